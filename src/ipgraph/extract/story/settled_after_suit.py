"""A suit told in passing by what ended it: "Beta agreed to pay Alpha $2 million days after being sued in Boston"."""

from ipgraph.extract.draft import Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.settled_sums import settlement_of
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_AGREED = lazy(r"(?:\s?\([^()]*\))?,? (?:(?:has|had|have|then|later|quickly) )*(?:agreed to pay|paid)\b")
_SUED = lazy(
    r"(?:[^.;]|\.(?=\d)){0,90}? (?:after|days after|weeks after|months after|shortly after|soon after|when|once)"
    r" (?:being|having been|it was|he was|she was|they were) sued\b"
)
_ASIDE = lazy(r"(?:, [^,;.]{2,90},)?")


def settled_after_suit(docket: Docket, sentence: Span, actors: list[Actor]) -> None:
    """End the suit that a sentence tells by what was paid soon after it, and name who paid as the one sued."""
    scene, case = docket.scene, docket.case
    if scene.language != "en" or case is None or case.role != "main" or not sentence.start <= case.born < sentence.end:
        return
    for payer in actors:
        if not payer.parties or payer.mark:
            continue
        aside = _ASIDE.match(scene.content, payer.end, sentence.end)
        agreed = _AGREED.match(scene.content, aside.end() if aside else payer.end, sentence.end)
        sued = _SUED.match(scene.content, agreed.end(), sentence.end) if agreed else None
        if agreed is None or sued is None:
            continue
        words = Span(agreed.start(), agreed.end())
        payee = [a for a in actors if agreed.end() <= a.start < sued.end() and docket.who(a)]
        rule = "en-settled-after-suit"
        sued_here = docket.who(payer)
        suing = tuple(p for p in (docket.who(payee[0]) if payee else ()) if p not in sued_here) or tuple(case.claimants)
        if len(case.thread.cases) > 1:  # it was taken for another between those of the suit told before
            case.thread.cases.remove(case)
            case.thread = docket.new_thread(case.born)
            case.thread.cases.append(case)
        case.claimants = {party: Fact(True, words, rule) for party in suing if party not in sued_here}
        case.respondents = {party: Fact(True, words, rule) for party in sued_here}
        case.thread.settled = Fact("settle", words, rule)
        paid = scene.money.within(Span(agreed.end(), sued.end()))
        if len(paid) == 1:
            case.thread.paid = settlement_of(paid[0], rule)
        days = [d for d in scene.dates.within(Span(sentence.start, agreed.start())) if not d.is_range]
        if len(days) == 1:
            case.decided = Fact(days[0].value, Span(days[0].start, days[0].end), rule)
            case.filed = case.filed if case.filed and case.filed.span.start != days[0].start else None
        return
