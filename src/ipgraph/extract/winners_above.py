"""For whom a court of appeal ruled in a suit of which nothing else is told: he may have sued there, or been sued.

"An appeals court sided with Beta in a fight with Alpha over a mark" says no more than who won. What the court found of
the right, or whose right it is, tells the sides; where neither is told, nobody is said to have sued.
"""

from collections.abc import Iterable

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.docket import root
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

RULE = "won-above"
"""The rule by which the one for whom a court of appeal found is taken for the one who sued, until more is known."""
_SETTLED = "won-above-settled"
_WORDS = Beside("en", "winners_above")
_NO_WRONG, _WRONG = _WORDS.within("no wrong"), _WORDS.within("wrong")
_ERRS, _DENIED = _WORDS.within("errs"), _WORDS.within("denied")
_SUED, _WAS_SUED = _WORDS.behind("sued"), _WORDS.behind("was sued")
_FACING = _WORDS.behind("faced somebody")
_GRANTS = frozenset({"cease-infringement", "damages"})
"""What only the one gets who sued for a right."""
_FOR = (" for", " with", " of")
"""How the words end behind which the one stands for whom a court rules."""
_NEAR = 12
"""How far behind them he stands, in code points."""
_BEHIND = 300
"""How far behind the words for a winner it may be told why he won, in code points."""


def settle_winners_above(cases: Iterable[CaseDraft], scene: Scene) -> None:
    """Turn the sides of a suit round whose winner on appeal did no wrong; keep them where he owns the right."""
    told = [case for case in cases if case.language == "en"]
    for case in told:
        _lost_by_claimant(case, scene)
        if not is_guessed(case) or root(case) is not case:
            continue
        wrong = _wrong_found([each for each in told if root(each) is case], scene)
        owners = {holder for right in case.rights if right.owner_places for holder in right.holders}
        if wrong is None and not owners & {*case.claimants, *case.respondents}:
            continue
        suing, sued = set(case.claimants), set(case.respondents)
        turned = wrong is False or (wrong is None and bool(owners & sued) and not owners & suing)
        for each in told:
            if root(each) is case and set(each.claimants) == suing and set(each.respondents) == sued:
                sides = _settled(each.claimants), _settled(each.respondents)
                each.claimants, each.respondents = sides[::-1] if turned else sides
                if turned:
                    each.verdicts = [Fact("lost", v.span, v.rule) if v.value == "won" else v for v in each.verdicts]
        if turned:
            _own(case, suing, {party: fact.span for party, fact in case.claimants.items()})


def forget_winners_above(cases: Iterable[CaseDraft], scene: Scene) -> None:
    """Say of nobody that he sued, or was sued, of whom only who won above is told; who had it reversed appealed."""
    for case in cases:
        if is_guessed(case) or _half_guessed(case, scene):
            _own(case, set(case.claimants), {})
            case.claimants, case.respondents = {}, {}
            if case.outcome is not None and case.outcome.value in ("claimant-won", "respondent-won"):
                case.outcome = None


def is_guessed(case: CaseDraft) -> bool:
    """Whether only who won on appeal tells who sued in a case."""
    private = bool(case.respondents) and not any(party.type == "government" for party in case.respondents)
    told = case.role == root(case).role == "main" and bool(case.claimants) and private
    return told and all(fact.rule == RULE for fact in case.claimants.values())


def _half_guessed(case: CaseDraft, scene: Scene) -> bool:
    """Whether only the winner on appeal is taken for a side of a case, though the words name whom he faced."""
    told = case.language == "en" and case.role == root(case).role == "main" and not case.respondents
    if not told or not case.claimants or any(fact.rule != RULE for fact in case.claimants.values()):
        return False
    return any(_FACING.match(scene.content, fact.span.end) for fact in case.claimants.values())


def _lost_by_claimant(case: CaseDraft, scene: Scene) -> None:
    """Say that the one who sued lost on appeal where the court is told to have ruled for the other side."""
    if case.role != "main" or case.after is None:
        return
    for i, verdict in enumerate(case.verdicts):
        near = scene.parties.within(Span(verdict.span.end, verdict.span.end + _NEAR))
        sued = bool(near) and set(near[0].parties) <= set(case.respondents) - set(case.claimants)
        if verdict.value == "won" and sued and scene.words(verdict.span).endswith(_FOR):
            case.verdicts[i] = Fact("lost", verdict.span, verdict.rule)


def _own(case: CaseDraft, guessed: set[PartyDraft], holders: dict[PartyDraft, Span]) -> None:
    """Give the rights of a suit other holders where those who were taken for its claimants were taken for theirs."""
    for right in case.rights:
        if not right.owner_places and set(right.holders) <= guessed:
            right.holders = dict(holders)


def _settled(side: dict[PartyDraft, Fact]) -> dict[PartyDraft, Fact]:
    return {party: Fact(True, fact.span, _SETTLED if fact.rule == RULE else fact.rule) for party, fact in side.items()}


def _wrong_found(family: list[CaseDraft], scene: Scene) -> bool | None:
    """Whether the words on why the court found for somebody say that a right was infringed, or that none was; or that
    he had sued, or been sued."""
    for case in family:
        above = case.instance is not None and case.instance.value != "first"
        finding = case.findings.get("infringement")
        if finding is not None and above and not _ERRS.search(scene.content, *_sentence_to(scene, finding.span)):
            return bool(finding.value == "found")
        for verdict in case.verdicts:
            if verdict.value != "won":
                continue
            told = _told_of_winner(verdict.span, scene)
            told = _told_behind(case, verdict.span, scene) if told is None else told
            if told is None and root(case) is case and not case.said("reverse", "remand"):
                told = True if _granted(verdict, case) else None
            if told is not None:
                return told
    return None


def _granted(verdict: Fact, case: CaseDraft) -> bool:
    """Whether a court above that found for somebody grants what only the one gets who sued."""
    return any(_is_behind(verdict, case.remedies.get(name)) for name in _GRANTS)


def _told_of_winner(won: Span, scene: Scene) -> bool | None:
    """Whether the words beside the name of the winner say that he sued, or that he was sued."""
    near = scene.parties.within(Span(won.end, won.end + _NEAR))
    if not near:
        return None
    if _SUED.match(scene.content, near[0].end):
        return True
    return False if _WAS_SUED.match(scene.content, near[0].end) else None


def _told_behind(case: CaseDraft, won: Span, scene: Scene) -> bool | None:
    """Whether the words behind a winner say that a right was infringed, or that none was; what is called wrong in the
    decision of another court tells the contrary."""
    no, yes = (p.search(scene.content, won.end, won.end + _BEHIND) for p in (_NO_WRONG, _WRONG))
    match = no or yes
    if match is None:
        return None
    words = Span(max(won.end, _sentence_to(scene, Span(*match.span()))[0]), match.end())
    if _ERRS.search(scene.content, words.start, words.end) is None:
        return no is None
    denied = _DENIED.search(scene.content, words.start, words.end)
    if denied is None or denied.end() < match.end():
        return None
    for cause in ("infringement", "non-infringement"):
        case.findings.pop(cause, None)
    return no is not None


def _sentence_to(scene: Scene, words: Span) -> tuple[int, int]:
    """The stretch from where the sentence of some words begins to where they end."""
    start = next((s.start for s in scene.sentences if s.start <= words.start < s.end), words.start)
    return start, words.end


def _is_behind(verdict: Fact, told: Fact | None) -> bool:
    return told is not None and verdict.span.end <= told.span.start < verdict.span.end + _BEHIND
