"""The command: how it ends, what it says, and what its log never holds."""

import subprocess
import sys

from tests.printers.agent_process import ROOT, AgentProcess
from tests.printers.jobs import ticket
from tests.printers.peer import Peer
from tests.waiting import until


def test_when_its_parent_is_gone_it_goes_too(agent: AgentProcess, peer: Peer) -> None:
    process = agent.start("--parent-pipe")
    until(lambda: peer.connections, "the agent is connected")
    assert process.stdin is not None
    process.stdin.close()
    assert process.wait(10) == 0


def test_without_a_server_it_still_stops_at_once(agent: AgentProcess, peer: Peer) -> None:
    agent.set_device('kind = "virtual"\n')
    agent.start("--url", "http://127.0.0.1:9")
    until(lambda: agent.logged("unreachable"), "it has tried")
    assert agent.stop() == 0


def test_a_second_agent_on_one_spool_says_so_and_ends_with_status_1(
    agent: AgentProcess, peer: Peer
) -> None:
    agent.start()
    until(lambda: peer.connections, "the first is connected")
    second = agent.start()
    assert second.wait(10) == 1
    assert "Another print agent" in agent.log_file.read_text()


def test_nonsense_on_the_command_line_ends_with_status_2_and_one_sentence() -> None:
    command = [sys.executable, "-m", "printers"]
    done = subprocess.run(
        [*command, "--device", "network"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 2
    assert done.stderr == "Error: A network printer needs an address: set --address.\n"


def test_the_log_holds_ids_and_reasons_and_nothing_of_the_paper(
    agent: AgentProcess, peer: Peer
) -> None:
    agent.start()
    until(lambda: peer.connections, "the agent is connected")
    peer.send(ticket("j1", "A777"))
    peer.send({**ticket("j2", "A778").to_json(), "language": "A778"})
    until(lambda: len(peer.ends()) == 2, "both ends are told")
    agent.stop()
    text = agent.log_file.read_text()
    assert "j1" in text
    assert [word for word in ("A777", "A778", "skjermen", "mottak.example") if word in text] == []
    assert peer.token not in text
