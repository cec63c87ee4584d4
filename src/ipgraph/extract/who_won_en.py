"""For whom English words for winning or losing a suit tell that it ended: "ruled against Beta", where Beta was sued."""

from collections.abc import Iterable

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_WORDS = Beside("en", "who_won")
_AGAINST, _LOSES = _WORDS.behind("decided against"), _WORDS.behind("lost or won")
_POINT, _A_SIDE = _WORDS.behind("on a point"), _WORDS.behind("a side")
_FOR_DEFENCE, _OF_THEIRS = _WORDS.behind("for the defence"), _WORDS.behind("of theirs")
_ENDS = frozenset({"won", "lost"})
_DECLARED = "en-won-declaration"
_WHAT_HE_IS = lazy(
    r"(?:(?:the|both|its|his) )?(?:[A-Z][a-z]+(?= (?:[a-z]|[A-Z])) )?"
    r"(?:(?!(?:of|for|by|at|from|in|on|with|to)\b)[a-z][\w-]* ){0,4}?"
)
"""What may stand between "against" and the name: "the young writer", "the Danish pump maker"."""
_NEAR, _NEXT = 60, 2
"""How far behind "against", and before "lost", the one stands against whom a court decided, in code points."""


def turn_to_loser(cases: Iterable[CaseDraft], scene: Scene) -> None:
    """Say that a suit was won where a court is told to have decided against the one who was sued.

    Only of suits at first instance, and of words that name a side as the loser.
    """
    for case in cases:
        first = case.instance is not None and case.instance.value == "first"
        if scene.language == "en" and case.role == "main" and case.after is None and first and case.respondents:
            _cleared(scene, case)
            told = [each for each in case.verdicts if not _of_nobody(scene, each) and not _declared(case, each)]
            case.verdicts = [_turned(scene, case, verdict) for verdict in told]


def _cleared(scene: Scene, case: CaseDraft) -> None:
    """Whoever lost where nothing was found to infringe had sued, though "against" alone made him the one sued."""
    finding = case.findings.get("infringement")
    if case.claimants or finding is None or finding.value != "not-found":
        return
    if any(_loser(scene, verdict.span) == set(case.respondents) for verdict in case.verdicts if verdict.value in _ENDS):
        case.claimants, case.respondents = case.respondents, {}


def _declared(case: CaseDraft, verdict: Fact) -> bool:
    """Whether a declaration is granted that whoever sues for infringement seldom has asked for."""
    return verdict.rule == _DECLARED and (case.type is None or case.type.value == "civil-infringement")


def _of_nobody(scene: Scene, verdict: Fact) -> bool:
    """Whether no side is told to have lost the suit: "ruled against Beta on claim construction", "against a dealer"."""
    if verdict.value not in _ENDS:
        return False
    against = _AGAINST.match(scene.content, verdict.span.start, verdict.span.end + len(" against the "))
    if against is None:
        return False
    near = scene.parties.within(Span(against.end(), against.end() + _NEAR))
    named = [m for m in near if _WHAT_HE_IS.fullmatch(scene.content, against.end(), m.start)]
    if named:
        return _POINT.match(scene.content, named[0].end) is not None
    return _A_SIDE.match(scene.content, against.end(), against.end() + _NEAR) is None


def _turned(scene: Scene, case: CaseDraft, verdict: Fact) -> Fact:
    if verdict.value not in _ENDS:
        return verdict
    if verdict.value == "won" and _FOR_DEFENCE.match(scene.content, verdict.span.start, verdict.span.end + 24):
        return Fact("lost", verdict.span, verdict.rule)
    sued = set(case.respondents) - set(case.claimants)
    loser = _loser(scene, verdict.span)
    return Fact("won", verdict.span, verdict.rule) if loser and loser <= sued else verdict


def _loser(scene: Scene, words: Span) -> set[object]:
    """Who lost by the words of a verdict, where a name stands right beside them."""
    against = _AGAINST.match(scene.content, words.start, words.end + len(" against the "))
    if against is not None:
        behind = scene.parties.within(Span(against.end(), against.end() + _NEAR))
        named = [m for m in behind if _WHAT_HE_IS.fullmatch(scene.content, against.end(), m.start)]
        return set(named[0].parties) if named and not _OF_THEIRS.match(scene.content, named[0].end) else set()
    if _LOSES.match(scene.content, words.start, words.end) is None:
        return set()
    before = [m for m in scene.parties.within(Span(max(0, words.start - 60), words.start)) if m.end <= words.start]
    near = bool(before) and words.start - before[-1].end <= _NEXT
    return set(before[-1].parties) if near else set()
