"""An office's logo as dots: shades become patterns of black and white."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, UnidentifiedImageError

from printers.device_settings import SettingsError
from printers.paper import DOTS_PER_MM

WIDEST_MM, HIGHEST_MM, EDGE_MM = 48, 16, 3


def load_logo(path: Path | None, width_dots: int) -> Image.Image | None:
    """Read the picture that an office names; raises SettingsError when it is none."""
    if path is None:
        return None
    try:
        with Image.open(path) as picture:
            return dithered(picture, width_dots)
    except (OSError, UnidentifiedImageError) as error:
        raise SettingsError(f"Cannot read the logo {path}: name a PNG or JPEG picture.") from error


def dithered(picture: Image.Image, width_dots: int) -> Image.Image:
    """Fit a picture into the logo's place, on white, in black dots by Floyd and Steinberg."""
    clear = picture.convert("RGBA")
    flat = Image.new("RGBA", clear.size, "white")
    flat.alpha_composite(clear)
    grey = flat.convert("L")
    widest = min(WIDEST_MM * DOTS_PER_MM, width_dots - 2 * EDGE_MM * DOTS_PER_MM)
    scale = min(widest / grey.width, HIGHEST_MM * DOTS_PER_MM / grey.height)
    size = (max(1, round(grey.width * scale)), max(1, round(grey.height * scale)))
    return grey.resize(size, Image.Resampling.LANCZOS).convert("1")
