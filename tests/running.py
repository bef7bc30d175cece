"""The real server as a process of its own: started on a free port, stopped, killed, started again.

Its two offices are open round the clock in a zone where it is about noon when the tests begin, so
that early and late always fall on one day. Everything lies in one folder; ended by process id.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from tests.services import free_port
from tests.talking import Api, Screen

ROOT = Path(__file__).parents[1]
START_SECONDS = 30.0
STOP_SECONDS = 25.0
OFFICE, OTHER = "fredrikstad", "moss"
STAFF = ("guide", "adviser", "manager")
ROLES = ("kiosk", "display", "survey", "printer", "calendar", *STAFF)
TRACEBACK = "Traceback (most recent call last)"

CONFIG = """
[server]
database = "sqlite:///{folder}/mottak.db"
secret_file = "{folder}/secret.key"
stop_seconds = 5
{server}
"""

TABLE = """
[[office]]
id = "{id}"
name = "NAV {name}"
address = "Storgata 1, {name}"
zone = "{zone}"
pcs = [1, 2]
booking_url = "https://example.org/book"
holidays = ""
{office}
[office.policy]
early = 30
grace = 15
early_may_wait = {may_wait}
room_limit = 0
week = [ [[0, 1, 2, 3, 4, 5, 6], "00:00", "00:00", "gated"] ]
[[office.services]]
id = "arbeid"
name = {{ nb = "Arbeid", nn = "Arbeid", en = "Work" }}
letter = "A"
minutes = 30
target_wait = 20
channels = ["phone", "self_service"]
drop_in = true
[[office.services]]
id = "bolig"
name = {{ nb = "Bolig", nn = "Bustad", en = "Housing" }}
letter = "B"
minutes = 20
target_wait = 15
channels = ["phone", "booking"]
drop_in = false
[[office.exception_reasons]]
id = "health"
name = {{ nb = "Helse", nn = "Helse", en = "Health" }}
[[office.desks]]
id = "1"
name = "Rom 1"
adviser = "Thea Brekke"
services = ["arbeid", "bolig"]
[[office.desks]]
id = "2"
name = "Rom 2"
services = ["arbeid", "bolig"]
[[office.desks]]
id = "3"
name = "Rom 3"
services = ["bolig"]
"""


def noon_zone(at: datetime) -> str:
    """A zone in which it is between noon and one at this instant (POSIX turns the sign round)."""
    offset = (12 - at.astimezone(UTC).hour + 12) % 24 - 12
    return f"Etc/GMT{-offset:+d}" if offset else "Etc/GMT"


def write_config(folder: Path, *, server: str = "", office: str = "") -> Path:
    """Two offices, `fredrikstad` and `moss`, with the same services and desks. In the second an
    early visitor gets no ticket. Further lines for [server] and for each office can be given.
    """
    zone = noon_zone(datetime.now(UTC))
    tables = [
        TABLE.format(id=id_, name=name, zone=zone, office=office, may_wait=may_wait)
        for id_, name, may_wait in ((OFFICE, "Fredrikstad", "true"), (OTHER, "Moss", "false"))
    ]
    path = folder / "mottak.toml"
    path.write_text(CONFIG.format(folder=folder, server=server) + "".join(tables), "utf-8")
    return path


def run_cli(
    *words: str, env: Mapping[str, str] | None = None, cwd: Path = ROOT
) -> subprocess.CompletedProcess[str]:
    """One command of `mottak`, with nothing of our own environment's settings."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith("MOTTAK_")}
    return subprocess.run(
        [sys.executable, "-m", "server", *words],
        cwd=cwd, env={**clean, "PYTHONPATH": str(ROOT), **(env or {})}, capture_output=True,
        encoding="utf-8", timeout=90, check=False,
    )  # fmt: skip


MANY = """
import json, sys
from server.__main__ import main
for words in json.load(sys.stdin):
    main(words, standalone_mode=False)
"""


class Server:
    """A server on a folder of its own. `start` it, `stop` or `kill` it, and `start` it again."""

    program: tuple[str, ...] = ("-m", "server", "serve")

    def __init__(self, folder: Path, *, server: str = "", office: str = "") -> None:
        self.folder = folder
        self.config = write_config(folder, server=server, office=office)
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.log_file = folder / "server.log"
        self.process: subprocess.Popen[bytes] | None = None
        self._tokens: dict[tuple[str, str], str] = {}

    def start(self) -> None:
        """Start and wait until it is ready; its log is in the error when it is not."""
        command = [
            sys.executable, *self.program,
            "--config", str(self.config), "--port", str(self.port),
        ]  # fmt: skip
        with self.log_file.open("ab") as output:
            self.process = subprocess.Popen(command, cwd=ROOT, stdout=output, stderr=output)
        until = time.monotonic() + START_SECONDS
        while not self._ready():
            alive = self.process.poll() is None and time.monotonic() < until
            assert alive, f"the server did not start:\n{self.log()}"
            time.sleep(0.05)

    def _ready(self) -> bool:
        try:
            with urlopen(f"{self.url}/readyz", timeout=2) as answer:
                return bool(json.load(answer)["ready"])
        except (URLError, OSError):
            return False

    def alive(self) -> bool:
        """Whether the process runs."""
        return self.process is not None and self.process.poll() is None

    def stop(self) -> int:
        """Ask it to stop, as a service manager does; its exit status."""
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(STOP_SECONDS)

    @contextmanager
    def silent(self) -> Iterator[None]:
        """It stands still, as a machine does that has no memory left, and then goes on."""
        assert self.process
        os.kill(self.process.pid, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(self.process.pid, signal.SIGCONT)

    def kill(self) -> None:
        """End it at once, as a power cut does."""
        assert self.process is not None
        self.process.kill()
        self.process.wait(STOP_SECONDS)

    def end(self) -> None:
        """Make sure that nothing is left running."""
        if self.alive():
            self.kill()

    def log(self) -> str:
        """All that it has said."""
        return self.log_file.read_text("utf-8", "replace") if self.log_file.exists() else ""

    def cli(self, *words: str) -> subprocess.CompletedProcess[str]:
        """A command of `mottak` on this server's config and database."""
        return run_cli(*words, "--config", str(self.config))

    def token(self, role: str, office: str = OFFICE) -> str:
        """A token of the role, made by the command line, all roles at once as it starts slowly."""
        if not self._tokens:
            wanted = [(o, r) for o in (OFFICE, OTHER) for r in ROLES]
            words = [
                ["users" if r in STAFF else "devices", "add", "--config", str(self.config),
                 "--office", o, r, f"test-{r}"] for o, r in wanted
            ]  # fmt: skip
            made = subprocess.run(
                [sys.executable, "-c", MANY], input=json.dumps(words), cwd=ROOT,
                capture_output=True, text=True, check=False, timeout=60,
            )  # fmt: skip
            assert made.returncode == 0, made.stderr
            self._tokens = dict(zip(wanted, made.stdout.split(), strict=True))
        return self._tokens[office, role]

    def api(self, role: str, office: str = OFFICE) -> Api:
        """The HTTP interface, as a role of an office."""
        return Api(self.url, self.token(role, office), office)

    def screen(self, namespace: str, role: str, office: str = OFFICE) -> Screen:
        """A connected screen, with its first snapshot."""
        return Screen(self.url, namespace, {"token": self.token(role, office)})


@contextmanager
def running(folder: Path, *, server: str = "", office: str = "") -> Iterator[Server]:
    """A started server with its tokens; nothing of it is left afterwards."""
    made = Server(folder, server=server, office=office)
    made.token("manager")
    try:
        made.start()
        yield made
    finally:
        made.end()
