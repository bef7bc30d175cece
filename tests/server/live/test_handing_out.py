"""The queue of slips in one process: each leaves once, on a line that lives, and none blocks it."""

from __future__ import annotations

from dataclasses import replace
from threading import Thread

import pytest

from server.domain.gate import By
from server.domain.model import Channel, Role
from server.live.paper import Press
from server.live.presence import Presence
from server.live.printing import Printing
from server.texts import Catalogue
from server.usecases import leasing, paper
from server.usecases.arrivals import Asked
from server.usecases.unit import Change
from server.wire import Json
from tests.builders import HERE, NOW, House, actor, after
from tests.fakes import FakeStore
from tests.server.usecases.stories import come, seated, walk_in
from tests.waiting import until

PRINTER = actor(Role.PRINTER)


class Lines:
    """Keeps what is sent, by line."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, str]] = []

    def emit(self, event: str, data: Json, *, namespace: str, to: str) -> None:
        self.sent.append((to, data["id"]))


@pytest.fixture
def house() -> House:
    return House(FakeStore())


def queue(house: House, lines: Lines, presence: Presence, url: str = "http://here") -> Printing:
    """A queue that is running."""
    offices = {HERE: house.office}
    press = Press(Catalogue(), url, {})
    printing = Printing(lines, house.world, offices, lambda: NOW, presence, press)
    Thread(target=printing.run, daemon=True).start()
    return printing


def states(house: House) -> list[str]:
    with house.store.reading() as look:
        both = (*paper.NOT_FINISHED, *paper.NEEDS_A_PERSON)
        return [job.state for job in look.jobs(HERE, both, 99)]


def test_a_printer_that_came_back_gets_its_slips_on_the_new_line(house: House) -> None:
    lines, presence = Lines(), Presence(lambda: NOW)
    for line in ("z-dead", "m-dead", "a-dead", "k-new"):
        presence.came(PRINTER, line)
    come(house, Asked(By.ACUTE))
    queue(house, lines, presence).wake()
    until(lambda: lines.sent, "a slip is handed out")
    assert [to for to, _ in lines.sent] == ["k-new"]


def test_a_printer_that_comes_back_while_its_slips_are_marked_gets_them_all_the_same(
    house: House,
) -> None:
    lines, presence = Lines(), Presence(lambda: NOW)
    presence.came(PRINTER, "old")
    come(house, Asked(By.ACUTE))
    printing = queue(house, lines, presence)

    def come_back(change: Change) -> None:
        presence.went("old")
        presence.came(PRINTER, "new")

    printing.announce = come_back
    printing.wake()
    until(lambda: lines.sent, "a slip is handed out")
    assert [to for to, _ in lines.sent] == ["new"]


def test_a_slip_that_cannot_be_written_keeps_no_other_back_and_is_shown_to_a_person() -> None:
    house = House(FakeStore())
    house.office = replace(house.office, self_service_url="https://" + "x" * 5000)
    lines, presence = Lines(), Presence(lambda: NOW)
    presence.came(PRINTER, "line")
    online = walk_in(channel=Channel.SELF_SERVICE, wants_paper=True)
    come(house, online, by_guide=True)
    fine = seated(come(house, Asked(By.GUIDE, wants_paper=True)))
    queue(house, lines, presence).wake()
    until(lambda: sorted(states(house)) == ["failed", "sent"], "one failed and one was sent")
    with house.store.reading() as look:
        (sent,) = look.jobs(HERE, ("sent",), 9)
    assert sent.ticket == fine.id
    until(lambda: lines.sent == [("line", sent.id)], "it was handed out")


def test_a_slip_that_another_process_took_leaves_here_no_more(house: House) -> None:
    come(house, Asked(By.ACUTE))
    with house.store.reading() as look:
        (job,) = look.jobs(HERE, ("queued",), 9)
    assert house.does(lambda unit: leasing.sent(unit, [job.id], None, after(1)), by=PRINTER) == [
        job.id
    ]
    assert house.does(lambda unit: leasing.sent(unit, [job.id], None, after(1)), by=PRINTER) == []
