"""Join spools, printers and lines to the server, and take them down again in order."""

from __future__ import annotations

from contextlib import ExitStack, closing
from functools import partial
from queue import SimpleQueue
from threading import Event, Thread

import structlog

from printers.age import Ages
from printers.devices.make import make_device
from printers.fonts import Fonts
from printers.job import Job
from printers.link import Link
from printers.logo import load_logo
from printers.render import render
from printers.settings import PrinterSettings, Settings
from printers.spool import Spool
from printers.worker import Tell, Worker

_log = structlog.get_logger("printers.agent")


class AgentFailed(Exception):
    """A printing thread came to an end that nobody asked for."""


def serve(settings: Settings, stop: Event) -> None:
    """Print until `stop` is set, and finish the jobs in hand; raises AgentFailed when it broke.

    One printer that breaks ends them all: whoever started the agent starts it again, and nothing
    is lost by that.
    """
    with ExitStack() as stack:
        desks = [
            stack.enter_context(closing(Desk(settings, printer, stop)))
            for printer in settings.printers
        ]
        for desk in desks:
            desk.start()
        stop.wait()
        for desk in desks:
            desk.finish()
    _log.info("stopped")
    if any(desk.broken for desk in desks):
        raise AgentFailed("A printer's thread broke off: see the log, then start it again.")


class Desk:
    """One printer with its spool, its worker and its own line to the server."""

    def __init__(self, settings: Settings, printer: PrinterSettings, stop: Event) -> None:
        device, ages = printer.device, Ages(settings.too_old)
        logo = load_logo(device.logo, device.width_dots)
        self._name, self._stop = printer.name, stop
        self._inbox: SimpleQueue[Job | None] = SimpleQueue()
        with ExitStack() as undo:
            self._device = undo.enter_context(closing(make_device(device)))
            self._spool = Spool(printer.spool, settings.keep_days)
            undo.pop_all()
        self._link = Link(settings.url, printer.token, self._spool, self._inbox, ages)
        self._worker = Worker(
            self._device,
            partial(render, paper=device.paper, fonts=Fonts(), logo=logo),
            self._spool,
            self._inbox,
            Tell(self._link.report, self._link.status),
            stop,
            device.patience,
            ages,
        )
        self._line = Thread(target=self._talk, name="link")
        self._cut_off = True

    @property
    def broken(self) -> bool:
        """Whether one of its threads ended although nobody asked for that."""
        return self._worker.broken or self._cut_off

    def start(self) -> None:
        """Print first what was left from before."""
        waiting = self._spool.waiting()
        for job in waiting:
            self._inbox.put(job)
        _log.info("started", printer=self._name, waiting=len(waiting), damaged=self._spool.damaged)
        self._worker.start()
        self._line.start()

    def finish(self) -> None:
        """Let the job in hand come to its end, and tell of it."""
        self._inbox.put(None)
        self._worker.join()
        self._line.join()
        self._link.close()

    def _talk(self) -> None:
        try:
            self._link.run(self._stop)
            self._cut_off = False
        finally:
            self._stop.set()

    def close(self) -> None:
        self._device.close()
        self._spool.close()
