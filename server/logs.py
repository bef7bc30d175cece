"""Logs as JSON lines on standard error. They say what and where, never who."""

from __future__ import annotations

import json
import logging
import sys
from contextlib import suppress
from pathlib import Path
from typing import TextIO, cast

import structlog

from server.errors import place


def to_file(path: Path) -> None:
    """Lines go to a file, where the terminal is for people."""
    configure(path.open("a", encoding="utf-8", buffering=1))


def configure(output: TextIO = sys.stderr) -> None:
    """Send structlog's and the libraries' lines to `output`."""
    calm = _Calm(output)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(cast(TextIO, calm)),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(calm)
    handler.setFormatter(_Line())
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
    for name in ("engineio.server", "socketio.server"):
        # Left alone they print with a handler of their own, tracebacks and all.
        logging.getLogger(name).setLevel(logging.ERROR)


class _Calm:
    """Lines for which there is no room are lost: a full disk must not turn the visitors away."""

    def __init__(self, output: TextIO) -> None:
        self._output = output

    def write(self, text: str) -> int:
        with suppress(OSError):
            self._output.write(text)
        return len(text)

    def flush(self) -> None:
        with suppress(OSError):
            self._output.flush()


class _Line(logging.Formatter):
    """What a library says, as one line: its words without the values, and where it happened."""

    def format(self, record: logging.LogRecord) -> str:
        told = {"logger": record.name, "event": str(record.msg), "level": record.levelname.lower()}
        error = record.exc_info[1] if record.exc_info else None
        return json.dumps({**told, **(place(error) if error else {})}, ensure_ascii=False)
