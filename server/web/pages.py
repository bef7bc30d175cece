"""The start page, texts for the browser, and the QR code of a ticket."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import qrcode
from flask import Blueprint, Flask, Response, render_template, request, send_from_directory
from qrcode.image.svg import SvgPathImage

from server.errors import Unknown
from server.web import waiting_room
from server.web.context import context

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

blueprint = Blueprint("pages", __name__)

CSP = (
    "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:;"
    " worker-src 'self' blob:;"
    " connect-src 'self' ws: wss:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"
)
GUARD = (
    ("Content-Security-Policy", CSP),
    ("Permissions-Policy", "camera=(self), microphone=(), geolocation=(), payment=(), usb=()"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cache-Control", "no-store"),
)
Headers = list[tuple[str, str]]


@blueprint.get("/")
def start() -> str:
    """All screens, each with its link"""
    return render_template("start.html")


@blueprint.get("/locales/<language>.ftl")
def locale(language: str) -> Response:
    """One language's texts"""
    if language not in context().texts.languages:
        raise Unknown("unknown_path")
    answer = send_from_directory("locales", f"{language}.ftl", mimetype="text/plain")
    answer.headers["Cache-Control"] = "no-cache"
    return answer


@blueprint.get("/locales/visitors/<language>.ftl")
def visitors_locale(language: str) -> Response:
    """What visitors meet of one language's texts"""
    if language not in context().texts.languages:
        raise Unknown("unknown_path")
    answer = Response(context().texts.for_visitors(language), mimetype="text/plain")
    answer.headers["Cache-Control"] = "no-cache"
    answer.add_etag()
    answer.make_conditional(request)
    return answer


@blueprint.get("/t/<token>/qr.svg")
def ticket_qr(token: str) -> Response:
    """The way to a ticket's own page, for a phone's camera"""
    with context().world.store.reading() as look:
        ticket = look.ticket_by_token(token)
    if ticket is None:
        raise Unknown("unknown_ticket")
    code = qrcode.make(f"{context().public_url}/t/{token}", image_factory=SvgPathImage, border=2)
    drawn = io.BytesIO()
    code.save(drawn)
    return Response(
        drawn.getvalue(), mimetype="image/svg+xml", headers={"Cache-Control": "no-store"}
    )


def install(app: Flask) -> None:
    """Register the pages."""
    app.register_blueprint(blueprint)
    app.register_blueprint(waiting_room.blueprint)


def guarded(app: WSGIApplication) -> WSGIApplication:
    """Put what every answer carries on it, unless it says otherwise itself."""

    def answering(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        def begun(status: str, headers: Headers, *failure: Any) -> Callable[[bytes], object]:
            said = {name.lower() for name, _ in headers}
            more = [(name, value) for name, value in GUARD if name.lower() not in said]
            return start_response(status, headers + more, *failure)

        return app(environ, begun)

    return answering
