"""Slips of paper: at most once by themselves, again only when a person asks."""

from __future__ import annotations

import pytest

from server.domain.gate import By
from server.domain.model import PrintJob, Role
from server.errors import Conflict, Unknown
from server.usecases import leasing, paper
from server.usecases.arrivals import Asked
from server.usecases.ports import Store
from tests.builders import HERE, House, actor, after
from tests.server.usecases.stories import come, walk_in

PRINTER = actor(Role.PRINTER)


@pytest.fixture
def house(store: Store) -> House:
    """With a slip in the queue."""
    house = House(store)
    come(house, Asked(By.ACUTE))
    return house


def the_job(house: House) -> PrintJob:
    """The oldest that stands in any state."""
    with house.store.reading() as look:
        found = [
            look.job(HERE, str(e.data["job"]))
            for e in look.events(HERE, 0, 999)
            if e.type == "print_queued"
        ]
    assert found[0] is not None
    return found[0]


def report(house: House, state: str, reason: str | None = None) -> PrintJob:
    job_id = the_job(house).id
    return house.does(lambda unit: paper.report(unit, job_id, state, reason), by=PRINTER)


def test_a_slip_is_sent_taken_over_and_printed(house: House) -> None:
    assert the_job(house).state == "queued"
    house.does(lambda unit: leasing.sent(unit, [the_job(house).id], None, after(1)), by=PRINTER)
    assert (the_job(house).state, the_job(house).printer) == ("sent", "printer-1")
    assert report(house, "accepted").state == "accepted"
    assert report(house, "printed").state == "printed"
    with house.store.reading() as look:
        assert look.jobs(HERE, (*paper.NOT_FINISHED, *paper.NEEDS_A_PERSON), 9) == []


@pytest.mark.parametrize(
    ("stands", "late"),
    [
        ("printed", "accepted"),
        ("printed", "printed"),
        ("printed", "failed"),
        ("printed", "unknown"),
        ("accepted", "accepted"),
        ("failed", "accepted"),
        ("failed", "unknown"),
        ("unknown", "accepted"),
    ],
)
def test_a_late_or_repeated_report_changes_nothing(house: House, stands: str, late: str) -> None:
    report(house, stands, "first")
    before = house.facts()
    assert report(house, late, "second").state == stands
    assert (the_job(house).state, the_job(house).reason) == (stands, "first")
    assert house.facts() == before


@pytest.mark.parametrize("thought", ["failed", "unknown"])
def test_a_slip_that_came_out_after_all_is_believed(house: House, thought: str) -> None:
    report(house, thought, "silent")
    assert report(house, "printed").state == "printed"


def test_a_slip_marked_as_sent_twice_stays_as_it_is(house: House) -> None:
    report(house, "accepted")
    house.does(lambda unit: leasing.sent(unit, [the_job(house).id], None, after(1)), by=PRINTER)
    assert the_job(house).state == "accepted"


@pytest.mark.parametrize("state", paper.NEEDS_A_PERSON)
def test_a_person_asks_for_it_again_as_a_new_job(house: House, state: str) -> None:
    report(house, state, "paper_out")
    again = house.does(lambda unit: paper.again(unit, the_job(house).id))
    with house.store.reading() as look:
        new = look.job(HERE, again)
        waiting = look.jobs(HERE, (*paper.NOT_FINISHED, *paper.NEEDS_A_PERSON), 9)
    assert new and (new.kind, new.ticket, new.state) == ("acute", the_job(house).ticket, "queued")
    assert the_job(house).state == "dismissed" and [j.id for j in waiting] == [again]
    assert report(house, "printed").state == "dismissed"


@pytest.mark.parametrize("state", ["queued", "accepted", "printed"])
def test_what_needs_no_person_is_not_printed_again(house: House, state: str) -> None:
    if state != "queued":
        report(house, state)
    with pytest.raises(Conflict, match="illegal_move"):
        house.does(lambda unit: paper.again(unit, the_job(house).id))


def test_a_person_who_saw_it_says_so_once_or_twice(house: House) -> None:
    report(house, "unknown", "silent")
    for _ in range(2):
        seen = house.does(lambda unit: paper.came_out(unit, the_job(house).id))
        assert (seen.state, seen.reason) == ("printed", "seen")
    assert house.facts().count("print_reported") == 2


@pytest.mark.parametrize("state", ["queued", "accepted", "dismissed"])
def test_nobody_can_have_seen_what_has_not_been_tried(house: House, state: str) -> None:
    if state == "accepted":
        report(house, state)
    if state == "dismissed":
        report(house, "failed")
        house.does(lambda unit: paper.again(unit, the_job(house).id))
    with pytest.raises(Conflict, match="illegal_move"):
        house.does(lambda unit: paper.came_out(unit, the_job(house).id))
    assert the_job(house).state == state


def test_an_unknown_slip_is_refused(house: House) -> None:
    for work in (
        lambda unit: paper.report(unit, "none", "printed", None),
        lambda unit: paper.again(unit, "none"),
        lambda unit: paper.came_out(unit, "none"),
        lambda unit: leasing.sent(unit, ["none"], None, after(1)),
    ):
        with pytest.raises(Unknown, match="unknown_job"):
            house.does(work)


def test_what_a_printer_says_is_a_fact_without_its_name(house: House) -> None:
    said = {"id": "printer-1", "name": "Kari", "connected": True, "paper": "bad", "last": None}
    _, change = house.told(lambda unit: paper.printer_says(unit, said, "out"), by=PRINTER)
    (event,) = change.events
    assert event.data == {"device": "printer-1", "connected": True, "paper": "bad"}


def test_a_redirect_prints_only_when_a_channel_is_known(house: House) -> None:
    assert come(house, walk_in(wants_paper=True)).job is None


@pytest.mark.parametrize("state", paper.NEEDS_A_PERSON)
def test_a_person_puts_a_slip_aside_that_nobody_waits_for(house: House, state: str) -> None:
    report(house, state, "paper_out")
    for _ in range(2):
        left = house.does(lambda unit: paper.dismiss(unit, the_job(house).id))
        assert (left.state, left.reason) == ("dismissed", "put_aside")
    assert house.facts().count("print_reported") == 2


def test_a_slip_that_is_under_way_is_not_put_aside_by_hand(house: House) -> None:
    with pytest.raises(Conflict, match="illegal_move"):
        house.does(lambda unit: paper.dismiss(unit, the_job(house).id))


def test_what_failed_for_its_printers_sake_is_made_anew_for_another_one(house: House) -> None:
    job = report(house, "failed", "paper_out")
    new = house.does(lambda unit: paper.move_on(unit, job), by=PRINTER, now=after(0.9))
    with house.store.reading() as look:
        (queued,) = look.jobs(HERE, (*paper.NOT_FINISHED, *paper.NEEDS_A_PERSON), 9)
    assert (queued.id, queued.state, queued.ticket) == (new, "queued", job.ticket)
    assert (the_job(house).state, the_job(house).reason) == ("dismissed", "moved")


@pytest.mark.parametrize(
    ("state", "reason", "minutes"),
    [
        ("unknown", "paper_out", 0),
        ("failed", "cannot_draw", 0),
        ("failed", "too_old", 0),
        ("failed", None, 0),
        ("failed", "paper_out", 1.1),
        ("printed", None, 0),
    ],
)
def test_nothing_else_moves_to_another_printer_by_itself(
    house: House, state: str, reason: str | None, minutes: float
) -> None:
    job = report(house, state, reason)
    before = house.facts()
    moved = house.does(lambda unit: paper.move_on(unit, job), by=PRINTER, now=after(minutes))
    assert moved is None and house.facts() == before
