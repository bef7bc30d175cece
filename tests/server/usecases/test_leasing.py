"""A slip that is out with a print agent: it is no other agent's, and it is not forgotten."""

from __future__ import annotations

from datetime import datetime

import pytest

from server.domain.gate import By
from server.domain.model import PrintJob, Role
from server.errors import Conflict
from server.usecases import leasing, paper
from server.usecases.arrivals import Asked
from server.usecases.board import staff
from server.usecases.ports import Store
from tests.builders import HERE, NOW, House, actor, after
from tests.server.usecases.stories import come

PRINTER, SECOND = actor(Role.PRINTER), actor(Role.PRINTER, id="printer-2")
LEASE = after(0.5)


@pytest.fixture
def house(store: Store) -> House:
    """With a slip that went out to the first printer's agent, whose spool is `one`."""
    house = House(store)
    come(house, Asked(By.ACUTE))
    job_id = the_job(house).id
    house.does(lambda unit: leasing.sent(unit, [job_id], "one", LEASE), by=PRINTER)
    return house


def the_job(house: House) -> PrintJob:
    with house.store.reading() as look:
        (job,) = look.jobs(HERE, (*paper.NOT_FINISHED, *paper.NEEDS_A_PERSON), 9)
    return job


def report(house: House, state: str, reason: str | None = None, *, by: str = PRINTER.id) -> str:
    job_id, who = the_job(house).id, actor(Role.PRINTER, id=by)
    return house.does(lambda unit: paper.report(unit, job_id, state, reason), by=who).state


def expire(house: House, now: datetime = LEASE) -> tuple[str, str | None]:
    house.does(leasing.expire, now=now)
    return the_job(house).state, the_job(house).reason


def comes(house: House, spool: str | None, now: datetime = LEASE) -> list[str]:
    """What a printer's agent is asked about when it is on the line."""
    asked = house.does(lambda unit: leasing.taken_up(unit, spool, after(2)), by=PRINTER, now=now)
    return [job.id for job in asked]


def said(house: House) -> list[tuple[object, ...]]:
    with house.store.reading() as look:
        told = [e for e in look.events(HERE, 0, 99) if e.type == "print_reported"]
    return [tuple(e.data.get(k) for k in ("state", "reason", "device")) for e in told]


def test_each_step_of_a_slip_is_a_fact_with_its_reason_and_its_printer(house: House) -> None:
    report(house, "accepted")
    expire(house)
    report(house, "unknown", "agent_stopped")
    assert said(house) == [
        ("sent", None, "printer-1"),
        ("accepted", None, "printer-1"),
        ("unknown", "agent_away", "printer-1"),
        ("unknown", "agent_stopped", "printer-1"),
    ]


@pytest.mark.parametrize("state", ["sent", "accepted"])
def test_a_slip_of_which_nothing_is_heard_is_asked_of_the_guide_and_not_before(
    house: House, state: str
) -> None:
    if state == "accepted":
        report(house, state)
    assert expire(house, after(0.49)) == (state, None)
    assert expire(house) == ("unknown", "agent_away")
    board = staff(house.store, house.office, NOW)
    assert [job.id for job in board.jobs] == [the_job(house).id]


def test_a_lease_from_before_leases_has_run_out(store: Store) -> None:
    house = House(store)
    come(house, Asked(By.ACUTE))
    with store.writing(HERE) as tx:
        (job,) = tx.jobs(HERE, ("queued",), 9)
        tx.save_job(PrintJob(HERE, job.id, job.at, job.kind, "sent", "nb", printer="printer-1"))
    assert expire(house) == ("unknown", "agent_away")


def test_an_agent_whose_slip_takes_long_keeps_it_as_long_as_it_is_there(house: House) -> None:
    report(house, "accepted")
    house.does(lambda unit: leasing.renew(unit, [the_job(house).id], after(3)))
    assert expire(house, after(2)) == ("accepted", None)


def test_what_was_not_acknowledged_is_not_renewed(house: House) -> None:
    house.does(lambda unit: leasing.renew(unit, [the_job(house).id], after(3)))
    assert expire(house) == ("unknown", "agent_away")


@pytest.mark.parametrize("state", ["sent", "accepted", "unknown"])
def test_the_agent_that_comes_back_is_asked_about_its_own_slip(house: House, state: str) -> None:
    if state == "accepted":
        report(house, state)
    if state == "unknown":
        expire(house)
    assert comes(house, "one") == [the_job(house).id]
    assert the_job(house).state == ("accepted" if state == "accepted" else "sent")
    assert expire(house, after(1.9))[0] != "unknown"


def test_a_slip_that_is_under_way_again_is_not_made_twice_by_a_finger_that_was_late(
    house: House,
) -> None:
    expire(house)
    comes(house, "one")
    with pytest.raises(Conflict, match="illegal_move"):
        house.does(lambda unit: paper.again(unit, the_job(house).id))


@pytest.mark.parametrize("spool", ["two", None])
@pytest.mark.parametrize("state", ["sent", "accepted", "unknown"])
def test_an_agent_with_another_memory_never_gets_a_slip_that_the_first_may_have(
    house: House, state: str, spool: str | None
) -> None:
    if state == "accepted":
        report(house, state)
    if state == "unknown":
        expire(house)
    assert comes(house, spool) == []
    reason = "agent_away" if state == "unknown" else "other_agent"
    assert (the_job(house).state, the_job(house).reason) == ("unknown", reason)


def test_what_the_agent_itself_does_not_know_is_not_printed_by_asking_again(house: House) -> None:
    report(house, "unknown", "agent_stopped")
    assert comes(house, "one") == []
    assert the_job(house).state == "unknown"


@pytest.mark.parametrize("word", ["accepted", "printed", "failed", "unknown"])
def test_the_first_agent_is_believed_whenever_its_word_comes(house: House, word: str) -> None:
    job_id = the_job(house).id
    expire(house)
    assert report(house, word, "stalled") == word
    with house.store.reading() as look:
        job = look.job(HERE, job_id)
    assert job and job.reason == "stalled"


@pytest.mark.parametrize("word", ["accepted", "failed", "unknown"])
def test_another_printers_word_on_it_changes_nothing(house: House, word: str) -> None:
    assert report(house, word, "spool", by=SECOND.id) == "sent"


def test_a_slip_that_is_seen_on_another_printers_paper_is_printed(house: House) -> None:
    assert report(house, "printed", by=SECOND.id) == "printed"
