"""An office's theme file: its accent colour and its logo."""

from __future__ import annotations

import re
import tomllib
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

from PIL import Image
from pydantic import ValidationError

from server.domain.colour import Colour, colour
from server.domain.theme import Logo, Theme, judge, palette
from server.settings.strict import Strict

LARGEST_LOGO = 200_000
NARROWEST, WIDEST = 0.25, 8.0
WHY = {
    "pale": "is too light: white text on it, and its text on white, would not stand at 7:1",
    "danger": "looks like the red that means danger on every screen",
}
MOVING = re.compile(rb"<script|<foreignobject|\son\w+\s*=|<!doctype|<!entity|javascript:", re.I)


class ThemeTable(Strict):
    """All of the file. `logo` lies beside it; empty: none."""

    accent: str
    logo: str = ""


def read_theme(file: Path) -> Theme:
    """The theme of a file. Raises ValueError with a sentence that says what to mend."""
    try:
        table = ThemeTable.model_validate(tomllib.loads(file.read_text("utf-8")))
    except OSError as unread:
        raise ValueError(f"{file} cannot be read ({unread.strerror}); check the path") from None
    except ValidationError as wrong:
        first = wrong.errors(include_input=False, include_url=False)[0]
        key = ".".join(str(part) for part in first["loc"])
        raise ValueError(f"{file}: {key}: {first['msg']}") from None
    except ValueError as wrong:
        raise ValueError(f"{file} is not TOML in UTF-8: {wrong}") from None
    accent = _accent(file, table.accent)
    logo = _logo(file.parent / table.logo) if table.logo else None
    return Theme(palette(accent), logo)


def _accent(file: Path, text: str) -> Colour:
    try:
        accent = colour(text)
    except ValueError as wrong:
        raise ValueError(f"{file}: accent: {wrong}") from None
    refused = judge(accent)
    if refused:
        raise ValueError(
            f"{file}: accent: {text} {WHY[refused.reason]}; the nearest that works is"
            f" {refused.nearest}"
        )
    return accent


def _logo(file: Path) -> Logo:
    try:
        data = file.read_bytes()
    except OSError as unread:
        raise ValueError(f"{file} cannot be read ({unread.strerror}); check the path") from None
    if len(data) > LARGEST_LOGO:
        raise ValueError(f"{file} is larger than {LARGEST_LOGO // 1000} kB; make it smaller")
    suffix = file.suffix.lower()
    measure = {".svg": _ratio_of_svg, ".png": _ratio_of_png}.get(suffix)
    ratio = measure(data) if measure else None
    if not ratio:
        raise ValueError(f"{file} is no picture that can be used; give a still SVG or a PNG")
    if not NARROWEST <= ratio <= WIDEST:
        raise ValueError(f"{file} is too long for the head of a screen; at most 8 to 1")
    return Logo(data, suffix, round(ratio, 3))


def _ratio_of_png(data: bytes) -> float | None:
    try:
        with Image.open(BytesIO(data), formats=["PNG"]) as picture:
            picture.verify()
            return picture.width / picture.height
    except (OSError, SyntaxError, ValueError):
        return None


def _ratio_of_svg(data: bytes) -> float | None:
    """Width by height; none for what moves, asks for more, or has no size."""
    if MOVING.search(data):
        return None
    try:
        root = ElementTree.fromstring(data)
        box = root.get("viewBox", "").replace(",", " ").split()
        width, height = box[2:] if len(box) == 4 else (root.get("width"), root.get("height"))
        sizes = [float(str(size).removesuffix("px")) for size in (width, height)]
    except (ElementTree.ParseError, ValueError):
        return None
    is_svg = root.tag.endswith("svg")
    return sizes[0] / sizes[1] if is_svg and min(sizes) > 0 else None
