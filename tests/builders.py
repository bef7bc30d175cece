"""Values with defaults, so that a test names only what it is about.

Everything happens at `NOW`, a Monday at 10:00 in Oslo, unless a test says otherwise.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from server.domain.model import (
    STAFF_ROLES,
    Actor,
    Appointment,
    Channel,
    Desk,
    Kind,
    Line,
    Office,
    PhoneLine,
    PrintJob,
    Role,
    Service,
    Ticket,
    Visit,
)
from server.domain.policy import Mode, Policy, ServiceRule, Span
from server.domain.screens import Pictures, Region, Screen, WaitingRoom
from server.languages import known_languages
from server.usecases.opening import open_office
from server.usecases.ports import Store
from server.usecases.unit import Change, Request, Unit, World, perform

T = TypeVar("T")

OSLO = ZoneInfo("Europe/Oslo")
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
HERE = "fredrikstad"
ELSEWHERE = "sarpsborg"


def after(minutes: float) -> datetime:
    """So many minutes after NOW."""
    return NOW + timedelta(minutes=minutes)


def office(**changes: Any) -> Office:
    """Two letters, three services, three desks (one adviser is cleared for all), two machines."""
    base = Office(
        id=HERE,
        name="NAV Fredrikstad",
        zone=OSLO,
        address="Nygaardsgata 55",
        languages=tuple(known_languages()[code] for code in ("nb", "nn", "en")),
        services={
            "work": _service("work", "A"),
            "aap": _service("aap", "A"),
            "social": _service("social", "B"),
        },
        desks={
            "1": Desk("1", "Rom 1", "kari", frozenset({"work", "aap"})),
            "2": Desk("2", "Rom 2", "ola", frozenset({"social"})),
            "3": Desk("3", "Rom 3", None, None),
        },
        pcs=(1, 2),
        phone=PhoneLine("55 55 33 33", frozenset(range(5)), 9 * 60, 15 * 60),
        acute_phone="116 117",
        acute_text={"nb": "Gå til skranken."},
        self_service_url="https://selfservice.example",
        booking_url="https://booking.example",
        exception_reasons={"deadline": {"nb": "Frist i dag"}, "other": {"nb": "Annet"}},
        handover=timedelta(minutes=10),
        waiting_room=waiting_room(),
    )
    return replace(base, **changes)


def waiting_room(*screens: Screen) -> WaitingRoom:
    """These screens, or one that shows everything on every device; no messages, no pictures."""
    return WaitingRoom(screens or (screen(),), (), Pictures("", 20, 1000, ()))


def screen(**changes: Any) -> Screen:
    """A large call beside a list, for every device and every call."""
    base = Screen(
        name="default", devices=frozenset({"default"}), layout="large_and_list",
        regions=(Region("calls_large", 46), Region("list", 54)),
        distance=5, inches=55, portrait=False, services=frozenset(), letters=frozenset(),
        languages=("nb", "en"), chime=True, speech=True, volume=70,
    )  # fmt: skip
    return replace(base, **changes)


def _service(service: str, letter: str) -> Service:
    return Service(service, {"nb": service}, letter, 30, timedelta(minutes=20), "ticket")


def policy(**changes: Any) -> Policy:
    """Gated on weekdays 09:00–15:00; drop-in for social and work when the door is opened."""
    base = Policy(
        version=1,
        zone=OSLO,
        week=tuple(Span(day, time(9), time(15), Mode.GATED) for day in range(5)),
        early=timedelta(minutes=30),
        grace=timedelta(minutes=15),
        early_may_wait=True,
        services={
            "work": ServiceRule((Channel.PHONE, Channel.SELF_SERVICE), drop_in=True),
            "social": ServiceRule((Channel.PHONE, Channel.BOOKING), drop_in=True),
            "aap": ServiceRule((Channel.PHONE,), drop_in=False),
        },
        room_limit=None,
    )
    return replace(base, **changes)


def actor(role: Role = Role.KIOSK, **changes: Any) -> Actor:
    """A device or a person of the office, named after its role."""
    return replace(Actor(HERE, f"{role.value}-1", role, role.value.title()), **changes)


def appointment(external_id: str = "a-1", **changes: Any) -> Appointment:
    """Half an hour from NOW on."""
    start = changes.get("start", NOW)
    base = Appointment(HERE, external_id, start, start + timedelta(minutes=30), service="work")
    return replace(base, **changes)


def ticket(counter: int = 1, **changes: Any) -> Ticket:
    """A drop-in for work, in line since NOW; its ids come from letter and counter."""
    letter = changes.get("letter", "A")
    name = f"{letter}{counter}"
    base = Ticket(
        office=HERE,
        id=f"t-{name}",
        token=f"secret-{name}",
        visit=f"v-{name}",
        day=date(2026, 11, 23),
        letter=letter,
        counter=counter,
        kind=Kind.DROP_IN,
        line=Line.SERVICE,
        due_at=NOW,
        arrived_at=NOW,
        service="work",
    )
    return replace(base, **changes)


def visit(visit_id: str = "v-A1", **changes: Any) -> Visit:
    """Sent elsewhere, with an outcome already."""
    base = Visit(
        HERE, visit_id, NOW, date(2026, 11, 23), "walk_in", "kiosk-1", "redirected", "gated",
        service="work", outcome="redirected", ended_at=NOW,
    )  # fmt: skip
    return replace(base, **changes)


def job(job_id: str = "j-1", **changes: Any) -> PrintJob:
    """A ticket's slip that waits for the printer."""
    return replace(PrintJob(HERE, job_id, NOW, "ticket", "queued", "nb", "t-A1"), **changes)


class CountedTokens:
    """Ids and secrets in a row, so that a test can name them; hashes with a fixed key."""

    def __init__(self) -> None:
        self._numbers = count(1)

    def new_id(self, now: datetime) -> str:
        """The next id."""
        return f"id-{next(self._numbers)}"

    def new_secret(self) -> str:
        """The next secret."""
        return f"secret-{next(self._numbers)}"

    def hash_token(self, token: str) -> str:
        """Of a token."""
        return _digest("token", token)

    def hash_code(self, code: str) -> str:
        """Of an appointment's code."""
        return _digest("code", code.strip().upper())

    def hash_contact(self, phone: str, born: date) -> str:
        """Of phone and birth date."""
        return _digest("contact", phone, born.isoformat())

    def hash_answer(self, screen: str, key: str) -> str:
        """Of a survey screen and the key of its request."""
        return _digest("answer", screen, key)


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(("test key", *parts)).encode()).hexdigest()


@dataclass(slots=True)
class House:
    """An open office on a store, and the way to carry out use cases in it."""

    store: Store
    office: Office = field(default_factory=office)
    first: Policy = field(default_factory=policy)
    world: World = field(init=False)

    def __post_init__(self) -> None:
        self.world = World(self.store, CountedTokens())
        self.does(lambda unit: open_office(unit, self.first), by=actor(Role.MANAGER))

    def does(
        self,
        work: Callable[[Unit], T],
        *,
        by: Actor | None = None,
        now: datetime = NOW,
    ) -> T:
        """Carry out `work` as one transaction: what it came to."""
        return self.told(work, by=by, now=now)[0]

    def told(
        self,
        work: Callable[[Unit], T],
        *,
        by: Actor | None = None,
        now: datetime = NOW,
    ) -> tuple[T, Change]:
        """The same, with the change that the screens are told."""
        came: list[T] = []

        def keep(answer: T) -> str:
            came.append(answer)
            return ""

        who = by or actor(office=self.office.id)
        asked = Request(self.office, who, now, undoable=who.role in STAFF_ROLES)
        _, change = perform(self.world, asked, work, keep)
        assert change is not None
        return came[0], change

    def facts(self, after_seq: int = 0) -> list[str]:
        """The names of all facts, in order."""
        with self.store.reading() as look:
            return [e.type for e in look.events(self.office.id, after_seq, 10_000)]
