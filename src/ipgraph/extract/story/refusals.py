"""Refusals of applications in Chinese texts: an office did not register the mark that somebody had applied for.

They are cases before the office, of the one who had applied and of nobody else; what a court does afterwards is a suit
over the refusal, against the office.
"""

from ipgraph.extract.draft import REFUSED_APPLICATION, CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import OFFICES
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.office_review import answers_for
from ipgraph.lang.beside import Beside
from ipgraph.lang.forums import ForumMention
from ipgraph.model.article import Span

RULE = "refused-application"
_WORDS = Beside("zh", "refusals")
_REFUSED, _ANOTHER, _APPLIED = (_WORDS.within(tells) for tells in ("refused", "another", "applied"))


def read_refusal(docket: Docket, sentence: Span, actors: list[Actor]) -> None:
    """Open a case before the office that a sentence tells to have refused an application, and speak of it."""
    scene = docket.scene
    if scene.language != "zh":
        return
    told = _REFUSED.search(scene.content, sentence.start, sentence.end)
    if told is None or _ANOTHER.search(scene.content, sentence.start, sentence.end):
        return
    words, office = Span(*told.span()), _office(docket, sentence)
    known = docket.case if docket.case is not None and _is_refusal(docket.case) else None
    if known is None and office is None:
        return
    applying = _applicant(docket, actors, words)
    if known is not None and (not applying or not known.claimants or set(applying) & set(known.claimants)):
        case = known  # refused again, on review
    elif office is not None and applying:
        case = docket.open(docket.new_thread(sentence.start), "office", sentence.start, office)
        case.instance = Fact("administrative", words, RULE)
        case.verdicts.append(Fact(REFUSED_APPLICATION, words, RULE))
        case.outcome = Fact("denied", words, RULE)
    else:
        return
    case.add_side("claimants", applying, words, RULE)
    # What stands before the words for an application is the day on which it was filed.
    since = words.start if _APPLIED.match(scene.content, words.start) else sentence.start
    days = [d for d in scene.dates.within(sentence) if since <= d.start < words.end and not d.is_range]
    if days:
        case.decided = Fact(days[-1].value, Span(days[-1].start, days[-1].end), RULE)
    docket.speak_of(case)


def _is_refusal(case: CaseDraft) -> bool:
    return case.role == "office" and case.said(REFUSED_APPLICATION)


def _office(docket: Docket, sentence: Span) -> ForumMention | None:
    return next((f for f in docket.scene.forums.within(sentence) if f.kind in OFFICES), None)


def _applicant(docket: Docket, actors: list[Actor], words: Span) -> tuple[PartyDraft, ...]:
    """Who had applied: the one named before the words of refusing, or within them, other than the office."""
    for actor in actors:
        named = tuple(p for p in docket.who(actor) if p.type != "government")
        if named and actor.start < words.end:
            return named
    return ()


def sue_over_refusals(docket: Docket) -> None:
    """Tie the first suit that an applicant brings against nobody else, after a refusal, to that refusal."""
    refusals = [case for case in docket.cases() if _is_refusal(case)]
    for refusal in refusals:
        if any(case.after is refusal for case in docket.cases()):
            continue
        suit = next((case for case in docket.cases() if _is_over(docket, case, refusal)), None)
        if suit is None:
            continue
        suit.after, suit.after_span = refusal, suit.anchor()
        named = answers_for(docket, refusal.forum_key)
        if named is not None:
            suit.add_side("respondents", (docket.office_party(named),), suit.anchor(), RULE)


def _is_over(docket: Docket, case: CaseDraft, refusal: CaseDraft) -> bool:
    alone = case.after is None and not any(p.type != "government" for p in case.respondents)
    told = case.role == "main" and case.born > refusal.born and case.forum_kind not in OFFICES and bool(case.forum)
    same = docket.part_at(case.born) == docket.part_at(refusal.born)
    return told and alone and same and bool(set(case.claimants) & set(refusal.claimants))
