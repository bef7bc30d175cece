"""What browsers are given joined is made of the files that stand here."""

from pathlib import Path

import pytest

from server.web.joined import JOINED, Page, digest
from tools import join


def test_the_joined_files_are_what_join_makes() -> None:
    """After a change of a visitors' screen: ./run join."""
    stand = {path.name: path.read_bytes() for path in JOINED.iterdir()}
    made = join.made()
    assert stand.keys() == made.keys()
    assert [name for name, content in made.items() if stand[name] != content] == []


@pytest.mark.parametrize(("now", "holds"), [("as it was", True), ("changed", False), (None, False)])
def test_a_joined_page_holds_until_one_of_its_files_changes(
    tmp_path: Path, now: str | None, holds: bool
) -> None:
    part = tmp_path / "part.js"
    if now:
        part.write_text(now, "utf-8")
    page = Page("kiosk", [], "/kiosk/static/main.js", {str(part): digest(b"as it was")})
    assert page.holds() is holds


def test_a_page_is_shortened_to_one_script_and_one_stylesheet() -> None:
    links = "".join(f'<link rel="stylesheet" href="/{name}.css">' for name in "abc")
    page = Page("kiosk", ["/a.css", "/b.css", "/c.css"], "/main.js", {})
    assert page.shorten(f'{links}<script type="module" src="/main.js"></script>') == (
        '<link rel="stylesheet" href="/static/joined/kiosk.css">'
        '<script type="module" src="/static/joined/kiosk.js"></script>'
    )
