"""Find the Noto fonts of the machine, and say so once when they are not there."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple, cast

import structlog
from PIL import ImageFont, features

from printers.scripts import BASE_FAMILY

FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "/Library/Fonts")
_FILE = re.compile(r"(NotoSans[A-Za-z]*)-(Regular|Bold)\.(?:ttf|otf)")
_log = structlog.get_logger("printers.fonts")


class Face(NamedTuple):
    """A font at one size; `stroke` thickens it where there is no bold file."""

    font: ImageFont.FreeTypeFont
    stroke: int


class Fonts:
    """The fonts under some folders; letters that none of them has become empty boxes."""

    def __init__(self, folders: Iterable[str | Path] = FOLDERS) -> None:
        self._files = dict(_find(folders))
        self._missing: set[str] = set()
        self.shapes = bool(features.check_feature("raqm"))
        self.face = lru_cache(maxsize=64)(self._face)
        if not self.shapes:
            _log.warning("no_text_shaping", effect="Arabic and some others are drawn unjoined")

    def _face(self, family: str, bold: bool, px: int) -> Face:
        """Give the face of that family, else of the base family, else Pillow's own."""
        for name in (family, BASE_FAMILY):
            for style in ("Bold", "Regular") if bold else ("Regular",):
                if path := self._files.get((name, style)):
                    thicken = bold and style == "Regular"
                    return Face(ImageFont.truetype(path, px), px // 32 if thicken else 0)
            self._say_missing(name)
        # Given a size, this is a scalable font, not the bitmap that its type also allows.
        own = cast(ImageFont.FreeTypeFont, ImageFont.load_default(px))
        return Face(own, px // 32 if bold else 0)

    def _say_missing(self, family: str) -> None:
        if family not in self._missing:
            self._missing.add(family)
            _log.warning("font_missing", family=family, do="install the Noto fonts")


def _find(folders: Iterable[str | Path]) -> Iterable[tuple[tuple[str, str], str]]:
    for top in folders:
        for folder, _, names in os.walk(Path(top).expanduser()):
            for match in filter(None, map(_FILE.fullmatch, names)):
                yield (match[1], match[2]), str(Path(folder, match[0]))
