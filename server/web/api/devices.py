"""Devices and their tokens, for the manager."""

from __future__ import annotations

import re

from flask import Response

from server.domain.model import DEVICE_ROLES, Actor, Office, Role
from server.errors import Unknown
from server.usecases.opening import add_actor, remove_actor
from server.usecases.unit import Unit
from server.web import shell
from server.web.answers.devices import DevicesOut, NewDeviceOut, RemovedOut
from server.web.bodies import DeviceBody
from server.web.call import Call, answer
from server.web.operations import NoBody
from server.web.table import operations
from server.wire import Json

PLAIN = str.maketrans({"æ": "ae", "ø": "o", "å": "a"})
MANAGER = (Role.MANAGER,)
ABSENT: Json = {
    "connected": False,
    "status": None,
    "last_seen": None,
    "since": None,
    "answering": None,
    "health": None,
    "shared": False,
}


@operations.add("GET", "/offices/<office>/devices", answers=DevicesOut, roles=MANAGER)
def get_devices(call: Call[NoBody]) -> Response:
    """Devices with a token, and which of them are there now"""
    with call.store.reading() as look:
        actors = look.actors(call.office.id)
    there = call.context.presence.devices(call.office.id)
    return answer(
        {
            "devices": [
                {**_device(a, there.get(a.id)), "display": _layout(call.office, a)}
                for a in actors
                if a.role in DEVICE_ROLES
            ]
        }
    )


def _device(actor: Actor, seen: Json | None) -> Json:
    state = seen or ABSENT
    return {
        "id": actor.id,
        "kind": actor.role.value,
        "name": actor.name,
        **state,
        "outdated": _outdated(actor, state["health"]),
    }


def _layout(office: Office, actor: Actor) -> Json | None:
    if actor.role is not Role.DISPLAY:
        return None
    shown = office.waiting_room.screen_of(actor.id)
    zone = sorted(shown.services | shown.letters)
    return {"layout": shown.layout, "distance": shown.distance, "zone": zone}


def _outdated(actor: Actor, health: Json | None) -> bool:
    """Whether the screen runs other files than the server has: it renews itself between two
    visitors, so this should not stay."""
    runs = health and health["version"]
    return bool(runs) and runs != shell.version(actor.role.value)


@operations.add(
    "POST",
    "/offices/<office>/devices",
    body=DeviceBody,
    answers=NewDeviceOut,
    roles=MANAGER,
    errors=("name_taken",),
)
def post_device(call: Call[DeviceBody]) -> Response:
    """Add a device; its token is in this answer and nowhere else"""
    role = Role(call.body.kind)

    def work(unit: Unit) -> Json:
        new_id = _new_id(call.body.name, role, unit.tokens.new_id(unit.now))
        actor = Actor(unit.office.id, new_id, role, call.body.name)
        return {"id": actor.id, "token": add_actor(unit, actor)}

    return call.write(work, dict)


def _new_id(name: str, role: Role, chance: str) -> str:
    """A readable id from the name, with a random end: the id of a device that was removed stays
    its own, as the record names it."""
    plain = name.lower().translate(PLAIN)
    base = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:30] or role.value
    return f"{base}-{chance[-6:]}"


@operations.add(
    "DELETE",
    "/offices/<office>/devices/<device>",
    answers=RemovedOut,
    roles=MANAGER,
    errors=("unknown_device",),
)
def delete_device(call: Call[NoBody], device: str) -> Response:
    """Withdraw a device's token at once"""

    def work(unit: Unit) -> str:
        there = {a.id for a in unit.tx.actors(unit.office.id) if a.role in DEVICE_ROLES}
        if device not in there:
            raise Unknown("unknown_device")
        remove_actor(unit, device)
        return device

    return call.write(work, lambda gone: {"id": gone})
