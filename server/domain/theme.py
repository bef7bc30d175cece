"""An office's own look: all colours of a screen from one accent, legible by construction.

White text stands on the accent, and the accent stands on white, at 7:1 or more, which the kiosk
needs. What means danger keeps its red on every screen, so an accent may not look like it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from server.domain.colour import (
    WHITE,
    Colour,
    chroma_and_hue,
    colour,
    contrast,
    distance,
    lab,
    shade,
)

KIOSK, TEXT, SHAPE = 7.0, 4.5, 3.0
"""The least contrast of what visitors read, of other text, and of lines and symbols."""
DANGER = colour("#a31515")
APART = 0.13
"""From danger, as `distance` has it: a dark wine red is too near, a brown is not."""
INK, SOFT_INK = colour("#14202b"), colour("#464b52")
"""The neutral text colours of theme.css."""

GROUNDS = ("background-tinted", "surface-tinted", "surface-hover", "surface-active")
PAIRS: tuple[tuple[str, str, float], ...] = (
    ("base-contrast-default", "base-default", KIOSK),
    ("base-contrast-default", "base-hover", KIOSK),
    ("base-contrast-default", "base-active", KIOSK),
    ("base-contrast-subtle", "base-default", TEXT),
    *((text, ground, KIOSK) for text in ("text-subtle", "text-default")
      for ground in ("background-default", "background-tinted", "surface-tinted", "page")),
    *((text, ground, TEXT) for text in ("text-subtle", "text-default")
      for ground in ("surface-hover", "surface-active")),
    ("base-default", "page", TEXT),
    ("border-default", "background-default", SHAPE),
    ("border-default", "page", SHAPE),
    ("border-strong", "surface-tinted", TEXT),
    ("deep-text", "deep", KIOSK),
    ("deep-subtle", "deep", KIOSK),
)  # fmt: skip
"""Foreground, background, least contrast: what every set keeps."""


@dataclass(frozen=True, slots=True)
class Refused:
    """Why no legible set can be made: `pale` or `danger`; and the nearest accent that works."""

    reason: str
    nearest: Colour


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture as it was given, with its width in heights."""

    data: bytes
    suffix: str
    ratio: float


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by the names of Designsystemet's accent tokens, and our `page`, `line`, `deep`,
    `deep-text` and `deep-subtle`."""

    colours: Mapping[str, Colour]
    logo: Logo | None = None


def judge(accent: Colour) -> Refused | None:
    """What is wrong with an accent; None when a legible set can be made of it."""
    if contrast(accent, WHITE) < KIOSK:
        return Refused("pale", nearest(accent))
    if distance(accent, DANGER) < APART:
        return Refused("danger", nearest(accent))
    return None


def works(accent: Colour) -> bool:
    """Whether a legible set can be made of it; `judge` says also why not."""
    return contrast(accent, WHITE) >= KIOSK and distance(accent, DANGER) >= APART


def nearest(accent: Colour) -> Colour:
    """The accent of the same hue that works and looks most like this one. There always is one:
    dark enough, any hue works."""
    return min(filter(works, _of_its_hue(accent)), key=lambda one: distance(one, accent))


def _of_its_hue(accent: Colour) -> Iterator[Colour]:
    chroma, hue = chroma_and_hue(accent)
    for part in (1.0, 0.85, 0.7, 0.55, 0.4):
        for step in range(130):
            yield shade(step / 200, chroma * part, hue)


def palette(accent: Colour) -> Mapping[str, Colour]:
    """All colours that follow from an accent that `judge` lets pass."""
    chroma, hue = chroma_and_hue(accent)
    tint = min(chroma, 0.11)

    def tinted(lightness: float, part: float) -> Colour:
        return shade(lightness, tint * part, hue)

    found = {
        "background-default": WHITE,
        "surface-default": WHITE,
        "background-tinted": tinted(0.968, 0.12),
        "surface-tinted": tinted(0.938, 0.24),
        "surface-hover": tinted(0.898, 0.38),
        "surface-active": tinted(0.858, 0.5),
        "border-subtle": tinted(0.8, 0.62),
        "page": tinted(0.972, 0.06),
        "line": tinted(0.87, 0.18),
        "base-contrast-default": WHITE,
        "deep-text": WHITE,
        "base-default": accent,
    }
    return {**found, **_dark(accent, chroma, hue, found)}


def _dark(
    accent: Colour, chroma: float, hue: float, light: Mapping[str, Colour]
) -> Mapping[str, Colour]:
    """What stands on the light ones, each as light as it may be."""
    start = lab(accent)[0]
    step = -0.055 if start > 0.3 else 0.06
    reading = [light[name] for name in ("background-tinted", "surface-tinted", "page")]
    pressed = [light[name] for name in ("surface-hover", "surface-active")]
    deep = shade(0.28, min(chroma, 0.075), hue)

    def legible(least: float) -> Callable[[Colour], bool]:
        return lambda one: (
            all(contrast(one, ground) >= least for ground in reading)
            and all(contrast(one, ground) >= TEXT for ground in pressed)
        )

    subtle = _first(legible(KIOSK), start, chroma, hue)
    return {
        "base-hover": shade(start + step, chroma, hue),
        "base-active": shade(start + 2 * step, chroma, hue),
        "text-subtle": subtle,
        "text-default": _first(legible(11.0), min(start, 0.36), chroma * 0.75, hue),
        "border-strong": subtle,
        "border-default": _first(
            lambda one: all(contrast(one, g) >= SHAPE for g in (WHITE, light["page"])),
            0.66, chroma * 0.9, hue,
        ),
        "base-contrast-subtle": _first(
            lambda one: contrast(one, accent) >= TEXT, 0.92, min(chroma, 0.03), hue, up=True
        ),
        "deep": deep,
        "deep-subtle": shade(0.89, min(chroma, 0.04), hue),
    }  # fmt: skip


def _first(
    works: Callable[[Colour], bool],
    lightness: float,
    chroma: float,
    hue: float,
    *,
    up: bool = False,
) -> Colour:
    """The first shade that works, darker and darker, or lighter and lighter."""
    while True:
        one = shade(lightness, chroma, hue)
        if works(one) or not 0 < lightness < 1:
            return one
        lightness += 0.005 if up else -0.005
