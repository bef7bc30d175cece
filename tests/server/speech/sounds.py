"""Small WAV files that can be told apart by how long they are, and setups to speak with."""

from __future__ import annotations

import io
import wave
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

RATE = 8000


def tone(frames: int, rate: int = RATE) -> bytes:
    """A clip of so many frames."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(b"\1\2" * frames)
    return out.getvalue()


def frames(clip: bytes | None) -> int:
    """How many frames a clip has."""
    assert clip is not None
    with wave.open(io.BytesIO(clip)) as opened:
        return int(opened.getnframes())


@dataclass(frozen=True)
class Setup:
    """[speech], with what a test does not say filled in."""

    voices: Mapping[str, str | list[str]] = field(default_factory=dict)
    espeak: str = "espeak-ng"
    piper: str = "piper"
    words_per_minute: int = 140
    seconds: int = 5
    at_once: int = 3
    cache_mb: int = 1


def program(folder: Path, script: str) -> str:
    """A program of one's own; `$CLIP` is a clip that it may give."""
    clip, file = folder / "clip.wav", folder / "program"
    clip.write_bytes(tone(7))
    file.write_text(f"#!/bin/sh\nCLIP={clip}\n{script}\n", "utf-8")
    file.chmod(0o755)
    return str(file)
