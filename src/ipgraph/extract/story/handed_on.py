"""Those through whose hands goods went that are told to infringe: 称甲公司制造、乙公司销售的手机侵犯其专利."""

from itertools import pairwise

from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy

_MADE = r"(?:[（(][^（）()]{1,24}[）)])?(?:所)?(?:制造|生产|销售|采购|使用|经销|代工|出售|推出|进口|研发|运营)"
_HANDS_ON = lazy(rf"{_MADE}(?:的[^，。；、]{{0,16}})?(?:[、，,和及与]|以及|并)(?:由)?")
_HANDS_OUT = lazy(_MADE)
"""What stands between one who makes goods and one who sells them, and behind the latter."""


def handing_on(docket: Docket, accused: list[Actor]) -> list[Actor]:
    """The others that had the goods behind the first of those who are accused."""
    more: list[Actor] = []
    content = docket.scene.content
    for before, after in pairwise(accused if docket.scene.language == "zh" else ()):
        if not _HANDS_ON.fullmatch(content, before.end, after.start) or not _HANDS_OUT.match(content, after.end):
            break
        more.append(after)
    return more
