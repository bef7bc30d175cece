"""The real agent process with a printer that fails, or while it is killed or stopped."""

from time import monotonic

from printers.spool import Spool
from tests.printers.agent_process import AgentProcess
from tests.printers.decoder import decode
from tests.printers.fake_printer import OFFLINE, PAPER_OUT, FakePrinter, Manner
from tests.printers.jobs import numbers, ticket
from tests.printers.peer import Peer
from tests.waiting import until


def network(fake: FakePrinter, patience: float = 0) -> str:
    return f'kind = "network"\naddress = "{fake.address}"\npatience = {patience}'


def test_a_job_is_on_the_disk_before_it_is_accepted(agent: AgentProcess, peer: Peer) -> None:
    with FakePrinter(Manner(reads=False)) as fake:
        agent.set_device(network(fake))
        agent.start()
        for name in ("j1", "j2", "j3"):
            peer.send(ticket(name))
        until(lambda: len(peer.said("accepted")) == 3, "all are accepted")
        agent.kill()
    spool = Spool(agent.folder / "spool")
    assert [job.id for job in spool.waiting()][-2:] == ["j2", "j3"]
    spool.close()


def test_killed_in_the_middle_of_a_slip_it_says_unknown_and_never_prints_it_again(
    agent: AgentProcess, peer: Peer
) -> None:
    with FakePrinter(Manner(pause=0.2)) as stuck:
        agent.set_device(network(stuck))
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


def test_paper_that_ran_out_in_the_middle_is_told_and_the_next_slip_is_not_sent_blindly(
    agent: AgentProcess, peer: Peer
) -> None:
    gone = {"paper": PAPER_OUT, "state": OFFLINE}
    with FakePrinter(Manner(trouble_at=2000, trouble=gone, speed=20_000)) as fake:
        agent.set_device(network(fake))
        agent.start()
        peer.send(ticket("j1"))
        until(lambda: peer.ends() == [("j1", "unknown")], "it is known to be unknown")
        until(lambda: peer.said("status")[-1]["paper"] == "bad", "the paper is told", 4)
        peer.send(ticket("j2"))
        until(lambda: peer.ends()[1:] == [("j2", "failed")], "nothing of the next is sent")


def test_a_printer_out_of_paper_fails_and_is_told_and_prints_when_it_has_paper_again(
    agent: AgentProcess, peer: Peer
) -> None:
    with FakePrinter(Manner(paper=PAPER_OUT)) as fake:
        agent.set_device(network(fake))
        agent.start()
        peer.send(ticket("j1"))
        until(lambda: peer.ends() == [("j1", "failed")], "the job fails")
        assert peer.said("failed") == [{"id": "j1", "permanent": False, "reason": "paper_out"}]
        assert ("bad", "ok") in [(told["paper"], told["cover"]) for told in peer.said("status")]
        fake.manner.paper = 0
        peer.send(ticket("j2"))
        until(lambda: ("j2", "printed") in peer.ends(), "the next job is printed")
        until(lambda: peer.said("status")[-1]["paper"] == "ok", "the paper is told")
        assert agent.stop() == 0
        assert len(fake.slips) == 1


def test_a_short_trouble_is_waited_out(agent: AgentProcess, peer: Peer) -> None:
    with FakePrinter(Manner(paper=PAPER_OUT)) as fake:
        agent.set_device(network(fake, patience=30))
        agent.start()
        peer.send(ticket("j1"))
        until(lambda: agent.logged("not_ready"), "the printer is not ready")
        fake.manner.paper = 0
        until(lambda: peer.ends() == [("j1", "printed")], "it is printed after all")
        assert agent.stop() == 0


def test_a_printer_that_is_gone_fails_each_job_without_each_waiting_its_turn(
    agent: AgentProcess, peer: Peer
) -> None:
    with FakePrinter() as fake:
        gone = network(fake, patience=1)
    agent.set_device(gone)
    for number in numbers(8):
        peer.send(ticket(f"j-{number}", number))
    begun = monotonic()
    agent.start()
    until(lambda: len(peer.ends()) == 8, "all have failed")
    assert monotonic() - begun < 6
    assert {said["reason"] for said in peer.said("failed")} == {"refused"}
    assert agent.stop() == 0


def test_asked_to_stop_it_finishes_the_slip_in_hand_and_keeps_the_others_for_later(
    agent: AgentProcess, peer: Peer
) -> None:
    with FakePrinter(Manner(pause=0.03)) as slow:
        agent.set_device(network(slow))
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
