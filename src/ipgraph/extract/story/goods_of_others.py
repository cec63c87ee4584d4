"""What a trade commission banned of others than the story is about: "in 2020 the ITC banned imports of several other
companies' pumps"."""

from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket, people
from ipgraph.extract.told_where import is_private
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_IMPORTS = lazy(r"\b(?:imports?|importation|sales?|entry|shipments) of ")
_OTHERS = lazy(
    r"(?:[\w-]+ ){0,3}?(?:other|others|copycat|knockoff|knock-off|unrelated)\b"
    r"|(?:[\w-]+ ){0,6}?(?:made|sold|imported) by (?:\w+ ){0,2}?(?:other|others)\b"
)
_TOO = lazy(r"\b(?:as well as|and also|including|and (?:by|those of|that of))\b")
_COMMISSION = lazy(r"\b(?:[Tt]he commission|ITC)\b")
_DAY = 4
"""How many signs of a date tell its year."""


def bans_goods_of_others(docket: Docket, frame: Frame) -> bool:
    """Whether a commission bans goods of others, or did so years before the complaint spoken of was brought."""
    case, forum, scene = docket.case, frame.forum, docket.scene
    if scene.language != "en" or case is None or (forum is not None and forum.kind != "trade-commission"):
        return False
    if forum is None and not _COMMISSION.search(scene.content, frame.sentence.start, frame.predicate.start):
        return False
    if case.forum_kind != "trade-commission" and not people(case):
        return False
    goods = _IMPORTS.search(scene.content, frame.span.start, frame.span.end)
    if goods is None or frame.classes & {"affirm", "reverse", "remand", "dismiss"}:
        return False
    others = _OTHERS.match(scene.content, goods.end(), frame.span.end)
    if others is not None and _TOO.search(scene.content, others.end(), frame.span.end):
        return False
    if others is not None:
        return True
    days = [d.value for d in scene.dates.within(frame.span) if not d.is_range]
    if case.forum_kind == "trade-commission" and case.filed is not None and days:
        return max(days)[:_DAY] < str(case.filed.value)[:_DAY]
    behind = scene.parties.within(Span(goods.end(), frame.span.end))
    named = {p for mention in behind for p in mention.parties if is_private(p)}
    known = {p for each in docket.cases() for p in people(each)}
    return bool(named) and bool(case.respondents) and case.forum_kind == "trade-commission" and not named & known
