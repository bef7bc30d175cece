"""One slip of each sort that the server writes, in any language."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from printers.job import Job, Qr, Text
from server.domain.model import Kind, Line, PrintJob
from server.languages import known_languages
from server.live.paper import Press, Slip
from server.texts import Catalogue
from tests.builders import HERE, NOW, after, appointment, office, ticket, visit

URL = "https://mottak.example"
TOKEN = "3Fq8kLw0zJ7xYp2v"
LANGUAGES = sorted(known_languages())
SHUT = NOW - timedelta(days=1)
"""A Sunday, on which nobody answers the telephone."""
_TICKET = ticket(12, token=TOKEN)
_TIMED: dict[str, Any] = {"kind": Kind.APPOINTMENT, "start": after(30), "callable_from": after(20)}


def _sent(channel: str, **changes: Any) -> tuple[str, dict[str, Any]]:
    return "sent", {"visit": visit(verdict="redirected", channel=channel), **changes}


SORTS: dict[str, tuple[str, dict[str, Any]]] = {
    "drop_in": ("ticket", {"ticket": _TICKET}),
    "appointment": ("ticket", {"ticket": replace(_TICKET, **_TIMED)}),
    "guide": ("ticket", {"ticket": replace(_TICKET, kind=Kind.TALK, line=Line.GUIDE)}),
    "acute": ("acute", {"ticket": replace(_TICKET, kind=Kind.ACUTE, line=Line.GUIDE)}),
    "phone": _sent("phone"),
    "pc": _sent("self_service", pc=2, some_pc_free=True),
    "any_pc": _sent("self_service", some_pc_free=True),
    "no_pc": _sent("self_service"),
    "booking": _sent("booking"),
    "come_back": ("come_back", {"visit": visit(), "appointment": appointment(start=after(90))}),
}
"""Kind and what the job tells of."""


def slip(sort: str, language: str = "nb", **changes: Any) -> Slip:
    """What a job of this sort tells of; `at`: when it was made."""
    kind, facts = SORTS[sort]
    job = PrintJob(HERE, "j-1", changes.pop("at", NOW), kind, "queued", language)
    return Slip(**{"office": office(), "job": job, **facts, **changes})


def written(sort: str, language: str = "nb", **changes: Any) -> Job:
    """The job as it goes to the agent, by the product's own layouts."""
    return Press(Catalogue(), URL, {}).write(slip(sort, language, **changes))


def words(job: Job) -> str:
    """All that is to be read on it, line by line."""
    return "\n".join(block.text for block in job.blocks if isinstance(block, Text))


def codes(job: Job) -> list[str]:
    """What its QR codes hold, from the top."""
    return [block.data for block in job.blocks if isinstance(block, Qr)]
