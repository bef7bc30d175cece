"""Which voice speaks, for how long at most, how many at once, and what is kept of it."""

import threading
import time
from collections.abc import Mapping
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from server.speech import Speaker, make_speaker
from server.speech.speaker import Kept
from server.speech.voices import Voice
from tests.server.speech.sounds import Setup, frames, program, tone

FIXED = "Har du en timeavtale?"
OWN = "91 34 50 12"


class Counting:
    """A voice that counts what it is asked; silent for what it does not know."""

    def __init__(self, length: int = 5, knows: str = "") -> None:
        self.said: list[str] = []
        self.length, self.knows = length, knows

    def speak(self, text: str) -> bytes | None:
        self.said.append(text)
        return tone(self.length) if self.knows in text else None

    def fault(self) -> str | None:
        return None


class Broken(Counting):
    def fault(self) -> str | None:
        return "is not installed"


def speaker(voices: Mapping[str, list[Voice]], at_once: int = 2, patience: float = 0.1) -> Speaker:
    return Speaker(voices, at_once=at_once, cache_bytes=10_000, patience=patience)


def test_what_is_the_same_for_everybody_is_made_once_and_what_is_someones_own_each_time() -> None:
    voice = Counting()
    speaks = speaker({"nb": [voice]})
    for _ in range(3):
        assert speaks.clip("nb", FIXED) and speaks.clip("nb", OWN)
        assert speaks.clip("nb", "Nummer A 0 1 2. Rom 1.", public=True)
    assert voice.said.count(FIXED) == 1 and voice.said.count(OWN) == 3
    assert voice.said.count("Nummer A 0 1 2. Rom 1.") == 1


def test_a_second_voice_says_what_the_first_cannot() -> None:
    speaks = speaker({"se": [Counting(3, knows="Ja"), Counting(8)]})
    assert frames(speaks.clip("se", "Ja")) == 3
    assert frames(speaks.clip("se", "Nei")) == 8
    assert speaks.clip("ti", "Ja") is None


def test_a_language_speaks_when_one_of_its_voices_does_and_every_fault_is_told() -> None:
    speaks = speaker({"nb": [Broken(), Counting()], "ti": [Broken()], "se": []})
    assert list(speaks.languages) == ["nb"]
    assert [(f.language, f.why) for f in speaks.faults] == [
        ("nb", "is not installed"), ("ti", "is not installed"),
    ]  # fmt: skip


def test_only_a_few_speak_at_once_and_nobody_waits_for_ever() -> None:
    going, most, lock = 0, 0, threading.Lock()

    class Slow(Counting):
        def speak(self, text: str) -> bytes | None:
            nonlocal going, most
            with lock:
                going += 1
                most = max(most, going)
            time.sleep(0.3)
            with lock:
                going -= 1
            return tone(5)

    speaks, heard = speaker({"nb": [Slow()]}), list[bytes | None]()
    asking = [
        threading.Thread(target=lambda: heard.append(speaks.clip("nb", OWN))) for _ in range(6)
    ]
    for one in asking:
        one.start()
    for one in asking:
        one.join()
    assert most == 2 and len(heard) == 6
    assert sum(clip is None for clip in heard) == 4


def test_the_oldest_clips_make_room() -> None:
    kept = Kept(100)
    for name in "abc":
        kept.put(("nb", name), bytes(40))
    assert kept.get(("nb", "a")) is None and kept.get(("nb", "b"))
    kept.put(("nb", "d"), bytes(40))
    assert kept.get(("nb", "c")) is None and kept.get(("nb", "b"))
    kept.put(("nb", "e"), bytes(200))
    assert kept.get(("nb", "e")) is None


# Programs.


def test_espeak_says_a_sentence_and_its_file_is_whole() -> None:
    speaks = make_speaker(Setup({"nb": "espeak:nb", "se": "espeak:se"}))
    assert frames(speaks.clip("nb", FIXED)) > 10_000
    assert list(speaks.languages) == ["nb"] and "-v se does not speak" in speaks.faults[0].why


def test_a_program_gets_the_text_on_its_input_and_the_model_as_a_word(tmp_path: Path) -> None:
    model = tmp_path / "ti.onnx"
    model.write_bytes(b"")
    piper = program(tmp_path, f'echo "$@" > {tmp_path}/words; cat > {tmp_path}/text; cat $CLIP')
    speaks = make_speaker(Setup({"ti": f"piper:{model}"}, piper=piper))
    assert frames(speaks.clip("ti", "Ja [[ja]]\nnei")) == 7
    assert (tmp_path / "text").read_text() == "Ja ((ja)) nei"
    assert str(model) in (tmp_path / "words").read_text()


@pytest.mark.parametrize("script", ["sleep 30", "exit 3", "echo no sound", "cat >&2; exit 1"])
def test_a_program_that_hangs_or_fails_is_silence_and_tells_no_text(
    tmp_path: Path, script: str
) -> None:
    espeak = program(tmp_path, f"[ $3 = -q ] || {{ {script}; }}")
    setup = Setup({"nb": "espeak:nb"}, espeak=espeak, seconds=1)
    begun = time.monotonic()
    with capture_logs() as log:
        assert make_speaker(setup).clip("nb", OWN) is None
    assert time.monotonic() - begun < 4
    assert OWN not in str(log)


@pytest.mark.parametrize(("setup", "why"), [
    (Setup({"nb": "espeak:nb"}, espeak="no-such-program"), "no-such-program is not installed"),
    (Setup({"nb": "espeak:nb"}, espeak=""), "no program is set"),
    (Setup({"nb": "piper:/none.onnx"}, piper="sh"), "/none.onnx is not there"),
    (Setup({"nb": "recorded:/none"}), "/none is no folder"),
])  # fmt: skip
def test_what_is_missing_is_told_and_silent(setup: Setup, why: str) -> None:
    speaks = make_speaker(setup)
    assert len(speaks.faults) == 1 and speaks.faults[0].why.startswith(why)
    assert list(speaks.languages) == [] and speaks.clip("nb", FIXED) is None


def test_an_empty_name_is_no_voice() -> None:
    speaks = make_speaker(Setup({"nb": "", "en": ["", "espeak:en"]}))
    assert (list(speaks.languages), list(speaks.faults)) == (["en"], [])
