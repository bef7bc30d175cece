"""What the README tells people to type works as it stands."""

import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from tests.house.tree import ROOT
from tests.services import free_port

MARK = "<!-- run by tests/house/test_readme.py -->"
LINK = re.compile(r"\]\(([^)#:]+)\)")


def test_the_commands_that_set_an_office_up_work_and_the_server_serves(tmp_path: Path) -> None:
    """Every line as written but the port, which may be taken where the test runs."""
    port = free_port()
    commands = _block().replace("--port 8080", f"--port {port}")
    shutil.copytree(ROOT / "config", tmp_path / "config")
    bin_folder = Path(sys.executable).parent
    server = subprocess.Popen(
        ["bash", "-euc", commands.replace("mottak serve", "exec mottak serve")],
        cwd=tmp_path,
        env={**os.environ, "PATH": f"{bin_folder}:{os.environ['PATH']}"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert _answers(server, f"http://127.0.0.1:{port}/readyz")
    finally:
        server.terminate()
        _, errors = server.communicate(timeout=30)
    assert server.returncode == 0, errors


def test_every_page_and_picture_that_the_documents_link_to_is_there() -> None:
    documents = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]
    missing = [
        f"{document.name}: {target}"
        for document in documents
        for target in LINK.findall(document.read_text("utf-8"))
        if not (document.parent / target).exists()
    ]
    assert missing == []


def _block() -> str:
    text = (ROOT / "README.md").read_text("utf-8").split(MARK)[1]
    return text.split("```sh\n")[1].split("```")[0]


def _answers(server: subprocess.Popen[str], url: str) -> bool:
    for _ in range(600):
        if server.poll() is not None:
            return False
        try:
            with urlopen(url, timeout=1) as answer:
                return bool(answer.status == 200)
        except (URLError, OSError):
            time.sleep(0.1)
    return False
