"""Cut a line into runs that one font and one direction can draw, in the order they are seen.

Pillow's shaper takes one font per call, and no font has every letter, so a line such as Arabic with
"Rom 4" in it has to be cut first. The order follows the Unicode bidirectional algorithm (UAX 9)
with isolates, which Fluent puts around what it fills in: rules P2, X5, W1, W2, W4, W5, W7, N1, N2,
I1, I2 and L2. Embeddings and overrides, which nothing here writes, are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from unicodedata import bidirectional

BASE_FAMILY = "NotoSans"
_FAMILIES = (
    (0x0590, 0x05FF, "NotoSansHebrew"),
    (0x0600, 0x077F, "NotoSansArabic"),
    (0x08A0, 0x08FF, "NotoSansArabic"),
    (0x0900, 0x097F, "NotoSansDevanagari"),
    (0x0B80, 0x0BFF, "NotoSansTamil"),
    (0x0E00, 0x0E7F, "NotoSansThai"),
    (0x1200, 0x139F, "NotoSansEthiopic"),
    (0x2D80, 0x2DDF, "NotoSansEthiopic"),
    (0xFB50, 0xFDFF, "NotoSansArabic"),
    (0xFE70, 0xFEFC, "NotoSansArabic"),
)
_RTL_LANGUAGES = frozenset({"ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"})
_STRONG = {"L": "L", "R": "R", "AL": "R"}
_OPENERS = {"LRI": "L", "RLI": "R", "FSI": ""}
_DEEPEST = 125
"""As in UAX 9: what is nested deeper is not worth a broken stack."""
_UNSEEN = dict.fromkeys(map(ord, "\u200e\u200f\u2066\u2067\u2068\u2069"))


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring letters of one font family and one direction."""

    text: str
    family: str
    rtl: bool


def is_rtl(text: str) -> bool:
    """Say whether a paragraph runs right to left; one without letters does not.

    So a telephone number of several groups that stands alone is never turned around.
    """
    return _first_strong(text) == "R"


def begins_right(text: str, language: str) -> bool:
    """Say at which edge a paragraph begins: its first strong letter decides, else the language."""
    written_right = language.partition("-")[0] in _RTL_LANGUAGES
    return is_rtl(text) or (written_right and not _first_strong(text))


def runs(text: str, rtl: bool) -> list[Run]:
    """Cut one line of a paragraph, given as it is spoken, into runs from left to right."""
    levels = _levels(text, 1 if rtl else 0)
    cut: list[tuple[int, Run]] = []
    start = 0
    for (level, family), group in groupby(zip(levels, _families(text), strict=True)):
        end = start + len(list(group))
        seen = text[start:end].translate(_UNSEEN)
        cut.append((level, Run(seen, family, level % 2 == 1)))
        start = end
    return [run for run in _in_visual_order(cut) if run.text]


def _families(text: str) -> list[str]:
    found: list[str] = []
    for letter in text:
        joins = letter == " " or bidirectional(letter) in ("NSM", "BN")
        found.append(found[-1] if joins and found else _family(ord(letter)))
    return found


def _family(code: int) -> str:
    return next((name for low, high, name in _FAMILIES if low <= code <= high), BASE_FAMILY)


def _levels(text: str, embedding: int) -> list[int]:
    """Give each letter its level: odd ones run right to left, higher ones lie inside lower ones."""
    isolates = list(_isolates(text)) if embedding < _DEEPEST else []
    inside = {at for start, end in isolates for at in range(start + 1, end)}
    outside = [at for at in range(len(text)) if at not in inside]
    rtl = embedding % 2 == 1
    above = {"L": 1, "N": 1, "R": 0} if rtl else {"L": 0, "N": 2, "R": 1}
    levels = [embedding] * len(text)
    resolved = _resolve(_kinds([bidirectional(text[at]) for at in outside]), "R" if rtl else "L")
    for at, kind in zip(outside, resolved, strict=True):
        levels[at] += above[kind]
    for start, end in isolates:
        part = text[start + 1 : end]
        right = (_OPENERS[bidirectional(text[start])] or _first_strong(part)) == "R"
        levels[start + 1 : end] = _levels(part, embedding + (1 if right != rtl else 2))
    return levels


def _isolates(text: str) -> Iterator[tuple[int, int]]:
    """Find the outermost isolates: where each opens and where it closes, or the end of the text."""
    depth = start = 0
    for at, letter in enumerate(text):
        kind = bidirectional(letter)
        if kind in _OPENERS:
            start, depth = (at, 1) if depth == 0 else (start, depth + 1)
        elif kind == "PDI" and depth:
            depth -= 1
            if depth == 0:
                yield start, at
    if depth:
        yield start, len(text)


def _first_strong(text: str) -> str:
    for start, end in reversed(list(_isolates(text))):
        text = text[:start] + text[end:]
    return next((_STRONG[kind] for kind in map(bidirectional, text) if kind in _STRONG), "")


def _kinds(raw: list[str]) -> list[str]:
    """Give each letter L, R, N (number) or empty (neutral); separators in numbers are numbers.

    A blank between digits counts as a separator, beyond UAX 9: in Arabic text it would turn the
    groups of a telephone number around, and that is a wrong number.
    """
    for at, kind in enumerate(raw):
        if kind == "NSM":
            raw[at] = raw[at - 1] if at else "ON"
    for at in range(1, len(raw) - 1):
        if raw[at] in ("CS", "ES", "WS") and raw[at - 1] == raw[at + 1] == "EN":
            raw[at] = "EN"
    for at in (*range(len(raw)), *reversed(range(len(raw)))):
        if raw[at] == "ET" and "EN" in raw[max(at - 1, 0) : at + 2]:
            raw[at] = "EN"
    return [_STRONG.get(kind, "N" if kind in ("EN", "AN") else "") for kind in raw]


def _resolve(kinds: list[str], base: str) -> list[str]:
    """Numbers after a Latin letter follow it; neutrals take the direction both sides share."""
    last = base
    for at, kind in enumerate(kinds):
        if kind in ("L", "R"):
            last = kind
        elif kind == "N" and last == "L":
            kinds[at] = "L"
    sides = ["R" if kind == "N" else kind for kind in kinds]
    return [kind or _between(sides, at, base) for at, kind in enumerate(kinds)]


def _between(sides: list[str], at: int, base: str) -> str:
    before = next((side for side in reversed(sides[:at]) if side), base)
    after = next((side for side in sides[at:] if side), base)
    return before if before == after else base


def _in_visual_order(cut: list[tuple[int, Run]]) -> list[Run]:
    """Turn every stretch at or above each level around, from the deepest level outwards (L2)."""
    for floor in range(max((level for level, _ in cut), default=0), 0, -1):
        cut = list(_turned(cut, floor))
    return [run for _, run in cut]


def _turned(cut: list[tuple[int, Run]], floor: int) -> Iterator[tuple[int, Run]]:
    for deep, group in groupby(cut, key=lambda item: item[0] >= floor):
        stretch = list(group)
        yield from reversed(stretch) if deep else stretch
