"""An office's own slips: a file that says otherwise than config/paper.toml what stands on them."""

from __future__ import annotations

import tomllib
from pathlib import Path

from printers.layout import LayoutError, Layouts, read_layouts, shipped_table
from server.languages import known_languages


def read_paper(file: Path) -> Layouts:
    """The layouts of a file, laid over the product's own: a slip that it does not name stays as it
    is. Raises ValueError with a sentence that says what to mend.
    """
    try:
        layouts = read_layouts({**shipped_table(), **tomllib.loads(file.read_text("utf-8"))})
    except OSError as unread:
        raise ValueError(f"{file} cannot be read ({unread.strerror}); check the path") from None
    except LayoutError as wrong:
        raise ValueError(f"{file}: {wrong}") from None
    except ValueError as wrong:
        raise ValueError(f"{file} is not TOML in UTF-8: {wrong}") from None
    _check_languages(file, layouts)
    return layouts


def _check_languages(file: Path, layouts: Layouts) -> None:
    known = known_languages()
    if strange := {*layouts.first_languages, layouts.second_language} - {*known}:
        raise ValueError(
            f"{file}: {min(strange)} has no texts; the ones that do: {', '.join(known)}"
        )
