"""Reads a printer's bytes back into pictures, words and codes, as the printer would.

Written from the ESC/POS command reference alone: it knows nothing of the code that makes the bytes,
and refuses every command it does not know, the one that opens a cash drawer among them.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from PIL import Image
from pyzbar import pyzbar

PAGES = {0: "cp437", 2: "cp850", 5: "cp865", 16: "cp1252", 17: "cp866", 18: "cp852", 19: "cp858"}
_CUTS = {b"\x1dVA": "full", b"\x1dVB": "partial", b"\x1bi": "full", b"\x1bm": "partial"}
_BY_THE_CUT = 45 * 8
"""Rows: the 45 mm that hold the code with the number, and no other."""
_RESET = b"\x1b@"
_LENGTHS = {
    b"\x1b@": 2, b"\x1dVA": 4, b"\x1dVB": 4, b"\x1bi": 2, b"\x1bm": 2, b"\x1bd": 3, b"\x1ba": 3,
    b"\x1bE": 3, b"\x1bt": 3, b"\x1d!": 3, b"\x1dr": 3, b"\x10\x04": 3,
}  # fmt: skip


class UnknownCommandError(AssertionError):
    """Bytes that no printer was asked to understand."""


@dataclass
class Paper:
    """What came out: rows of dots, eight in a byte, black as 1; words; what codes hold."""

    width: int = 0
    rows: list[bytes] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    native_codes: list[str] = field(default_factory=list)
    cuts: int = 0
    cut: str = ""
    resets: int = 0
    heights: list[int] = field(default_factory=list)
    density: int | None = None
    questions: int = 0
    sizes: list[tuple[int, int]] = field(default_factory=list)
    torn: bool = False

    def picture(self) -> Image.Image:
        """The rows on paper of this width; what an image leaves out at the right is white."""
        across = self.width // 8 or max(map(len, self.rows), default=1)
        assert max(map(len, self.rows), default=0) <= across, "wider than the paper"
        ink = b"".join(row.ljust(across, b"\0") for row in self.rows)
        dots = bytes(byte ^ 0xFF for byte in ink)
        return Image.frombytes("1", (across * 8, len(self.rows)), dots)

    def codes(self) -> list[str]:
        """What a reader finds in the picture, with what the printer was told to draw itself."""
        found = pyzbar.decode(self.picture()) if self.rows else []
        return [code.data.decode() for code in found] + self.native_codes

    def code_by_the_cut(self) -> str:
        """What the last code above the cut holds, as a finger finds it."""
        [held] = Paper(self.width, self.rows[-_BY_THE_CUT:]).codes()
        return held


def command_length(data: bytes) -> int | None:
    """How long the command is with which the data begin; None when too little is there to tell."""
    if data[0] >= 0x20 or data[:1] == b"\n":
        return 1
    for head, length in _LENGTHS.items():
        if data.startswith(head):
            return length
    if data.startswith(b"\x1dv0\x00"):
        return None if len(data) < 8 else 8 + _two(data, 4) * _two(data, 6)
    if data.startswith((b"\x1d(k", b"\x1d(K")):
        return None if len(data) < 5 else 5 + _two(data, 3)
    if len(data) < 4:
        return None
    raise UnknownCommandError(f"unknown command {data[:6].hex()}")


def split(data: bytes) -> list[bytes]:
    """The single commands; the last may be torn."""
    commands, at = [], 0
    while at < len(data):
        length = command_length(data[at : at + 16])
        end = len(data) if length is None else at + length
        commands.append(data[at:end])
        at = end
    return commands


def is_cut(command: bytes) -> bool:
    """Whether the slip ends with it."""
    return command.startswith(tuple(_CUTS))


def slips(data: bytes) -> list[bytes]:
    """What lies between cuts; what was torn off where the next one begins, and a torn rest."""
    found, slip = [], b""
    for command in split(data):
        if command == _RESET and slip not in (b"", _RESET):
            found.append(slip)
            slip = b""
        slip += command
        if is_cut(command):
            found.append(slip)
            slip = b""
    return [*found, slip] if slip else found


def whole(papers: Iterable[bytes], width: int) -> Counter[str]:
    """How often each slip has come out in full, by the end of the address in its code."""
    read = [decode(paper, width, torn=True) for paper in papers]
    codes = [code for paper in read if paper.cuts and not paper.torn for code in paper.codes()]
    return Counter(code.rpartition("/")[2] for code in codes)


def decode(data: bytes, width: int = 0, torn: bool = False) -> Paper:
    """Read whole bytes; with `torn` the last command may be incomplete, and counts as far as it
    goes."""
    reader = _Reader(Paper(width))
    for command in split(data):
        if command_length(command) == len(command):
            reader.read(command)
        else:
            assert torn, "the bytes end in the middle of a command"
            reader.paper.torn = True
            reader.paper.rows += _rows(command)
    return reader.paper


class _Reader:
    """Does what each command says, and remembers the code page and the line that is being set."""

    def __init__(self, paper: Paper) -> None:
        self.paper = paper
        self._page, self._line, self._stored = "ascii", b"", b""

    def read(self, command: bytes) -> None:
        if command == b"\n":
            self.paper.words.append(self._line.decode(self._page))
            self._line = b""
        elif command[0] >= 0x20:
            self._line += command
        elif cut := _CUTS.get(command[:3]) or _CUTS.get(command[:2]):
            self.paper.cuts, self.paper.cut = self.paper.cuts + 1, cut
        elif command.startswith(b"\x1d("):
            self._extended(command)
        else:
            self._plain(command)

    def _plain(self, command: bytes) -> None:
        paper = self.paper
        match command[:2]:
            case b"\x1b@":
                paper.resets, self._page = paper.resets + 1, "ascii"
            case b"\x1dv":
                paper.heights.append(_two(command, 6))
                paper.rows += _rows(command)
            case b"\x1bt":
                self._page = PAGES[command[2]]
            case b"\x1d!":
                paper.sizes.append((command[2] >> 4, command[2] & 15))
            case b"\x1dr":
                paper.questions += 1

    def _extended(self, command: bytes) -> None:
        if command[2:3] == b"K":
            assert command[5] == 0x31
            self.paper.density = command[6] - 256 if command[6] > 127 else command[6]
        elif command[6] == 0x50:
            self._stored = command[8:]
        elif command[6] == 0x51:
            self.paper.native_codes.append(self._stored.decode())


def _rows(command: bytes) -> list[bytes]:
    """The rows of an image, as far as it goes."""
    if not command.startswith(b"\x1dv0") or len(command) < 8:
        return []
    across, down = _two(command, 4), _two(command, 6)
    dots = command[8:]
    rows = [dots[row * across : (row + 1) * across] for row in range(down)]
    return [row for row in rows if len(row) == across]


def _two(data: bytes, at: int) -> int:
    return data[at] + 256 * data[at + 1]
