"""What stands on a slip: what the visitor needs on the way home, and nothing of who they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from printers.job import Text
from server.domain.model import PrintJob
from server.live.paper import Slip, compose
from server.texts import Catalogue
from tests.builders import HERE, NOW, office, visit

MONDAY, SUNDAY = datetime(2026, 11, 23, 9, tzinfo=UTC), datetime(2026, 11, 22, 9, tzinfo=UTC)


def written(now: datetime, language: str) -> str:
    """All texts of a slip for somebody who is sent to the telephone."""
    job = PrintJob(HERE, "j-1", NOW, "sent", "queued", language, visit="v-1")
    sent = replace(visit("v-1"), verdict="redirected", channel="phone")
    slip = Slip(
        office(), job, None, sent, None, pc=None, some_pc_free=True, now=now,
        public_url="http://127.0.0.1",
    )  # fmt: skip
    blocks = compose(slip, Catalogue()).blocks
    return "\n".join(block.text for block in blocks if isinstance(block, Text))


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("now", [MONDAY, SUNDAY], ids=["open", "shut"])
def test_a_slip_to_the_telephone_has_number_and_hours_also_on_a_day_it_is_shut(
    now: datetime, language: str
) -> None:
    text = written(now, language)
    assert office().phone.number in text
    assert "09:00–15:00" in text
