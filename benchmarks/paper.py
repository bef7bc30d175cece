"""From admission to paper: the real server, one print agent, and a printer on a TCP line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.figures import Row, middle_and_worst
from benchmarks.messages import arrivals
from benchmarks.office import make
from benchmarks.processes import client, free_port, megabytes, running, serving
from printers.devices.raster import escpos_parts
from printers.fonts import Fonts
from printers.job import Job
from printers.paper import Paper
from printers.render import render
from tests.printers.decoder import decode
from tests.printers.fake_printer import FakePrinter

WIDTH = 576
DRAWN = 200
"""Tickets that are drawn once more, to know how long that alone takes."""
WARM = 100
"""Tickets after which an agent has all its fonts and buffers."""
SECONDS = 300.0
"""At most, until the last ticket is on paper: on a machine that is busy with other things."""


@dataclass
class Run:
    """What came of the admissions: when each was answered and its number, MB of the agent."""

    answered: list[float] = field(default_factory=list)
    numbers: list[str] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)


def paper(folder: Path, tickets: int, per_second: int) -> list[Row]:
    """So many admissions at a steady pace, each with a ticket."""
    printer = FakePrinter()
    run = _run(folder, tickets, per_second, printer)
    drawn, sizes = _drawn(folder / "spool" / "journal.jsonl"), list(map(len, printer.slips))
    ends = zip(run.answered, printer.times, strict=True)
    return [
        (f"{tickets} tickets at {per_second} a second", _judged(run, printer), "all, in order"),
        ("admission answered → last byte", _ms([out - at for at, (_, out) in ends]), ""),
        ("of it at the printer", _ms([out - begun for begun, out in printer.times]), ""),
        ("drawing a ticket", _ms(drawn), "≤ 40 ms"),
        ("the longest ticket", f"{max(sizes) / 1000:.0f} kB", "≤ 70 kB"),
        (
            f"agent's memory, at first / after {WARM} / at the end",
            " / ".join(f"{each:.0f}" for each in run.memory) + " MB",
            "flat, ≤ 60 MB",
        ),
    ]


def _run(folder: Path, tickets: int, per_second: int, printer: FakePrinter) -> Run:
    office, port, run = make(folder, tickets, 0), free_port(), Run()
    messages = arrivals(office, 0, tickets)
    with (
        running(serving(office.config, port), port, folder / "log"),
        printer,
        _agent(folder, port, office.tokens["printer"], printer.address) as agent,
    ):
        _until(lambda: printer.connections > 0, "the agent looks at its printer")
        run.memory.append(megabytes(agent))
        for some in (messages[:WARM], messages[WARM:]):
            task = {"task": "paced", "port": port, "messages": some, "per_second": per_second}
            done = client(task)
            run.answered += done["answered"]
            run.numbers += done["numbers"]
            _until(lambda: len(printer.times) >= len(run.numbers), "every ticket is on paper")
            run.memory.append(megabytes(agent))
    return run


def _judged(run: Run, printer: FakePrinter) -> str:
    """By the codes on the paper."""
    numbers = [decode(slip, WIDTH).code_by_the_cut() for slip in printer.slips]
    if numbers == run.numbers:
        return "all, in order"
    lost = len(set(run.numbers) - set(numbers))
    return f"{lost} LOST" if lost else "NOT in the order of admission"


@contextmanager
def _agent(folder: Path, port: int, token: str, address: str) -> Iterator[subprocess.Popen[bytes]]:
    """`mottak printer` beside its printer, until it is asked to stop."""
    config = folder / "printer.toml"
    config.write_text(
        f'url = "http://127.0.0.1:{port}"\nspool = "{folder}/spool"\n'
        f'[device]\nkind = "network"\naddress = "{address}"\nwidth_dots = {WIDTH}\n'
    )
    words = [sys.executable, "-m", "server", "printer", "--config", str(config)]
    environment = {**os.environ, "MOTTAK_PRINTER_TOKEN": token}
    with (folder / "agent.log").open("ab") as log:
        process = subprocess.Popen(words, env=environment, stdout=log, stderr=log)
    try:
        yield process
    finally:
        process.terminate()
        process.wait(timeout=30)


def _until(holds: Callable[[], bool], what: str) -> None:
    deadline = time.perf_counter() + SECONDS
    while not holds():
        if time.perf_counter() > deadline:
            raise RuntimeError(f"waited {SECONDS:.0f} s in vain until {what}")
        time.sleep(0.01)


def _drawn(journal: Path) -> list[float]:
    """Seconds for each of the jobs that the agent had, drawn once more and made bytes of."""
    lines = map(json.loads, journal.read_text("utf-8").splitlines())
    jobs = [Job.from_json(line["job"]) for line in lines if "job" in line][:DRAWN]
    fonts, page, times = Fonts(), Paper(WIDTH), []
    for job in jobs:
        begun = time.perf_counter()
        for _ in escpos_parts(render(job, page, fonts), page):
            pass
        times.append(time.perf_counter() - begun)
    return times


def _ms(seconds: list[float]) -> str:
    return middle_and_worst([1000 * each for each in seconds])
