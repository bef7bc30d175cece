"""The real agent process against a real Socket.IO server: nothing twice, nothing forgotten."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest

from printers.job import Job, Space
from printers.spool import Spool
from tests.printers.agent_process import ROOT, AgentProcess
from tests.printers.decoder import decode
from tests.printers.fake_printer import PAPER_OUT, FakePrinter, Manner
from tests.printers.jobs import ticket
from tests.printers.peer import Peer, until


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
    if agent.process is not None:
        agent.kill()


def network(fake: FakePrinter, patience: float = 0) -> str:
    return f'kind = "network"\naddress = "{fake.address}"\npatience = {patience}'


def numbers(count: int) -> list[str]:
    return [f"A{number:03}" for number in range(1, count + 1)]


def test_a_job_is_accepted_printed_and_told(agent: AgentProcess, peer: Peer) -> None:
    agent.start()
    until(lambda: peer.connections, "the agent is connected")
    peer.send(ticket("j1", "A007"))
    until(lambda: peer.ends() == [("j1", "printed")], "the slip is printed")
    events = [event for event, said in peer.heard if said.get("id") == "j1"]
    assert events == ["accepted", "printed"]
    assert agent.slips() == ["A007"]
    assert {"paper": "ok", "cover": "ok", "online": "ok"} in peer.said("status")


def test_what_waited_is_printed_in_order_when_the_agent_comes(
    agent: AgentProcess, peer: Peer
) -> None:
    for number in numbers(12):
        peer.send(ticket(f"j-{number}", number))
    agent.start()
    until(lambda: len(peer.ends()) == 12, "all are printed")
    assert agent.slips() == numbers(12)
    assert [job for job, _ in peer.ends()] == [f"j-{number}" for number in numbers(12)]


def test_a_job_is_on_the_disk_before_it_is_accepted(tmp_path: Path, peer: Peer) -> None:
    with FakePrinter(Manner(reads=False)) as fake:
        agent = AgentProcess(tmp_path, peer, network(fake))
        agent.start()
        for name in ("j1", "j2", "j3"):
            peer.send(ticket(name))
        until(lambda: len(peer.said("accepted")) == 3, "all are accepted")
        agent.kill()
    spool = Spool(tmp_path / "spool")
    assert [job.id for job in spool.waiting()][-2:] == ["j2", "j3"]
    spool.close()


def test_killed_in_the_middle_of_a_slip_it_says_unknown_and_never_prints_it_again(
    tmp_path: Path, peer: Peer
) -> None:
    with FakePrinter(Manner(pause=0.2)) as stuck:
        agent = AgentProcess(tmp_path, peer, network(stuck))
        agent.start()
        peer.send(ticket("j1", "A001"))
        peer.send(ticket("j2", "A002"))
        until(stuck.begun.is_set, "printing has begun")
        agent.kill()
    assert peer.ends() == []
    with FakePrinter() as good:
        agent.set_device(network(good))
        agent.start()
        until(lambda: len(peer.ends()) == 2, "both ends are told")
        assert agent.stop() == 0
        assert peer.ends() == [("j1", "unknown"), ("j2", "printed")]
        assert peer.said("unknown") == [{"id": "j1", "reason": "agent_stopped"}]
        assert len(good.slips) == 1


def test_a_report_that_was_lost_is_told_again_and_nothing_is_printed_again(
    agent: AgentProcess, peer: Peer
) -> None:
    peer.deaf = True
    peer.send(ticket("j1", "A001"))
    agent.start()
    until(agent.slips, "the slip is printed")
    until(lambda: agent.logged("done"), "its end is on the disk")
    agent.kill()
    peer.deaf = False
    agent.start()
    until(lambda: peer.ends() == [("j1", "printed")], "the end is told again")
    peer.repeat(ticket("j1", "A001").to_json())
    until(lambda: len(peer.ends()) == 2, "it answers from memory")
    assert peer.ends() == [("j1", "printed")] * 2
    assert agent.slips() == ["A001"]


def test_when_the_server_comes_back_it_prints_what_waited_in_order_and_nothing_twice(
    agent: AgentProcess, peer: Peer
) -> None:
    agent.start()
    until(lambda: peer.connections, "the agent is connected")
    peer.send(ticket("j-A001", "A001"))
    until(lambda: len(peer.ends()) == 1, "the first is printed")
    for last in (4, 7):
        peer.stop()
        for number in numbers(last)[last - 3 :]:
            peer.unfinished[f"j-{number}"] = ticket(f"j-{number}", number).to_json()
        peer.start()
        until(lambda: not peer.unfinished, "what waited is printed")
    assert agent.slips() == numbers(7)
    assert peer.ends() == [(f"j-{number}", "printed") for number in numbers(7)]


def test_a_refused_token_is_tried_again_for_ever_and_said_in_the_log(
    agent: AgentProcess, peer: Peer
) -> None:
    right, peer.token = peer.token, "another"
    peer.send(ticket("j1"))
    agent.start()
    until(lambda: peer.refused >= 2, "it has tried again")
    assert peer.heard == [] and agent.logged("refused")
    peer.token = right
    until(lambda: peer.ends() == [("j1", "printed")], "it is let in")


def test_a_job_that_cannot_be_read_fails_for_good_and_the_next_is_printed(
    agent: AgentProcess, peer: Peer
) -> None:
    agent.start()
    until(lambda: peer.connections, "the agent is connected")
    peer.send({"id": "bad", "kind": "ticket", "language": "nb", "blocks": [{"type": "song"}]})
    peer.send(Job("long", "test", "nb", (Space(100),) * 11))
    peer.send(ticket("good"))
    until(lambda: len(peer.ends()) == 3, "all ends are told")
    assert peer.ends() == [("bad", "failed"), ("long", "failed"), ("good", "printed")]
    assert peer.said("failed") == [
        {"id": "bad", "permanent": True, "reason": "bad_job"},
        {"id": "long", "permanent": True, "reason": "cannot_draw"},
    ]


@pytest.mark.parametrize("junk", [None, 7, [], "x", {"jobs": "no"}, {"id": 5}])
def test_nonsense_from_the_server_does_not_stop_the_agent(
    agent: AgentProcess, peer: Peer, junk: object
) -> None:
    agent.start()
    until(lambda: peer.connections, "the agent is connected")
    peer.repeat(junk)  # type: ignore[arg-type]  # nonsense on purpose
    peer.send(ticket("j1"))
    until(lambda: peer.ends() == [("j1", "printed")], "the next job is printed")


def test_a_printer_out_of_paper_fails_and_is_told_and_prints_when_it_has_paper_again(
    tmp_path: Path, peer: Peer
) -> None:
    with FakePrinter(Manner(paper=PAPER_OUT)) as fake:
        agent = AgentProcess(tmp_path, peer, network(fake))
        agent.start()
        peer.send(ticket("j1"))
        until(lambda: peer.ends() == [("j1", "failed")], "the job fails")
        assert peer.said("failed") == [{"id": "j1", "permanent": False, "reason": "paper_out"}]
        assert {"paper": "bad", "cover": "ok", "online": "ok"} in peer.said("status")
        fake.manner.paper = 0
        peer.send(ticket("j2"))
        until(lambda: ("j2", "printed") in peer.ends(), "the next job is printed")
        until(lambda: peer.said("status")[-1]["paper"] == "ok", "the paper is told")
        assert agent.stop() == 0
        assert len(fake.slips) == 1


def test_a_short_trouble_is_waited_out(tmp_path: Path, peer: Peer) -> None:
    with FakePrinter(Manner(paper=PAPER_OUT)) as fake:
        agent = AgentProcess(tmp_path, peer, network(fake, patience=30))
        agent.start()
        peer.send(ticket("j1"))
        until(lambda: agent.logged("not_ready"), "the printer is not ready")
        fake.manner.paper = 0
        until(lambda: peer.ends() == [("j1", "printed")], "it is printed after all")
        assert agent.stop() == 0


def test_a_printer_that_is_gone_fails_each_job_without_each_waiting_its_turn(
    tmp_path: Path, peer: Peer
) -> None:
    with FakePrinter() as fake:
        gone = network(fake, patience=1)
    agent = AgentProcess(tmp_path, peer, gone)
    for number in numbers(8):
        peer.send(ticket(f"j-{number}", number))
    begun = monotonic()
    agent.start()
    until(lambda: len(peer.ends()) == 8, "all have failed")
    assert monotonic() - begun < 6
    assert {said["reason"] for said in peer.said("failed")} == {"refused"}
    assert agent.stop() == 0


def test_asked_to_stop_it_finishes_the_slip_in_hand_and_keeps_the_others_for_later(
    tmp_path: Path, peer: Peer
) -> None:
    with FakePrinter(Manner(pause=0.03)) as slow:
        agent = AgentProcess(tmp_path, peer, network(slow))
        agent.start()
        until(lambda: peer.connections, "the agent is connected")
        for name in ("j1", "j2"):
            peer.send(ticket(name))
        until(slow.begun.is_set, "printing has begun")
        until(lambda: len(peer.said("accepted")) == 2, "the second is accepted")
        assert agent.stop() == 0
        assert peer.ends() == [("j1", "printed")]
        slow.manner.pause = 0
        agent.start()
        until(lambda: ("j2", "printed") in peer.ends(), "the second is printed")
        assert agent.stop() == 0
        assert [decode(slip).cuts for slip in slow.slips] == [1, 1]


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
    first = agent.process
    second = agent.start()
    assert second.wait(10) == 1
    assert "Another print agent" in agent.log_file.read_text()
    agent.process = first


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
