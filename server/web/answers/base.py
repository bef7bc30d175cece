"""What every answer has in common."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Answer(BaseModel):
    """`undo`, where it stands: the number to give to `/undo`; null: cannot be undone."""

    model_config = ConfigDict(extra="forbid")
