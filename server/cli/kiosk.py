"""`mottak kiosk` becomes the screen's own process, which knows nothing of the server's parts."""

from __future__ import annotations

import os
import sys

import click


@click.command(
    context_settings={"ignore_unknown_options": True, "help_option_names": []},
    add_help_option=False,
)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def kiosk(arguments: tuple[str, ...]) -> None:
    """Keep a page on a kiosk's or display's own screen (see `mottak kiosk --help`)."""
    os.execv(sys.executable, [sys.executable, "-m", "kiosk.machine", *arguments])
