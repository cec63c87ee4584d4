"""Who goes against a Chinese office that has punished him: he asks an office above it to look again, or sues it.

What is told of such a suit names the owner of the right beside him, who sues nobody and is not sued: 乙公司不服处罚,
以海关为被告诉至法院,甲公司作为第三人参加诉讼.
"""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket, families
from ipgraph.extract.story.office_review import answers_for
from ipgraph.lang.beside import Beside
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "over-penalty"
AGAINST_OFFICE = "administrative-litigation"
_WORDS = Beside("zh", "over_penalty")
_SUED, _AGAINST = _WORDS.within("offices sued"), _WORDS.within("goes against")
_PUNISH = frozenset({"market-regulator", "customs", "copyright-office", "government"})
_FIRST = ("enforcement", "customs")
_PENALTIES = (*_FIRST, "administrative-review")
_BY_NAME = lazy(r"处罚(?:决定)?(?:一案|案)")
"""How a sentence calls a case one over a penalty: 就乙公司不服海关行政处罚一案作出判决."""
_PUNISHED = ("penalise", "order", "seize", "won", "affirm")


def go_against_offices(docket: Docket) -> None:
    """Give reconsiderations and suits over a penalty the sides that they have, and tie the suits to the penalty."""
    if docket.scene.language != "zh":
        return
    for case in docket.cases():
        if case.role == "administrative-review" and case.after is not None and case.after.role in _FIRST:
            _asked_to_look_again(docket, case, case.after)
    known = _Told(docket)
    for sentence in docket.scene.sentences:
        sued, told = _sued_here(docket, sentence), _AGAINST.search(docket.scene.content, sentence.start, sentence.end)
        if sued or told:
            _read(known, sentence, sued, Span(*told.span()) if told else sentence)


def _asked_to_look_again(docket: Docket, case: CaseDraft, below: CaseDraft) -> None:
    asking, office = tuple(case.appellants or below.respondents), answers_for(docket, below.forum_key)
    goes_on = any(suit.after is case for suit in docket.cases())
    if office is not None and (goes_on or not below.claimants or below.role == "customs"):
        case.claimants = {party: Fact(True, case.anchor(), RULE) for party in asking}
        case.respondents = {docket.office_party(office): Fact(True, case.anchor(), RULE)}
        case.appellants.clear()  # who asks stands on the one side, and the office on the other
        if below.role == "customs":
            case.others = dict(below.claimants)  # whose right it is that the goods were held for


def _sued_here(docket: Docket, sentence: Span) -> tuple[ForumMention, ...]:
    """The offices that a sentence names as those who are sued."""
    told = _SUED.search(docket.scene.content, sentence.start, sentence.end)
    named = docket.scene.forums.within(Span(told.start(), told.end())) if told else ()
    return tuple(f for f in named if f.kind in _PUNISH and not f.anaphor)


class _Told:
    """The cases of a story by the item that tells of them, and those that review each."""

    def __init__(self, docket: Docket) -> None:
        self.docket = docket
        self.parts: dict[int, list[CaseDraft]] = {}
        for case in docket.cases():
            self.parts.setdefault(docket.part_at(case.born), []).append(case)
        self.reviews = families(docket.cases())

    def suit(self, sentence: Span, *, known: bool) -> CaseDraft | None:
        """The first of a chain of suits of which a sentence tells: it names a court of the chain, or opens the suit.

        ``known`` leaves out those that are tied to the decision of an office which they are against.
        """
        keys = {f.key for f in self.docket.scene.forums.within(sentence) if f.key}
        for case in self.parts.get(self.docket.part_at(sentence.start), ()):
            if case.role != "main" or (case.after is not None and case.after.role not in _PENALTIES):
                continue
            if known and case.after is not None and any(p.office for p in case.respondents):
                continue
            if sentence.start <= case.born < sentence.end or keys & {c.forum_key for c in self.reviews[id(case)]}:
                return case
        return None

    def penalty(self, suit: CaseDraft, sued: tuple[ForumMention, ...]) -> CaseDraft | None:
        """The decision that a suit attacks, as it was looked at again: the last of the offices sued, against him."""
        keys = {f.key for f in sued}
        told = [c for c in self.parts[self.docket.part_at(suit.born)] if c.role in _FIRST and c.said(*_PUNISHED)]
        told = [c for c in told if c.forum_key in keys or (not keys and set(suit.claimants) & set(c.respondents))]
        if not told:
            return None
        again = [c for c in self.reviews[id(told[-1])] if c.role == "administrative-review" and c.after is told[-1]]
        return again[-1] if again else told[-1]


def _read(told: _Told, sentence: Span, sued: tuple[ForumMention, ...], words: Span) -> None:
    suit = told.suit(sentence, known=not sued)
    if suit is None:
        return
    docket, penalty, offices = told.docket, told.penalty(suit, sued), list(sued)
    if penalty is None and not sued and not _BY_NAME.search(docket.scene.content, sentence.start, sentence.end):
        return
    again = penalty is not None and penalty.role == "administrative-review"
    if not offices and penalty is not None:
        first = penalty.after if again and penalty.said("affirm") else penalty
        offices = [f for f in (answers_for(docket, (first or penalty).forum_key),) if f is not None]
    punished = (penalty.claimants if again else penalty.respondents) if penalty is not None else {}
    for case in told.reviews[id(suit)]:
        _settle(case, [docket.office_party(office) for office in offices], tuple(punished), words)
    suit.types.append(Fact(AGAINST_OFFICE, words, RULE))
    if penalty is not None and suit.after is None:
        suit.after, suit.after_span = penalty, words


def _settle(case: CaseDraft, facing: list[PartyDraft], punished: tuple[PartyDraft, ...], words: Span) -> None:
    """Put the offices on the other side of a suit, and who was punished on his; who stood there only joins in it."""
    owners = [p for p in case.respondents if p.type != "government"]
    known = {} if facing else {p: fact for p, fact in case.respondents.items() if p.type == "government"}
    case.respondents = known | {party: Fact(True, words, RULE) for party in facing}
    if punished:
        case.claimants = {p: case.claimants.get(p, Fact(True, words, RULE)) for p in punished}
    case.others.update({p: Fact(True, words, RULE) for p in owners if p not in case.claimants})
