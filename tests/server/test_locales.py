"""The catalogues: nb, nn and en say the same things, and say everything the code asks for. What the
others lack of visitors' texts is listed as warnings: it is shown in bokmål until it is there."""

import re
import warnings
from functools import lru_cache
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from server.languages import known_languages
from server.texts import FOR_VISITORS, Catalogue

ROOT = Path(__file__).parents[2]
LOCALES = ROOT / "server" / "locales"
COMPLETE = ("nb", "nn", "en")
ALL = sorted(known_languages())
COUNTS = (0, 1, 2, 3, 5, 11, 21, 101)
"""Each language's own forms of number are among these."""
CODE = [
    path
    for folder in ("server", "kiosk", "staff", "display", "printers", "config")
    for path in sorted((ROOT / folder).rglob("*"))
    if path.suffix in (".js", ".py", ".toml") and not {"vendor", "joined"} & {*path.parts}
]
# `error-${code}` in a screen, f"error-{code}" in the server: any id that begins so.
BUILT = re.compile(r"""[`'"]([a-z]+-[a-zA-Z0-9_-]*)\$?\{""")
NAMED = re.compile(r"""[`'"]([a-z]+-[a-zA-Z0-9_-]+)[`'"]""")
# t("…"), say(language, "…"), and what layouts of slips say.
ASKED = re.compile(
    r"""\b(?:(?:t|say)\((?:language, |\w+, )?|(?:say|caption) = )["']([a-z]+-[a-zA-Z0-9_-]+)["']"""
)


class _Variables(Visitor):
    """Collects the names that a message wants filled in."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.counted: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  # named by the visitor
        self.names.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        if isinstance(node.selector, ast.VariableReference):
            self.counted.add(node.selector.id.name)
        self.generic_visit(node)


@lru_cache
def _resource(language: str) -> ast.Resource:
    return FluentParser().parse((LOCALES / f"{language}.ftl").read_text("utf-8"))


@lru_cache
def _variables(language: str) -> dict[str, _Variables]:
    found: dict[str, _Variables] = {}
    for entry in _resource(language).body:
        if isinstance(entry, ast.Message):
            found[entry.id.name] = _Variables()
            found[entry.id.name].visit(entry)
    return found


def _messages(language: str) -> dict[str, set[str]]:
    return {name: found.names for name, found in _variables(language).items()}


def _code() -> str:
    return "\n".join(path.read_text("utf-8") for path in CODE)


@pytest.mark.parametrize("language", ALL)
def test_a_catalogue_says_its_own_name_and_who_made_it(language: str) -> None:
    head = (LOCALES / f"{language}.ftl").read_text("utf-8").partition("\n## ")[0]
    assert len(re.findall(r"^### name: \S+$", head, re.MULTILINE)) == 1
    assert len(re.findall(r"^### review: (?:machine|written)$", head, re.MULTILINE)) == 1
    assert known_languages()[language].reviewed or language not in COMPLETE


@pytest.mark.parametrize("language", ALL)
def test_a_catalogue_has_no_line_that_cannot_be_read(language: str) -> None:
    junk = [entry.content for entry in _resource(language).body if isinstance(entry, ast.Junk)]
    assert junk == []


@pytest.mark.parametrize("language", ALL)
def test_a_catalogue_words_nothing_twice(language: str) -> None:
    names = [entry.id.name for entry in _resource(language).body if isinstance(entry, ast.Message)]
    assert sorted({name for name in names if names.count(name) > 1}) == []


@pytest.mark.parametrize("language", ALL)
def test_no_language_has_texts_of_its_own(language: str) -> None:
    assert set(_messages(language)) - set(_messages("nb")) == set()


@pytest.mark.parametrize("language", COMPLETE)
def test_the_staff_languages_have_all_texts(language: str) -> None:
    assert set(_messages("nb")) - set(_messages(language)) == set()


@pytest.mark.parametrize("language", [code for code in ALL if code not in COMPLETE])
def test_what_visitors_meet_in_bokmål_is_listed(language: str) -> None:
    wanted = {name for name in _messages("nb") if FOR_VISITORS.match(name)}
    missing = Catalogue().missing(language)
    assert set(missing) == wanted - set(_messages(language))
    if missing:
        warnings.warn(f"{language} lacks {len(missing)}: {' '.join(missing)}", stacklevel=1)


@pytest.mark.parametrize("language", ALL)
def test_every_language_fills_in_the_same_facts(language: str) -> None:
    ours, theirs = _messages("nb"), _messages(language)
    assert {name for name in theirs if ours.get(name) != theirs[name]} == set()


@pytest.mark.parametrize("language", ALL)
def test_every_text_can_be_filled_in_for_any_number(language: str) -> None:
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource((LOCALES / f"{language}.ftl").read_text("utf-8")))
    for name, wanted in _variables(language).items():
        for count in COUNTS if wanted.counted else COUNTS[:1]:
            values = {each: count if each in wanted.counted else "A012" for each in wanted.names}
            pattern = bundle.get_message(name).value
            assert pattern is not None, name
            text, errors = bundle.format_pattern(pattern, values)
            assert not errors and str(text).strip(), (name, count, errors)


def test_every_text_that_the_code_asks_for_is_there() -> None:
    assert set(ASKED.findall(_code())) - set(_messages("nb")) == set()


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
