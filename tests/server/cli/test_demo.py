"""`mottak demo --rush` as a process: what its logs hold, what ends with it, and what it keeps."""

import csv
import json
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil
import pytest

from tests.running import ROOT, TRACEBACK
from tests.services import free_port
from tests.talking import Api, Screen

DAY = ROOT / "config/demo/day-2026-11-24.utf8.csv"
ROLES = {"kiosk", "display", "survey", "printer", "guide", "adviser", "manager", "calendar"}
ORDINARY: set[str] = set()
"""Names of the bundled day that are words of the log as well: none."""
RUSH_SECONDS = 150.0


class Demo:
    """A demo in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = free_port()
        self.process: subprocess.Popen[bytes] | None = None

    def start(self, *words: str) -> None:
        """Start and wait until it serves what `demo.json` says."""
        command = [sys.executable, "-m", "server", "demo", "--no-browser", *words]
        with (self.folder / "terminal").open("ab") as output:
            self.process = subprocess.Popen(
                [*command, "--port", str(self.port), "--folder", str(self.folder)],
                cwd=ROOT, stdin=subprocess.DEVNULL, stdout=output, stderr=output,
            )  # fmt: skip
        self.wait(self._ready, 60)

    def _ready(self) -> bool:
        try:
            return bool(self.api("manager").get("board"))
        except (OSError, ValueError, KeyError, AssertionError):
            return False

    def wait(self, done: Any, seconds: float) -> None:
        """Until it is so. The logs are in the error otherwise."""
        assert self.process is not None
        until = time.monotonic() + seconds
        while not done():
            alive = self.process.poll() is None and time.monotonic() < until
            assert alive, self.said("demo.log") + self.said("terminal")
            time.sleep(0.2)

    def said(self, name: str) -> str:
        """What stands in one of its logs."""
        path = self.folder / name
        return path.read_text("utf-8") if path.exists() else ""

    @property
    def told(self) -> dict[str, Any]:
        """`demo.json`."""
        return dict(json.loads(self.said("demo.json")))

    def api(self, role: str) -> Api:
        """Its interface."""
        told = self.told
        return Api(told["url"], told["tokens"][role], told["office"])

    def family(self) -> list[psutil.Process]:
        """The process and those that it has started."""
        assert self.process is not None
        own = psutil.Process(self.process.pid)
        return [own, *own.children(recursive=True)]


@contextmanager
def demo_in(folder: Path) -> Iterator[Demo]:
    demo = Demo(folder)
    try:
        yield demo
    finally:
        if demo.process and demo.process.poll() is None:
            demo.process.kill()
            demo.process.wait(10)


def personal() -> dict[str, set[str]]:
    """All that the bundled day says of people, by column."""
    columns = ("Fornavn", "Etternavn", "Fødselsdato", "Mobil", "Kode")
    rows = list(csv.DictReader(DAY.read_text("utf-8-sig").splitlines(), delimiter=";"))
    return {column: {row[column] for row in rows} - {""} for column in columns}


def found_in(text: str) -> set[str]:
    """Words of the bundled day's people that stand in a text; numbers in any spelling."""
    told = personal()
    words = told["Fornavn"] | told["Etternavn"] | told["Kode"] | told["Fødselsdato"]
    days = {"-".join(reversed(day.split("."))) for day in told["Fødselsdato"]}
    numbers = {re.sub(r"\D", "", phone)[-8:] for phone in told["Mobil"]}
    found = {w for w in words | days if re.search(rf"(?<!\w){re.escape(w)}(?!\w)", text)}
    digits = re.sub(r"(?<=\d) (?=\d)", "", text)
    return (found | {n for n in numbers if n in digits}) - ORDINARY


@pytest.mark.timeout(300)
def test_a_rush_leaves_nobody_in_the_logs_and_a_kill_nothing_running(tmp_path: Path) -> None:
    for words in personal().values():
        assert all(found_in(f'{{"event": "{word}"}}') for word in words), "the search finds them"
    with demo_in(tmp_path) as demo:
        demo.start("--rush")
        _has_its_shape(demo)
        demo.wait(lambda: '"rush is over"' in demo.said("demo.log"), RUSH_SECONDS)
        line = demo.api("manager").get("line")
        assert len(line["tickets"]) >= 20
        _says_nothing_of_anybody(demo)
        facts = demo.api("manager").get("events?limit=1000")["events"]
        before, tokens, family = facts[-1]["seq"], demo.told["tokens"], demo.family()
        assert len(family) >= 2
        demo.family()[0].kill()
        _gone, alive = psutil.wait_procs(family, timeout=15)
        assert not alive
        demo.start()
        assert demo.told["tokens"] == tokens
        kept = demo.api("manager").get("events?limit=1000")["events"]
        assert kept[: len(facts)] == facts and kept[-1]["seq"] >= before
        family = demo.family()
        family[0].send_signal(signal.SIGINT)
        assert demo.process is not None and demo.process.wait(30) == 0
        assert not psutil.wait_procs(family, timeout=15)[1]
        _says_nothing_of_anybody(demo)


def _has_its_shape(demo: Demo) -> None:
    told = demo.told
    assert set(told["tokens"]) == ROLES
    assert {"kiosk", "guide", "desk", "display", "office"} <= set(told["links"])
    assert len(told["desks"]) == 12 and len(told["services"]) == 9
    for appointment in told["appointments"]:
        assert set(appointment) == {"external_id", "code", "start", "status", "in_person"}
    for link in told["links"].values():
        page = demo.api("kiosk").request("GET", link.partition("#")[0].replace(told["url"], "", 1))
        assert page.status == 200 or not link.startswith(told["url"])
    assert (demo.folder / "demo.json").stat().st_mode & 0o077 == 0
    Screen(told["url"], "/display", {"token": told["tokens"]["display"]}).close()


def _says_nothing_of_anybody(demo: Demo) -> None:
    secrets = [*demo.told["tokens"].values()]
    for name in ("demo.log", "printer.log"):
        said = demo.said(name)
        assert said and not found_in(said), name
        assert TRACEBACK not in said and '"unforeseen"' not in said, said
        assert not [s for s in secrets if s in said]
        assert "/t/" not in said
    assert TRACEBACK not in demo.said("terminal") and not found_in(demo.said("terminal"))
