"""Slips of paper."""

from __future__ import annotations

from datetime import datetime

from server.web.answers.base import Answer


class PrintOut(Answer):
    """The job that was made."""

    print: str


class JobOut(Answer):
    """A slip of paper."""

    id: str
    number: str | None
    kind: str
    state: str
    reason: str | None
    at: datetime
    ticket: str | None
    printer: str | None


class SeenOut(Answer):
    """The job after a person has said what became of it."""

    job: JobOut
