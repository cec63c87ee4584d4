"""Two sums of one sentence, one of a court above and one of the court below.

"Beta must pay $4 million, up from the $2 million granted by the District Court", "raised it from $2 to $4 million"
"""

from itertools import pairwise

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.sums import add_sum
from ipgraph.extract.sum_role import SumRole
from ipgraph.extract.values.money import MoneyMention
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

_EN = Beside("en", "sums_of_two")
_RULE = "sums-of-two"
PAIR = 2
_REACH = 90
"""How far behind the old sum the court below is named."""


def give_sums_of_two(docket: Docket) -> None:
    """Give a judgment and the one that it reviews each its own sum where one sentence sets them side by side."""
    scene = docket.scene
    if scene.language != "en":
        return
    for sentence in scene.sentences:
        money = scene.money.within(sentence)
        for one, other in pairwise(money):
            told = _old_and_new(docket, sentence, one, other) if one.currency == other.currency else None
            if told is not None:
                _give(docket, sentence, *told)


def _old_and_new(
    docket: Docket, sentence: Span, one: MoneyMention, other: MoneyMention
) -> tuple[MoneyMention, MoneyMention] | None:
    """The sum of the court below and that of the court above; ``None`` where the words do not tell."""
    content = docket.scene.content
    changed = _EN.within("changed").search(content, sentence.start, one.start) is not None
    risen = _EN.behind("to").fullmatch(content, one.end, other.start)
    if risen and _EN.before("from behind").search(content, sentence.start, one.start):
        return (one, other) if changed else None
    fallen = _EN.behind("from").fullmatch(content, one.end, other.start)
    if fallen is None or not fallen.group().strip(" ,"):
        return None
    below = _EN.behind("below").match(content, other.end, sentence.end)
    return (other, one) if below or (changed and " from " in fallen.group()) else None


def _give(docket: Docket, sentence: Span, old: MoneyMention, new: MoneyMention) -> None:
    upper = _upper(docket, sentence, new)
    lower = _lower(docket, sentence, old, upper) if upper is not None else None
    if upper is None or lower is None or upper is lower:
        return
    _join(docket, upper, lower)
    for case in upper.thread.cases:
        case.awarded = [s for s in case.awarded if s.span.start not in (old.start, new.start)]
    for case, money in ((lower, old), (upper, new)):
        add_sum(case.awarded, SumRole(money, "awarded", None, None, _RULE, False))
    span = Span(min(old.start, new.start), max(old.end, new.end))
    lower.verdicts.append(Fact("award", span, _RULE))
    upper.verdicts = [v for v in upper.verdicts if v.value not in ("award", "order", "won")]
    upper.verdicts.append(Fact("modify", span, _RULE))
    if upper.after is None and (upper.instance is None or upper.instance.value == "first"):
        upper.instance, upper.after, upper.after_span = Fact("second", span, _RULE), lower, span


def _join(docket: Docket, upper: CaseDraft, lower: CaseDraft) -> None:
    """Tell the two in one thread, where the review was taken for another suit."""
    before = upper.thread
    if before is lower.thread:
        return
    before.cases.remove(upper)
    upper.thread = lower.thread
    lower.thread.cases.append(upper)
    if not before.cases:
        docket.threads.remove(before)


def _upper(docket: Docket, sentence: Span, new: MoneyMention) -> CaseDraft | None:
    """The case that awards the new sum, else the one review whose court the sentence names."""
    suits = [case for case in docket.cases() if case.role == "main"]
    awarding = [c for c in suits if any(s.span.start == new.start for s in c.awarded)]
    if len(awarding) == 1:
        return awarding[0]
    courts = {f.key for f in docket.scene.forums.within(sentence) if f.key}
    named = [c for c in suits if c.forum_key in courts and c.instance is not None and c.instance.value == "second"]
    return named[0] if len(named) == 1 else None


def _lower(docket: Docket, sentence: Span, old: MoneyMention, upper: CaseDraft) -> CaseDraft | None:
    """The suit below: before the court named behind the old sum, else the one that the case reviews."""
    behind = Span(old.end, min(sentence.end, old.end + _REACH))
    courts = {f.key for f in docket.scene.forums.within(behind) if f.key}
    people = upper.thread.people
    suits = [
        c
        for c in docket.cases()
        if c.role == "main"
        and c is not upper
        and (c.thread is upper.thread or not people or len(c.thread.people & people) >= min(PAIR, len(people)))
    ]
    named = [c for c in suits if c.forum_key in courts]
    if named or courts - {upper.forum_key}:
        return named[0] if len(named) == 1 else None
    first = [c for c in suits if c.instance is not None and c.instance.value == "first"]
    return _granting(upper.after) if upper.after is not None else first[0] if len(first) == 1 else None


def _granting(case: CaseDraft) -> CaseDraft:
    """The case whose judgment gave what a case below a review has only affirmed."""
    below = case.after
    only_affirms = case.said("affirm") and not case.awarded and not case.said("modify", "reverse")
    return below if only_affirms and below is not None and below.role == "main" else case
