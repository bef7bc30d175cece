"""What the command line of the print agent understands, and how it ends."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread
from typing import Any, get_args

import click
import structlog

from printers.agent import AgentFailed, serve
from printers.device_settings import DeviceKind, SettingsError
from printers.devices.base import DeviceError
from printers.settings import load
from printers.spool import SpoolError

TOKEN = "MOTTAK_PRINTER_TOKEN"
_FILE = click.Path(dir_okay=False, path_type=Path)
_FOLDER = click.Path(file_okay=False, path_type=Path)
_ENDS = (signal.SIGTERM, signal.SIGINT)

# Without the values of variables, which hold what stands on somebody's paper.
_TRACEBACKS = structlog.tracebacks.ExceptionDictTransformer(show_locals=False)


class _WentWrong(click.ClickException):
    exit_code = 1


class _SaidWrong(click.ClickException):
    exit_code = 2


@click.command(help="Print the tickets of one office on one printer, until it is stopped.")
@click.option("--config", type=_FILE, envvar="MOTTAK_PRINTER_CONFIG", help="Settings, in TOML.")
@click.option("--url", envvar="MOTTAK_PRINTER_URL", help="The server, http:// or https://.")
@click.option("--token-file", type=_FILE, help="File with the token; or MOTTAK_PRINTER_TOKEN.")
@click.option("--device", "kind", type=click.Choice(get_args(DeviceKind)), help="Kind of printer.")
@click.option("--address", help="host:port, vendor:product on USB, a device file, a queue.")
@click.option("--folder", type=_FOLDER, help="Where the virtual printer puts its paper.")
@click.option("--gallery-port", type=int, help="Show the virtual printer's paper here; 0: any.")
@click.option("--spool", type=_FOLDER, help="Folder in which the agent remembers its jobs.")
@click.option("--width-dots", type=int, help="Printable width: 576, 512 or 384, usually.")
@click.option("--parent-pipe", is_flag=True, help="Stop when standard input comes to its end.")
def main(config: Path | None, parent_pipe: bool, **options: Any) -> None:
    """Run the agent; exit status 1 when it could not go on, 2 when it was told nonsense."""
    _log_as_json()
    stop = Event()
    signal.pthread_sigmask(signal.SIG_BLOCK, _ENDS)
    _start(_await_signal, stop)
    if parent_pipe:
        _start(_await_end_of_input, stop)
    try:
        serve(load(config, options, os.environ.get(TOKEN)), stop)
    except SettingsError as error:
        raise _SaidWrong(str(error)) from error
    except (AgentFailed, DeviceError, SpoolError) as error:
        raise _WentWrong(str(error)) from error


def _start(watch: Callable[[Event], None], stop: Event) -> None:
    Thread(target=watch, args=(stop,), name=watch.__name__, daemon=True).start()


def _await_signal(stop: Event) -> None:
    """Wait in a thread: a handler would run in the main one, which may hold the event's lock."""
    signal.sigwait(_ENDS)
    stop.set()


def _await_end_of_input(stop: Event) -> None:
    """Read until whoever holds the other end of the pipe is gone, however it died."""
    while os.read(sys.stdin.fileno(), 4096):
        pass
    stop.set()


def _log_as_json() -> None:
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.ExceptionRenderer(_TRACEBACKS),
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger("info"),
        logger_factory=structlog.WriteLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
