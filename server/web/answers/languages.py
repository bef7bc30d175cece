"""The office's languages, and what is spoken in them."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, RootModel

from server.web.answers.base import Answer


class LanguageOut(Answer):
    """A language by its own name. Not `reviewed`: made by a machine, and read by nobody yet."""

    id: str
    name: str
    dir: Literal["ltr", "rtl"]
    reviewed: bool


class LanguageStateOut(LanguageOut):
    """`missing`: how many of the texts that visitors meet are shown in bokmål instead. `speaks`:
    whether it has a voice; `voice_faults`: which voices of it do not work, and what to do."""

    missing: int
    speaks: bool
    voice_faults: list[str]


class LanguagesOut(Answer):
    """The office's languages, in its order."""

    languages: list[LanguageStateOut]


class Sound(RootModel[bytes]):
    """WAV."""

    root: bytes = Field(json_schema_extra={"format": "binary"})
