"""Who sues behind a Chinese sentence of its own on the wrong: 甲公司主张…商标。乙公司未经同意,销售…,遂起诉请求赔偿."""

from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy

_DID = lazy(
    r"(?:[（(][^（）()]{1,24}[）)])?(?:(?!认为|主张|指[控责称]|发现|诉称)[㐀-鿿\d]){0,12}?(?:未经|未获|未取得|擅自|涉嫌|明知|违反|仿冒|冒用|抄袭|剽窃|侵害|侵犯)"
)
"""What stands behind the name of the one who did wrong."""
_SO = lazy(r"[，,；;](?:遂|乃|爰|故而?|因此|因而|为此|于是|据此)(?:依法|向[^，。；]{2,20})?$")
"""What leads from the wrong to the suit of the other."""
_ASKED = lazy(r"[，,；;](?:遂|故而?|因此|因而|为此|于是|据此|现|请|特|依法|向[^，。；]{2,20})*$")
"""What may stand before the words that ask a court for an order, behind the wrong of whom it shall bind."""


def wronged_before(
    docket: Docket, frame: Frame, actors: list[Actor]
) -> tuple[tuple[PartyDraft, ...], tuple[PartyDraft, ...]] | None:
    """Who sues and who is sued, where the only one that a sentence names is the wrongdoer; ``None`` elsewhere."""
    scene, at = docket.scene, frame.predicate
    if scene.language != "zh" or frame.kind != "suit" or at.cue_class != "sue" or not docket.subject:
        return None
    private = [a for a in actors if a.start < at.start and a.parties and not a.pronoun]
    named = {party for actor in private for party in actor.parties}
    if len(private) != 1 or private[0].mark or named & set(docket.subject):
        return None
    if any(p.type == "government" for p in (*docket.subject, *named)):
        return None
    if not _DID.match(scene.content, private[0].end, at.start):
        return None
    leads = _ASKED if at.rule == "zh-sue-by-claim" else _SO
    if not leads.search(scene.content, max(frame.sentence.start, at.start - 26), at.start):
        return None
    return docket.subject, private[0].parties
