"""Requests as bytes, made before the clock runs."""

from __future__ import annotations

import json

from benchmarks.office import Measured


def post(path: str, token: str, body: str, key: str) -> bytes:
    """The bytes of a POST."""
    return (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {token}\r\n"
        f"Idempotency-Key: {key}\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\n\r\n{body}"
    ).encode()


def arrivals(office: Measured, first: int, count: int) -> list[str]:
    """Check-ins by code, each of another person."""
    path = f"/api/v1/offices/{office.office}/arrivals"
    return [
        post(path, office.tokens["kiosk"], json.dumps({"by": "code", "code": c}), c).decode()
        for c in office.codes[first : first + count]
    ]
