"""Read the sides that an order shows: who pays and who is paid, who is accused."""

import re

from ipgraph.extract.actors import Actor
from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import CaseDraft, Fact, Thread
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.telling import Telling
from ipgraph.model.article import Span


def sides_of_decision(t: Telling, thread: Thread, region: Span, actors: list[Actor], cues: list[Cue]) -> None:
    """Sides that a decision shows when no filing was told: who won, who must pay whom."""
    here = [a for a in actors if region.start <= a.start < region.end and a.parties]
    for actor in actors:
        if actor.role in ("claimant", "respondent") and not actor.parties:
            side = "claimants" if actor.role == "claimant" else "respondents"
            if not getattr(thread, side):
                thread.add_side(side, t.roles.party(actor.role, actor.start), actor.span, "role-noun")
    for actor in here:
        if actor.role in ("claimant", "respondent"):
            thread.add_side(
                "claimants" if actor.role == "claimant" else "respondents", actor.parties, actor.span, "role-noun"
            )
        elif actor.mark == "for" and not thread.claimants:
            thread.add_side("claimants", actor.parties, actor.span, "won")
        elif actor.mark == "against" and not thread.respondents and thread.claimants:
            thread.add_side("respondents", actor.parties, actor.span, "against")


def sides_of_order(t: Telling, region: Span, case: CaseDraft, actors: list[Actor], cues: list[Cue]) -> None:
    """Sides that an order shows: who must pay or stop, and who is paid or whose request is granted."""
    if case.role == "criminal":
        accused_parties(t, region, case, actors)
        return
    if case.role != "main" or (case.thread.claimants and case.thread.respondents):
        return
    scene, thread = t.scene, case.thread
    here = [a for a in actors if region.start <= a.start < region.end and a.parties]
    for cue in cues:
        span = Span(cue.start, cue.end)
        after = [a for a in here if a.start >= cue.end]
        if cue.cue_class == "order" and not thread.respondents:
            stop = next((c.start for c in scene.cues.within(Span(cue.end, region.end), "award", "remedy")), region.end)
            payers = (
                [a for a in after if a.start < stop]
                if scene.language == "zh"
                else after[:1]
                if after and after[0].start - cue.end < 14
                else []
            )
            if not payers and scene.language == "en":
                payers = [a for a in here if a.end <= cue.start and a.mark == "" and cue.start - a.end < 12][-1:]
            for actor in payers:
                thread.add_side("respondents", actor.parties, span, cue.rule)
        if cue.cue_class == "rule" and not thread.respondents:
            for actor in held_liable(t, cue, region, after):
                thread.add_side("respondents", actor.parties, span, cue.rule)
        if cue.cue_class in ("award", "won", "grant") and not thread.claimants and after:
            first = after[0]
            reach = 4 if scene.language == "zh" else 8 if cue.cue_class != "award" else 60
            if first.start - cue.end <= reach and not set(first.parties) & set(thread.respondents):
                if (
                    cue.cue_class != "award"
                    or scene.language == "zh"
                    or first.mark == "to"
                    or first.start - cue.end <= 2
                ):
                    thread.add_side("claimants", first.parties, span, cue.rule)
            elif scene.language == "en" and cue.cue_class == "award":
                paid = [a for a in after if a.mark == "to" and a.start - cue.end < 90]
                if paid:
                    thread.add_side("claimants", paid[0].parties, span, cue.rule)


_LIABLE = {
    "en": re.compile(
        r"[^.;]{0,120}?\b(?:liable|guilty|infring\w+|in breach|violat\w+|misappropriat\w+|responsible|at fault)\b"
    ),
    "zh": re.compile(r"[^。;；]{0,40}?(?:侵害|侵犯|侵权|构成|承担|违反)"),
}
_NOBODY = frozenset({"claimant", "appellant"})


def held_liable(t: Telling, cue: Cue, region: Span, after: list[Actor]) -> list[Actor]:
    """Whom a court holds liable, or clears: "held Beta liable", 认定乙公司构成侵权."""
    if not after or after[0].start - cue.end > (3 if t.scene.language == "zh" else 12):
        return []
    first = after[0]
    if first.mark not in ("", "against") or first.role in _NOBODY or set(first.parties) & set(t.thread_claimants()):
        return []
    return [first] if _LIABLE[t.scene.language].match(t.scene.content, first.end, region.end) else []


def favours_respondent(case: CaseDraft, cue: Cue, actors: list[Actor]) -> bool:
    """Whether a court found for the side that was sued: "found for Beta", where Alpha had sued."""
    favoured = next((a for a in actors if 0 <= a.start - cue.end < 12 and a.parties and a.mark in ("for", "")), None)
    if favoured is None or not case.thread.claimants or case.role != "main":
        return False
    winners = set(favoured.parties)
    if winners & set(case.thread.claimants):
        return False
    case.thread.add_side("respondents", favoured.parties, favoured.span, cue.rule)
    return bool(winners & set(case.thread.respondents))


def accused_parties(t: Telling, region: Span, case: CaseDraft, actors: list[Actor]) -> None:
    """Make the persons of a stretch that tells a conviction the accused."""
    for actor in actors:
        if region.start <= actor.start < region.end:
            for party in actor.parties:
                if party.type == "person" and party not in case.claimants:
                    case.respondents.setdefault(party, Fact(True, actor.span, "accused"))


def sentenced_party(t: Telling, at: int, actors: list[Actor]) -> PartyDraft | None:
    """The person to whom a prison term belongs: the one named last before it."""
    named = [a for a in actors if a.end <= at and a.parties]
    for actor in reversed(named):
        people = [p for p in actor.parties if p.type == "person"]
        if len(people) == 1 and len(actor.parties) == 1 and not people[0].unnamed:
            return people[0]
        return None
    return None
