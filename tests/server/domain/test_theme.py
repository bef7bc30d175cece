"""An office's colours: legible whatever accent is accepted, and a way out for the others."""

from __future__ import annotations

from math import atan2, hypot

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from server.domain.colour import BLACK, WHITE, Colour, colour, contrast, distance, lab, shade
from server.domain.theme import (
    APART,
    DANGER,
    INK,
    KIOSK,
    PAIRS,
    SOFT_INK,
    judge,
    nearest,
    palette,
    works,
)
from tests.proves import proves

SOME_FIT = [HealthCheck.filter_too_much]
"""Many colours are not what an example is about."""
PART = st.integers(0, 255)
COLOURS = st.builds(Colour, PART, PART, PART)


@pytest.mark.parametrize(("one", "other", "ratio"), [
    ("#000000", "#ffffff", 21.0),
    ("#ffffff", "#ffffff", 1.0),
    ("#777777", "#ffffff", 4.48),
    ("#767676", "#ffffff", 4.54),
    ("#595959", "#ffffff", 7.0),
    ("#0062ba", "#ffffff", 6.08),
    ("#ff0000", "#0000ff", 2.15),
])  # fmt: skip
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    found = contrast(colour(one), colour(other))
    assert round(found, 2) == ratio
    assert contrast(colour(other), colour(one)) == found


@pytest.mark.parametrize("text", ["", "blue", "#fff", "00508f", "#00508g", "#00508f00"])
def test_what_is_no_colour_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="#00508f"):
        colour(text)


@given(COLOURS)
def test_a_shade_of_a_colours_own_lightness_is_that_colour(one: Colour) -> None:
    lightness, a, b = lab(one)
    chroma, hue = hypot(a, b), atan2(b, a)
    assert distance(shade(lightness, chroma, hue), one) < 0.02


@given(st.floats(0, 1), st.floats(0, 0.4), st.floats(-4, 4))
def test_every_shade_is_a_colour_and_lighter_ones_are_lighter(
    lightness: float, chroma: float, hue: float
) -> None:
    one = shade(lightness, chroma, hue)
    assert all(0 <= part <= 255 for part in (one.red, one.green, one.blue))
    assert colour(str(one)) == one
    assert contrast(shade(1, chroma, hue), BLACK) >= contrast(one, BLACK) - 0.2


@proves("1.4.3", "1.4.11")
@settings(max_examples=300, suppress_health_check=SOME_FIT)
@given(COLOURS)
@example(BLACK)
@example(colour("#00508f"))
@example(colour("#595959"))
@example(colour("#5b00b8"))
@example(colour("#0b5a1c"))
@example(colour("#5a4a00"))
def test_every_accepted_accent_gives_a_legible_set(accent: Colour) -> None:
    assume(works(accent))
    found = palette(accent)
    assert found["base-default"] == accent
    for text, ground, least in PAIRS:
        assert contrast(found[text], found[ground]) >= least, (text, ground)
    for ground in ("background-default", "background-tinted", "page", "surface-tinted"):
        assert contrast(INK, found[ground]) >= KIOSK and contrast(SOFT_INK, found[ground]) >= KIOSK
    assert len({found[f"base-{state}"] for state in ("default", "hover", "active")}) == 3


@settings(max_examples=40, suppress_health_check=SOME_FIT)
@given(COLOURS)
@example(WHITE)
@example(DANGER)
@example(colour("#ffcc00"))
@example(colour("#ff0000"))
def test_every_refused_accent_is_told_one_that_works(accent: Colour) -> None:
    assume(not works(accent))
    refused = judge(accent)
    assert refused is not None
    assert judge(refused.nearest) is None
    assert refused.reason == ("pale" if contrast(accent, WHITE) < KIOSK else "danger")


def test_the_nearest_looks_like_what_was_asked_for() -> None:
    assert distance(nearest(colour("#0062ba")), colour("#0062ba")) < 0.06
    assert distance(nearest(colour("#00508f")), colour("#00508f")) < 0.02
    paler = nearest(colour("#2e8540"))
    assert paler.green > paler.red and paler.green > paler.blue


def test_what_means_danger_stays_apart() -> None:
    for red in ("#a31515", "#8f1010", "#b01020"):
        refused = judge(colour(red))
        assert refused and refused.reason == "danger"
        assert distance(refused.nearest, DANGER) >= APART
    assert judge(colour("#5c3a1e")) is None
    assert judge(colour("#5b1e5f")) is None
