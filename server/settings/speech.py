"""[speech]: which voice speaks which language."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, Field

from server.settings.strict import Strict

KINDS = ("espeak:", "piper:", "recorded:")
HOW = "write espeak:<voice>, piper:<model file> or recorded:<folder>"


def _voices(given: object) -> object:
    """One voice or several, the first that can say it speaks; an empty text is no voice."""
    for voice in [given] if isinstance(given, str) else given if isinstance(given, list) else [3]:
        named = isinstance(voice, str) and (voice == "" or voice.startswith(KINDS))
        if not named or voice in KINDS:
            raise ValueError(f"is no voice; {HOW}")
    return given


Voices = Annotated[str | list[str], BeforeValidator(_voices)]
Language = Annotated[str, Field(pattern=r"^[a-z]{2,3}$")]


class SpeechSettings(Strict):
    """How calls and, in the listening mode, the kiosk's screens are spoken."""

    espeak: str
    piper: str
    words_per_minute: Annotated[int, Field(ge=80, le=300)]
    seconds: Annotated[int, Field(ge=1, le=30)]
    at_once: Annotated[int, Field(ge=1, le=16)]
    cache_mb: Annotated[int, Field(ge=0, le=1024)]
    voices: dict[Language, Voices]
