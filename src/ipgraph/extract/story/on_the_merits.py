"""The suit beside an interim order that a text names as the main one: "the proceedings on the merits will continue"."""

import re

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "on-the-merits"
MERITS = lazy(
    r"\b(?:underlying|main|principal) (?:infringement |patent |trade ?mark |copyright )?"
    r"(?:suit|lawsuit|action|case|proceedings|claim|litigation)\b"
    r"|\b(?:proceedings|case|action|suit|lawsuit|claim) on the merits\b|\bmerits (?:proceedings|case|action)\b"
    r"|\b(?:suit|lawsuit|action) itself\b",
    re.IGNORECASE,
)
"""What a text calls the suit beside which an interim order stands."""
_THE_SUIT = lazy(
    r"\s*(?:The|That) (?:(?:patent|infringement|trade ?mark|copyright) )?"
    r"(?:suit|lawsuit|case|action|litigation|proceedings?)(?:, [^,;.]{3,60},)? (?:itself )?"
    r"(?:(?:remains?|is|are|will) (?:still |now )?"
    r"(?:pending|continue|go on|under way|ongoing|open|undecided|before|in progress)\b|(?:goes|go) on\b|continues?\b)"
)
"""What opens a sentence behind that of an interim order: "The suit, filed in May, goes on"."""
_SUIT_ZH = lazy(
    r"(?:双方|两公司|当事人|本案|该案|主案|实体|侵权|侵害[^，。；]{2,10})(?:之间|一案)?的?[^，。；]{0,6}?(?:诉讼|案件|纠纷|之诉|本诉|部分)"
    r"(?:目前|现|仍|尚|正|还|已|则|均){0,3}(?:[由在于][^，。；]{0,20}?)?(?:继续|进一步)?(?:审理|进行)(?:之?中|当中|(?=[。；]))"
)
"""What a Chinese text says of it behind the order: 双方的侵权诉讼尚在该院审理中."""
_UNTIL = lazy(r"\b(?:until|till|pending|before|while|if|once|when|after|for|would|could|may|might)\b[^.;]{0,40}$")
"""What stands before it where it only tells how long the order holds."""
_BROUGHT = lazy(
    r"\b(?:brought|filed|lodged|commenced|initiated|begun|started|instituted|opened|pending|launched)\b[^.;]{0,90}$"
)
_ENDED = ("award", "won", "lost", "settle", "withdraw", "convict")


def suit_on_merits(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The suit beside the interim order spoken of which a sentence calls the main one; opened where none is told."""
    scene = docket.scene
    named = MERITS.search(scene.content, frame.sentence.start, frame.sentence.end)
    if named is None and docket.case is not None and docket.case.role == "interim" and docket.case.said("grant"):
        named = _THE_SUIT.match(scene.content, frame.sentence.start, frame.sentence.end)
    if scene.language == "zh" and docket.case is not None and docket.case.role == "interim":
        named = _SUIT_ZH.search(scene.content, frame.sentence.start, frame.sentence.end)
    if named is None:
        return None
    if _UNTIL.search(scene.content, max(frame.sentence.start, named.start() - 50), named.start()):
        return None
    above = ("second", "retrial")
    cases = [c for c in docket.cases() if c.after is None and not c.tentative]
    cases = [c for c in cases if c.instance is None or c.instance.value not in above]
    orders = [c for c in cases if c.role == "interim" and c.forum]
    suits = [c for c in cases if c.role == "main" and not c.said(*_ENDED)]
    if len(suits) == 1:
        return suits[0]
    if suits or len(orders) != 1 or any(c.role == "main" for c in cases):
        return None
    order = orders[0]
    suit = docket.open(order.thread, "main", named.start(), None)
    courts = [f for f in scene.forums.within(frame.sentence) if f.kind not in OFFICES and not f.anaphor and f.key]
    if courts:
        docket.name_forum(suit, courts[0])
    else:
        suit.take_forum(order)
    suit.instance = Fact("first", Span(*named.span()), RULE)
    suit.claimants, suit.respondents = dict(order.claimants), dict(order.respondents)
    order.beside = suit
    _date(docket, suit, frame.sentence)
    return suit


def _date(docket: Docket, suit: CaseDraft, sentence: Span) -> None:
    """The one day of a sentence, where it is that on which the suit was brought."""
    days = [d for d in docket.scene.dates.within(sentence) if not d.is_range]
    if len(days) == 1 and _BROUGHT.search(
        docket.scene.content, max(sentence.start, days[0].start - 120), days[0].start
    ):
        suit.filed = Fact(days[0].value, Span(days[0].start, days[0].end), RULE)


def merits_are_open(docket: Docket, suit: CaseDraft) -> bool:
    """Whether a text says that the main suit, which has its own words for it, goes on beside what was granted in it."""
    scene = docket.scene
    if suit.said(*_ENDED) or sum(c.role == "main" and c.after is None for c in docket.cases()) > _FEW:
        return False
    part = docket.part_at(suit.born)
    return any(
        scene.cues.has(sentence, "pending")
        and docket.part_at(sentence.start) == part
        and (named := MERITS.search(scene.content, sentence.start, sentence.end)) is not None
        and not _UNTIL.search(scene.content, max(sentence.start, named.start() - 50), named.start())
        for sentence in scene.sentences
    )


_FEW = 2
"""Before how many courts suits may be told of at the most for "the main suit" to be one of them."""
