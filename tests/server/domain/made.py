"""Made-up values for the properties: anything that may stand in an office."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from server.domain.gate import Arrival, By
from server.domain.model import Appointment, Booked, Channel, Desk, Kind, Line, Ticket
from server.domain.policy import Mode, Override, Policy, ServiceRule, Span
from tests.builders import ELSEWHERE, HERE, NOW, after, appointment, policy, ticket

SERVICES = ("work", "social", "aap")
ADVISERS = ("kari", "ola")

zones = st.sampled_from(["Europe/Oslo", "America/St_Johns", "Pacific/Chatham", "UTC"]).map(ZoneInfo)
instants = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC))
near = st.integers(-3 * 24 * 60, 3 * 24 * 60).map(after)
closings = st.sampled_from([time(0), time(12, 1), time(23)])
spans = st.builds(
    Span, st.integers(0, 6), st.times(max_value=time(12)), closings, st.sampled_from(Mode)
)
rules = st.builds(
    ServiceRule,
    st.lists(st.sampled_from([Channel.PHONE, Channel.SELF_SERVICE]), unique=True).map(tuple),
    st.booleans(),
)
days = st.integers(-3, 20).map(lambda n: (NOW + timedelta(days=n)).date())


@st.composite
def policies(draw: st.DrawFn) -> Policy:
    """Any policy, also one that stands open or shut by hand."""
    return policy(
        zone=draw(zones),
        week=tuple(draw(st.lists(spans, max_size=6))),
        early=timedelta(minutes=draw(st.integers(0, 180))),
        grace=timedelta(minutes=draw(st.integers(0, 180))),
        early_may_wait=draw(st.booleans()),
        services=draw(st.dictionaries(st.sampled_from(SERVICES), rules)),
        room_limit=draw(st.none() | st.integers(0, 5)),
        days_off=draw(st.frozensets(days)),
        override=draw(st.none() | st.builds(Override, st.sampled_from(Mode), st.none() | near)),
    )


@st.composite
def appointments(draw: st.DrawFn) -> Appointment:
    """Any appointment: here or elsewhere, standing or not, met or not."""
    start = draw(near | st.integers(-90, 90).map(after))
    return appointment(
        draw(st.sampled_from(["a", "b", "c"])),
        office=draw(st.sampled_from([HERE, HERE, ELSEWHERE])),
        start=start,
        end=start + timedelta(minutes=draw(st.integers(1, 120))),
        channel=draw(st.sampled_from([Channel.IN_PERSON, Channel.PHONE, Channel.VIDEO])),
        status=draw(st.sampled_from(Booked)),
        open_ticket=draw(st.none() | st.just("t-A1")),
        arrived=draw(st.booleans()),
    )


arrivals = st.builds(
    Arrival,
    by=st.sampled_from(By),
    office=st.just(HERE),
    service=st.none() | st.sampled_from([*SERVICES, "unheard of"]),
    reason=st.none() | st.text(max_size=5),
    sent_to=st.none() | st.sampled_from(Channel),
    by_person=st.booleans(),
    people=st.integers(0, 8),
    tries=st.integers(1, 9),
)

clearances = st.none() | st.frozensets(st.sampled_from(SERVICES))


@st.composite
def desks(draw: st.DrawFn, desk_id: str) -> Desk:
    """A desk with or without an adviser, cleared for some services or all."""
    return Desk(desk_id, desk_id, draw(st.none() | st.sampled_from(ADVISERS)), draw(clearances))


@st.composite
def waiting(draw: st.DrawFn, counter: int) -> Ticket:
    """A ticket in line."""
    arrived = draw(st.integers(-60, 60).map(after))
    return ticket(
        counter,
        kind=draw(st.sampled_from(Kind)),
        line=draw(st.sampled_from([Line.SERVICE, Line.SERVICE, Line.GUIDE])),
        service=draw(st.none() | st.sampled_from(SERVICES)),
        adviser=draw(st.none() | st.sampled_from([*ADVISERS, "at home"])),
        for_desk=draw(st.none() | st.sampled_from(["d0", "d1"])),
        arrived_at=arrived,
        due_at=arrived + timedelta(minutes=draw(st.integers(0, 30))),
        callable_from=draw(st.none() | st.integers(-30, 30).map(after)),
    )


lines = st.integers(0, 8).flatmap(lambda size: st.tuples(*(waiting(n + 1) for n in range(size))))

__all__ = ["NOW", "appointments", "arrivals", "desks", "instants", "lines", "near", "policies"]
