"""The real agent process against a real server: nothing twice, nothing forgotten."""

import pytest

from printers.job import Job, Space
from tests.printers.agent_process import AgentProcess
from tests.printers.jobs import numbers, ticket
from tests.printers.peer import Peer
from tests.waiting import until


def test_a_job_is_accepted_printed_and_told(agent: AgentProcess, peer: Peer) -> None:
    agent.start()
    until(lambda: peer.connections, "the agent is connected")
    peer.send(ticket("j1", "A007"))
    until(lambda: peer.ends() == [("j1", "printed")], "the slip is printed")
    events = [event for event, said in peer.heard if said.get("id") == "j1"]
    assert events == ["accepted", "printed"]
    assert agent.slips() == ["A007"]
    assert all(state == "ok" for state in peer.said("status")[-1].values())


def test_what_waited_is_printed_in_order_when_the_agent_comes(
    agent: AgentProcess, peer: Peer
) -> None:
    for number in numbers(12):
        peer.send(ticket(f"j-{number}", number))
    agent.start()
    until(lambda: len(peer.ends()) == 12, "all are printed")
    assert agent.slips() == numbers(12)
    assert [job for job, _ in peer.ends()] == [f"j-{number}" for number in numbers(12)]


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
    assert peer.heard == [] and agent.logged("refused")[0]["code"] == "wrong token"
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
