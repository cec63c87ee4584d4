"""Suits that an announcement tells apart by number: 案件一的案由为…;案件二…. Each number turns the story to its suit.

The first is the suit told when its number first stands; another number opens a suit between the same sides.
"""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.matching import ended
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_LABEL = lazy(r"案件[一二三四五六]")
_HEADING_ZH = lazy(
    r"\s*(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）)?(?:关于)?案件[一二三四五六](?:的)?[㐀-鿿]{0,8}\s*"
)
"""A heading that holds little but a number: 三、案件三的基本情况."""


def turn_to_suit(docket: Docket, sentence: Span) -> None:
    """Turn to the suit whose number a sentence holds, or open it beside the first."""
    content = docket.scene.content
    if docket.scene.language != "zh" or content.find("案件", sentence.start, sentence.end) < 0:
        return
    names = list(dict.fromkeys(match.group() for match in _LABEL.finditer(content, sentence.start, sentence.end)))
    if len(names) != 1:
        return
    before = docket.case if content[max(0, sentence.start - 1) : sentence.start] in ("；", ";") else None
    docket.same_day = before.decided if before is not None and before in docket.suits.values() else None
    known = docket.suits.get(names[0])
    first = next(iter(docket.suits.values()), None)
    if known is not None:
        docket.speak_of(known)
    elif first is None or _HEADING_ZH.fullmatch(content, sentence.start, sentence.end):
        docket.next_suit = names[0]
    else:
        docket.suits[names[0]] = docket.speak_of(_beside(docket, first, sentence.start))


def bind_suit(docket: Docket) -> None:
    """Let the number that a sentence held stand for the suit that it has told."""
    case = docket.case
    day, docket.same_day = docket.same_day, None
    if case is not None and day is not None and case.decided is None and ended(case):
        case.decided = day  # 2022年9月8日，法院就案件一判决…；就案件二判决…
    if docket.next_suit is None or case is None or case.role != "main" or case.after is not None:
        return
    if not any(case is each for each in docket.suits.values()):
        docket.suits[docket.next_suit] = case
        docket.next_suit = None


def _beside(docket: Docket, first: CaseDraft, at: int) -> CaseDraft:
    """Another suit before the court of the first, between the same sides, brought on the same day."""
    case = CaseDraft(first.language, first.thread, first.role, at)
    case.claimants, case.respondents = dict(first.claimants), dict(first.respondents)
    case.instance, case.filed = first.instance, first.filed
    case.take_forum(first)
    case.case_number = _next_number(docket, first)
    first.count = None
    first.thread.cases.append(case)
    return case


def _next_number(docket: Docket, first: CaseDraft) -> Fact | None:
    """The number that stands behind that of the first suit in one list."""
    told = first.case_number
    if told is None:
        return None
    taken = {case.case_number.value for case in docket.cases() if case.case_number is not None}
    for number in docket.scene.identifiers.within(Span(told.span.end, told.span.end + _NEAR)):
        if number.kind == "case" and number.value not in taken:
            return Fact(number.value, Span(number.start, number.end), "case-number")
    return None


_NEAR = 3
"""How near the next number of a list stands: 1121号、(2020)京73民初1122号."""
