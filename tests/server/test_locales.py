"""The catalogues: nb, nn and en say the same things, and say everything the code asks for."""

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from server.texts import Catalogue

ROOT = Path(__file__).parents[2]
LOCALES = ROOT / "server" / "locales"
COMPLETE = ("nb", "nn", "en")
CODE = [
    path
    for folder in ("server", "kiosk", "staff", "display", "printers")
    for path in sorted((ROOT / folder).rglob("*"))
    if path.suffix in (".js", ".py", ".toml") and "vendor" not in path.parts
]
# `error-${code}` in a screen, f"error-{code}" in the server: any id that begins so.
BUILT = re.compile(r"""[`'"]([a-z]+-[a-zA-Z0-9_-]*)\$?\{""")
NAMED = re.compile(r"""[`'"]([a-z]+-[a-zA-Z0-9_-]+)[`'"]""")
ASKED = re.compile(r"""\b(?:t|say)\((?:language, |\w+, )?["']([a-z]+-[a-zA-Z0-9_-]+)["']""")


class _Variables(Visitor):
    """Collects the names that a message wants filled in."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  # named by the visitor
        self.names.add(node.id.name)


def _resource(language: str) -> ast.Resource:
    return FluentParser().parse((LOCALES / f"{language}.ftl").read_text("utf-8"))


def _messages(language: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for entry in _resource(language).body:
        if isinstance(entry, ast.Message):
            variables = _Variables()
            variables.visit(entry)
            found[entry.id.name] = variables.names
    return found


def _code() -> str:
    return "\n".join(path.read_text("utf-8") for path in CODE)


@pytest.mark.parametrize("language", COMPLETE)
def test_a_catalogue_has_no_line_that_cannot_be_read(language: str) -> None:
    junk = [entry.content for entry in _resource(language).body if isinstance(entry, ast.Junk)]
    assert junk == []


@pytest.mark.parametrize("language", COMPLETE)
def test_a_catalogue_words_nothing_twice(language: str) -> None:
    names = [entry.id.name for entry in _resource(language).body if isinstance(entry, ast.Message)]
    assert sorted({name for name in names if names.count(name) > 1}) == []


@pytest.mark.parametrize("language", COMPLETE[1:])
def test_every_language_has_the_same_texts(language: str) -> None:
    assert set(_messages(language)) ^ set(_messages("nb")) == set()


@pytest.mark.parametrize("language", COMPLETE[1:])
def test_every_language_fills_in_the_same_facts(language: str) -> None:
    ours, theirs = _messages("nb"), _messages(language)
    assert {name for name in ours if ours[name] != theirs.get(name)} == set()


def test_every_text_that_the_code_asks_for_is_there() -> None:
    # Slips ask for `paper-` texts by what follows the dash.
    slips = {name.removeprefix("paper-") for name in _messages("nb") if name.startswith("paper-")}
    assert set(ASKED.findall(_code())) - set(_messages("nb")) - slips == set()


def test_no_text_lies_unused() -> None:
    code = _code()
    named, built = set(NAMED.findall(code)), tuple(set(BUILT.findall(code)))
    assert {
        name for name in _messages("nb") if name not in named and not name.startswith(built)
    } == set()


def test_a_screen_for_visitors_gets_every_text_that_it_asks_for() -> None:
    """Their pages load a part of the catalogue only."""
    folders = ("kiosk", "display", "server/static/shared")
    scripts = [file for folder in folders for file in sorted((ROOT / folder).rglob("*.js"))]
    code = "\n".join(file.read_text("utf-8") for file in scripts)
    part = Catalogue().for_visitors("nb")
    given = {line.partition(" =")[0] for line in part.splitlines() if " =" in line}
    assert set(ASKED.findall(code)) - given == set()
    assert len(given) < 0.6 * len(_messages("nb"))
