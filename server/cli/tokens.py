"""`mottak devices` and `mottak users`: tokens, shown once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from server.cli.parts import (
    Misused,
    by_command,
    config_option,
    office_named,
    office_option,
    plainly,
    settings_from,
    world_of,
)
from server.domain.model import DEVICE_ROLES, STAFF_ROLES, Actor, Role
from server.errors import Unknown
from server.usecases.opening import add_actor, remove_actor
from server.usecases.unit import Unit, perform

LONGEST_ID = 80


def _group(name: str, what: str, roles: tuple[Role, ...]) -> click.Group:
    """`add`, `list` and `remove` for devices or for people."""
    group = click.Group(name, help=f"Add, list and remove {what} and their tokens.")
    kinds = click.Choice([role.value for role in roles])

    @group.command("add", help=f"Give a token to {what}. It is printed once and kept as a hash.")
    @config_option
    @office_option
    @click.argument("kind", type=kinds)
    @click.argument("id_", metavar="ID")
    @click.option("--name", help="How people know it; the id when left out.")
    @plainly
    def add(
        config: Path | None, office_name: str | None, kind: str, id_: str, name: str | None
    ) -> None:
        if not 0 < len(id_.strip()) <= LONGEST_ID or not id_.isprintable() or "/" in id_:
            raise Misused(f"ID must be 1 to {LONGEST_ID} characters without /, such as kiosk-1")

        def work(unit: Unit) -> str:
            return add_actor(unit, Actor(unit.office.id, id_, Role(kind), name or id_))

        click.echo(_write(config, office_name, work))

    @group.command("list", help=f"List {what} whose tokens stand.")
    @config_option
    @office_option
    @plainly
    def list_(config: Path | None, office_name: str | None) -> None:
        settings = settings_from(config)
        office = office_named(settings, office_name)
        with world_of(settings).store.reading() as look:
            for actor in look.actors(office.id):
                if actor.role in roles:
                    click.echo(f"{actor.role.value}\t{actor.id}\t{actor.name}")

    @group.command("remove", help="Withdraw a token at once.")
    @config_option
    @office_option
    @click.argument("id_", metavar="ID")
    @plainly
    def remove(config: Path | None, office_name: str | None, id_: str) -> None:
        def work(unit: Unit) -> str:
            if not any(a.id == id_ and a.role in roles for a in unit.tx.actors(unit.office.id)):
                raise Unknown("unknown_device")
            remove_actor(unit, id_)
            return f"{id_} can no longer sign in."

        click.echo(_write(config, office_name, work))

    return group


def _write(config: Path | None, office_name: str | None, work: Callable[[Unit], str]) -> str:
    settings = settings_from(config)
    office = office_named(settings, office_name)
    return perform(world_of(settings), by_command(office), work, str)[0]


devices = _group("devices", "devices", DEVICE_ROLES)
users = _group("users", "people", STAFF_ROLES)
