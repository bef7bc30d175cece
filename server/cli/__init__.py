"""The commands of `mottak`, one module each. Errors are one sentence; exit status 0, 1 or 2."""

from __future__ import annotations

import os

import click

from server.cli.appointments import appointments
from server.cli.check import check, migrate
from server.cli.demo import demo
from server.cli.keeping import backup, export, restore
from server.cli.serve import printer, serve
from server.cli.tokens import devices, users


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="mottak")
def main() -> None:
    """Queue and appointment gating for the entrance of public service offices."""
    # What is written (database, key, logs) is for this user only: it tells who has come.
    os.umask(0o077)


for command in (
    serve,
    demo,
    printer,
    migrate,
    check,
    backup,
    restore,
    appointments,
    devices,
    users,
    export,
):
    main.add_command(command)
