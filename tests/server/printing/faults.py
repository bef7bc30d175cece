"""What is done to server, agent, printer and the lines between them; each gives its slip, and goes
on when it has been seen what became of it."""

from __future__ import annotations

import time
from collections.abc import Iterator

from tests.printers.fake_printer import COVER_OPEN, NEAR_END, OFFLINE, PAPER_OUT, Manner
from tests.server.printing.office import Office, Slip

CUT_SECONDS = 5.0
"""Twice a lease of these tests."""
GONE = {"paper": PAPER_OUT, "state": OFFLINE}
OPENED = {"cause": COVER_OPEN, "state": OFFLINE}
STUCK = Manner(noise=b"\xff" * 4, answers=False)
"""Its answers make no sense for so long that a slip is not begun meanwhile."""
SLOW = 0.1
"""Seconds for half a kilobyte: a slip takes some seconds, and more than a lease."""

Faults = Iterator[tuple[str, list[Slip]]]


def of_the_printer(office: Office) -> Faults:
    """With one agent, as in an office."""
    fake = office.start()
    yield "none", [office.come()]
    length = len(fake.printed)
    fake.switch_off_and_on(Manner(paper=PAPER_OUT, state=OFFLINE))
    yield "paper out before", [office.come()]
    at = len(fake.printed) + 4000
    fake.switch_off_and_on(Manner(trouble_at=at, trouble=GONE, speed=20_000))
    yield "paper out in the middle", [office.come()]
    office.until(lambda: office.sees()["paper"] == "bad", "the staff are told of the paper")
    fake.switch_off_and_on(Manner())
    printed = office.come()
    office.ends(printed, "printed")
    fake.mend(**GONE)
    office.ends(office.come(), "failed paper_out")
    yield "paper out after", [printed]
    fake.switch_off_and_on(Manner(cause=COVER_OPEN, state=OFFLINE))
    yield "cover open before", [office.come()]
    at = len(fake.printed) + 4000
    fake.switch_off_and_on(Manner(trouble_at=at, trouble=OPENED, speed=20_000))
    yield "cover opened in the middle", [office.come()]
    pulled = []
    for kilobyte in range(length // 1000 + 1):
        fake.switch_off_and_on(Manner(hangs_up_after=max(kilobyte * 1000, 1)))
        pulled.append(office.come())
        office.reaches(pulled[-1], "unknown closed")
    assert len(pulled) >= 8
    yield "plug pulled at each kilobyte", pulled
    fake.__exit__(None, None, None)
    yield "line refused", [office.come()]
    office.kill()


def of_its_answers(office: Office) -> Faults:
    """Each printer has been so from the beginning."""
    for fault, manner, stall in (
        ("silent", Manner(answers=False), 3),
        ("garbage for an answer", Manner(answers=False, noise=b"HTTP/1.1 400 Bad\r\n\r\n"), 3),
        ("slow, 1 kB a second", Manner(speed=1000, memory=2000), 10),
    ):
        office.start(manner, stall)
        slip = office.come()
        office.reaches(slip, "printed")
        yield fault, [slip]
        office.kill()


def agent_killed_early(office: Office) -> Faults:
    """Nothing of the slip has gone to the printer."""
    office.start()
    office.kill()
    slip = office.come()
    office.start()
    yield "agent killed before the slip", [slip]
    office.wire.deaf = True
    slip = office.come()
    office.reaches(slip, "sent")
    office.kill()
    office.wire.heal()
    office.start()
    yield "agent killed before the slip reached it", [slip]
    office.kill()
    office.start(STUCK)
    office.wire.mute = True
    slip = office.come()
    office.on_disk(slip, "seen")
    office.kill()
    office.wire.heal()
    office.start()
    yield "agent killed before its accepted came through", [slip]
    office.kill()
    office.start(STUCK)
    slip = office.come()
    office.reaches(slip, "accepted")
    office.kill()
    office.start()
    yield "agent killed before the slip is begun", [slip]
    office.kill()


def agent_killed_late(office: Office) -> Faults:
    """Something of the slip may be on paper."""
    office.start(Manner(reads=False))
    slip = office.come()
    office.on_disk(slip, "printing")
    office.kill()
    office.start()
    yield "agent killed before the first byte", [slip]
    office.kill()
    fake = office.start(Manner(pause=0.3))
    slip = office.come()
    office.until(fake.begun.is_set, "some is on paper", slip)
    office.kill()
    fake = office.start()
    yield "agent killed in the middle", [slip]
    office.until(lambda: office.sees()["paper"] == "ok", "the printer is known")
    fake.manner.confirms = False
    slip = office.come()
    office.until(lambda: office.whole(slip), "all of it is on paper", slip)
    office.kill()
    office.start()
    yield "agent killed after the last byte", [slip]
    office.wire.mute = True
    slip = office.come()
    office.on_disk(slip, "printed")
    office.kill()
    office.wire.heal()
    office.start()
    yield "agent killed before its word came through", [slip]
    office.kill()


def agent_gone_for_good(office: Office) -> Faults:
    """Whoever takes its place has another spool."""
    office.agent = office.new_agent("gone")
    office.start(STUCK)
    slip = office.come()
    office.reaches(slip, "accepted")
    office.kill()
    yield "agent gone for good with the slip", [slip]
    office.agent = office.new_agent("replaced")
    office.start()
    office.wire.deaf = True
    slip = office.come()
    office.reaches(slip, "sent")
    office.kill()
    office.wire.heal()
    office.agent = office.new_agent("in its place")
    office.start()
    yield "another agent in its place", [slip]
    office.kill()


def server_killed(office: Office) -> Faults:
    """The agent lives on, and so does its printer."""
    slip = office.come()
    _restart(office)
    fake = office.start()
    yield "server killed while the slip waits", [slip]
    office.wire.deaf = True
    slip = office.come()
    office.reaches(slip, "sent")
    _restart(office)
    yield "server killed before the slip reached the agent", [slip]
    office.wire.mute = True
    slip = office.come()
    office.on_disk(slip, "seen")
    _restart(office)
    yield "server killed before it heard accepted", [slip]
    fake.manner.pause = SLOW
    slip = office.come()
    office.reaches(slip, "accepted")
    _restart(office)
    yield "server killed while the slip is printed", [slip]
    slip = office.come()
    office.reaches(slip, "accepted")
    office.wire.mute = True
    office.on_disk(slip, "printed")
    _restart(office)
    yield "server killed before the end came through", [slip]


def _restart(office: Office) -> None:
    office.server.kill()
    office.server.start()
    office.wire.heal()


def network_cut(office: Office) -> Faults:
    """Between server and agent, for longer than a lease."""
    office.wire.cut()
    office.until(lambda: not office.is_there(), "the agent is missed")
    slip = office.come()
    time.sleep(CUT_SECONDS)
    office.wire.heal()
    yield "network cut before the slip", [slip]
    office.fakes[-1].manner.pause = SLOW
    slip = office.come()
    office.reaches(slip, "accepted")
    office.wire.cut()
    office.reaches(slip, "unknown agent_away")
    assert office.asked(slip) == "did it come out?"
    office.wire.heal()
    yield "network cut while the slip is printed", [slip]
    office.fakes[-1].manner.pause = 0
    office.wire.deaf = True
    slip = office.come()
    office.reaches(slip, "sent")
    office.wire.cut()
    office.reaches(slip, "unknown agent_away")
    office.wire.heal()
    yield "network cut that swallows the slip", [slip]
    office.kill()


def several_agents(office: Office) -> Faults:
    """One more with the same token; one more with its own."""
    office.start()
    twin = office.new_agent("twin")
    office.plug(twin, office.printer())
    office.until(lambda: office.sees()["shared"], "the staff are told")
    slip = office.come()
    yield "two agents with one token", [slip]
    twin.kill()
    office.kill()
    office.start(Manner(paper=PAPER_OUT, state=OFFLINE))
    office.until(lambda: office.sees()["paper"] == "bad", "the first says that it is empty")
    made = office.server.api("manager").did("devices", {"kind": "printer", "name": "Second"})
    second = office.new_agent("second printer", made["token"])
    # Its roll is near its end, so that a slip goes to the first as long as that one is well.
    office.plug(second, office.printer(Manner(paper=NEAR_END)))
    office.until(lambda: office.sees(made["id"]).get("paper") == "ok", "the second is there")
    yield "paper out, and a second printer", [office.come()]
    office.kill()
    first = office.start()
    office.until(lambda: office.sees()["paper"] == "ok", "the first has paper")
    first.switch_off_and_on(Manner(paper=PAPER_OUT, state=OFFLINE))
    slip = office.come()
    office.ends(slip, "dismissed moved")
    office.until(lambda: office.whole(slip), "it is on paper", slip)
    yield "paper out under way, and a second printer", [slip]
    second.kill()
    office.kill()


DAYS = {
    "printer": (of_the_printer, several_agents, of_its_answers),
    "agent": (agent_killed_early, agent_killed_late, agent_gone_for_good),
    "server": (server_killed, network_cut),
}
"""Each on a server of its own, one beside the other."""
