"""Who opposes whose mark, where a Chinese text tells it by role nouns alone: 异议人甲公司, 乙公司申请的“海月”."""

from bisect import bisect_right
from itertools import chain

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.party import Mention
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

RULE = "opposed"
_WORDS = Beside("zh", "opposed")
_OPPOSITION = _WORDS.within("opposition")
_OPPONENT = _WORDS.before("opponent")
_OPPOSED = _WORDS.before("opposed")
_APPLIED = _WORDS.behind("opposed")
"""What follows one who has applied for the mark that is opposed."""
_ITS_OPPOSITION = _WORDS.behind("opponent")
_BEFORE = 8


def name_opponents(docket: Docket) -> None:
    """Name the empty sides of the oppositions before offices by the role nouns beside the names of their part."""
    scene = docket.scene
    cases = [c for c in docket.cases() if c.role == "office" and c.verdicts and _opposes(docket, c)]
    if scene.language != "zh" or not cases:
        return
    named = [m for m in scene.parties.mentions if not any(p.type == "government" for p in m.parties)]
    for case in cases:
        part = bisect_right(docket.item_starts, case.born)
        here = [m for m in named if bisect_right(docket.item_starts, m.start) == part]
        for side, found in (("claimants", _opponents(docket, here)), ("respondents", _opposed(docket, here))):
            if found and not getattr(case, side):
                parties = list(dict.fromkeys(chain.from_iterable(m.parties for m in found)))
                case.add_side(side, parties, Span(found[0].start, found[0].end), RULE)


def _opposes(docket: Docket, case: CaseDraft) -> bool:
    sentences = [s for s in docket.scene.sentences if any(s.start <= v.span.start < s.end for v in case.verdicts)]
    return any(_OPPOSITION.search(docket.scene.content, s.start, s.end) for s in sentences)


def _opponents(docket: Docket, here: list[Mention]) -> list[Mention]:
    content = docket.scene.content
    called = [m for m in here if _OPPONENT.search(content, max(0, m.start - _BEFORE), m.start)]
    return called or [m for m in here if _ITS_OPPOSITION.match(content, m.end)]


def _opposed(docket: Docket, here: list[Mention]) -> list[Mention]:
    content = docket.scene.content
    called = [m for m in here if _OPPOSED.search(content, max(0, m.start - _BEFORE), m.start)]
    return called or [m for m in here if _APPLIED.match(content, m.end)]
