"""Draw a job as one picture of black dots, exactly as wide as the paper.

The whole slip is a picture because a printer's own letters lack most of the languages an office
meets: ŋ and ŧ come out as question marks and Arabic unjoined and backwards.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import qrcode
from PIL import Image, ImageDraw

from printers.fonts import Fonts
from printers.job import Align, Job, Logo, Qr, Rule, Ruler, Size, Space, Text
from printers.paper import BLACK, DOTS_PER_MM, WHITE, Paper
from printers.typeset import Line, Typesetter, ink_rows

MAX_ROWS = 1000 * DOTS_PER_MM
"""One metre: more is a mistake, and would empty the roll."""
_EDGE_MM, _TOP_MM, _BOTTOM_MM = 3, 3, 4
_QR_LEAST_DOTS, _QUIET = 3, 4


class RenderError(ValueError):
    """The job cannot be drawn on this paper, now or later."""


class _Type(NamedTuple):
    """Type in dots: wished size, least size when one line has to fit, and the gap around it."""

    px: int
    least: int
    gap: int


_TYPES: dict[Size, _Type] = {
    "small": _Type(25, 25, 10),
    "normal": _Type(32, 32, 14),
    "large": _Type(50, 40, 20),
    "huge": _Type(208, 56, 30),
}


class _Piece(NamedTuple):
    """A block that has been drawn, and how far its neighbours have to stay away."""

    ink: Image.Image
    gap: int


def render(job: Job, paper: Paper, fonts: Fonts, logo: Image.Image | None = None) -> Image.Image:
    """Draw a job; raises RenderError when it would be longer than a metre."""
    drawer = _Drawer(paper.width_dots, _setter(fonts, job.language))
    roll = _Roll(paper.width_dots)
    for block in job.blocks:
        if isinstance(block, Space):
            roll.feed(round(block.mm * DOTS_PER_MM))
        elif isinstance(block, Logo):
            if logo is not None:
                roll.lay(drawer.centred(logo))
        else:
            roll.lay(drawer.draw(block))
    return roll.cut()


@lru_cache(maxsize=4)
def _setter(fonts: Fonts, language: str) -> Typesetter:
    """Keep those of the languages just used: most lines of a slip are those of the one before."""
    return Typesetter(fonts, language)


class _Roll:
    """Paper on which pieces are laid one below the other.

    A space and the gap that neighbours want anyway are not added up: the larger one counts.
    """

    def __init__(self, width: int) -> None:
        self._width = width
        self._laid: list[tuple[Image.Image, int]] = []
        self._end, self._gap, self._space = _TOP_MM * DOTS_PER_MM, 0, 0

    def feed(self, rows: int) -> None:
        self._space += rows
        self._check()

    def lay(self, piece: _Piece) -> None:
        gap = max(self._gap, piece.gap) if self._laid else 0
        top = self._end + max(gap, self._space)
        self._laid.append((piece.ink, top))
        self._end, self._gap, self._space = top + piece.ink.height, piece.gap, 0
        self._check()

    def cut(self) -> Image.Image:
        rows = self._end + max(self._space, _BOTTOM_MM * DOTS_PER_MM)
        page = Image.new("1", (self._width, rows), WHITE)
        for ink, top in self._laid:
            page.paste(ink, (0, top))
        return page

    def _check(self) -> None:
        if self._end + self._space > MAX_ROWS:
            raise RenderError("the slip would be longer than a metre")


class _Drawer:
    """Draws blocks as strips of the paper's full width."""

    def __init__(self, width: int, setter: Typesetter) -> None:
        self._width = width
        self._edge = _EDGE_MM * DOTS_PER_MM
        self._setter = setter

    def draw(self, block: Text | Qr | Rule | Ruler) -> _Piece:
        match block:
            case Text():
                return self._text(block)
            case Qr():
                return self._qr(block)
            case Rule():
                return self._rule()
            case Ruler():
                return self._ruler()

    def centred(self, picture: Image.Image) -> _Piece:
        strip = self._strip(picture.height)
        strip.paste(picture, ((self._width - picture.width) // 2, 0))
        return _Piece(strip, 22)

    def _text(self, block: Text) -> _Piece:
        style = _TYPES[block.size]
        px = self._fitting(block, style)
        even = block.align == "center"
        lines = self._setter.lines(block.text, px, block.bold, self._inner, even)
        column = self._column(lines, block.align)
        return _Piece(_trimmed(column, px) if block.size == "huge" else column, style.gap)

    def _fitting(self, block: Text, style: _Type) -> int:
        """Let the type shrink until the text fits one line, but not below what is readable there;
        and then until its longest word does, down to the size of plain text."""
        widest = max(
            self._setter.width(line, style.px, block.bold) for line in block.text.split("\n")
        )
        one_line = self._shrunk(style.px, widest, style.least)
        word = self._setter.longest_word(block.text, one_line, block.bold)
        return self._shrunk(one_line, word, _TYPES["normal"].px)

    def _shrunk(self, px: int, width: int, least: int) -> int:
        """The size at which what is so wide at `px` fits the paper, or the least."""
        return min(px, max(least, px * self._inner // max(width, 1)))

    def _column(self, lines: Sequence[Line], align: Align) -> Image.Image:
        strip = self._strip(sum(line.ink.height for line in lines))
        y = 0
        for line in lines:
            strip.paste(line.ink, (self._left(line, align), y))
            y += line.ink.height
        return strip

    def _left(self, line: Line, align: Align) -> int:
        spare = self._width - line.ink.width
        if align == "center":
            return spare // 2
        at_right = (align == "end") != line.begins_right
        return spare - self._edge if at_right else self._edge

    def _qr(self, block: Qr) -> _Piece:
        code = _qr_image(block.data, self._width, block.mm)
        lines = self._setter.lines(block.caption, _TYPES["small"].px, False, self._inner, True)
        caption = self._column(lines, "center")
        strip = self._strip(code.height + (caption.height if block.caption else 0))
        strip.paste(code, ((self._width - code.width) // 2, 0))
        strip.paste(caption, (0, code.height))
        return _Piece(strip, 24)

    def _rule(self) -> _Piece:
        strip = self._strip(2)
        ImageDraw.Draw(strip).rectangle((self._edge, 0, self._width - self._edge - 1, 1), BLACK)
        return _Piece(strip, 22)

    def _ruler(self) -> _Piece:
        """A stroke for each millimetre, a longer one for five, a number for ten."""
        strip = self._strip(64)
        pen = ImageDraw.Draw(strip)
        for mm in range(self._width // DOTS_PER_MM + 1):
            x = min(mm * DOTS_PER_MM, self._width - 1)
            pen.line((x, 0, x, 28 if mm % 10 == 0 else 20 if mm % 5 == 0 else 12), BLACK)
            if mm % 10 == 0:
                [number] = self._setter.lines(str(mm), _TYPES["small"].px, False, self._width)
                left = min(max(x - number.ink.width // 2, 0), self._width - number.ink.width)
                strip.paste(number.ink, (left, 29))
        return _Piece(strip, 22)

    def _strip(self, rows: int) -> Image.Image:
        return Image.new("1", (self._width, rows), WHITE)

    @property
    def _inner(self) -> int:
        return self._width - 2 * self._edge


def _trimmed(column: Image.Image, px: int) -> Image.Image:
    """Take away the blank rows around very large type, which would read as a hole in the slip."""
    top, bottom = ink_rows(column) or (0, column.height)
    spare = px // 24
    return column.crop((0, max(top - spare, 0), column.width, min(bottom + spare, column.height)))


def _qr_image(data: str, width: int, mm: float) -> Image.Image:
    """Draw a code about `mm` wide; a long one may be wider but its dots never too fine to read."""
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=_QUIET)
    code.add_data(data.encode())
    code.make(fit=True)
    modules = code.modules_count + 2 * _QUIET
    dots = min(max(_QR_LEAST_DOTS, int(mm * DOTS_PER_MM) // modules), width // modules)
    if dots < _QR_LEAST_DOTS:
        raise RenderError("the QR code holds too much for this paper")
    plain = Image.new("1", (modules, modules), WHITE)
    plain.putdata([BLACK if dark else WHITE for row in code.get_matrix() for dark in row])
    return plain.resize((modules * dots, modules * dots), Image.Resampling.NEAREST)
