"""One record before it is judged: what stands under each field, and why it may be unsound."""

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from server.calendars.decoding import REPLACED
from server.calendars.rows import Field, Refused, RefusedCode, Warned, WarnedCode

Value = TypeVar("Value")

LONGEST_CELL = 200
"""Characters; longer text is in the wrong place, and is not looked at."""


class Unsound(Exception):
    """Text that does not say what its field should say. Carries the reason, never the text."""

    def __init__(self, code: RefusedCode) -> None:
        super().__init__(code)
        self.code: RefusedCode = code


class Doubtful(Exception):
    """Text that an appointment can do without."""

    def __init__(self, code: WarnedCode) -> None:
        super().__init__(code)
        self.code: WarnedCode = code


class RefusedCell(Exception):
    """The record cannot be loaded, because of this field."""

    def __init__(self, refused: Refused) -> None:
        super().__init__(refused)
        self.refused = refused


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of one record by field. `heads` has each field's name as the file writes it."""

    line: int
    texts: Mapping[Field, str]
    heads: Mapping[Field, str]
    warnings: list[Warned] = field(default_factory=list)

    def text(self, name: Field) -> str:
        """Give the text of a field without outer blanks; nothing there is an empty text."""
        return self.texts.get(name, "").strip()

    def refused(self, name: Field, code: RefusedCode) -> Refused:
        """Refuse this record because of a field."""
        return Refused(self.line, self.heads.get(name, ""), code)

    def need(self, name: Field, read: Callable[[str], Value]) -> Value:
        """Read a field that an appointment cannot do without."""
        text = self.text(name)
        try:
            return read(_fitting(text))
        except Unsound as why:
            raise RefusedCell(self.refused(name, why.code)) from None

    def want(self, name: Field, read: Callable[[str], Value]) -> Value | None:
        """Read a field that an appointment can do without; a warning when it says nothing sound."""
        text = self.text(name)
        try:
            if len(text) > LONGEST_CELL:
                raise Doubtful("too_long")
            return read(text) if text else None
        except Doubtful as why:
            self.warnings.append(Warned(self.line, self.heads.get(name, ""), why.code))
            return None


def _fitting(text: str) -> str:
    if not text:
        raise Unsound("empty")
    if len(text) > LONGEST_CELL:
        raise Unsound("too_long")
    return text


def readable(text: str) -> bool:
    """Tell whether a text has no control characters and no bytes that could not be decoded."""
    return REPLACED not in text and not any(unicodedata.category(c) == "Cc" for c in text)
