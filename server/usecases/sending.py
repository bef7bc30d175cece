"""Sent elsewhere: the channel that a visitor takes, and the self-service machines."""

from __future__ import annotations

from dataclasses import dataclass, replace

from server.domain.model import Channel, Visit
from server.errors import Conflict, Unknown
from server.usecases import paper
from server.usecases.arrivals import tell_sent
from server.usecases.ports import Pc
from server.usecases.unit import Unit


@dataclass(frozen=True, slots=True)
class Sent:
    """Where the visitor goes: a machine's number when it is self-service and one is free."""

    visit: Visit
    channel: Channel
    pc: int | None
    job: str | None


def choose_channel(unit: Unit, visit_id: str, channel: Channel, wants_paper: bool) -> Sent:
    """Count the enquiry under the channel that was taken, and give a free machine for it."""
    visit = unit.tx.visit(unit.office.id, visit_id)
    if visit is None:
        raise Unknown("unknown_visit")
    if visit.verdict != "redirected" or channel not in unit.policy().rule(visit.service).channels:
        raise Conflict("channel_not_offered", channel=channel.value)
    taken = replace(visit, channel=channel.value)
    unit.tx.save_visit(taken)
    unit.before.visits[visit.id] = visit
    tell_sent(unit, "channel_chosen", taken)
    pc = _seat_at_pc(unit, taken) if channel is Channel.SELF_SERVICE else None
    if pc is None:
        _leave_pc(unit, taken)
    job = paper.wanted(unit, "sent", visit=taken) if wants_paper else None
    return Sent(taken, channel, pc, job)


def _seat_at_pc(unit: Unit, visit: Visit) -> int | None:
    """The lowest free machine; one that this visit has already stays its own."""
    used = {pc.number: pc for pc in unit.tx.pcs(unit.office.id) if pc.since}
    for pc in used.values():
        if pc.visit == visit.id:
            return pc.number
    free = [number for number in unit.office.pcs if number not in used]
    if free:
        put_pc(unit, Pc(free[0], unit.now, visit.id))
    return free[0] if free else None


def _leave_pc(unit: Unit, visit: Visit) -> None:
    """Who goes elsewhere after all sits at no machine."""
    for pc in unit.tx.pcs(unit.office.id):
        if pc.since and pc.visit == visit.id:
            put_pc(unit, Pc(pc.number, None, None))


def set_pc(unit: Unit, number: int, *, taken: bool) -> Pc:
    """The guide marks a machine as taken or free."""
    if number not in unit.office.pcs:
        raise Unknown("unknown_pc", number=number)
    now = next((pc for pc in unit.tx.pcs(unit.office.id) if pc.number == number), None)
    if taken and now and now.since:
        raise Conflict("pc_taken", number=number)
    return put_pc(unit, Pc(number, unit.now if taken else None, None))


def put_pc(unit: Unit, pc: Pc) -> Pc:
    """Keep how a machine stands now, and tell it."""
    stood = next((p for p in unit.tx.pcs(unit.office.id) if p.number == pc.number), None)
    unit.before.pcs[pc.number] = stood or Pc(pc.number, None, None)
    unit.tx.set_pc(pc)
    unit.change.pcs[pc.number] = pc
    unit.fact("pc_taken" if pc.since else "pc_freed", pc=pc.number, visit=pc.visit)
    return pc
