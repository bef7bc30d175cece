"""The command line as people use it: exit status, one sentence of error, never a traceback."""

import json
import sqlite3
import subprocess
import sys
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from server.cli import COMMANDS
from tests.running import MANY, OFFICE, ROOT, TRACEBACK, Server, run_cli, running, write_config

HERE = ("--office", OFFICE)
SUBCOMMANDS = {"appointments": ["import"], "devices": ["add", "list", "remove"],
               "users": ["add", "list", "remove"]}  # fmt: skip
ALL = [(name,) for name in COMMANDS] + [(n, s) for n, subs in SUBCOMMANDS.items() for s in subs]


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return write_config(tmp_path)


def refused(done: CompletedProcess[str], status: int) -> str:
    """What it says on standard error, which is one sentence and no traceback."""
    assert done.returncode == status, (done.stdout, done.stderr)
    assert TRACEBACK not in done.stderr and done.stderr.count("Error:") == 1, done.stderr
    return done.stderr.partition("Error: ")[2]


def test_every_command_says_what_it_is_for() -> None:
    """In one process: the server starts slowly, and there are many commands."""
    others = {("printer",), ("printers",), ("kiosk",)}
    asked = json.dumps([[*words, "--help"] for words in [(), *ALL] if words not in others])
    told = subprocess.run(
        [sys.executable, "-c", MANY], input=asked, cwd=ROOT, capture_output=True, text=True,
        check=True, timeout=60,
    )  # fmt: skip
    helps = told.stdout.split("Usage: ")[1:]
    assert len(helps) == len(ALL) + 1 - len(others) and not told.stderr
    assert all(len(text.splitlines()) >= 3 for text in helps)
    for (name,) in others:
        agent = run_cli(name, "--help")
        assert agent.returncode == 0 and "Usage:" in agent.stdout


def test_what_is_asked_wrongly_is_told_how(config: Path) -> None:
    assert "nonsense" in refused(run_cli("nonsense"), 2)
    assert "fridge" in refused(run_cli("devices", "add", *HERE, "fridge", "one"), 2)
    assert "99999999" in refused(run_cli("serve", "--port", "99999999"), 2)
    for id_ in ("", " ", "x" * 81, "a\nb"):
        add = run_cli("users", "add", "--config", str(config), *HERE, "guide", id_)
        assert "ID must be" in refused(add, 2)


@pytest.mark.parametrize(("text", "said"), [
    ("[server]\nprot = 8080\n", "server.prot is not a setting"),
    ("[server]\nport = 'eighty'\n", "server.port"),
    ("[server]\nport = 80800\n", "server.port"),
    ("[office]\nid = 'x'\n", "office"),
    ("[[office]]\nid = 'Not An Id'\n", "office.0.id"),
    ("[server\n", "is not TOML"),
    ("\x00", "is not TOML"),
    ("", "no office is configured"),
])  # fmt: skip
def test_a_config_file_that_is_wrong_is_named_with_what_to_mend(
    tmp_path: Path, text: str, said: str
) -> None:
    path = tmp_path / "wrong.toml"
    path.write_text(text, "utf-8")
    assert said in refused(run_cli("serve", "--config", str(path)), 2)


@pytest.mark.parametrize(("environment", "status", "said"), [
    ({"MOTTAK_PORT": "eighty"}, 2, "MOTTAK_PORT"),
    ({"MOTTAK_HOST": "no.such.host.example"}, 1, "no.such.host.example"),
    ({"MOTTAK_DATABASE": "mysql://server/db"}, 2, "sqlite:///"),
    ({"MOTTAK_DATABASE": "sqlite:////proc/nothing/x.db"}, 1, "disk"),
    ({"MOTTAK_DATABASE": "sqlite:////dev/null"}, 1, "/dev/null could not be used as the database"),
    ({"MOTTAK_CONFIG": "/no/such/file.toml"}, 2, "/no/such/file.toml"),
])  # fmt: skip
def test_an_environment_that_cannot_be_used_is_named(
    config: Path, environment: dict[str, str], status: int, said: str
) -> None:
    done = run_cli("serve", env={"MOTTAK_CONFIG": str(config), "MOTTAK_PORT": "0", **environment})
    assert said in refused(done, status)


def test_a_zone_that_is_not_on_this_planet_is_named(config: Path) -> None:
    lines = config.read_text("utf-8").splitlines()
    changed = ['zone = "Mars/Base"' if line.startswith("zone") else line for line in lines]
    config.write_text("\n".join(changed), "utf-8")
    assert "time zone" in refused(run_cli("serve", "--config", str(config)), 2)


def test_a_port_that_is_taken_is_named(tmp_path: Path) -> None:
    with running(tmp_path) as server:
        done = server.cli("serve", "--port", str(server.port))
        assert f":{server.port}" in refused(done, 1) and "--port" in done.stderr
        assert server.api("kiosk").get("board")


def test_a_database_of_a_newer_version_is_left_alone(config: Path, tmp_path: Path) -> None:
    assert run_cli("migrate", "--config", str(config)).returncode == 0
    database = sqlite3.connect(tmp_path / "mottak.db")
    with database:
        database.execute("INSERT INTO migrations (name) VALUES ('9999_from_the_future')")
    database.close()
    for words in (("migrate",), ("serve", "--port", "0"), ("check",), ("devices", "list", *HERE)):
        assert "newer version" in refused(run_cli(*words, "--config", str(config)), 1)


def test_a_file_that_is_no_database_is_left_alone(config: Path, tmp_path: Path) -> None:
    (tmp_path / "mottak.db").write_bytes(b"no database at all, " * 100)
    said = refused(run_cli("serve", "--config", str(config), "--port", "0"), 1)
    assert "mottak.db could not be used as the database" in said and "mottak restore" in said
    assert (tmp_path / "mottak.db").read_bytes().startswith(b"no database")


def test_a_key_that_was_spoilt_is_not_used(config: Path, tmp_path: Path) -> None:
    for spoilt in ("", "too short", "zz" * 32):
        (tmp_path / "secret.key").write_text(spoilt)
        done = run_cli("serve", "--config", str(config), "--port", "0")
        assert "secret.key" in refused(done, 2) and (spoilt or " ") in "too short " + "zz" * 32
        assert not spoilt or spoilt not in done.stderr


def test_check_names_what_is_missing_until_nothing_is(tmp_path: Path) -> None:
    server = Server(tmp_path)
    assert run_cli("migrate", "--config", str(server.config)).returncode == 0
    missing = server.cli("check")
    assert missing.returncode == 1 and f"office {OFFICE} has no kiosk" in missing.stderr
    assert TRACEBACK not in missing.stderr
    server.token("kiosk")
    assert server.cli("check").returncode == 0


@pytest.mark.parametrize(("group", "kind"), [("devices", "kiosk"), ("users", "guide")])
def test_tokens_are_added_listed_and_removed(config: Path, group: str, kind: str) -> None:
    at = ("--config", str(config), *HERE)
    token = run_cli(group, "add", *at, kind, "åse-1", "--name", "Åse Ødegård ŋŧ")
    assert token.returncode == 0 and len(token.stdout.strip()) >= 27
    assert "in use" in refused(run_cli(group, "add", *at, kind, "åse-1"), 1)
    odd: tuple[dict[str, str], ...] = (
        {},
        {"LC_ALL": "C"},
        {"PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii:replace"},
    )
    for environment in odd:
        listed = run_cli(group, "list", *at, env=environment)
        assert listed.returncode == 0 and listed.stdout.startswith(f"{kind}\t"), listed.stderr
    assert listed.stdout.count("\n") == 1 and token.stdout.strip() not in listed.stdout
    other = "users" if group == "devices" else "devices"
    refused(run_cli(other, "remove", *at, "åse-1"), 1)
    assert run_cli(group, "remove", *at, "åse-1").returncode == 0
    refused(run_cli(group, "remove", *at, "åse-1"), 1)
    assert run_cli(group, "list", *at).stdout == ""


def test_with_two_offices_one_must_be_named(config: Path) -> None:
    at = ("--config", str(config))
    assert "fredrikstad, moss" in refused(run_cli("devices", "list", *at), 2)
    assert "fredrikstad, moss" in refused(run_cli("devices", "list", *at, "--office", "oslo"), 2)
