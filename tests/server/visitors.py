"""People for the tests: booked through the calendar's interface, each with a code of their own."""

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from tests.running import OFFICE, Server

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


@dataclass(frozen=True)
class Visitor:
    """Somebody with an appointment."""

    external_id: str
    code: str
    phone: str
    start: datetime


def new_code() -> str:
    """Six letters and digits that nobody has."""
    return "".join(secrets.choice(LETTERS) for _ in range(6))


def iso(at: datetime) -> str:
    """As the API takes and gives it."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def booked(served: Server, minutes: float = 5, office: str = OFFICE, **more: object) -> Visitor:
    """An appointment that starts so many minutes from now, for `arbeid` unless told otherwise."""
    start = (datetime.now(UTC) + timedelta(minutes=minutes)).replace(microsecond=0)
    code = new_code()
    visitor = Visitor(f"ref-{code}", code, f"+479{secrets.randbelow(10**7):07d}", start)
    body = {
        "start": iso(start), "minutes": 30, "service": "arbeid", "code": code,
        "phone": visitor.phone, "born": "1980-05-17", "first_name": "Åse", **more,
    }  # fmt: skip
    path = f"appointments/{visitor.external_id}"
    answer = served.api("calendar", office).request("PUT", path, body)
    assert answer.status == 200 and answer.json["change"] == "created", answer
    return visitor
