"""Compose a slip from a layout, which is data, and from the facts of one job.

The layouts stand in config/paper.toml, where their format is told. Everything in them is checked
when they are read: a misspelt fact must not be found out by a visitor with an empty slip. The
server composes slips with this file, the agent its test page; like job.py it stays with the
standard library.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Protocol

from printers.job import (
    QR_MM,
    Align,
    Block,
    Job,
    JobError,
    Kind,
    Logo,
    Qr,
    Rule,
    Ruler,
    Size,
    Space,
    Text,
)

_ALWAYS = ("office", "date")
_TICKET = ("number", "link", "start", "callable", "guide")
_OWN: Mapping[Kind, Sequence[str]] = {
    "ticket": _TICKET,
    "sent": "phone tel hours open_today self_service pc pc_free booking url".split(),
    "acute": _TICKET,
    "come_back": ("day", "time"),
    "test": ("device", "paper"),
}
FACTS: Mapping[Kind, frozenset[str]] = {
    kind: frozenset((*_ALWAYS, "address", "acute_phone", *own)) for kind, own in _OWN.items()
}
"""All that a slip may tell; a name, a birth date or a reason is not among it."""
_FACT = re.compile(r"\{(\w+)\}")
_WORDS = ("say", "text", "qr")
_PLAIN: Mapping[str, Callable[[], Block]] = {"rule": Rule, "ruler": Ruler, "logo": Logo}
_KINDS = (*_WORDS, "space", *_PLAIN)
_FORM: dict[str, tuple[str, ...]] = {
    "say": ("size", "bold", "align", "second", "with"),
    "text": ("size", "bold", "align"),
    "qr": ("caption", "mm"),
}
Facts = Mapping[str, str]


class LayoutError(ValueError):
    """A layout makes no sense; the message names the slip and the line."""


class Say(Protocol):
    """A message of the catalogue in a language, with facts filled in."""

    def __call__(self, language: str, message: str, **facts: str) -> str: ...


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a layout: what it is, how it looks, and with which facts it is there."""

    kind: str
    value: Any
    form: Mapping[str, Any]
    needs: tuple[str, ...]
    unless: tuple[str, ...]

    def holds(self, facts: Facts) -> bool:
        """Whether it is to be printed for these facts."""
        return all(map(facts.get, self.needs)) and not any(map(facts.get, self.unless))


@dataclass(frozen=True, slots=True)
class Layouts:
    """The layout of each kind of slip."""

    lines: Mapping[Kind, Sequence[Line]]
    first_languages: frozenset[str]
    second_language: str

    def compose(
        self, kind: Kind, job_id: str, language: str, facts: Facts, say: Say, at: str = ""
    ) -> Job:
        """Put a job together; raises JobError when the facts make none that can be printed."""
        languages = [language]
        if language not in self.first_languages:
            languages.append(self.second_language)
        shown = [line for line in self.lines[kind] if line.holds(facts)]
        blocks = (block for line in shown for block in _blocks(line, languages, facts, say))
        return Job(job_id, kind, language, tuple(blocks), at)

    def try_out(self, say: Say) -> None:
        """Make every line from the facts it is never without: what can be made so can be made with
        the real ones. Raises LayoutError; `say` raises LookupError for what it cannot say.
        """
        for kind, lines in self.lines.items():
            made = [_tried(line, f"{kind}, line {at}", say) for at, line in enumerate(lines, 1)]
            try:
                Job("try", kind, "nb", tuple(block for blocks in made for block in blocks))
            except JobError as error:
                raise LayoutError(f"{kind}: {error}") from error


def shipped_table() -> dict[str, Any]:
    """What stands in config/paper.toml."""
    return tomllib.loads((files("config") / "paper.toml").read_text("utf-8"))


@cache
def shipped() -> Layouts:
    """The layouts of config/paper.toml, read when the first slip asks for them."""
    return read_layouts(shipped_table())


def read_layouts(table: Mapping[str, Any]) -> Layouts:
    """Read what stands in the file; raises LayoutError for anything that makes no sense."""
    rest = dict(table)
    first, second = rest.pop("first_languages", []), rest.pop("second_language", "nb")
    if not isinstance(second, str) or not isinstance(first, list):
        raise LayoutError("first_languages is a list of languages, second_language is one")
    if strange := sorted(set(rest) - set(FACTS)):
        raise LayoutError(f"{strange[0]} is no slip; the ones there are: {', '.join(FACTS)}")
    if missing := [kind for kind in FACTS if not isinstance(rest.get(kind), list)]:
        raise LayoutError(f"{missing[0]} has to be a list of lines")
    lines = {
        kind: [_line(line, known, f"{kind}, line {at}") for at, line in enumerate(rest[kind], 1)]
        for kind, known in FACTS.items()
    }
    layouts = Layouts(lines, frozenset(map(str, first)), second)
    layouts.try_out(_say_one)
    return layouts


def _line(said: object, known: frozenset[str], where: str) -> Line:
    table = said if isinstance(said, dict) else {}
    kinds = [kind for kind in _KINDS if kind in table]
    if len(kinds) != 1:
        raise LayoutError(f"{where}: is one of {', '.join(_KINDS)}")
    kind = kinds[0]
    if strange := set(table) - {kind, "when", "unless", *_FORM.get(kind, ())}:
        raise LayoutError(f"{where}: {min(strange)} has no meaning beside {kind}")
    form = {name: table[name] for name in _FORM.get(kind, ()) if name in table}
    _check_words(kind, table[kind], form, where)
    asked = _FACT.findall(table[kind]) if kind in ("text", "qr") else []
    needs, unless = (*_names(table.get("when")), *asked), _names(table.get("unless"))
    if unknown := {*needs, *unless, *form.get("with", {}).values()} - known:
        raise LayoutError(f"{where}: there is no fact {min(unknown)} on this slip")
    return Line(kind, table[kind], form, needs, unless)


def _check_words(kind: str, value: object, form: Mapping[str, Any], where: str) -> None:
    """What the blocks do not check themselves, since it does not reach them as it stands."""
    renamed = form.get("with", {})
    words = [form.get("caption", ""), *(renamed.values() if isinstance(renamed, dict) else [None])]
    if kind in _WORDS:
        words.append(value)
    if not all(isinstance(word, str) for word in words):
        raise LayoutError(f"{where}: {kind}, caption and what `with` holds are text in quotes")
    if kind in _PLAIN and value is not True:
        raise LayoutError(f"{where}: write {kind} = true, or take the line away")


def _names(said: object) -> tuple[str, ...]:
    return tuple(map(str, said)) if isinstance(said, list) else (str(said),) if said else ()


def _tried(line: Line, where: str, say: Say) -> list[Block]:
    facts = dict.fromkeys((*_ALWAYS, *line.needs), "1")
    try:
        return list(_blocks(line, ["nb", "nb"], facts, say))
    except (JobError, LookupError) as error:
        raise LayoutError(f"{where}: {error}") from error


def _say_one(language: str, message: str, **facts: str) -> str:
    return "1"


def _blocks(line: Line, languages: Sequence[str], facts: Facts, say: Say) -> Iterator[Block]:
    if line.kind == "say":
        yield from _said(line, languages, facts, say)
    elif line.kind == "text":
        yield Text(_filled(line.value, facts), **_style(line.form))
    elif line.kind == "qr":
        caption = line.form.get("caption")
        told = say(languages[0], caption, **facts) if caption else ""
        yield Qr(_filled(line.value, facts), told, line.form.get("mm", QR_MM))
    elif line.kind == "space":
        yield Space(line.value)
    else:
        yield _PLAIN[line.kind]()


def _said(line: Line, languages: Sequence[str], facts: Facts, say: Say) -> Iterator[Block]:
    """In the visitor's language; and once more for whoever helps, who may not read it."""
    style, second = _style(line.form), line.form.get("second")
    renamed: Mapping[str, str] = line.form.get("with", {})
    known = {**facts, **{word: facts[name] for word, name in renamed.items() if name in facts}}
    yield Text(say(languages[0], line.value, **known), **style)
    for other in languages[1:] if second else ():
        yield Text(say(other, line.value, **known), **{**style, "size": second, "bold": False})


def _style(form: Mapping[str, Any]) -> dict[str, Any]:
    size: Size = form.get("size", "normal")
    align: Align = form.get("align", "center")
    return {"size": size, "bold": form.get("bold", False), "align": align}


def _filled(pattern: str, facts: Facts) -> str:
    return _FACT.sub(lambda found: facts.get(found[1], ""), pattern)
