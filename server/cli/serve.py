"""`mottak serve` runs the server; `mottak printer` becomes a print agent, `printers` its tools."""

from __future__ import annotations

import gc
import os
import signal
import socket
import sys
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

import click
import gevent
import structlog
from gevent.pool import Pool
from gevent.pywsgi import WSGIServer

from server import logs
from server.app import Mottak, create_app
from server.cli.aside import in_a_thread
from server.cli.handler import Handler, hang_up
from server.cli.parts import Failed, config_option, open_store, plainly, settings_from, tokens_of
from server.clock import now
from server.errors import MottakError, place
from server.live.leases import LEASE
from server.settings import Settings
from server.storage.sqlite import SqliteStore

BACKLOG = 1024
CLOSING_SECONDS = 2.0
CLOSING_EVERY = 30.0
NOTICE_EVERY = 1.0
FOLD_EVERY = 2.0
NEW_OBJECTS = 50_000
"""So many more objects than were let go before Python looks for circles among them: every few dozen
requests. By itself it looks at each 700, which shows in the time of an arrival."""

log = structlog.get_logger("mottak.serve")


@click.command()
@config_option
@click.option("--host", help="Address to listen on (MOTTAK_HOST).")
@click.option("--port", type=click.IntRange(0, 65535), help="Port to listen on (MOTTAK_PORT).")
@plainly
def serve(config: Path | None, host: str | None, port: int | None) -> None:
    """Run the server until it is stopped (SIGTERM or Ctrl-C finishes what it has begun)."""
    logs.configure()
    settings = settings_from(config)
    listener = listen(host or settings.server.host, settings.server.port if port is None else port)
    run(settings, listener)


@click.command(
    context_settings={"ignore_unknown_options": True, "help_option_names": []},
    add_help_option=False,
)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def printer(arguments: tuple[str, ...]) -> None:
    """Run a print agent beside its printer (see `mottak printer --help`)."""
    os.execv(sys.executable, [sys.executable, "-m", "printers", *arguments])


@click.command(
    context_settings={"ignore_unknown_options": True, "help_option_names": []},
    add_help_option=False,
)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def printers(arguments: tuple[str, ...]) -> None:
    """Find printers and print test pages (see `mottak printers --help`)."""
    os.execv(sys.executable, [sys.executable, "-m", "printers.tools", *arguments])


def listen(host: str, port: int) -> socket.socket:
    """A listening socket. Without TCP_NODELAY each keep-alive answer waits 40 ms for its ACK."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    try:
        listener.bind((host, port))
    except OSError as taken:
        listener.close()
        raise Failed(
            f"cannot listen on {host}:{port} ({taken.strerror}); choose another with --port"
        ) from None
    listener.listen(BACKLOG)
    return listener


def address(listener: socket.socket) -> str:
    """The URL under which the socket is reached."""
    host, port = listener.getsockname()[:2]
    shown = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, host)
    return f"http://{shown}:{port}"


def run(settings: Settings, listener: socket.socket, lease: timedelta = LEASE) -> None:
    """Serve on the socket until a signal; returns when all that was begun is finished."""
    url = settings.server.public_url or address(listener)
    settings = settings.model_copy(
        update={"server": settings.server.model_copy(update={"public_url": url})}
    )
    store = open_store(settings, in_a_thread)
    mottak = create_app(settings, store=store, clock=now, tokens=tokens_of(settings), lease=lease)
    requests = Pool()
    server = WSGIServer(
        listener, mottak.flask, spawn=requests, log=None, error_log=sys.stderr,
        handler_class=Handler,
    )  # fmt: skip
    stopping = gevent.event.Event()
    for signal_number in (signal.SIGTERM, signal.SIGINT):
        gevent.signal_handler(signal_number, stopping.set)
    server.start()
    beside = _beside(mottak, store)
    _settle()
    log.info("serving", url=address(listener), offices=len(settings.offices))
    stopping.wait()
    _stop(server, mottak, beside, settings.server.stop_seconds)
    # What a request was cut off from after its time may still be on its way to the disk.
    gevent.get_hub().threadpool.join()
    store.close()
    log.info("stopped")


def _settle() -> None:
    """What stands now stands until the end: Python need not look through it for garbage again,
    which would keep a screen waiting for tens of milliseconds."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(NEW_OBJECTS)


def _beside(mottak: Mottak, store: SqliteStore) -> list[gevent.Greenlet[..., object]]:
    """What runs beside the requests."""
    return [
        gevent.spawn(mottak.hand_out_paper),
        gevent.spawn(_every, CLOSING_EVERY, mottak.close_past_days),
        gevent.spawn(_every, NOTICE_EVERY, mottak.notice_others),
        gevent.spawn(_every, FOLD_EVERY, partial(in_a_thread, store.fold)),
    ]


def _every(seconds: float, work: Callable[[], None]) -> None:
    """Again and again, whatever happens: a day must be closed also after a fault in the night."""
    while True:
        try:
            work()
        except MottakError as fault:
            log.warning("put off", code=fault.code)
        except Exception as error:  # noqa: BLE001  # the last one before the greenlet, which would end
            log.error("unforeseen", work=_name(work), **place(error))
        gevent.sleep(seconds)


def _name(work: Callable[[], None]) -> str:
    inner = work.args[0] if isinstance(work, partial) else work
    return str(getattr(inner, "__qualname__", "work"))


def _stop(
    server: WSGIServer, mottak: Mottak, beside: list[gevent.Greenlet[..., object]], seconds: int
) -> None:
    """No new requests, websockets closed, what is under way finished: then the store may close."""
    log.info("stopping")
    server.stop_accepting()
    gevent.killall(beside)
    # A socket whose client reads no more would be waited for without end.
    gevent.with_timeout(CLOSING_SECONDS, mottak.socketio.server.eio.disconnect, timeout_value=None)
    hang_up()
    server.stop(timeout=seconds)
