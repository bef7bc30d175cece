"""One real server for all tests that do not stop it, and a look at its log when they are done."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.running import OFFICE, OTHER, TRACEBACK, Server, running


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A running server with two offices."""
    with running(tmp_path_factory.mktemp("served")) as server:
        yield server


@pytest.fixture
def office(served: Server, tmp_path: Path) -> Iterator[Server]:
    """The same, with nobody in the room; a test that makes it log a traceback fails."""
    for name in (OFFICE, OTHER):
        empty_the_room(served, name)
    before = len(served.log())
    yield served
    said = served.log()[before:]
    assert served.alive() and TRACEBACK not in said and '"unforeseen"' not in said, said


def empty_the_room(served: Server, office: str) -> None:
    """Everybody leaves, the machines are free, the door stands as planned, no line on display."""
    manager = served.api("manager", office)
    line = manager.get("line")
    for ticket in line["tickets"]:
        if ticket["state"] == "paused":
            manager.did(f"tickets/{ticket['id']}/serve", {})
        if ticket["state"] in ("waiting", "called", "serving", "paused"):
            manager.did(f"tickets/{ticket['id']}/leave", {})
    for pc in line["pcs"]:
        if pc["busy"]:
            manager.did(f"pcs/{pc['number']}/free")
    if line["policy"]["mode"] != "gated":
        manager.did("policy/mode", {"mode": "gated", "comment": "after a test"})
    if line["message"]:
        manager.did("message", {"text": None})
