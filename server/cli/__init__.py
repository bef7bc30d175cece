"""The commands of `mottak`, one module each. Errors are one sentence; exit status 0, 1 or 2.

A command's module is imported when it is used: the server starts without reading what only the
reader of calendar files needs.
"""

from __future__ import annotations

import os
from importlib import import_module

import click

COMMANDS = {
    "serve": "serve",
    "demo": "demo",
    "printer": "serve",
    "printers": "serve",
    "kiosk": "kiosk",
    "migrate": "check",
    "check": "check",
    "clips": "check",
    "backup": "keeping",
    "restore": "keeping",
    "appointments": "appointments",
    "devices": "tokens",
    "users": "tokens",
    "export": "keeping",
}
"""Command -> the module that holds it under its own name."""


class _Commands(click.Group):
    """Finds a command in its module, by COMMANDS."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        found = getattr(import_module(f"server.cli.{COMMANDS[cmd_name]}"), cmd_name)
        return found if isinstance(found, click.Command) else None


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="mottak")
def main() -> None:
    """Queue and appointment gating for the entrance of public service offices."""
    # What is written (database, key, logs) is for this user only: it tells who has come.
    os.umask(0o077)
