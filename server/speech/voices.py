"""The voices there are. Each says what it cannot do on this machine, and is silent then."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from shutil import which
from typing import Protocol

import structlog

from server.speech import wav
from server.speech.pieces import pieces
from server.speech.recorded import Recorded

Voices = Mapping[str, Sequence["Voice"]]
"""Language -> the voices that are tried, in order."""

log = structlog.get_logger("mottak.speech")


class Voice(Protocol):
    """One voice of one language."""

    def speak(self, text: str) -> bytes | None:
        """The text as WAV; None when this voice cannot say it."""

    def fault(self) -> str | None:
        """Why it cannot speak on this machine, and what to do; None when it can."""


class Setup(Protocol):
    """What an office has set: its voices, the programs, and how much they may do."""

    @property
    def voices(self) -> Mapping[str, str | list[str]]:
        """Language -> "espeak:nb", "piper:model.onnx" or "recorded:folder", one or several."""

    @property
    def espeak(self) -> str: ...
    @property
    def piper(self) -> str: ...
    @property
    def words_per_minute(self) -> int: ...
    @property
    def seconds(self) -> int: ...
    @property
    def at_once(self) -> int: ...
    @property
    def cache_mb(self) -> int: ...


def make_voices(setup: Setup) -> Voices:
    """Every language's voices, in order."""
    return {
        language: [_voice(one, setup, language) for one in _list(names) if one]
        for language, names in setup.voices.items()
    }


def _list(names: str | Sequence[str]) -> Sequence[str]:
    return [names] if isinstance(names, str) else names


def _voice(name: str, setup: Setup, language: str) -> Voice:
    kind, _, which_one = name.partition(":")
    if kind == "recorded":
        return Recorded(Path(which_one), pieces(language))
    if kind == "piper":
        model = (setup.piper, "--model", which_one, "--output_file", "-")
        return Program(model, setup.seconds, Path(which_one))
    pace = ("-v", which_one, "-s", str(setup.words_per_minute))
    silently = (setup.espeak, "-v", which_one, "-q", "a")
    return Program((setup.espeak, "--stdout", *pace, "--stdin"), setup.seconds, trial=silently)


@dataclass(frozen=True, slots=True)
class Program:
    """A program that reads a text and writes WAV. `needs` is a file that it cannot do without,
    `trial` a command that fails when it does not have the voice.
    """

    words: Sequence[str]
    seconds: float
    needs: Path | None = None
    trial: Sequence[str] = ()

    def fault(self) -> str | None:
        program = self.words[0]
        if not program:
            return "no program is set for it; name one in [speech]"
        if not which(program):
            return f"{program} is not installed; install it, or choose another voice"
        if self.needs and not self.needs.is_file():
            return f"{self.needs} is not there; put the model there, or choose another voice"
        if self.trial and self._run(self.trial, "") is None:
            return f"{' '.join(self.trial[:-2])} does not speak; choose another voice"
        return None

    def speak(self, text: str) -> bytes | None:
        said = self._run(self.words, _plain(text)) if self.words[0] else None
        return said and wav.whole(said)

    def _run(self, words: Sequence[str], text: str) -> bytes | None:
        try:
            return subprocess.run(
                list(words), input=text.encode(), capture_output=True, timeout=self.seconds,
                check=True,
            ).stdout  # fmt: skip
        except (OSError, subprocess.SubprocessError) as silent:
            # Never the error's own words: they hold the command, and some programs repeat the text.
            log.warning("no speech", error=type(silent).__name__)
            return None


def _plain(text: str) -> str:
    """One line, and no brackets, which espeak-ng takes for the names of sounds."""
    return " ".join(text.replace("[", "(").replace("]", ")").split())
