"""Suits over refusals of applications: what an applicant brings before a court against an office."""

import re
from bisect import bisect_right

from ipgraph.extract.draft import REFUSED_APPLICATION, CaseDraft, Fact
from ipgraph.extract.frames.frame import OFFICES
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.office_review import FOR_APPLICANTS, answers_for
from ipgraph.extract.story.refusals import RULE, is_refusal
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

_REFUSED_THERE = Beside("en", "refusals").within("refused there")


def sue_over_refusals(docket: Docket) -> None:
    """Tie the first suit that an applicant brings against nobody else, after a refusal, to that refusal."""
    _tell_refusals_reviewed(docket)
    refusals = [case for case in docket.cases() if is_refusal(case)]
    for refusal in refusals:
        if any(case.after is refusal for case in docket.cases()):
            continue
        suit = next((case for case in docket.cases() if _is_over(docket, case, refusal)), None)
        if suit is None:
            continue
        suit.after, suit.after_span = refusal, suit.anchor()
        if not suit.claimants:
            _first_in_court(suit, refusal)
        named = answers_for(docket, refusal.forum_key)
        if named is not None:
            suit.add_side("respondents", (docket.office_party(named),), suit.anchor(), RULE)


def _tell_refusals_reviewed(docket: Docket) -> None:
    """Let an office of whose decision a court's sentence tells no more than that it refused have refused a mark."""
    scene = docket.scene
    if scene.language != "en":
        return
    cases = list(docket.cases())
    suits = {id(case.after): case for case in reversed(cases) if case.after is not None and case.role == "main"}
    for case in cases:
        suit = suits.get(id(case))
        if suit is None or case.role != "enforcement" or case.verdicts or case.forum_kind != "ip-office":
            continue
        at = bisect_right(scene.sentences, case.born, key=lambda each: each.start) - 1
        told = _refused_in(scene, scene.sentences[at]) if at >= 0 else None
        if told is not None:
            case.role = "office"
            case.verdicts.append(Fact(REFUSED_APPLICATION, Span(*told.span()), RULE))
            case.outcome = Fact("denied", Span(*told.span()), RULE)
            case.add_side("claimants", suit.claimants, Span(*told.span()), RULE)


def _refused_in(scene: Scene, sentence: Span) -> re.Match[str] | None:
    return _REFUSED_THERE.search(scene.content, sentence.start, sentence.end)


def _is_over(docket: Docket, case: CaseDraft, refusal: CaseDraft) -> bool:
    alone = case.after is None and not any(p.type != "government" for p in case.respondents)
    told = case.role == "main" and case.born > refusal.born and case.forum_kind not in OFFICES and bool(case.forum)
    same = docket.part_at(case.born) == docket.part_at(refusal.born)
    going = set(case.claimants) or set(case.appellants)
    return told and alone and same and bool(going & set(refusal.claimants))


def _first_in_court(suit: CaseDraft, refusal: CaseDraft) -> None:
    """Make an appeal against an office, whose case is told by the appeal alone, the suit over its refusal."""
    suit.claimants, suit.appellants = suit.appellants, {}
    if not refusal.forum_key.startswith(FOR_APPLICANTS):
        suit.instance = Fact("first", suit.anchor(), RULE)
