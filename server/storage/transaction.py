"""All groups of statements on one open transaction: the Reader and the Writer of the port."""

from __future__ import annotations

from server.storage.access import Access
from server.storage.acts import Acts
from server.storage.calendar import Calendar
from server.storage.facts import Facts
from server.storage.room import Room
from server.storage.survey import Survey
from server.storage.tickets import Tickets
from server.storage.visits import Visits


class Transaction(Access, Acts, Calendar, Facts, Room, Survey, Tickets, Visits):
    """Statements only; beginning and ending belong to the engine."""
