"""The API, one module per thing that is acted on. Importing them fills the table."""

from server.web.api import (
    appointments,
    arrivals,
    desks,
    devices,
    phone,
    policy,
    room,
    screens,
    speech,
    survey,
    tickets,
    undo,
)
from server.web.table import operations

__all__ = [
    "appointments",
    "arrivals",
    "desks",
    "devices",
    "operations",
    "phone",
    "policy",
    "room",
    "screens",
    "speech",
    "survey",
    "tickets",
    "undo",
]
