"""`mottak demo`: a whole office to look at, with a day of appointments spread around now."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import webbrowser
from pathlib import Path

import click
import gevent
import structlog
from rich.console import Console
from rich.table import Table

from server import logs
from server.cli import demo_office, rush
from server.cli.parts import Failed, plainly
from server.cli.serve import address, listen, run

log = structlog.get_logger("mottak.demo")


@click.command()
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8080, help="Port; 0 takes a free one."
)
@click.option(
    "--folder", type=click.Path(path_type=Path, file_okay=False), default=Path("var"),
    help="Where the demo office is kept.",
)  # fmt: skip
@click.option("--rush", "in_a_rush", is_flag=True, help="Let fifty simulated visitors in.")
@click.option("--no-browser", is_flag=True, help="Do not open the start page.")
@click.option("--fresh", is_flag=True, help="Begin anew, without what happened before.")
@plainly
def demo(port: int, folder: Path, in_a_rush: bool, no_browser: bool, fresh: bool) -> None:
    """Run a demo office: server, virtual printer and a day of appointments, until Ctrl-C."""
    folder.mkdir(parents=True, exist_ok=True)
    logs.to_file(folder / "demo.log")
    listener = listen("127.0.0.1", port)
    paper_port = _free_port()
    made = demo_office.make(folder.resolve(), address(listener), paper_port, fresh=fresh)
    _show(made, folder)
    printing = _printer(folder.resolve(), made, paper_port)
    gevent.spawn(_when_serving, made, in_a_rush, not no_browser)
    try:
        run(made.settings, listener)
    finally:
        _end(printing)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def _show(made: demo_office.Demo, folder: Path) -> None:
    """The address of every screen."""
    console = Console(soft_wrap=True)
    table = Table(box=None, pad_edge=False, show_header=False)
    for name, link in made.links.items():
        table.add_row(f"[bold]{name}[/bold]", link)
    console.print(table)
    if made.zone_note:
        console.print(made.zone_note)
    console.print(f"{made.loaded} appointments. For scripts: {folder / 'demo.json'}. Stop: Ctrl-C.")


def _printer(folder: Path, made: demo_office.Demo, port: int) -> subprocess.Popen[bytes]:
    """A real print agent with the virtual printer. Its pipe ends with us, however we end."""
    words = [
        sys.executable, "-m", "printers", "--url", made.url, "--device", "virtual",
        "--folder", str(folder / "paper"), "--gallery-port", str(port),
        "--spool", str(folder / "spool"), "--parent-pipe",
    ]  # fmt: skip
    environment = {**os.environ, "MOTTAK_PRINTER_TOKEN": made.tokens["printer"]}
    with (folder / "printer.log").open("ab") as output:
        return subprocess.Popen(
            words, stdin=subprocess.PIPE, stdout=output, stderr=output, env=environment
        )


def _when_serving(made: demo_office.Demo, in_a_rush: bool, look: bool) -> None:
    if look:
        webbrowser.open(made.links["start"])
    if in_a_rush:
        rush.let_in(made)


def _end(printing: subprocess.Popen[bytes]) -> None:
    """Ask the print agent to finish what it has in hand."""
    printing.terminate()
    try:
        printing.wait(timeout=10)
    except subprocess.TimeoutExpired:
        printing.kill()
        raise Failed("the virtual printer did not stop and was ended") from None
