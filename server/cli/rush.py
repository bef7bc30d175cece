"""Fifty simulated visitors, and advisers who call them: over HTTP, like everybody else."""

from __future__ import annotations

import json
import random
import uuid
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import gevent
import structlog

from server.cli.demo_office import OFFICE, Demo

VISITORS = 50
EVERY_SECONDS = 0.6
SEED = 2016

log = structlog.get_logger("mottak.rush")


def let_in(made: Demo) -> None:
    """Let the visitors in one after another while the desks work; the same ones every time."""
    chance = random.Random(SEED)
    desks = gevent.spawn(_work_desks, made, chance)
    verdicts: dict[str, int] = {}
    for number in range(VISITORS):
        answer = _post(made, "kiosk", "arrivals", _visitor(made, number, chance))
        verdict = str(answer.get("verdict", answer.get("code")))
        verdicts[verdict] = verdicts.get(verdict, 0) + 1
        gevent.sleep(EVERY_SECONDS)
    desks.kill()
    log.info("rush is over", visitors=VISITORS, **verdicts)


def _visitor(made: Demo, number: int, chance: random.Random) -> dict[str, object]:
    """Three of five have an appointment; the others ask, are lost, or need somebody now."""
    kind = number % 10
    if kind < 6:
        return {"by": "code", "code": made.codes[number % len(made.codes)]}
    if kind < 8:
        services = list(made.settings.offices[OFFICE].services)
        return {"by": "walk_in", "service": chance.choice(services)}
    if kind == 8:
        return {"by": "code", "code": "QQQQQQ"}
    return {"by": "acute"} if number % 20 == 9 else {"by": "guide", "reason": "talk"}


def _work_desks(made: Demo, chance: random.Random) -> None:
    """Each desk calls, helps and finishes; a desk with nobody to call tries again later."""
    desks = list(made.settings.offices[OFFICE].desks)
    while True:
        desk = chance.choice(desks)
        called = _post(made, "adviser", f"desks/{desk}/next", {}).get("ticket")
        if isinstance(called, dict):
            gevent.sleep(EVERY_SECONDS)
            _post(made, "adviser", f"tickets/{called['id']}/serve", {})
            gevent.spawn_later(
                5, _post, made, "adviser", f"tickets/{called['id']}/finish", {"outcome": "solved"}
            )
        gevent.sleep(EVERY_SECONDS)


def _post(made: Demo, role: str, path: str, body: dict[str, object]) -> dict[str, object]:
    request = Request(
        f"{made.url}/api/v1/offices/{OFFICE}/{path}",
        data=json.dumps(body).encode(),
        headers={
            "Authorization": f"Bearer {made.tokens[role]}",
            "Content-Type": "application/json",
            "Idempotency-Key": uuid.uuid4().hex,
        },
        method="POST",
    )
    try:
        with urlopen(request, timeout=10) as answer:
            return dict(json.load(answer))
    except HTTPError as refused:
        return dict(json.load(refused))
