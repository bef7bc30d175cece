"""The numbered facts, and the versions of the gate's settings."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache

from server.domain.events import Event, Fact
from server.domain.policy import Policy
from server.storage.engine import Statements, insert
from server.storage.policies import policy_body, policy_of
from server.storage.rows import Row, event_of, text_of

TOGETHER = 100
"""Facts in one statement: engines take some thousand values in one."""

_POLICY = (
    "SELECT p.version, p.at, p.by_actor, COALESCE(a.name, p.by_actor), p.comment, p.body"
    " FROM policies p LEFT JOIN actors a ON a.office = p.office AND a.id = p.by_actor"
    " WHERE p.office = ?"
)


class Facts(Statements):
    """What happened, in order."""

    def ensure_office(self, office: str) -> None:
        self._run("INSERT INTO offices (office) VALUES (?) ON CONFLICT (office) DO NOTHING", office)

    def seq(self, office: str) -> int:
        row = self._row("SELECT seq FROM offices WHERE office = ?", office)
        return int((row or [0])[0] or 0)

    def events(self, office: str, after: int, limit: int) -> Sequence[Event]:
        rows = self._rows(
            "SELECT office, seq, at, type, data FROM events WHERE office = ? AND seq > ?"
            " ORDER BY seq LIMIT ?",
            office, after, limit,
        )  # fmt: skip
        return [event_of(row) for row in rows]

    def append(self, facts: Sequence[Fact], at: datetime) -> Sequence[Event]:
        if not facts:
            return []
        sql = "UPDATE offices SET seq = seq + ? WHERE office = ? RETURNING seq"
        row = self._row(sql, len(facts), self._office)
        if row is None:
            raise LookupError("the office has no row; ensure_office comes first")
        first, when = int(row[0] or 0) - len(facts) + 1, text_of(at)
        events = [Event(self._office, first + i, at, f.type, f.data) for i, f in enumerate(facts)]
        for start in range(0, len(events), TOGETHER):
            some = events[start : start + TOGETHER]
            cells = [
                cell
                for event in some
                for cell in (event.office, event.seq, when, event.type, _written(event))
            ]
            self._run(_insert_events(len(some)), *cells)
        return events

    def policy(self, office: str) -> Policy | None:
        row = self._row(f"{_POLICY} ORDER BY p.version DESC LIMIT 1", office)
        return _policy(row) if row else None

    def policy_version(self, office: str, version: int) -> Policy | None:
        row = self._row(f"{_POLICY} AND p.version = ?", office, version)
        return _policy(row) if row else None

    def policies(self, office: str, limit: int) -> Sequence[Policy]:
        rows = self._rows(f"{_POLICY} ORDER BY p.version DESC LIMIT ?", office, limit)
        return [_policy(row) for row in rows]

    def add_policy(self, policy: Policy) -> None:
        self._run(
            insert("policies", "office version at by_actor comment body"),
            self._office, policy.version, text_of(policy.at), policy.by, policy.comment,
            policy_body(policy),
        )  # fmt: skip


def _written(event: Event) -> str:
    return json.dumps(dict(event.data))


@lru_cache(maxsize=64)
def _insert_events(count: int) -> str:
    """One statement for all facts of a transaction."""
    rows = ", ".join(["(?, ?, ?, ?, ?)"] * count)
    return f"INSERT INTO events (office, seq, at, type, data) VALUES {rows}"


def _policy(row: Row) -> Policy:
    version, at, by, name, comment, body = row
    return _parsed(int(version or 0), str(at), str(by), str(name), str(comment), str(body))


_parsed = lru_cache(maxsize=256)(policy_of)
"""A version never changes, so it is parsed once."""
