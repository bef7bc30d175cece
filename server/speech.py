"""Calls as speech, by a command such as espeak-ng. A phrase is spoken once and kept."""

from __future__ import annotations

import subprocess
from collections import OrderedDict
from collections.abc import Mapping

import structlog

KEPT = 500
TIMEOUT_SECONDS = 5

log = structlog.get_logger("mottak.speech")


class CommandVoice:
    """WAV from a command's standard output. No voice for a language, or no command: None."""

    def __init__(self, command: str, voices: Mapping[str, str], words_per_minute: int) -> None:
        self._command = command
        self._voices = voices
        self._speed = words_per_minute
        self._clips: OrderedDict[tuple[str, str], bytes] = OrderedDict()

    def clip(self, language: str, text: str) -> bytes | None:
        """The text as mono WAV."""
        voice = self._voices.get(language)
        if not voice or not self._command:
            return None
        kept = self._clips.get((voice, text)) or self._speak(voice, text)
        if kept:
            self._keep((voice, text), kept)
        return kept

    def _keep(self, phrase: tuple[str, str], clip: bytes) -> None:
        self._clips[phrase] = clip
        self._clips.move_to_end(phrase)
        while len(self._clips) > KEPT:
            self._clips.popitem(last=False)

    def _speak(self, voice: str, text: str) -> bytes | None:
        words = [self._command, "--stdout", "-v", voice, "-s", str(self._speed), "--stdin"]
        try:
            said = subprocess.run(
                words, input=text.encode(), capture_output=True, timeout=TIMEOUT_SECONDS, check=True
            )
        except (OSError, subprocess.SubprocessError) as silent:
            log.warning("no speech", error=type(silent).__name__)
            return None
        return said.stdout or None
