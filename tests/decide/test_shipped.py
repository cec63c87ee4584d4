"""Decisions that ship fit the articles that ship, and those on the page are decisions."""

import re
from pathlib import Path

from ipgraph.decide.kinds import KINDS
from ipgraph.decide.reading import parse_decisions, read_decisions
from ipgraph.decide.replay import replay, settle
from ipgraph.decide.seen import Held
from ipgraph.pipeline import Extracted, extract_records
from ipgraph.resolve.naming import name_entries
from ipgraph.resolve.resolution import resolve

ROOT = Path(__file__).parents[2]


def test_decisions_about_the_samples_are_followed() -> None:
    decisions = read_decisions(ROOT / "data" / "decisions")
    extracted = [item for item in extract_records([ROOT / "data" / "articles"]) if isinstance(item, Extracted)]
    held = sorted((Held(item.record, item.texts()) for item in extracted), key=lambda each: each.record.article.id)
    replayed = replay(held, decisions)
    resolution = resolve(replayed.records, replayed.judged())
    settled = settle(replayed, resolution, name_entries(resolution))
    assert "\n".join(map(str, settled.troubles)) == "", "look at them again: ipgraph review -g GRAPH"
    assert len(settled.followed) == 5


def test_the_page_shows_every_kind() -> None:
    page = (ROOT / "docs" / "decisions.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    assert {decision.kind for decision in parse_decisions({"page.toml": example}).items} == set(KINDS) - {"not-same"}
    assert "[[not-same]]" in example
