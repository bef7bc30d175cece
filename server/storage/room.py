"""Self-service machines, the line on the display, and slips of paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from server.domain.model import PrintJob
from server.storage.engine import Statements, insert
from server.storage.rows import JOB, columns, job_of, job_row, text_of, time_of
from server.usecases.ports import Message, Pc


class Room(Statements):
    """What stands in the room beside the people."""

    def pcs(self, office: str) -> Sequence[Pc]:
        rows = self._rows(
            "SELECT number, since, visit FROM pcs WHERE office = ? ORDER BY number", office
        )
        return [
            Pc(int(number or 0), time_of(since), None if visit is None else str(visit))
            for number, since, visit in rows
        ]

    def set_pc(self, pc: Pc) -> None:
        self._run(
            "INSERT INTO pcs (office, number, since, visit) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (office, number) DO UPDATE SET since = excluded.since,"
            " visit = excluded.visit",
            self._office, pc.number, text_of(pc.since), pc.visit,
        )  # fmt: skip

    def message(self, office: str) -> Message | None:
        row = self._row("SELECT text, until FROM messages WHERE office = ?", office)
        until = time_of(row[1]) if row else None
        return Message(str(row[0]), until) if row and until else None

    def set_message(self, message: Message | None) -> None:
        self._run("DELETE FROM messages WHERE office = ?", self._office)
        if message:
            self._run(
                insert("messages", "office text until"),
                self._office, message.text, text_of(message.until),
            )  # fmt: skip

    def job(self, office: str, job_id: str) -> PrintJob | None:
        row = self._row(
            f"SELECT {columns(JOB)} FROM jobs WHERE office = ? AND id = ?", office, job_id
        )
        return job_of(row) if row else None

    def jobs(self, office: str, states: Sequence[str], limit: int) -> Sequence[PrintJob]:
        marks = ", ".join("?" * len(states))
        rows = self._rows(
            f"SELECT {columns(JOB)} FROM jobs WHERE office = ? AND state IN ({marks})"
            " AND state NOT IN ('printed', 'dismissed') ORDER BY at, id LIMIT ?",
            office, *states, limit,
        )  # fmt: skip
        return [job_of(row) for row in rows]

    def add_job(self, job: PrintJob) -> None:
        self._run(insert("jobs", JOB), *job_row(job))

    def save_job(self, job: PrintJob) -> None:
        self._run(
            "UPDATE jobs SET state = ?, reason = ?, printer = ?, spool = ?, leased_until = ?"
            " WHERE office = ? AND id = ?",
            job.state, job.reason, job.printer, job.spool, text_of(job.leased_until),
            job.office, job.id,
        )  # fmt: skip

    def forget_jobs(self, before: datetime) -> None:
        sql = "DELETE FROM jobs WHERE office = ? AND at < ? AND state IN ('printed', 'dismissed')"
        self._run(sql, self._office, text_of(before))
