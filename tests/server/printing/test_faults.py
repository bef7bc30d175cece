"""Faults of the whole chain: real server, real agent, a printer and lines that fail, and the second
table of docs/printing.md. No slip is on paper twice, and none is lost without a trace.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.running import ROOT
from tests.server.printing.faults import DAYS
from tests.server.printing.office import HastyServer, Office, Slip

pytestmark = pytest.mark.timeout(400)
_ROW = re.compile(r"^\| ([^|]+) \| ([01]) \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)
TABLE = {
    fault: (int(whole), ledger, guide)
    for fault, whole, ledger, guide in _ROW.findall((ROOT / "docs" / "printing.md").read_text())
}
ENDS = ("printed", "failed", "unknown", "dismissed")
AT_ONCE = 2.0
"""Seconds within which a visitor has an answer, on a machine that runs all of this besides."""


@dataclass
class Seen:
    """What a day of faults came to."""

    faults: dict[str, set[tuple[int, str, str]]] = field(default_factory=dict)
    slips: list[Slip] = field(default_factory=list)
    paper: dict[str, int] = field(default_factory=dict)
    last: dict[str, str] = field(default_factory=dict)
    steps: dict[str, list[str]] = field(default_factory=dict)


def live_through(folder: Path, day: str) -> Seen:
    """All faults of a day, on a server of its own."""
    folder.mkdir()
    seen = Seen()
    with ExitStack() as stack:
        server = HastyServer(folder)
        server.token("manager")
        stack.callback(server.end)
        server.start()
        office = Office(server, folder, stack)
        for happens in DAYS[day]:
            for fault, slips in happens(office):
                seen.faults[fault] = {_fate(office, slip, TABLE[fault][1]) for slip in slips}
        seen.slips, seen.paper = office.slips, dict(office.on_paper())
        seen.steps = {slip.job: office.steps(slip) for slip in office.slips}
    assert "Traceback" not in server.log() and '"unforeseen"' not in server.log(), server.log()
    return seen


def _fate(office: Office, slip: Slip, end: str) -> tuple[int, str, str]:
    """Paper, ledger and guide, once it has come to its end."""
    office.ends(slip, end)
    return office.whole(slip), office.steps(slip)[-1], office.asked(slip)


@pytest.fixture(scope="module")
def days(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Seen]]:
    """All of them, one beside the other."""
    folder = tmp_path_factory.mktemp("faults")
    with ThreadPoolExecutor() as pool:
        yield list(pool.map(lambda day: live_through(folder / day, day), DAYS))


@pytest.mark.parametrize("fault", TABLE)
def test_what_a_fault_leaves_on_paper_in_the_ledger_and_with_the_guide(
    days: list[Seen], fault: str
) -> None:
    (came,) = [day.faults[fault] for day in days if fault in day.faults]
    assert came == {TABLE[fault]}


def test_every_fault_that_is_tried_stands_in_the_manual(days: list[Seen]) -> None:
    assert {fault for day in days for fault in day.faults} == set(TABLE)


def test_no_slip_is_on_paper_twice_and_who_says_so_is_right(days: list[Seen]) -> None:
    for day in days:
        for slip in day.slips:
            out, end = day.paper.get(slip.code, 0), day.steps[slip.job][-1]
            assert out <= 1, (slip, day.steps[slip.job])
            if not end.startswith("unknown"):
                assert out == (end in ("printed", "dismissed moved")), (slip, day.steps[slip.job])


def test_each_slip_was_written_down_before_it_was_anywhere_and_has_an_end(
    days: list[Seen],
) -> None:
    for steps in (steps for day in days for steps in day.steps.values()):
        assert steps[0] == "queued" and steps[1] == "sent", steps
        assert steps[-1].split()[0] in ENDS, steps


def test_no_visitor_waits_for_paper(days: list[Seen]) -> None:
    slips = [slip for day in days for slip in day.slips]
    assert len(slips) > len(TABLE)
    assert {slip.verdict for slip in slips} == {slips[0].verdict}
    assert max(slip.took for slip in slips) < AT_ONCE
