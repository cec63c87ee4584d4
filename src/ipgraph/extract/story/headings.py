"""Whom the heading of a case in a Chinese bulletin names: 一、甲公司诉乙公司侵害商标权纠纷案.

What follows speaks of them as 当事人, 原告, 被告 without naming them again.
"""

from msgspec import Struct

from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_HEADING = lazy(
    r"\s*(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}[、.．]\s?|"
    r"[【\[]?(?:典型)?(?:案例|案件)\s?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[】\]]?\s?[：:、.．]?)"
    r"[^。；;！？!?]{4,90}?案(?:件)?(?:[（(][^（）()]*[）)])?\s*"
)
_AGAINST = lazy(r"(?:等(?:\S{0,3}人)?)?(?:[（(][^（）()]*[）)])?(?:诉|与|和|申请)")
_ACCUSED = lazy(
    r"(?:等(?:\S{0,3}人)?)?[^，,]{0,12}?(?:侵犯|侵害|假冒|仿冒|冒用|冒充|擅自|销售|生产|制造|伪造|恶意|虚假|混淆|违法|违反|"
    r"未经|帮助|使用|印制|印刷|传播|代理|利用|组织|串通|窃取|抢注|囤积)"
)


class Heading(Struct, frozen=True):
    """The sides that a heading names."""

    claimants: tuple[PartyDraft, ...] = ()
    respondents: tuple[PartyDraft, ...] = ()


def is_heading(scene: Scene, sentence: Span) -> bool:
    """Whether a sentence is the heading of a case in a list of cases."""
    return scene.language == "zh" and bool(_HEADING.fullmatch(scene.content, sentence.start, sentence.end))


def read_heading(scene: Scene, sentence: Span, actors: list[Actor]) -> Heading | None:
    """The sides that a heading names, or ``None`` where it is no heading of a case between named sides."""
    named = [a for a in actors if a.parties]
    if not named or not is_heading(scene, sentence):
        return None
    first = named[0]
    if len(named) > 1 and _AGAINST.fullmatch(scene.content, first.end, named[1].start):
        respondents = tuple(p for p in named[1].parties if p not in first.parties and p.type != "government")
        return Heading(tuple(p for p in first.parties if p.type != "government"), respondents)
    if _ACCUSED.match(scene.content, first.end, sentence.end):
        return Heading((), first.parties)
    return None


def under_heading(heading: Heading | None, scene: Scene, actor: Actor) -> Actor:
    """The party of the heading in place of 当事人, the one against whom an office acts."""
    if heading is None or not heading.respondents or actor.parties or actor.role != "respondent":
        return actor
    if actor.span.of(scene.content) != "当事人":
        return actor
    return Actor(actor.start, actor.end, heading.respondents, actor.role, actor.mark)
