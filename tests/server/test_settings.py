"""Settings: the defaults are the reference, and a slip is one sentence that says where."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from server.domain.model import Channel, Desk, Office
from server.domain.policy import Mode, Policy, ServiceRule, Span
from server.settings import ENVIRONMENT, Settings, SettingsError, load, read

ROOT = Path(__file__).parents[2]
DEFAULTS = tomllib.loads((ROOT / "config" / "default.toml").read_text("utf-8"))
SERVICE = {
    "id": "work", "name": {"nb": "Arbeid"}, "letter": "A", "minutes": 30, "target_wait": 20,
}  # fmt: skip
OFFICE: dict[str, Any] = {
    "id": "fredrikstad",
    "name": "NAV Fredrikstad",
    "services": [SERVICE],
    "desks": [{"id": "1", "name": "Rom 1"}],
}

SECOND = {
    "id": "helped",
    "question": {"nb": "Hjalp det?"},
    "answers": [{"nb": "Ja"}, {"nb": "Nei"}],
}


def with_office(**changes: Any) -> dict[str, Any]:
    return {"office": [{**OFFICE, **changes}]}


def told(own: Mapping[str, Any], environment: Mapping[str, str] | None = None) -> str:
    """The sentence that refuses it."""
    with pytest.raises(SettingsError) as refused:
        read(own, "my.toml", environment or {})
    assert "\n" not in str(refused.value)
    return str(refused.value)


def leaves(table: Mapping[str, Any], place: str = "") -> dict[str, Any]:
    """Every key that holds a value, with its place."""
    found: dict[str, Any] = {}
    for key, value in table.items():
        if isinstance(value, dict) and value:
            found |= leaves(value, f"{place}{key}.")
        else:
            found[f"{place}{key}"] = value
    return found


def lookup(settings: Settings, place: str) -> object:
    """A setting by its place in the file."""
    first, _, rest = place.partition(".")
    value: Any = getattr(settings, first)
    for key in rest.split("."):
        value = value[key] if isinstance(value, dict) else getattr(value, key)
    return value


# The defaults.

PLAIN = {k: v for k, v in leaves(DEFAULTS).items() if not k.startswith("office_defaults.")}


@pytest.mark.parametrize("place", PLAIN)
def test_every_key_of_the_defaults_is_read(place: str) -> None:
    kept = lookup(read({}, "", {}), place)
    assert (str(kept) if isinstance(kept, Path) else kept) == PLAIN[place]


EVE = date(2026, 12, 24)
CHANGED: list[tuple[str, Any, Any]] = [
    ("zone", "UTC", lambda o, p: (o.zone, p.zone) == (ZoneInfo("UTC"),) * 2),
    ("address", "Gata 1", lambda o, p: o.address == "Gata 1"),
    ("languages", ["en"], lambda o, p: [one.id for one in o.languages] == ["en"]),
    ("pcs", [3, 4], lambda o, p: o.pcs == (3, 4)),
    ("phone", "1", lambda o, p: o.phone.number == "1"),
    ("phone_days", [6], lambda o, p: o.phone.days == {6}),
    ("phone_hours", ["08:30", "12:15"], lambda o, p: (o.phone.opens, o.phone.closes) == (510, 735)),
    ("holidays", "SE", lambda o, p: date(2027, 6, 6) in p.days_off & o.phone.days_off),
    ("closed_on", [EVE], lambda o, p: EVE in p.days_off - o.phone.days_off),
    ("acute_phone", "113", lambda o, p: o.acute_phone == "113"),
    ("self_service_url", "https://a", lambda o, p: o.self_service_url == "https://a"),
    ("booking_url", "https://b", lambda o, p: o.booking_url == "https://b"),
    ("handover", 3, lambda o, p: o.handover == timedelta(minutes=3)),
    (
        "display",
        [{"devices": ["d-2"], "distance": 10}],
        lambda o, p: [s.distance for s in o.waiting_room.screens] == [10, 5],
    ),
    (
        "display_messages",
        [{"text": {"nb": "Hei"}, "from": "09:00"}],
        lambda o, p: o.waiting_room.notices[0].opens == time(9),
    ),
    ("pictures.folder", str(ROOT / "docs"), lambda o, p: o.waiting_room.pictures.folder),
    ("pictures.seconds", 9, lambda o, p: o.waiting_room.pictures.seconds == 9),
    ("pictures.max_kb", 9, lambda o, p: o.waiting_room.pictures.max_kb == 9),
    ("pictures.alt", {"a.png": {}}, lambda o, p: not o.waiting_room.pictures.shown),
    ("acute_text.nb", "Her", lambda o, p: o.acute_text["nb"] == "Her"),
    ("acute_text.nn", "Her", lambda o, p: o.acute_text["nn"] == "Her"),
    ("acute_text.en", "Here", lambda o, p: o.acute_text["en"] == "Here"),
    ("theme", "", lambda o, p: True),
    ("paper", "", lambda o, p: True),
    ("survey.inch", 15.6, lambda o, p: o.survey.inch == 15.6),
    ("survey.groups", {"s-1": "A"}, lambda o, p: o.survey.groups == {"s-1": "A"}),
    ("survey.second", SECOND, lambda o, p: o.survey.choices("helped") == 2),
    ("policy.early", 7, lambda o, p: p.early == timedelta(minutes=7)),
    ("policy.grace", 8, lambda o, p: p.grace == timedelta(minutes=8)),
    ("policy.early_may_wait", False, lambda o, p: p.early_may_wait is False),
    ("policy.room_limit", 9, lambda o, p: p.room_limit == 9),
    (
        "policy.week",
        [[[0, 6], "10:00", "00:00", "open"]],
        lambda o, p: p.week == tuple(Span(d, time(10), time(0), Mode.OPEN) for d in (0, 6)),
    ),
]


@pytest.mark.parametrize(("place", "value", "holds"), CHANGED, ids=[place for place, *_ in CHANGED])
def test_an_office_sets_any_default_itself(place: str, value: Any, holds: Any) -> None:
    own: Any = value
    for key in reversed(place.split(".")):
        own = {key: own}
    settings = read(with_office(**own), "my.toml", {})
    assert holds(settings.offices["fredrikstad"], settings.first_policies["fredrikstad"])


def test_the_table_above_knows_every_default_of_an_office() -> None:
    assert {place for place, *_ in CHANGED} == leaves(DEFAULTS["office_defaults"]).keys()


def test_every_default_stands_with_a_comment_on_its_table_or_line() -> None:
    text = (ROOT / "config" / "default.toml").read_text("utf-8")
    assert text.startswith("#")
    assert set(ENVIRONMENT) <= set(re.findall(r"MOTTAK_\w+", text))


def test_an_office_is_read_whole() -> None:
    services = [{**SERVICE, "channels": ["phone", "booking"], "drop_in": True}]
    desks = [{"id": "1", "name": "Rom 1", "adviser": "kari", "services": ["work"]}]
    reasons = [{"id": "deadline", "name": {"nb": "Frist"}}]
    own = with_office(services=services, desks=desks, exception_reasons=reasons)
    settings = read(own, "my.toml", {})
    office, policy = settings.offices["fredrikstad"], settings.first_policies["fredrikstad"]
    assert office.services["work"].target_wait == timedelta(minutes=20)
    assert office.desks == {"1": Desk("1", "Rom 1", "kari", frozenset({"work"}))}
    assert office.exception_reasons == {"deadline": {"nb": "Frist"}}
    assert policy.services == {"work": ServiceRule((Channel.PHONE, Channel.BOOKING), True)}
    assert (policy.version, policy.room_limit, policy.override) == (1, None, None)


def test_a_desk_without_services_is_cleared_for_all_and_one_with_none_for_nothing() -> None:
    desks = [{"id": "1", "name": "a"}, {"id": "2", "name": "b", "services": []}]
    office = read(with_office(desks=desks), "my.toml", {}).offices["fredrikstad"]
    assert (office.desks["1"].services, office.desks["2"].services) == (None, frozenset())


def test_the_demo_office_can_be_used() -> None:
    office = load(ROOT / "config" / "demo" / "office.toml", {}).offices["fredrikstad"]
    assert len(office.desks) == 12 and len(office.services) == 9


# One sentence that says where.


@pytest.mark.parametrize(
    ("own", "place"),
    [
        ({"servr": {}}, "servr"),
        ({"server": {"prot": 1}}, "server.prot"),
        ({"kiosk": {"warn_for": 19}}, "kiosk.warn_for"),
        (with_office(survey={"groups": {"s-1": "B"}}), "survey.groups: s-1 stands at B"),
        (with_office(survey={"second": {**SECOND, "id": "visit"}}), "office.0.survey.second.id"),
        (
            with_office(survey={"second": {**SECOND, "answers": []}}),
            "office.0.survey.second.answers",
        ),
        ({"speech": {"words_per_minute": "fast"}}, "speech.words_per_minute"),
        ({"speech": {"voices": {"nb": "nb"}}}, "speech.voices.nb: is no voice; write espeak:"),
        ({"speech": {"voices": {"nb": "piper:"}}}, "speech.voices.nb"),
        ({"speech": {"voices": {"nb": ["recorded:/a", 3]}}}, "speech.voices.nb"),
        ({"speech": {"voices": {"nb": 3}}}, "speech.voices.nb"),
        ({"kiosk": {"keys": {"help": "H"}}}, "kiosk.keys.help: is a key that visitors type with"),
        ({"kiosk": {"keys": {"listen": "F1"}}}, "kiosk.keys: F1 is the key of 2 things"),
        ({"kiosk": {"keys": {"hepl": "F1"}}}, "kiosk.keys.hepl"),
        ({"kiosk": {"key_names": {"nb": {"hepl": "hjelp"}}}}, "kiosk.key_names.nb.hepl"),
        ({"kiosk": {"listening": {"volume": 8}}}, "kiosk.listening: volume is above loudest"),
        ({"server": 5}, "server"),
        ({"office": "fredrikstad"}, "office"),
        ({"office": OFFICE}, "[[office]]"),
        ({"office": [3]}, "office.0"),
        ({"office_defaults": 3}, "office_defaults"),
        ({"office_defaults": 3, **with_office()}, "office_defaults"),
        ({"office_defaults": {"zon": "UTC"}, **with_office()}, "zon"),
        ({"office": [{"id": "a", "name": "A"}]}, "office.0.services"),
        (with_office(id="Fredrikstad!"), "office.0.id"),
        (with_office(zone="Oslo"), "office.0.zone"),
        (with_office(zone="Europe"), "office.0.zone"),
        (with_office(zone="../etc/passwd"), "office.0.zone"),
        (with_office(zone=""), "office.0.zone"),
        (with_office(languages=[]), "office.0.languages"),
        (
            with_office(languages=["nb", "fi"]),
            "'fi' has no texts; the ones that do: ar, en, nb, nn,",
        ),
        (with_office(languages=["nb", "nb"]), "there are 2 of language nb"),
        (with_office(phone_hours=["09:00"]), "office.0.phone_hours"),
        (with_office(phone_days=[7]), "office.0.phone_days"),
        (with_office(holidays="Norge"), "office.0.holidays: 'Norge' is no country"),
        (with_office(closed_on=["24.12.2026"]), "office.0.closed_on.0"),
        (with_office(closed_on="2026-12-24"), "office.0.closed_on"),
        (with_office(services=[{**SERVICE, "letter": "G"}]), "office.0.services.0.letter"),
        (with_office(services=[{**SERVICE, "channels": ["fax"]}]), "office.0.services.0.channels"),
        (with_office(services=[SERVICE, SERVICE]), "2 of service work"),
        (with_office(desks=[{"id": "1", "name": "a"}] * 2), "2 of desk 1"),
        (with_office(desks=[{"id": "1", "name": "a", "services": ["fiske"]}]), "fiske"),
        (with_office(pcs=[1, 1]), "2 of machine 1"),
        ({"office": [OFFICE, OFFICE]}, "2 of office fredrikstad"),
        (with_office(policy={"week": [[[0], "25:00", "15:00", "open"]]}), "policy.week.0"),
        (with_office(policy={"week": [[[0], "15:00", "09:00", "open"]]}), "policy.week"),
        (with_office(policy={"week": [[[0], "09:00", "15:00", "ajar"]]}), "policy.week.0"),
        (with_office(policy={"earli": 3}), "policy.earli"),
    ],
)
def test_a_wrong_key_or_value_is_one_sentence_that_names_its_place(
    own: dict[str, Any], place: str
) -> None:
    sentence = told(own)
    assert sentence.startswith("my.toml: ") and place in sentence


def fredrikstad(**changes: Any) -> tuple[Office, Policy]:
    settings = read(with_office(**changes), "my.toml", {})
    return settings.offices["fredrikstad"], settings.first_policies["fredrikstad"]


def test_the_holidays_are_norways_where_nothing_else_is_written() -> None:
    office, policy = fredrikstad()
    days = [day for day in sorted(policy.days_off) if day.year == 2027]
    assert [f"{day:%d.%m}" for day in days] == [
        "01.01", "25.03", "26.03", "28.03", "29.03", "01.05", "06.05", "16.05", "17.05", "25.12",
        "26.12",
    ]  # fmt: skip
    assert office.phone.days_off == policy.days_off
    office, policy = fredrikstad(holidays="")
    assert not policy.days_off and not office.phone.days_off


def test_a_wrong_key_is_told_where_the_right_ones_stand() -> None:
    assert "config/default.toml" in told({"server": {"prot": 1}})


# Files and environment.


def test_a_file_that_is_not_there_is_told_by_its_path(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"none\.toml cannot be read"):
        load(tmp_path / "none.toml", {})
    with pytest.raises(SettingsError, match="cannot be read"):
        load(None, {"MOTTAK_CONFIG": str(tmp_path)})


@pytest.mark.parametrize("content", [b"[server", b"port = ", b"a = 1\na = 2", b'name = "\xe5"'])
def test_a_file_that_is_not_toml_is_told(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "my.toml"
    file.write_bytes(content)
    with pytest.raises(SettingsError, match=r"my\.toml is not TOML") as refused:
        load(file, {})
    assert "\n" not in str(refused.value)


def test_the_file_of_the_environment_is_laid_over_the_defaults(tmp_path: Path) -> None:
    file = tmp_path / "my.toml"
    own = '[server]\nport = 9000\n[speech.voices]\nnb = "espeak:x"\n'
    file.write_text(own, "utf-8")
    settings = load(None, {"MOTTAK_CONFIG": str(file)})
    assert (settings.server.port, settings.server.host) == (9000, "127.0.0.1")
    assert settings.speech.voices == {**DEFAULTS["speech"]["voices"], "nb": "espeak:x"}


def test_the_environment_wins_over_the_file() -> None:
    own = {"server": {"port": 9000, "host": "a", "database": "sqlite:///a"}}
    environment = {
        "MOTTAK_PORT": "9001", "MOTTAK_HOST": "b", "MOTTAK_DATABASE": "sqlite:///b",
    }  # fmt: skip
    server = read(own, "my.toml", environment).server
    assert (server.port, server.host, server.database) == (9001, "b", "sqlite:///b")


@pytest.mark.parametrize("port", ["abc", "70000", "-1", ""])
def test_a_wrong_variable_is_told_by_its_own_name(port: str) -> None:
    assert told({}, {"MOTTAK_PORT": port}).startswith("MOTTAK_PORT: ")


def test_a_message_queue_is_refused_while_there_is_one_process() -> None:
    assert "MOTTAK_MESSAGE_QUEUE" in told({}, {"MOTTAK_MESSAGE_QUEUE": "redis://a"})
