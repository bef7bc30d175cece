"""An office with a real server, a real print agent and a printer on a real line between them."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.printers import decoder
from tests.printers.agent_process import AgentProcess
from tests.printers.fake_printer import FakePrinter, Manner
from tests.running import Server
from tests.server.printing.wire import Wire

WIDTH = 384
SECONDS, PAUSE = 60.0, 0.1


class HastyServer(Server):
    """With short leases."""

    program = ("-m", "tests.server.printing.hasty")


@dataclass(frozen=True)
class Slip:
    """One that a visitor was promised: the job, and what its code ends with. `took`: seconds for
    which the visitor waited for an answer."""

    job: str
    code: str
    verdict: str
    took: float


@dataclass
class Office:
    """What a fault is done to. Everything that was opened is closed with `stack`."""

    server: Server
    folder: Path
    stack: ExitStack
    fakes: list[FakePrinter] = field(default_factory=list)
    slips: list[Slip] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.wire = Wire(self.server.port)
        self.stack.callback(self.wire.close)
        self.agent = self.new_agent("first")

    def new_agent(self, name: str, token: str | None = None) -> AgentProcess:
        """Not yet started; its spool is its own."""
        folder = self.folder / name
        folder.mkdir()
        told = token or self.server.token("printer")
        agent = AgentProcess(folder, self.wire, token=told)
        self.stack.callback(agent.end)
        return agent

    def printer(self, manner: Manner | None = None) -> FakePrinter:
        """One more, whose paper is kept."""
        fake = self.stack.enter_context(FakePrinter(manner or Manner()))
        self.fakes.append(fake)
        return fake

    def start(self, manner: Manner | None = None, stall: int = 3) -> FakePrinter:
        """Start the agent with a printer of its own, and wait until the office has it."""
        fake = self.printer(manner)
        self.plug(self.agent, fake, stall)
        self.until(self.is_there, "the agent is there")
        return fake

    def kill(self) -> None:
        """The agent, as a power cut does."""
        self.agent.kill()
        self.until(lambda: not self.is_there(), "the agent is missed")

    def plug(self, agent: AgentProcess, fake: FakePrinter, stall: int = 3) -> None:
        """Start an agent with this printer."""
        agent.set_device(
            f'kind = "network"\naddress = "{fake.address}"\nwidth_dots = {WIDTH}\n'
            f"patience = 0\nstall = {stall}\nfragment_rows = 24"
        )
        agent.start()

    def is_there(self, printer: str = "test-printer") -> bool:
        """Whether the guide sees it connected."""
        return bool(self.sees(printer).get("connected"))

    def sees(self, printer: str = "test-printer") -> dict[str, Any]:
        """A printer as the guide's tablet shows it."""
        printers = self.server.api("guide").get("line")["printers"]
        return next((dict(p) for p in printers if p["id"] == printer), {})

    def come(self) -> Slip:
        """A visitor asks for a person: the answer has the number, and a slip is promised."""
        began = time.monotonic()
        told = self.server.api("kiosk").arrive(by="guide", reason="talk")
        took = time.monotonic() - began
        slip = Slip(told["print"], told["ticket"]["token"], told["verdict"], took)
        self.slips.append(slip)
        return slip

    def steps(self, slip: Slip) -> list[str]:
        """Each step of a slip, by the record."""
        events = self.server.api("manager").get("events?limit=1000")["events"]
        mine = [event for event in events if event.get("job") == slip.job]
        return [
            f"{event.get('state', 'queued')} {event.get('reason', '')}".strip() for event in mine
        ]

    def asked(self, slip: Slip) -> str:
        """What the guide's tablet asks about a slip."""
        jobs = self.server.api("guide").get("line")["jobs"]
        states = [job["state"] for job in jobs if job["id"] == slip.job]
        return {"unknown": "did it come out?", "failed": "did not come out"}.get(
            states[0] if states else "", "–"
        )

    def whole(self, slip: Slip) -> int:
        """How often it is on paper, on any printer."""
        return self.on_paper()[slip.code]

    def on_paper(self) -> dict[str, int]:
        """How often each slip is on paper, by its code."""
        return decoder.whole((one for fake in self.fakes for one in fake.slips), WIDTH)

    def on_disk(self, slip: Slip, state: str) -> None:
        """Wait until the agent has written this down."""
        line, journal = f'"id": "{slip.job}", "state": "{state}"', self.agent.journal
        self.until(lambda: line in journal.read_text(), f"the agent notes {state}", slip)

    def ends(self, slip: Slip, end: str) -> None:
        """Wait until the record has this as the slip's last step."""
        self.until(lambda: self.steps(slip)[-1] == end, f"it is {end}", slip)

    def reaches(self, slip: Slip, step: str) -> None:
        """Wait until the record has had this step."""
        self.until(lambda: step in self.steps(slip), f"it was {step}", slip)

    def until(self, holds: Callable[[], object], what: str, slip: Slip | None = None) -> None:
        """Wait until something holds; fails with what was waited for, and the slip's steps."""
        end = time.monotonic() + SECONDS
        while not holds():
            steps = self.steps(slip) if slip else []
            assert time.monotonic() < end, f"waited in vain until {what}: {steps}"
            time.sleep(PAUSE)
