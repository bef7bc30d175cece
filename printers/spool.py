"""What the agent remembers across power cuts: which jobs it has seen and what became of each.

A journal of JSON lines, synced to the disk line by line. A job is `printing` on the disk before
its first byte goes to the printer, so a job that is found so after a crash may have come out: it
becomes `unknown` and is never printed again by itself. A line torn by the crash was never acted
upon, since everything waits for the disk first.
Jobs that have ended keep their id and outcome only, and that for the set days; what stood on the
paper is gone from the disk within a day.
"""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock
from time import time
from typing import Any, Literal, cast, get_args

from printers.durable import append, sync_folder
from printers.identity import identity, this_machine
from printers.job import Job, JobError
from printers.reasons import Said

State = Literal["seen", "printing", "printed", "failed", "unknown"]
KEEP = 5000
"""Ended jobs that are remembered: weeks in a busy office, a megabyte on the disk."""
KEEP_DAYS = 30.0
REWRITE_AFTER, DAY = 20_000, 86_400.0
"""Lines, and seconds, after which the journal is written anew without what has to go."""
_ENDED = ("printed", "failed", "unknown")
_MOVES: dict[State, tuple[State, ...]] = {
    "seen": ("printing", "failed"),
    "printing": ("printed", "unknown"),
}


class SpoolError(Exception):
    """The spool cannot be used; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One job's place in its life; `job` is there as long as it may still be printed.

    `at`: when it came to this state, in seconds of this machine's clock.
    """

    id: str
    state: State
    job: Job | None = None
    reason: Said = ""
    permanent: bool = False
    at: float = 0.0

    def to_json(self) -> dict[str, Any]:
        line: dict[str, Any] = {"id": self.id, "state": self.state, "at": round(self.at)}
        if self.job is not None:
            line["job"] = self.job.to_json()
        if self.reason:
            line |= {"reason": self.reason, "permanent": self.permanent}
        return line


class Spool:
    """The journal in a folder of its own, held by one process; safe to use from several threads."""

    def __init__(
        self, folder: Path, keep_days: float = KEEP_DAYS, machine: str | None = None
    ) -> None:
        self._lock = Lock()
        self._keep = keep_days * DAY
        self._held = _hold(folder)
        self.id = identity(folder / "id", machine or this_machine())
        """This memory's own name, so that the server knows who may have seen a job already."""
        self._path = folder / "journal.jsonl"
        self._entries, self.damaged = _read(self._path)
        self._give_up_half_printed()
        self._file = self._rewrite()

    def close(self) -> None:
        os.close(self._file)
        os.close(self._held)

    def find(self, job_id: str) -> Entry | None:
        return self._entries.get(job_id)

    def waiting(self) -> list[Job]:
        """Jobs to print, in the order in which they were seen."""
        with self._lock:
            return [entry.job for entry in self._entries.values() if entry.job is not None]

    def accept(self, job: Job) -> bool:
        """Remember a new job for good; False when its id is known, and then nothing changes.

        Raises OSError when the disk does not take it, and then it is not remembered.
        """
        with self._lock:
            if job.id in self._entries:
                return False
            self._write(Entry(job.id, "seen", job, at=time()))
            return True

    def move(self, job_id: str, state: State, reason: Said = "", permanent: bool = False) -> Entry:
        """Remember what became of a job; raises SpoolError for a move that cannot be.

        Raises OSError when the disk does not take it. An end is then remembered until the process
        ends; a beginning is not, so the job must not be printed.
        """
        with self._lock:
            before = self._entries[job_id]
            if state not in _MOVES.get(before.state, ()):
                raise SpoolError(f"A job that is {before.state} cannot become {state}.")
            after = Entry(job_id, state, None, reason, permanent, time())
            if state in _ENDED:
                self._entries[job_id] = after
            self._write(after)
            return after

    def _write(self, entry: Entry) -> None:
        if self._lines >= REWRITE_AFTER or time() - self._written > DAY:
            old, self._file = self._file, self._rewrite()
            os.close(old)
        append(self._file, _line(entry))
        self._lines += 1
        self._entries[entry.id] = entry

    def _give_up_half_printed(self) -> None:
        for entry in self._entries.values():
            if entry.state == "printing":
                given_up = replace(entry, state="unknown", reason="agent_stopped", at=time())
                self._entries[entry.id] = given_up

    def _rewrite(self) -> int:
        """Replace the journal by one line for each job; gives the new file, open for appending."""
        for job_id in self._forgotten():
            del self._entries[job_id]
        fresh = self._path.with_suffix(".new")
        fresh.unlink(missing_ok=True)
        file = os.open(fresh, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        append(file, b"".join(map(_line, self._entries.values())))
        fresh.replace(self._path)
        sync_folder(self._path.parent)
        self._lines, self._written = 0, time()
        return file

    def _forgotten(self) -> list[str]:
        """Ended jobs that are older than the set days, or more than can be kept."""
        ended = [entry for entry in self._entries.values() if entry.state in _ENDED]
        oldest = time() - self._keep
        more = len(ended) - KEEP
        return [e.id for at, e in enumerate(ended) if at < more or e.at < oldest]


def _hold(folder: Path) -> int:
    """Lock the folder, so that two agents never print from one spool."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise SpoolError(f"Cannot write in the spool folder {folder}: check its owner.") from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        os.close(lock)
        raise SpoolError(f"Another print agent uses {folder}: stop it or use --spool.") from error
    return lock


def _read(path: Path) -> tuple[dict[str, Entry], int]:
    """Read the journal; lines that make no sense are counted and passed over."""
    entries: dict[str, Entry] = {}
    damaged = 0
    for line in _whole_lines(path):
        try:
            entry = _entry(json.loads(line))
        except (JobError, ValueError, TypeError, KeyError):
            damaged += 1
            continue
        known = entries.get(entry.id)
        if known is None or entry.state != "seen":
            entries[entry.id] = entry
    return entries, damaged


def _whole_lines(path: Path) -> Iterator[bytes]:
    """Leave out a torn last line: its writer was killed before anybody was told."""
    with suppress(FileNotFoundError):
        yield from path.read_bytes().split(b"\n")[:-1]


def _entry(line: dict[str, Any]) -> Entry:
    if line["state"] not in get_args(State) or not isinstance(line["id"], str):
        raise ValueError("not a line of the spool")
    job = Job.from_json(line["job"]) if line["state"] == "seen" else None
    reason, permanent = cast("Said", str(line.get("reason", ""))), line.get("permanent") is True
    return Entry(line["id"], line["state"], job, reason, permanent, float(line.get("at", time())))


def _line(entry: Entry) -> bytes:
    return json.dumps(entry.to_json(), ensure_ascii=False).encode() + b"\n"
