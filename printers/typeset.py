"""Turn text into lines of black dots: wrapping, fonts per script, right to left."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from PIL import Image, ImageChops, ImageDraw, ImageFont

from printers.fonts import Face, Fonts
from printers.paper import BLACK, WHITE
from printers.scripts import BASE_FAMILY, Run, begins_right, is_rtl, runs

_BLANKS = re.compile("[ \t\u2002-\u200a]+")
"""Where a line may break; the no-break space is not among them."""


_KEPT = 24
"""Set texts that are kept: about those of one slip, at some 30 kB each."""


class _Word(NamedTuple):
    text: str
    width: int


@dataclass(frozen=True, slots=True)
class Line:
    """One line of type: the ink on white, and whether its paragraph begins at the right."""

    ink: Image.Image
    begins_right: bool


class Typesetter:
    """Sets text of one language; `px` is the size of the type in dots."""

    def __init__(self, fonts: Fonts, language: str) -> None:
        self._fonts = fonts
        self._language = language
        self.width = lru_cache(maxsize=1024)(self._measure)
        self._set = lru_cache(maxsize=_KEPT)(self._lines)

    def lines(
        self, text: str, px: int, bold: bool, width: int, even: bool = False
    ) -> Sequence[Line]:
        """Set every paragraph of a text, none of its lines wider than `width` dots.

        `even` makes the lines of a paragraph about equally long, as centred text wants it.
        """
        return self._set(text, px, bold, width, even)

    def longest_word(self, text: str, px: int, bold: bool) -> int:
        """The width of what may not be cut."""
        words = (word for line in text.split("\n") for word in _BLANKS.split(line))
        return max(self.width(word, px, bold) for word in words)

    def _lines(self, text: str, px: int, bold: bool, width: int, even: bool) -> Sequence[Line]:
        found: list[Line] = []
        for paragraph in text.split("\n"):
            right, rtl = begins_right(paragraph, self._language), is_rtl(paragraph)
            words = self._words(paragraph, px, bold, width)
            rows = _fill(words, self.width(" ", px, bold), width)
            if even:
                rows = _even(words, self.width(" ", px, bold), width, rows)
            found += [Line(self._draw(row, px, bold, rtl), right) for row in rows]
        return found

    def _words(self, text: str, px: int, bold: bool, width: int) -> list[_Word]:
        words = filter(None, _BLANKS.split(text))
        pieces = (piece for word in words for piece in self._broken(word, px, bold, width))
        return [_Word(piece, self.width(piece, px, bold)) for piece in pieces]

    def _broken(self, word: str, px: int, bold: bool, width: int) -> list[str]:
        """Cut a word that is wider than the paper, as an address on the web can be."""
        if self.width(word, px, bold) <= width:
            return [word]
        pieces = [""]
        for letter in word:
            if pieces[-1] and self.width(pieces[-1] + letter, px, bold) > width:
                pieces.append("")
            pieces[-1] += letter
        return pieces

    def _measure(self, text: str, px: int, bold: bool) -> int:
        cut = runs(text, is_rtl(text))
        return sum(self._advance(run, self._face(run, px, bold)) for run in cut)

    def _draw(self, text: str, px: int, bold: bool, rtl: bool) -> Image.Image:
        """Draw one line as high as the base font wants, or higher where its letters reach out."""
        cut = [(run, self._face(run, px, bold)) for run in runs(text, rtl)]
        up, down = self._fonts.face(BASE_FAMILY, bold, px).font.getmetrics()
        edge = px // 8
        width = sum(self._advance(run, face) for run, face in cut)
        ink = Image.new("1", (width + 2 * edge, 3 * (up + down)), WHITE)
        pen, left, base = ImageDraw.Draw(ink), edge, 2 * up
        for run, face in cut:
            style = {"stroke_width": face.stroke, **self._shaping(run, face)}
            pen.text((left, base), run.text, BLACK, face.font, "ls", **style)
            left += self._advance(run, face)
        top, bottom = ink_rows(ink) or (base, base)
        return ink.crop((0, min(top, base - up), ink.width, max(bottom, base + down)))

    def _face(self, run: Run, px: int, bold: bool) -> Face:
        return self._fonts.face(run.family, bold, px)

    def _advance(self, run: Run, face: Face) -> int:
        return round(face.font.getlength(run.text, **self._shaping(run, face)))

    def _shaping(self, run: Run, face: Face) -> dict[str, Any]:
        """Direction and language can be told to the shaper only; the plain layout refuses them."""
        if face.font.layout_engine != ImageFont.Layout.RAQM:
            return {}
        return {"direction": "rtl" if run.rtl else "ltr", "language": self._language}


def ink_rows(picture: Image.Image) -> tuple[int, int] | None:
    """Give the first row with ink and the one after the last, or None for empty paper."""
    box = ImageChops.invert(picture).getbbox()
    return (box[1], box[3]) if box else None


def _fill(words: list[_Word], blank: int, width: int) -> list[str]:
    """Put as many words on each line as it takes."""
    rows, used = [""], 0
    for word in words:
        if rows[-1] and used + blank + word.width <= width:
            rows[-1] += f" {word.text}"
            used += blank + word.width
        else:
            rows = [*filter(None, rows), word.text]
            used = word.width
    return rows


def _even(words: list[_Word], blank: int, width: int, rows: list[str]) -> list[str]:
    """Fill again at the least width that needs no more lines."""
    low, high = max((word.width for word in words), default=0), width
    while low < high:
        middle = (low + high) // 2
        if len(_fill(words, blank, middle)) <= len(rows):
            high = middle
        else:
            low = middle + 1
    return _fill(words, blank, high)
