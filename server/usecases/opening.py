"""An office opens for the first time, and each day of it is closed at the end."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from server.domain.lifecycle import Move, Order
from server.domain.model import DEVICE_ROLES, Actor
from server.domain.policy import Policy
from server.errors import Unknown
from server.usecases import calling, paper, sending, survey, switching
from server.usecases.ports import Pc
from server.usecases.unit import Unit

ANSWERS_KEPT = timedelta(days=2)
APPOINTMENTS_KEPT = timedelta(days=30)
"""After their end. What happened stays in the record, which holds no name and no hash."""
JOBS_KEPT = timedelta(days=30)
"""As long as a print agent remembers them, unless it is set otherwise there."""


BY_CONFIGURATION = "MOTTAK_CONFIG"


def open_office(unit: Unit, first: Policy) -> None:
    """Make the office's row and the first version of its policy.

    Where the configuration has changed what no screen changes (hours, early, grace, room limit,
    new services), a new version says so; a mode and the services' rules that people have set stay.
    Harmless when nothing has changed.
    """
    unit.tx.ensure_office(unit.office.id)
    stands = unit.tx.policy(unit.office.id)
    if stands is None:
        unit.tx.add_policy(replace(first, at=unit.now, by=unit.actor.id))
        return
    configured = replace(
        first, override=stands.override, services={**first.services, **stands.services}
    )
    if _settings(configured) != _settings(stands):
        switching.supersede(unit, stands, configured, BY_CONFIGURATION)


def _settings(policy: Policy) -> Policy:
    """A version without its number, author and comment."""
    return replace(policy, version=0, at=None, by="", by_name="", comment="")


def close_past_days(unit: Unit) -> int:
    """Everything left open on an earlier day gets an outcome; how many tickets that met.

    Machines are freed, slips that did not come out are put aside, and answers to requests that
    nobody will repeat, and appointments and slips long past, are dropped.
    """
    today = unit.office.day(unit.now)
    left = [t for t in unit.tx.open_tickets(unit.office.id) if t.day < today]
    for ticket in left:
        calling.move(unit, ticket.id, Order(Move.CLOSE_OUT))
    for visit in unit.tx.open_visits(unit.office.id):
        if visit.day < today:
            unit.tx.save_visit(replace(visit, outcome="closed_out", ended_at=unit.now))
    for pc in unit.tx.pcs(unit.office.id):
        if pc.since and unit.office.day(pc.since) < today:
            sending.put_pc(unit, Pc(pc.number, None, None))
    paper.put_aside(unit, today)
    unit.tx.forget_answers(unit.now - ANSWERS_KEPT)
    unit.tx.forget_answer_keys(today - survey.KEYS_KEPT)
    unit.tx.forget_acts(unit.now - ANSWERS_KEPT)
    unit.tx.forget_appointments(unit.now - APPOINTMENTS_KEPT)
    unit.tx.forget_jobs(unit.now - JOBS_KEPT)
    return len(left)


def add_actor(unit: Unit, actor: Actor) -> str:
    """Give a device or a person a token; it is shown this once and kept as a hash."""
    token = unit.tokens.new_secret()
    unit.tx.add_actor(actor, unit.tokens.hash_token(token), unit.now)
    unit.fact(f"{_sort(actor)}_added", id=actor.id, role=actor.role.value)
    return token


def remove_actor(unit: Unit, actor_id: str) -> None:
    """Withdraw a token at once."""
    actor = next((a for a in unit.tx.actors(unit.office.id) if a.id == actor_id), None)
    if actor is None or not unit.tx.remove_actor(actor_id, unit.now):
        raise Unknown("unknown_device", id=actor_id[:40])
    unit.fact(f"{_sort(actor)}_removed", id=actor_id, role=actor.role.value)


def _sort(actor: Actor) -> str:
    return "device" if actor.role in DEVICE_ROLES else "user"
