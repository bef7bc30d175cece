"""What is answered when something cannot be done."""

from __future__ import annotations

from server.web.answers.base import Answer


class FieldError(Answer):
    """One field that cannot be used; the value itself is not repeated."""

    field: str
    message: str


class Problem(Answer):
    """RFC 9457. `code` is stable; `detail` and `do` are in the language of Accept-Language."""

    type: str
    title: str
    status: int
    code: str
    detail: str
    do: str
    errors: list[FieldError] | None = None
