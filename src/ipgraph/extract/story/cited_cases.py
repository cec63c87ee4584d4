"""Cases that a part of a digest cites where it opens: "PELICAN (T-12/23, Alpha v EUIPO, 3 May 2024). The …", "Alpha v
EUIPO, T-12/23, 3 May. The …".

The number tells the court, the name the sides, and the day is that of the decision; what follows tells of this case
first of all. A citation without a day, or of a court that the text names nowhere, opens none.
"""

from bisect import bisect_right

from msgspec import Struct

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.numbers_bound import NumberRow, row_of
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.case_captions import sides_named
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.values.dates import DateMention
from ipgraph.extract.values.identifiers import IdentifierMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "citation"
_BRACKET = lazy(r"[^.;()\n]{2,90}? ?\((?P<inside>[^()\n]{5,120})\)(?:[.:]| [-–—] )")
_LINE = lazy(
    r"(?:[*•▪●■◆–-] |\(?\d{1,2}[.)] )?(?P<inside>[^;()\n]{3,80}? vs?\.? [^;()\n]{2,60}?, [^;()\n]{4,60}?)\.(?=\s)"
)
"""A case's name, its number and its day, which stand before all words on it."""
_LONGEST_LINE = 160
_V = lazy(r" vs?\.? ")


class Citation(Struct, frozen=True):
    """What a bracket cites, and the part of the text that it opens."""

    number: IdentifierMention
    row: NumberRow
    words: Span
    day: DateMention | None
    part: Span


def read_citation(docket: Docket, at: int) -> None:
    """Open the case that a part of a digest cites where it begins at a place."""
    citation = _citation(docket, at)
    if citation is None:
        return
    forum = next((f for f in docket.scene.forums.things if citation.row.forum.search(f.key) and not f.anaphor), None)
    if forum is None or citation.day is None or not citation.row.instance:
        return
    case = docket.open(docket.new_thread(at), "main", citation.words.start, forum)
    case.instance = Fact(citation.row.instance, citation.words, RULE)
    _tell(docket, citation, case)
    docket.speak_of(case)


def _citation(docket: Docket, at: int) -> Citation | None:
    scene, starts = docket.scene, docket.item_starts
    following = bisect_right(starts, at)
    part = Span(at, starts[following] if following < len(starts) else len(scene.content))
    opened = _BRACKET.match(scene.content, part.start, part.end) or _LINE.match(
        scene.content, part.start, min(part.end, part.start + _LONGEST_LINE)
    )
    if opened is None:
        return None
    words = Span(*opened.span("inside"))
    number = next((i for i in scene.identifiers.within(words) if i.kind == "case"), None)
    row = row_of(number.value) if number is not None else None
    if number is None or row is None:
        return None
    day = next((d for d in scene.dates.within(words) if not d.is_range), None)
    return Citation(number, row, words, day, part)


def _tell(docket: Docket, citation: Citation, case: CaseDraft) -> None:
    number, day = citation.number, citation.day
    case.case_number = Fact(number.value, Span(number.start, number.end), RULE)
    if day is not None:
        case.decided = Fact(day.value, Span(day.start, day.end), RULE)
    first, second = sides_named(docket.scene, citation.words, citation.part)
    if not first:
        first = _before_v(docket.scene, citation.words)
    if first and not case.claimants:
        case.add_side("claimants", first, citation.words, RULE)
    if second and not case.respondents:
        case.add_side("respondents", second, citation.words, RULE)
    office = next((f for f in docket.scene.forums.within(citation.words) if f.kind == "ip-office"), None)
    if office is not None and not case.respondents:
        case.add_side("respondents", (docket.office_party(office),), citation.words, RULE)


def _before_v(scene: Scene, words: Span) -> tuple[PartyDraft, ...]:
    """The parties that the name of a case mentions first, whatever capitals they have."""
    v = _V.search(scene.content, words.start, words.end)
    mentions = scene.parties.within(Span(words.start, v.start())) if v is not None else ()
    return tuple(dict.fromkeys(p for m in mentions for p in m.parties if not p.unnamed and p.type != "government"))
