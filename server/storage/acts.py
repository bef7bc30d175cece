"""What members of staff did a moment ago, so that it can be undone."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, TypeVar

from server.storage.engine import Statements, insert
from server.storage.rows import (
    Cell,
    Row,
    text_of,
    ticket_of,
    ticket_row,
    time_of,
    visit_of,
    visit_row,
)
from server.usecases.ports import Act, Before, Message, Pc

V = TypeVar("V")
ACT = "office seq last what actor at before undone"


class Acts(Statements):
    """The acts of one office."""

    def act(self, seq: int) -> Act | None:
        row = self._row(
            "SELECT seq, last, what, actor, at, before, undone FROM acts"
            " WHERE office = ? AND seq = ?",
            self._office, seq,
        )  # fmt: skip
        return _act_of(row) if row else None

    def keep_act(self, act: Act) -> None:
        self._run(
            insert("acts", ACT)
            + " ON CONFLICT (office, seq) DO UPDATE SET undone = excluded.undone",
            self._office, act.seq, act.last, act.what, act.actor, text_of(act.at),
            _text(act.before), int(act.undone),
        )  # fmt: skip

    def forget_acts(self, before: datetime) -> None:
        self._run("DELETE FROM acts WHERE office = ? AND at < ?", self._office, text_of(before))


def _text(before: Before) -> str:
    """As the rows stood, without the person's facts, which are the appointment's."""
    return json.dumps(
        {
            "tickets": {k: t and ticket_row(t) for k, t in before.tickets.items()},
            "visits": {k: v and visit_row(v) for k, v in before.visits.items()},
            "pcs": [[pc.number, text_of(pc.since), pc.visit] for pc in before.pcs.values()],
            "jobs": before.jobs,
            "message": before.message and [before.message.text, text_of(before.message.until)],
            "policy": before.policy,
        }
    )


def _act_of(row: Row) -> Act:
    seq, last, what, actor, at, before, undone = row
    when = time_of(at)
    assert when is not None
    return Act(
        int(seq or 0), int(last or 0), str(what), str(actor), when, _before(str(before)),
        bool(undone),
    )  # fmt: skip


def _before(text: str) -> Before:
    data = json.loads(text)
    return Before(
        tickets=_each(data["tickets"], lambda row: ticket_of([*row, None, 0])),
        visits=_each(data["visits"], visit_of),
        pcs={number: Pc(number, time_of(since), visit) for number, since, visit in data["pcs"]},
        jobs=tuple(data["jobs"]),
        message=_message(data["message"]),
        policy=data.get("policy"),
    )


def _each(rows: Mapping[str, list[Cell] | None], of: Callable[[Row], V]) -> dict[str, V | None]:
    return {key: None if row is None else of(row) for key, row in rows.items()}


def _message(row: list[Any] | None) -> Message | None:
    until = time_of(row[1]) if row else None
    return Message(str(row[0]), until) if row and until else None
