"""What is said aloud over the HTTP interface: to whom, how long, and what is never kept of it."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from server.web.answers.languages import LanguagesOut
from tests.running import Server, running
from tests.server.speech.sounds import frames, program

SECRET = "91 34 50 12"


@pytest.fixture(scope="module")
def slow(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server whose bokmål takes its time, and that has a folder of clips for Northern Sami."""
    folder = tmp_path_factory.mktemp("speech")
    espeak = program(folder, "[ $3 = -q ] || sleep 2; cat $CLIP")
    (folder / "common-yes.wav").write_bytes((folder / "clip.wav").read_bytes())
    speech = f"""
[speech]
espeak = "{espeak}"
at_once = 2
[speech.voices]
en = "piper:{folder}/none.onnx"
se = "recorded:{folder}"
"""
    with running(folder, server=speech) as server:
        yield server


def test_a_sentence_is_said_and_kept_by_nobody(office: Server) -> None:
    said = office.api("kiosk").post("speech", {"language": "nb", "text": SECRET})
    assert said.status == 200 and said.headers["Content-Type"] == "audio/wav"
    assert said.headers["Cache-Control"] == "no-store"
    assert frames(said.body) > 10_000
    assert SECRET not in office.log()


@pytest.mark.parametrize(("body", "status", "code"), [
    ({"language": "ti", "text": "x"}, 404, "no_voice"),
    ({"language": "xx", "text": "x"}, 404, "no_voice"),
    ({"language": "nb", "text": ""}, 422, "invalid_body"),
    ({"language": "nb", "text": " \u2068\u2069 "}, 422, "invalid_body"),
    ({"language": "nb", "text": "a" * 501}, 422, "invalid_body"),
    ({"language": "nb", "text": "a\x00"}, 422, "invalid_body"),
    ({"language": "../nb", "text": "x"}, 422, "invalid_body"),
    ({"text": "x"}, 422, "invalid_body"),
])  # fmt: skip
def test_what_cannot_be_said_is_refused_by_name(
    office: Server, body: object, status: int, code: str
) -> None:
    refused = office.api("kiosk").post("speech", body)
    assert (refused.status, refused.code) == (status, code)


def test_the_kiosk_is_told_who_can_speak_and_by_which_keys(office: Server) -> None:
    screen = office.screen("/kiosk", "kiosk")
    assert {"nb", "nn", "en"} <= set(screen.snapshot["voices"])
    assert "ti" not in screen.snapshot["voices"]
    assert screen.snapshot["keys"]["listen"] == "F9"
    assert screen.snapshot["listening"] == {"volume": 4, "loudest": 7}
    screen.close()


def test_the_server_answers_others_while_it_speaks(slow: Server) -> None:
    kiosk = slow.api("kiosk")
    slow.api("display").get("board")
    with ThreadPoolExecutor() as pool:
        saying = pool.submit(kiosk.post, "speech", {"language": "nb", "text": "Hei"})
        time.sleep(0.3)
        begun = time.monotonic()
        slow.api("display").get("board")
        assert time.monotonic() - begun < 1 and not saying.done()
        assert saying.result().status == 200


def test_a_recorded_language_says_what_it_has(slow: Server) -> None:
    kiosk = slow.api("kiosk")
    yes = Path("server/locales/se.ftl").read_text("utf-8").partition("common-yes = ")[2]
    said = kiosk.post("speech", {"language": "se", "text": yes.partition("\n")[0]})
    assert frames(said.body) == 7
    assert kiosk.post("speech", {"language": "se", "text": "Nei"}).code == "no_voice"


def test_a_manager_sees_which_voices_do_not_work_and_why(slow: Server) -> None:
    told = slow.api("manager").get("languages")
    LanguagesOut.model_validate(told)
    voices = {one["id"]: (one["speaks"], one["voice_faults"]) for one in told["languages"]}
    missing = "piper is not installed; install it, or choose another voice"
    assert voices == {"nb": (True, []), "nn": (True, []), "en": (False, [missing])}
    checked = slow.cli("check")
    assert checked.returncode == 1 and "speech in en: piper is not installed" in checked.stderr
