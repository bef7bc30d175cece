"""The commands around a slip. None of them opens a cash drawer: a ticket printer has none to open.

Source: Epson ESC/POS reference. `GS V 65/66` feed to the knife by themselves; what is older or
cheaper only knows `ESC i` and `ESC m`, and has to be fed first.
"""

from __future__ import annotations

from printers.traits import Cut, Traits

_RESET = b"\x1b@"
_FEED_TO_KNIFE = b"\x1bd\x06"
_CUTS: dict[Cut, bytes] = {
    "partial": b"\x1dVB\x00",
    "full": b"\x1dVA\x00",
    "old_partial": _FEED_TO_KNIFE + b"\x1bm",
    "old_full": _FEED_TO_KNIFE + b"\x1bi",
    "none": _FEED_TO_KNIFE,
}


def begin(traits: Traits) -> bytes:
    """Reset first: what somebody set before, such as a code page, would leak into this slip."""
    if traits.density is None:
        return _RESET
    return _RESET + b"\x1d(K\x02\x00\x31" + bytes([traits.density % 256])


def end(traits: Traits) -> bytes:
    """Cut; without a knife, feed as far as it takes to tear the slip off."""
    return _CUTS[traits.cut]
