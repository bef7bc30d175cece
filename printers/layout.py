"""Compose a slip from a layout, which is data, and from the facts of one job.

The layouts stand in config/paper.toml, where their format is told. Everything in them is checked
when they are read: a misspelt fact must not be found out by a visitor with an empty slip.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, get_args

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

FACTS = frozenset(
    "office address acute_phone date number link start callable guide phone tel hours open_today"
    " self_service pc pc_free booking url day time device paper".split()
)
"""All that a slip may tell; a name, a birth date or a reason is not among it."""
_FACT = re.compile(r"\{(\w+)\}")
_KINDS = ("say", "text", "qr", "space", "rule", "ruler", "logo")
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
    when: tuple[str, ...]
    unless: tuple[str, ...]

    def holds(self, facts: Facts) -> bool:
        """Whether it is to be printed for these facts."""
        asked = _FACT.findall(self.value) if self.kind in ("text", "qr") else []
        return all(facts.get(name) for name in (*self.when, *asked)) and not any(
            facts.get(name) for name in self.unless
        )


@dataclass(frozen=True, slots=True)
class Layouts:
    """The layout of each kind of slip."""

    lines: Mapping[str, Sequence[Line]]
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


def read_layouts(table: Mapping[str, Any]) -> Layouts:
    """Read what stands in the file; raises LayoutError for anything that makes no sense."""
    rest = dict(table)
    first, second = rest.pop("first_languages", []), rest.pop("second_language", "nb")
    if not isinstance(second, str) or not isinstance(first, list):
        raise LayoutError("first_languages is a list, second_language one of them.")
    if wrong := set(rest) ^ set(get_args(Kind)):
        raise LayoutError(f"Each of {', '.join(get_args(Kind))} has a layout: {sorted(wrong)}?")
    lines = {
        kind: [_line(line, f"{kind}, line {at}") for at, line in enumerate(listed, 1)]
        for kind, listed in rest.items()
    }
    return Layouts(lines, frozenset(map(str, first)), second)


def _line(said: Mapping[str, Any], where: str) -> Line:
    kinds = [kind for kind in _KINDS if kind in said]
    if len(kinds) != 1:
        raise LayoutError(f"{where}: is one of {', '.join(_KINDS)}.")
    kind = kinds[0]
    known = {kind, "when", "unless", *_FORM.get(kind, ())}
    if strange := set(said) - known:
        raise LayoutError(f"{where}: {', '.join(sorted(strange))} has no meaning there.")
    form = {name: said[name] for name in _FORM.get(kind, ()) if name in said}
    line = Line(kind, said[kind], form, _names(said.get("when")), _names(said.get("unless")))
    _check(line, where)
    return line


def _check(line: Line, where: str) -> None:
    """Try it out: what can be made with any facts can be made with the real ones."""
    asked = _FACT.findall(line.value) if line.kind in ("text", "qr") else []
    named = line.form.get("with", {}).values()
    if unknown := {*line.when, *line.unless, *asked, *named} - FACTS:
        raise LayoutError(f"{where}: there is no fact {', '.join(sorted(unknown))}.")
    facts = dict.fromkeys(FACTS, "1")
    try:
        list(_blocks(line, ["nb", "nb"], facts, _say_one))
    except (JobError, TypeError) as error:
        raise LayoutError(f"{where}: {error}.") from error


def _say_one(language: str, message: str, **facts: str) -> str:
    return "1"


def _names(said: Any) -> tuple[str, ...]:
    return tuple(map(str, said)) if isinstance(said, list) else (str(said),) if said else ()


def _blocks(line: Line, languages: Sequence[str], facts: Facts, say: Say) -> Iterator[Block]:
    plain: dict[str, Callable[[], Block]] = {"rule": Rule, "ruler": Ruler, "logo": Logo}
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
        yield plain[line.kind]()


def _said(line: Line, languages: Sequence[str], facts: Facts, say: Say) -> Iterator[Block]:
    """In the visitor's language; and once more for whoever helps, who may not read it."""
    style, second = _style(line.form), line.form.get("second")
    known = {**facts, **{word: facts.get(name, "") for word, name in _renamed(line)}}
    yield Text(say(languages[0], line.value, **known), **style)
    for other in languages[1:] if second else ():
        yield Text(say(other, line.value, **known), **{**style, "size": second, "bold": False})


def _renamed(line: Line) -> Iterable[tuple[str, str]]:
    renamed: Mapping[str, str] = line.form.get("with", {})
    return renamed.items()


def _style(form: Mapping[str, Any]) -> dict[str, Any]:
    size: Size = form.get("size", "normal")
    align: Align = form.get("align", "center")
    return {"size": size, "bold": form.get("bold", False), "align": align}


def _filled(pattern: str, facts: Facts) -> str:
    return _FACT.sub(lambda found: facts.get(found[1], ""), pattern)
