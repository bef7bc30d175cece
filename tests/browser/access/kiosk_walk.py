"""A walk through every state of the kiosk, as visitors get there. Each step says where it is."""

from __future__ import annotations

from collections.abc import Iterator

from tests.browser.entrance import Entrance
from tests.running import OTHER

TOMORROW = 24 * 60
UNKNOWN = ("ZZZZZ2", "ZZZZZ3", "ZZZZZ4")
UNTOUCHED_MS = 70_000
NOBODY_COMES_MS = 130_000

Walk = Iterator[str]


def whole(entrance: Entrance) -> Walk:
    """All of it. Nobody is in the room at the beginning, and the server runs."""
    for part in (_first, _entering, _results, _without_appointment, _people, _alone):
        entrance.kiosk.begin()
        yield from part(entrance)
        entrance.end()


def _first(entrance: Entrance) -> Walk:
    kiosk = entrance.kiosk
    kiosk.shows("start")
    yield "start"
    kiosk.press("languages")
    kiosk.shows("language")
    yield "language"
    kiosk.press("languages")
    kiosk.press("yes")
    kiosk.page.clock.fast_forward(UNTOUCHED_MS)
    kiosk.shows("warning")
    yield "warning"


def _entering(entrance: Entrance) -> Walk:
    kiosk = entrance.kiosk
    kiosk.press("yes")
    kiosk.shows("identify-code")
    yield "identify-code"
    kiosk.types("K7M")
    yield "identify-code, half typed"
    kiosk.press("use-phone")
    kiosk.types("913")
    kiosk.press("submit")
    kiosk.shows("identify-phone")
    yield "identify-phone, too short"
    kiosk.types("45099")
    kiosk.press("submit")
    kiosk.shows("identify-born")
    yield "identify-born"
    kiosk.types("31021980")
    kiosk.press("submit")
    yield "identify-born, no such day"


def _results(entrance: Entrance) -> Walk:
    kiosk = entrance.kiosk
    booked = entrance.book(minutes=5)
    kiosk.gives_code(booked.code)
    kiosk.shows("result-admitted")
    yield "result-admitted"
    kiosk.begin()
    kiosk.gives_code(booked.code)
    kiosk.shows("result-already_in")
    yield "result-already_in"
    kiosk.press("print-again")
    kiosk.promises_paper()
    yield "result-already_in, printed again"
    for state, facts in (
        ("early", {"minutes": 120}),
        ("another_day", {"minutes": TOMORROW}),
        ("another_office", {"minutes": 10, "office": OTHER}),
        ("cancelled", {"minutes": 10, "status": "cancelled"}),
        ("not_in_person", {"minutes": 10, "channel": "phone"}),
        ("not_in_person", {"minutes": 10, "channel": "video"}),
        ("late", {"minutes": -20}),
    ):
        kiosk.begin()
        kiosk.gives_code(entrance.book(**facts).code)
        kiosk.shows(f"result-{state}")
        yield f"result-{state} {facts.get('channel', '')}".strip()
    entrance.guide.takes(kiosk.number)
    kiosk.person("seen")
    yield "result-late, seen"


def _without_appointment(entrance: Entrance) -> Walk:
    kiosk = entrance.kiosk
    kiosk.press("no")
    kiosk.shows("services")
    yield "services"
    kiosk.press("more-services")
    yield "services, second page"
    kiosk.begin()
    for service, channel in (
        ("bolig", "phone"), ("bolig", "booking"),
        ("arbeid", "self_service"), ("arbeid", "self_service"), ("arbeid", "self_service"),
    ):  # fmt: skip
        kiosk.has_no_appointment(service)
        kiosk.shows("channels")
        if channel == "phone":
            yield "channels"
        kiosk.press(f"channel-{channel}")
        kiosk.shows("sent")
        yield f"sent, {channel}"
        kiosk.begin()
    entrance.guide.switches_door("open", "Stille dag")
    kiosk.has_no_appointment("arbeid")
    kiosk.shows("result-drop_in")
    yield "result-drop_in"
    kiosk.begin()
    entrance.guide.undoes_door("gated")
    entrance.guide.switches_door("closed", "Brannøvelse")
    kiosk.has_no_appointment("arbeid")
    kiosk.shows("result-closed")
    yield "result-closed"
    kiosk.begin()
    entrance.guide.undoes_door("gated")


def _people(entrance: Entrance) -> Walk:
    kiosk = entrance.kiosk
    kiosk.gives_code(UNKNOWN[0])
    for code in UNKNOWN[1:]:
        kiosk.shows("result-not_found")
        yield "result-not_found"
        kiosk.press("use-code")
        kiosk.types(code)
    kiosk.person("told")
    yield "result-not_found, the guide is called"
    kiosk.begin()
    kiosk.press("talk")
    kiosk.shows("talk")
    yield "talk"
    entrance.guide.takes(kiosk.number)
    kiosk.person("seen")
    yield "talk, seen"
    kiosk.begin()
    kiosk.press("acute")
    kiosk.person("told")
    number = kiosk.number
    yield "acute"
    kiosk.page.clock.fast_forward(NOBODY_COMES_MS)
    # The screen looks at its clock four times a second: until then it is the state before.
    kiosk.says_where_to_go()
    yield "acute, nobody has come yet"
    entrance.guide.takes(number)
    kiosk.person("seen")
    yield "acute, seen"


def _alone(entrance: Entrance) -> Walk:
    """The server is away, while people stand here."""
    kiosk = entrance.kiosk
    entrance.watch.line_may_break = True
    entrance.server.kill()
    kiosk.shows("offline")
    yield "offline"
    kiosk.press("acute")
    kiosk.person("unsent")
    yield "acute, unsent"
    entrance.server.start()
    kiosk.person("told")
    entrance.display.is_live()
    entrance.watch.line_may_break = False
