"""From physical lines to records of cells, for any separator.

Own code instead of the csv module, because a calendar file may be damaged: there one quotation
mark too many swallows all lines after it. Here such a line is given back as damaged, and reading
goes on with the very next line.
"""

import re
from collections import deque
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from server.calendars.decoding import Line

MOST_LINES = 20
"""Physical lines that one quoted cell may run over."""


class Record(NamedTuple):
    """The cells of one record and the number of its first line; no cells: damaged."""

    line: int
    cells: list[str] | None


class Cut(NamedTuple):
    """One record cut into cells; untidy when something follows a closing quotation mark."""

    cells: list[str]
    tidy: bool


def split(text: str, separator: str) -> Cut | None:
    """Cut a record into cells; None when a quotation mark is never closed.

    What follows a closing mark is kept (`"Anne" Lise` is `Anne Lise`), as spreadsheets do.
    """
    cells: list[str] = []
    at, tidy = 0, True
    cell = _cell(separator)
    while match := cell.match(text, at):
        quoted, rest, plain, ending = match.groups()
        cells.append(plain if quoted is None else quoted.replace('""', '"') + rest)
        tidy = tidy and not (rest and rest.strip())
        if not ending:
            return Cut(cells, tidy)
        at = match.end()
    return None


def records(physical: Iterator[Line], separator: str, width: int = 0) -> Iterator[Record]:
    """Read one record after the other; blank lines and lines of separators only are left out.

    `width` is the number of cells a record has (0: not known yet).
    """
    ahead: deque[Line] = deque()
    while first := ahead.popleft() if ahead else next(physical, None):
        cut = None if first.cut else split(_bare(first.text), separator)
        cells = cut.cells if cut else None
        if cut is None and not first.cut:
            cells = _run_on(first, ahead, physical, separator, width)
        if cells is None or any(map(str.strip, cells)):
            yield Record(first.number, cells)


def _run_on(
    first: Line, ahead: deque[Line], physical: Iterator[Line], separator: str, width: int
) -> list[str] | None:
    """Add following lines until the open cell closes; what is not used stays in `ahead`."""
    text = first.text
    for count in range(MOST_LINES):
        if count == len(ahead):
            ahead.extend(line for line in (next(physical, None),) if line)
        if count == len(ahead) or _stands_alone(ahead[count], separator, width):
            return None
        text += ahead[count].text
        cut = split(_bare(text), separator) if '"' in ahead[count].text else None
        if cut:
            return _used(count + 1, ahead, cut)
    return None


def _used(count: int, ahead: deque[Line], cut: Cut) -> list[str] | None:
    """Take the lines of a closed cell; an untidy one is two damaged lines that fitted by chance."""
    if not cut.tidy:
        return None
    for _ in range(count):
        ahead.popleft()
    return cut.cells


def _stands_alone(line: Line, separator: str, width: int) -> bool:
    """Tell whether a line is a whole record, which an open quotation mark must not swallow."""
    whole = '"' not in line.text and line.text.count(separator) + 1 == width > 1
    return whole or line.cut


def _bare(text: str) -> str:
    return text.rstrip("\r\n")


@lru_cache
def _cell(separator: str) -> re.Pattern[str]:
    mark = re.escape(separator)
    quoted = rf'"((?:[^"]++|"")*+)"([^{mark}]*+)'
    return re.compile(rf'(?:{quoted}|((?!")[^{mark}]*+))({mark}|\Z)')
