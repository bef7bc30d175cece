"""Faults: the real agent, a printer on a real line, and the table of docs/printing.md.

For each fault it is counted what is on the paper and heard what the ledger is told. Nothing may be
there twice; nothing may be without an end; and who says `printed` or `failed` must be right.
"""

import re
from collections import Counter
from contextlib import ExitStack
from functools import partial
from random import Random
from time import sleep

import pytest

from printers.job import Job, Qr, Text
from tests.printers import decoder
from tests.printers.agent_process import ROOT, AgentProcess
from tests.printers.fake_printer import (
    COVER_OPEN,
    CUTTER,
    OFFLINE,
    PAPER_OUT,
    FakePrinter,
    Manner,
)
from tests.printers.peer import Peer
from tests.waiting import until

_ROW = re.compile(r"^\| ([^|]+) \| ([01]) \| ((?:printed|failed|unknown)[^|]*) \|$", re.MULTILINE)
TABLE = {
    fault: (int(whole), ledger)
    for fault, whole, ledger in _ROW.findall((ROOT / "docs" / "printing.md").read_text())
}
GONE = {"paper": PAPER_OUT, "state": OFFLINE}
OPENED = {"cause": COVER_OPEN, "state": OFFLINE}
MANNERS = {
    "none": Manner(),
    "paper out before": Manner(paper=PAPER_OUT, state=OFFLINE),
    "paper out in the middle": Manner(trouble_at=4000, trouble=GONE, speed=20_000),
    "paper out in the middle, memory full": Manner(trouble_at=4000, trouble=GONE, memory=1000),
    "cover open before": Manner(cause=COVER_OPEN, state=OFFLINE),
    "cover opened in the middle": Manner(trouble_at=4000, trouble=OPENED, speed=20_000),
    "cutter stuck before": Manner(error=CUTTER, state=OFFLINE),
    "silent": Manner(answers=False),
    "garbage for an answer": Manner(answers=False, noise=b"HTTP/1.1 400 Bad Request\r\n\r\n"),
    "takes nothing": Manner(reads=False),
    "freezes in the middle": Manner(freezes_at=4000, memory=1000),
    "slow, 1 kB a second": Manner(speed=1000, memory=2000),
}


def slip(name: str) -> Job:
    """A slip that names its job by a code, so that it is known again on the paper."""
    code = Qr(f"https://mottak.example/t/{name}", mm=48)
    return Job(name, "ticket", "nb", (Text(name, "huge", bold=True, align="center"), code))


def settings(fake: FakePrinter, stall: int = 3) -> str:
    return (
        f'kind = "network"\naddress = "{fake.address}"\nwidth_dots = 384\n'
        f"patience = 0\nstall = {stall}\nfragment_rows = 24"
    )


def whole(*fakes: FakePrinter) -> Counter[str]:
    """How often each job has come out in full, by the codes on the paper."""
    return decoder.whole((one for fake in fakes for one in fake.slips), 384)


def ledger(peer: Peer) -> dict[str, str]:
    """The end of each job with its reason; a job has one end only, however often it is told."""
    told: dict[str, set[str]] = {}
    for event in ("printed", "failed", "unknown"):
        for said in peer.said(event):
            told.setdefault(said["id"], set()).add(f"{event} {said.get('reason', '')}".strip())
    assert all(len(ends) == 1 for ends in told.values()), told
    return {job: ends.pop() for job, ends in told.items()}


def judge(peer: Peer, jobs: list[str], *fakes: FakePrinter) -> None:
    """Never twice; never without an end; and an end that is sure is true."""
    out, ends = whole(*fakes), ledger(peer)
    assert max(out.values(), default=0) <= 1, out
    assert set(ends) == set(jobs)
    for job, end in ends.items():
        if end == "printed":
            assert out[job] == 1, job
        if end.startswith("failed"):
            assert out[job] == 0, job


@pytest.mark.parametrize("fault", MANNERS)
def test_what_a_printers_fault_leaves_on_paper_and_in_the_ledger(
    agent: AgentProcess, peer: Peer, fault: str
) -> None:
    with FakePrinter(MANNERS[fault]) as fake:
        agent.set_device(settings(fake, stall=10 if fault.startswith("slow") else 3))
        peer.send(slip("j1"))
        agent.start()
        until(peer.ends, "the end is told", 60)
        judge(peer, ["j1"], fake)
        assert (whole(fake)["j1"], ledger(peer)["j1"]) == TABLE[fault]
        if ledger(peer)["j1"].startswith("failed"):
            assert fake.printed == b""


def test_paper_out_after_the_slip_does_not_make_it_doubtful(
    agent: AgentProcess, peer: Peer
) -> None:
    with FakePrinter() as fake:
        agent.set_device(settings(fake))
        agent.start()
        peer.send(slip("j1"))
        until(peer.ends, "the end is told")
        fake.mend(**GONE)
        peer.send(slip("j2"))
        until(lambda: len(peer.ends()) == 2, "the next one's end is told")
        judge(peer, ["j1", "j2"], fake)
        assert (whole(fake)["j1"], ledger(peer)["j1"]) == TABLE["paper out after"]
        assert ledger(peer)["j2"] == "failed paper_out"


def test_a_line_that_is_refused(agent: AgentProcess, peer: Peer) -> None:
    with FakePrinter() as fake:
        agent.set_device(settings(fake))
    peer.send(slip("j1"))
    agent.start()
    until(peer.ends, "the end is told")
    assert (0, ledger(peer)["j1"]) == TABLE["line refused"]


def test_a_plug_pulled_at_each_kilobyte(agent: AgentProcess, peer: Peer) -> None:
    with FakePrinter() as fake:
        agent.set_device(settings(fake))
        agent.start()
        peer.send(slip("whole"))
        until(peer.ends, "the first is printed")
        length = len(fake.printed)
        jobs = [f"cut-{at}" for at in range(length // 1000 + 1)]
        for number, job in enumerate(jobs):
            fake.manner.hangs_up_after = max(number * 1000, 1)
            peer.send(slip(job))
            until(partial(_has_ended, peer, job), f"the end of {job} is told")
        judge(peer, ["whole", *jobs], fake)
        told = {(whole(fake)[job], ledger(peer)[job]) for job in jobs}
    assert len(jobs) >= 8
    assert told == {TABLE["plug pulled at each kilobyte"]}


def _has_ended(peer: Peer, job: str) -> bool:
    return job in dict(peer.ends())


KILLS = {
    "agent killed before the slip is begun": Manner(noise=b"\xff" * 4, answers=False),
    "agent killed before the first byte": Manner(reads=False),
    "agent killed in the middle": Manner(pause=0.3),
    "agent killed after the last byte": Manner(),
}


@pytest.mark.parametrize("fault", KILLS)
def test_an_agent_killed_at_each_step(agent: AgentProcess, peer: Peer, fault: str) -> None:
    with ExitStack() as stack:
        first = stack.enter_context(FakePrinter(KILLS[fault]))
        agent.set_device(settings(first))
        if fault.endswith("last byte"):
            agent.start()
            until(lambda: peer.said("status"), "the printer is known")
            # What it has printed it no longer tells.
            first.manner.confirms = False
            peer.send(slip("j1"))
        else:
            peer.send(slip("j1"))
            agent.start()
        _reach(fault, agent, peer, first)
        agent.kill()
        second = stack.enter_context(FakePrinter())
        agent.set_device(settings(second))
        agent.start()
        until(peer.ends, "the end is told")
        peer.send(slip("j2"))
        until(lambda: len(peer.ends()) == 2, "and the next is printed")
        judge(peer, ["j1", "j2"], first, second)
        assert (whole(first, second)["j1"], ledger(peer)["j1"]) == TABLE[fault]


def _reach(fault: str, agent: AgentProcess, peer: Peer, fake: FakePrinter) -> None:
    """Wait for the step at which it is to die."""
    if fault.endswith("is begun"):
        until(lambda: peer.said("accepted"), "the job is on the disk")
        assert not agent.remembers("printing")
    elif fault.endswith("first byte"):
        until(lambda: agent.remembers("printing"), "it is about to send")
    elif fault.endswith("middle"):
        until(fake.begun.is_set, "some is on the paper")
    else:
        until(lambda: whole(fake)["j1"], "all of it is on the paper")
    assert peer.ends() == []


def test_an_agent_killed_before_its_word_came_through(agent: AgentProcess, peer: Peer) -> None:
    peer.deaf = True
    with FakePrinter() as fake:
        agent.set_device(settings(fake))
        peer.send(slip("j1"))
        agent.start()
        until(lambda: agent.remembers("printed"), "the end is on the disk")
        agent.kill()
        peer.deaf = False
        agent.start()
        until(peer.ends, "the end is told")
        judge(peer, ["j1"], fake)
        assert (1, ledger(peer)["j1"]) == TABLE["agent killed before its word came through"]


def test_an_agent_killed_again_and_again_at_any_moment(agent: AgentProcess, peer: Peer) -> None:
    chance, jobs = Random(20261123), [f"j{number}" for number in range(12)]
    with FakePrinter(Manner(pause=0.01)) as fake:
        agent.set_device(settings(fake))
        for job in jobs:
            peer.send(slip(job))
        for _ in range(6):
            agent.start()
            sleep(chance.uniform(0.5, 2.5))
            agent.kill()
        came = len(peer.connections)
        agent.start()
        # All may have been told before; then it is asked to stop before it listens to that.
        until(lambda: len(peer.connections) > came, "it is there once more")
        until(lambda: set(dict(peer.ends())) == set(jobs), "each has its end", 60)
        assert agent.stop() == 0
        judge(peer, jobs, fake)


def test_every_fault_of_the_table_is_tried() -> None:
    alone = {
        "paper out after",
        "line refused",
        "plug pulled at each kilobyte",
        "agent killed before its word came through",
    }
    assert set(TABLE) == {*MANNERS, *KILLS, *alone}
