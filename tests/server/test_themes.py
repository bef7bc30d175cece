"""Theme files: what is read, and what is refused in one sentence that says the way out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image

from server.domain.colour import Colour
from server.domain.theme import Logo, Theme, palette
from server.settings import SettingsError, load
from server.settings.theme import read_theme
from server.web.theme import css

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><path d="M0 0h9"/></svg>'


def theme(
    folder: Path, text: str = 'accent = "#00508f"\nlogo = "logo.svg"\n', **files: str
) -> Path:
    for name, content in {"logo.svg": SVG, **files}.items():
        (folder / name).write_text(content, "utf-8")
    (folder / "theme.toml").write_text(text, "utf-8")
    return folder / "theme.toml"


def told(file: Path) -> str:
    """The sentence that refuses it."""
    with pytest.raises(ValueError, match=r"\.toml|\.svg|\.png") as refused:
        read_theme(file)
    assert "\n" not in str(refused.value)
    return str(refused.value)


def test_a_theme_is_a_colour_and_a_logo(tmp_path: Path) -> None:
    found = read_theme(theme(tmp_path))
    assert found.colours["base-default"] == Colour(0, 0x50, 0x8F)
    assert found.logo == Logo(SVG.encode(), ".svg", 3.0)
    assert read_theme(theme(tmp_path, 'accent = "#00508f"')).logo is None


def test_a_png_is_a_logo_too(tmp_path: Path) -> None:
    file = theme(tmp_path, 'accent = "#0b5a1c"\nlogo = "logo.png"')
    Image.new("RGB", (90, 60)).save(tmp_path / "logo.png")
    logo = read_theme(file).logo
    assert logo and (logo.suffix, logo.ratio) == (".png", 1.5)


@pytest.mark.parametrize(("text", "says"), [
    ('accent = "#0062ba"', r"too light.* 7:1; the nearest that works is #0258a8"),
    ('accent = "#a31515"', r"looks like the red that means danger.* #[0-9a-f]{6}"),
    ('accent = "blue"', "accent: 'blue' is no colour; write one such as #00508f"),
    ('accent = 7', "accent: Input should be a valid string"),
    ('', "accent: Field required"),
    ('accent = "#00508f"\ndanger = "#ff0000"', "danger"),
    ('accent = ', "is not TOML"),
    ('accent = "#00508f"\nlogo = "none.svg"', "none.svg cannot be read"),
    ('accent = "#00508f"\nlogo = "theme.toml"', "no picture that can be used"),
])  # fmt: skip
def test_a_slip_is_one_sentence_that_says_what_to_mend(
    tmp_path: Path, text: str, says: str
) -> None:
    assert re.search(says, told(theme(tmp_path, text)))


@pytest.mark.parametrize("svg", [
    SVG.replace("<path", "<script>alert(1)</script><path"),
    SVG.replace("<path", '<path onload="alert(1)"'),
    SVG.replace("<path", "<foreignObject/><path"),
    '<!DOCTYPE svg [<!ENTITY a "b">]>' + SVG,
    SVG.replace("viewBox", "nobox"),
    SVG.replace("120 40", "0 0"),
    SVG.replace("120 40", "4000 40"),
    SVG.replace("</svg>", ""),
    "<html></html>",
    "GIF89a",
    SVG + " " * 200_000,
])  # fmt: skip
def test_a_logo_that_moves_or_is_none_is_refused(tmp_path: Path, svg: str) -> None:
    assert "logo.svg" in told(theme(tmp_path, **{"logo.svg": svg}))


def settings_file(folder: Path) -> Path:
    file = folder / "my.toml"
    file.write_text(
        '[[office]]\nid = "fredrikstad"\nname = "NAV"\ntheme = "theme.toml"\n'
        '[[office.services]]\nid = "work"\nname = { nb = "Arbeid" }\nletter = "A"\nminutes = 30\n'
        'target_wait = 20\n[[office.desks]]\nid = "1"\nname = "Rom 1"\n', "utf-8"
    )  # fmt: skip
    return file


def test_a_theme_lies_beside_the_settings_that_name_it(tmp_path: Path) -> None:
    theme(tmp_path)
    assert set(load(settings_file(tmp_path), {}).themes) == {"fredrikstad"}
    theme(tmp_path, 'accent = "#ffcc00"')
    with pytest.raises(SettingsError, match=r"my\.toml: theme: .*accent: #ffcc00 is too"):
        load(settings_file(tmp_path), {})


def test_high_contrast_is_left_alone() -> None:
    sheet = css("moss", Theme(palette(Colour(0, 0x50, 0x8F)), Logo(b"", ".png", 2.0)))
    colours, _, logo = sheet.partition("html .m-logo")
    assert colours.count("{") == 2 and ":root:not([data-contrast='high'])" in colours
    assert "prefers-contrast: more" not in colours
    assert "--ds-color-accent-base-default: #00508f;" in colours and "--m-deep:" in colours
    assert "danger" not in sheet and 'url("/theme/moss/logo.png")' in logo
