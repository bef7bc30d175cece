"""Enquiries: one row each, also those sent elsewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from server.domain.model import Visit
from server.storage.engine import Statements, insert
from server.storage.rows import VISIT, columns, text_of, visit_of, visit_row


class Visits(Statements):
    """The record that an office answers for."""

    def visit(self, office: str, visit_id: str) -> Visit | None:
        row = self._row(
            f"SELECT {columns(VISIT)} FROM visits WHERE office = ? AND id = ?", office, visit_id
        )
        return visit_of(row) if row else None

    def open_visits(self, office: str) -> Sequence[Visit]:
        rows = self._rows(
            f"SELECT {columns(VISIT)} FROM visits WHERE office = ? AND outcome IS NULL ORDER BY at",
            office,
        )
        return [visit_of(row) for row in rows]

    def sent(self, office: str, day: date) -> Mapping[str, Mapping[str, int]]:
        rows = self._rows(
            "SELECT COALESCE(service, ''), COALESCE(channel, ''), COUNT(*) FROM visits"
            " WHERE office = ? AND day = ? AND verdict = 'redirected' AND outcome <> 'undone'"
            " GROUP BY service, channel",
            office, day.isoformat(),
        )  # fmt: skip
        counts: dict[str, dict[str, int]] = {}
        for service, channel, count in rows:
            counts.setdefault(str(service), {})[str(channel)] = int(count or 0)
        return counts

    def demand(self, office: str, since: date) -> Mapping[str, int]:
        rows = self._rows(
            "SELECT service, COUNT(*) FROM visits WHERE office = ? AND day >= ?"
            " AND service IS NOT NULL AND COALESCE(outcome, '') <> 'undone' GROUP BY service",
            office, since.isoformat(),
        )  # fmt: skip
        return {str(service): int(count or 0) for service, count in rows}

    def add_visit(self, visit: Visit) -> None:
        self._run(insert("visits", VISIT), *visit_row(visit))

    def save_visit(self, visit: Visit) -> None:
        self._run(
            "UPDATE visits SET service = ?, channel = ?, outcome = ?, ended_at = ?"
            " WHERE office = ? AND id = ?",
            visit.service, visit.channel, visit.outcome, text_of(visit.ended_at),
            visit.office, visit.id,
        )  # fmt: skip
