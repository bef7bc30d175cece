"""What a print agent says of its printer. Silence and nonsense are `unknown`, never "fine"."""

from __future__ import annotations

from collections.abc import Mapping

OBSTACLES = ("paper", "cover", "cutter", "online")
"""What keeps a printer from printing when it is bad."""
PARTS = ("paper", "near_end", "cover", "cutter", "online")
"""`near_end` is bad when the roll will soon be empty, which keeps nothing from being printed."""
STATES = ("ok", "bad", "unknown")
UNKNOWN = dict.fromkeys(PARTS, "unknown")


def status_of(told: Mapping[str, object]) -> dict[str, str]:
    """Each part, as far as it was said; what an older agent does not know of is unknown."""
    return {part: _state(told.get(part)) for part in PARTS}


def is_blocked(status: Mapping[str, str] | None) -> bool:
    """Whether a slip would not come out now. Who has not said gets the benefit of the doubt."""
    return any((status or {}).get(part) == "bad" for part in OBSTACLES)


def _state(said: object) -> str:
    return said if isinstance(said, str) and said in STATES else "unknown"
