"""What the machine is told: which page, whose token, and how Chromium is to be started."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode, urlsplit

DEFAULT_PAGE = "kiosk"
SESSION = ("DISPLAY", "WAYLAND_DISPLAY")


class SettingsError(Exception):
    """It was told nonsense; the sentence says what to do."""


@dataclass(frozen=True, slots=True)
class Settings:
    """One screen."""

    url: str
    """Of the server, without a path."""
    page: str
    profile: Path
    token: str | None = field(default=None, repr=False)
    inch: float | None = None
    program: Path | None = None
    headless: bool = False
    sandbox: bool = True
    freeze_after: float = 3.0
    """Seconds without an answer after which the page is taken for frozen."""
    flags: tuple[str, ...] = ()

    @property
    def address(self) -> str:
        """Of the page."""
        inch = f"{self.inch:g}" if self.inch else ""
        return f"{self.url}/{self.page}/" + (f"?{urlencode({'inch': inch})}" if inch else "")


def server_and_page(url: str | None, page: str | None) -> tuple[str, str]:
    """The server's address and the page's name, from an address with or without the page in it."""
    if not url:
        raise SettingsError("name the server with --url or MOTTAK_KIOSK_URL")
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise SettingsError(f"{parts.scheme}:// is no address of a server; write https:// and name")
    named = page or parts.path.strip("/") or DEFAULT_PAGE
    if not re.fullmatch(r"[a-z][a-z0-9-]*", named):
        raise SettingsError("--page is the name of a page, such as kiosk or display")
    return f"{parts.scheme}://{parts.netloc}", named


def token_from(file: Path | None, environment: str | None) -> str | None:
    """The token of the file, or else of the environment; None leaves it to what the profile has."""
    if file is None:
        return (environment or "").strip() or None
    try:
        token = file.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as unread:
        raise SettingsError(f"{file} cannot be read; it must hold the screen's token") from unread
    if not token:
        raise SettingsError(f"{file} is empty; it must hold the screen's token")
    return token


def profile_folder(named: Path | None, page: str, environment: Mapping[str, str]) -> Path:
    """Where Chromium keeps this screen's things."""
    if named:
        return named.absolute()
    state = environment.get("XDG_STATE_HOME") or str(Path("~/.local/state").expanduser())
    return Path(state) / f"mottak-{page}"


def check_session(settings: Settings, environment: Mapping[str, str]) -> None:
    """Say before Chromium does, and in one sentence, why it would not start."""
    if os.geteuid() == 0 and settings.sandbox:
        raise SettingsError(
            "Chromium does not run as root with its sandbox; start this as a user of its own"
            " (or with --no-sandbox where nobody can touch the screen, as in a container)"
        )
    if not settings.headless and not any(map(environment.get, SESSION)):
        raise SettingsError(
            "there is no screen to draw on (neither DISPLAY nor WAYLAND_DISPLAY is set);"
            " start this from the screen's own session, see docs/kiosk.md"
        )
