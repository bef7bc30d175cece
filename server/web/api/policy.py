"""The gate's settings: read, switch with a comment, undo."""

from __future__ import annotations

from datetime import datetime

from flask import Response

from server import wire
from server.domain.model import STAFF_ROLES, Channel, Role
from server.domain.policy import Policy
from server.errors import Invalid
from server.usecases.board import policy_of
from server.usecases.switching import switch_mode, switch_service, undo
from server.web.answers.policy import PoliciesOut, SwitchedOut
from server.web.bodies import ModeBody, ServiceBody, UndoBody
from server.web.call import Call, answer
from server.web.operations import NoBody
from server.web.table import operations
from server.wire import Json

GATEKEEPERS = (Role.GUIDE, Role.MANAGER)
VERSIONS_SHOWN = 20
LATEST_YEAR = 2200


@operations.add("GET", "/offices/<office>/policy", answers=PoliciesOut, roles=STAFF_ROLES)
def get_policy(call: Call[NoBody]) -> Response:
    """The version in force and the latest ones, with who, when and why"""
    with call.store.reading() as look:
        current = policy_of(look, call.office)
        versions = look.policies(call.office.id, VERSIONS_SHOWN)
    return answer(
        {
            "current": wire.policy(current, call.now, can_undo=len(versions) > 1),
            "versions": [_version(p, call.now) for p in versions],
        }
    )


def _version(policy: Policy, now: datetime) -> Json:
    return {
        "version": policy.version,
        "at": wire.instant(policy.at),
        "by": policy.by,
        "by_name": policy.by_name,
        "comment": policy.comment,
        "mode_now": policy.mode_at(now).value,
    }


@operations.add(
    "POST",
    "/offices/<office>/policy/mode",
    body=ModeBody,
    answers=SwitchedOut,
    roles=GATEKEEPERS,
    errors=("comment_missing", "invalid_time"),
)
def post_mode(call: Call[ModeBody]) -> Response:
    """Switch the door now, with a comment and at most until a time"""
    until = call.body.until
    # The end of all times is over before it is told in a zone east of Greenwich.
    if until is not None and (until.tzinfo is None or until.year > LATEST_YEAR):
        raise Invalid("invalid_time", field="until")
    return call.write_undoable(
        lambda unit: switch_mode(unit, call.body.mode, until, call.body.comment),
        lambda policy: {"policy": wire.policy(policy, call.now)},
    )


@operations.add(
    "POST",
    "/offices/<office>/policy/service",
    body=ServiceBody,
    answers=SwitchedOut,
    roles=(Role.MANAGER,),
    errors=("comment_missing", "unknown_service"),
)
def post_service(call: Call[ServiceBody]) -> Response:
    """Which channels a service offers, and whether one may drop in for it"""
    body = call.body
    channels = tuple(Channel(c) for c in dict.fromkeys(body.channels))
    return call.write_undoable(
        lambda unit: switch_service(unit, body.service, channels, body.drop_in, body.comment),
        lambda policy: {"policy": wire.policy(policy, call.now)},
    )


@operations.add(
    "POST",
    "/offices/<office>/policy/undo",
    body=UndoBody,
    answers=SwitchedOut,
    roles=GATEKEEPERS,
    errors=("nothing_to_undo", "comment_missing"),
)
def post_undo(call: Call[UndoBody]) -> Response:
    """Back to how it stood before the last change, as a new version"""
    return call.write_undoable(
        lambda unit: undo(unit, call.body.comment),
        lambda policy: {"policy": wire.policy(policy, call.now)},
    )
