"""Servers and clients as processes of their own, started and ended by pid."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

import psutil


def free_port() -> int:
    """A port that nobody has just now."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def serving(config: Path, port: int) -> list[str]:
    """The words that start the product's server."""
    return ["-m", "server", "serve", "--config", str(config), "--port", str(port)]


Started = tuple[subprocess.Popen[bytes], float]


@contextmanager
def running(words: list[str], port: int, log: Path) -> Iterator[Started]:
    """The process and the seconds until it answered."""
    begun = time.perf_counter()
    with log.open("ab") as output:
        process = subprocess.Popen([sys.executable, *words], stdout=output, stderr=output)
    try:
        _await(process, port, log)
        yield process, time.perf_counter() - begun
    finally:
        process.terminate()
        try:
            process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            process.kill()
            raise RuntimeError(f"it does not stop: {log.read_text()[-2000:]}") from None


def _await(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    for _ in range(2000):
        if process.poll() is not None:
            raise RuntimeError(f"it died: {log.read_text()}")
        try:
            with urlopen(f"http://127.0.0.1:{port}/healthz", timeout=1):
                return
        except (URLError, OSError):
            time.sleep(0.005)
    raise RuntimeError("it does not answer")


def client(task: dict[str, Any]) -> dict[str, Any]:
    """Carry out a task in a client process."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.load"],
        input=json.dumps(task).encode(),
        capture_output=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr.decode())
    return dict(json.loads(done.stdout))


def megabytes(process: subprocess.Popen[bytes]) -> float:
    """Resident memory."""
    return float(psutil.Process(process.pid).memory_info().rss) / 1e6
