"""Which clauses of WCAG 2.2 and EN 301 549 a test proves: read by tools/accessibility.py, which
writes docs/accessibility.md from it."""

from __future__ import annotations

import pytest


def proves(*clauses: str) -> pytest.MarkDecorator:
    """Mark a test as evidence for clauses such as `1.4.3` or `5.1.3.1`."""
    return pytest.mark.proves(*clauses)
