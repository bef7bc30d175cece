"""A demo office as a process of its own, with what a test does to it over HTTP."""

from __future__ import annotations

import json
import subprocess
import sys
import time
import urllib.error
import urllib.request
import uuid
from pathlib import Path
from typing import Any

from tests.services import free_port

ROOT = Path(__file__).parents[2]
START_SECONDS = 30.0


class DemoOffice:
    """`mottak demo` in a folder; may be killed and started again on the same port."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = free_port()
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it and wait until it can serve; fails with its output when it does not."""
        words = [
            sys.executable, "-m", "server", "demo", "--no-browser",
            "--port", str(self.port), "--folder", str(self.folder),
        ]  # fmt: skip
        with (self.folder / "output.txt").open("ab") as output:
            self._process = subprocess.Popen(words, cwd=ROOT, stdout=output, stderr=output)
        end = time.monotonic() + START_SECONDS
        while not self._ready():
            if time.monotonic() > end or self._process.poll() is not None:
                raise AssertionError((self.folder / "output.txt").read_text("utf-8"))
            time.sleep(0.1)

    def kill(self) -> None:
        """End it as a power cut would."""
        if self._process:
            self._process.kill()
            self._process.wait()

    def stop(self) -> None:
        """Ask it to end."""
        if self._process and self._process.poll() is None:
            self._process.terminate()
            self._process.wait(timeout=20)

    @property
    def facts(self) -> dict[str, Any]:
        """What the demo wrote for scripts: url, tokens, links, appointments."""
        found: dict[str, Any] = json.loads((self.folder / "demo.json").read_text("utf-8"))
        return found

    def send(self, role: str, path: str, body: dict[str, Any]) -> dict[str, Any]:
        """POST within the office as this role; the answer; fails with the problem."""
        return self._ask(role, path, json.dumps(body).encode())

    def read(self, role: str, path: str) -> dict[str, Any]:
        """GET within the office as this role."""
        return self._ask(role, path, None)

    def delete(self, role: str, path: str) -> dict[str, Any]:
        """DELETE within the office as this role."""
        return self._ask(role, path, None, "DELETE")

    def _ask(
        self, role: str, path: str, data: bytes | None, method: str | None = None
    ) -> dict[str, Any]:
        facts = self.facts
        request = urllib.request.Request(
            f"{facts['url']}/api/v1/offices/{facts['office']}/{path}",
            data=data,
            method=method,
            headers={
                "Authorization": f"Bearer {facts['tokens'][role]}",
                "Content-Type": "application/json",
                "Idempotency-Key": uuid.uuid4().hex,
            },
        )
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                told: dict[str, Any] = json.loads(answer.read())
                return told
        except urllib.error.HTTPError as refused:
            raise AssertionError(refused.read().decode()) from refused

    def _ready(self) -> bool:
        try:
            with urllib.request.urlopen(
                f"http://127.0.0.1:{self.port}/readyz", timeout=2
            ) as answer:
                return bool(answer.status == 200 and (self.folder / "demo.json").exists())
        except OSError:
            return False
