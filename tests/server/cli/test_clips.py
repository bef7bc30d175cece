"""What to record for a voice of one's own, as docs/listening.md has it."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

from server.settings import read
from server.speech import make_speaker
from tests.running import ROOT, run_cli
from tests.server.speech.sounds import Setup, frames, tone

MARK = "<!-- run by tests/server/cli/test_clips.py -->"
DOCUMENT = (ROOT / "docs" / "listening.md").read_text("utf-8")


def recorded(tmp_path: Path) -> dict[str, str]:
    """File and words, by the command as it stands in the document."""
    command = DOCUMENT.split(MARK)[1].split("```sh\n")[1].split("```")[0]
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    subprocess.run(
        ["bash", "-euc", command], cwd=tmp_path, env={**os.environ, "PATH": path}, check=True
    )
    lines = (tmp_path / "se.tsv").read_text("utf-8").splitlines()
    return {name: words for name, _, words in (line.partition("\t") for line in lines)}


def test_whoever_records_all_that_is_listed_has_a_voice(tmp_path: Path) -> None:
    clips = recorded(tmp_path)
    assert clips["common-yes.wav"] == "Juo" and len(clips) > 150
    assert not any(name.startswith(("paper-", "guide-", "office-")) for name in clips)
    for name in [*clips, *(f"{n}.wav" for n in [*range(60), *"ABCG"])]:
        (tmp_path / name).write_bytes(tone(3))
    speaks = make_speaker(Setup({"se": f"recorded:{tmp_path}"}))
    for words in clips.values():
        assert frames(speaks.clip("se", words)) >= 3, words
    assert speaks.clip("se", "A 0 1 2") and speaks.clip("se", "10:30")


def test_a_language_without_texts_is_refused_with_those_that_have_some() -> None:
    refused = run_cli("clips", "xx")
    assert (
        refused.returncode == 2 and "xx has no texts" in refused.stderr and "se" in refused.stderr
    )


def test_the_settings_of_the_document_are_settings() -> None:
    """Each block of TOML that begins with a table of ours can be read as it stands."""
    blocks = re.findall(r"```toml\n(\[.*?)```", DOCUMENT, re.DOTALL)
    assert len(blocks) == 2
    for block in blocks:
        settings = read(tomllib.loads(block), "listening.md", {})
        assert settings.kiosk.keys.next == "ArrowDown"
