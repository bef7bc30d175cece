"""Any day: whatever is done in whatever order, both stores tell the same and the record holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from server.domain.gate import By
from server.domain.lifecycle import ALLOWED, OUTCOMES, Move, Order, needs_person_now
from server.domain.model import Actor, Channel, Kind, Line, State, Ticket
from server.domain.policy import Mode
from server.errors import MottakError
from server.usecases import booking, calling, opening, sending, switching
from server.usecases.arrivals import Arrived, Asked, arrive
from server.usecases.ports import Reader
from server.usecases.undoing import undo
from server.usecases.unit import Unit
from tests.builders import HERE, NOW, House, actor, policy
from tests.server.usecases.stories import ADVISER, BORN, GUIDE, MANAGER, PHONE, told
from tests.stores import ENGINES, opened

T = TypeVar("T")
SERVICES = st.none() | st.sampled_from(["work", "social", "aap", "unheard of"])
DESKS = st.none() | st.sampled_from(["1", "2", "3", "9"])
CODES = {"a-1": "AAAA11", "a-2": "BBBB22", "a-3": "CCCC33"}
BOOKED = st.sampled_from(sorted(CODES))
PERSONAL = {"code", "phone", "born", "name", "first_name"}


class Day(RuleBasedStateMachine):
    """The same work on each engine."""

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        self.now = NOW
        self.acute: set[str] = set()
        self.acts: list[tuple[int, Actor]] = []

    @initialize()
    def open(self) -> None:
        """A gated office on each engine."""
        folder = Path(self.stack.enter_context(TemporaryDirectory()))
        self.houses = [
            House(self.stack.enter_context(opened(engine, folder)), first=policy(room_limit=6))
            for engine in ENGINES
        ]
        for minutes, (which, code) in zip((-10, 0, 20), CODES.items(), strict=True):
            line = told(which, start=NOW + timedelta(minutes=minutes), code=code)
            self.do(lambda unit, line=line: booking.book(unit, line), MANAGER)  # type: ignore[misc]
        self.come(By.ACUTE, "", None, False, None, None)
        self.come(By.GUIDE, "", "work", True, None, None)

    def teardown(self) -> None:
        """Close the files."""
        self.stack.close()

    def do(self, work: Callable[[Unit], T], by: Actor | None = None) -> T | None:
        """The same answer or the same refusal everywhere; a refusal changes nothing."""
        came: list[object] = []
        number: int | None = None
        for house in self.houses:
            before = self.look(lambda look: look.seq(HERE))
            try:
                answer, change = house.told(work, by=by, now=self.now)
                came.append(answer)
            except MottakError as refused:
                came.append((refused.code, dict(refused.facts)))
                assert self.look(lambda look: look.seq(HERE)) == before
            else:
                number = change.undo
        assert all(one == came[0] for one in came)
        if number and by:
            self.acts.append((number, by))
        return None if isinstance(came[0], tuple) else came[0]  # type: ignore[return-value]

    def look(self, at: Callable[[Reader], T]) -> list[T]:
        """The same look at each engine."""
        seen = []
        for house in self.houses:
            with house.store.reading() as look:
                seen.append(at(look))
        return seen

    @rule(minutes=st.sampled_from([1, 5, 30, 240, -5]))
    def time_passes(self, minutes: int) -> None:
        """And once in a while jumps back a little."""
        self.now += timedelta(minutes=minutes)

    @rule(
        which=BOOKED, minutes=st.integers(-60, 90), adviser=st.sampled_from([None, "kari", "ola"]),
        channel=st.sampled_from([Channel.IN_PERSON, Channel.IN_PERSON, Channel.PHONE]),
        code=st.sampled_from(sorted(CODES.values())),
    )  # fmt: skip
    def book(
        self, which: str, minutes: int, adviser: str | None, channel: Channel, code: str
    ) -> None:
        """The calendar tells of an appointment, or of a change."""
        start = NOW + timedelta(minutes=minutes)
        line = told(which, start=start, code=code, adviser=adviser, channel=channel)
        self.do(lambda unit: booking.book(unit, line), MANAGER)

    @rule(which=BOOKED)
    def unbook(self, which: str) -> None:
        """The calendar no longer has it."""
        self.do(lambda unit: booking.unbook(unit, which), MANAGER)

    @rule(
        by=st.sampled_from(By), which=BOOKED, service=SERVICES, guide=st.booleans(),
        channel=st.none() | st.sampled_from([Channel.PHONE, Channel.SELF_SERVICE]),
        paper=st.none() | st.booleans(),
    )  # fmt: skip
    def come(
        self, by: By, which: str, service: str | None, guide: bool, channel: Channel | None,
        paper: bool | None,
    ) -> None:  # fmt: skip
        """Somebody comes, in any way there is."""
        asked = Asked(by, wants_paper=paper)
        if by is By.CODE:
            asked = replace(asked, code=CODES[which])
        elif by is By.PHONE:
            asked = replace(asked, phone=PHONE, born=BORN)
        elif by is By.APPOINTMENT:
            asked = replace(asked, external_id=which)
        elif by is not By.ACUTE:
            asked = replace(asked, service=service, channel=channel if guide else None)
        arrived = self.do(lambda unit: arrive(unit, asked), GUIDE if guide else actor())
        if arrived:
            self.nobody_is_refused(by, arrived)

    def nobody_is_refused(self, by: By, arrived: Arrived) -> None:
        """Acute, late and three failed look-ups always have a ticket."""
        name = arrived.verdict.name
        assert (by is By.ACUTE) == (name == "acute")
        if name in ("acute", "late") or (name == "not_found" and arrived.tries == 3):
            assert arrived.ticket and arrived.ticket.line is Line.GUIDE
        if name == "acute" and arrived.ticket:
            self.acute.add(arrived.ticket.id)

    @rule(desk=DESKS)
    def call_next(self, desk: str | None) -> None:
        """A desk asks for the next."""
        called = self.do(lambda unit: calling.call_next(unit, desk or ""), ADVISER)
        assert called is None or (called.state, called.desk) == (State.CALLED, desk)

    @rule(
        pick=st.integers(0, 20), move=st.sampled_from(Move), desk=DESKS, service=SERVICES,
        line=st.none() | st.sampled_from(Line), outcome=st.none() | st.sampled_from(OUTCOMES),
    )  # fmt: skip
    def any_move(
        self, pick: int, move: Move, desk: str | None, service: str | None, line: Line | None,
        outcome: str | None,
    ) -> None:  # fmt: skip
        """Any move of any ticket, legal or not."""
        if ids := self.ids():
            transfer = move is Move.TRANSFER
            order = Order(
                move, None if transfer else desk, outcome, service, desk if transfer else None, line
            )
            self.make(ids[pick % len(ids)], order)

    @rule(
        pick=st.integers(0, 20), which=st.integers(0, 20), desk=st.sampled_from(["1", "2", "3"]),
        outcome=st.sampled_from(OUTCOMES), line=st.sampled_from(Line),
    )  # fmt: skip
    def a_move_of_its_row(self, pick: int, which: int, desk: str, outcome: str, line: Line) -> None:
        """What a person would do with a ticket that is open."""
        if open_ := [t for t in self.tickets() if t.is_open]:
            ticket = open_[pick % len(open_)]
            rows = [m for m, states in ALLOWED.items() if ticket.state in states]
            move = rows[which % len(rows)]
            order = Order(move, ticket.desk or desk, outcome)
            self.make(ticket.id, Order(move, line=line) if move is Move.TRANSFER else order)

    def make(self, ticket_id: str, order: Order) -> None:
        """On each engine."""
        self.do(lambda unit: calling.move(unit, ticket_id, order), ADVISER)

    @rule(pick=st.integers(0, 20), channel=st.sampled_from(Channel), paper=st.booleans())
    def choose(self, pick: int, channel: Channel, paper: bool) -> None:
        """Anybody asks for another channel."""
        visits = self.look(lambda look: [e.data.get("visit") for e in look.events(HERE, 0, 9999)])[
            0
        ]
        if visits:
            visit = str(visits[pick % len(visits)])
            self.do(lambda unit: sending.choose_channel(unit, visit, channel, paper))

    @rule(number=st.integers(1, 3), taken=st.booleans())
    def machine(self, number: int, taken: bool) -> None:
        """The guide marks a machine."""
        self.do(lambda unit: sending.set_pc(unit, number, taken=taken), GUIDE)

    @rule(mode=st.sampled_from(Mode), comment=st.sampled_from(["", "mange venter"]))
    def switch(self, mode: Mode, comment: str) -> None:
        """The manager switches the door."""
        self.do(lambda unit: switching.switch_mode(unit, mode, None, comment), MANAGER)

    @rule()
    def undo(self) -> None:
        """And undoes it."""
        self.do(lambda unit: switching.undo(unit, ""), MANAGER)

    @rule(back=st.integers(1, 3), seconds=st.sampled_from([0, 9, 20, 21]), other=st.booleans())
    def slip(self, back: int, seconds: int, other: bool) -> None:
        """Somebody takes back one of the last acts, or tries to: acute stays lit meanwhile."""
        if len(self.acts) < back:
            return
        seq, by = self.acts[-back]
        lit = {t.id for t in self.tickets() if needs_person_now(t)}
        self.now += timedelta(seconds=seconds)
        before = self.houses[0].facts()
        told = self.do(lambda unit: undo(unit, seq), MANAGER if other else by)
        if told is None:
            assert self.houses[0].facts() == before
        elif told.what in ("serving", "arrived", "called"):
            assert lit <= {t.id for t in self.tickets() if needs_person_now(t)}

    @rule(days=st.integers(0, 1))
    def night(self, days: int) -> None:
        """The day is closed; what was open has an outcome then."""
        self.now += timedelta(days=days)
        self.do(opening.close_past_days, MANAGER)
        today = self.houses[0].office.day(self.now)
        assert all(v.day >= today for v in self.look(lambda look: look.open_visits(HERE))[0])

    def ids(self) -> list[str]:
        """Of all tickets that were ever given."""
        events = self.look(lambda look: look.events(HERE, 0, 9999))[0]
        return [str(e.data["ticket"]) for e in events if e.type == "admitted"]

    def tickets(self) -> list[Ticket]:
        """The same, as they stand."""
        ids = self.ids()
        return [t for t in self.look(lambda look: [look.ticket(HERE, i) for i in ids])[0] if t]

    @invariant()
    def both_stores_tell_the_same(self) -> None:
        """Everything that the screens and the record are made of."""
        today = self.houses[0].office.day(self.now)
        for at in (
            lambda look: [(e.seq, e.at, e.type, dict(e.data)) for e in look.events(HERE, 0, 9999)],
            lambda look: sorted(map(repr, look.open_tickets(HERE))),
            lambda look: sorted(map(repr, look.appointments_between(HERE, NOW - DAY, NOW + DAY))),
            lambda look: sorted(map(repr, look.open_visits(HERE))),
            lambda look: (look.people(HERE), look.sent(HERE, today), look.demand(HERE, today)),
            lambda look: [p.version for p in look.policies(HERE, 99)],
            lambda look: (look.policy(HERE), look.pcs(HERE)),
        ):
            first, *others = self.look(at)
            assert all(other == first for other in others)

    @invariant()
    def the_record_holds(self) -> None:
        """No gap, no double, nobody at two desks, no outcome missing, nothing personal."""
        events = self.look(lambda look: look.events(HERE, 0, 9999))[0]
        assert [e.seq for e in events] == list(range(1, len(events) + 1))
        assert not any(PERSONAL & e.data.keys() for e in events)
        tickets = self.tickets()
        assert len({(t.day, t.number) for t in tickets}) == len(tickets)
        at_desk = [t.desk for t in tickets if t.desk and t.state in (State.CALLED, State.SERVING)]
        assert max(Counter(at_desk).values(), default=0) <= 1
        standing = [t.appointment for t in tickets if t.appointment and t.is_open]
        assert max(Counter(standing).values(), default=0) <= 1
        assert {t.id for t in tickets if t.kind is Kind.ACUTE} == self.acute
        visits = self.look(lambda look: [look.visit(HERE, t.visit) for t in tickets])[0]
        for ticket, visit in zip(tickets, visits, strict=True):
            assert visit and (visit.outcome is None) == ticket.is_open


DAY = timedelta(days=3)
TestDay = Day.TestCase
TestDay.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
