"""What a screen says of itself a few times a minute. Nothing of a visitor has a field here."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

Count = Annotated[int, Field(ge=0, le=10**9)]


class Health(BaseModel):
    """A screen's own word on how it is."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    version: Annotated[str, Field(pattern=r"^[\w.+-]{1,40}$")] | None = Field(
        description="Of the page's files, as /kiosk/shell.json says it; null until it is known."
    )
    uptime_s: Count = Field(description="Seconds since the page was loaded.")
    screen: Literal["start", "busy", "acute", "offline"] = Field(
        description="Whether somebody uses it; not what for."
    )
    errors: Count = Field(description="Faults of the page's scripts since it was loaded.")
    touches: Count = Field(description="Touches since it was loaded: a dead glass counts none.")
    memory_mb: Count | None = None
    audio: Literal["on", "blocked", "off"]
    camera: Literal["ok", "none", "denied", "off"] = "off"
    scanner: bool = Field(False, description="Whether a scanner has been heard since it was loaded")


def health_of(told: object) -> Health | None:
    """What a device has sent, if it can be used."""
    try:
        return Health.model_validate(told)
    except ValidationError:
        return None
