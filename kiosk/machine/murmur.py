"""What Chromium says of itself, without what it says it about.

Its own lines may hold addresses and words from a page. What helps whoever runs the machine is how
bad it was and where in Chromium: the file and the line, each once for each start.
"""

from __future__ import annotations

import os
import re

import structlog

LINE = re.compile(r"\[[\d:/.]*:(?P<level>ERROR|FATAL):(?P<place>[\w./-]+(?::|\()\d+)")
log = structlog.get_logger("mottak.kiosk")


def place_of(line: str) -> str | None:
    """Where in Chromium an error line comes from; None when it is none."""
    found = LINE.search(line)
    return found["place"].replace("(", ":") if found else None


def overhear(reading: int) -> None:
    """Read until Chromium ends, so that it never waits for us to listen."""
    told = set()
    with os.fdopen(reading, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            place = place_of(line)
            if place and place not in told:
                told.add(place)
                log.info("chromium says", place=place)
