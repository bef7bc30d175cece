"""A slip in the printer's own letters: some hundred bytes where a picture has forty thousand.

For slow serial lines. A letter that none of the printer's code pages has is never replaced by a
question mark: then the whole slip is refused here, and goes out as a picture.
Source: Epson ESC/POS reference (`ESC t`, `GS !`, `ESC a`, `GS ( k`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from printers.devices.commands import begin, end
from printers.job import Align, Block, Job, Logo, Qr, Rule, Ruler, Size, Space, Text
from printers.paper import DOTS_PER_MM, Paper
from printers.traits import CODE_PAGES, Traits

_LETTER_DOTS, _LINE_DOTS = 12, 30
_TIMES: dict[Size, tuple[int, int]] = {
    "small": (1, 1),
    "normal": (1, 1),
    "large": (2, 2),
    "huge": (6, 6),
}
_SIDES: dict[Align, bytes] = {"start": b"\x00", "center": b"\x01", "end": b"\x02"}
_PLAIN = str.maketrans(
    {"–": "-", "—": "-", "’": "'", "“": '"', "”": '"', "…": "...", "·": "-", "\u00a0": " "}
    | dict.fromkeys("\u2066\u2067\u2068\u2069\u200e\u200f", "")
)
"""Signs that mean the same as another; letters are never changed."""


class Unprintable(ValueError):
    """The printer has not all letters of this slip."""


def letter_parts(job: Job, paper: Paper, traits: Traits) -> list[bytes]:
    """Give the bytes, a part for each block; raises Unprintable when one letter is missing."""
    width = paper.width_dots // _LETTER_DOTS
    blocks = [b"".join(_block(block, width, traits.code_pages)) for block in job.blocks]
    return [begin(traits), *blocks, end(traits)]


def _block(block: Block, width: int, pages: Sequence[str]) -> Iterator[bytes]:
    match block:
        case Text():
            yield from _text(block, width, pages)
        case Qr():
            yield b"\x1ba\x01" + _qr(block.data.encode()) + b"\n"
            if block.caption:
                yield from _text(Text(block.caption, "small", align="center"), width, pages)
        case Rule():
            yield b"\x1ba\x00\x1d!\x00" + b"-" * width + b"\n"
        case Space():
            yield b"\n" * round(block.mm * DOTS_PER_MM / _LINE_DOTS)
        case Ruler():
            raise Unprintable("a picture is no letter")
        case Logo():
            """The slip says the office's name as well."""


def _text(block: Text, width: int, pages: Sequence[str]) -> Iterator[bytes]:
    said = block.text.translate(_PLAIN)
    across, down = _TIMES[block.size]
    if block.size == "huge":
        across = down = max(1, min(across, width // max(len(said), 1)))
    yield b"\x1ba" + _SIDES[block.align] + b"\x1bE" + bytes([block.bold])
    yield b"\x1d!" + bytes([(across - 1) << 4 | (down - 1)])
    for line in _wrapped(said, width // across):
        yield _encoded(line, pages) + b"\n"


def _encoded(line: str, pages: Sequence[str]) -> bytes:
    """One code page for each line: a printer that changed in the middle would not be read well."""
    for page in ("ascii", *pages):
        try:
            letters = line.encode(page)
        except UnicodeEncodeError:
            continue
        if any(byte < 0x20 for byte in letters):
            break
        return letters if page == "ascii" else b"\x1bt" + bytes([CODE_PAGES[page]]) + letters
    raise Unprintable("the printer lacks a letter of this slip")


def _wrapped(text: str, width: int) -> Iterator[str]:
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            if line and len(line) + 1 + len(word) > width:
                yield line
                line = word
            else:
                line = f"{line} {word}" if line else word
        yield line


def _qr(data: bytes) -> bytes:
    """Model 2, dots of a module, correction M, store, print."""
    store = (len(data) + 3).to_bytes(2, "little")
    return (
        b"\x1d(k\x04\x00\x31\x41\x32\x00" + b"\x1d(k\x03\x00\x31\x43\x06"
        b"\x1d(k\x03\x00\x31\x45\x31" + b"\x1d(k" + store + b"\x31\x50\x30" + data
        + b"\x1d(k\x03\x00\x31\x51\x30"
    )  # fmt: skip
