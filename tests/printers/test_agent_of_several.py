"""One agent process with several printers: each has its own line, its own jobs and its own end."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from printers.job import Job
from tests.printers.agent_process import AgentProcess
from tests.printers.fake_printer import PAPER_OUT, FakePrinter, Manner
from tests.printers.jobs import numbers, ticket
from tests.printers.peer import Peer
from tests.waiting import until


def two(agent: AgentProcess, fakes: tuple[FakePrinter, FakePrinter]) -> None:
    tables = ""
    for name, fake in zip(("hall", "desk"), fakes, strict=True):
        token = agent.folder / f"{name}.token"
        token.write_text(f"token-of-{name}")
        tables += f'[[printer]]\nname = "{name}"\ntoken_file = "{token}"\n[printer.device]\n'
        tables += f'kind = "network"\naddress = "{fake.address}"\npatience = 0\n'
    config = f'url = "{agent.peer.url}"\nspool = "{agent.folder}/spool"\n'
    (agent.folder / "printer.toml").write_text(config + tables)


def test_a_printer_in_trouble_does_not_keep_the_other_from_printing(
    agent: AgentProcess, peer: Peer
) -> None:
    peer.tokens = {"token-of-hall", "token-of-desk"}
    with FakePrinter(Manner(paper=PAPER_OUT)) as hall, FakePrinter() as desk:
        two(agent, (hall, desk))
        agent.start()
        until(lambda: len(peer.said("status")) >= 2, "both have said how they are")
        assert {told["paper"] for told in peer.said("status")} == {"ok", "bad"}
        peer.send(ticket("h1"), "token-of-hall")
        for number in numbers(3):
            peer.send(ticket(f"d-{number}", number), "token-of-desk")
        until(lambda: len(peer.ends()) == 4, "all ends are told")
        assert agent.stop() == 0
        assert len(desk.slips) == 3 and hall.printed == b""
    assert ("h1", "failed") in peer.ends()
    assert (agent.folder / "spool" / "hall" / "journal.jsonl").exists()
    assert (agent.folder / "spool" / "desk" / "journal.jsonl").exists()


def test_a_slip_that_nobody_waits_for_any_more_is_not_printed_and_it_says_so(
    agent: AgentProcess, peer: Peer
) -> None:
    """The server's clock is a year ahead of this machine's."""
    then = datetime.now(UTC) + timedelta(days=365)
    peer.now = then.isoformat()
    for name, minutes in (("old", 31), ("new", 5)):
        fresh = ticket(name)
        at = (then - timedelta(minutes=minutes)).isoformat()
        peer.send(Job(fresh.id, fresh.kind, fresh.language, fresh.blocks, at))
    agent.start()
    until(lambda: len(peer.ends()) == 2, "both ends are told")
    assert peer.ends() == [("old", "failed"), ("new", "printed")]
    assert peer.said("failed") == [{"id": "old", "permanent": False, "reason": "too_old"}]
    assert len(list(Path(agent.paper).glob("*.png"))) == 1


def test_the_agent_is_content_with_sixty_megabytes(agent: AgentProcess, peer: Peer) -> None:
    with FakePrinter() as fake:
        agent.set_device(f'kind = "network"\naddress = "{fake.address}"')
        process = agent.start()
        for number in numbers(20):
            peer.send(ticket(f"j-{number}", number))
        until(lambda: len(peer.ends()) == 20, "all are printed")
        status = Path(f"/proc/{process.pid}/status").read_text()
        kilobytes = next(int(x.split()[1]) for x in status.splitlines() if x.startswith("VmRSS"))
        assert agent.stop() == 0
    assert kilobytes / 1000 <= 60
