"""Fluent messages for screens, paper and errors: one catalogue per language, read once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import structlog
from fluent.runtime import FluentBundle, FluentResource

from server.languages import LOCALES, known_languages

FALLBACK = "nb"

FOR_VISITORS = re.compile(
    r"(?:common-(?!signin)|date-|weekday-|month-|channel-|verdict-|reason-|paper-"
    r"|display-|kiosk-|phone-|survey-"
    r"|error-(?:unknown_(?:visit|service|appointment|ticket|job)|no_free_pc|pc_taken"
    r"|channel_not_offered|busy|too_many_requests|storage_full|storage_failed|no_voice|internal"
    r"|no_connection|wrong_token|not_signed_in|ended_ticket|illegal_move|invalid_phone"
    r"|invalid_code|bad_request|invalid_body)(?:-do)?$)"
)
"""Ids of the messages that visitors meet: what a language needs before an office turns it on. The
others are for staff, whose screens are in bokmål, nynorsk and English."""

_ON_THEIR_SCREENS = re.compile(rf"{FOR_VISITORS.pattern}|common-signin|error-forbidden_role")
"""What the page of a screen for visitors may need: they are signed in by staff."""

_ID = re.compile(r"^([a-zA-Z][\w-]*) *=", re.MULTILINE)

log = structlog.get_logger("mottak.texts")


class Catalogue:
    """Messages by language; a missing one falls back to bokmål, visibly in the log."""

    def __init__(self, folder: Path = LOCALES) -> None:
        codes = sorted(known_languages(folder), key=lambda code: code != FALLBACK)
        self._ids = {code: _ids(folder / f"{code}.ftl") for code in codes}
        self._folder = folder
        self.languages: Sequence[str] = codes
        self._told: set[tuple[str, str]] = set()

    def say(self, language: str, message: str, **values: str | int) -> str:
        """The message with its values filled in; its id when no language has it."""
        for chosen in (language, FALLBACK):
            if message in self._ids.get(chosen, ()):
                return _format(_bundle(self._folder / f"{chosen}.ftl"), message, values)
            self._tell(chosen, message)
        return message

    def prove(self, language: str, message: str, **values: str) -> str:
        """The message as bokmål has it, for an office's own files: raises LookupError for one that
        is not there, or that wants more than these values."""
        bundle = _bundle(self._folder / f"{FALLBACK}.ftl")
        pattern = bundle.get_message(message).value if bundle.has_message(message) else None
        if pattern is None:
            raise LookupError(f"there is no message {message}")
        text, errors = bundle.format_pattern(pattern, values)
        if errors:
            raise LookupError(f"{message} lacks a value ({errors[0]})")
        return str(text)

    def having(self, *messages: str) -> Sequence[str]:
        """The languages that have all of these messages."""
        return [code for code in self.languages if self._ids[code].issuperset(messages)]

    def missing(self, language: str) -> Sequence[str]:
        """Ids of what visitors meet in bokmål because this language does not have it."""
        theirs = filter(FOR_VISITORS.match, self._ids[FALLBACK])
        return sorted(set(theirs) - self._ids[language])

    def for_visitors(self, language: str) -> str:
        """The file of a language without what only staff meet: half of it, for screens that
        start from it."""
        return _for_visitors(self._folder / f"{language}.ftl")

    def _tell(self, language: str, message: str) -> None:
        """Into the log once, not each time that somebody reads it."""
        if (language, message) not in self._told:
            log.warning("missing text", language=language, message=message)
            self._told.add((language, message))


@lru_cache(maxsize=32)
def _bundle(path: Path) -> FluentBundle:
    """Nothing changes a bundle, so every catalogue of the process may share it. Read when the
    language is first asked for: nine of them would be a fifth of a server's start."""
    bundle = FluentBundle([path.stem], use_isolating=False)
    bundle.add_resource(FluentResource(path.read_text("utf-8")))
    return bundle


@lru_cache(maxsize=32)
def _ids(path: Path) -> frozenset[str]:
    return frozenset(_ID.findall(path.read_text("utf-8")))


def _format(bundle: FluentBundle, message: str, values: dict[str, str | int]) -> str:
    pattern = bundle.get_message(message).value
    if pattern is None:
        return message
    text, errors = bundle.format_pattern(pattern, values)
    if errors:
        log.warning("unfilled text", message=message)
    return str(text)


@lru_cache(maxsize=32)
def _for_visitors(path: Path) -> str:
    kept, keep = [], True
    for line in path.read_text("utf-8").splitlines():
        if named := _ID.match(line):
            keep = bool(_ON_THEIR_SCREENS.match(named[1]))
        if line.startswith("### ") or (keep and line and not line.startswith("#")):
            kept.append(line)
    return "\n".join(kept) + "\n"
