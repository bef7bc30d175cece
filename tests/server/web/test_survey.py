"""The survey over HTTP: counted once, not too fast, read by the manager, and traceless."""

import sqlite3
import time
import uuid
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from server.web.survey_answers import CountedOut, SurveyOut
from tests.running import OTHER, TRACEBACK, Server, running
from tests.talking import Answer, Json, Refused

SURVEY = """
[office.survey]
groups = { "test-survey" = "A" }
[office.survey.second]
id = "helped"
question = { nb = "Fikk du hjelp?" }
answers = [ { nb = "Ja" }, { nb = "Nei" } ]
"""
PACE = 1.05


@pytest.fixture(scope="module")
def asking(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server whose offices ask a second question."""
    with running(tmp_path_factory.mktemp("survey"), office=SURVEY) as server:
        yield server
        assert server.alive() and TRACEBACK not in server.log()


def send(server: Server, body: Json, key: str | None = None, role: str = "survey") -> Answer:
    """An answer; when it came too soon, again, as the screen does."""
    for _ in range(20):
        told = server.api(role).request("POST", "survey", body, key=key or uuid.uuid4().hex)
        if told.code != "too_many_requests":
            return told
        assert told.status == 429 and told.headers["Retry-After"] == "1"
        time.sleep(PACE / 2)
    raise AssertionError("never let in")


def read(server: Server, query: str = "") -> dict[str, Json]:
    """The results by question."""
    told = server.api("manager").get(f"survey{query}")
    SurveyOut.model_validate(told)
    return {question["id"]: question for question in told["questions"]}


def today(server: Server) -> date:
    return date.fromisoformat(server.api("manager").get("board")["at"][:10])


def test_an_answer_is_counted_once_and_comes_to_light_with_four_others(asking: Server) -> None:
    key = uuid.uuid4().hex
    before = read(asking)["visit"]["total"]["given"]
    for _ in range(2):
        told = send(asking, {"question": "visit", "answer": 1}, key)
        assert told.status == 200
        CountedOut.model_validate(told.json)
    assert read(asking)["visit"]["total"]["given"] == before + 1
    day = (today(asking) - timedelta(days=7)).isoformat()
    late = {"question": "visit", "answer": 4, "times": 4, "day": day}
    assert send(asking, late).status == 200
    seen = read(asking)["visit"]
    assert [g["group"] for g in seen["groups"]] == ["A"]
    last_week = seen["weeks"][1]
    assert (last_week["given"], last_week["shown"], last_week["counts"]) == (4, 0, [0] * 4)
    assert send(asking, {**late, "answer": 2, "times": 1}).status == 200
    last_week = read(asking)["visit"]["weeks"][1]
    assert (last_week["given"], last_week["counts"]) == (5, [0, 1, 0, 4])


def test_the_second_question_has_texts_and_results_of_its_own(asking: Server) -> None:
    assert send(asking, {"question": "helped", "answer": 2}).status == 200
    helped = read(asking)["helped"]
    assert helped["text"] == {"nb": "Fikk du hjelp?"}
    assert helped["answers"] == [{"nb": "Ja"}, {"nb": "Nei"}]
    assert helped["total"]["given"] == 1 and helped["total"]["counts"] == [0, 0]


def test_a_screen_may_answer_twice_at_once_and_then_once_a_second(asking: Server) -> None:
    time.sleep(2 * PACE)
    api = asking.api("survey")
    statuses = [api.post("survey", {"question": "visit", "answer": 1}).status for _ in range(4)]
    assert statuses == [200, 200, 429, 429]
    time.sleep(PACE)
    assert api.post("survey", {"question": "visit", "answer": 1}).status == 200
    other = asking.api("survey", OTHER).post("survey", {"question": "visit", "answer": 1})
    assert other.status == 200


@pytest.mark.parametrize(("body", "status", "code"), [
    ({}, 422, "invalid_body"),
    ({"question": "visit", "answer": 5}, 422, "invalid_body"),
    ({"question": "visit", "answer": "1"}, 422, "invalid_body"),
    ({"question": "visit", "answer": True}, 422, "invalid_body"),
    ({"question": "visit", "answer": 1, "times": 0}, 422, "invalid_body"),
    ({"question": "visit", "answer": 1, "times": 2001}, 422, "invalid_body"),
    ({"question": "visit", "answer": 1, "day": 1}, 422, "invalid_body"),
    ({"question": "visit", "answer": 1, "day": "2001-01-01"}, 422, "invalid_body"),
    ({"question": "visit", "answer": 1, "name": "Kari"}, 422, "invalid_body"),
    ({"question": "helped", "answer": 3}, 404, "unknown_question"),
    ({"question": "other", "answer": 1}, 404, "unknown_question"),
])  # fmt: skip
def test_a_wrong_answer_is_refused_and_not_counted(
    asking: Server, body: Json, status: int, code: str
) -> None:
    before = read(asking)
    refused = send(asking, body)
    assert (refused.status, refused.code) == (status, code)
    assert read(asking) == before


def test_an_answer_needs_a_key(asking: Server) -> None:
    refused = asking.api("survey").request("POST", "survey", {"question": "visit", "answer": 1})
    assert (refused.status, refused.code) == (400, "idempotency_missing")


@pytest.mark.parametrize("query", [
    "?from=2026-02-01&to=2026-01-01", "?from=2000-01-01&to=2026-01-01", "?from=yesterday",
    "?from=1999-01-01&to=1999-02-01", "?before=2026-01-01", "?to=",
])  # fmt: skip
def test_a_period_that_is_none_is_refused(asking: Server, query: str) -> None:
    refused = asking.api("manager").request("GET", f"survey{query}")
    assert (refused.status, refused.code) == (422, "invalid_body")


def test_a_period_is_always_whole_weeks(asking: Server) -> None:
    told = asking.api("manager").get("survey?from=2026-03-04&to=2026-03-11")
    assert (told["first"], told["last"]) == ("2026-03-02", "2026-03-15")


def test_nothing_with_a_time_is_left_of_an_answer(asking: Server) -> None:
    """No fact, no kept answer, no line in the log, no figure that tells the choice."""
    key = f"its-key-{uuid.uuid4().hex}"
    before = asking.api("manager").get("board")["seq"]
    log = len(asking.log())
    assert send(asking, {"question": "visit", "answer": 3}, key).status == 200
    assert asking.api("manager").get("board")["seq"] == before
    assert asking.log()[log:].count("survey") == asking.log()[log:].count('"status": 429')
    with closing(sqlite3.connect(asking.folder / "mottak.db")) as look:
        kept = look.execute("SELECT COUNT(*) FROM answers WHERE actor = 'test-survey'").fetchone()
        words = [str(cell) for row in look.execute("SELECT * FROM survey_keys") for cell in row]
    assert kept == (0,)
    assert words and not any(key in word or "test-survey" in word for word in words)
    figures = asking.api("manager").request("GET", "/metrics").body.decode()
    (line,) = [x for x in figures.splitlines() if x.startswith('mottak_survey_answers_total{')
               and "fredrikstad" in x]  # fmt: skip
    assert line.startswith('mottak_survey_answers_total{office="fredrikstad"} ')


def test_the_screen_is_told_what_to_ask_and_nothing_that_happens(asking: Server) -> None:
    screen = asking.screen("/survey", "survey")
    told = screen.snapshot
    assert told["office"]["name"] == "NAV Fredrikstad"
    assert [language["id"] for language in told["languages"]] == ["nb", "nn", "en"]
    assert told["second"]["id"] == "helped" and len(told["second"]["answers"]) == 2
    asking.api("kiosk").arrive(by="acute")
    screen.listen(0.3)
    assert screen.events == []
    screen.close()
    with pytest.raises(Refused, match="forbidden_role"):
        asking.screen("/survey", "kiosk")


def test_an_answer_survives_a_power_cut(tmp_path: Path) -> None:
    with running(tmp_path) as server:
        assert send(server, {"question": "visit", "answer": 2}, "its-key").status == 200
        server.kill()
        server.start()
        assert send(server, {"question": "visit", "answer": 2}, "its-key").status == 200
        assert read(server)["visit"]["total"]["given"] == 1
