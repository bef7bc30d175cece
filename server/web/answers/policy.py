"""The gate's settings and their versions."""

from __future__ import annotations

from datetime import datetime

from server.domain.model import Channel
from server.domain.policy import Mode
from server.web.answers.base import Answer


class OverrideOut(Answer):
    """A mode switched on by hand."""

    mode: Mode
    until: datetime | None


class ServiceRuleOut(Answer):
    """A service's rule."""

    drop_in: bool
    channels: list[Channel]


class PolicyOut(Answer):
    """The gate's settings in force; `early` and `grace` in minutes."""

    version: int
    mode: Mode
    override: OverrideOut | None
    until: datetime | None
    comment: str
    by: str
    by_name: str
    at: datetime | None
    can_undo: bool
    early: int
    grace: int
    services: dict[str, ServiceRuleOut]


class SwitchedOut(Answer):
    """The version that now stands."""

    policy: PolicyOut
    undo: int | None = None


class VersionOut(Answer):
    """One version: who, when, why."""

    version: int
    at: datetime | None
    by: str
    by_name: str
    comment: str
    mode_now: Mode


class PoliciesOut(Answer):
    """The version in force and the latest ones."""

    current: PolicyOut
    versions: list[VersionOut]
