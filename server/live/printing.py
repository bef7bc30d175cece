"""Hands print jobs to the agents, beside the requests that made them and never in their way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from threading import Event
from time import sleep

import structlog

from server.domain.model import Actor, Office, PrintJob
from server.errors import MottakError, place
from server.live.announcer import PRINTER, Emitter
from server.live.leases import LEASE, Leases
from server.live.paper import Press, read_slip
from server.live.presence import Presence
from server.usecases import leasing, paper
from server.usecases.unit import Change, Request, Unit, World, perform
from server.wire import Json

BATCH = 50
RETRY_SECONDS = 1.0

log = structlog.get_logger("mottak.printing")


class Printing:
    """The queue of slips. `run` is a greenlet of its own; `wake` says that there may be work."""

    def __init__(
        self,
        emitter: Emitter,
        world: World,
        offices: Mapping[str, Office],
        clock: Callable[[], datetime],
        presence: Presence,
        press: Press,
        lease: timedelta = LEASE,
    ) -> None:
        self._emitter = emitter
        self._world = world
        self._offices = offices
        self._clock = clock
        self._presence = presence
        self._press = press
        self._work = Event()
        self._leases = Leases(world.store, clock, presence, self._write, lease)
        self._look_after = False
        self.announce: Callable[[Change], None] = lambda change: None

    def wake(self) -> None:
        """There may be jobs."""
        self._work.set()

    def run(self) -> None:
        """Hand out jobs as they come, for ever; a store that is busy or full is tried again."""
        while True:
            self._work.wait(self._leases.pause)
            self._work.clear()
            self._look_after = self._leases.is_time()
            done = [self._try(office) for office in self._offices.values()]
            if not all(done):
                # Not at once: the visitors who are being let in go before their paper.
                sleep(RETRY_SECONDS)
                self._work.set()

    def _try(self, office: Office) -> bool:
        try:
            self._hand_out(office)
            if self._look_after:
                self._leases.look(office)
        except MottakError as fault:
            log.warning("jobs wait", code=fault.code)
            return False
        except Exception as error:  # noqa: BLE001  # the last one before the greenlet, which would end
            log.error("unforeseen", **place(error))
            return False
        return True

    def _hand_out(self, office: Office) -> None:
        """All queued jobs of an office to its printer, marked as sent before they leave."""
        while printer := self._presence.next_printer(office.id):
            jobs, line = self._queued(office), self._presence.line_of(printer)
            if not jobs or line is None:
                return
            _, spool = line
            # First on paper, then marked: what is marked and did not leave would not be looked for.
            bodies = self._composed(office, jobs)
            marked = self._mark(office, printer, spool, jobs, bodies)
            # Asked now: its agent may have come back on another line while the mark was written.
            self._send([bodies[job_id] for job_id in marked], printer, spool)

    def _send(self, jobs: list[Json], printer: Actor, spool: str | None) -> None:
        """Without its line they stay marked: the agent is asked for them when it is back."""
        line = self._presence.line_of(printer)
        if line and line[1] == spool:
            for job in jobs:
                self._emitter.emit("job", job, namespace=PRINTER, to=line[0])

    def _mark(
        self,
        office: Office,
        printer: Actor,
        spool: str | None,
        jobs: list[PrintJob],
        bodies: Mapping[str, Json],
    ) -> list[str]:
        """Those that are this printer's now. What cannot be put on paper is a person's to see."""
        marked: list[str] = []

        def work(unit: Unit) -> None:
            for job in jobs:
                if job.id not in bodies:
                    paper.report(unit, job.id, "failed", "cannot_draw")
            marked.extend(leasing.sent(unit, bodies, spool, self._leases.until()))

        self._write(office, printer, work)
        return marked

    def _queued(self, office: Office) -> list[PrintJob]:
        with self._world.store.reading() as look:
            return list(look.jobs(office.id, ("queued",), BATCH))

    def taken_up(self, office: Office, printer: Actor) -> list[Json]:
        """Jobs that this agent was sent and has not reported on; it knows which it has seen."""
        line, mine = self._presence.line_of(printer), list[PrintJob]()

        def work(unit: Unit) -> None:
            mine.extend(leasing.taken_up(unit, line[1] if line else None, self._leases.until()))

        self._write(office, printer, work)
        return list(self._composed(office, mine).values())

    def _composed(self, office: Office, jobs: list[PrintJob]) -> dict[str, Json]:
        """By id; a slip that cannot be written, say for an address too long for a QR code, must
        not keep the others from their visitors."""
        bodies: dict[str, Json] = {}
        with self._world.store.reading() as look:
            slips = [read_slip(look, office, job) for job in jobs]
        for slip in slips:
            try:
                bodies[slip.job.id] = self._press.write(slip).to_json()
            except (ValueError, LookupError) as error:
                log.error("slip not written", kind=slip.job.kind, **place(error))
        return bodies

    def report(self, printer: Actor, job_id: str, state: str, reason: str | None) -> None:
        """What an agent says of a job; another printer may print what this one could not."""
        office = self._offices[printer.office]
        other = self._presence.better_than(printer)

        def work(unit: Unit) -> None:
            job = paper.report(unit, job_id, state, reason)
            if other and state == "failed":
                paper.move_on(unit, job)

        self._write(office, printer, work)

    def says(self, printer: Actor, told: Mapping[str, object]) -> None:
        """A printer came, went, or said something new of itself."""
        office = self._offices[printer.office]
        there = self._presence.paper(office.id)
        self._write(office, printer, lambda unit: paper.printer_says(unit, told, there))

    def _write(self, office: Office, printer: Actor, work: Callable[[Unit], object]) -> None:
        request = Request(office, printer, self._clock())
        _, change = perform(self._world, request, work, lambda _: "")
        if change:
            self.announce(change)
