"""Sides of a suit that a ban of somebody's goods tells: "Alpha persuaded a judge in Utah to block Beta's phones"."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.sides_reviewed import add_side
from ipgraph.lang.patterns import lazy

_RULES = ("en-grant-bar-goods", "en-grant-bar-persuaded")
_HAD_IT = lazy(r"(?:,| has| had| have| also| recently)* (?:persuad|convinc|got\b|get\b|win)")
_GOODS = lazy(
    r"(?: (?:the|all|any|further|sales?|imports?|release|launch|use|manufacture|marketing|and|of|its|rival))* ?"
)
"""What may stand between the verb and whose goods they are: "bar imports and sales of Beta's pumps"."""


def goods_banned(docket: Docket, frame: Frame, case: CaseDraft, actors: list[Actor]) -> None:
    """Make the owner of goods that a court bans the one sued, and whoever had the court ban them the one who sues.

    Only of a case at first instance whose sides no words before have told.
    """
    if case.role not in ("main", "interim") or case.after is not None or case.respondents:
        return
    here = [a for a in actors if frame.span.start <= a.start < frame.span.end and a.parties]
    for cue in frame.cues:
        if cue.rule not in _RULES:
            continue
        owners = [a for a in here if a.start >= cue.end and _GOODS.fullmatch(docket.scene.content, cue.end, a.start)]
        if not owners or set(owners[0].parties) & set(case.claimants):
            continue
        add_side(case, "respondents", owners[0].parties, owners[0].span, cue.rule)
        for actor in here:
            asked = actor.end < cue.start and actor.mark == "" and not set(actor.parties) & set(owners[0].parties)
            if asked and _HAD_IT.match(docket.scene.content, actor.end, cue.start):
                add_side(case, "claimants", actor.parties, actor.span, cue.rule)
        return
