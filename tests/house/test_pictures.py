"""The pictures in the manual: each stands somewhere, and none is asked for in vain."""

import re

from tests.running import ROOT

PICTURE = re.compile(r"!\[[^\]]+\]\((?:docs/)?pictures/([^)]+)\)")


def test_every_picture_has_its_place_and_every_place_its_picture() -> None:
    pages = [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
    asked = {name for page in pages for name in PICTURE.findall(page.read_text("utf-8"))}
    assert asked == {path.name for path in (ROOT / "docs" / "pictures").iterdir()}
