"""A verdict whose own judge has ordered a new trial grants nothing: "the judge ordered a new trial on damages"."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "tried-anew"
_NEW_TRIAL = lazy(r"(?:(?:order|grant|award)\w* [^.;]{0,40}?)?(?:new trial|retrial|re-trial)\b")
_ABOVE = lazy(r"\b(?:Circuit(?! Judge)|Court of Appeals?|[Aa]ppeals? court|[Aa]ppellate|Supreme Court|on appeal)\b")
_BACK = 200
_DAMAGES_ONLY = lazy(
    r"[^.;]{0,12}?\b(?:on|over|limited to|confined to|to decide|to determine|as to) (?:the )?(?:amount of |issue of )?"
    r"(?:damages|the (?:award|sum))\b"
)
_NEAR = 40
"""How far behind the verb "new trial" ends: "granted Beta Inc a new trial"."""
_ENDS = lazy(r"[.;!?]\s")
_HELD = lazy(r"\b(?:at which|after which|(?:second|new|different|another) jury)\b")
"""What tells of the second trial in one breath with the order: "a new trial, at which a second jury awarded"."""
_REINSTATED = lazy(r"\b(?:reinstat|restor)\w* [^.;]{0,40}?\b(?:verdict|award|judgment|damages)\b")
_OF_COUNTERCLAIM = lazy(r"\bnew trial (?:of|on|over) [^.;]{0,40}?\bcounter-?claim")
_AFTER = lazy(r"[^.;]{0,200}?\b(?:after|following|once)\b[^.;]{0,200}$")
_GRANTED = frozenset({"award", "order", "won", "grant", "finding"})


def try_anew(case: CaseDraft, content: str) -> None:
    """Take back what a jury granted in a suit of first instance that the same court will try once more."""
    first = case.role == "main" and case.after is None and case.instance is not None and case.instance.value == "first"
    if case.language != "en" or not first or case.outcome is not None:
        return
    sent_back = [f for f in case.verdicts if f.value == "remand"]
    again = [f for f in sent_back if _by_own_judge(f.span, content)]
    if not again:
        return
    at = again[-1].span
    stop = _ENDS.search(content, at.end)
    end = stop.start() if stop else len(content)
    if _OF_COUNTERCLAIM.search(content, at.start, end) or _REINSTATED.search(content, at.end, end + _BACK):
        return
    if any(f.value in _GRANTED and _AFTER.match(content, f.span.end, at.start) for f in case.verdicts):
        return  # the verdict told is that of the second trial
    if any(s.span.start > end for s in case.awarded) or any(
        v.value in _GRANTED and v.span.start > end for v in case.verdicts
    ):
        return  # the second trial has been held
    held = _HELD.search(content, at.end, end)
    if held is not None:
        case.awarded[:] = [s for s in case.awarded if s.span.start > held.start()] or case.awarded
        return
    case.awarded.clear()
    case.remedies.pop("damages", None)
    named = _NEW_TRIAL.match(content, at.start, at.end + _NEAR)
    if named is not None and _DAMAGES_ONLY.match(content, named.end(), end):
        case.outcome = Fact("claimant-won", at, RULE)  # that the right was infringed stands
    else:
        case.findings.pop("infringement", None)
        case.remedies.clear()
        case.decided = None
        case.outcome = Fact("pending", at, RULE)


def _by_own_judge(remand: Span, content: str) -> bool:
    """Whether words order a new trial, in a sentence that names no court above."""
    start = max(content.rfind(". ", 0, remand.start), content.rfind("\n", 0, remand.start), remand.start - _BACK)
    named = _NEW_TRIAL.match(content, remand.start, remand.end + _NEAR)
    return named is not None and _ABOVE.search(content, max(0, start), named.end()) is None
