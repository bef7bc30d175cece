"""What is always worded the same, each with the name of its clip.

A whole text goes by its id in the catalogue; the parts between the values of another text, and each
form that a number may ask for, by its id and their number.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from fluent.syntax import FluentParser, ast

from server.languages import LOCALES

SPOKEN = (
    "common-", "date-", "weekday-", "month-", "verdict-", "reason-", "kiosk-", "error-",
    "display-spoken",
)  # fmt: skip
"""How ids begin that are ever said: the kiosk's screens, and the call of the waiting room."""


@lru_cache(maxsize=32)
def pieces(language: str, folder: Path = LOCALES) -> Mapping[str, str]:
    """Text -> the name of its clip, in the order of the catalogue."""
    found: dict[str, str] = {}
    for entry in _entries(folder / f"{language}.ftl"):
        if isinstance(entry, ast.Message) and entry.value:
            parts = list(_worded(entry.value))
            whole = parts == [_text_of(entry.value)]
            for number, part in enumerate(parts, 1):
                found.setdefault(part, entry.id.name if whole else f"{entry.id.name}.{number}")
    return found


def is_fixed(language: str, text: str) -> bool:
    """Whether it is a whole text with no value in it, the same for everybody."""
    name = pieces(language).get(text)
    return name is not None and "." not in name


def _entries(file: Path) -> list[object]:
    return list(FluentParser().parse(file.read_text("utf-8")).body) if file.is_file() else []


def _text_of(pattern: ast.Pattern) -> str | None:
    """The text of a message without values."""
    match pattern.elements:
        case [ast.TextElement(value=text)]:
            return str(text)
    return None


def _worded(pattern: ast.Pattern) -> Iterator[str]:
    """The words of a text in order, also of each form that a number may ask for."""
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            yield from [element.value] if any(c.isalnum() for c in element.value) else []
        elif isinstance(element.expression, ast.SelectExpression):
            for variant in element.expression.variants:
                yield from _worded(variant.value)
