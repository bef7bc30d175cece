"""Events as each audience may see them; what it may not is a tick, so that numbers have no gap."""

from __future__ import annotations

from server.domain.events import Event
from server.usecases.unit import Change
from server.wire.basics import Json, instant, message, place
from server.wire.staff import appointment, job, pc, policy, ticket
from server.wire.waiting_room import screens_for

CALLS = ("called", "called_again")

OFF_THE_BOARD = ("recalled", "serving", "no_show", "finished", "left", "transferred", "closed_out")

KIOSK_TICKETS = ("called", "serving", "recalled", "finished", "left", "no_show", "closed_out")
"""So that an entrance that shows a ticket says no longer what is no longer true."""


AMOUNTS_TO = {
    "waiting": "recalled",
    "called": "called",
    "serving": "serving",
    "paused": "paused",
    "withdrawn": "left",
}
"""What an undo is to those who see numbers only, by the state that the ticket has after it."""


def is_call(event: Event) -> bool:
    """Whether a number is to be shown with its room: called, again, or as it was before a slip."""
    return event.type in CALLS or seen_as(event) in CALLS


def seen_as(event: Event) -> str:
    """The type under which the display and the kiosk hear of an event."""
    if event.type != "undone":
        return event.type
    return AMOUNTS_TO.get(str(event.data.get("state")), "undone")


def fact(event: Event) -> Json:
    """A fact as other systems read it."""
    return {"seq": event.seq, "type": event.type, "at": instant(event.at), **event.data}


def tick(event: Event) -> Json:
    """That something happened which this audience is not told."""
    return {"seq": event.seq, "type": "tick", "at": instant(event.at)}


def for_display(event: Event, change: Change) -> Json:
    """An event as the waiting room may see it."""
    kind = seen_as(event)
    told: Json = {"seq": event.seq, "type": kind, "at": instant(event.at)}
    known = change.tickets.get(str(event.data.get("ticket")))
    room = place(change.office, known.desk) if known else None
    if kind in CALLS and known and room:
        on = screens_for(change.office, known)
        shown = {"number": known.number, "place": room, "language": known.language}
        return {**told, **shown, "screens": on}
    if kind in OFF_THE_BOARD and known:
        return {**told, "number": known.number}
    if event.type == "message_changed":
        return {**told, "message": change.message and message(change.message)}
    return tick(event)


def for_kiosk(event: Event, change: Change) -> Json:
    """An event as the kiosk may see it: ids only, and whether paper comes."""
    kind = seen_as(event)
    told: Json = {"seq": event.seq, "type": kind, "at": instant(event.at)}
    if event.type == "policy_changed":
        return {**told, "mode": event.data.get("mode")}
    if event.type == "printer_status":
        return {**told, "paper": change.paper}
    if event.type == "print_reported":
        return {**told, "job": event.data.get("job"), "state": event.data.get("state")}
    if kind in KIOSK_TICKETS:
        return {**told, "ticket": event.data.get("ticket")}
    return tick(event)


def for_staff(event: Event, change: Change) -> Json:
    """An event with how things stand after it."""
    told: Json = {**fact(event), "ticket": None, "appointment": None}
    known = change.tickets.get(str(event.data.get("ticket")))
    booked = change.appointments.get(str(event.data.get("appointment")))
    told["ticket"] = known and ticket(known)
    told["appointment"] = booked and appointment(booked)
    slip = change.jobs.get(str(event.data.get("job")))
    if slip:
        told["job"] = job(slip, known.number if known else None)
    if event.type == "policy_changed" and change.policy:
        told["policy"] = policy(change.policy, event.at)
    if event.type == "message_changed":
        told["message"] = change.message and message(change.message)
    if change.printer and event.type == "printer_status":
        told["printer"] = change.printer
    machine = change.pcs.get(int(event.data.get("pc") or 0))
    if machine:
        told["pc"] = pc(machine)
    if change.sent is not None and event.type in ("redirected", "channel_chosen", "undone"):
        told["sent"] = change.sent
    return told
