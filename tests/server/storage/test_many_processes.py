"""Sixteen real processes on one file, and one that is killed: nothing doubled, nothing lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from server.domain.model import State, Ticket
from server.storage.sqlite import SqliteStore
from tests.builders import HERE
from tests.server.storage import crowd

ROOT = Path(__file__).parents[3]
PROCESSES = 16
ARRIVALS = 160
CLAIMS = 153
WAIT = 280


def start(
    file: Path, name: str, arrivals: int, claims: int, desk: str = "1"
) -> subprocess.Popen[str]:
    share = [str(file), name, str(arrivals), str(claims), desk]
    command = [sys.executable, "-m", "tests.server.storage.crowd", *share]
    return subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    crowd.opened(tmp_path / "mottak.db")
    return tmp_path / "mottak.db"


def tickets(store: SqliteStore) -> list[Ticket]:
    """All tickets that any fact tells of."""
    with store.reading() as look:
        facts = look.events(HERE, 0, 1_000_000)
        ids = [str(f.data["ticket"]) for f in facts if f.type == "admitted"]
        return [t for i in ids if (t := look.ticket(HERE, i))]


def without_gap(store: SqliteStore) -> bool:
    with store.reading() as look:
        numbers = [e.seq for e in look.events(HERE, 0, 1_000_000)]
        return numbers == list(range(1, look.seq(HERE) + 1))


# Seconds on an idle machine; with others at work on it, the processes mostly wait for each other.
@pytest.mark.timeout(300)
def test_sixteen_processes_double_no_number_no_claim_and_leave_no_gap(file: Path) -> None:
    # Two processes at each desk, so that they fight for the desk as well as for the tickets.
    running = [
        start(file, f"p{n}", ARRIVALS, CLAIMS, crowd.DESKS[n // 2]) for n in range(PROCESSES)
    ]
    said: list[str] = []
    for process in running:
        out, faults = process.communicate(timeout=WAIT)
        assert process.returncode == 0, faults
        said += out.splitlines()
    arrived = [line.split()[1:] for line in said if line.startswith("arrived")]
    claimed = [line.split()[1] for line in said if line.startswith("claimed")]
    assert len(arrived) == PROCESSES * ARRIVALS
    assert len(said) == PROCESSES * (ARRIVALS + CLAIMS) >= 5000
    assert len({number for _, number in arrived}) == len(arrived)
    assert claimed and [i for i, times in Counter(claimed).items() if times > 1] == []
    store = SqliteStore(file)
    assert without_gap(store)
    kept = tickets(store)
    assert {(t.id, t.number) for t in kept} == {(i, n) for i, n in arrived}
    assert {t.counter for t in kept if t.letter == "A"} == set(range(1, len(kept) // 2 + 1))
    assert {t.id for t in kept if t.calls} == set(claimed)
    at_desks = Counter(t.desk for t in kept if t.state in (State.CALLED, State.SERVING))
    assert set(at_desks.values()) <= {1}
    store.close()


def test_what_a_killed_process_acknowledged_is_there_and_the_next_goes_on(file: Path) -> None:
    process = start(file, "killed", 100_000, 0)
    assert process.stdout is not None
    said = [process.stdout.readline() for _ in range(50)]
    os.kill(process.pid, signal.SIGKILL)
    # What stands in the reader already is read by it alone.
    said += process.stdout.readlines()
    process.communicate(timeout=WAIT)
    assert process.returncode == -signal.SIGKILL
    acknowledged = {line.split()[1] for line in said if line.endswith("\n")}
    store = SqliteStore(file)
    kept = tickets(store)
    assert acknowledged <= {t.id for t in kept}
    # At most one was durable and could not be told any more.
    assert len(kept) - len(acknowledged) <= 1
    assert without_gap(store)
    with store.reading() as look:
        assert all(look.visit(HERE, t.visit) for t in kept)
    crowd.main(str(file), "after", 1, 0, "1")
    assert len(tickets(store)) == len(kept) + 1
    store.close()
