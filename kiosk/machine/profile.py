"""The folder in which Chromium keeps this screen's things: one at a time, with its own wishes."""

from __future__ import annotations

import fcntl
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

NOTHING = 3
"""Of kinds of downloads: none is let through."""

WISHES: dict[str, Any] = {
    "alternate_error_pages": {"enabled": False},
    "autofill": {"credit_card_enabled": False, "profile_enabled": False},
    "credentials_enable_service": False,
    "download_restrictions": NOTHING,
    # However it ended the last time: nobody shall be asked whether to restore pages.
    "profile": {"exit_type": "Normal", "exited_cleanly": True, "password_manager_enabled": False},
    "printing": {"enabled": False},
    "safebrowsing": {"enabled": False},
    "search": {"suggest_enabled": False},
    "translate": {"enabled": False},
}
STATE: dict[str, Any] = {"select_file_dialogs": {"allowed": False}}


class ProfileError(Exception):
    """The folder cannot be used; the sentence says what to do."""


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Keep the folder for this process: two browsers on one profile would break it."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = (folder / "mottak.lock").open("w")
    except OSError as refused:
        raise ProfileError(
            f"{folder} cannot be written to; name another with --profile"
        ) from refused
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise ProfileError(
                f"another process shows a screen with {folder}; end it or name another --profile"
            ) from None
        yield


def prepare(folder: Path) -> None:
    """Make it ready for a start, also after Chromium was killed or the power was cut."""
    for left in folder.glob("Singleton*"):
        left.unlink(missing_ok=True)
    _lay(folder / "Default" / "Preferences", WISHES)
    _lay(folder / "Local State", STATE)


def _lay(file: Path, wishes: Mapping[str, Any]) -> None:
    """Wishes over what Chromium has written itself; what it has half written is left behind."""
    try:
        kept = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        kept = {}
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    file.write_text(json.dumps(_over(kept if isinstance(kept, dict) else {}, wishes)), "utf-8")


def _over(kept: dict[str, Any], wishes: Mapping[str, Any]) -> dict[str, Any]:
    for key, wish in wishes.items():
        under = kept.get(key)
        inner = under if isinstance(under, dict) else {}
        kept[key] = _over(inner, wish) if isinstance(wish, dict) else wish
    return kept
