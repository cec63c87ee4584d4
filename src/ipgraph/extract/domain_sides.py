"""Who fights over a domain name before a panel: whoever has it answers, and the other one named has complained."""

from collections.abc import Iterable

from ipgraph.extract.draft import CaseDraft, Draft
from ipgraph.extract.party import Mention, PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.domain_panels import PANEL
from ipgraph.extract.told_where import is_private, mentions_in
from ipgraph.lang.beside import Beside

RULE = "domain-sides"
_WORDS = Beside("en", "domain_sides")
_FROM, _HAS = _WORDS.before("has it"), _WORDS.behind("has it")
_GOES_TO, _WANTS = _WORDS.before("complained"), _WORDS.behind("complained")
_NO_PARTY = _WORDS.before("no party")
_BACK = 90


def name_domain_sides(draft: Draft, scene: Scene) -> None:
    """Fill the sides of the only case about a domain name that a part of an English text tells."""
    if scene.language != "en":
        return
    for part, cases in draft.cases_by_part(len(scene.content)):
        if len(cases) == 1 and cases[0].forum_kind == PANEL:
            _fill(cases[0], scene, [m for m in mentions_in([part], scene) if not _no_party(scene, m)])


def _fill(case: CaseDraft, scene: Scene, mentions: list[Mention]) -> None:
    named = dict.fromkeys(p for m in mentions for p in m.parties if is_private(p))
    for mention in mentions:
        parties = [p for p in mention.parties if p in named]
        floor = max(0, mention.start - _BACK)
        content = scene.content
        if not case.respondents and (_FROM.search(content, floor, mention.start) or _HAS.match(content, mention.end)):
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
