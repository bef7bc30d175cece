"""The demo's HTTP interface, and a morning's work behind it."""

from __future__ import annotations

import json
import uuid
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

BUSY = ("2", "3", "5", "8")
HELPED = (("4", "solved"), ("6", "prepared"), ("7", "booked"), ("10", "solved"))
EXCEPTIONS = ("health", "no_channel", "deadline")
SENT = "arbeid/phone arbeid/self_service sosialhjelp/phone arbeid/phone aap/phone bolig/booking"


class Demo:
    """The demo's HTTP interface, as any of its roles."""

    def __init__(self, file: Path) -> None:
        self.facts: dict[str, Any] = json.loads(file.read_text("utf-8"))

    def ask(self, role: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        """GET, or POST a body, within the office. Raises HTTPError when it is refused."""
        request = Request(
            f"{self.facts['url']}/api/v1/offices/{self.facts['office']}/{path}",
            json.dumps(body).encode() if body is not None else None,
            {
                "Authorization": f"Bearer {self.facts['tokens'][role]}",
                "Content-Type": "application/json",
                "Idempotency-Key": uuid.uuid4().hex,
            },
        )
        with urlopen(request, timeout=10) as answer:
            told: dict[str, Any] = json.loads(answer.read())
            return told

    def expected(self) -> list[dict[str, Any]]:
        """The appointments of those who may come just now."""
        now = datetime.fromisoformat(self.ask("guide", "line")["at"])
        opens, ends = now - timedelta(minutes=12), now + timedelta(minutes=28)
        return [
            one for one in self.facts["appointments"]
            if one["in_person"] and one["status"] == "confirmed"
            and opens < datetime.fromisoformat(one["start"]) < ends
        ]  # fmt: skip


def fill_the_room(demo: Demo) -> dict[str, Any]:
    """A morning's work behind us; the appointment that is left over comes by the kiosk."""
    *others, last = demo.expected()
    arrivals = [{"by": "appointment", "external_id": one["external_id"]} for one in others]
    arrivals += [{"by": "guide", "service": "arbeid", "reason": why} for why in EXCEPTIONS]
    came = [demo.ask("guide", "arrivals", arrival)["ticket"]["id"] for arrival in arrivals]
    for desk, ticket in zip((*BUSY, *(desk for desk, _ in HELPED)), came, strict=False):
        demo.ask("adviser", f"tickets/{ticket}/call", {"desk": desk})
        demo.ask("adviser", f"tickets/{ticket}/serve", {})
    for ticket, (_, outcome) in zip(came[len(BUSY) :], HELPED, strict=False):
        demo.ask("adviser", f"tickets/{ticket}/finish", {"outcome": outcome})
    for index, sent in enumerate(SENT.split() * 3):
        service, channel = sent.split("/")
        told = {"by": "walk_in", "service": service, "channel": channel, "print": index > 15}
        demo.ask("guide", "arrivals", told)
    demo.ask("guide", "pcs/3/take", {})
    return last
