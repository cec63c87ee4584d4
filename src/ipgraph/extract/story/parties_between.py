"""Between whom a case is, where a text only says so: "the dispute between Alpha and Beta", 甲公司与乙公司纠纷一案."""

import itertools
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.actors import find_actors
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_BETWEEN_EN = lazy(r"\bbetween(?: the)?\s*$")
_AND_EN = lazy(r"[^.;]{0,160}?\band(?: [A-Za-z][\w-]*){0,6}?,?\s*$")
_WITH_ZH = lazy(
    r"(?:（[^（）]*）|\([^()]*\))?\s*(?:与|和|诉)\s*"
    r"(?:[㐀-鿿]{0,10}(?:企业|公司|厂商|巨头|制造商|生产商|经销商|零售商|集团|平台|品牌|自然人|被申请人|申请人|上诉人))?$"
)
HEAD = 4
"""Among how many first sentences a text tells between whom the dispute is."""
_CASE_ZH = lazy(r"[^，。；;]{0,60}?(?:纠纷|一案|之间|案件|之争|官司|围绕|争执|缠斗|对簿公堂)")


def note_between(scene: Scene, case: CaseDraft, stretch: Span, actors: list[Actor]) -> None:
    """Remember the two groups between which a stretch says that the case is."""
    if case.between is None:
        case.between = _pair(scene, stretch, actors)


_DISPUTE = {
    "en": lazy(
        r"\b(?:dispute|quarrel|feud|row|litigation|battle|fight|case|lawsuits?|proceedings)\b[^.;]{0,60}?\bbetween\b"
    ),
    "zh": lazy(r"纠纷|之争|之间|争议|争执|官司|围绕|对簿公堂"),
}


def between_whom(scene: Scene, cases: Iterable[CaseDraft], starts: Sequence[int] = ()) -> None:
    """Give suits that name nobody those between whom the text says at its head that the dispute is.

    ``starts`` are the places where the parts of a digest begin, each of which has a head of its own.
    """
    every = list(cases)
    for start, end in itertools.pairwise((0, *starts, len(scene.content))):
        _between_whom(scene, [case for case in every if start <= case.born < end], Span(start, end))


def _between_whom(scene: Scene, cases: Sequence[CaseDraft], part: Span) -> None:
    at = bisect_left(scene.sentences, part.start, key=lambda sentence: sentence.start)
    for sentence in scene.sentences[at : at + HEAD]:
        if sentence.start >= part.end:
            return
        if not _DISPUTE[scene.language].search(scene.content, sentence.start, sentence.end):
            continue
        told = _pair(scene, sentence, find_actors(scene, sentence))
        if told is not None:
            for case in cases:
                known = [p for p in (*case.claimants, *case.respondents) if not p.unnamed]
                if case.role == "main" and case.after is None and case.between is None and not known:
                    case.between = told
            return


def _pair(
    scene: Scene, stretch: Span, actors: list[Actor]
) -> tuple[tuple[PartyDraft, ...], tuple[PartyDraft, ...]] | None:
    """The two groups between which a stretch says that a case is."""
    named = [a for a in actors if stretch.start <= a.start < stretch.end and a.parties]
    for one, other in itertools.pairwise(named):
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
            return one.parties, other.parties
    return None


def sides_between(case: CaseDraft, family: list[CaseDraft], owners: set[PartyDraft]) -> None:
    """Name the sides of a case that the text gives only by role nouns, or not at all, by those between whom it is.

    ``family`` is the case with all that review it; the side that owns the right in dispute brings the case, else the
    one that the text names first.
    """
    told = next((c for c in family if c.between is not None), None)
    if told is None or told.between is None:
        return
    one, other = told.between
    both = {*one, *other}  # of whom one may be no more than described: 某网络公司
    known_claimants = {p for p in case.claimants if not p.unnamed or p in both}
    known_respondents = {p for p in case.respondents if not p.unnamed or p in both}
    swapped = known_claimants & set(other) or known_respondents & set(one)
    owned = owners & set(other) and not owners & set(one)
    if swapped or (owned and not known_claimants and not known_respondents):
        one, other = other, one
    span = told.anchor()
    for side, parties, known in (("claimants", one, known_claimants), ("respondents", other, known_respondents)):
        mine = getattr(case, side)
        if known and not known <= set(parties):
            continue
        for party in [p for p in mine if p.unnamed and p not in both]:
            del mine[party]
        case.add_side(side, parties, span, "between")
