"""`mottak appointments import` on the files that calendar programs wrote."""

import csv
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from tests.running import OFFICE, ROOT, TRACEBACK, Server, run_cli, running, write_config

DIRTY = ROOT / "tests/data/day-2026-11-23.cp1252.csv"
CLEAN = ROOT / "config/demo/day-2026-11-24.utf8.csv"
ICS = ROOT / "tests/data/ics"
REFUSED = {
    (11, "Klokkeslett", "bad_time"), (49, "Referanse", "empty"), (50, "Varighet", "bad_duration"),
    (58, "Kode", "code_taken"), (64, "Dato", "bad_date"),
}  # fmt: skip


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A config with the demo office, which has the services that the files name."""
    path = tmp_path / "demo.toml"
    demo = (ROOT / "config/demo/office.toml").read_text("utf-8")
    server = f'[server]\ndatabase = "sqlite:///{tmp_path}/mottak.db"\n'
    path.write_text(f'{server}secret_file = "{tmp_path}/secret.key"\n{demo}', "utf-8")
    return path


def load(config: Path, file: Path, **environment: str) -> CompletedProcess[str]:
    done = run_cli("appointments", "import", "--config", str(config), str(file), env=environment)
    assert TRACEBACK not in done.stderr, done.stderr
    return done


def complaints(done: CompletedProcess[str]) -> set[tuple[int, str, str]]:
    """Line, field and reason of each refused line."""
    lines = [w.split() for w in done.stderr.splitlines() if w.startswith("line ")]
    named = [w for w in lines if w[2] == "refused,"]
    return {(int(w[1].rstrip(":")), w[3].rstrip(":"), w[4]) for w in named}


def test_the_unsound_lines_are_named_the_others_loaded_and_again_changes_nothing(
    config: Path,
) -> None:
    first = load(config, DIRTY)
    assert first.returncode == 1 and complaints(first) == REFUSED
    assert first.stdout.splitlines()[-1] == "66 created, 0 changed, 0 unchanged, 5 refused"
    again = load(config, DIRTY, LC_ALL="C")
    assert again.returncode == 1 and complaints(again) == REFUSED
    assert again.stdout.splitlines()[-1] == "0 created, 0 changed, 66 unchanged, 5 refused"
    said = first.stdout + first.stderr
    for row in csv.DictReader(DIRTY.read_text("cp1252").splitlines(), delimiter=";"):
        for personal in (row["Etternavn"], row["Fødselsdato"], row["Mobil"], row["Kode"]):
            assert len(personal) < 4 or personal not in said


def test_the_other_day_loads_whole(config: Path) -> None:
    done = load(config, CLEAN)
    assert done.returncode == 0 and not complaints(done)
    assert done.stdout.splitlines()[-1].startswith("81 created, 0 changed, 0 unchanged")


def test_what_was_loaded_has_its_names_and_letters(tmp_path: Path) -> None:
    with running(tmp_path) as server:
        done = server.cli("appointments", "import", "--office", OFFICE, str(CLEAN))
        assert done.returncode == 0, done.stderr
        shown = _staff_names(server)
        written = {
            row["Referanse"]: (row["Fornavn"], row["Veileder"])
            for row in csv.DictReader(CLEAN.read_text("utf-8-sig").splitlines(), delimiter=";")
        }
        for reference, names in shown.items():
            assert written[reference] == names
        surnames = {r["Etternavn"] for r in csv.DictReader(
            CLEAN.read_text("utf-8-sig").splitlines(), delimiter=";")}  # fmt: skip
        database = (tmp_path / "mottak.db").read_bytes() + (tmp_path / "mottak.db-wal").read_bytes()
        kept = [name for name in surnames if len(name) > 4 and name.encode() in database]
        advisers = " ".join(adviser for _, adviser in written.values())
        assert not [name for name in kept if name not in advisers]


def _staff_names(server: Server) -> dict[str, tuple[str, str]]:
    """What a staff screen would show of the day, by reference; empty on any other day."""
    line = server.api("guide").get("line")["appointments"]
    return {a["external_id"]: (a["first_name"], a["adviser"]) for a in line}


@pytest.mark.parametrize("name", sorted(path.name for path in ICS.glob("*.ics")))
def test_a_calendar_file_loads_or_says_why_not(config: Path, name: str) -> None:
    done = load(config, ICS / name)
    counts = done.stdout.splitlines()[-1]
    if done.returncode == 0:
        assert counts.startswith("1 created") and not complaints(done)
    else:
        assert done.returncode == 1 and counts.startswith("0 created")
        assert complaints(done) == {(27, "RRULE", "recurring")}


@pytest.mark.parametrize("content", [
    b"", b"\x00" * 5000, b"\x89PNG\r\n\x1a\n" + bytes(range(256)), b"a,b,c\n1,2,3\n",
    b"BEGIN:VCALENDAR\nBEGIN:VEVENT\n",
])  # fmt: skip
def test_a_file_that_is_no_calendar_changes_nothing(
    tmp_path: Path, config: Path, content: bytes
) -> None:
    file = tmp_path / "strange.csv"
    file.write_bytes(content)
    done = load(config, file)
    assert done.returncode in (1, 2) and done.stderr.count("Error:") == 1, done
    assert "created" not in done.stdout or done.stdout.startswith("0 created")


@pytest.mark.parametrize("content", [
    "Referanse;Kode;Dato;Klokkeslett;Varighet\r\n",
    "Referanse;Kode;Dato;Klokkeslett;Varighet;A-1;K7M4QX;23.11.2026;08:30;60;A-2;K7M4QY;23.11.2026",
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n",
    "\r\nReferanse;Referanse;Dato;Klokkeslett;Varighet\r\n\r\n",
])  # fmt: skip
def test_a_file_without_an_appointment_says_so_before_visitors_do(
    tmp_path: Path, config: Path, content: str
) -> None:
    file = tmp_path / "empty.csv"
    file.write_text(content, "utf-8")
    done = load(config, file)
    assert done.returncode == 2 and "no appointment is in the file" in done.stderr
    assert not done.stdout and "K7M4QX" not in done.stderr


def test_of_two_columns_with_one_head_it_is_told_which_is_read(
    tmp_path: Path, config: Path
) -> None:
    file = tmp_path / "doubled.csv"
    head = "Referanse;Mobil;Dato;Klokkeslett;Varighet;mobil;Notat;Notat"
    file.write_text(f"{head}\r\nA-1;90282164;23.11.2026;08:30;60;41234567;x;y\r\n", "utf-8")
    done = load(config, file)
    assert done.returncode == 0 and done.stdout.startswith("1 created")
    (told,) = [line for line in done.stderr.splitlines() if line.startswith("line ")]
    assert told.startswith("line 1: loaded without Mobil: doubled_column (several columns have")


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    config = write_config(tmp_path)
    for path in (tmp_path / "missing.csv", tmp_path):
        words = ("appointments", "import", "--config", str(config), "--office", OFFICE)
        done = run_cli(*words, str(path))
        assert done.returncode == 2 and str(path) in done.stderr and TRACEBACK not in done.stderr
