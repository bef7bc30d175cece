"""What waits for the disk is waited for, also by whoever is ended meanwhile."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

START = """
from gevent import monkey
monkey.patch_all()
import sqlite3, sys, gevent
from sqlite_utils import Database
from server.cli.aside import in_a_thread
from server.storage.together import Together

pause = monkey.get_original("time", "sleep")

def on_a_slow_disk(work):
    def slowly():
        pause(0.3)
        return work()
    return in_a_thread(slowly)

file = sqlite3.connect(sys.argv[1], isolation_level=None, check_same_thread=False)
file.execute("CREATE TABLE told (name TEXT)")
together = Together(Database(file), 5, on_a_slow_disk)

def write(name):
    with together.transaction():
        file.execute("INSERT INTO told VALUES (?)", (name,))
    return name
"""
KILLED = """
leads, joins = gevent.spawn(write, "leads"), gevent.spawn(write, "joins")
gevent.sleep(0.1)
assert not (leads.ready() or joins.ready())
leads.kill()
file.close()
joins.join(5)
kept = sqlite3.connect(sys.argv[1]).execute("SELECT name FROM told ORDER BY rowid")
print(joins.value, leads.dead, *kept)
"""
REFUSED = """
def broken():
    raise KeyError("what was asked for")

try:
    in_a_thread(broken)
except KeyError as error:
    print(error)
"""


def told(script: str, file: Path) -> str:
    """What a process says that is patched as the server's is."""
    done = subprocess.run(
        [sys.executable, "-c", START + script, str(file)],
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_a_commit_is_not_left_by_whoever_is_ended_while_it_waits(tmp_path: Path) -> None:
    """Closing the store under it would end the process; and it holds for those who joined."""
    assert told(KILLED, tmp_path / "a.db") == "joins True ('leads',) ('joins',)\n"


def test_an_error_is_for_whoever_asked_and_is_not_printed(tmp_path: Path) -> None:
    assert told(REFUSED, tmp_path / "a.db") == "'what was asked for'\n"
