"""Random ids and tokens, and the keyed hashes under which personal keys are kept."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from datetime import date
from pathlib import Path


class SecretTokens:
    """See `usecases.ports.Tokens`. `key`: at least 32 bytes that never stand in the database."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def new_id(self) -> str:
        """72 random bits in 12 letters that are safe in a URL."""
        return secrets.token_urlsafe(9)

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

    def _keyed(self, text: str) -> str:
        return hmac.new(self._key, text.encode(), "sha256").hexdigest()


def read_key(path: Path) -> bytes:
    """The key in `path`; made, readable by its owner only, when the file is missing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return bytes.fromhex(path.read_text("ascii").strip())
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(secrets.token_hex(32) + "\n")
    return bytes.fromhex(path.read_text("ascii").strip())
