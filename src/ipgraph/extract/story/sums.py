"""Put sums claimed and awarded into the case that they belong to."""

import re

from ipgraph.extract.draft import CaseDraft, Fact, SumDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket, root
from ipgraph.extract.sum_role import SumRole
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_GIVEN = lazy(r"(?:was|were|has been|have been|had been) |received|obtained|recovered|won|获赔|获判")
"""Words of an award whose subject is the one who gets it."""


OWN_VERB = 24
"""How far behind its subject the verb of a claim may stand."""


def add_claims(docket: Docket, stretch: Span, sums: list[SumRole], actors: list[Actor]) -> None:
    """Add the sums claimed in a stretch to the case spoken of."""
    if docket.case is None:
        return
    for role in sums:
        inside = stretch.start <= role.money.start < stretch.end
        if role.role == "claimed" and inside and not claimed_by_other(docket, docket.case, role, actors):
            add_claim(docket.case, role)


def add_claims_of_heard(docket: Docket, sentence: Span, sums: list[SumRole], actors: list[Actor]) -> None:
    """Add the sums claimed in a sentence of no step to the suit that it opened by naming its court."""
    case = docket.case
    heard_here = case is not None and case.role == "main" and case.passing
    if case is not None and heard_here and sentence.start <= case.born < sentence.end:
        add_claims(docket, sentence, sums, actors)


def claimant_by_sum(docket: Docket, sentence: Span, actors: list[Actor], sums: list[SumRole]) -> None:
    """Who claims a sum, or is given one, brings the case when nobody else is said to."""
    case = docket.case
    if case is None or case.role != "main" or case.claimants or case.after is not None:
        return
    scene = docket.scene
    for cue in scene.cues.within(sentence, "claim", "award"):
        if not any(role.role in ("claimed", "awarded") and role.rule == cue.rule for role in sums):
            continue
        if cue.cue_class == "award" and not _GIVEN.match(scene.content, cue.start, cue.end):
            continue
        left = [a for a in actors if a.end <= cue.start and a.parties and a.mark == "" and a.role in (None, "claimant")]
        if not left or set(left[-1].parties) & set(case.respondents):
            continue
        if any(
            c.end <= cue.start and c.start >= left[-1].end for c in scene.cues.within(sentence, "order", "rule", "ask")
        ):
            continue
        case.add_side("claimants", left[-1].parties, Span(cue.start, cue.end), cue.rule)
        return


_IN_RETURN = lazy(r"\bcounter-?(?:claim|suit|action),? (?:in which|with which|by which|that|which) [^.;]{0,110}$")
"""What leads to a sum that is asked for in return: "filed a counterclaim, in which it sought RMB 3 million"."""


def claimed_by_other(docket: Docket, case: CaseDraft, role: SumRole, actors: list[Actor]) -> bool:
    """Whether it is the side that was sued that names a sum, as its own price or offer."""
    if _IN_RETURN.search(docket.scene.content, max(0, role.money.start - 120), role.money.start):
        return True
    if case.role not in ("main",) or not case.claimants:
        return False
    for claim in docket.scene.cues.within(Span(max(0, role.money.start - 90), role.money.start), "claim"):
        left = [a for a in actors if a.end <= claim.start and a.mark == "" and a.parties]
        between = docket.scene.content[left[-1].end : claim.start] if left else ""
        if left and len(between) <= OWN_VERB and not re.search(r"[,，;；]", between):
            speaks = set(left[-1].parties)
            return bool(speaks & set(root(case).respondents)) and not speaks & set(root(case).claimants)
    return False


_PAYS = lazy(r"\b(?:will|shall|is to|has agreed to|agreed to|must|would) pay\b[^.;]*$")


def add_settled(docket: Docket, frame: Frame, sums: list[SumRole]) -> None:
    """Add what one side pays under a settlement: "Under the settlement Beta will pay Alpha RMB 3 million"."""
    case = docket.case
    if case is None or case.role != "main" or docket.scene.language != "en":
        return
    for role in sums:
        inside = frame.predicate.start <= role.money.start < frame.span.end
        if inside and _PAYS.search(docket.scene.content, frame.predicate.end, role.money.start):
            add_sum(case.awarded, role)
            case.awarded[-1].kind = Fact("settlement", frame.words, frame.predicate.rule)


def add_claim(case: CaseDraft, role: SumRole) -> None:
    """Add a sum claimed; what is claimed is claimed at first instance, unless the text says on appeal."""
    target = case
    if case.role not in ("main", "counterclaim"):
        target = case.beside or next((c for c in case.thread.cases if c.role == "main"), case)
    if target.instance is not None and target.instance.value in ("second", "retrial"):
        target = root(target)
    add_sum(target.claimed, role)


NEXT_FINE = 60
"""How far apart two fines stand at the most that a list gives to one after the other, though they are the same."""


def add_sum(sums: list[SumDraft], role: SumRole) -> None:
    """Add a sum unless it is there already; a bracketed sum in another currency goes with it."""
    money = role.money
    equivalent = money.bracketed_equivalent
    paired = (equivalent.amount, equivalent.currency, Span(equivalent.start, equivalent.end)) if equivalent else None
    for known in sums:
        another = role.kind == "fine" and 0 < money.start - known.span.end < NEXT_FINE
        if known.amount == money.amount and known.currency == money.currency and not another:
            known.equivalent = known.equivalent or paired
            return
    kind = Fact(role.kind, role.kind_span or Span(money.start, money.end), role.rule) if role.kind else None
    sums.append(
        SumDraft(
            money.amount, money.currency, Span(money.start, money.end), role.rule, kind, paired, money.at_least,
            money.at_most, summed=role.summed,
        )
    )  # fmt: skip
