"""`mottak backup`, `restore`, `export`: the record is kept, comes back whole, and is taken out."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tests.running import OFFICE, TRACEBACK, Server, running


def refused(server: Server, *words: str) -> str:
    """What it says on standard error: one sentence, and status 1."""
    done = server.cli(*words)
    assert done.returncode == 1 and TRACEBACK not in done.stderr, (done.stdout, done.stderr)
    assert done.stderr.count("Error:") == 1
    return done.stderr.partition("Error: ")[2]


@pytest.fixture
def away(tmp_path: Path) -> Path:
    """Where backups go; its name is one that an address would read as something else."""
    folder = tmp_path / "tatt vare på? #1"
    folder.mkdir()
    return folder


def facts(server: Server) -> list[dict[str, object]]:
    found: list[dict[str, object]] = server.api("manager").get("events?limit=1000")["events"]
    return found


def test_a_backup_of_a_server_at_work_comes_back_as_it_was(tmp_path: Path, away: Path) -> None:
    copy, home = away / "copy.db", tmp_path / "home"
    home.mkdir()
    with running(home) as server:
        given = [server.api("kiosk").arrive(by="acute")["ticket"]["number"] for _ in range(30)]
        done = server.cli("backup", str(copy))
        assert (done.returncode, copy.exists()) == (0, True), done.stderr
        assert "name a new file" in refused(server, "backup", str(copy))
        kept = facts(server)
        server.api("kiosk").arrive(by="acute")
        assert server.stop() == 0
        assert "move it away" in refused(server, "restore", str(copy))
        for file in home.glob("mottak.db*"):
            file.rename(away / file.name)
        assert server.cli("restore", str(copy)).returncode == 0
        server.start()
        assert facts(server) == kept
        waiting = {one["number"] for one in server.api("guide").get("line")["tickets"]}
        assert waiting == set(given)
        assert server.api("kiosk").arrive(by="acute")["ticket"]["number"] not in given
    assert not list(away.glob("*.part")) and not list(home.glob("*.part"))


def test_a_backup_that_cannot_be_made_blames_what_is_to_blame(tmp_path: Path, away: Path) -> None:
    server = Server(tmp_path)
    assert "no database" in refused(server, "backup", str(away / "copy.db"))
    assert server.cli("migrate").returncode == 0
    for nowhere in (away / "missing" / "copy.db", server.config / "copy.db"):
        said = refused(server, "backup", str(nowhere))
        assert f"{nowhere.parent} could not take the copy" in said and "untouched" in said
    (tmp_path / "mottak.db").write_bytes(b"no database at all, " * 100)
    assert "mottak.db is damaged, is no database" in refused(
        server, "backup", str(away / "copy.db")
    )
    assert not list(away.iterdir())


def test_what_is_no_backup_is_not_put_in_place(tmp_path: Path, away: Path) -> None:
    server, strange = Server(tmp_path), away / "strange.db"
    strange.write_bytes(b"SQLite format 3\0" + b"x" * 5000)
    assert "strange.db is damaged, is no database" in refused(server, "restore", str(strange))
    assert not list(tmp_path.glob("mottak.db*"))


def test_the_record_is_taken_out_whole_in_two_shapes(tmp_path: Path) -> None:
    with running(tmp_path) as server:
        for _ in range(3):
            server.api("kiosk").arrive(by="acute")
        kept = facts(server)
        lines = server.cli("export", "--office", OFFICE).stdout.splitlines()
        table = server.cli("export", "--office", OFFICE, "--format", "csv", "--after", "2").stdout
    assert [json.loads(line)["seq"] for line in lines] == [fact["seq"] for fact in kept]
    rows = list(csv.DictReader(table.splitlines()))
    assert [(int(row["seq"]), row["type"]) for row in rows] == [
        (fact["seq"], fact["type"]) for fact in kept[2:]
    ]
