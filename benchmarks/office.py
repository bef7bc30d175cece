"""An office to measure: config, tokens, appointments to check in by, and old visits."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib.resources import files
from pathlib import Path

from rich.progress import track

from server.cli.parts import by_command, world_of
from server.clock import now
from server.domain.model import Actor, Appointment, Kind, Line, Office, Role, State, Ticket, Visit
from server.settings import load
from server.storage.sqlite import SqliteStore
from server.usecases.opening import add_actor
from server.usecases.unit import Change, Unit, World, perform

ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
BATCH = 2000


@dataclass(frozen=True, slots=True)
class Measured:
    """What the clients need."""

    config: Path
    office: str
    tokens: dict[str, str]
    codes: list[str]
    desks: list[str]


def make(folder: Path, appointments: int, old_visits: int) -> Measured:
    """An office with so many people due about now, and so much history."""
    folder.mkdir(parents=True)
    config = _config(folder)
    settings = load(config, {})
    world = world_of(settings)
    office = next(iter(settings.offices.values()))
    tokens = {
        role.value: _token(world, office, role)
        for role in (Role.KIOSK, Role.DISPLAY, Role.ADVISER, Role.PRINTER)
    }
    at = now()
    codes = [_code(n) for n in range(appointments)]
    _fill(world, office, at, codes)
    _remember(world, office, at, old_visits)
    if isinstance(world.store, SqliteStore):
        world.store.close()
    return Measured(config, office.id, tokens, codes, list(office.desks))


def _config(folder: Path) -> Path:
    """The demo office, with its files in the folder."""
    office = (files("config") / "demo" / "office.toml").read_text("utf-8")
    database, key = f"sqlite:///{folder / 'mottak.db'}", str(folder / "secret.key")
    server = f"[server]\ndatabase = {json.dumps(database)}\nsecret_file = {json.dumps(key)}\n\n"
    path = folder / "office.toml"
    path.write_text(server + office, "utf-8")
    return path


def _token(world: World, office: Office, role: Role) -> str:
    actor = Actor(office.id, f"bench-{role.value}", role, role.value)
    return perform(world, by_command(office), lambda unit: add_actor(unit, actor), str)[0]


def _code(number: int) -> str:
    letters = ""
    for _ in range(6):
        number, rest = divmod(number, len(ALPHABET))
        letters += ALPHABET[rest]
    return letters


def _fill(world: World, office: Office, at: datetime, codes: list[str]) -> None:
    services = list(office.services)
    with world.store.writing(office.id) as tx:
        for n, code in enumerate(codes):
            start = at + timedelta(minutes=n % 20)
            tx.put_appointment(
                Appointment(
                    office.id, f"B-{n}", start, start + timedelta(hours=1),
                    services[n % len(services)], code_hash=world.tokens.hash_code(code),
                )
            )  # fmt: skip


def _remember(world: World, office: Office, at: datetime, visits: int) -> None:
    """Old visits with their tickets and facts, spread over the days before, some hundred a day."""
    for first in track(range(0, visits, BATCH), description="Old visits", disable=not visits):
        with world.store.writing(office.id) as tx:
            unit = Unit(tx, world.tokens, by_command(office), Change(office))
            for n in range(first, min(first + BATCH, visits)):
                _old_visit(unit, office, at - timedelta(days=1 + n // 300, minutes=n % 300), n)
            tx.append(unit.facts, at)


def _old_visit(unit: Unit, office: Office, at: datetime, n: int) -> None:
    services = list(office.services)
    service = services[n % len(services)]
    visit = Visit(
        office.id, f"old{n}", at, office.day(at), "walk_in", "bench", "drop_in", "open", service,
        ticket=f"oldt{n}", outcome="solved", ended_at=at + timedelta(minutes=30),
    )  # fmt: skip
    unit.tx.add_visit(visit)
    unit.tx.add_ticket(
        Ticket(
            office.id, f"oldt{n}", f"oldtoken{n}", visit.id, visit.day,
            office.services[service].letter, n, Kind.DROP_IN, Line.SERVICE, at, at,
            State.DONE, service, desk="1", called_at=at + timedelta(minutes=5),
            served_at=at + timedelta(minutes=6), ended_at=at + timedelta(minutes=30), calls=1,
            outcome="solved",
        )
    )  # fmt: skip
    for fact in ("arrived", "admitted", "called", "serving", "finished"):
        unit.fact(fact, visit=visit.id, ticket=f"oldt{n}", service=service)
