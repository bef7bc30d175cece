"""Find the Noto fonts of the machine, and say so once when they are not there."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple, cast

import structlog
from PIL import ImageFont, features

from printers.scripts import BASE_FAMILY

FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "/Library/Fonts")
_SUBSTITUTES = ("DejaVuSans", "DejaVuSansMono")
_FILE = re.compile(r"(NotoSans[A-Za-z]*|DejaVuSans|DejaVuSansMono)(?:-(Regular|Bold))?\.[ot]tf")
_log = structlog.get_logger("printers.fonts")


class Face(NamedTuple):
    """A font at one size; `stroke` thickens it where there is no bold file."""

    font: ImageFont.FreeTypeFont
    stroke: int


class Fonts:
    """The fonts under some folders; letters that none of them has become empty boxes."""

    def __init__(self, folders: Iterable[str | Path] = FOLDERS) -> None:
        self._files = {**_index(_bundled()), **_index(folders)}
        self._missing: set[str] = set()
        self.face = lru_cache(maxsize=64)(self._face)
        if not features.check_feature("raqm"):
            _log.warning("no_text_shaping", effect="Arabic and some others are drawn unjoined")

    def _face(self, family: str, bold: bool, px: int) -> Face:
        """Give the face of that family, else of the base family, else the best there is."""
        thick = px // 32 if bold else 0
        for name in (family, BASE_FAMILY, *_SUBSTITUTES):
            for style in ("Bold", "Regular") if bold else ("Regular",):
                if path := self._files.get((name, style)):
                    face = ImageFont.truetype(path, px)
                    return Face(face, 0 if style == "Bold" else thick)
            self._say_missing(name)
        # Given a size, this is a scalable font, not the bitmap that its type also allows.
        return Face(cast(ImageFont.FreeTypeFont, ImageFont.load_default(px)), thick)

    def _say_missing(self, family: str) -> None:
        if family.startswith(BASE_FAMILY) and family not in self._missing:
            self._missing.add(family)
            _log.warning("font_missing", family=family, do="install the Noto fonts")


def _bundled() -> Iterator[Path]:
    """Find the one font that always comes along, with the barcode part of python-escpos.

    Pillow's own has no å, so that on a machine without fonts not even Norwegian could be printed.
    """
    barcode = find_spec("barcode")
    if barcode is not None and barcode.origin is not None:
        yield Path(barcode.origin).parent / "fonts"


def _index(folders: Iterable[str | Path]) -> dict[tuple[str, str], str]:
    """List the font files below some folders by family and style."""
    return {
        (match[1], match[2] or "Regular"): str(Path(folder, match[0]))
        for top in folders
        for folder, _, names in os.walk(Path(top).expanduser())
        for match in filter(None, map(_FILE.fullmatch, names))
    }
