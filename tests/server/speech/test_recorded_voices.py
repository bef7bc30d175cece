"""A voice that people recorded says what it has clips of, put together, and nothing by halves."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.speech.pieces import is_fixed, pieces
from server.speech.recorded import Recorded
from server.speech.wav import PAUSE_SECONDS, joined, whole
from tests.server.speech.sounds import RATE, frames, tone

PIECES = {
    "Ja": "common-yes",
    "Du har ": "wait.1",
    " minutter": "wait.2",
    "Du": "you",
    "Har du en timeavtale?": "kiosk-start-title",
}
PAUSE = int(PAUSE_SECONDS * RATE)


@pytest.fixture
def voice(tmp_path: Path) -> Recorded:
    """Clips of all but one piece; each length is another."""
    for length, name in enumerate(["common-yes", "wait.1", "wait.2", "A", "0", "1", "15"], 1):
        (tmp_path / f"{name}.wav").write_bytes(tone(length * 10))
    (tmp_path / "rom-1.wav").write_bytes(tone(1000))
    (tmp_path / "phrases.toml").write_text('"Rom 1" = "rom-1.wav"\n"Gone" = "gone.wav"\n', "utf-8")
    return Recorded(tmp_path, PIECES)


@pytest.mark.parametrize(("text", "lengths"), [
    ("Ja", [10]),
    ("ja!", [10]),
    ("Du har 15 minutter", [20, 70, 30]),
    ("A 0 1 1", [40, 50, 60, 60]),
    ("Rom 1. Ja.", [1000, 10]),
])  # fmt: skip
def test_a_text_is_put_together_from_its_clips(
    voice: Recorded, text: str, lengths: list[int]
) -> None:
    assert frames(voice.speak(text)) == sum(lengths) + PAUSE * (len(lengths) - 1)


@pytest.mark.parametrize(
    "text", ["Har du en timeavtale?", "Ja takk", "Jada", "Du har 7 minutter", "A012", "Gone", ""]
)
def test_what_lacks_a_clip_is_not_said_by_halves(voice: Recorded, text: str) -> None:
    assert voice.speak(text) is None


def test_a_folder_that_cannot_speak_says_why(tmp_path: Path) -> None:
    assert "is no folder" in str(Recorded(tmp_path / "none", PIECES).fault())
    assert "has no clip" in str(Recorded(tmp_path, PIECES).fault())
    (tmp_path / "common-yes.wav").write_bytes(tone(1))
    assert Recorded(tmp_path, PIECES).fault() is None


def test_a_damaged_clip_or_one_of_another_kind_is_silence(tmp_path: Path) -> None:
    (tmp_path / "A.wav").write_bytes(b"RIFF no sound")
    (tmp_path / "B.wav").write_bytes(tone(5))
    (tmp_path / "C.wav").write_bytes(tone(5, rate=16000))
    voice = Recorded(tmp_path, {})
    assert voice.speak("A") is None and voice.speak("B C") is None
    assert frames(voice.speak("B")) == 5


@given(st.binary(max_size=200))
def test_any_bytes_are_sound_or_nothing(data: bytes) -> None:
    assert whole(data) is None
    assert joined([tone(3), data]) is None


def test_the_length_that_a_program_could_not_know_is_mended() -> None:
    piped = bytearray(tone(9))
    piped[4:8] = piped[40:44] = b"\xff\xff\xff\x7f"
    assert frames(whole(bytes(piped))) == 9


def test_every_word_of_a_catalogue_has_a_name() -> None:
    named = pieces("nb")
    assert named["Har du en timeavtale?"] == "kiosk-start-title"
    assert named["Nummer "] == "common-number.1"
    assert named["Du kan prøve én gang til."] == "kiosk-not-found-left.1"
    assert len(set(named.values())) == len(named)
    assert pieces("xx") == {}


def test_only_a_whole_text_without_values_is_the_same_for_everybody() -> None:
    assert is_fixed("nb", "Har du en timeavtale?")
    assert not is_fixed("nb", "Nummer ") and not is_fixed("nb", "91 34 50 12")
    assert not is_fixed("en", "Har du en timeavtale?")
