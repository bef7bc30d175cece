"""The office's machines and their tokens."""

from __future__ import annotations

from datetime import datetime

from pydantic import BaseModel, Field

from server.domain.model import Role
from server.web.answers.base import Answer
from server.web.waiting_room import LayoutOut
from server.wire.health import Health


class DeviceOut(BaseModel):
    """A device or a member of staff with a token."""

    id: str
    kind: Role
    name: str
    connected: bool
    status: dict[str, str] | None
    last_seen: datetime | None
    since: datetime | None = Field(description="Connected since.")
    shared: bool = Field(description="Of a printer: two print agents use its token.")
    answering: bool | None = Field(
        description="Of a connected kiosk or display: false when it says nothing any more."
    )
    health: Health | None
    outdated: bool = Field(description="Whether it runs other files than the server has.")
    display: LayoutOut | None = Field(description="Of a display: what it shows.")


class DevicesOut(Answer):
    """All of the office's."""

    devices: list[DeviceOut]


class NewDeviceOut(Answer):
    """The token is shown this once."""

    id: str
    token: str


class RemovedOut(Answer):
    """Withdrawn."""

    id: str
