"""Weigh the verdict words of a case by what they are about.

The story gives each case the words that a decision used, in reading order. Which of them count, and for how much, shows
only in what they govern: refusing the other side's claim is no defeat, and a defendant who is cleared makes a victory
a partial one.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from ipgraph.extract.cleared_winners import turn_to_cleared
from ipgraph.extract.costs import orders_costs
from ipgraph.extract.dating import is_of_report
from ipgraph.extract.draft import CaseDraft, Draft, Fact
from ipgraph.extract.findings import read_statements
from ipgraph.extract.frames.triggers import DECISION
from ipgraph.extract.scene import Scene
from ipgraph.extract.verdict import PARTLY_FOUND
from ipgraph.extract.who_won_zh import turn_to_winner
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_REFUSALS = frozenset({"dismiss", "lost"})
_SETTLES = frozenset(
    {"dismiss", "lost", "won", "affirm", "reverse", "modify", "remand", "invalidated", "maintained", "withdraw"}
)
"""Words that tell what a case came to, beside which an order for its costs tells nothing."""
_OWNED_CLAIM = {
    "en": lazy(
        r"(?:['’]s?|(?<=\b[Oo]ur))\s(?:own |other |cross-|counter)?(?:[\w-]+ )?(?:claims?|counterclaims?|suits?"
        r"|actions?)\b"
    ),
    "zh": lazy(r"[^，。；]{0,4}(?:诉讼请求|反诉请求|诉请|反诉|起诉|侵权之诉|请求)"),
}
"""What shows that the party named before it owns the claim that is refused."""
_OF_SOMETHING_ELSE = lazy(
    r"[.;。；，]|(?:对|针对)$|\band (?:\w+ly |then |also )?\w+ed\b|\b(?:(?:up)?on|following|after|granting) $"
)
"""What stands between a refusal and a party whose claim is not what is refused: "dismissed the suit and, on Beta's"."""
_SPOKEN_OF = lazy(r"\b(?:the|this|that|such|its)\s$", re.IGNORECASE)
"""What makes "order to" a noun: "does not expect the order to have an effect"."""
_DAMAGES = lazy(r"赔|\b(?:to pay|damages|compensat\w+|owes?)\b", re.IGNORECASE)
"""Which words for a payment tell of damages even where no sum is told."""
_NEAR = {"en": 60, "zh": 30}


def weigh(scene: Scene, draft: Draft) -> None:
    """Drop verdict words and dates that tell of something else, and add what tells that only a part was granted."""
    told_of: dict[int, set[int]] = {}
    starts = [sentence.start for sentence in scene.sentences]
    for case in draft.cases:
        if case.decided is not None and is_of_report(scene, case.decided.span):
            case.announced, case.decided = case.announced or case.decided, None
        case.verdicts = [verdict for verdict in case.verdicts if _counts(scene, case, verdict)]
        case.verdicts += _found_in_part(case, starts)
        turn_to_winner(scene, case)
        turn_to_cleared(scene, case)
        for verdict in case.verdicts:
            if verdict.value in DECISION:
                told_of.setdefault(bisect_right(starts, verdict.span.start) - 1, set()).add(id(case))
    told_in: dict[int, list[int]] = {}
    for i in sorted(told_of):
        for told in told_of[i]:
            told_in.setdefault(told, []).append(i)
    for case in draft.cases:
        if case.role in ("main", "counterclaim"):
            paid = [v for v in case.verdicts if v.value == "award" and _DAMAGES.search(scene.words(v.span))]
            case.verdicts.extend(Fact("damages", verdict.span, verdict.rule) for verdict in paid)
            for sentence in _telling(scene, case, told_of, told_in.get(id(case), [])):
                parts = scene.cues.within(sentence, "part")
                case.verdicts.extend(Fact("part", Span(cue.start, cue.end), cue.rule) for cue in parts)
                read_statements(scene, sentence, case)


def _found_in_part(case: CaseDraft, starts: list[int]) -> list[Fact]:
    """What was found in a sentence that goes on to refuse: "infringed one patent but rejected the claim on another"."""
    if case.role != "main" or case.after is not None:
        return []
    found = [fact for cause, fact in case.findings.items() if fact.value == "found" and cause == "infringement"]
    refused = [v for v in case.verdicts if v.value == "dismiss"]
    return [
        Fact(PARTLY_FOUND, fact.span, fact.rule)
        for fact in found
        if any(
            fact.span.start < v.span.start
            and bisect_right(starts, fact.span.start) == bisect_right(starts, v.span.start)
            for v in refused
        )
    ]


def _counts(scene: Scene, case: CaseDraft, verdict: Fact) -> bool:
    if verdict.value in _REFUSALS and case.role == "main":
        return not _refuses_other_side(scene, case, verdict)
    if orders_costs(scene, verdict) and any(other.value in _SETTLES for other in case.verdicts):
        return False
    if verdict.value == "order" and scene.language == "en":
        noun = scene.words(verdict.span).casefold() == "order to"
        return not (noun and _SPOKEN_OF.search(scene.content[max(0, verdict.span.start - 6) : verdict.span.start]))
    return True


def _refuses_other_side(scene: Scene, case: CaseDraft, verdict: Fact) -> bool:
    """Whether the claim that is refused belongs to the one who was sued: "dismissed Beta's counterclaim"."""
    near = Span(verdict.span.end, verdict.span.end + _NEAR[scene.language])
    for mention in scene.parties.within(near):
        if _OF_SOMETHING_ELSE.search(scene.content[verdict.span.end : mention.start]):
            return False
        if not _OWNED_CLAIM[scene.language].match(scene.content, mention.end):
            continue
        owners = set(mention.parties)
        return bool(owners) and owners <= set(case.respondents) and not owners & set(case.claimants)
    return False


def _telling(scene: Scene, case: CaseDraft, told_of: dict[int, set[int]], told_in: list[int]) -> Iterator[Span]:
    """The sentences that tell of the decision of this case alone, and those that go on about it.

    ``told_of`` gives for a sentence the cases of whose decision it tells, ``told_in`` the sentences that tell of this.
    """
    for i in told_in:
        if told_of[i] == {id(case)}:
            yield scene.sentences[i]
        if i + 1 < len(scene.sentences) and not told_of.get(i + 1):
            following = scene.sentences[i + 1]
            if not scene.forums.within(following):
                yield following
