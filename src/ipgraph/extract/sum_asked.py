"""The sum asked for in the one suit of a text that tells of no decision, by the words around it: its only such sum."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.sums import add_claim
from ipgraph.extract.sum_role import SumRole
from ipgraph.extract.values.money import MoneyMention
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

RULE = "sum-asked"
_WORDS = Beside("en", "sum_asked")
_ASKED_BEFORE, _ASKED_BEHIND = _WORDS.before("asked"), _WORDS.behind("asked")
_NO_CLAIM = _WORDS.before("no claim")
_UNIT = _WORDS.behind("each")
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
