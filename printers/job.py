"""What the server asks a print agent to put on paper.

The server composes the blocks, the agent only draws them. This is the one file that both sides
import, so it stays with the standard library. Everything is checked when it is made: a job that
exists can be printed, and a job that cannot be read is refused with `JobError` before it reaches a
printer. Direction (right to left) is not said here; the renderer takes it from the text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, TypeAlias, TypeVar, cast, get_args

Kind = Literal["ticket", "sent", "acute", "come_back", "test"]
Size = Literal["small", "normal", "large", "huge"]
Align = Literal["start", "center", "end"]

_ID = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_Made = TypeVar("_Made")
QR_MM = 32.0
MAX_BLOCKS, MAX_TEXT, MAX_QR_BYTES, MAX_SPACE_MM = 100, 2000, 1000, 100.0


class JobError(ValueError):
    """The job is not one that can be printed; the message names the field."""


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph, wrapped between words to the paper's width; a line feed begins a new line."""

    text: str
    size: Size = "normal"
    bold: bool = False
    align: Align = "start"

    def __post_init__(self) -> None:
        _check_text(self.text, "text.text")
        _check_choice(self.size, Size, "text.size")
        _check_choice(self.align, Align, "text.align")
        _expect(isinstance(self.bold, bool), "text.bold", "true or false")

    def to_json(self) -> dict[str, Any]:
        style = {"size": self.size, "bold": self.bold, "align": self.align}
        return {"type": "text", "text": self.text, **style}


@dataclass(frozen=True, slots=True)
class Qr:
    """A centred QR code, with a line under it that says what it is for (may be empty).

    `mm`: about how wide; a code that holds much is wider, so that its dots are never too fine.
    """

    data: str
    caption: str = ""
    mm: float = QR_MM

    def __post_init__(self) -> None:
        _check_text(self.data, "qr.data")
        size = len(self.data.encode())
        _expect(1 <= size <= MAX_QR_BYTES, "qr.data", f"1 to {MAX_QR_BYTES} bytes")
        _check_text(self.caption, "qr.caption")
        _check_number(self.mm, 10, 60, "qr.mm")

    def to_json(self) -> dict[str, Any]:
        size = {} if self.mm == QR_MM else {"mm": self.mm}
        return {"type": "qr", "data": self.data, "caption": self.caption, **size}


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line across the paper."""

    def to_json(self) -> dict[str, Any]:
        return {"type": "rule"}


@dataclass(frozen=True, slots=True)
class Space:
    """At least so much empty paper between its neighbours, in millimetres."""

    mm: float

    def __post_init__(self) -> None:
        _check_number(self.mm, 0, MAX_SPACE_MM, "space.mm")

    def to_json(self) -> dict[str, Any]:
        return {"type": "space", "mm": self.mm}


@dataclass(frozen=True, slots=True)
class Ruler:
    """Millimetres from edge to edge, to hold a real ruler against."""

    def to_json(self) -> dict[str, Any]:
        return {"type": "ruler"}


@dataclass(frozen=True, slots=True)
class Logo:
    """The office's logo, which the agent has; without one nothing stands there."""

    def to_json(self) -> dict[str, Any]:
        return {"type": "logo"}


Block: TypeAlias = Text | Qr | Rule | Space | Ruler | Logo
_BLOCKS: dict[str, type[Block]] = {
    "text": Text,
    "qr": Qr,
    "rule": Rule,
    "space": Space,
    "ruler": Ruler,
    "logo": Logo,
}


@dataclass(frozen=True, slots=True)
class Job:
    """One slip of paper; it is cut at the end. A reprint is a new job with a new id.

    `at`: when the server made it, in ISO 8601 with its zone, so that nothing comes out too late.
    """

    id: str
    kind: Kind
    language: str
    blocks: tuple[Block, ...]
    at: str = ""

    def __post_init__(self) -> None:
        _check_form(self.id, _ID, "id", "1 to 100 of A-Z a-z 0-9 . _ -, not beginning with a dot")
        _check_choice(self.kind, Kind, "kind")
        _check_form(self.language, _LANGUAGE, "language", "a language tag such as nb")
        _expect(isinstance(self.blocks, tuple), "blocks", "a tuple")
        _expect(1 <= len(self.blocks) <= MAX_BLOCKS, "blocks", f"1 to {MAX_BLOCKS} blocks")
        _expect(_is_moment(self.at), "at", "a time with its zone")
        for block in self.blocks:
            _expect(isinstance(block, tuple(_BLOCKS.values())), "blocks", "known blocks only")

    def to_json(self) -> dict[str, Any]:
        blocks = [block.to_json() for block in self.blocks]
        made = {"at": self.at} if self.at else {}
        head = {"id": self.id, "kind": self.kind, "language": self.language}
        return {**head, "blocks": blocks, **made}

    @classmethod
    def from_json(cls, data: object) -> Job:
        """Read what `to_json` wrote; raises JobError for anything else, unknown fields included."""
        fields = _fields(data, ("id", "kind", "language", "blocks", "at"), "job")
        blocks = fields.get("blocks")
        if not isinstance(blocks, list):
            raise JobError("blocks: must be a list")
        _expect(len(blocks) <= MAX_BLOCKS, "blocks", f"1 to {MAX_BLOCKS} blocks")
        return _make(cls, {**fields, "blocks": tuple(map(_block, blocks))}, "job")


def _block(data: object) -> Block:
    name = data.get("type") if isinstance(data, Mapping) else None
    kind = _BLOCKS.get(name) if isinstance(name, str) else None
    if kind is None:
        raise JobError(f"blocks: type must be one of {', '.join(_BLOCKS)}")
    fields = _fields(data, ("type", *kind.__dataclass_fields__), str(name))
    return _make(kind, {k: v for k, v in fields.items() if k != "type"}, str(name))


def _make(kind: type[_Made], fields: dict[str, Any], where: str) -> _Made:
    try:
        return kind(**fields)
    except TypeError:
        raise JobError(f"{where}: a field is missing") from None


def _fields(data: object, names: tuple[str, ...], where: str) -> dict[str, Any]:
    if not isinstance(data, Mapping):
        raise JobError(f"{where}: must be an object")
    _expect(set(data) <= set(names), where, f"an object of {', '.join(names)} only")
    return dict(data)


def _check_text(value: object, where: str) -> None:
    if not isinstance(value, str) or len(value) > MAX_TEXT:
        raise JobError(f"{where}: must be text of at most {MAX_TEXT} characters")
    _expect(not _CONTROL.search(value), where, "free of control characters")


def _check_form(value: object, form: re.Pattern[str], where: str, wanted: str) -> None:
    _expect(isinstance(value, str) and form.fullmatch(value) is not None, where, wanted)


def _check_number(value: object, low: float, high: float, where: str) -> None:
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    _expect(number and low <= cast(float, value) <= high, where, f"{low:g} to {high:g}")


def _check_choice(value: object, choices: Any, where: str) -> None:
    names = get_args(choices)
    _expect(isinstance(value, str) and value in names, where, f"one of {', '.join(names)}")


def _is_moment(value: object) -> bool:
    try:
        return value == "" or datetime.fromisoformat(cast(str, value)).tzinfo is not None
    except (TypeError, ValueError):
        return False


def _expect(holds: bool, where: str, wanted: str) -> None:
    if not holds:
        raise JobError(f"{where}: must be {wanted}")
