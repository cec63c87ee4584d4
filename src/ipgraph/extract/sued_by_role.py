"""Who else was sued or sued, in a text about one suit that names somebody beside the noun for it: 由被告乙公司运营.

The step that tells of the decision names those against whom it went; one who was sued too stands elsewhere.
"""

from ipgraph.extract.draft import CaseDraft, Draft
from ipgraph.extract.frames.actors import find_actors
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.lang.patterns import lazy

RULE = "sued-by-role"
_NAMES = frozenset(
    {
        "zh-party-name", "zh-party-alias", "zh-party-known", "zh-party-person", "zh-party-nameless",
        "zh-party-masked-company",
    }
)  # fmt: skip
"""Rules that read a name, or a description of a company, by its own shape."""
_SIDE = {"claimant": "claimants", "respondent": "respondents"}
_OTHER_SUIT = lazy(r"(?:反诉|另案|前案|关联案|刑事|案外)[^，。；]{0,8}$")
"""What stands before a role that somebody has in another suit."""


def name_sued_by_role(draft: Draft, scene: Scene) -> None:
    """Add to the sides of the one suit of a Chinese text whom it names beside the noun for a side, wherever it does."""
    suit = _only_suit(draft)
    if scene.language != "zh" or suit is None or not suit.claimants or not suit.respondents:
        return
    known = {p for c in draft.cases for side in (c.claimants, c.respondents, c.others) for p in side}
    for sentence in scene.sentences:
        for actor in find_actors(scene, sentence):
            side = _SIDE.get(actor.role or "")
            parties = [p for p in actor.parties if _is_somebody(p) and p not in known]
            if side is None or not parties or actor.pronoun:
                continue
            if not _OTHER_SUIT.search(scene.content, max(sentence.start, actor.start - 12), actor.start):
                for case in _ladder(draft, suit):
                    case.add_side(side, parties, actor.span, RULE)


def _is_somebody(party: PartyDraft) -> bool:
    """Whether a party has a name, or a description as a company, and is no bare word that only its role made a name."""
    return any(form.rule in _NAMES for form in party.forms) and party.type != "government" and not party.office


def _only_suit(draft: Draft) -> CaseDraft | None:
    """The one suit of a text that tells of no other, be it in another part."""
    suits = [c for c in draft.cases if c.role == "main" and (c.after is None or c.after.role != "main")]
    others = [c for c in draft.cases if c.role in ("criminal", "counterclaim", "interim")]
    return suits[0] if len(suits) == 1 and not others and len(draft.starts) < 2 else None


def _ladder(draft: Draft, suit: CaseDraft) -> list[CaseDraft]:
    """A suit and what reviews it."""
    found = [suit]
    found += [c for c in draft.cases if c.role == "main" and c.after is suit]
    return found + [c for c in draft.cases if c.role == "main" and c.after in found[1:]]
