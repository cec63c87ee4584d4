"""Attacks on a right for which a suit waits: "stayed Alpha's suit against Beta pending an opposition at the EPO" tells
the sides of the suit, and not who opposed."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import OFFICES
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.nullity_below import NULLITY_COURTS
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "waited-for"
_ATTACKS = lazy(r"['’]s? (?:[\w-]+ )?(?:nullity|invalidity|invalidation|revocation|opposition|challenge|attack)")


def waited_for(
    docket: Docket,
    suit: CaseDraft,
    sentence: Span,
    forum: ForumMention,
    actors: list[Actor],
    sides: tuple[tuple[PartyDraft, ...], tuple[PartyDraft, ...]],
) -> CaseDraft | None:
    """The attack before an office or a court of nullity whose sides were read as those of the suit told beside it."""
    on_right = forum.kind in OFFICES or forum.key in NULLITY_COURTS
    if not on_right or suit.role != "main" or not sentence.start <= suit.born < sentence.end:
        return None
    asking, facing = sides
    if not facing or not set(asking) <= set(suit.claimants) or not set(facing) <= set(suit.respondents):
        return None
    span = Span(forum.start, forum.end)
    role = "office" if forum.kind in OFFICES else "nullity"
    case = docket.open(docket.new_thread(forum.start), role, forum.start, forum)
    case.passing = True
    case.instance = Fact("administrative" if role == "office" else "first", span, RULE)
    behind = [a for a in actors if forum.end <= a.start and _ATTACKS.match(docket.scene.content, a.end)]
    attacking = docket.all_of(behind)
    case.add_side("claimants", attacking, span, RULE)
    if attacking and set(attacking) <= set(suit.respondents):
        case.add_side("respondents", tuple(suit.claimants), span, RULE)
    return case
