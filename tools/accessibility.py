"""Write docs/accessibility.md: each clause of WCAG 2.2 (A and AA) and of EN 301 549 chapter 5.1,
whether it is met, and the tests that prove it.

What is claimed stands in docs/accessibility.toml; the tests name the clauses they prove with
`@proves("1.4.3")`, and are found by reading their files. With --check nothing is written, and the
exit status says whether the document is as it should be.
"""

from __future__ import annotations

import argparse
import ast
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
CLAIMS = ROOT / "docs" / "accessibility.toml"
DOCUMENT = ROOT / "docs" / "accessibility.md"
STATUS = {
    "met": "met",
    "partly": "**partly**",
    "not": "**not met**",
    "none": "does not apply",
}

Claim = dict[str, Any]
Proofs = Mapping[str, Sequence[str]]
"""Clause -> tests, each as `file::name`."""


def claims() -> dict[str, Any]:
    """What is claimed."""
    return tomllib.loads(CLAIMS.read_text("utf-8"))


def proofs(folder: Path = ROOT / "tests") -> dict[str, list[str]]:
    """The tests that name a clause, in the order of their files."""
    found: dict[str, list[str]] = {}
    for path in sorted(folder.rglob("test_*.py")):
        for name, clauses in _marked(ast.parse(path.read_text("utf-8"))):
            for clause in clauses:
                found.setdefault(clause, []).append(f"{path.relative_to(ROOT)}::{name}")
    return found


def _marked(module: ast.Module) -> Iterator[tuple[str, list[str]]]:
    for node in module.body:
        if isinstance(node, ast.FunctionDef):
            clauses = [c for mark in node.decorator_list for c in _clauses(mark)]
            if clauses:
                yield node.name, clauses


def _clauses(mark: ast.expr) -> list[str]:
    if not (isinstance(mark, ast.Call) and getattr(mark.func, "id", "") == "proves"):
        return []
    return [str(word.value) for word in mark.args if isinstance(word, ast.Constant)]


def document(told: Mapping[str, Any], proved: Proofs) -> str:
    """The whole document."""
    tables = [_table(part, proved) for part in told["part"]]
    return "\n\n".join([told["head"].strip(), _summary(told), *tables, told["foot"].strip()]) + "\n"


def _summary(told: Mapping[str, Any]) -> str:
    rows = ["| | met | partly | not met | does not apply |", "|---|---|---|---|---|"]
    for part in told["part"]:
        counts = [sum(c["status"] == s for c in part["clause"]) for s in STATUS]
        rows.append(f"| {part['name']} | {' | '.join(map(str, counts))} |")
    return "\n".join(rows)


def _table(part: Mapping[str, Any], proved: Proofs) -> str:
    rows = [f"## {part['name']}", part.get("text", "").strip()]
    lines = ["| clause | | how, and what is missing | proved by |", "|---|---|---|---|"]
    lines += [_row(clause, proved) for clause in part["clause"]]
    return "\n\n".join([*filter(None, rows), "\n".join(lines)])


def _row(clause: Claim, proved: Proofs) -> str:
    level = f" ({clause['level']})" if "level" in clause else ""
    tests = [*proved.get(clause["id"], ()), *(f"by hand: {t}" for t in clause.get("by_hand", ()))]
    shown = "<br>".join(f"`{t}`" if "::" in t else t for t in tests)
    name = f"{clause['id']} {clause['name']}{level}"
    return f"| {name} | {STATUS[clause['status']]} | {clause['how']} | {shown} |"


def main() -> None:
    """Write or check the document."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n", maxsplit=1)[0])
    parser.add_argument(
        "--check", action="store_true", help="write nothing; status 1 if it differs"
    )
    wanted = document(claims(), proofs())
    if not parser.parse_args().check:
        DOCUMENT.write_text(wanted, "utf-8")
    elif DOCUMENT.read_text("utf-8") != wanted:
        raise SystemExit(f"{DOCUMENT.name} is not what the tests say; run tools/accessibility.py")


if __name__ == "__main__":
    main()
