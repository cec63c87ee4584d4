"""Rights that a Chinese text names only as what a platform was told to be infringed, by one who is sued for that."""

from collections.abc import Iterable

from ipgraph.extract.party import PartyDraft
from ipgraph.extract.right_matters import Matter
from ipgraph.extract.rights import FAMILY, Mark
from ipgraph.lang.patterns import lazy

_PLATFORM = r"(?:平台|商城|淘宝|天猫|京东|拼多多|亚马逊|抖音|快手|小红书|应用商店|网站|微信)"
_COMPLAINED = lazy(
    rf"(?:向|在|通过)[^，。；]{{0,16}}?{_PLATFORM}[^。；]{{0,14}}?(?:投诉|举报)"
    rf"|(?:恶意|错误|不当|虚假|多次|反复)(?:的)?(?:投诉|举报)"
)
_BACK, _AHEAD = 120, 600


def complained_of(content: str, marks: list[Mark], matter: Matter) -> frozenset[str]:
    """The families of rights of which a matter's text first speaks where the one who is sued complains of others."""
    born = matter.first.born
    told = _COMPLAINED.search(content, max(0, born - _BACK), born + _AHEAD)
    if told is None:
        return frozenset()
    start = max(content.rfind(mark, 0, told.start()) for mark in "。\n") + 1
    end = min((at for mark in "。\n" if (at := content.find(mark, told.end())) >= 0), default=len(content))
    if not _by_sued(content[start : told.end()], matter):
        return frozenset()
    first: dict[str, int] = {}
    for mark in marks:
        if mark.kind != "right":
            continue  # a branch or the fame of one
        first.setdefault(FAMILY[mark.value], mark.start)
    return frozenset(family for family, at in first.items() if start <= at < end and family != "competition")


def _by_sued(words: str, matter: Matter) -> bool:
    """Whether the one who complains, named first, is the one who is sued."""

    def place(side: Iterable[PartyDraft]) -> int:
        found = [words.find(form.text) for party in side for form in party.forms]
        return min((at for at in found if at >= 0), default=len(words))

    return place(matter.first.respondents) < place(matter.first.claimants)
