"""Random ids and tokens, and the keyed hashes under which personal keys are kept."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from random import getrandbits

KEY_BYTES = 32


class SecretTokens:
    """See `usecases.ports.Tokens`. `key`: at least 32 bytes that never stand in the database."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def new_id(self, now: datetime) -> str:
        """The instant and 48 random bits, in 23 letters that sort as time: rows that are made
        together stand together in an index, also with years of history."""
        # No secret, only nobody else's: the system's randomness would cost a call each.
        return f"{int(now.timestamp() * 1000):011x}{getrandbits(48):012x}"

    def new_secret(self) -> str:
        """160 random bits."""
        return secrets.token_urlsafe(20)

    def hash_token(self, token: str) -> str:
        """SHA-256: the token is long and random, so it needs neither salt nor slowness."""
        return hashlib.sha256(token.encode()).hexdigest()

    def hash_code(self, code: str) -> str:
        """HMAC-SHA-256 of an appointment's code in upper case."""
        return self._keyed(f"code:{code.strip().upper()}")

    def hash_contact(self, phone: str, born: date) -> str:
        """HMAC-SHA-256 of phone (E.164) and birth date together."""
        return self._keyed(f"contact:{phone}:{born.isoformat()}")

    def hash_answer(self, screen: str, key: str) -> str:
        """HMAC-SHA-256 of a survey screen's id and the key of its request together."""
        return self._keyed(f"answer:{screen}:{key}")

    def _keyed(self, text: str) -> str:
        return hmac.digest(self._key, text.encode(), "sha256").hex()


def read_key(path: Path) -> bytes:
    """The key in `path`; made, readable by its owner only, when the file is missing.

    Raises OSError, and ValueError when the file holds no key.
    """
    if not path.exists():
        _make_key(path)
    key = bytes.fromhex(path.read_text("ascii").strip())
    if len(key) < KEY_BYTES:
        raise ValueError(f"{path} holds no key of {KEY_BYTES} bytes")
    return key


def _make_key(path: Path) -> None:
    """Written beside its place and put there whole: another process that starts at the same time
    reads either no key or all of it, and the first one stands."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(secrets.token_hex(KEY_BYTES) + "\n")
        with suppress(FileExistsError):
            os.link(draft, path)
    finally:
        draft.unlink()
