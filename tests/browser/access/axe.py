"""axe-core in a page: what a program can find of WCAG 2.0 to 2.2 (A, AA) and its best practices."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

AXE = Path(__file__).parents[3] / "node_modules" / "axe-core" / "axe.min.js"
TAGS = [
    "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice",
]  # fmt: skip
RUN = """tags => axe.run(document, {
  runOnly: {type: 'tag', values: tags},
  resultTypes: ['violations'],
  rules: {'target-size': {enabled: true}},
}).then(({violations}) => violations.map(({id, nodes}) => ({
  id,
  at: nodes.slice(0, 3).map(node => node.target.join(' ')),
  why: nodes[0].failureSummary,
})))"""

STILL = """() => Promise.allSettled(document.getAnimations()
  .filter(one => one.effect.getComputedTiming().endTime !== Infinity)
  .map(one => one.finished))"""
"""Colours are those of neither look while one fades into the other."""


@cache
def _source() -> str:
    return AXE.read_text("utf-8")


def violations(page: Page) -> list[str]:
    """Each broken rule with where and why; none is as it should be."""
    page.evaluate(STILL)
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(_source())
    found: list[dict[str, Any]] = page.evaluate(RUN, TAGS)
    return [f"{v['id']} at {' | '.join(v['at'])}: {v['why']}" for v in found]
