"""The sum asked for in the one suit of a text that tells of no decision, by the words around it: its only such sum."""

import re

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.sums import add_claim
from ipgraph.extract.sum_role import SumRole
from ipgraph.extract.values.money import MoneyMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "sum-asked"
_ASKED_BEFORE = lazy(
    r"\b(?:damages|compensation|claim(?:s|ed|ing)?|seek(?:s|ing)?|demand(?:s|ed|ing)?|wants?|asks?|asked|asking|pray(?:s|ed)?"
    r"|praying|loss(?:es)?|harm|su(?:es|ed|ing)|ask of|value of the (?:claim|suit)|capped|limited to|quantif\w+"
    r"|royalties)\b[^.;]{0,70}$",
    re.IGNORECASE,
)
_ASKED_BEHIND = lazy(
    r"(?: or more)?[\"”’']? (?:(?:is|are|being) (?:what|the (?:price|sum|amount)|(?:demanded|claimed|sought|wanted"
    r"|prayed for|asked for))\b|(?:in|of|as|for) (?:damages|compensation|lost|unpaid|statutory)\b)"
)
_NO_CLAIM = lazy(
    r"\b(?:revenues?|turnover|turn(?:s|ed) over|sales|guidance|earnings|profits? (?:of|was|were)|budget|worth|capital"
    r"|salary|costs? (?:of|about)|price of|sold (?:for|at)|selling (?:for|at)|bought (?:for|at)|paid|pays|raised"
    r"|funding|invested|market|licen[cs]e fee|offer(?:ed|s)?|letters?|fined?|awarded|settled)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_UNIT = lazy(r"(?: cents)? (?:a|per|for each|for every) \w+|[ -](?:note|ticket|bottle|price)")
_REACH = 110
"""How far before a sum the words that tell what it is are looked for."""


def add_asked(case: CaseDraft, part: Span, scene: Scene) -> None:
    """Give a suit without a sum the one that a part of the text says is asked for."""
    if case.role != "main" or case.claimed:
        return
    asked = [money for s in scene.sentences if part.start <= s.start < part.end for money in _asked(s, scene)]
    if len({(money.amount, money.currency) for money in asked}) == 1:
        add_claim(case, SumRole(asked[0], "claimed", None, None, RULE, summed=False))


def _asked(sentence: Span, scene: Scene) -> list[MoneyMention]:
    content, found = scene.content, []
    for money in scene.money.within(sentence):
        left = max(sentence.start, money.start - _REACH)
        told = _ASKED_BEHIND.match(content, money.end, sentence.end) or _ASKED_BEFORE.search(content, left, money.start)
        if told and not _NO_CLAIM.search(content, left, money.start) and not _UNIT.match(content, money.end):
            found.append(money)
    return found
