"""The gate's settings change in one action, with a comment; undo is the same action."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from server.domain.model import Channel
from server.domain.policy import Mode, Override, Policy, ServiceRule, superseded
from server.errors import Conflict, Invalid, Unknown
from server.usecases.ports import Message
from server.usecases.unit import Unit

SHORTEST_COMMENT = 3


def switch_mode(unit: Unit, mode: Mode, until: datetime | None, comment: str) -> Policy:
    """Switch the door now, at most until `until`; the comment says why."""
    if until is not None and until <= unit.now:
        raise Invalid("invalid_time", field="until")
    old = unit.policy()
    return supersede(unit, old, replace(old, override=Override(mode, until)), comment)


def switch_service(
    unit: Unit, service: str, channels: tuple[Channel, ...], drop_in: bool, comment: str
) -> Policy:
    """Which channels a service offers, and whether one may drop in for it."""
    if service not in unit.office.services:
        raise Unknown("unknown_service", service=service)
    old = unit.policy()
    rules = {**old.services, service: ServiceRule(channels, drop_in)}
    return supersede(unit, old, replace(old, services=rules), comment)


def undo(unit: Unit, comment: str) -> Policy:
    """Back to how it stood before the last change."""
    return take_back(unit, unit.policy().version - 1, comment)


def take_back(unit: Unit, version: int, comment: str) -> Policy:
    """A new version with this one's settings; without a comment it names the one taken back."""
    before = unit.tx.policy_version(unit.office.id, version)
    if before is None:
        raise Conflict("nothing_to_undo")
    return supersede(unit, unit.policy(), before, comment or f"↩ {version + 1}")


def supersede(unit: Unit, old: Policy, body: Policy, comment: str) -> Policy:
    """A new version with `body`'s settings; who, when and why come from the request."""
    if len(comment.strip()) < SHORTEST_COMMENT:
        raise Invalid("comment_missing", field="comment")
    policy = superseded(
        old,
        at=unit.now,
        by=(unit.actor.id, unit.actor.name),
        comment=comment.strip(),
        body=body,
    )
    unit.before.policy = old.version
    unit.tx.add_policy(policy)
    unit.change.policy = policy
    unit.fact(
        "policy_changed", version=policy.version, mode=policy.mode_at(unit.now).value,
        by=unit.actor.id,
    )  # fmt: skip
    return policy


def show_message(unit: Unit, message: Message | None) -> Message | None:
    """Put a line on the display, or take it away."""
    unit.before.message = unit.tx.message(unit.office.id)
    unit.tx.set_message(message)
    unit.change.message = message
    unit.fact("message_changed", shown=message is not None, by=unit.actor.id)
    return message
