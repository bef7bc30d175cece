"""What `mottak kiosk` is told, and what it makes of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.machine.flags import flags
from kiosk.machine.murmur import place_of
from kiosk.machine.profile import ProfileError, held, prepare
from kiosk.machine.settings import Settings, SettingsError, server_and_page, token_from
from tests.running import run_cli

TOKEN = "a-token-that-nobody-may-see"


def made(url: str = "https://mottak.example.no", **more: object) -> Settings:
    """Settings of a screen."""
    given = {"url": url, "page": "kiosk", "profile": Path("/p"), "token": TOKEN, **more}
    return Settings(**given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("url", "page", "wanted"),
    [
        ("https://a.no", None, ("https://a.no", "kiosk")),
        ("https://a.no/kiosk/", None, ("https://a.no", "kiosk")),
        ("http://10.0.0.5:8080/display/", None, ("http://10.0.0.5:8080", "display")),
        ("https://a.no/", "survey", ("https://a.no", "survey")),
    ],
)
def test_the_page_may_stand_in_the_address_or_beside_it(
    url: str, page: str | None, wanted: tuple[str, str]
) -> None:
    assert server_and_page(url, page) == wanted


def test_a_size_goes_to_the_page() -> None:
    assert made().address == "https://mottak.example.no/kiosk/"
    assert made(inch=21.5).address == "https://mottak.example.no/kiosk/?inch=21.5"


def test_the_token_stands_in_no_flag_and_in_no_words_about_the_settings() -> None:
    assert TOKEN not in " ".join(flags(made(), "data:,")) + repr(made())


def test_only_a_plain_server_elsewhere_has_to_be_trusted_by_a_flag() -> None:
    def trusted(url: str) -> list[str]:
        return [flag for flag in flags(made(url), "data:,") if "insecure" in flag]

    assert trusted("https://mottak.example.no") == trusted("http://127.0.0.1:8080") == []
    assert trusted("http://localhost:8080") == []
    [flag] = trusted("http://10.0.0.5:8080")
    assert flag.endswith("=http://10.0.0.5:8080")


def test_a_token_is_read_from_its_file_before_the_environment(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text(f"{TOKEN}\n")
    assert token_from(file, "other") == TOKEN
    assert token_from(None, f" {TOKEN}\n") == TOKEN
    assert token_from(None, None) is None
    file.write_text("\n")
    with pytest.raises(SettingsError, match="is empty"):
        token_from(file, None)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "--url"),
        (("--url", "ftp://a"), "no address"),
        (("--url", "https://a.no", "--page", "../x"), "name of a page"),
        (("--url", "https://a.no", "--token-file", "/none/there"), "cannot be read"),
        (("--url", "https://a.no", "--no-sandbox"), "no screen to draw on"),
    ],
)
def test_nonsense_is_one_sentence_and_status_2(words: tuple[str, ...], said: str) -> None:
    done = run_cli("kiosk", *words, env={"DISPLAY": "", "WAYLAND_DISPLAY": ""})
    assert done.returncode == 2
    assert done.stderr.startswith("Error: ") and said in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_chromium_that_is_not_there_is_one_sentence_and_status_1() -> None:
    done = run_cli("kiosk", "--url", "https://a.no", "--chromium", "/none/there")
    assert done.returncode == 1 and "was not found; install it" in done.stderr


def test_a_profile_is_for_one_screen_at_a_time(tmp_path: Path) -> None:
    taken = pytest.raises(ProfileError, match="another process")
    with held(tmp_path / "profile"), taken, held(tmp_path / "profile"):
        pass
    with held(tmp_path / "profile"):
        pass


def test_wishes_are_laid_over_what_chromium_keeps_and_traces_of_a_crash_are_taken_away(
    tmp_path: Path,
) -> None:
    (tmp_path / "SingletonLock").symlink_to("elsewhere-123")
    preferences = tmp_path / "Default" / "Preferences"
    preferences.parent.mkdir()
    preferences.write_text(json.dumps({"profile": {"exit_type": "Crashed", "name": "x"}}))
    prepare(tmp_path)
    kept = json.loads(preferences.read_text())
    assert kept["profile"] | {"name": "x", "exit_type": "Normal"} == kept["profile"]
    assert kept["printing"] == {"enabled": False}
    assert not (tmp_path / "SingletonLock").is_symlink()
    preferences.write_text("{half")
    prepare(tmp_path)
    assert json.loads(preferences.read_text())["translate"] == {"enabled": False}


def test_of_what_chromium_says_only_the_place_is_kept() -> None:
    line = "[123:456:1123/120000.123456:ERROR:gpu/init.cc(523)] http://a.no/t/secret failed"
    assert place_of(line) == "gpu/init.cc:523"
    assert place_of('[1:1:INFO:CONSOLE(1)] "Kari Nordmann"') is None
    assert place_of("anything else") is None
