"""Real PostgreSQL and Redis servers for the tests: started as processes, ended by their ids.

Neither touches a server that runs on the machine already: each has a folder of its own,
PostgreSQL a Unix socket in it, Redis a free port on the loopback address.
"""

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

import psycopg

START_SECONDS = 30.0
STOP_SECONDS = 15.0


class Missing(Exception):
    """A program that the tests need is not on this machine."""

    def __init__(self, program: str, package: str) -> None:
        super().__init__(f"{program} is missing; install it: apt-get install {package}")


@contextmanager
def postgres() -> Iterator[str]:
    """A fresh PostgreSQL; yields the URL of its empty database."""
    programs = _postgres_programs()
    with _folder("postgres") as folder:
        data = folder / "data"
        _run_as_owner([str(programs / "initdb"), "-D", str(data), "-U", "mottak", "-A", "trust"])
        command = [str(programs / "postgres"), "-D", str(data), "-k", str(folder), "-h", ""]
        url = f"postgresql://mottak@/postgres?host={folder}"
        # Tests ask for nothing to survive a power cut, so PostgreSQL need not wait for the disk.
        with _process([*command, "-F", "-c", "max_connections=100"], folder, lambda: _ping(url)):
            yield url


@contextmanager
def redis() -> Iterator[str]:
    """A fresh Redis that keeps nothing; yields its URL."""
    program = shutil.which("redis-server")
    if program is None:
        raise Missing("redis-server", "redis-server")
    port = free_port()
    command = [program, "--port", str(port), "--bind", "127.0.0.1", "--save", ""]
    with _folder("redis") as folder, _process(command, folder, lambda: _answers(port)):
        yield f"redis://127.0.0.1:{port}/0"


def free_port() -> int:
    """A TCP port of the loopback address that nobody listens on right now."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def _postgres_programs() -> Path:
    """Debian keeps the server's programs off the PATH, in one folder per version."""
    found = shutil.which("postgres")
    places = [Path(found).parent] if found else []
    places += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    for place in places:
        if (place / "initdb").exists() and (place / "postgres").exists():
            return place
    raise Missing("postgres", "postgresql")


def _owner() -> str | None:
    """PostgreSQL refuses to run as root; its package has made a user for it."""
    return "postgres" if os.geteuid() == 0 else None


def _run_as_owner(command: list[str]) -> None:
    done = subprocess.run(
        command, user=_owner(), cwd="/", capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@contextmanager
def _folder(name: str) -> Iterator[Path]:
    """A folder with a short path, as a Unix socket's name may hold 107 bytes only."""
    folder = Path(mkdtemp(prefix=f"mottak-{name}-"))
    try:
        if owner := _owner():
            shutil.chown(folder, owner)
        yield folder
    finally:
        shutil.rmtree(folder)


@contextmanager
def _process(command: list[str], folder: Path, ready: Callable[[], bool]) -> Iterator[None]:
    """Runs until the block ends; prints what it said when it does not become ready."""
    log = folder / "log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            command, user=_owner(), cwd=folder, stdout=output, stderr=subprocess.STDOUT
        )
    try:
        until = time.monotonic() + START_SECONDS
        while not ready():
            alive = process.poll() is None and time.monotonic() < until
            assert alive, f"{command[0]} did not start:\n{log.read_text()}"
            time.sleep(0.05)
        yield
    finally:
        # For PostgreSQL this is its "fast" end, which waits for no client.
        process.send_signal(signal.SIGINT)
        process.wait(STOP_SECONDS)


def _ping(url: str) -> bool:
    try:
        with psycopg.connect(url, connect_timeout=2) as connection:
            return connection.execute("SELECT 1").fetchone() == (1,)
    except psycopg.OperationalError:
        return False


def _answers(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=2) as connection:
            connection.sendall(b"PING\r\n")
            return connection.recv(16) == b"+PONG\r\n"
    except OSError:
        return False
