"""What the screens and other systems read."""

from __future__ import annotations

from flask import Response, request

from server import wire
from server.domain.model import STAFF_ROLES, Role
from server.errors import Unknown
from server.usecases import board
from server.web import theme
from server.web.answers.languages import LanguagesOut, Sound
from server.web.answers.line import EventsOut, LineOut, MeOut
from server.web.answers.room import BoardOut
from server.web.bodies import EventsQuery, SpeechQuery
from server.web.call import Call, answer
from server.web.operations import NoBody
from server.web.table import operations


@operations.add("GET", "/me", answers=MeOut)
def get_me(call: Call[NoBody]) -> Response:
    """Whose token this is"""
    return answer(
        {
            "office": call.office.id,
            "office_name": call.office.name,
            "role": call.actor.role.value,
            "id": call.actor.id,
            "name": call.actor.name,
            "theme": theme.address(call.office.id),
        }
    )


@operations.add("GET", "/offices/<office>/board", answers=BoardOut)
def get_board(call: Call[NoBody]) -> Response:
    """The display's snapshot, with the number of its last event"""
    shown = board.public(call.store, call.office, call.now)
    there = call.context.presence.displays(call.office.id)
    voices = call.context.voice.languages
    return answer(wire.public_board(call.office, shown, call.now, call.actor.id, there, voices))


@operations.add("GET", "/offices/<office>/languages", answers=LanguagesOut, roles=(Role.MANAGER,))
def get_languages(call: Call[NoBody]) -> Response:
    """How far the texts of each of the office's languages have come, and whether it is spoken"""
    shown = wire.languages(call.office)
    return answer({"languages": [{**one, **_state(call, one["id"])} for one in shown]})


def _state(call: Call[NoBody], language: str) -> wire.Json:
    voice = call.context.voice
    return {
        "missing": len(call.context.texts.missing(language)),
        "speaks": language in voice.languages,
        "voice_faults": [fault.why for fault in voice.faults if fault.language == language],
    }


@operations.add("GET", "/offices/<office>/line", answers=LineOut, roles=STAFF_ROLES)
def get_line(call: Call[NoBody]) -> Response:
    """The staff's snapshot, with the number of its last event"""
    shown = board.staff(call.store, call.office, call.now)
    printers = call.context.presence.printers(call.office.id)
    return answer(wire.staff_board(call.office, shown, call.actor, call.now, printers))


@operations.add(
    "GET",
    "/offices/<office>/events",
    answers=EventsOut,
    roles=(Role.MANAGER, Role.CALENDAR),
    query=EventsQuery,
    errors=("invalid_body",),
)
def get_events(call: Call[NoBody]) -> Response:
    """The facts after a number, in order and without gaps"""
    asked = EventsQuery.model_validate(request.args.to_dict())
    with call.store.reading() as look:
        events = look.events(call.office.id, asked.after, asked.limit)
    last = events[-1].seq if events else asked.after
    return answer({"seq": last, "events": [wire.fact(e) for e in events]})


@operations.add(
    "GET",
    "/offices/<office>/calls/<int:seq>.wav",
    answers=Sound,
    roles=(Role.DISPLAY, *STAFF_ROLES),
    query=SpeechQuery,
    errors=("unknown_ticket", "no_voice"),
    media="audio/wav",
)
def get_speech(call: Call[NoBody], seq: int) -> Response:
    """A call, spoken"""
    language = SpeechQuery.model_validate(request.args.to_dict()).lang
    with call.store.reading() as look:
        found = look.events(call.office.id, seq - 1, 1) if 0 < seq < 2**53 else []
    if not found or found[0].seq != seq or not wire.is_call(found[0]):
        raise Unknown("unknown_ticket")
    room = wire.place(call.office, str(found[0].data.get("desk")))
    spoken = " ".join(str(found[0].data["number"]))
    text = call.context.texts.say(language, "display-spoken", number=spoken, place=room or "")
    spoken_here = language in call.context.texts.languages
    clip = call.context.voice.clip(language, text, public=True) if spoken_here else None
    if clip is None:
        raise Unknown("no_voice")
    return Response(clip, mimetype="audio/wav", headers={"Cache-Control": "private, max-age=3600"})
