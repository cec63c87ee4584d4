"""The sides that a decision shows: for whom and against whom it is, who must pay whom, who is accused."""

import re

from ipgraph.extract.arbitrated import arbitration
from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.accused import accused_before, accused_in, is_sued_in_vain
from ipgraph.extract.story.accusing_zh import sides_of_accusation
from ipgraph.extract.story.as_defendant import as_defendant
from ipgraph.extract.story.asked import asked_by, asked_for_leave, owner_of_right, tells_of_taking
from ipgraph.extract.story.ban_refused import sides_of_refused_ban
from ipgraph.extract.story.baseless_suit import baseless_suit
from ipgraph.extract.story.beaten import beaten_by, is_beaten
from ipgraph.extract.story.belongs_to import given_to
from ipgraph.extract.story.claimed_copy import claimed_copy
from ipgraph.extract.story.declared_winner import declared_winner
from ipgraph.extract.story.docket import Docket, people, root
from ipgraph.extract.story.fair_use import sides_of_use
from ipgraph.extract.story.favoured import (
    given_against,
    obtained_against,
    persuaded_of,
    refused_to,
    turn_round,
    whose_goods,
)
from ipgraph.extract.story.for_them import for_them
from ipgraph.extract.story.fought import sides_of_fight, who_failed
from ipgraph.extract.story.lost_own import lost_own_suit
from ipgraph.extract.story.need_not_pay import sides_of_spared, who_is_paid
from ipgraph.extract.story.payers import paid_to, who_must
from ipgraph.extract.story.retrial_refused_zh import retrial_refused
from ipgraph.extract.story.rival_of import rival_of
from ipgraph.extract.story.sides_reviewed import add_side, sides_reviewed, sued_below, won_above
from ipgraph.extract.story.undone_win import won_and_undone
from ipgraph.extract.winners_above import RULE as WON_ABOVE
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span


def sides_of_decision(docket: Docket, case: CaseDraft, frame: Frame, actors: list[Actor]) -> None:
    """Sides that a decision shows when no filing was told: who won, against whom."""
    claimed_copy(docket.scene, frame, case, actors)
    baseless_suit(docket.scene, frame, case, actors)
    sides_reviewed(docket, case, frame, actors)
    sides_of_accusation(docket, frame, case, actors)
    if case.after is not None or asked_for_leave(docket, case, frame, actors):
        return
    here = [a for a in actors if frame.span.start <= a.start < frame.span.end]
    sides_of_refused_ban(docket, frame, case, actors)
    lost_own_suit(docket.scene, frame, case, actors)
    declared_winner(docket, frame, case, here)
    sides_of_spared(docket.scene, frame, case, here)
    sides_of_use(docket.scene, case, frame, here)
    moving = as_defendant(docket, frame, here) if case.role == "main" and not case.claimants else ()
    if moving:
        add_side(case, "respondents", moving, frame.words, frame.predicate.rule)
        beaten = [p for a in here if a.mark == "against" for p in a.parties if p not in moving]
        add_side(case, "claimants", tuple(beaten), frame.words, frame.predicate.rule)
        return
    # whoever challenged a decision, or asked that it be looked at again, may have been sued
    again = _ASKED_AGAIN.search(docket.scene.content, frame.span.start, frame.span.end) is not None
    challenge = frame.predicate.rule == "en-affirm-challenge-to" or again
    if not case.claimants and docket.scene.language == "en" and not challenge:
        add_side(case, "claimants", asked_by(docket, frame, actors), frame.words, frame.predicate.rule)
    if not case.claimants and (docket.scene.cues.has(frame.span, "infringe") or tells_of_taking(docket, frame, here)):
        owner = tuple(p for p in owner_of_right(docket, frame, actors) if p not in case.respondents)
        add_side(case, "claimants", owner, frame.words, frame.predicate.rule)
    review = case.instance is not None and case.instance.value == "second" and frame.classes & set(REVIEW)
    review = review or again
    refused = retrial_refused(docket.scene, frame) is not None
    if not case.claimants and not refused and not (review and docket.scene.language == "en"):
        asking = docket.all_of(frame.owners("claim", "request")) or asked_by(docket, frame, actors)
        add_side(case, "claimants", asking, frame.words, frame.predicate.rule)
    add_side(case, "claimants", for_them(docket, frame, case), frame.words, frame.predicate.rule)
    if not case.claimants and not case.respondents and docket.scene.language == "en":
        sides_of_fight(case, frame, docket)
    if not case.claimants and docket.scene.language == "en":
        failed = who_failed(docket, frame, here)
        add_side(case, "claimants", failed, frame.words, frame.predicate.rule)
        if (
            failed
            and not case.respondents
            and docket.case is not None
            and _TOO.search(docket.scene.words(frame.sentence))
        ):
            add_side(case, "respondents", docket.case.thread.opponents(failed[0]), frame.words, frame.predicate.rule)
    if not case.claimants and case.role == "main" and any(a.role == "claimant" and not a.parties for a in here):
        add_side(case, "claimants", _payee(docket, frame, here, case), frame.words, frame.predicate.rule)
    for actor in here:
        if case.role == "interim" and not case.claimants and actor.parties and actor.mark == "of":
            before = docket.scene.content[max(frame.span.start, actor.start - 24) : actor.start]
            if _SUIT_OF.search(before) and not set(actor.parties) & set(case.respondents):
                add_side(case, "claimants", actor.parties, actor.span, "suit-of")
                continue
        if actor.role in ("claimant", "respondent"):
            side = "claimants" if actor.role == "claimant" else "respondents"
            added = docket.scene.content.endswith("追加", 0, actor.start)  # 驳回追加被告的申请: nobody was sued besides
            if not actor.parties and (added or _is_of_another(docket, case, here)):
                continue
            parties = docket.who(actor)
            if actor.parties or not getattr(case, side):
                add_side(case, side, parties, actor.span, "role-noun")
        elif actor.mark == "for" and actor.parties and not case.claimants:
            sued, rule = sued_below(docket, case, actor), WON_ABOVE if won_above(docket, case, actor) else "won"
            add_side(case, "respondents" if sued else "claimants", actor.parties, actor.span, rule)
        elif actor.mark == "against" and actor.parties and not case.respondents:
            if not case.claimants and "award" not in frame.classes and not is_sued_in_vain(docket.scene, frame, actor):
                continue
            add_side(case, "respondents", actor.parties, actor.span, "against")


_EN = Beside("en", "orders")
_ZH = Beside("zh", "orders")


def _is_of_another(docket: Docket, case: CaseDraft, here: list[Actor]) -> bool:
    """Whether a role noun would stand for a side of the case spoken of, where the words name parties of another."""
    told, named = docket.case, {p for a in here for p in a.parties}
    if docket.scene.language != "en" or told is None or root(told) is root(case):
        return False
    return len(named) > 1 and not named & people(told) and not people(case)


_TOO, _ASKED_AGAIN = _EN.within("too"), _EN.within("asked again")


def _payee(docket: Docket, frame: Frame, here: list[Actor], case: CaseDraft) -> tuple[PartyDraft, ...]:
    """Who is named right behind the verb of paying damages, whatever role noun the sentence holds besides."""
    reach = 0 if docket.scene.language == "zh" else AFTER_THE
    for cue in frame.cues:
        if cue.cue_class == "award" and _PAYS.fullmatch(docket.scene.content, cue.start, cue.end):
            near = [a for a in here if 0 <= a.start - cue.end <= reach and a.parties and not a.role]
            if (
                near
                and not any(p.unnamed for p in near[0].parties)
                and not set(near[0].parties) & set(case.respondents)
            ):
                return near[0].parties
    return ()


_PAYS = lazy(r"(?:to )?pay|(?:连带)?赔偿")
_ASKED_ZH = lazy(
    r"(?:关于|针对|对)[^，。；]{2,40}?的?(?:指控|主张|请求|申请|投诉|诉讼|起诉)(?:均|全部)?(?:不成立|不能成立|被驳回|不予支持)"
    r"|[^，。；]{0,50}?(?:所提|提出|提起)[^，。；]{0,12}?(?:请求|申请|异议|复审)[^，。；]{0,4}?重新(?:作出|审查)"
)
"""Behind the name of somebody whose accusation fails, or whose request is looked at anew: 裁定甲对乙的指控不成立."""
_SUIT_OF = _EN.before("suit of")


def sides_of_order(docket: Docket, frame: Frame, case: CaseDraft, actors: list[Actor]) -> None:
    """Sides that an order shows: who must pay or stop, and who is paid or whose request is granted."""
    if case.role == "criminal":
        accused_in(docket.scene, frame, case, actors)
        accused_before(docket, frame, case)
        return
    if case.after is not None and case.role == "main" and frame.classes & {"order", "award"}:
        base = root(case)
        kept = "affirm" in frame.classes and arbitration(base) is None  # nobody told before of an award of arbitrators
        if base.role != "main" or base.respondents or (docket.scene.language == "en" and (base.claimants or kept)):
            return
        case = base  # what a review orders shows who was sued
    if case.role not in ("main", "interim", "enforcement") or case.after is not None:
        return
    here = [a for a in actors if frame.span.start <= a.start < frame.span.end and a.parties]
    rival_of(docket.scene, case, here)
    for cue in frame.cues:
        after = [a for a in here if a.start >= cue.end and not _ASKED_ZH.match(docket.scene.content, a.end)]
        if not case.respondents or _by_brands(case):
            for actor in who_must(docket, frame, case, cue, here, after):
                _forget_brands(case, actor.parties)
                add_side(case, "respondents", actor.parties, Span(cue.start, cue.end), cue.rule)
        if not case.claimants and not won_and_undone(docket.scene.content, cue):
            _who_gets(docket, case, cue, here, after)
    for actor in here:
        if actor.role == "respondent" and "order" in frame.classes and not set(actor.parties) & set(case.claimants):
            add_side(case, "respondents", actor.parties, actor.span, "role-noun")
    _held_beside(docket, frame, case, here)
    beaten_by(docket, frame, case, here)
    if docket.scene.language == "en":
        given_to(docket, frame, case, here)
        obtained_against(docket, frame, case, here)
        persuaded_of(docket, frame, case, here)
        refused_to(docket, frame, case, here)
        given_against(docket, frame, case, here)
        turn_round(docket, frame, case, here)
    whose_goods(docket, frame, case, here)


_BRAND = "zh-party-versus"


def _by_brands(case: CaseDraft) -> bool:
    """Whether only a Chinese title names those who were sued, by words that may be brands, or a noun for their side."""
    return _by_noun(case) or (
        case.thread.weak and all(form.rule == _BRAND for party in case.respondents for form in party.forms)
    )


def _by_noun(case: CaseDraft) -> bool:
    """Whether only 被告 stands for those who were sued."""
    told = list(case.respondents)
    return case.language == "zh" and len(told) == 1 and told[0].unnamed and told[0].first.text in ("被告", "被告方")


def _forget_brands(case: CaseDraft, parties: tuple[PartyDraft, ...]) -> None:
    """Take the brands of a title back where the decision is against others, whom the text names in full."""
    others = bool(case.respondents) and not set(parties) & {*case.respondents, *case.claimants}
    named = others and not any(party.unnamed for party in parties)
    if named and (_by_noun(case) or any(form.rule == "zh-party-name" for party in parties for form in party.forms)):
        case.respondents.clear()
        case.thread.respondents.clear()


_LIABILITY = {
    "en": _EN.behind("liable"),
    "zh": _ZH.behind("liable"),
}


_PAID_TO = _EN.before("paid to")
"""What stands before the one who is paid: "to pay the Swiss company Alpha RMB 3 million"."""


def _held_beside(docket: Docket, frame: Frame, case: CaseDraft, here: list[Actor]) -> None:
    """Others of whom the decision says whether they are liable were sued too."""
    scene, ordered = docket.scene, "order" in frame.classes
    for actor in here:
        if actor.mark or not case.claimants.keys().isdisjoint(actor.parties):
            continue
        owes = ordered and scene.money.within(Span(actor.end, actor.end + 3))
        if owes and not _PAID_TO.search(scene.content, max(frame.span.start, actor.start - 50), actor.start):
            add_side(case, "respondents", actor.parties, actor.span, "ordered-beside")
        if _LIABILITY[scene.language].match(scene.content, actor.end, frame.span.end):
            add_side(case, "respondents", actor.parties, actor.span, "held-liable")


AFTER_THE = 5
"""How far behind a verb its object begins where an article stands between."""


_VIOLATION, _REACH = "en-won-section-337", 60
"""The rule for a commission that finds against somebody, and how far behind it the name stands at the most."""
FINED = "en-award-fined"
"""The rule for a fine, which somebody pays who gets nothing."""


def _who_gets(docket: Docket, case: CaseDraft, cue: Cue, here: list[Actor], after: list[Actor]) -> None:
    if cue.cue_class == "order" and case.forum_kind == "domain-name-panel":
        given = docket.all_of([a for a in after if a.mark == "to"][:1])
        add_side(case, "claimants", given, Span(cue.start, cue.end), cue.rule)
        return
    if cue.cue_class not in ("award", "won", "grant"):
        return
    if cue.rule == FINED or cue.rule.startswith(_VIOLATION):
        near = AFTER_THE if cue.rule == FINED else _REACH
        fined = [a for a in after[:1] if a.start - cue.end <= near and a.mark == ""]
        fined = fined or [a for a in here if a.end <= cue.start and cue.start - a.end < AFTER_THE and a.mark == ""][-1:]
        for actor in fined:
            if not set(actor.parties) & set(case.claimants):
                add_side(case, "respondents", actor.parties, Span(cue.start, cue.end), cue.rule)
        return
    zh = docket.scene.language == "zh"
    span = Span(cue.start, cue.end)
    if zh and cue.cue_class == "award" and (paid := paid_to(docket.scene, cue, here)):
        add_side(case, "claimants", tuple(p for p in paid[0].parties if p not in case.respondents), span, cue.rule)
        return
    others = [a for a in after if not set(a.parties) & set(case.respondents) and not is_beaten(docket, cue, a)]
    wins = None if zh else _WINS.match(docket.scene.content, cue.start, cue.end + 60)
    if not others or wins:
        got = wins or re.match(
            r"(?:was|were|has been|have been) |received|obtained|recovered|获赔|获判", docket.scene.words(span)
        )
        left = [a for a in here if a.end <= cue.start and a.mark == "" and not is_beaten(docket, cue, a)]
        if got and left and cue.start - left[-1].end < 12:
            add_side(case, "claimants", left[-1].parties, span, cue.rule)
        return
    first = others[0]
    if zh and set("，,；") & set(docket.scene.content[cue.end : first.start]):
        return  # 予以支持，乙公司… or 赔偿5万元，乙公司…: another clause begins
    reach = 4 if zh else 8 if cue.cue_class != "award" else 60
    if first.start - cue.end <= reach:
        behind_pay = not zh and _PAID_TO.search(docket.scene.content, max(0, first.start - 50), first.start)
        if cue.cue_class != "award" or zh or first.mark == "to" or first.start - cue.end <= AFTER_THE or behind_pay:
            add_side(case, "claimants", who_is_paid(docket, first), span, cue.rule)
    elif not zh and cue.cue_class == "award":
        paid = [a for a in others if a.mark == "to" and a.start - cue.end < 90]
        if paid:
            add_side(case, "claimants", paid[0].parties, span, cue.rule)


_WINS = _EN.behind("wins")
"""Who wins this against somebody is the one who sued."""
