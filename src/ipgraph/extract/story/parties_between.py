"""Between whom a case is, where a text only says so: "the dispute between Alpha and Beta", 甲公司与乙公司侵害商标权纠纷一案."""

import re

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actors import Actor
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.model.article import Span

_BETWEEN_EN = re.compile(r"\bbetween(?: the)?\s*$")
_AND_EN = re.compile(r"[^.;]{0,160}?\band(?: [a-z][\w-]*){0,6}?,?\s*$")
_WITH_ZH = re.compile(r"(?:（[^（）]*）|\([^()]*\))?\s*(?:与|和|诉)\s*$")
_CASE_ZH = re.compile(r"[^，。；;]{0,60}?(?:纠纷|一案|之间|案件)")


def note_between(scene: Scene, case: CaseDraft, stretch: Span, actors: list[Actor]) -> None:
    """Remember the two groups between which a stretch says that the case is."""
    if case.between is not None:
        return
    named = [a for a in actors if stretch.start <= a.start < stretch.end and a.parties]
    for one, other in zip(named, named[1:], strict=False):
        if set(one.parties) & set(other.parties):
            continue
        if scene.language == "en":
            opens = _BETWEEN_EN.search(scene.content, max(stretch.start, one.start - 16), one.start)
            joins = opens and _AND_EN.fullmatch(scene.content, one.end, other.start)
        else:
            joins = _WITH_ZH.fullmatch(scene.content, one.end, other.start) and _CASE_ZH.match(
                scene.content, other.end, stretch.end
            )
        if joins:
            case.between = (one.parties, other.parties)
            return


def sides_by_holder(case: CaseDraft, owners: set[PartyDraft]) -> None:
    """Give a case without sides those between whom it is; the side that owns the right brings it."""
    if case.between is None or case.claimants or case.respondents:
        return
    one, other = case.between
    if owners & set(other) and not owners & set(one):
        one, other = other, one
    span = case.anchor()
    case.add_side("claimants", one, span, "between")
    case.add_side("respondents", other, span, "between")
