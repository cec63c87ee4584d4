"""Cases told in passing beside the one that a text is about: "in another case a jury ordered", "settled a suit in which
two writers claimed", "ended another dispute by a settlement with Beta"."""

from ipgraph.extract.draft import CaseDraft, Fact, SumDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.against_stranger import against_stranger
from ipgraph.extract.story.commission_orders import commission_meant
from ipgraph.extract.story.docket import Docket, people
from ipgraph.extract.story.numbers import number_case
from ipgraph.extract.story.order_for_other import order_for_other
from ipgraph.extract.story.sides_reviewed import add_side
from ipgraph.extract.story.tried_below import bottom_of
from ipgraph.extract.values.dates import DateMention
from ipgraph.lang.beside import Beside
from ipgraph.lang.en.court_places import country_names
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_WORDS = Beside("en", "other_case")
_IN_ANOTHER = _WORDS.within("in another")
"""What tells that a decision is that of a case of its own."""
_ONE_MORE = _WORDS.within("one more")
"""What tells that a named court decided in a case of its own."""
_ALIKE = _WORDS.within("alike")
_BEHIND = 60
"""How far behind a verb the words for another case begin."""


def decided_apart(docket: Docket, frame: Frame, case: CaseDraft) -> CaseDraft | None:
    """A new case that a decision is told of, beside the suit spoken of: "In another case, a jury ordered Beta …"."""
    if (other := order_for_other(docket, frame, case)) is not None:
        return other
    if docket.scene.language != "en" or case.role != "main":
        return None
    if (commission := commission_meant(docket, frame, case)) is not None:
        return commission
    if docket.scene.forums.within(Span(frame.sentence.start, frame.predicate.end)):
        return None
    content, start, at = docket.scene.content, frame.sentence.start, frame.predicate
    told = _IN_ANOTHER.search(content, start, at.start)
    told = told or _IN_ANOTHER.search(content, at.end, min(frame.span.end, at.end + _BEHIND))
    if told is None:
        return None
    apart = docket.open(docket.new_thread(frame.span.start), "main", at.start, None)
    apart.instance = Fact("first", frame.words, "en-another-case")
    winning = tuple(p for p in docket.all_of(frame.agents) if p in case.respondents)
    if winning and _ALIKE.search(told.group()) and "won" in frame.classes:
        add_side(apart, "respondents", winning, frame.words, frame.predicate.rule)  # whoever is sued there is sued here
    return docket.speak_of(apart)


def is_another(docket: Docket, frame: Frame, case: CaseDraft) -> bool:
    """Whether a named court decides in a case beside the one told before: "In an unrelated case the Ulm court …"."""
    if docket.scene.language != "en" or case.role != "main" or case.born >= frame.sentence.start:
        return False
    if _by_other_bench(docket, frame, case) or against_stranger(docket, frame, case):
        return True
    return in_one_more(docket, frame)


_SAME_COURT_HAD = lazy(r"\b(?:same (?:[\w-]+ )?(?:court|judges?|bench|chamber)|another jury|had)\b")
_ANOTHER_RIGHT = lazy(
    r"\b(?:infring|cop|violat)\w* (?:(?:another|a (?:second|different|separate)|one other|two other) )"
    r"(?:(?:of )?[\w.&’'-]+ ){0,3}?(?:patents?|trade ?marks?|marks?|designs?|copyrights?)\b"
)


def over_another_right(docket: Docket, frame: Frame, case: CaseDraft) -> bool:
    """Whether the court that decided before is told to have decided over another right: "the same court had ruled that
    Beta infringed another Alpha patent"."""
    content, at = docket.scene.content, frame.predicate
    if docket.scene.language != "en" or case.role != "main" or not case.verdicts or case.born >= frame.sentence.start:
        return False
    if not _SAME_COURT_HAD.search(content, frame.sentence.start, at.end):
        return False
    behind = min(frame.sentence.end, at.end + 2 * _BEHIND)
    return _ANOTHER_RIGHT.search(content, frame.sentence.start, behind) is not None


def in_one_more(docket: Docket, frame: Frame) -> bool:
    """Whether words tell that a decision is one of another suit: "in a separate lawsuit the Ulm court …"."""
    content, at = docket.scene.content, frame.predicate
    told = _ONE_MORE.search(content, frame.sentence.start, at.start)
    return bool(told or _ONE_MORE.search(content, at.end, min(frame.span.end, at.end + _BEHIND)))


_OTHER_BENCH = _WORDS.within("other bench")
_BEFORE_BENCH = 24
"""How far before the name of a court "another" stands: "another Ulm judge"."""


def _by_other_bench(docket: Docket, frame: Frame, case: CaseDraft) -> bool:
    """Whether another judge or chamber of the court of a case decides, and over others: "another judge of the district
    ruled for Gamma"."""
    forum = frame.forum
    since = max(frame.sentence.start, forum.start - _BEFORE_BENCH) if forum is not None else 0
    if forum is None or not _OTHER_BENCH.search(docket.scene.content, since, frame.predicate.start):
        return False
    named = {party for mention in docket.scene.parties.within(frame.sentence) for party in mention.parties}
    return bool(named - people(case)) and not named & set(case.respondents or people(case))


_UNKNOWN_COURT = lazy(
    r"\b(?:the|a) (?!(?:Trial|Lower|Appeals?|Appellate|First|Same|High|Supreme|District|Federal|Regional) Court)"
    r"(?:[A-Z][\w-]+ ){1,5}(?:Court|Tribunal)(?: of(?: the)? [A-Z]\w+)?(?= [a-z])"
)


_AGAINST_OTHERS = _WORDS.within("against others")


def against_others(docket: Docket, frame: Frame) -> bool:
    """Whether a decision is told of that was against others than those of the case: "against another rival"."""
    scene = docket.scene
    if scene.language != "en" or docket.case is None or not frame.classes & {"grant", "won", "order"}:
        return False
    return _AGAINST_OTHERS.search(scene.content, frame.predicate.end, frame.span.end) is not None


_IN_A_COUNTRY = lazy(
    r"(?:But |And |Meanwhile,? |Earlier,? )?[Ii]n (?:the )?(?P<country>[A-Z][\w.]*(?: [A-Z][\w.]*)?)"
    r"(?:,| (?:it|he|she|they|the)\b| [A-Z])"
)


def _in_another_country(docket: Docket, frame: Frame) -> bool:
    """Whether a decision of which no court is named is told of another country than that of the case spoken of: "In
    Germany it won a point against Gamma"."""
    scene, case = docket.scene, docket.case
    if scene.language != "en" or case is None or case.forum_key[2:3] != "-":
        return False
    told = _IN_A_COUNTRY.match(scene.content, frame.sentence.start, frame.predicate.start)
    country = country_names().get(told["country"], "") if told is not None else ""
    return bool(country) and country.casefold() != case.forum_key[:2] and not case.forum_key.startswith("eu-")


_ELSEWHERE = _WORDS.behind("elsewhere")


def won_elsewhere(docket: Docket, frame: Frame) -> bool:
    """Whether somebody won or lost a case of which no court is named: "lost a similar suit in May"."""
    scene, at = docket.scene, frame.predicate
    if scene.language != "en" or not frame.classes & {"won", "lost"} or scene.forums.within(frame.sentence):
        return False
    return _ELSEWHERE.match(scene.content, at.end, frame.sentence.end) is not None


_IN_SEVERAL = _WORDS.within("in several cases")


def in_several_cases(docket: Docket, frame: Frame) -> bool:
    """Whether a decision is told that a court took in several cases at once: "denied review in four suits"."""
    scene = docket.scene
    return scene.language == "en" and bool(_IN_SEVERAL.search(scene.content, frame.sentence.start, frame.span.end))


def by_unknown_court(docket: Docket, frame: Frame) -> bool:
    """Whether a court decides whose name no table and no pattern knows, or one of another country: it is not the one
    told of before."""
    scene, start = docket.scene, max(frame.sentence.start, frame.predicate.start - _BEHIND)
    if scene.language != "en":
        return False
    if _in_another_country(docket, frame):
        return True
    told = _UNKNOWN_COURT.search(scene.content, start, frame.predicate.end)
    return told is not None and not scene.forums.within(Span(start, frame.predicate.start))


_A_SUIT = _WORDS.within("a suit")
_BROUGHT_BY = _WORDS.before("brought by")
"""What stands before those who had brought the suit that was settled."""
_WITH = _WORDS.before("with")
_HAS = lazy(r"(?:\s?\([^()]*\))?,? (?:(?:has|had|have|also|since|then|later|\w+ly) ){0,3}")
"""What may stand between those who settle and the verb."""
_GIVES_WAY = _WORDS.behind("gives way")
"""What the one agrees to who was sued."""


def settled_apart(docket: Docket, frame: Frame, actors: list[Actor]) -> CaseDraft | None:
    """A suit told only by its settlement, beside those told so far: "settled a suit in which two writers claimed …"."""
    scene = docket.scene
    told = _A_SUIT.search(scene.content, frame.sentence.start, frame.span.end) if scene.language == "en" else None
    if told is None or scene.forums.within(frame.sentence):
        return None
    settling = [a for a in actors if frame.sentence.start <= a.start and a.end <= told.start() and a.mark == ""]
    behind = [a for a in actors if told.end() <= a.start < frame.span.end and a.parties and not a.pronoun]
    if not settling or not _HAS.fullmatch(scene.content, settling[-1].end, told.start()):
        return None
    mine = docket.who(settling[-1])
    suing = [a for a in behind if _BROUGHT_BY.search(scene.content, told.end(), a.start)][:1]
    facing = [a for a in behind if _WITH.search(scene.content, told.end(), a.start)][:1]
    facing = [a for a in facing if _GIVES_WAY.match(scene.content, a.end)]
    others = (suing or facing)[:1]
    if not mine or not others or set(mine) & set(others[0].parties) or _told(docket, mine, others[0].parties):
        return None
    case = docket.open(docket.new_thread(frame.span.start), "main", told.start(), None)
    case.instance = Fact("first", frame.words, frame.predicate.rule)
    theirs = others[0].parties
    for side, parties in (("claimants", theirs if suing else mine), ("respondents", mine if suing else theirs)):
        add_side(case, side, parties, frame.words, frame.predicate.rule)
    case.thread.settled = Fact("settle", frame.words, frame.predicate.rule)
    case.verdicts.append(case.thread.settled)
    dates = [d for d in scene.dates.within(Span(frame.sentence.start, told.start())) if not d.is_range]
    if len(dates) == 1:
        case.decided = Fact(dates[0].value, Span(dates[0].start, dates[0].end), frame.predicate.rule)
    for money in scene.money.within(Span(told.start(), told.end())):
        case.claimed.append(SumDraft(money.amount, money.currency, Span(money.start, money.end), frame.predicate.rule))
    return docket.speak_of(case)


def _told(docket: Docket, mine: tuple[PartyDraft, ...], theirs: tuple[PartyDraft, ...]) -> bool:
    """Whether a suit between the two was told before."""
    return any(set(mine) & thread.people and set(theirs) & thread.people for thread in docket.threads)


def sued_apart(
    docket: Docket, claimants: tuple[PartyDraft, ...], respondents: tuple[PartyDraft, ...]
) -> list[CaseDraft]:
    """The suits told one by one before which a sentence tells of together: "sued both Beta and Gamma in May"."""
    if docket.scene.language != "en" or len(respondents) < PAIR or not claimants:
        return []
    suits = [c for c in docket.cases() if c.role == "main" and c.after is None and set(claimants) <= set(c.claimants)]
    found = [next((c for c in suits if set(c.respondents) == {party}), None) for party in respondents]
    apart = [case for case in found if case is not None and case.filed is None]
    return apart if len(apart) == len(respondents) else []


PAIR = 2
"""How many are sued at the least before one sentence tells of several suits."""


def date_each(cases: list[CaseDraft], date: DateMention | None, frame: Frame) -> None:
    """Give each of several suits the day on which all of them were brought."""
    for case in cases:
        if date is not None:
            case.filed = Fact(date.value, Span(date.start, date.end), frame.predicate.rule)


_THAT_SUIT = _WORDS.before("that suit")


def dated_suit(docket: Docket, frame: Frame) -> None:
    """When the suit spoken of was brought, told without who brought it: "that suit had been brought in May".

    Behind a review it is the suit at its bottom, of which the text goes on to tell.
    """
    case = docket.case
    if docket.scene.language != "en" or case is None or case.role != "main" or case.filed is not None:
        return
    at = frame.predicate
    another = _A_SUIT.search(docket.scene.content, frame.sentence.start, at.start)
    if another is not None and case.born < frame.sentence.start:
        return  # the one that was settled is nobody's that the text names
    if not _THAT_SUIT.search(docket.scene.content, max(frame.sentence.start, at.start - _REACH), at.start):
        return
    dates = [d for d in docket.scene.dates.within(Span(at.end, frame.span.end)) if not d.is_range]
    if len(dates) != 1:
        return
    if case.instance is not None and case.instance.value in ("second", "retrial") and at.cue_class == "filed":
        case = bottom_of(docket, case, frame)
        if case.filed is not None or case.role != "main":
            return
        docket.speak_of(case)
        docket.subject = ()  # "it" is the suit
        number_case(docket, case, Span(frame.sentence.start, at.start), ())
    if case.instance is not None and case.instance.value in ("first", "administrative"):
        case.filed = Fact(dates[0].value, Span(dates[0].start, dates[0].end), at.rule)


_REACH = 80
"""How far before the verb the words for the suit stand at the most."""
