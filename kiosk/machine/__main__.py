"""The command `mottak kiosk`, also as `python -m kiosk.machine`."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import click
import structlog

from kiosk.machine import profile
from kiosk.machine.chromium import TOKEN, find
from kiosk.machine.settings import (
    Settings,
    SettingsError,
    check_session,
    profile_folder,
    server_and_page,
    token_from,
)
from kiosk.machine.stop import Stop
from kiosk.machine.watchdog import watch

_FILE = click.Path(dir_okay=False, path_type=Path)
_FOLDER = click.Path(file_okay=False, path_type=Path)


class _WentWrong(click.ClickException):
    exit_code = 1


class _SaidWrong(click.ClickException):
    exit_code = 2


@click.command(
    help="Keep a page of the server on this computer's screen, in Chromium, until it is stopped.",
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option("--url", envvar="MOTTAK_KIOSK_URL", help="The server, https:// (MOTTAK_KIOSK_URL).")
@click.option("--page", help="Which page: kiosk (the default), display, survey.")
@click.option("--token-file", type=_FILE, help=f"File with the screen's token; or {TOKEN}.")
@click.option("--inch", type=click.FloatRange(5, 200), help="The screen's diagonal.")
@click.option("--profile", "folder", type=_FOLDER, help="Where Chromium keeps its things.")
@click.option("--chromium", "named", type=_FILE, help="The program; found by itself if left out.")
@click.option("--freeze-after", type=click.FloatRange(1, 60), default=3.0, show_default=True,
              help="Seconds without an answer until the page counts as frozen.")  # fmt: skip
@click.option("--headless", is_flag=True, help="Without a screen, to try it out.")
@click.option("--no-sandbox", is_flag=True, help="For containers; never on a real kiosk.")
@click.option("--flag", "more", multiple=True, help="A further flag for Chromium; may be repeated.")
def main(**options: Any) -> None:
    """Run the screen; exit status 1 when it could not go on, 2 when it was told nonsense."""
    _log_as_json()
    try:
        settings = _settings(**options)
        check_session(settings, os.environ)
        with profile.held(settings.profile):
            watch(settings, Stop())
    except SettingsError as error:
        raise _SaidWrong(str(error)) from error
    except profile.ProfileError as error:
        raise _WentWrong(str(error)) from error


def _settings(
    url: str | None, page: str | None, token_file: Path | None, inch: float | None,
    folder: Path | None, named: Path | None, freeze_after: float, headless: bool,
    no_sandbox: bool, more: tuple[str, ...],
) -> Settings:  # fmt: skip
    server, page_name = server_and_page(url, page)
    program = find(named)
    if program is None:
        raise _WentWrong(
            f"{named or 'Chromium'} was not found; install it (apt-get install chromium)"
            " or name the program with --chromium"
        )
    return Settings(
        url=server, page=page_name, token=token_from(token_file, os.environ.get(TOKEN)),
        profile=profile_folder(folder, page_name, os.environ), inch=inch, program=program,
        headless=headless, sandbox=not no_sandbox, freeze_after=freeze_after, flags=more,
    )  # fmt: skip


def _log_as_json() -> None:
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger("info"),
        logger_factory=structlog.WriteLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )


if __name__ == "__main__":
    main(prog_name="mottak kiosk")
