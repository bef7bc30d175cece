"""`mottak migrate` and `mottak check`: is everything in order before the doors open?"""

from __future__ import annotations

from pathlib import Path

import click

from server.cli.appointments import columns_of
from server.cli.parts import (
    Failed,
    Misused,
    config_option,
    open_store,
    plainly,
    settings_from,
    tokens_of,
)
from server.domain.model import Role
from server.languages import known_languages
from server.settings import Settings
from server.speech import make_speaker
from server.speech.pieces import SPOKEN, pieces
from server.texts import FOR_VISITORS


@click.command()
@config_option
@plainly
def migrate(config: Path | None) -> None:
    """Bring the database to this version's schema (serve does it too)."""
    settings = settings_from(config)
    open_store(settings).close()
    click.echo(f"{settings.server.database} is up to date.")


@click.command()
@click.argument("language")
@plainly
def clips(language: str) -> None:
    """Name the clips that a recorded voice of LANGUAGE needs: file, tab, what it says.

    Besides them a letter each ("A.wav"), the numbers ("0.wav" and on), and the office's own words
    by phrases.toml; see docs/listening.md.
    """
    worded = pieces(language)
    if not worded:
        raise Misused(f"{language} has no texts; the ones that do: {', '.join(known_languages())}")
    for text, name in worded.items():
        if name.startswith(SPOKEN) and FOR_VISITORS.match(name):
            click.echo(f"{name}.wav\t{' '.join(text.split())}")


@click.command()
@config_option
@plainly
def check(config: Path | None) -> None:
    """Check settings, database, key, speech and tokens; exit status 1 when something is missing."""
    settings = settings_from(config)
    columns_of(settings)
    tokens_of(settings)
    problems = [*_missing_tokens(settings), *_speech(settings)]
    click.echo(f"Settings, key and database are in order ({len(settings.offices)} offices).")
    for problem in problems:
        click.echo(f"- {problem}", err=True)
    if problems:
        raise Failed(f"{len(problems)} to look at, named above")


def _missing_tokens(settings: Settings) -> list[str]:
    store = open_store(settings)
    found = []
    for office in settings.offices:
        with store.reading() as look:
            roles = {actor.role for actor in look.actors(office)}
        found += [
            f"office {office} has no {role.value}; make one with `mottak devices add` or"
            " `mottak users add`"
            for role in (Role.KIOSK, Role.GUIDE, Role.DISPLAY)
            if role not in roles
        ]
    store.close()
    return found


def _speech(settings: Settings) -> list[str]:
    """One line a fault, with all languages that it silences."""
    silent: dict[str, list[str]] = {}
    for fault in make_speaker(settings.speech).faults:
        silent.setdefault(fault.why, []).append(fault.language)
    return [f"speech in {', '.join(languages)}: {why}" for why, languages in silent.items()]
