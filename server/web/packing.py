"""Scripts, styles, texts and pages go over the wire gzipped: a kiosk on a slow line starts sooner.

Answers of the API do not: they are small, and packing them would cost more than it saves.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from flask import Flask, Response, make_response
from flask_compress import Compress

PACKED = ["text/html", "text/css", "text/javascript", "text/plain", "image/svg+xml"]

View = Callable[..., Any]


def install(app: Flask) -> None:
    """Pack what the pages are made of. Called when all routes are there."""
    app.config["COMPRESS_REGISTER"] = False
    app.config["COMPRESS_ALGORITHM"] = ["gzip"]
    app.config["COMPRESS_MIMETYPES"] = PACKED
    packed = Compress(app).compressed()
    for endpoint, view in app.view_functions.items():
        if endpoint == "static" or "." in endpoint:
            app.view_functions[endpoint] = packed(_in_one_piece(view))


def _in_one_piece(view: View) -> View:
    """Files are sent as streams, whose length nobody would know once they are packed."""

    @wraps(view)
    def whole(**path: Any) -> Response:
        response = make_response(view(**path))
        if response.direct_passthrough and response.mimetype in PACKED:
            response.direct_passthrough = False
            response.make_sequence()
        return response

    return whole
