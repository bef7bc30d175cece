"""From the bytes of a file to its lines: which encoding, and where each line starts.

Encodings are told apart by byte-order mark, then by where the NUL bytes are, then by whether the
bytes are UTF-8. A UTF-8 file with a few broken bytes stays UTF-8, so that one bad line does not
turn every ø of the file into two wrong letters.
"""

import codecs
import re
from collections.abc import Iterator
from io import BytesIO, TextIOWrapper
from typing import NamedTuple

from server.calendars.rows import UnreadableFile

LONGEST_LINE = 65_536
"""Characters of one physical line that are kept; no sound line comes near it."""

REPLACED = "\ufffd"
"""What a byte becomes that the encoding does not know."""

_KNOWN = frozenset(
    "ascii cp1252 cp850 cp865 iso8859-1 iso8859-10 iso8859-15 mac-roman "
    "utf-8 utf-8-sig utf-16 utf-16-le utf-16-be".split()
)
_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}")


class Line(NamedTuple):
    """One physical line with its ending; `cut` when it was longer than is kept."""

    number: int
    text: str
    cut: bool


def encoding_of(data: bytes, wanted: str | None) -> str:
    """Name the codec to read `data` with; `wanted` comes from the settings."""
    if wanted is not None:
        return known(wanted)
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        raise UnreadableFile("unknown_encoding", "Save the file as UTF-8 and import it again.")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return _without_mark(data)


def lines(data: bytes, encoding: str) -> Iterator[Line]:
    """Read the physical lines one at a time; one endless line does not fill the memory."""
    reader = TextIOWrapper(BytesIO(data), encoding=encoding, errors="replace", newline="")
    number = 0
    while text := reader.readline(LONGEST_LINE):
        number += 1
        cut = not text.endswith(("\n", "\r")) and len(text) >= LONGEST_LINE
        if cut:
            _skip_to_the_end(reader)
        yield Line(number, text.removeprefix("\ufeff") if number == 1 else text, cut)


def _skip_to_the_end(reader: TextIOWrapper) -> None:
    while (rest := reader.readline(LONGEST_LINE)) and not rest.endswith(("\n", "\r")):
        pass


def known(wanted: str) -> str:
    """The codec of a name in the settings; raises UnreadableFile for one that offices never use."""
    try:
        name = codecs.lookup(wanted).name
    except LookupError:
        name = ""
    if name not in _KNOWN:
        raise UnreadableFile(
            "unknown_encoding",
            "The encoding in the settings is not known; set for example utf-8 or cp1252.",
        )
    return "utf-8-sig" if name == "utf-8" else name


def _without_mark(data: bytes) -> str:
    sample = data[:4096]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if max(even, odd) * 4 > len(sample):
        return "utf-16-le" if odd > even else "utf-16-be"
    broken = data.decode("utf-8", "replace").count(REPLACED)
    sound = len(_MULTIBYTE.findall(data)) if broken else 0
    return "utf-8-sig" if broken <= sound else "cp1252"
