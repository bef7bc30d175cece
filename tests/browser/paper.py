"""A real print agent with the virtual printer, and its paper as it came out."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from pyzbar import pyzbar

from tests.running import ROOT, Server

SECONDS = 15.0


@dataclass(frozen=True)
class Slip:
    """One slip: its kind, its words, and what the QR codes on the picture say."""

    kind: str
    words: str
    codes: tuple[str, ...]
    picture: Path

    @classmethod
    def read(cls, path: Path) -> Slip:
        """The words are those of the job that was drawn; the codes are read from the picture."""
        with Image.open(path) as picture:
            codes = tuple(found.data.decode() for found in pyzbar.decode(picture))
            return cls(picture.info["Title"], picture.info["Description"], codes, path)


class Printer:
    """The agent as a process of its own. `stop` is a printer that somebody unplugged. `address`: of
    a printer on the network instead of the virtual one.
    """

    def __init__(self, server: Server, folder: Path, address: str = "") -> None:
        self.server = server
        self.folder = folder
        self.device = ["network", "--address", address] if address else ["virtual"]
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Plug it in; it needs a moment until it is there."""
        paper, spool = self.folder / "paper", self.folder / "spool"
        words = [
            sys.executable, "-m", "printers", "--url", self.server.url, "--device", *self.device,
            "--folder", str(paper), "--spool", str(spool),
        ]  # fmt: skip
        environment = {**os.environ, "MOTTAK_PRINTER_TOKEN": self.server.token("printer")}
        with (self.folder / "printer.log").open("ab") as log:
            self.process = subprocess.Popen(
                words, cwd=ROOT, env=environment, stdout=log, stderr=log
            )

    def stop(self) -> None:
        """Unplug it."""
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.process.wait(SECONDS)

    def slip(self, job: str) -> Slip:
        """The paper of a job; fails with the agent's log when it does not come out."""
        until = time.monotonic() + SECONDS
        while not (found := list((self.folder / "paper").glob(f"*-{job}.png"))):
            log = (self.folder / "printer.log").read_text("utf-8")
            assert time.monotonic() < until, f"no paper came:\n{log}"
            time.sleep(0.05)
        (path,) = found
        return Slip.read(path)
