"""A suit told behind the judgment on appeal with which a text opens: "The Supreme Court ordered Beta to pay. Alpha had
sued in 2021. The Lyon court dismissed the claims in 2022." It was brought to the court below, which decided first.
"""

from collections.abc import Sequence

from ipgraph.extract.draft import SECOND_RANK, CaseDraft, Fact
from ipgraph.extract.story.docket import Docket, chain, people
from ipgraph.extract.story.rungs import RULE
from ipgraph.extract.story.rungs_zh import sits_above
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_BEGUN = frozenset({"sue", "suit", "sued", "filed", "ask", "claim", "accept"})
"""What is told of a suit when it is brought."""
_DECIDED = frozenset({"rule", "order", "award", "won", "lost", "dismiss", "grant"})
_REVIEWED = {
    "en": lazy(
        r"\b(?:[Aa]ppeal(?:s|ed|ing)?\b(?! (?:[Cc]ourt|[Bb]oard))|[Aa]ppellants?\b|[Ff]irst[- ]instance"
        r"|lower court|trial court|instead of|replac\w+|overturn\w*|revers\w+|upheld|affirm\w+|had (?:been )?"
        r"(?:rejected|dismissed|awarded|found|ordered|ruled|denied))"
    ),
    "zh": lazy(r"上诉|二审|再审|终审|改判|原审|原判|一审"),
}
"""What tells of more than one instance."""


def move_suits(docket: Docket) -> None:
    """Give the suit told of a reviewing court to the only court below it that decided between the same people."""
    told = [case for case in docket.cases() if case.role == "main"]
    if docket.item_starts or not any(map(_opened_by_decision, told)):
        return
    if not _REVIEWED[docket.scene.language].search(docket.scene.content):
        return
    for upper in told:
        if not _opened_by_decision(upper):
            continue
        lower = [case for case in told if _stands_below(case, upper) and not _is_another(docket, case)]
        if len(lower) != 1 or any(case.forum and case.after is lower[0] for case in told):
            continue
        appeals = [case for case in told if not case.forum and case.after is lower[0]]
        if _suit_told_behind(docket, upper) or (appeals and not _begun(upper)):
            _move(lower[0], upper)
            _both_appeal(docket, appeals, lower[0])


def _opened_by_decision(case: CaseDraft) -> bool:
    """Whether a case before a court that hears appeals is told by what this court decided first."""
    guessed = case.instance is None or case.instance.value == "first"
    if case.after is not None or not case.forum or not guessed or case.rank < SECOND_RANK:
        return False
    return bool(case.verdicts) and case.verdicts[0].value in _DECIDED


def _suit_told_behind(docket: Docket, case: CaseDraft) -> bool:
    """Whether the suit is told behind the decision, and where no court is named."""
    begun = [fact.span.start for fact in _begun(case)]
    if not begun or min(begun) <= case.born:
        return False
    sentences = [s for s in docket.scene.sentences if any(s.start <= at < s.end for at in begun)]
    return not any(docket.scene.forums.within(s) for s in sentences)


def _begun(case: CaseDraft) -> list[Fact]:
    """What tells when and how the suit was brought."""
    return [*([case.filed] if case.filed else []), *(fact for fact in case.verdicts if fact.value in _BEGUN)]


def _stands_below(case: CaseDraft, upper: CaseDraft) -> bool:
    """Whether a case is one of a lower court that decided between the same people, of which no suit is told."""
    if case is upper or not case.forum or not 0 < case.rank < upper.rank or case.filed or case.after is not None:
        return False
    mine, theirs = people(case), people(upper)
    if upper in chain(case) or (mine and theirs and not mine & theirs) or not case.said(*_DECIDED):
        return False
    earlier = not case.decided or not upper.decided or case.decided.value < upper.decided.value
    if case.forum_key.startswith("cn-") and not sits_above(upper.forum_key, case.forum_key):
        return False
    return earlier and case.forum_key[:3] == upper.forum_key[:3]


_ANOTHER = {
    "en": lazy(
        r"\b(?:(?:[Aa]nother|[Ss]eparate|[Pp]arallel|[Uu]nrelated|[Dd]ifferent|[Ee]arlier|[Pp]revious|[Oo]ther"
        r"|[Rr]elated) (?:\w+ )?(?:case|suit|lawsuit|action|dispute|matter|proceeding)|[Ss]eparately|[Ee]lsewhere)"
    ),
    "zh": lazy(r"另案|另行|另一[起案件]|类似|同类|相关案件|系列案|此外|与此同时|此前"),
}


def _is_another(docket: Docket, case: CaseDraft) -> bool:
    """Whether the sentence that names the court of a case speaks of another matter."""
    scene, at = docket.scene, case.anchor().start
    sentence = next((s for s in scene.sentences if s.start <= at < s.end), None)
    return sentence is None or bool(_ANOTHER[scene.language].search(scene.content, sentence.start, sentence.end))


def _move(lower: CaseDraft, upper: CaseDraft) -> None:
    behind = min((fact.span.start for fact in _begun(upper)), default=upper.born)
    lower.filed, upper.filed = upper.filed, None
    moved = [money for money in upper.claimed if money.span.start >= behind - _NEAR]
    lower.claimed += moved
    upper.claimed = [money for money in upper.claimed if money not in moved]
    for side in ("claimants", "respondents"):
        lower.add_side(side, [p for p in getattr(upper, side) if p not in people(lower)], upper.anchor(), RULE)
    begun = [fact for fact in upper.verdicts if fact.value in _BEGUN]
    lower.verdicts += begun
    upper.verdicts = [fact for fact in upper.verdicts if fact not in begun]
    span = Span(upper.born, upper.born + 1) if not upper.forum else upper.forum[0].span
    upper.after, upper.after_span = lower, span
    third = lower.instance is not None and lower.instance.value == "second"
    upper.instance = Fact("retrial" if third else "second", span, RULE)


_NEAR = 200
"""So far before the day of a suit the sum asked for in it is told at the most."""
_BOTH = {
    "en": lazy(r"\b(?:[Bb]oth|[Ee]ach (?:side|party)|[Tt]he (?:two|parties))\b[^.;,]{0,30}\bappealed\b"),
    "zh": lazy(
        r"(?:双方|两公司|两方|各方|均)(?:(?!和解|调解|达成|撤)[^，。；]){0,12}(?:，(?:(?!撤)[^，。；]){0,8})?上诉"
    ),
}
"""What tells that those on either side appealed."""


def _both_appeal(docket: Docket, appeals: Sequence[CaseDraft], lower: CaseDraft) -> None:
    """Name as appellants all who stood below, where an appeal of nobody named is said to be that of both."""
    scene = docket.scene
    for case in appeals:
        sentence = next((s for s in scene.sentences if s.start <= case.born < s.end), None)
        if (
            sentence
            and not case.appellants
            and _BOTH[scene.language].search(scene.content, sentence.start, sentence.end)
        ):
            case.add_side("appellants", (*lower.claimants, *lower.respondents), case.anchor(), RULE)
