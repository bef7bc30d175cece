"""Logs as JSON lines on standard error. They say what and where, never who."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TextIO

import structlog


def to_file(path: Path) -> None:
    """Lines go to a file, where the terminal is for people."""
    configure(path.open("a", encoding="utf-8", buffering=1))


def configure(output: TextIO = sys.stderr) -> None:
    """Send structlog's and the libraries' lines to `output`."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(output),
        cache_logger_on_first_use=True,
    )
    logging.basicConfig(level=logging.WARNING, stream=output, format="%(message)s")
