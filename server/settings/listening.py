"""[kiosk.keys], [kiosk.key_names] and [kiosk.listening]: the kiosk for those who do not see it."""

from __future__ import annotations

from collections import Counter
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from server.settings.strict import Strict


def _key(name: str) -> str:
    """A browser's name of a key; those that visitors type with would never reach their field."""
    if len(name) == 1 and (name.isalnum() or name in " +"):
        raise ValueError("is a key that visitors type with; choose another one, such as F9")
    return name


Told = Literal[
    "next", "previous", "select", "back", "repeat", "louder", "softer", "language", "help"
]
KeyNames = dict[
    Annotated[str, Field(pattern=r"^[a-z]{2,3}$")],
    dict[Told, Annotated[str, Field(min_length=1, max_length=60)]],
]
"""Language -> what is told of -> what people there call that key, e.g. "the round key"."""

Key = Annotated[str, Field(max_length=30), AfterValidator(_key)]


class KeySettings(Strict):
    """What each key of a keypad, or plug of a headset, does. Empty: there is no such key."""

    listen: Key
    headset_in: Key
    headset_out: Key
    next: Key
    previous: Key
    select: Key
    back: Key
    repeat: Key
    louder: Key
    softer: Key
    language: Key
    help: Key

    @model_validator(mode="after")
    def _one_thing_each(self) -> KeySettings:
        for key, times in Counter(filter(None, self.model_dump().values())).items():
            if times > 1:
                raise ValueError(f"{key} is the key of {times} things")
        return self


class ListeningSettings(Strict):
    """Steps of loudness, 3 dB apart, from 1 to 10. The office sets the amplifier so that the
    first step of a visitor is 65 dBA or less where they stand."""

    volume: Annotated[int, Field(ge=1, le=10)]
    loudest: Annotated[int, Field(ge=1, le=10)]

    @model_validator(mode="after")
    def _within(self) -> ListeningSettings:
        if self.volume > self.loudest:
            raise ValueError("volume is above loudest, the most that the loudspeaker may give")
        return self
