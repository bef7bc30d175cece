"""Why a slip did not come out, or why nobody knows: every code that the agent can tell.

A code is for machines and for the catalogues, which have a sentence for each that says what to do.
"""

from __future__ import annotations

from typing import Literal

Obstacle = Literal["paper_out", "cover_open", "cutter", "offline"]
"""What a printer says of itself."""
Reason = Literal[
    Obstacle,
    "silent",
    "refused",
    "unreachable",
    "unknown_address",
    "closed",
    "not_found",
    "not_allowed",
    "busy",
    "folder_not_writable",
    "stalled",
    "disk",
    "spool",
    "too_old",
    "cannot_draw",
    "bad_job",
    "agent_stopped",
]
Said = Reason | Literal[""]
"""Nothing is to be said of a slip that is printed, or not yet at its end."""
