"""Two suits brought at once, told apart by what each is for: "One accuses Beta of copying. The other asks for a rate".

What is said of both later, or of the one of a kind, is said of them: "Both were decided on 3 May", "in the rate case".
"""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.story.docket import Docket, people, root
from ipgraph.extract.story.the_other import open_second
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

_EN = Beside("en", "two_suits")
_TWO = _EN.within("two brought")
_ONE, _OTHER = _EN.behind("one is for"), _EN.behind("other is for")
_BOTH_DECIDED, _BOTH_REVIEWED = _EN.behind("both decided"), _EN.within("both reviewed")
_NEAR = 500
"""How near the words stand that count two suits, and those that tell what each is for."""
_KINDS = {"other": _EN.behind("antitrust case"), "frand-rate": _EN.behind("rate case")}


def read_two_suits(docket: Docket, sentence: Span) -> None:
    """Open the second of two suits where a sentence tells what it is for, or turn to the one that it speaks of."""
    if docket.scene.language != "en" or docket.case is None:
        return
    first = root(docket.case)
    if _told_apart(docket, first, sentence):
        open_second(docket, first, Span(sentence.start, sentence.start + 1))
        return
    content = docket.scene.content
    for kind, words in _KINDS.items():
        if words.match(content, sentence.start, sentence.end):
            alike = [c for c in _pair(docket) if any(fact.value == kind for fact in c.types)]
            if len(alike) == 1:
                docket.speak_of(alike[0])
    if _BOTH_DECIDED.match(content, sentence.start, sentence.end):
        days = [d for d in docket.scene.dates.within(sentence) if not d.is_range]
        for case in _pair(docket) if len(days) == 1 else ():
            case.decided = case.decided or Fact(days[0].value, Span(days[0].start, days[0].end), RULE)


RULE = "two-suits"


def _told_apart(docket: Docket, first: CaseDraft, sentence: Span) -> bool:
    """Whether a sentence tells what the second of two suits just brought is for, as one before it told of the first."""
    content, scene = docket.scene.content, docket.scene
    if first.role != "main" or not first.forum or not first.said("sue", "filed", "suit"):
        return False
    if _OTHER.match(content, sentence.start, sentence.end) is None:
        return False
    before = [s for s in scene.sentences if sentence.start - _NEAR <= s.start < sentence.start]
    one = next((s for s in reversed(before) if _ONE.match(content, s.start, s.end)), None)
    counted = _TWO.search(content, max(0, one.start - _NEAR), one.start) if one is not None else None
    return counted is not None and "\n" not in content[counted.start() : sentence.start]


def _pair(docket: Docket) -> list[CaseDraft]:
    """The two suits spoken of, of first instance between the same sides in one court; none where there are more."""
    if docket.case is None:
        return []
    first = root(docket.case)
    suits = [
        c
        for c in docket.cases()
        if c.role == "main" and c.after is None and c.forum_key == first.forum_key and c.thread is first.thread
    ]
    return suits if len(suits) == len(("one", "other")) else []


def review_both(docket: Docket, sentence: Span) -> None:
    """Give each of two suits a review where a court is told to have decided on both: "It affirmed both judgments"."""
    case, scene = docket.case, docket.scene
    if scene.language != "en" or case is None or case.after is None or not case.said(*REVIEW):
        return
    if not _BOTH_REVIEWED.search(scene.content, sentence.start, sentence.end):
        return
    if case.after.after is None:
        other = next((c for c in _pair(docket) if c is not case.after), None)
    else:
        other = _other_review(docket, case.after)
    if other is None or any(c.after is other for c in docket.cases()):
        return
    second = docket.open(other.thread, case.role, case.born, None)
    second.take_forum(case)
    second.instance, second.decided = case.instance, case.decided
    second.after, second.after_span = other, case.after_span
    second.verdicts = list(case.verdicts)
    second.claimants, second.respondents = dict(case.claimants), dict(case.respondents)
    second.appellants = dict(case.appellants)


def _other_review(docket: Docket, review: CaseDraft) -> CaseDraft | None:
    """The one other judgment on appeal of the court that gave one, in a second suit of the same sides: "It dismissed
    both appeals" of a third instance."""
    mine = people(review.after) if review.after is not None else set()
    alike = [
        c
        for c in docket.cases()
        if c is not review
        and c.after is not None
        and c.after is not review.after
        and (c.role, c.forum_key) == (review.role, review.forum_key)
        and c.verdicts
        and (not people(c.after) or not mine or people(c.after) & mine)
    ]
    return alike[0] if len(alike) == 1 else None
