"""Random ids and secrets, keyed hashes, and the key they are made with."""

from __future__ import annotations

import stat
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from server.tokens import SecretTokens, read_key

KEY = b"0" * 32
TOKENS = SecretTokens(KEY)
BORN = date(1980, 5, 17)
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


def test_ids_and_secrets_never_repeat_and_are_safe_in_an_address() -> None:
    made = {TOKENS.new_id(NOW) for _ in range(2000)} | {TOKENS.new_secret() for _ in range(2000)}
    assert len(made) == 4000
    assert all(one.replace("-", "").replace("_", "").isalnum() for one in made)


def test_later_ids_sort_after_earlier_ones() -> None:
    made = [TOKENS.new_id(NOW + timedelta(milliseconds=n)) for n in (0, 1, 999, 10**9, 10**12)]
    assert made == sorted(made)


def test_a_secret_has_at_least_128_bits() -> None:
    assert len(TOKENS.new_secret()) * 6 >= 128


def test_a_code_has_one_hash_however_it_is_typed() -> None:
    assert TOKENS.hash_code("K7M4QX") == TOKENS.hash_code(" k7m4qx ")
    assert TOKENS.hash_code("K7M4QX") != TOKENS.hash_code("K7M4QY")


def test_phone_and_birth_date_are_hashed_together_only() -> None:
    both = TOKENS.hash_contact("+4791234567", BORN)
    assert both != TOKENS.hash_contact("+4791234568", BORN)
    assert both != TOKENS.hash_contact("+4791234567", BORN.replace(day=18))


def test_a_hash_tells_nothing_without_the_key() -> None:
    other = SecretTokens(b"1" * 32)
    assert TOKENS.hash_code("K7M4QX") != other.hash_code("K7M4QX")
    assert TOKENS.hash_contact("+47", BORN) != other.hash_contact("+47", BORN)


def test_a_code_a_contact_and_a_token_never_share_a_hash() -> None:
    """What is kept for one use opens nothing in another."""
    text = f"+47:{BORN.isoformat()}"
    hashes = {
        TOKENS.hash_code(text),
        TOKENS.hash_code(f"contact:{text}"),
        TOKENS.hash_contact("+47", BORN),
        TOKENS.hash_token(text),
    }
    assert len(hashes) == 4


def test_letters_beyond_ascii_are_hashed_too() -> None:
    assert len(TOKENS.hash_code("ÆØÅ-ŋ")) == len(TOKENS.hash_token("ÆØÅ")) == 64


# The key.


def test_a_missing_key_is_made_once_for_its_owner_only(tmp_path: Path) -> None:
    file = tmp_path / "var" / "secret.key"
    key = read_key(file)
    assert len(key) == 32
    assert read_key(file) == key
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert list(file.parent.iterdir()) == [file]
    assert read_key(tmp_path / "another.key") != key


@pytest.mark.parametrize("content", ["", "\n", "abcd", "no key at all", "0" * 62, "ø" * 64])
def test_a_file_without_a_whole_key_is_refused(tmp_path: Path, content: str) -> None:
    """An empty key would make every hash one that anybody can compute."""
    file = tmp_path / "secret.key"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match=r".+"):
        read_key(file)
    assert file.read_text("utf-8") == content


def test_processes_that_start_at_once_agree_on_one_key(tmp_path: Path) -> None:
    command = [
        sys.executable, "-c",
        "import sys; from pathlib import Path; from server.tokens import read_key;"
        " print(read_key(Path(sys.argv[1])).hex())",
        str(tmp_path / "secret.key"),
    ]  # fmt: skip
    root = Path(__file__).parents[2]
    running = [
        subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True) for _ in range(8)
    ]
    said = {process.communicate(timeout=60)[0].strip() for process in running}
    assert len(said) == 1 and len(said.pop()) == 64
