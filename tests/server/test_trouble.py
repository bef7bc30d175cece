"""What can go wrong under a server: the disk, another process on the database, the clock."""

import resource
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from tests.running import ROOT, TRACEBACK, Server, running
from tests.server.visitors import booked
from tests.talking import Screen

DAY = 24 * 3600


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Server]:
    with running(tmp_path) as server:
        yield server
        assert TRACEBACK not in server.log() and '"unforeseen"' not in server.log(), server.log()


@contextmanager
def full_disk(office: Server) -> Iterator[None]:
    """The server's files, its log too, may not grow: the same as a disk without room."""
    assert office.process is not None
    process = psutil.Process(office.process.pid)
    process.rlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
    try:
        yield
    finally:
        process.rlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


def test_on_a_full_disk_nobody_is_told_yes_and_the_server_lives_on(office: Server) -> None:
    printer = office.screen("/printer", "printer")
    kiosk = office.api("kiosk")
    first = kiosk.arrive(by="acute")
    number = first["ticket"]["number"]
    # That its slip has gone out is a fact of its own, a little later.
    printer.hear(lambda: first["print"] in str(printer.others))
    before = kiosk.get("board")["seq"]
    with full_disk(office):
        for _ in range(5):
            begun = time.monotonic()
            refused = kiosk.request("POST", "arrivals", {"by": "acute"}, key="disk")
            assert (refused.status, refused.code) in (
                (503, "storage_full"), (503, "storage_failed"),
            ), refused  # fmt: skip
            assert refused.headers["Retry-After"] and time.monotonic() - begun < 3
            assert kiosk.get("board")["seq"] == before
            assert kiosk.get("/healthz")["alive"]
    told = kiosk.request("POST", "arrivals", {"by": "acute"}, key="disk").json
    assert told["ticket"]["number"] > number
    printer.hear(lambda: told["print"] in str(printer.others))
    printer.close()


def test_while_another_process_holds_the_database_visitors_are_told_to_try_again(
    office: Server,
) -> None:
    kiosk = office.api("kiosk")
    before = kiosk.get("board")["seq"]
    other = sqlite3.connect(office.folder / "mottak.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with ThreadPoolExecutor(1) as beside:
        asked = beside.submit(kiosk.request, "POST", "arrivals", {"by": "acute"}, key="busy")
        while not asked.done():
            begun = time.monotonic()
            assert office.api("display").get("board")["seq"] == before
            assert time.monotonic() - begun < 2, "whoever only looks is kept waiting"
            time.sleep(0.1)
        refused = asked.result()
    assert (refused.status, refused.code) == (503, "busy")
    assert kiosk.get("board")["seq"] == before
    other.execute("ROLLBACK")
    other.close()
    assert kiosk.request("POST", "arrivals", {"by": "acute"}, key="busy").status == 200


@contextmanager
def jumping(office: Server) -> Iterator[Path]:
    """The office's server again, with a clock that the yielded file puts wrong."""
    office.stop()
    jump = office.folder / "jump"
    jump.write_text("0", "ascii")
    command = [sys.executable, "-m", "tests.server.jumping", str(office.config)]
    with office.log_file.open("ab") as output:
        process = subprocess.Popen(
            [*command, str(office.port), str(jump)], cwd=ROOT, stdout=output, stderr=output
        )
    try:
        until = time.monotonic() + 20
        while not _answers(office):
            assert process.poll() is None and time.monotonic() < until, office.log()
            time.sleep(0.1)
        yield jump
    finally:
        process.kill()
        process.wait(10)


def _answers(office: Server) -> bool:
    try:
        return office.api("kiosk").get("/readyz") == {"ready": True}
    except OSError:
        return False


def set_clock(jump: Path, seconds: int) -> None:
    fresh = jump.with_suffix(".new")
    fresh.write_text(str(seconds), "ascii")
    fresh.replace(jump)


def test_a_clock_that_jumps_loses_nobody_and_gives_no_number_twice(office: Server) -> None:
    with jumping(office) as jump:
        kiosk, guide = office.api("kiosk"), office.api("guide")
        first = kiosk.arrive(by="acute")["ticket"]
        set_clock(jump, -2 * 3600)
        second = kiosk.arrive(by="acute")["ticket"]
        visitor = booked(office, minutes=-115)
        assert kiosk.arrive(by="code", code=visitor.code)["verdict"] == "admitted"
        set_clock(jump, 3 * 3600)
        third = kiosk.arrive(by="acute")["ticket"]
        assert len({t["number"] for t in (first, second, third)}) == 3
        open_ = {t["id"] for t in guide.get("line")["tickets"] if t["state"] == "waiting"}
        assert {first["id"], second["id"], third["id"]} <= open_
        guide.did(f"tickets/{first['id']}/serve", {"desk": "1"})
        set_clock(jump, -3600)
        done = guide.did(f"tickets/{first['id']}/finish", {"outcome": "solved"})["ticket"]
        assert done["state"] == "done"
        facts = office.api("manager").get("events")["events"]
        assert [f["seq"] for f in facts] == list(range(1, len(facts) + 1))


def test_a_new_day_closes_what_was_left_open_and_tells_the_screens(office: Server) -> None:
    with jumping(office) as jump:
        ticket = office.api("kiosk").arrive(by="acute")["ticket"]
        staff = Screen(office.url, "/staff", {"token": office.token("guide")})
        set_clock(jump, DAY)
        closed = staff.hear_type("closed_out")
        assert (closed["ticket"]["id"], closed["ticket"]["state"]) == (ticket["id"], "closed_out")
        assert office.api("kiosk").arrive(by="acute")["ticket"]["number"] == ticket["number"]
        set_clock(jump, 0)
        again = office.api("kiosk").arrive(by="acute")["ticket"]
        assert again["number"] > ticket["number"]
        staff.close()
