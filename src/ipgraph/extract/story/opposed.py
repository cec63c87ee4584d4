"""Who opposes whose mark, or attacks whose right, where a Chinese text tells it by role nouns alone: 异议人甲公司,
乙公司申请的“海月”, 请求人甲公司."""

import re
from bisect import bisect_right
from itertools import chain

from ipgraph.extract.draft import REFUSED_APPLICATION, CaseDraft
from ipgraph.extract.party import Mention, PartyDraft
from ipgraph.extract.story.docket import Docket, people
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
_ATTACKER = _WORDS.before("attacker")
_ATTACKED = _WORDS.before("attacked")
_APPLICANT, _ANSWERING = _WORDS.before("applicant"), _WORDS.before("answering")
_ATTACKS = ("invalidated", "partly-invalidated", "maintained", "cancel-request", "invalidity-request")
_BEFORE = 10
_SIDES = ("claimants", "respondents")


def name_opponents(docket: Docket) -> None:
    """Name the empty sides of cases before offices over a right by the role nouns beside the names of their part."""
    scene = docket.scene
    cases = [c for c in docket.cases() if c.role in ("office", "enforcement", "interim") and c.verdicts]
    cases = [c for c in cases if not c.said(REFUSED_APPLICATION)]
    if scene.language != "zh" or not cases:
        return
    named = [m for m in scene.parties.mentions if not any(p.type == "government" for p in m.parties)]
    for case in cases:
        part = bisect_right(docket.item_starts, case.born)
        here = [m for m in named if bisect_right(docket.item_starts, m.start) == part]
        if _opposes(docket, case):
            sides = (_opponents(docket, here), _opposed(docket, here))
        elif case.role == "enforcement":
            sides = _of_enforcement(docket, case, here, cases)
        elif case.role == "interim":
            alone = case.after is None and sum(c.role == "interim" for c in cases) == 1
            sides = (_called(docket, here, _APPLICANT), _called(docket, here, _ANSWERING)) if alone else ([], [])
        elif case.said(*_ATTACKS) and _alone(docket, case, part):
            sides = (_called(docket, here, _ATTACKER), _called(docket, here, _ATTACKED))
        else:
            continue
        for side, found in zip(_SIDES, sides, strict=True):
            if found and not getattr(case, side):
                parties = list(dict.fromkeys(chain.from_iterable(m.parties for m in found)))
                case.add_side(side, parties, Span(found[0].start, found[0].end), RULE)
                _join_review(docket, case, parties)


def _join_review(docket: Docket, case: CaseDraft, parties: list[PartyDraft]) -> None:
    """Let those take part in the suit over what an office decided who stood before it and do not bring that suit."""
    for suit in docket.cases():
        if suit.after is case and case.role == "enforcement" and suit.role == "main":
            suit.add_side("others", [p for p in parties if p not in people(suit)], suit.anchor(), RULE)


def _opposes(docket: Docket, case: CaseDraft) -> bool:
    sentences = [s for s in docket.scene.sentences if any(s.start <= v.span.start < s.end for v in case.verdicts)]
    return any(_OPPOSITION.search(docket.scene.content, s.start, s.end) for s in sentences)


def _alone(docket: Docket, case: CaseDraft, part: int) -> bool:
    """Whether a part of the text tells of one attack on a right, and else only of what reviews it."""
    here = [c for c in docket.cases() if bisect_right(docket.item_starts, c.born) == part]
    return all(c is case or (c.role != "office" and _reviews(c)) for c in here)


def _reviews(case: CaseDraft) -> bool:
    return case.after is not None or (case.instance is not None and case.instance.value in ("second", "retrial"))


def _of_enforcement(
    docket: Docket, case: CaseDraft, here: list[Mention], cases: list[CaseDraft]
) -> tuple[list[Mention], list[Mention]]:
    """Who asked an office to act and against whom, where it is the only such office of its part of the text."""
    asking, facing = _called(docket, here, _ATTACKER), _called(docket, here, _ATTACKED)
    elsewhere = {p for c in cases if c is not case for p in c.claimants}
    asking = [m for m in asking if not {*m.parties} & {*case.respondents, *elsewhere}]
    facing = [m for m in facing if not {*m.parties} & {*case.claimants}]
    return (asking, facing) if sum(c.role == "enforcement" for c in cases) == 1 else ([], [])


def _called(docket: Docket, here: list[Mention], noun: re.Pattern[str]) -> list[Mention]:
    return [m for m in here if noun.search(docket.scene.content, max(0, m.start - _BEFORE), m.start)]


def _opponents(docket: Docket, here: list[Mention]) -> list[Mention]:
    content = docket.scene.content
    called = _called(docket, here, _OPPONENT)
    return called or [m for m in here if _ITS_OPPOSITION.match(content, m.end)]


def _opposed(docket: Docket, here: list[Mention]) -> list[Mention]:
    content = docket.scene.content
    called = _called(docket, here, _OPPOSED)
    return called or [m for m in here if _APPLIED.match(content, m.end)]
