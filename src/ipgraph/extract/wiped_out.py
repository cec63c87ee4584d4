"""A verdict that the court which returned it has set aside itself grants nothing: the suit has failed there."""

import msgspec

from ipgraph.extract.draft import CaseDraft
from ipgraph.lang.patterns import lazy

_VERDICT = lazy(r"\b(?:verdicts?|jury['’]s|juries|award)\b|\bjudgment as a matter of law\b|\bJMOL\b")
JMOL = "en-won-jmol"
"""The rule of words that give one side judgment in spite of the verdict."""
_GRANTED = frozenset({"award", "order", "won", "grant"})
_NEAR = 60
_WHAT_IT_GRANTED = lazy(
    r",? (?:(?:that|which|under which|in which|by which|ordering|requiring|awarding)\b|of \S+ (?:million|billion))"
    r"(?:[^.;]|\.(?=\d| [a-z$£€])){0,160}"
)
"""What a verdict that is set aside had granted, told behind its noun: "a verdict under which Beta owed $9 million"."""
_GIVEN = lazy(
    r" (?:against|(?:won|obtained|secured) by|(?:that|which) (?:the )?[A-Z][\w.&’'-]*(?: [\w.&’'-]+){0,4}?"
    r" (?:had )?(?:won|obtained|secured)) "
)
"""What follows on a verdict for whoever sued: "a verdict against Beta", "a verdict that Alpha had won from Beta"."""


_FOR_DEFENCE = lazy(r"\bdefen[cs]e (?:jury )?$")
_INSTEAD = lazy(r"[^.;]{0,160}?\b(?:but|and) (?:then |instead )?award(?:ed|s|ing)\b|[^.;]{0,160}?\binstead\b")
"""What a court grants in the place of what it sets aside."""


def wipe_out(case: CaseDraft, content: str) -> None:
    """Take back what a jury granted in a suit of first instance where the same court threw its verdict out."""
    at_first = case.instance.value == "first" if case.instance is not None else not case.forum
    first = case.role == "main" and case.after is None and at_first
    undone = [f for f in case.verdicts if f.value == "reverse" or (f.value == "lost" and f.rule == JMOL)]
    if case.language != "en" or not first or not undone or any(v.value == "remand" for v in case.verdicts):
        return
    span = undone[-1].span
    told = _VERDICT.search(content, span.start, min(len(content), span.end + _NEAR))
    if told is not None and (
        _FOR_DEFENCE.search(content, span.start, told.start()) or _INSTEAD.match(content, told.end())
    ):
        return
    granted = [s.span.start for s in case.awarded] + [f.span.start for f in case.verdicts if f.value in _GRANTED]
    if told is not None and _GIVEN.match(content, told.end()) and all(place > span.start for place in granted):
        case.awarded.clear()
        case.remedies.clear()
        case.appellants.clear()
        kept = [fact for fact in case.verdicts if fact.value not in _GRANTED and fact not in undone]
        case.verdicts = [*kept, msgspec.structs.replace(undone[-1], value="lost")]
        return
    if told is None or not granted:
        return
    granting = _WHAT_IT_GRANTED.match(content, told.end())
    if any(place > span.start and not (granting and place < granting.end()) for place in granted):
        return
    case.awarded.clear()
    case.remedies.clear()
    kept = [fact for fact in case.verdicts if fact.value not in _GRANTED and fact not in undone]
    case.verdicts = [*kept, msgspec.structs.replace(undone[-1], value="lost")]
