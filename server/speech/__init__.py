"""Text as speech: a voice for each language, by a program or from clips that people recorded."""

from server.speech.speaker import Fault, Speaker
from server.speech.voices import Setup, make_voices

__all__ = ["Fault", "Speaker", "make_speaker"]

MEGABYTE = 2**20


def make_speaker(setup: Setup) -> Speaker:
    """The voices that are set, for the server to speak with."""
    return Speaker(
        make_voices(setup),
        at_once=setup.at_once,
        cache_bytes=setup.cache_mb * MEGABYTE,
        patience=setup.seconds,
    )
