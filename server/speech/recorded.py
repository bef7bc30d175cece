"""A voice of recorded clips: a folder of WAV files, put together to what is to be said.

A clip is named by the id of its text, by its number among the parts of a text with values in it,
by a single letter or a number, or in `phrases.toml`, which gives an office's own words their clips.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

from server.speech import wav

PHRASES = "phrases.toml"
_BETWEEN = re.compile(r"[\s.,:;!?()«»“”\"–—-]+")


class Recorded:
    """Says what it has every piece of, and nothing else: half a sentence may mean the opposite."""

    def __init__(self, folder: Path, pieces: Mapping[str, str]) -> None:
        self._folder = folder
        self._clips = _clips(folder, pieces)
        self._longest = max(map(len, self._clips), default=0)

    def fault(self) -> str | None:
        if not self._folder.is_dir():
            return f"{self._folder} is no folder; put the clips there, or choose another voice"
        if not self._clips:
            return f"{self._folder} has no clip; `mottak clips` names them"
        return None

    def speak(self, text: str) -> bytes | None:
        files = self._files(_even(text))
        try:
            return wav.joined(file.read_bytes() for file in files) if files else None
        except OSError:
            return None

    def _files(self, text: str) -> list[Path] | None:
        """The longest clip first, word by word; None when something has no clip."""
        found: list[Path] = []
        while text:
            length = next((n for n in range(len(text), 0, -1) if self._fits(text, n)), None)
            if length is None:
                return None
            found.append(self._clips[text[:length]])
            text = text[length:].lstrip()
        return found

    def _fits(self, text: str, length: int) -> bool:
        ends = length == len(text) or text[length] == " "
        return length <= self._longest and ends and text[:length] in self._clips


def _clips(folder: Path, pieces: Mapping[str, str]) -> dict[str, Path]:
    """Text -> its file, of those that are there."""
    there = {file.stem: file for file in sorted(folder.glob("*.wav"))}
    short = {name: file for name, file in there.items() if len(name) == 1 or name.isdecimal()}
    named = {text: there[name] for text, name in pieces.items() if name in there}
    own = {text: folder / str(name) for text, name in _phrases(folder).items()}
    return {_even(text): file for text, file in {**short, **named, **own}.items() if file.is_file()}


def _phrases(folder: Path) -> Mapping[str, object]:
    try:
        return tomllib.loads((folder / PHRASES).read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return {}


def _even(text: str) -> str:
    """Without what is not heard: case, signs and more than one space."""
    return _BETWEEN.sub(" ", text).strip().casefold()
