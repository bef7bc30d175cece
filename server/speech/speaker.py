"""Who speaks for the server: the voices of each language, a few sentences at a time."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from threading import BoundedSemaphore, Lock

from server.speech.pieces import is_fixed
from server.speech.voices import Voice, Voices


@dataclass(frozen=True, slots=True)
class Fault:
    """A voice that cannot speak on this machine, and why."""

    language: str
    why: str


class Speaker:
    """Speech for every language that has a voice.

    What is spoken lies in memory only, and only what is the same for everybody is kept there: a
    visitor's own words are made anew each time, which takes some hundredths of a second.
    """

    def __init__(self, voices: Voices, *, at_once: int, cache_bytes: int, patience: float) -> None:
        self._voices = voices
        self._free = BoundedSemaphore(at_once)
        self._patience = patience
        self._kept = Kept(cache_bytes)
        found = [(language, voice.fault()) for language in voices for voice in voices[language]]
        self.faults: Sequence[Fault] = [Fault(language, why) for language, why in found if why]
        self.languages: Sequence[str] = list(dict.fromkeys(one for one, why in found if not why))

    def clip(self, language: str, text: str, *, public: bool = False) -> bytes | None:
        """WAV of the text, None when nobody can say it. `public`: all may hear it."""
        if language not in self.languages:
            return None
        keep = public or is_fixed(language, text)
        if keep and (kept := self._kept.get((language, text))):
            return kept
        made = self._made(self._voices[language], text)
        if made and keep:
            self._kept.put((language, text), made)
        return made

    def _made(self, voices: Sequence[Voice], text: str) -> bytes | None:
        """The first voice that can say it. When all are busy for too long, it stays unsaid."""
        if not self._free.acquire(timeout=self._patience):
            return None
        try:
            return next((clip for voice in voices if (clip := voice.speak(text))), None)
        finally:
            self._free.release()


class Kept:
    """The clips that were used last, up to so many bytes."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._bytes = 0
        self._clips: OrderedDict[tuple[str, str], bytes] = OrderedDict()
        self._lock = Lock()

    def get(self, key: tuple[str, str]) -> bytes | None:
        """A clip, which is thereby the one that was used last."""
        with self._lock:
            if key in self._clips:
                self._clips.move_to_end(key)
            return self._clips.get(key)

    def put(self, key: tuple[str, str], clip: bytes) -> None:
        """Keep it in place of those that were not used for longest."""
        with self._lock:
            self._bytes += len(clip) - len(self._clips.pop(key, b""))
            self._clips[key] = clip
            while self._bytes > self._limit:
                self._bytes -= len(self._clips.popitem(last=False)[1])
