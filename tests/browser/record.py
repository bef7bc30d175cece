"""What is recorded: the facts as the manager reads them, and the rows of the database."""

from __future__ import annotations

import json
import sqlite3
import time
from typing import Any

from tests.running import OFFICE, Server

SECONDS = 8.0
BESIDE = ("print_reported", "printer_status")
"""Facts that come when the printer is done, so at any point of a story."""

Row = dict[str, Any]


class Record:
    """Everything since `mark`."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.seq = 0
        self.last = {"visits": 0, "jobs": 0}

    def mark(self) -> None:
        """A new story begins here."""
        self.seq = self._rows("SELECT seq FROM offices WHERE office = ?", OFFICE)[0]["seq"]
        for table in self.last:
            newest = f"SELECT coalesce(max(rowid), 0) AS last FROM {table}"  # noqa: S608 - our own
            self.last[table] = self._rows(newest)[0]["last"]

    def events(self) -> list[Row]:
        """The facts of this story."""
        found: list[Row] = self.server.api("manager").get(f"events?after={self.seq}")["events"]
        return found

    def facts(self) -> list[str]:
        """Their types, without what the printer reports."""
        return [event["type"] for event in self.events() if event["type"] not in BESIDE]

    def tells(self, *types: str) -> None:
        """Wait until exactly these facts are recorded, in this order."""
        until = time.monotonic() + SECONDS
        while self.facts() != list(types) and time.monotonic() < until:
            time.sleep(0.1)
        assert self.facts() == list(types)

    def visits(self) -> list[Row]:
        """The enquiries of this story as they lie in the database."""
        newer = "SELECT * FROM visits WHERE rowid > ? ORDER BY rowid"
        return self._rows(newer, self.last["visits"])

    def visit(self, **expected: object) -> Row:
        """The story's one enquiry; checks what is expected of it."""
        (row,) = self.visits()
        assert {name: row[name] for name in expected} == expected
        return row

    def jobs(self) -> list[str]:
        """The ids of what this story wants on paper, in order."""
        found = self._rows("SELECT id FROM jobs WHERE rowid > ? ORDER BY rowid", self.last["jobs"])
        return [row["id"] for row in found]

    def tickets(self, number: str) -> list[Row]:
        """The tickets with this number in the database."""
        found = self._rows("SELECT *, letter || printf('%03d', counter) AS number FROM tickets")
        return [row for row in found if row["number"] == number]

    def holds(self, *words: str) -> set[str]:
        """Which of these words stand in the story's facts or enquiries."""
        text = json.dumps([self.events(), self.visits()], ensure_ascii=False)
        return {word for word in words if word in text}

    def _rows(self, statement: str, *values: object) -> list[Row]:
        path = self.server.folder / "mottak.db"
        connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        connection.row_factory = sqlite3.Row
        try:
            return [dict(row) for row in connection.execute(statement, values)]
        finally:
            connection.close()
