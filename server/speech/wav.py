"""Sound as programs and people leave it, as whole WAV files."""

from __future__ import annotations

import io
import wave
from collections.abc import Iterable

PAUSE_SECONDS = 0.08
"""Between two recorded clips: about that between two words."""


def whole(sound: bytes) -> bytes | None:
    """WAV with its true length; None for what is no sound.

    A program that writes to a pipe does not know the length yet, and puts a huge one there.
    """
    return joined([sound])


def joined(clips: Iterable[bytes]) -> bytes | None:
    """Clips of one kind after each other; None when one is no WAV or of another kind."""
    kind, frames = None, list[bytes]()
    for clip in clips:
        try:
            with wave.open(io.BytesIO(clip)) as opened:
                own = (opened.getnchannels(), opened.getsampwidth(), opened.getframerate())
                sound = opened.readframes(opened.getnframes())
        except (wave.Error, EOFError):
            return None
        if kind not in (None, own):
            return None
        kind = own
        frames.append(sound)
    return _written(*kind, frames) if kind and any(frames) else None


def _written(channels: int, width: int, rate: int, frames: list[bytes]) -> bytes:
    silence = b"\0" * (int(PAUSE_SECONDS * rate) * channels * width)
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(width)
        file.setframerate(rate)
        file.writeframes(silence.join(frames))
    return out.getvalue()
