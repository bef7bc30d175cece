"""The spool: what it says after a crash, a full disk, a damaged file; and what it never allows."""

import json
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from printers import spool as module
from printers.spool import Spool, SpoolError
from tests.printers.jobs import ticket


def reopened(spool: Spool, folder: Path) -> Spool:
    spool.close()
    return Spool(folder)


def waiting(spool: Spool) -> list[str]:
    return [job.id for job in spool.waiting()]


def state(spool: Spool, job_id: str) -> str:
    entry = spool.find(job_id)
    assert entry is not None
    return entry.state


def test_a_job_is_taken_once_and_known_ever_after(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    assert spool.accept(ticket("a"))
    assert not spool.accept(ticket("a", number="B999"))
    spool = reopened(spool, tmp_path)
    assert not spool.accept(ticket("a"))
    assert spool.waiting() == [ticket("a")]


def test_what_waited_waits_in_the_same_order_after_a_restart(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    for name in "cab":
        spool.accept(ticket(name))
    spool.move("a", "printing")
    spool.move("a", "printed")
    assert waiting(reopened(spool, tmp_path)) == ["c", "b"]


def test_a_job_found_half_printed_is_unknown_and_never_waits_again(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    spool.accept(ticket("a"))
    spool.move("a", "printing")
    for _ in range(2):
        spool = reopened(spool, tmp_path)
        entry = spool.find("a")
        assert entry is not None and (entry.state, entry.reason) == ("unknown", "agent_stopped")
        assert spool.waiting() == []


def test_an_end_keeps_its_reason_but_not_what_stood_on_the_paper(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    spool.accept(ticket("a"))
    spool.move("a", "failed", "paper_out", permanent=False)
    spool = reopened(spool, tmp_path)
    entry = spool.find("a")
    assert entry is not None and (entry.reason, entry.permanent) == ("paper_out", False)
    assert "A012" not in (tmp_path / "journal.jsonl").read_text()


@pytest.mark.parametrize("after", ["seen", "printing", "printed", "failed", "unknown"])
@pytest.mark.parametrize("before", ["printed", "failed", "unknown"])
def test_what_has_ended_stays_ended(tmp_path: Path, before: str, after: str) -> None:
    spool = Spool(tmp_path)
    spool.accept(ticket("a"))
    if before != "failed":
        spool.move("a", "printing")
    spool.move("a", before)  # type: ignore[arg-type]  # one of the states
    with pytest.raises(SpoolError):
        spool.move("a", after)  # type: ignore[arg-type]  # one of the states
    assert state(spool, "a") == before


def test_two_agents_never_share_a_spool(tmp_path: Path) -> None:
    first = Spool(tmp_path)
    with pytest.raises(SpoolError, match="Another print agent"):
        Spool(tmp_path)
    first.close()
    Spool(tmp_path).close()


def test_a_folder_that_cannot_be_written_is_one_clear_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SpoolError, match="check its owner"):
        Spool(tmp_path / "file" / "spool")


@given(st.integers(0, 2000))
def test_whenever_the_power_goes_nothing_is_printed_twice(
    tmp_path_factory: pytest.TempPathFactory, cut: int
) -> None:
    folder = tmp_path_factory.mktemp("spool")
    spool = Spool(folder)
    for name in "ab":
        spool.accept(ticket(name))
    for name in "ab":
        spool.move(name, "printing")
        spool.move(name, "printed")
    spool.close()
    journal = folder / "journal.jsonl"
    whole = journal.read_bytes()
    journal.write_bytes(whole[: len(whole) - cut])
    begun = {line["id"] for line in lines(journal) if line["state"] == "printing"}
    assert begun.isdisjoint(waiting(Spool(folder)))


def lines(journal: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in journal.read_bytes().split(b"\n")[:-1]]


def test_damaged_lines_are_counted_and_the_rest_is_kept(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    spool.accept(ticket("a"))
    spool.close()
    with (tmp_path / "journal.jsonl").open("ab") as file:
        file.write(b'\x00\xff\n{"id": 7, "state": "printed"}\n[]\n{"id": "x", "state": "burnt"}\n')
    spool = Spool(tmp_path)
    assert spool.damaged == 4 and waiting(spool) == ["a"]


@contextmanager
def full_disk(journal: Path) -> Iterator[None]:
    """Let the system take ten bytes more for this file, and then no more."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (journal.stat().st_size + 10, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_disk_that_takes_half_a_line_spoils_nothing(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    spool.accept(ticket("a"))
    with full_disk(tmp_path / "journal.jsonl"):
        with pytest.raises(OSError, match="full"):
            spool.accept(ticket("b"))
        with pytest.raises(OSError, match="full"):
            spool.move("a", "printing")
    assert spool.find("b") is None and waiting(spool) == ["a"]
    spool.accept(ticket("c"))
    spool = reopened(spool, tmp_path)
    assert spool.damaged == 0 and waiting(spool) == ["a", "c"]


def test_an_end_that_the_disk_did_not_take_is_still_known_and_never_printed_again(
    tmp_path: Path,
) -> None:
    spool = Spool(tmp_path)
    spool.accept(ticket("a"))
    spool.move("a", "printing")
    with full_disk(tmp_path / "journal.jsonl"), pytest.raises(OSError, match="full"):
        spool.move("a", "printed")
    assert state(spool, "a") == "printed"
    spool = reopened(spool, tmp_path)
    assert state(spool, "a") == "unknown" and waiting(spool) == []


def test_the_journal_and_the_memory_stay_small(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "KEEP", 10)
    monkeypatch.setattr(module, "REWRITE_AFTER", 50)
    spool = Spool(tmp_path)
    spool.accept(ticket("waits"))
    for number in range(100):
        spool.accept(ticket(f"j{number}"))
        spool.move(f"j{number}", "printing")
        spool.move(f"j{number}", "printed")
    assert len((tmp_path / "journal.jsonl").read_text().splitlines()) <= 70
    spool = reopened(spool, tmp_path)
    assert state(spool, "j99") == "printed" and spool.find("j50") is None
    assert waiting(spool) == ["waits"]


def test_only_its_owner_can_read_the_spool(tmp_path: Path) -> None:
    Spool(tmp_path / "spool").close()
    assert (tmp_path / "spool").stat().st_mode & 0o077 == 0
    assert (tmp_path / "spool" / "journal.jsonl").stat().st_mode & 0o077 == 0


def test_what_became_of_a_job_is_forgotten_after_the_set_days(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 1_000_000_000.0
    monkeypatch.setattr(module, "time", lambda: now)
    spool = Spool(tmp_path, keep_days=2)
    for name in ("a", "b"):
        spool.accept(ticket(name))
    spool.move("a", "printing")
    spool.move("a", "printed")
    now += 1.5 * 86400
    spool.accept(ticket("c"))
    assert spool.find("a") is not None
    now += 1.1 * 86400
    spool.accept(ticket("d"))
    assert spool.find("a") is None
    assert waiting(spool) == ["b", "c", "d"]


def test_what_stood_on_the_paper_leaves_the_disk_within_a_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 1_000_000_000.0
    monkeypatch.setattr(module, "time", lambda: now)
    spool = Spool(tmp_path)
    spool.accept(ticket("a"))
    spool.move("a", "printing")
    spool.move("a", "printed")
    now += 86_401
    spool.accept(ticket("b", number="B001"))
    assert "A012" not in (tmp_path / "journal.jsonl").read_text()
    assert not spool.accept(ticket("a"))


def test_a_journal_without_times_is_read(tmp_path: Path) -> None:
    (tmp_path / "journal.jsonl").write_text('{"id": "a", "state": "printed"}\n')
    assert not Spool(tmp_path).accept(ticket("a"))


def test_a_spool_has_a_name_of_its_own_for_as_long_as_its_folder_stands(tmp_path: Path) -> None:
    first, other = Spool(tmp_path / "one"), Spool(tmp_path / "two")
    name = first.id
    assert name and name != other.id
    assert reopened(first, tmp_path / "one").id == name


def test_a_disk_that_was_copied_to_another_machine_has_another_name(tmp_path: Path) -> None:
    spool = Spool(tmp_path, machine="0050b6aabbcc")
    name = spool.id
    spool.close()
    copy = Spool(tmp_path, machine="0050b6ddeeff")
    assert copy.id != name
    copy.close()
    again = Spool(tmp_path, machine="0050b6ddeeff")
    assert again.id == copy.id
    again.close()


def test_a_name_that_was_torn_by_a_power_cut_is_made_anew(tmp_path: Path) -> None:
    (tmp_path / "id").write_bytes(b"")
    assert Spool(tmp_path).id
