"""Colours: how legible one is on another (WCAG 2.2), and shades of one that look like steps.

Contrast is WCAG's own formula on sRGB. Shades are made in OKLCH (B. Ottosson, 2020), where equal
steps of lightness look equal in every hue.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from math import atan2, cos, hypot, sin

HEX = re.compile(r"#[0-9a-fA-F]{6}")
Lab = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Colour:
    """Eight bits each of red, green and blue."""

    red: int
    green: int
    blue: int

    def __str__(self) -> str:
        return f"#{self.red:02x}{self.green:02x}{self.blue:02x}"


def colour(text: str) -> Colour:
    """From `#rrggbb`. Raises ValueError."""
    if not HEX.fullmatch(text):
        raise ValueError(f"{text!r} is no colour; write one such as #00508f")
    return Colour(*(int(text[i : i + 2], 16) for i in (1, 3, 5)))


WHITE, BLACK = Colour(255, 255, 255), Colour(0, 0, 0)


def _linear(part: int) -> float:
    value = part / 255
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _coded(value: float) -> float:
    return value * 12.92 if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055


def luminance(c: Colour) -> float:
    """WCAG 2.2, relative luminance: 0 black to 1 white."""
    return 0.2126 * _linear(c.red) + 0.7152 * _linear(c.green) + 0.0722 * _linear(c.blue)


def contrast(one: Colour, other: Colour) -> float:
    """WCAG 2.2, contrast ratio: 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@lru_cache(maxsize=4096)
def lab(c: Colour) -> Lab:
    """OKLab: lightness 0 to 1, and two axes of hue."""
    r, g, b = _linear(c.red), _linear(c.green), _linear(c.blue)
    cone_l = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    cone_m = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    cone_s = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * cone_l + 0.7936177850 * cone_m - 0.0040720468 * cone_s,
        1.9779984951 * cone_l - 2.4285922050 * cone_m + 0.4505937099 * cone_s,
        0.0259040371 * cone_l + 0.7827717662 * cone_m - 0.8086757660 * cone_s,
    )


def distance(one: Colour, other: Colour) -> float:
    """How different two look, about: 0.02 is just seen side by side."""
    a, b = lab(one), lab(other)
    return hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])


def chroma_and_hue(c: Colour) -> tuple[float, float]:
    """How colourful it is, and which hue, in radians."""
    _, a, b = lab(c)
    return hypot(a, b), atan2(b, a)


def shade(lightness: float, chroma: float, hue: float) -> Colour:
    """The colour of this lightness; less colourful where screens have none such."""
    while True:
        parts = _parts(lightness, chroma * cos(hue), chroma * sin(hue))
        if chroma < 0.002 or all(-0.0005 <= part <= 1.0005 for part in parts):
            return Colour(*(min(255, max(0, round(_coded(max(0.0, p)) * 255))) for p in parts))
        chroma *= 0.96


def _parts(lightness: float, a: float, b: float) -> tuple[float, float, float]:
    """Linear red, green and blue of OKLab, also such as no screen has."""
    cone_l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    cone_m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    cone_s = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * cone_l - 3.3077115913 * cone_m + 0.2309699292 * cone_s,
        -1.2684380046 * cone_l + 2.6097574011 * cone_m - 0.3413193965 * cone_s,
        -0.0041960863 * cone_l - 0.7034186147 * cone_m + 1.7076147010 * cone_s,
    )
