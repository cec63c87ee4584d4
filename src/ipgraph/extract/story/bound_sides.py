"""Sides that a report binds once to the words for them (原告, 被告, "the claimant is Alpha"), or that a Chinese one
binds in the heading of the case, and then leaves out."""

from ipgraph.extract.story.docket import Docket
from ipgraph.model.article import Span

RULE = "role-bound"
_SIDES = (("claimants", "claimant", "respondents"), ("respondents", "respondent", "claimants"))


def note_bound_sides(docket: Docket, sentence: Span) -> None:
    """Note for the suit that a sentence decides who stood beside the words for the sides before."""
    case = docket.case
    if case is None or case.role != "main" or case.after is not None:
        return
    if not any(sentence.start <= verdict.span.start < sentence.end for verdict in case.verdicts):
        return
    for side, role, _ in _SIDES:
        beside = [parties for place, parties in docket.roles.bound[role] if place <= sentence.start]
        if beside:
            named = tuple(dict.fromkeys(party for parties in beside for party in parties))
            docket.bound_sides.setdefault((id(case), side), (sentence, named))


def name_bound_sides(docket: Docket) -> None:
    """Give suits of which one side alone is known the other, as it was noted."""
    for case in docket.cases():
        for side, _, other in _SIDES:
            facing = getattr(case, other)
            noted = docket.bound_sides.get((id(case), side))
            if noted is None or getattr(case, side) or getattr(case.thread, side):
                continue
            if not facing and (docket.scene.language == "zh" or (id(case), other) not in docket.bound_sides):
                continue
            told, parties = noted
            if not set(parties) & {*facing, *case.others} and not any(p.type == "government" for p in parties):
                case.add_side(side, parties, told, RULE)
