"""A version of the gate's settings as the JSON that its row holds, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

from server.domain.model import Channel
from server.domain.policy import Mode, Override, Policy, ServiceRule, Span
from server.storage.rows import Cell, text_of, time_of


def policy_body(policy: Policy) -> str:
    """All settings of a version as JSON."""
    override = policy.override
    return json.dumps(
        {
            "zone": str(policy.zone),
            "week": [
                [s.weekday, s.opens.isoformat(), s.closes.isoformat(), s.mode] for s in policy.week
            ],
            "early": _minutes(policy.early),
            "grace": _minutes(policy.grace),
            "early_may_wait": policy.early_may_wait,
            "services": {k: [list(r.channels), r.drop_in] for k, r in policy.services.items()},
            "room_limit": policy.room_limit,
            "override": override and [override.mode, text_of(override.until)],
            "days_off": sorted(day.isoformat() for day in policy.days_off),
        }
    )


def policy_of(version: int, at: Cell, by: str, by_name: str, comment: str, body: str) -> Policy:
    """The version that `policy_body` wrote."""
    data = json.loads(body)
    return Policy(
        version=version,
        zone=ZoneInfo(data["zone"]),
        week=tuple(
            Span(day, time.fromisoformat(opens), time.fromisoformat(closes), Mode(mode))
            for day, opens, closes, mode in data["week"]
        ),
        early=timedelta(minutes=data["early"]),
        grace=timedelta(minutes=data["grace"]),
        early_may_wait=data["early_may_wait"],
        services=_rules(data["services"]),
        room_limit=data["room_limit"],
        override=_override(data["override"]),
        # Versions from before there were days off have none.
        days_off=frozenset(map(date.fromisoformat, data.get("days_off", ()))),
        at=time_of(at),
        by=by,
        by_name=by_name,
        comment=comment,
    )


def _rules(data: Mapping[str, tuple[list[str], bool]]) -> dict[str, ServiceRule]:
    return {
        service: ServiceRule(tuple(Channel(c) for c in channels), drop_in)
        for service, (channels, drop_in) in data.items()
    }


def _override(data: tuple[str, str | None] | None) -> Override | None:
    return data and Override(Mode(data[0]), time_of(data[1]))


def _minutes(span: timedelta) -> float:
    return span.total_seconds() / 60
