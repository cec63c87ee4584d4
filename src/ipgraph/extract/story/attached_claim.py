"""The civil claim that a victim attaches to a criminal case: 提起刑事附带民事诉讼.

The criminal court decides it beside the sentence, often in a clause that names neither; what the accused have to pay to
the victim belongs to it and not to the sentence.
"""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.settled_sums import sum_of_settlement
from ipgraph.lang.patterns import lazy

_ATTACHED = lazy(r"附带民事(?!公益)")
_CIVIL_PART = lazy(r"民事部分|附带民事")
_OF_THE_SENTENCE = lazy(r"罚金|罚款|刑|没收|缓刑|追缴")
"""What makes a sum or an order one of the sentence."""
_TO_THE_VICTIM = frozenset({"award", "order"})


def attach_claim(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The claim that a filing attaches to the criminal case spoken of, opened in a thread of its own."""
    crime = _crime(docket)
    if crime is None or not _ATTACHED.search(docket.scene.content, frame.span.start, frame.predicate.end):
        return None
    victims = tuple(p for p in docket.all_of(frame.agents) if p.type != "government")
    if not victims or _claim_beside(docket, crime) is not None:
        return _claim_beside(docket, crime)
    thread = docket.new_thread(frame.predicate.start)
    case = docket.open(thread, "main", frame.predicate.start, None)
    case.beside = crime
    case.instance = Fact("first", frame.words, frame.predicate.rule)
    case.verdicts.append(Fact(frame.predicate.cue_class, frame.words, frame.predicate.rule))
    for told in (case, thread):
        told.add_side("claimants", victims, frame.words, frame.predicate.rule)
    return docket.speak_of(case)


def crime_of(case: CaseDraft | None) -> CaseDraft | None:
    """The criminal case to which a claim is attached; any other case itself."""
    return case.beside if case is not None and case.beside is not None and case.beside.role == "criminal" else case


def claim_decided(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The attached claim that a decision is about which names no forum: 方某赔偿甲公司120万元, behind the sentence."""
    crime = _crime(docket)
    case = _claim_beside(docket, crime) if crime is not None else None
    if case is None or frame.forum is not None or frame.classes & {"convict", "acquit", "affirm", "reverse"}:
        return None
    words = docket.scene.words(frame.span)
    about = _CIVIL_PART.search(words) or frame.classes & _TO_THE_VICTIM
    return case if about and not _OF_THE_SENTENCE.search(words) else None


def settle_claim(docket: Docket, frame: Frame) -> bool:
    """Let a settlement that speaks of the civil part end the attached claim, with what the sentence says is paid."""
    crime = _crime(docket)
    case = _claim_beside(docket, crime) if crime is not None else None
    if case is None or not _CIVIL_PART.search(docket.scene.content, frame.span.start, frame.span.end):
        return False
    case.thread.settled = Fact("settle", frame.words, frame.predicate.rule)
    case.thread.paid = sum_of_settlement(docket, frame.sentence, frame.predicate.end, frame.predicate.rule)
    return True


def settled_claim(docket: Docket, frame: Frame) -> bool:
    """Whether a decision is no more than the terms of a settlement of the attached claim, told right behind it."""
    case = claim_decided(docket, frame)
    settled = case.thread.settled if case is not None else None
    return settled is not None and frame.sentence.start <= settled.span.start < frame.sentence.end


def complete_attached(docket: Docket) -> None:
    """Give each attached claim the court, the day and the accused of the criminal case where it has none of its own."""
    for case in docket.cases():
        crime = case.beside
        if case.role != "main" or crime is None or crime.role != "criminal" or case.after is not None:
            continue
        if not case.forum:
            case.take_forum(crime)
        if not case.respondents:
            case.respondents = dict(crime.respondents)
        if case.decided is None and case.said("award", "order", "won"):
            case.decided = crime.decided
        case.thread.rights = case.thread.rights or dict(crime.thread.rights)


def _crime(docket: Docket) -> CaseDraft | None:
    """The criminal case spoken of, or beside which the claim spoken of stands."""
    case = crime_of(docket.case)
    return case if case is not None and case.role == "criminal" and case.after is None else None


def _claim_beside(docket: Docket, crime: CaseDraft) -> CaseDraft | None:
    return next((c for c in docket.cases() if c.role == "main" and c.beside is crime and c.after is None), None)
