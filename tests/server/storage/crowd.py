"""One process of a crowd at the entrance: real use cases on one SQLite file.

`python -m tests.server.storage.crowd FILE NAME ARRIVALS CLAIMS DESK` carries out its share and
writes the ids and numbers it was given, one a line, each as soon as it is durable.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from server.domain.gate import By
from server.domain.lifecycle import Move, Order
from server.domain.model import Desk, Role, Ticket
from server.domain.policy import Mode, Override
from server.errors import Unknown
from server.storage.sqlite import SqliteStore
from server.tokens import SecretTokens
from server.usecases import arrivals, calling
from server.usecases.opening import open_office
from server.usecases.unit import Change, Request, Unit, World, perform
from tests.builders import NOW, actor, office, policy

PATIENCE = 60.0
KEY = b"the same key in every process!!!"
DESKS = tuple(str(n) for n in range(1, 9))
OFFICE = office(desks={d: Desk(d, f"Rom {d}", None, None) for d in DESKS})
FIRST = policy(override=Override(Mode.OPEN, None))
SERVICES = ("work", "social", "work", "social")


def main(file: str, name: str, share: int, claims: int, desk: str) -> None:
    """Visitors and claims in turn."""
    world = World(SqliteStore(file, busy_seconds=PATIENCE), SecretTokens(KEY))
    for turn in range(max(share, claims)):
        if turn < share:
            say(_arrival(world, name, turn))
        if turn < claims:
            say(_claim(world, name, desk))


def say(line: str) -> None:
    """Past all buffers: what is said was durable before."""
    os.write(1, f"{line}\n".encode())


def _arrival(world: World, name: str, turn: int) -> str:
    asked = arrivals.Asked(By.WALK_IN, service=SERVICES[turn % len(SERVICES)])
    request = Request(OFFICE, actor(id=name), NOW, key=f"{name}-{turn}", digest="d")
    answer, _ = perform(world, request, lambda unit: arrivals.arrive(unit, asked), _number)
    return f"arrived {answer}"


def _number(told: arrivals.Arrived) -> str:
    assert told.ticket is not None
    return f"{told.ticket.id} {told.ticket.number}"


def _claim(world: World, name: str, desk: str) -> str:
    """The next one for a desk; whoever is there is finished first, as an adviser would."""
    request = Request(OFFICE, actor(Role.ADVISER, id=name), NOW)
    try:
        answer, _ = perform(world, request, lambda unit: _next(unit, desk), lambda t: t.id)
    except Unknown:
        return f"nobody {desk}"
    return f"claimed {answer} {desk}"


def _next(unit: Unit, desk: str) -> Ticket:
    _finish(unit, desk)
    return calling.call_next(unit, desk)


def _finish(unit: Unit, desk: str) -> None:
    """Whatever stands at the desk now; another process may have been quicker."""
    for ticket in unit.tx.open_tickets(unit.office.id):
        if ticket.desk == desk:
            calling.move(unit, ticket.id, Order(Move.SERVE, desk=desk))
            calling.move(unit, ticket.id, Order(Move.FINISH, outcome="solved"))


def opened(file: Path) -> None:
    """The office before its first visitor."""
    store = SqliteStore(file)
    with store.writing(OFFICE.id) as tx:
        unit = Unit(tx, SecretTokens(KEY), Request(OFFICE, actor(), NOW), Change(OFFICE))
        open_office(unit, FIRST)
    store.close()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), sys.argv[5])
