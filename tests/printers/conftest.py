"""The server's side and the agent, for every test that needs both."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.printers.agent_process import AgentProcess
from tests.printers.peer import Peer


@pytest.fixture
def peer() -> Iterator[Peer]:
    peer = Peer()
    peer.start()
    yield peer
    peer.stop()


@pytest.fixture
def agent(tmp_path: Path, peer: Peer) -> Iterator[AgentProcess]:
    agent = AgentProcess(tmp_path, peer)
    yield agent
    agent.end()
