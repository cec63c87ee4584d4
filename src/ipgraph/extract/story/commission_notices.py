"""Whom notices of a trade commission name: "a complaint was filed on behalf of Alpha; the respondents are: Beta"."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.actors import find_actors
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.told_where import is_private
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "commission-notice"
_KIND = "trade-commission"
_WORDS = Beside("en", "commission_inquiries")
_COMPLAINT, _FOR_WHOM = _WORDS.within("complaint"), _WORDS.before("for whom")
_NAMED, _LISTED = _WORDS.within("named"), _WORDS.within("listed")
_BACK = 70
_NEXT_LINE = lazy(r"\s*(?:\([a-z0-9]{1,2}\)\s*)?$")
"""What a line of a list may hold before the name with which it begins."""
_END = lazy(r" as (?:the )?respondents?\b|\. |\bOffice of Unfair Import\b")
"""What ends a list of those complained of within a sentence."""


def name_notice_sides(docket: Docket) -> None:
    """Fill the sides of the one complaint over imports of a text by the formal words for those who are on them."""
    cases = [c for c in docket.cases() if c.forum_kind == _KIND and c.role == "main" and c.after is None]
    if docket.scene.language != "en" or len(cases) != 1:
        return
    case = cases[0]
    complaining, named = _read(docket)
    case.filed = case.filed or next((day for a in complaining if (day := _filed(docket, a))), None)
    for side, actors in (("claimants", complaining), ("respondents", named)):
        parties = list(dict.fromkeys(p for actor in actors for p in actor.parties if is_private(p)))
        if side == "respondents":
            parties = [p for p in parties if not any(p in actor.parties for actor in complaining)]
        if parties:
            _put(case, side, parties, actors[0].span)


_FILED = lazy(r"\b(?:filed|lodged|submitted)\b[^.;]{0,60}? on $")


def _filed(docket: Docket, actor: Actor) -> Fact | None:
    """The day on which one who complains did so, told behind the name: "which Alpha, of Vejle, had lodged on 3 May"."""
    scene = docket.scene
    sentence = next(s for s in scene.sentences if s.start <= actor.start < s.end)
    for date in scene.dates.within(Span(actor.end, sentence.end)):
        if _FILED.search(scene.content, actor.end, date.start):
            return Fact(date.value, Span(date.start, date.end), RULE)
    return None


def _put(case: CaseDraft, side: str, parties: list[PartyDraft], words: Span) -> None:
    """Have a side of a case hold those whom a notice puts there, and the other side none of them."""
    other = "respondents" if side == "claimants" else "claimants"
    for held in (case, case.thread):
        getattr(held, side).clear()
        for party in parties:
            getattr(held, other).pop(party, None)
        held.add_side(side, parties, words, RULE)


def _read(docket: Docket) -> tuple[list[Actor], list[Actor]]:
    """Those who complain and those complained of, as all sentences name them."""
    content = docket.scene.content
    complaining: list[Actor] = []
    named: list[Actor] = []
    goes_on = False
    for sentence in docket.scene.sentences:
        actors = [a for a in find_actors(docket.scene, sentence) if a.parties and not a.pronoun]
        if _COMPLAINT.search(content, sentence.start, sentence.end):
            complaining += [a for a in actors if _FOR_WHOM.search(content, _floor(sentence, a), a.start)]
        if told := _NAMED.search(content, sentence.start, sentence.end) or _LISTED.search(
            content, sentence.start, sentence.end
        ):
            end = _END.search(content, told.end(), sentence.end) if told.re.pattern == _LISTED.pattern else None
            within = Span(told.end(), end.start() if end else sentence.end)
            named += [a for a in actors if within.start <= a.start < within.end]
            goes_on = True
        elif goes_on and actors and _is_line(content, sentence, actors[0]):
            named += actors[:1]
        else:
            goes_on = False
    return complaining, named


def _is_line(content: str, sentence: Span, actor: Actor) -> bool:
    """Whether a sentence is a line of a list, and holds a name and an address."""
    begins = _NEXT_LINE.fullmatch(content, sentence.start, actor.start)
    return begins is not None and content[actor.end : sentence.end][:1] in ("", ",", ";", "(", "\n")


def _floor(sentence: Span, actor: Actor) -> int:
    return max(sentence.start, actor.start - _BACK)
