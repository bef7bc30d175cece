"""Join spool, printer and line to the server, and take them down again in order."""

from __future__ import annotations

from queue import SimpleQueue
from threading import Event

import structlog

from printers.devices.make import make_device
from printers.job import Job
from printers.link import Link
from printers.settings import Settings
from printers.spool import Spool
from printers.worker import Tell, Worker

_log = structlog.get_logger("printers.agent")


class AgentFailed(Exception):
    """The printing thread came to an end that nobody asked for."""


def serve(settings: Settings, stop: Event) -> None:
    """Print until `stop` is set, and finish the job in hand; raises AgentFailed when it broke."""
    device = make_device(settings.device)
    spool = Spool(settings.spool)
    inbox: SimpleQueue[Job | None] = SimpleQueue()
    link = Link(settings.url, settings.token, spool, inbox)
    tell = Tell(link.report, link.status)
    paper, patience = settings.device.paper, settings.device.patience
    worker = Worker(device, paper, spool, inbox, tell, stop, patience)
    waiting = spool.waiting()
    for job in waiting:
        inbox.put(job)
    _log.info("started", device=settings.device.kind, waiting=len(waiting), damaged=spool.damaged)
    worker.start()
    try:
        link.run(stop)
    finally:
        stop.set()
        inbox.put(None)
        worker.join()
        link.close()
        device.close()
        spool.close()
        _log.info("stopped")
    if worker.broken:
        raise AgentFailed("The printer's thread broke off: see the log, then start it again.")
