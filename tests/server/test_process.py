"""The server as a process: killed, stopped, out of disk, and with a clock that jumps."""

import signal
import threading
import time
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException
from pathlib import Path

import pytest

from tests.running import TRACEBACK, Server, running
from tests.talking import Json, Screen

ARRIVALS = 200
AT_ONCE = 16


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Server]:
    with running(tmp_path) as server:
        yield server
        assert TRACEBACK not in server.log() and '"unforeseen"' not in server.log(), server.log()


def arrive(office: Server, key: str) -> Json | None:
    """One attempt under a key: the answer, or None when there was none."""
    try:
        answer = office.api("kiosk").request("POST", "arrivals", {"by": "acute"}, key=key)
    except (OSError, EOFError, ValueError, HTTPException):
        return None
    return answer.json if answer.status == 200 else None


def arrive_until_told(office: Server, key: str) -> Json:
    """As a kiosk does it: again under the same key until there is an answer."""
    until = time.monotonic() + 40
    while (told := arrive(office, key)) is None:
        assert time.monotonic() < until
        time.sleep(0.05)
    return told


@pytest.mark.timeout(180)
def test_killed_amid_200_arrivals_each_that_was_told_is_there_once(office: Server) -> None:
    keys = [uuid.uuid4().hex for _ in range(ARRIVALS)]
    first: dict[str, Json] = {}
    half = threading.Lock()
    display = Follower(office)
    display.start()

    def once(key: str) -> None:
        told = arrive(office, key)
        if told:
            first[key] = told
        # By whoever is the hundredth: before another thread had its turn, a fast server would be
        # through with all of them.
        if len(first) >= ARRIVALS // 2 and half.acquire(blocking=False):
            office.kill()

    with ThreadPoolExecutor(AT_ONCE) as many:
        list(many.map(once, keys))
    office.start()
    assert ARRIVALS // 2 <= len(first) < ARRIVALS
    with ThreadPoolExecutor(AT_ONCE) as many:
        answers = many.map(lambda key: arrive_until_told(office, key), keys)
        told = dict(zip(keys, answers, strict=True))
    for key, answer in first.items():
        assert told[key] == answer
    _is_there_once(office, [answer["ticket"] for answer in told.values()])
    display.caught_up(office.api("manager").get("board")["seq"])


def _is_there_once(office: Server, tickets: list[Json]) -> None:
    """Each ticket stands once in the line and once in the record, under a number of its own."""
    line = office.api("manager").get("line")["tickets"]
    assert sorted(t["id"] for t in line) == sorted(t["id"] for t in tickets)
    assert len({t["number"] for t in line}) == len(tickets)
    facts = office.api("manager").get("events?limit=1000")["events"]
    assert [f["seq"] for f in facts] == list(range(1, len(facts) + 1))
    admitted = [f["ticket"] for f in facts if f["type"] == "admitted"]
    assert sorted(admitted) == sorted(t["id"] for t in tickets)


class Follower(threading.Thread):
    """A waiting-room screen that connects again by itself, and notes the last number it knows."""

    def __init__(self, office: Server) -> None:
        super().__init__(daemon=True)
        self.office, self.seq, self.over = office, 0, False
        self.office.token("display")

    def run(self) -> None:
        while not self.over:
            try:
                screen = self.office.screen("/display", "display")
                self.follow(screen)
            except (OSError, AssertionError):
                time.sleep(0.1)

    def follow(self, screen: Screen) -> None:
        """Events in order; after a gap it asks for the whole picture."""
        self.seq = screen.snapshot["seq"]
        while not self.over:
            screen.listen(0.1)
            for event in screen.events:
                assert event["seq"] <= self.seq + 1, "a gap on a line that was never lost"
                self.seq = max(self.seq, event["seq"])
            screen.events.clear()
        screen.close()

    def caught_up(self, seq: int) -> None:
        """Wait until it knows this number."""
        until = time.monotonic() + 10
        while self.seq < seq and time.monotonic() < until:
            time.sleep(0.05)
        self.over = True
        assert self.seq >= seq


@pytest.mark.timeout(90)
def test_stopped_amid_50_arrivals_each_is_told_and_there_or_never_taken(office: Server) -> None:
    office.token("kiosk")
    keys = [uuid.uuid4().hex for _ in range(50)]
    with ThreadPoolExecutor(50) as many:
        begun = [many.submit(arrive, office, key) for key in keys]
        time.sleep(0.15)
        begun_stop = time.monotonic()
        assert office.stop() == 0
        told = [b.result() for b in begun]
    assert time.monotonic() - begun_stop < 8
    assert '"stopped"' in office.log()
    office.start()
    tickets = [t["ticket"] for t in told if t]
    line = {t["id"] for t in office.api("manager").get("line")["tickets"]}
    assert {t["id"] for t in tickets} == line


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_an_idle_server_with_open_screens_stops_at_once(office: Server, how: int) -> None:
    screens = [office.screen("/display", "display") for _ in range(3)]
    assert office.process is not None
    begun = time.monotonic()
    office.process.send_signal(how)
    assert office.process.wait(20) == 0
    assert time.monotonic() - begun < 3
    for screen in screens:
        screen.close()
