"""Nobody reads the clock but those who may: the rule itself works."""

import subprocess
import sys

import pytest

from tests.house.tree import ROOT

READS = [
    "import datetime\n\ndatetime.datetime.now()\n",
    "from datetime import datetime\n\ndatetime.utcnow()\n",
    "from datetime import date\n\ndate.today()\n",
    "import time\n\ntime.time()\n",
]


def _complaints(source: str, path: str) -> str:
    command = [sys.executable, "-m", "ruff", "check", "--select=TID251", f"--stdin-filename={path}"]
    return subprocess.run(
        [*command, "-"], cwd=ROOT, input=source, capture_output=True, text=True, check=False
    ).stdout


@pytest.mark.parametrize("source", READS)
def test_the_clock_is_read_in_one_place_of_the_server(source: str) -> None:
    assert "TID251" in _complaints(source, "server/usecases/arrivals.py")
    assert "TID251" in _complaints(source, "kiosk/views.py")
    assert "All checks passed" in _complaints(source, "server/clock.py")


def test_the_print_agent_may_read_the_clock_beside_its_printer() -> None:
    assert "All checks passed" in _complaints(READS[0], "printers/agent.py")
