"""The real agent, as its own process, with a virtual or a fake printer."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Protocol

from PIL import Image

from tests.printers.peer import TOKEN

ROOT = Path(__file__).resolve().parents[2]


class Served(Protocol):
    """Where the server is, or what stands before it."""

    @property
    def url(self) -> str: ...


class AgentProcess:
    """Started with `start`; its spool and its paper lie in `folder` and outlive it."""

    def __init__(
        self, folder: Path, peer: Served, device: str = 'kind = "virtual"', token: str = TOKEN
    ) -> None:
        self.folder = folder
        self.paper = folder / "paper"
        self.log_file = folder / "log.jsonl"
        self.journal = folder / "spool" / "journal.jsonl"
        self.peer = peer
        self.token = token
        self.set_device(device)
        self.process: subprocess.Popen[bytes] | None = None
        self._started: list[subprocess.Popen[bytes]] = []

    def set_device(self, device: str) -> None:
        config = f'url = "{self.peer.url}"\nspool = "{self.folder}/spool"\n'
        config += f'[device]\nfolder = "{self.paper}"\n{device}\n'
        (self.folder / "printer.toml").write_text(config)

    def start(self, *options: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "printers", "--config", str(self.folder / "printer.toml")]
        with self.log_file.open("ab") as log:
            self.process = subprocess.Popen(
                [*command, *options],
                cwd=ROOT,
                env={**os.environ, "MOTTAK_PRINTER_TOKEN": self.token},
                stdin=subprocess.PIPE,
                stderr=log,
            )
        self._started.append(self.process)
        return self.process

    def kill(self) -> None:
        """Kill it as a power cut does."""
        assert self.process is not None
        self.process.kill()
        self.process.wait()

    def end(self) -> None:
        """Leave no process behind, whatever became of the test."""
        for process in self._started:
            process.kill()
            process.wait()

    def stop(self) -> int:
        """Ask it to stop, and give its exit status."""
        assert self.process is not None
        self.process.terminate()
        return self.process.wait(20)

    def remembers(self, state: str) -> bool:
        """Whether a job in this state is on the agent's disk."""
        return self.journal.exists() and f'"state": "{state}"' in self.journal.read_text()

    def log(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.log_file.read_text().splitlines()]

    def logged(self, event: str) -> list[dict[str, Any]]:
        return [entry for entry in self.log() if entry["event"] == event]

    def slips(self) -> list[str]:
        """The second line of each slip on the virtual printer's paper, in order: the number."""
        return [words(path).splitlines()[1] for path in sorted(self.paper.glob("*.png"))]


def words(path: Path) -> str:
    with Image.open(path) as picture:
        return str(picture.info["Description"])
