"""Fluent messages for screens, paper and errors: one catalogue per language, read once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import structlog
from fluent.runtime import FluentBundle, FluentResource

LOCALES = Path(__file__).parent / "locales"
FALLBACK = "nb"

log = structlog.get_logger("mottak.texts")


class Catalogue:
    """Messages by language; a missing one falls back to bokmål, visibly in the log."""

    def __init__(self, folder: Path = LOCALES) -> None:
        self._bundles = {path.stem: _bundle(path) for path in sorted(folder.glob("*.ftl"))}
        self.languages: Sequence[str] = (
            FALLBACK,
            *(language for language in self._bundles if language != FALLBACK),
        )

    def say(self, language: str, message: str, **values: str | int) -> str:
        """The message with its values filled in; its id when no language has it."""
        for chosen in (language, FALLBACK):
            bundle = self._bundles.get(chosen)
            if bundle and bundle.has_message(message):
                return _format(bundle, message, values)
            log.warning("missing text", language=chosen, message=message)
        return message


def _bundle(path: Path) -> FluentBundle:
    bundle = FluentBundle([path.stem], use_isolating=False)
    bundle.add_resource(FluentResource(path.read_text("utf-8")))
    return bundle


def _format(bundle: FluentBundle, message: str, values: dict[str, str | int]) -> str:
    pattern = bundle.get_message(message).value
    if pattern is None:
        return message
    text, errors = bundle.format_pattern(pattern, values)
    if errors:
        log.warning("unfilled text", message=message)
    return str(text)
