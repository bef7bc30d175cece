"""Everything the product refuses, in one tree; each refusal has a code that stays the same.

MottakError
├── Invalid       400/422  the request cannot be understood or has a wrong value
├── NotSignedIn   401      no token, or one that nobody has
├── Forbidden     403      a good token, but not for this
├── Unknown       404      no such office, desk, ticket, …
├── Conflict      409      understood, but it does not fit what stands now; nothing changed
├── TooLarge      413      more than is read
├── TooMany       429      sooner than one may ask again
└── Unavailable   503      the store cannot be written now; try again

The texts for people are in the catalogues (`error-<code>`, `error-<code>-do`).
"""

from __future__ import annotations


class MottakError(Exception):
    """Base of all refusals: `code` for programs, `facts` to fill the text with (never personal)."""

    def __init__(self, code: str, **facts: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


class Invalid(MottakError):
    """A value that cannot be used."""


class NotSignedIn(MottakError):
    """No token, or one that is unknown or withdrawn."""


class Forbidden(MottakError):
    """A token of the wrong role or of another office."""


class Unknown(MottakError):
    """Something named in the request does not exist here."""


class Conflict(MottakError):
    """The move is not possible from the state that stands."""


class TooLarge(MottakError):
    """The body is larger than the server reads."""


class TooMany(MottakError):
    """Sooner after the last one than is believed."""


class Unavailable(MottakError):
    """The store is busy, full or of a newer version."""


def place(error: BaseException) -> dict[str, str | int]:
    """What kind of fault and where; its words may hold what somebody sent."""
    told: dict[str, str | int] = {"error": type(error).__name__}
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    if trace:
        told |= {"file": trace.tb_frame.f_code.co_filename, "line": trace.tb_lineno}
    return told
