"""Every code that an agent can say has its words for whoever stands beside the printer."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest
from fluent.syntax import FluentParser, ast

from printers.reasons import Reason

ROOT = Path(__file__).parents[2]
SERVER = {"agent_away", "other_agent", "undone", "put_aside", "seen", "moved"}
"""What the server itself says of a slip."""
AGENT = set(get_args(Reason))


def messages(language: str) -> dict[str, str]:
    text = (ROOT / "server" / "locales" / f"{language}.ftl").read_text("utf-8")
    found = {}
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, ast.Message) and entry.value is not None:
            found[entry.id.name] = "".join(
                part.value for part in entry.value.elements if isinstance(part, ast.TextElement)
            )
    return found


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_reason_says_what_happened_and_what_to_do(language: str) -> None:
    told = messages(language)
    for reason in AGENT | SERVER:
        words = told[f"guide-reason-{reason}"]
        assert len(words) <= 120, (reason, "a guide reads it while somebody waits")
    for reason in AGENT | {"agent_away", "other_agent"}:
        assert told[f"guide-reason-{reason}"].count(".") >= 2, (reason, "what to do is missing")


def test_no_text_is_left_of_a_reason_that_nobody_says() -> None:
    texts = {key.removeprefix("guide-reason-") for key in messages("nb") if "guide-reason-" in key}
    assert texts == AGENT | SERVER | {"other"}


def test_the_manual_names_every_reason() -> None:
    named = set(re.findall(r"`([a-z_]+)`", (ROOT / "docs" / "printing.md").read_text("utf-8")))
    assert named >= AGENT | SERVER


def test_the_server_says_no_other_reason_than_these() -> None:
    said: set[str] = set()
    for name in ("paper", "leasing"):
        code = (ROOT / "server" / "usecases" / f"{name}.py").read_text("utf-8")
        said |= set(re.findall(r'reason="([a-z_]+)"', code))
    assert said | {"agent_away", "other_agent"} == SERVER
