"""Who fights over a domain name before a panel, and who gets it, wherever a text tells it.

Whoever has the name answers, and the other one named has complained.
"""

from collections.abc import Iterable

from ipgraph.extract.draft import CaseDraft, Draft, Fact
from ipgraph.extract.panel_binding import PANEL
from ipgraph.extract.party import Mention, PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.told_where import is_private, mentions_in
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

RULE = "domain-sides"
_WORDS = Beside("en", "domain_sides")
_FROM, _HAS = _WORDS.before("has it"), _WORDS.behind("has it")
_GOES_TO, _WANTS = _WORDS.before("complained"), _WORDS.behind("complained")
_NO_PARTY = _WORDS.before("no party")
_HANDED_OVER, _KEPT = _WORDS.within("handed over"), _WORDS.within("kept")
_HIJACKED, _IN_BAD_FAITH = _WORDS.within("hijacked"), _WORDS.within("in bad faith")
_ANOTHER_DAY = _WORDS.before("another day")
_BACK = 90


def name_domain_sides(draft: Draft, scene: Scene) -> None:
    """Fill the sides of the only case about a domain name that a part of an English text tells."""
    if scene.language != "en":
        return
    for part, cases in draft.cases_by_part(len(scene.content)):
        if len(cases) == 1 and cases[0].forum_kind == PANEL:
            _tell_result(cases[0], scene, part)
            _fill(cases[0], scene, [m for m in mentions_in([part], scene) if not _no_party(scene, m)])


def _fill(case: CaseDraft, scene: Scene, mentions: list[Mention]) -> None:
    named = dict.fromkeys(p for m in mentions for p in m.parties if is_private(p))
    content = scene.content
    for mention in mentions:
        parties = [p for p in mention.parties if p in named]
        floor = max(0, mention.start - _BACK)
        has_it = _FROM.search(content, floor, mention.start) or _HAS.match(content, mention.end)
        if has_it and not set(case.respondents) - set(parties):
            case.claimants = {p: fact for p, fact in case.claimants.items() if p not in parties}
            _add(case, "respondents", parties, mention)
        elif not case.claimants and (
            _GOES_TO.search(content, floor, mention.start) or _WANTS.match(content, mention.end)
        ):
            _add(case, "claimants", parties, mention)
    for mine, theirs in (("claimants", "respondents"), ("respondents", "claimants")):
        left = [p for p in named if p not in getattr(case, theirs) and p not in case.others]
        if getattr(case, theirs) and not getattr(case, mine) and len(left) == 1:
            place = next(m for m in mentions if left[0] in m.parties)
            case.add_side(mine, left, place.span, RULE)


def _add(case: CaseDraft, side: str, parties: Iterable[PartyDraft], mention: Mention) -> None:
    other = case.respondents if side == "claimants" else case.claimants
    if not set(parties) & set(other):
        case.add_side(side, parties, mention.span, RULE)


def _no_party(scene: Scene, mention: Mention) -> bool:
    """Whether words tell that somebody decides the case or speaks for a party."""
    return _NO_PARTY.search(scene.content, max(0, mention.start - 40), mention.start) is not None


_RESULTS = ("order", "won", "lost", "dismiss", "withdraw", "settle", "pending", "affirm", "reverse")


def _tell_result(case: CaseDraft, scene: Scene, part: Span) -> None:
    """What the panel did with the name, and when, where no step told it; nothing where both could be meant."""
    content = scene.content
    given, kept, hijacked = (w.search(content, part.start, part.end) for w in (_HANDED_OVER, _KEPT, _HIJACKED))
    kept = kept or hijacked
    if not case.said(*_RESULTS) and (given is None) != (kept is None):
        match = given or kept
        if match is not None:
            case.verdicts.append(Fact("order" if given else "dismiss", Span(*match.span()), RULE))
    if case.said("order") and given is not None and "ancel" not in given.group():
        case.remedies.setdefault("transfer-of-right", Fact("transfer-of-right", Span(*given.span()), RULE))
    for cause, match, told in (
        ("bad-faith", _IN_BAD_FAITH.search(content, part.start, part.end), case.said("order")),
        ("abuse", hijacked, case.said("dismiss", "lost")),
    ):
        if match is not None and told:
            case.findings.setdefault(cause, Fact("found", Span(*match.span()), RULE))
    if case.decided is None and case.said("order", "dismiss", "won", "lost"):
        days = [d for d in scene.dates.within(part) if not d.is_range and len(d.value) == _DAY]
        days = [d for d in days if not _ANOTHER_DAY.search(content, max(part.start, d.start - 40), d.start)]
        days = [d for d in days if scene.published is None or d.value <= scene.published]
        if len({d.value for d in days}) == 1:
            case.decided = Fact(days[0].value, Span(days[0].start, days[0].end), RULE)


_DAY = len("2024-05-03")
