"""Print agents: jobs out, reports in."""

from __future__ import annotations

import structlog
from flask_socketio import ConnectionRefusedError as Refused

from server.domain.model import Actor
from server.errors import MottakError
from server.live.doors import Live, sid
from server.live.screens import OfficeNamespace
from server.wire import Json, instant
from server.wire.printer import status_of

LONGEST_REASON = LONGEST_NAME = 60

log = structlog.get_logger("mottak.live")


class PrinterNamespace(OfficeNamespace):
    """What an agent says is believed of its own office's jobs only; nonsense changes nothing."""

    def admit(self, actor: Actor, auth: object) -> str | None:
        """The name of its spool. Of two agents with one token the first stays: if they took turns,
        slips would wait with the one that is away. Staff are told, who can give it its own.
        """
        spool = spool_of(auth)
        if self.live.presence.rival(actor, spool):
            if self.live.presence.share(actor):
                self._tell(actor)
            raise Refused("another_agent")
        return spool

    def welcome(self, actor: Actor) -> None:
        """What it had before goes first, then whatever waits."""
        super().welcome(actor)
        self._tell(actor)
        self.live.printing.wake()

    def on_disconnect(self, *_: object) -> None:
        """The agent is gone, unless it has come back on another line before this one was missed."""
        actor = self.live.presence.went(sid())
        if actor:
            self._tell(actor)

    def on_accepted(self, told: object = None, *_: object) -> None:
        """The agent has it, durably."""
        self._report(told, "accepted")

    def on_printed(self, told: object = None, *_: object) -> None:
        """It came out."""
        self._report(told, "printed")

    def on_failed(self, told: object = None, *_: object) -> None:
        """It did not come out."""
        self._report(told, "failed")

    def on_unknown(self, told: object = None, *_: object) -> None:
        """Nobody knows."""
        self._report(told, "unknown")

    def on_status(self, told: object = None, *_: object) -> None:
        """Paper, its end, cover, cutter, line."""
        actor = self.live.presence.actor(sid())
        if actor is None or not isinstance(told, dict):
            return
        if self.live.presence.report(sid(), status_of(told)):
            self._tell(actor)

    def _tell(self, actor: Actor) -> None:
        """The staff's screens learn how the printer is now."""
        try:
            self.live.printing.says(actor, self.live.presence.printer(actor))
        except MottakError as fault:
            log.warning("printer's word not kept", code=fault.code)

    def _report(self, told: object, state: str) -> None:
        """A report on a job; nonsense is logged by its kind and changes nothing."""
        actor = self.live.presence.actor(sid())
        job_id = told.get("id") if isinstance(told, dict) else None
        if actor is None or not isinstance(told, dict) or not _sound(job_id):
            log.warning("unreadable report", state=state)
            return
        reason = told.get("reason")
        said = reason[:LONGEST_REASON] if isinstance(reason, str) and _sound(reason) else None
        try:
            self.live.printing.report(actor, str(job_id), state, said)
        except MottakError as fault:
            log.warning("report not kept", state=state, code=fault.code)


def spool_of(auth: object) -> str | None:
    """The spool of a connect payload; an agent that tells none is none the worse for it."""
    name = auth.get("spool") if isinstance(auth, dict) else None
    fits = isinstance(name, str) and _sound(name) and 0 < len(name) <= LONGEST_NAME
    return name if fits else None


def _sound(text: object) -> bool:
    """Whether it is text that can be kept: JSON may hold halves of letters."""
    return isinstance(text, str) and text.isprintable()


def printer_snapshot(live: Live, actor: Actor) -> Json:
    """A print agent: who it is, and what it had not finished."""
    office = live.offices[actor.office]
    jobs = live.printing.taken_up(office, actor)
    with live.world.store.reading() as look:
        seq = look.seq(office.id)
    return {
        "seq": seq,
        # So that the agent knows how old a slip is, whatever its own clock says.
        "now": instant(live.clock()),
        "printer": {"id": actor.id, "name": actor.name},
        "office": {"id": office.id, "name": office.name, "zone": str(office.zone)},
        "jobs": jobs,
    }
