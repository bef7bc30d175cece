"""What the kiosk says aloud to those who do not see it."""

from __future__ import annotations

from flask import Response

from server.domain.model import Role
from server.errors import Unknown
from server.web.answers.languages import Sound
from server.web.bodies import SpeechBody
from server.web.call import Call
from server.web.table import operations


@operations.add(
    "POST",
    "/offices/<office>/speech",
    body=SpeechBody,
    answers=Sound,
    roles=(Role.KIOSK,),
    errors=("no_voice",),
    media="audio/wav",
)
def post_speech(call: Call[SpeechBody]) -> Response:
    """Say a text; it is in the body because addresses stand in logs and histories"""
    clip = call.context.voice.clip(call.body.language, call.body.text)
    if clip is None:
        raise Unknown("no_voice")
    return Response(clip, mimetype="audio/wav")
