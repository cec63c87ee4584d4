"""What a forum decides: the verdict, sums, remedies, findings, date and number of a case."""

import msgspec

from ipgraph.extract.dating import date_of_decision
from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.findings import read_findings
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.leave import only_dismisses, refuses_leave
from ipgraph.extract.in_full import note_in_full
from ipgraph.extract.relief import is_ordered
from ipgraph.extract.story.appeal_alone import appeals_alone, lost_what_was_won, open_appeal
from ipgraph.extract.story.appeal_parties import parties_on_appeal
from ipgraph.extract.story.appellants import name_appellants
from ipgraph.extract.story.awards import arbitrators_decide
from ipgraph.extract.story.before_office import as_review, same_office
from ipgraph.extract.story.broken_contract import broken_contract
from ipgraph.extract.story.claim_reviewed import on_review
from ipgraph.extract.story.claimant_pays import answered_in, claimant_pays, costs_of_loser, granting_case
from ipgraph.extract.story.counted_suits import count_in
from ipgraph.extract.story.court_meant import (
    court_elsewhere,
    court_next,
    court_of_action,
    court_of_fragment,
    denies_certiorari,
    judged_below,
)
from ipgraph.extract.story.day_in_caption import day_in_caption
from ipgraph.extract.story.decided_case import case_decided
from ipgraph.extract.story.decided_day import takes_day
from ipgraph.extract.story.docket import OFFICE_ROLES, Docket
from ipgraph.extract.story.done_below import done_below
from ipgraph.extract.story.early_review import keep_early_review
from ipgraph.extract.story.favoured import against_respondent, favours_respondent, favours_unknown, persuaded_otherwise
from ipgraph.extract.story.fees_after import as_fees, fees_after
from ipgraph.extract.story.goes_on import STRONG, goes_on
from ipgraph.extract.story.goods_banned import goods_banned
from ipgraph.extract.story.held_below import held_below
from ipgraph.extract.story.initial_ruling import is_overtaken
from ipgraph.extract.story.inspection import penalised
from ipgraph.extract.story.judged_below import told_below
from ipgraph.extract.story.jury_court import jury_court
from ipgraph.extract.story.nullity_below import appeals_on_a_right
from ipgraph.extract.story.numbers import number_case
from ipgraph.extract.story.office_review import tie_told_before
from ipgraph.extract.story.order_below import tell_order_below
from ipgraph.extract.story.orders import sides_of_order
from ipgraph.extract.story.own_trial import keeps_own_verdict
from ipgraph.extract.story.own_verdict import changes_own_award, is_cut_there, replace_award
from ipgraph.extract.story.received import adds_up, several_received
from ipgraph.extract.story.result_below import result_below
from ipgraph.extract.story.retrial_refused_zh import retrial_refused
from ipgraph.extract.story.reviewed_together import over_several, review_others
from ipgraph.extract.story.revoked_order import as_order_revoked
from ipgraph.extract.story.sentences_en import opens_crime, read_terms, without_employers
from ipgraph.extract.story.settled_sums import agreed_to_pay
from ipgraph.extract.story.single_judge import tell_single_judge
from ipgraph.extract.story.suit_brought import suit_brought
from ipgraph.extract.story.sum_reviewed import tell_reviewed
from ipgraph.extract.story.sums import add_claim, claimed_by_other
from ipgraph.extract.story.tried_below import done_by_judge, tried_elsewhere
from ipgraph.extract.story.undone_sums import grant
from ipgraph.extract.story.upheld_orders import as_upheld
from ipgraph.extract.story.who_won import told_of_sued
from ipgraph.extract.story.whose_claim import case_of_owner
from ipgraph.extract.sum_role import SumRole
from ipgraph.extract.verdict import REFUSED
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_EN = Beside("en", "decision")
_RESPECTIVELY = lazy(r"\brespectively\b|\beach\b|分别|各")


def tell_decision(
    docket: Docket, frame: Frame, actors: list[Actor], sums: list[SumRole], *, filed: bool
) -> CaseDraft | None:
    """Put a decision into its case, opened where it was not told before."""
    sums = [s for s in sums if frame.span.start <= s.money.start < frame.span.end]
    granted = [s for s in sums if s.role == "awarded"]
    if agreed_to_pay(docket, frame, actors) or is_overtaken(docket, frame) or keeps_own_verdict(docket, frame):
        return None
    frame = tried_elsewhere(docket, frame)
    crime = docket.case is None and (opens_crime(docket, frame, actors) or judged_below(docket, frame, STRONG))
    alone = appeals_alone(docket, frame)
    frame = frame if alone else _with_forum(docket, frame, actors, crime=crime, filed=filed)
    if frame.forum is None and refuses_leave(frame.cues):
        return None
    known = frame.forum or crime or alone or arbitrators_decide(docket, frame)
    if not known and not goes_on(docket, frame, filed=filed, granted=bool(granted)):
        keep_early_review(docket, frame, actors)
        return None
    if frame.classes & {"convict", "acquit"}:
        actors = without_employers(docket.scene, frame.sentence, actors)
    if several_received(docket, frame) or adds_up(docket, frame):
        return None
    frame, several = as_upheld(docket, as_review(docket, as_order_revoked(docket, frame))), over_several(docket, frame)
    case = open_appeal(docket, frame, actors) if alone else _case(docket, frame, actors, granted)
    if case is None:
        return None
    sums = costs_of_loser(docket, frame, case, actors, sums)
    _tell_course(docket, frame, case, actors)
    _tell_result(docket, frame, case, actors, sums, filed=filed)
    tell_order_below(docket, frame, case, actors)
    tell_reviewed(docket, frame, case, actors)
    if several:
        review_others(docket, frame, case)
    if case.role == "office":
        tie_told_before(docket, case)
    if case.role == "criminal":
        read_terms(docket, frame, case, actors)
    first = case.role == "main" and case.count is None and case.instance and case.instance.value == "first"
    if first and _RESPECTIVELY.search(docket.scene.content, frame.sentence.start, frame.sentence.end):
        case.count = count_in(docket, frame)
    return case


def _with_forum(docket: Docket, frame: Frame, actors: list[Actor], *, crime: bool, filed: bool) -> Frame:
    """A decision with the forum that the text names for it elsewhere, where its own words name none."""
    if arbitrators_decide(docket, frame):
        return frame
    ends = filed and docket.case and not docket.case.forum and "dismiss" in frame.classes
    if frame.forum is None and (ends or (docket.case is None and "reverse" in frame.classes)):
        frame = msgspec.structs.replace(frame, forum=court_next(docket, frame))
    if frame.forum is None and docket.case is None and (crime or frame.classes & STRONG):
        frame = msgspec.structs.replace(frame, forum=court_elsewhere(docket, frame))
    if frame.forum is None and (office := same_office(docket, frame, actors)) is not None:
        frame = msgspec.structs.replace(frame, forum=office)
    if (court := court_of_fragment(docket, frame) or jury_court(docket, frame, actors)) is not None:
        frame = msgspec.structs.replace(frame, forum=court)
    if (court := court_of_action(docket, frame)) is not None:
        frame = msgspec.structs.replace(frame, forum=court)
    if (top := denies_certiorari(docket, frame)) is not None:
        frame = msgspec.structs.replace(frame, forum=top)
    return frame


def _case(docket: Docket, frame: Frame, actors: list[Actor], granted: list[SumRole]) -> CaseDraft | None:
    """The case that is decided, or the counterclaim in it."""
    own = changes_own_award(docket, frame, docket.case)
    case = docket.case if own else case_decided(docket, frame, actors)
    if case is not None and own and granted:
        replace_award(case, granted)
    case = case_of_owner(docket, frame, case) if case is not None else None
    if case is None:
        return None
    answered = granting_case(docket, frame, case, actors)
    if answered is case:
        answered = claimant_pays(docket, frame, case, actors, granted) or case
    if answered.role == "counterclaim" and case.role == "main" and frame.classes <= {"order", "award", "rule"}:
        return answered  # who sued must pay: that was asked for in return
    return case


def _tell_course(docket: Docket, frame: Frame, case: CaseDraft, actors: list[Actor]) -> None:
    """Tell who appealed, who sat, what was held below, and what was decided; the text now speaks of that case."""
    broken_contract(docket, frame, case, actors)
    suit_brought(docket, frame, case, actors)
    parties_on_appeal(docket, frame, case, actors)
    name_appellants(docket, frame, case, actors)
    appeals_on_a_right(docket, frame, case, actors)
    tell_single_judge(docket, frame, case, actors)
    told_below(docket, frame, case, actors)
    held_below(docket, frame, case)
    result_below(docket, frame, case)
    _add_verdicts(docket, frame, case, actors)
    if frame.forum is not None:
        docket.court = frame.forum
    case.tentative = False
    _speak_of(docket, frame, case)
    if case.role == "enforcement":
        penalised(docket, frame, case, actors)


def _tell_result(
    docket: Docket, frame: Frame, case: CaseDraft, actors: list[Actor], sums: list[SumRole], *, filed: bool
) -> None:
    """Tell what was granted, to whom, when and under which number."""
    granting = granting_case(docket, frame, case, actors)
    sums = as_fees(sums) if fees_after(docket, frame, case) else sums
    for role in sums:
        if role.role == "awarded" and not is_cut_there(docket, frame, role, sums):
            grant(docket, frame, case, granting, role)
        elif role.role == "claimed" and not filed and not claimed_by_other(docket, case, role, actors):
            add_claim(case, role)
    goods_banned(docket, frame, case, actors)
    sides_of_order(docket, frame, case, actors)
    _relief(docket, frame, case, granting)
    _date_and_number(docket, frame, case)


def _speak_of(docket: Docket, frame: Frame, case: CaseDraft) -> None:
    """Go on with a case that was decided, or with what the text spoke of where the decision is told beside it."""
    above = docket.case
    docket.speak_of(case.beside if case.role == "counterclaim" and case.beside is not None else case)
    if docket.appeal is case:
        docket.appeal = None
    told_beside = _WHO_HAD.search(docket.scene.content, frame.sentence.start, frame.predicate.start)
    if above is not None and above.after is case and told_beside:
        docket.speak_of(above)  # what the judge below had done


def _add_verdicts(docket: Docket, frame: Frame, case: CaseDraft, actors: list[Actor]) -> None:
    """Put what a decision says into its case, or into the one below whose decision it tells."""
    if fees_after(docket, frame, case):
        return
    rests = docket.scene.cues.within(frame.span, "rest")
    for cue in frame.cues:
        if cue.cue_class == "lost" and any(rest.start <= cue.start < rest.end for rest in rests):
            continue  # the part that was refused of what was found else
        if cue.cue_class == "acquit" and "convict" in frame.classes and docket.scene.language == "en":
            continue  # convicted of one crime and cleared of another: "but acquitted him of fraud"
        verdict = "lost" if cue.cue_class == "won" and favours_respondent(docket, case, cue, actors) else cue.cue_class
        if verdict == "lost" and against_respondent(docket, case, cue, actors):
            verdict = "won"
        verdict = told_of_sued(docket, case, cue, actors) or verdict
        verdict = "rule" if favours_unknown(docket, cue, actors) else verdict
        if docket.scene.language == "zh" and verdict == "won" and _refuses_all(frame):
            verdict = "lost"  # 判乙公司胜诉，驳回甲公司的诉讼请求
        if docket.scene.language == "en" and persuaded_otherwise(docket, cue, frame):
            verdict = "lost" if verdict == "won" else "won"
        if verdict == "invalidated" and cue.rule.endswith("-it") and _reviews_office(case):
            verdict = "reverse"
        if verdict == "affirm" and lost_what_was_won(docket, case, cue, actors):
            verdict = "reverse"
        below = done_below(docket, frame, case, cue) or done_by_judge(docket, frame, case, cue)
        verdict = on_review(docket.scene, below or case, cue, verdict)
        counter = answered_in(docket, frame, case) if verdict in ("order", "award") else None
        (counter or below or case).verdicts.append(Fact(verdict, Span(cue.start, cue.end), cue.rule))
    refused = any(thing.kind == "retrial" for thing in frame.objects) and bool(frame.classes & {"affirm", "dismiss"})
    alone = case.after is None and retrial_refused(docket.scene, frame) is not None
    refused = refused or only_dismisses(frame) or alone
    refused = refused and case.instance is not None and case.instance.value == "retrial"
    if refused or refuses_leave(frame.cues):
        case.verdicts.append(Fact(REFUSED, frame.words, frame.predicate.rule))
    note_in_full(docket.scene, frame, case)
    case.verdicts += [Fact("rest", Span(cue.start, cue.end), cue.rule) for cue in rests]


def _refuses_all(frame: Frame) -> bool:
    """Whether a frame refuses what was claimed, and orders nothing."""
    claim = any(thing.kind in ("claim", "request") for thing in frame.objects)
    return claim and "dismiss" in frame.classes and not frame.classes & {"order", "award", "grant", "invalidated"}


def _reviews_office(case: CaseDraft) -> bool:
    """Whether a court decides over an office's decision: "which revoked it" is said of that."""
    return case.role == "main" and case.after is not None and case.after.role in OFFICE_ROLES


_WHO_HAD = _EN.before("who had")


def _relief(docket: Docket, frame: Frame, case: CaseDraft, granting: CaseDraft) -> None:
    scene = docket.scene
    for cue in scene.cues.within(frame.span, "remedy"):
        if is_ordered(scene, cue, frame.span, case):
            granting.remedies.setdefault(str(cue.value), Fact(cue.value, Span(cue.start, cue.end), cue.rule))
    read_findings(scene, frame.span, case)


def _date_and_number(docket: Docket, frame: Frame, case: CaseDraft) -> None:
    scene = docket.scene
    date = date_of_decision(scene, frame.span, frame.sentence, frame.forum, list(frame.cues))
    date = date or day_in_caption(scene, frame.sentence)
    if date is not None and takes_day(docket, frame, case, date.value):
        case.decided = Fact(date.value, Span(date.start, date.end), frame.predicate.rule)
    number_case(docket, case, frame.span, frame.origins)
