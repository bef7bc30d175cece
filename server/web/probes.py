"""For whoever runs the machines: alive, ready, and figures for Prometheus. Nothing personal."""

from __future__ import annotations

import time
from functools import lru_cache

from flask import Blueprint, Flask, Response, g, request
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.exposition import generate_latest

from server.domain.model import State
from server.errors import MottakError
from server.usecases.leasing import MOST_OUT
from server.usecases.paper import NEEDS_A_PERSON, NOT_FINISHED
from server.usecases.unit import Change
from server.web.call import answer
from server.web.context import context
from server.web.problems import problem
from server.wire.printer import PARTS

blueprint = Blueprint("probes", __name__)

REGISTRY = CollectorRegistry()
REQUESTS = Histogram(
    "mottak_request_seconds", "Time to answer", ["rule", "method", "status"], registry=REGISTRY
)
FACTS = Counter("mottak_facts_total", "Facts recorded", ["office", "type"], registry=REGISTRY)
ANSWERS = Counter("mottak_survey_answers_total", "Answers given at the exit", ["office"],
                  registry=REGISTRY)  # fmt: skip
"""What was chosen is left out: whoever reads figures every few seconds knows the times."""
TICKETS = Gauge("mottak_tickets", "Open tickets", ["office", "state"], registry=REGISTRY)
ACUTE = Gauge("mottak_acute_waiting", "Acute and not yet taken", ["office"], registry=REGISTRY)
PRINTER = Gauge("mottak_printer_ok", "1 ok, 0 bad, -1 unknown", ["office", "printer", "part"],
                registry=REGISTRY)  # fmt: skip
CONNECTED = Gauge("mottak_printer_connected", "1 when its print agent is there",
                  ["office", "printer"], registry=REGISTRY)  # fmt: skip
SLIPS = Gauge("mottak_slips", "Slips of paper that are not at their end, or need a person",
              ["office", "state"], registry=REGISTRY)  # fmt: skip
ALIVE = Gauge("mottak_screen_answers", "1 when a kiosk or display is there and says how it is",
                ["office", "device"], registry=REGISTRY)  # fmt: skip
UPTIME = Gauge("mottak_screen_uptime_seconds", "Since the screen's page was loaded",
               ["office", "device"], registry=REGISTRY)  # fmt: skip
FAULTS = Gauge("mottak_screen_errors", "Script errors since the screen's page was loaded",
               ["office", "device"], registry=REGISTRY)  # fmt: skip
METHODS = ("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS")
"""Labels stand for ever, so a stranger's own words must not become any."""
STATES = (*NOT_FINISHED, *NEEDS_A_PERSON)
_VALUES = {"ok": 1, "bad": 0, "unknown": -1}


@blueprint.get("/healthz")
def healthz() -> Response:
    """The process answers"""
    return answer({"alive": True})


@blueprint.get("/readyz")
def readyz() -> Response:
    """The store can be read and every office is open for business"""
    ctx = context()
    try:
        with ctx.world.store.reading() as look:
            ready = all(look.policy(office) for office in ctx.offices)
    except MottakError as fault:
        return problem(fault.code, 503)
    return answer({"ready": ready}) if ready else problem("busy", 503)


@blueprint.get("/metrics")
def metrics() -> Response:
    """Figures in Prometheus' text format"""
    _measure_offices()
    _measure_screens()
    return Response(generate_latest(REGISTRY), content_type=CONTENT_TYPE_LATEST)


def count(change: Change) -> None:
    """Count the facts of a committed change."""
    for event in change.events:
        _facts(event.office, event.type).inc()
    if change.answers:
        ANSWERS.labels(change.office.id).inc(change.answers)


_facts = lru_cache(maxsize=1024)(FACTS.labels)
_requests = lru_cache(maxsize=1024)(REQUESTS.labels)
"""Finding a label's counter costs more than counting."""


def _measure_offices() -> None:
    ctx = context()
    with ctx.world.store.reading() as look:
        lines = {office: look.open_tickets(office) for office in ctx.offices}
    for office, tickets in lines.items():
        for state in (State.WAITING, State.CALLED, State.SERVING, State.PAUSED):
            TICKETS.labels(office, state.value).set(sum(t.state is state for t in tickets))
        ACUTE.labels(office).set(
            sum(t.kind.value == "acute" and t.state is State.WAITING for t in tickets)
        )
        for printer in ctx.presence.printers(office):
            for part in PARTS:
                PRINTER.labels(office, printer["id"], part).set(_VALUES[printer[part]])
            CONNECTED.labels(office, printer["id"]).set(printer["connected"])
    _measure_slips()


def _measure_slips() -> None:
    ctx = context()
    for office in ctx.offices:
        with ctx.world.store.reading() as look:
            slips = look.jobs(office, STATES, MOST_OUT)
        for state in STATES:
            SLIPS.labels(office, state).set(sum(slip.state == state for slip in slips))


def _measure_screens() -> None:
    ctx = context()
    for office in ctx.offices:
        for device, (answers, health) in ctx.presence.screens(office).items():
            ALIVE.labels(office, device).set(answers)
            if health:
                UPTIME.labels(office, device).set(health.uptime_s)
                FAULTS.labels(office, device).set(health.errors)


def install(app: Flask) -> None:
    """Time every request by its rule: a path can hold a ticket's secret, a rule cannot."""
    app.register_blueprint(blueprint)

    @app.before_request
    def begin() -> None:
        g.begun = time.perf_counter()

    @app.after_request
    def end(response: Response) -> Response:
        rule = request.url_rule.rule if request.url_rule else "none"
        method = request.method if request.method in METHODS else "other"
        _requests(rule, method, response.status_code).observe(time.perf_counter() - g.begun)
        return response
