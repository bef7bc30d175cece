"""`./run bench`: the figures of the product beside those of its bare stack, as one table."""

from __future__ import annotations

import json
import logging
import statistics
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
import structlog
from rich.console import Console
from rich.table import Table

from benchmarks.figures import Row, middle_and_worst, quantile
from benchmarks.messages import arrivals, post
from benchmarks.office import Measured, make
from benchmarks.pages import pages
from benchmarks.paper import paper
from benchmarks.processes import client, free_port, megabytes, running, serving

CLIENTS = 16
STARTS = 5
Round = dict[str, Any]
"""What a client process measured: `per_second`, and `ms` of each request."""


@dataclass(frozen=True, slots=True)
class Rate:
    """Requests per second (median of the rounds), and times in ms over all rounds."""

    per_second: float
    p50: float
    p99: float

    def shown(self) -> str:
        """For the table."""
        return f"{self.per_second:.0f} /s, p50 {self.p50:.1f} ms, p99 {self.p99:.1f} ms"


@click.command()
@click.option("--requests", default=1500, show_default=True, help="Requests a round.")
@click.option("--rounds", default=7, show_default=True, help="Rounds, interleaved.")
@click.option("--calls", default=60, show_default=True, help="Calls to the displays.")
@click.option("--starts", default=7, show_default=True, help="Starts of each screen.")
@click.option("--history", default=100_000, show_default=True, help="Old visits.")
@click.option("--tickets", default=1000, show_default=True, help="Tickets on paper.")
@click.option("--pace", default=20, show_default=True, help="Of them a second.")
@click.option("--only", type=click.Choice(["server", "paper"]), help="One of the two tables.")
def main(tickets: int, pace: int, only: str | None, **server: int) -> None:
    """Measure rates, call to display, memory, start-up and paper, in one run on this machine."""
    # Between the figures nobody needs to read what Chromium murmurs.
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    with tempfile.TemporaryDirectory(prefix="mottak-bench-") as name:
        folder = Path(name)
        if only != "paper":
            _show(f"{CLIENTS} keep-alive clients, durable", _server(folder, **server))
        if only != "server":
            _show("paper", paper(folder / "paper", tickets, pace))


def _show(title: str, rows: list[Row]) -> None:
    table = Table("measured", "result", "aim", title=title)
    for row in rows:
        table.add_row(*row)
    Console().print(table)


def _server(
    folder: Path, requests: int, rounds: int, calls: int, starts: int, history: int
) -> list[Row]:
    rows = _rates(folder, requests, rounds, history)
    for screens in (50, 500):
        rows += _displays(folder / f"screens{screens}", screens, calls)
    return rows + pages(folder / "pages", starts)


def _rates(folder: Path, requests: int, rounds: int, history: int) -> list[Row]:
    """Hello, bare, arrivals with no history and with much, one after the other in each round."""
    fresh = make(folder / "fresh", requests * rounds, 0)
    old = make(folder / "old", requests * rounds, history)
    ports = [free_port() for _ in range(3)]
    yardsticks = ["-m", "benchmarks.yardsticks", str(ports[0]), str(folder / "bare.db")]
    with (
        running(yardsticks, ports[0], folder / "y.log"),
        running(serving(fresh.config, ports[1]), ports[1], folder / "f.log"),
        running(serving(old.config, ports[2]), ports[2], folder / "o.log"),
    ):
        hello, bare, emitting, new, aged = [], [], [], [], []
        for n in range(rounds):
            hello.append(_round(ports[0], [_hello()] * requests))
            bare.append(_round(ports[0], [_post("/bare")] * requests))
            emitting.append(_round(ports[0], [_post("/emitting")] * requests))
            new.append(_round(ports[1], arrivals(fresh, n * requests, requests)))
            aged.append(_round(ports[2], arrivals(old, n * requests, requests)))
    started, started_old = (_start_up(office, folder / "s.log") for office in (fresh, old))
    h, b, e, a, o = (_rate(r) for r in (hello, bare, emitting, new, aged))
    return [
        ("hello-world", h.shown(), ""),
        ("POST with two inserts", b.shown(), ""),
        ("the same with JSON and an emit", e.shown(), ""),
        ("arrivals by code", a.shown(), ""),
        ("arrivals / two inserts", f"{_ratio(new, bare):.2f}", "≥ 0.50"),
        ("arrivals / JSON and an emit", f"{_ratio(new, emitting):.2f}", ""),
        (f"arrivals with {history} old visits", o.shown(), ""),
        ("slower with history", f"{_ratio(new, aged):.2f} ×", "≤ 1.10 ×"),
        ("start-up", f"{started:.2f} s ({started_old:.2f} s with history)", "≤ 2 s"),
    ]


def _start_up(office: Measured, log: Path) -> float:
    """Seconds to the first answer, median of some starts."""
    port, seconds = free_port(), []
    for _ in range(STARTS):
        with running(serving(office.config, port), port, log) as (_, started):
            seconds.append(started)
    return statistics.median(seconds)


def _post(path: str) -> str:
    return post(path, "-", '{"a": 1}', "-").decode()


def _hello() -> str:
    return "GET /hello HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"


def _round(port: int, messages: list[str]) -> Round:
    done = client({"task": "rate", "port": port, "clients": CLIENTS, "messages": messages})
    if done["bad"]:
        raise click.ClickException(f"{len(done['bad'])} requests failed: {done['bad'][:5]}")
    return done


def _rate(rounds: list[Round]) -> Rate:
    times = [ms for one in rounds for ms in one["ms"]]
    per_second = statistics.median(one["per_second"] for one in rounds)
    return Rate(per_second, quantile(times, 0.5), quantile(times, 0.99))


def _ratio(rounds: list[Round], others: list[Round]) -> float:
    """Median of the ratios within each round: what slows a round slows both sides of it."""
    pairs = zip(rounds, others, strict=True)
    return float(statistics.median(a["per_second"] / b["per_second"] for a, b in pairs))


def _displays(folder: Path, screens: int, calls: int) -> list[Row]:
    """From the adviser's POST to every screen."""
    office, port = make(folder, 1, 0), free_port()
    with running(serving(office.config, port), port, folder / "log") as (process, _):
        empty = megabytes(process)
        ticket = _ticket(office, port)
        message = post(
            f"/api/v1/offices/{office.office}/tickets/{ticket}/call", office.tokens["adviser"],
            json.dumps({"desk": office.desks[0]}), "%s",
        ).decode()  # fmt: skip
        done = client(
            {
                "task": "screens", "port": port, "screens": screens, "pause": 0.1,
                "token": office.tokens["display"], "server": process.pid,
                "messages": [message.replace("%s", f"call-{n}") for n in range(calls)],
            }
        )  # fmt: skip
        memory = float(done["memory"])
    aim = ("p99 ≤ 25 ms", "≤ 120 MB") if screens == 50 else ("", "")
    return [
        (
            f"call → {screens} displays",
            middle_and_worst(done["ms"]),
            aim[0],
        ),
        (f"memory, 0 / {screens} sockets", f"{empty:.0f} / {memory:.0f} MB", aim[1]),
    ]


def _ticket(office: Measured, port: int) -> str:
    """One waiting ticket, called again and again."""
    done = client({"task": "one", "port": port, "message": arrivals(office, 0, 1)[0]})
    return str(done["ticket"]["id"])


if __name__ == "__main__":
    main()
