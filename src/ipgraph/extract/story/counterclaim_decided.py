"""What a court decides on a counterclaim for revocation and on the suit beside it, told in one sentence.

"Revoked the patent upon Beta's counterclaim and dismissed the infringement action", "upheld it against the revocation
counterclaim, found it infringed and granted an injunction": the words on the right are those of the counterclaim.
"""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.triggers import ON_A_RIGHT
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.asked import owner_of_right
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "counterclaim-decided"
_WHOSE = r"(?:[A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,4}['’]s? )?"
_WORDS = Beside("en", "counterclaim_decided")
COUNTER = _WORDS.within("counterclaim")
_REFUSED = _WORDS.within("refused")
_ALLOWED = _WORDS.within("allowed")
_SUIT_LOST = _WORDS.within("suit lost")
_BOTH_LOST = _WORDS.within("both lost")
_SUIT_WON = ("grant", "order", "award")


def counterclaim_decided(docket: Docket, sentence: Span, frames: list[Frame], actors: list[Actor]) -> None:
    """Give a counterclaim for revocation and its suit what a sentence tells that became of each."""
    scene = docket.scene
    if scene.language != "en" or scene.content.find("claim", sentence.start, sentence.end) < 0:
        return
    if (both := _BOTH_LOST.search(scene.content, sentence.start, sentence.end)) is not None:
        _lose_both(docket, sentence, Span(*both.span()))
        return
    named = COUNTER.search(scene.content, sentence.start, sentence.end)
    if named is None and scene.cues.has(sentence, *ON_A_RIGHT):
        # "found the patent valid and dismissed the cross-claim"
        named = _REFUSED.search(scene.content, sentence.start, sentence.end)
    if named is None or not (any(frame.kind == "decision" for frame in frames) or _result(docket, sentence)):
        return
    answer = _answer(docket, sentence)
    suit = _suit(docket, sentence) if answer is not None else None
    if answer is None or suit is None:
        return
    words = Span(*named.span())
    counter = _counterclaim(docket, suit, words)
    counter.types.append(Fact("patent-invalidation", words, RULE))
    _name_owner(docket, suit, counter, frames, actors)
    _name_sides(docket, suit, counter, words, actors)
    counter.verdicts = [v for v in counter.verdicts if not _inside(v, sentence)]
    counter.verdicts.append(answer)
    _settle_suit(docket, suit, sentence)


def _counterclaim(docket: Docket, suit: CaseDraft, words: Span) -> CaseDraft:
    """The counterclaim in a suit, opened where it was not told before."""
    counter = next((c for c in docket.cases() if c.role == "counterclaim" and c.beside is suit), None)
    if counter is None:
        counter = docket.open(suit.thread, "counterclaim", words.start, None)
        counter.take_forum(suit)
        counter.beside = suit
        counter.instance = Fact("first", words, RULE)
    return counter


def _lose_both(docket: Docket, sentence: Span, words: Span) -> None:
    """Let a suit and the counterclaim in it be dismissed together."""
    suit = _suit(docket, sentence)
    if suit is None:
        return
    counter = _counterclaim(docket, suit, words)
    _name_sides(docket, suit, counter, words, [])
    for case in (suit, counter):
        if not any(v.value == "dismiss" and _inside(v, sentence) for v in case.verdicts):
            case.verdicts.append(Fact("dismiss", words, RULE))


def _inside(fact: Fact, sentence: Span) -> bool:
    return sentence.start <= fact.span.start < sentence.end


def _answer(docket: Docket, sentence: Span) -> Fact | None:
    """What became of the counterclaim: the right fell, fell in part or stands."""
    cues = docket.scene.cues.within(sentence, *ON_A_RIGHT)
    for cue in sorted(cues, key=lambda cue: cue.cue_class != "partly-invalidated"):
        return Fact(cue.cue_class, Span(cue.start, cue.end), cue.rule)
    return _result(docket, sentence)


def _result(docket: Docket, sentence: Span) -> Fact | None:
    for value, pattern in (("maintained", _REFUSED), ("invalidated", _ALLOWED)):
        told = pattern.search(docket.scene.content, sentence.start, sentence.end)
        if told is not None:
            return Fact(value, Span(*told.span()), RULE)
    return None


def _suit(docket: Docket, sentence: Span) -> CaseDraft | None:
    """The suit of first instance in which the counterclaim was brought: that of the court of the sentence."""
    case = docket.case
    if case is not None and case.role == "counterclaim":
        case = case.beside
    if case is None or case.role != "main" or case.after is not None:
        return None
    keys = {f.key for f in docket.scene.forums.within(sentence) if f.key}
    return case if not keys or not case.forum_key or case.forum_key in keys else None


def _name_sides(docket: Docket, suit: CaseDraft, counter: CaseDraft, words: Span, actors: list[Actor]) -> None:
    """Whoever claims in return was sued."""
    content = docket.scene.content
    owners = [a for a in actors if words.start - 40 <= a.start <= words.end and a.mark == "of" and a.parties]
    owners = [a for a in owners if a.end <= words.end and not _OF_A_RIGHT.search(content, a.end, words.start)]
    by = [a for a in actors if a.parties and a.start >= words.end and _BY.fullmatch(content, words.end, a.start)]
    claiming: tuple[PartyDraft, ...] = docket.all_of(by[:1] or owners[-1:])
    if not suit.respondents and not set(claiming) & set(suit.claimants):
        suit.add_side("respondents", claiming, words, RULE)
    if not counter.claimants and not set(suit.respondents) & set(counter.respondents):
        counter.add_side("claimants", suit.respondents, words, RULE)
    if not counter.respondents:
        counter.add_side("respondents", suit.claimants, words, RULE)


def _name_owner(docket: Docket, suit: CaseDraft, counter: CaseDraft, frames: list[Frame], actors: list[Actor]) -> None:
    """Who owns the right that fell, or stands, on a counterclaim has sued on it."""
    frame = next((f for f in frames if f.kind == "decision" and f.classes & set(ON_A_RIGHT)), None)
    if frame is None or suit.claimants or suit.thread.claimants or counter.respondents:
        return
    owner = tuple(p for p in owner_of_right(docket, frame, actors) if p not in suit.respondents)
    for case, side in ((suit, "claimants"), (counter, "respondents")):
        case.add_side(side, owner, frame.words, RULE)


_OF_A_RIGHT = lazy(r"\b(?:patents?|marks?|rights?|registrations?|on)\b")
"""What an owner told before a counterclaim owns, when it is not the counterclaim: "revoked Alpha's patent on a …"."""
_BY = lazy(r"(?: for (?:revocation|invalidity|nullity))?(?: (?:filed|brought|lodged|made))? (?:by|from|of)(?: the)? ")


def _settle_suit(docket: Docket, suit: CaseDraft, sentence: Span) -> None:
    """Leave to the suit what the sentence tells of it: that it was dismissed, or what was granted in it."""
    content = docket.scene.content
    told = [m.span() for p in (_ALLOWED, _REFUSED) for m in p.finditer(content, sentence.start, sentence.end)]
    of_counter = [v for v in suit.verdicts if any(start <= v.span.start < end for start, end in told)]
    of_counter += [v for v in suit.verdicts if _inside(v, sentence) and v.value in (*ON_A_RIGHT, "dismiss")]
    suit.verdicts = [v for v in suit.verdicts if v not in of_counter]
    lost = _SUIT_LOST.search(content, sentence.start, sentence.end)
    if lost is not None:
        suit.verdicts = [v for v in suit.verdicts if not _inside(v, sentence)]
        suit.verdicts.append(Fact("dismiss", Span(*lost.span()), RULE))
        return
    for cue in docket.scene.cues.within(sentence, *_SUIT_WON):
        if not any(v.span.start == cue.start for v in suit.verdicts):
            suit.verdicts.append(Fact("order", Span(cue.start, cue.end), cue.rule))


def open_counterclaim(docket: Docket, case: CaseDraft, sentence: Span) -> CaseDraft | None:
    """The counterclaim against the right in the suit spoken of, where nothing is told yet of what became of it.

    That the same sentence dismisses the suit is told of the suit: "revoked the patent and dismissed the action".
    """
    if docket.scene.language != "en" or case.role != "main" or case.after is not None:
        return None
    beside = [c for c in docket.cases() if c.role == "counterclaim" and c.beside is case]
    against = [c for c in beside if any(t.value == "patent-invalidation" for t in c.types)]
    counter = next((c for c in against or beside if not c.said(*ON_A_RIGHT, "dismiss", "won", "lost")), None)
    lost = _SUIT_LOST.search(docket.scene.content, sentence.start, sentence.end) if counter is not None else None
    if lost is not None:
        case.verdicts.append(Fact("dismiss", Span(*lost.span()), RULE))
    return counter


def where_others_fell(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The case in which some rights fell, where a sentence of its own tells that the others stand."""
    if frame.predicate.rule != "en-partly-invalidated-others":
        return None
    fell = [(v.span.start, case) for case in docket.cases() for v in case.verdicts if v.value == "invalidated"]
    return max(fell, key=lambda told: told[0])[1] if fell else None


def settle_counterclaims(docket: Docket) -> None:
    """Give a counterclaim for revocation of which nothing more is told what the suit beside it came to on the right."""
    if docket.scene.language != "en":
        return
    for counter in docket.cases():
        suit = counter.beside
        if counter.role != "counterclaim" or suit is None or suit.role != "main":
            continue
        if not any(t.value == "patent-invalidation" for t in counter.types) or counter.said(*ON_A_RIGHT, *_ENDED):
            continue
        told = [v for v in suit.verdicts if v.value in ON_A_RIGHT]
        if told:
            counter.verdicts += told
            suit.verdicts = [v for v in suit.verdicts if v not in told]


_ENDED = ("dismiss", "won", "lost", "settle", "withdraw")
