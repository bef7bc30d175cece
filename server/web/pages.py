"""The start page, texts for the browser, and the QR code of a ticket."""

from __future__ import annotations

import io

import qrcode
from flask import Blueprint, Flask, Response, render_template, send_from_directory
from qrcode.image.svg import SvgPathImage

from server.errors import Unknown
from server.web.context import context

blueprint = Blueprint("pages", __name__)

CSP = (
    "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:;"
    " connect-src 'self' ws: wss:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"
)


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
    """Register the pages and what every answer carries."""
    app.register_blueprint(blueprint)

    @app.after_request
    def guard(response: Response) -> Response:
        response.headers.setdefault("Content-Security-Policy", CSP)
        response.headers.setdefault("X-Content-Type-Options", "nosniff")
        response.headers.setdefault("Referrer-Policy", "no-referrer")
        response.headers.setdefault("Cache-Control", "no-store")
        return response
