"""What the commands share: settings, store, and errors as one sentence."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import ParamSpec, TypeVar

import click

from printers.layout import LayoutError
from server.clock import now
from server.domain.model import Actor, Office, Role
from server.errors import MottakError, Unavailable
from server.settings import Settings, SettingsError, load
from server.storage.sqlite import SqliteStore
from server.storage.together import Aside, here
from server.texts import Catalogue
from server.tokens import SecretTokens, read_key
from server.usecases.opening import open_office
from server.usecases.unit import Change, Request, Unit, World

P = ParamSpec("P")
T = TypeVar("T")
COMMAND_LINE = "command-line"


class Failed(click.ClickException):
    """It could not be done: exit status 1."""

    exit_code = 1


class Misused(click.ClickException):
    """It was asked wrongly: exit status 2."""

    exit_code = 2


def plainly(command: Callable[P, T]) -> Callable[P, T]:
    """Errors of the product as one sentence that says what to do."""

    @wraps(command)
    def told(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return command(*args, **kwargs)
        except SettingsError as wrong:
            raise Misused(str(wrong)) from None
        except MottakError as refused:
            raise Failed(sentence(refused)) from None

    return told


def sentence(refused: MottakError) -> str:
    """What happened and what to do, in English as the rest of the command line."""
    texts = Catalogue()
    happened = texts.say("en", f"error-{refused.code}", **refused.facts)
    return f"{happened} {texts.say('en', f'error-{refused.code}-do', **refused.facts)}"


def settings_from(config: Path | None) -> Settings:
    """The settings, with at least one office."""
    settings = load(config)
    _prove_words(settings)
    if not settings.offices:
        raise SettingsError(
            "no office is configured; write an [[office]] in a file and name it with --config"
            " or MOTTAK_CONFIG (config/demo/office.toml is an example)"
        )
    return settings


def _prove_words(settings: Settings) -> None:
    """Whether offices' own slips ask for messages that there are, with all that these want said."""
    for office, layouts in settings.papers.items():
        try:
            layouts.try_out(Catalogue().prove)
        except LayoutError as wrong:
            raise SettingsError(f"office {office}: paper: {wrong}") from None


def open_store(settings: Settings, aside: Aside = here) -> SqliteStore:
    """The database that the settings name; made and brought up to date when needed. `aside` is
    where its waits for the disk belong."""
    file = database_file(settings)
    try:
        return SqliteStore(file, aside=aside)
    except Unavailable as refused:
        if refused.code != "storage_failed":
            raise
        raise Failed(
            f"{file} could not be used as the database: it is damaged or none at all, or this user"
            " may not read and write it. Nothing in it was changed. See to its rights, or move it"
            " away and bring a backup back with `mottak restore`."
        ) from None


def database_file(settings: Settings) -> Path:
    """Where the database is, in a folder that exists."""
    scheme, _, path = settings.server.database.partition("://")
    if scheme != "sqlite" or not path.startswith("/"):
        raise SettingsError(
            f"database {scheme}://… cannot be used; write sqlite:/// and a path,"
            " such as sqlite:///var/mottak.db"
        )
    file = Path(path[1:])
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as refused:
        raise Unavailable("storage_failed") from refused
    return file


def tokens_of(settings: Settings) -> SecretTokens:
    """Hashes under the key of the settings' secret file."""
    try:
        return SecretTokens(read_key(settings.server.secret_file))
    except (OSError, ValueError) as unread:
        raise SettingsError(
            f"{settings.server.secret_file} cannot be used as the secret key; it must hold 64"
            " hexadecimal digits and be readable by this user"
        ) from unread


def world_of(settings: Settings) -> World:
    """Store and tokens, with every office opened."""
    world = World(open_store(settings), tokens_of(settings))
    for office in settings.offices.values():
        with world.store.writing(office.id) as tx:
            unit = Unit(tx, world.tokens, by_command(office), Change(office))
            open_office(unit, settings.first_policies[office.id])
    return world


def by_command(office: Office) -> Request:
    """A request of whoever sits at the machine."""
    return Request(office, Actor(office.id, COMMAND_LINE, Role.MANAGER, "command line"), now())


def office_named(settings: Settings, name: str | None) -> Office:
    """The office asked for; the only one when none is named."""
    if name is None and len(settings.offices) == 1:
        return next(iter(settings.offices.values()))
    if name not in settings.offices:
        raise Misused(f"name the office with --office: one of {', '.join(settings.offices)}")
    return settings.offices[name]


config_option = click.option(
    "--config",
    type=click.Path(path_type=Path, dir_okay=False),
    envvar="MOTTAK_CONFIG",
    help="TOML file over the defaults (MOTTAK_CONFIG).",
)
office_option = click.option(
    "--office", "office_name", help="Which office, when there are several."
)
