"""What a file has said so far, to find what it says twice."""

from dataclasses import replace
from typing import Literal

from server.calendars.rows import Booking

Meeting = Literal["new", "again", "duplicate_reference", "code_taken"]


class Seen:
    """The sound bookings of one file, as hashes. Who uses a reference or code first keeps it."""

    def __init__(self) -> None:
        self._bookings: dict[str, int] = {}
        self._codes: set[str] = set()

    def meet(self, booking: Booking) -> Meeting:
        """Compare a booking with those before it, and remember it when it is new."""
        content = hash(replace(booking, line=0))
        earlier = self._bookings.get(booking.external_id)
        if earlier is not None:
            return "again" if earlier == content else "duplicate_reference"
        if booking.code is not None and booking.code in self._codes:
            return "code_taken"
        self._bookings[booking.external_id] = content
        self._codes.update(filter(None, [booking.code]))
        return "new"
