"""The languages that visitors can be met in, from the head of each catalogue: the one place that
knows their names and directions.

    ### review: machine     made by a machine and not yet read by a speaker; `written` otherwise
    ### name: العربية       what its speakers call it
    ### dir: rtl            only where it is written from right to left
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from server.domain.model import Language

LOCALES = Path(__file__).parent / "locales"
_HEAD = re.compile(r"^### (review|name|dir): (\S+)$", re.MULTILINE)


@lru_cache(maxsize=2)
def known_languages(folder: Path = LOCALES) -> Mapping[str, Language]:
    """Language by code. One whose file does not say that it was written is not reviewed."""
    files = sorted(folder.glob("*.ftl"))
    return {file.stem: _language(file.stem, file.read_text("utf-8")) for file in files}


def _language(code: str, text: str) -> Language:
    head = dict(_HEAD.findall(text))
    return Language(
        id=code,
        name=head.get("name", code),
        right_to_left=head.get("dir") == "rtl",
        reviewed=head.get("review") == "written",
    )
