"""Who goes to court right after an office's decision over that decision, for he lost there."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.office_review import APPEALED, sides_before
from ipgraph.lang.patterns import lazy

_ABOVE_OFFICES = frozenset({"cn-beijing-ip", "eu-general"})  # to which whoever lost before an office goes over that
_EARLIER = lazy(r"\b(?:had|has|have|having) (?:\w+ly |already |also )?$")
_RIVALS = lazy(r"\b(?:infring\w*|damages|breach\w*|copied|copying|misappropriat\w*)\b")
_OF_RIVALS_ZH = lazy(r"侵|赔|抄袭|不正当竞争|违约|被告|停止|销毁|支付")
"""What a suit between competitors is about."""
_AWARDED_ZH = lazy(r"侵权成立|判赔|赔偿[^，。；]{0,16}元")
"""What only such a suit comes to, whatever an office decided before."""


def lost_before(docket: Docket, office: CaseDraft, parties: tuple[PartyDraft, ...], frame: Frame) -> bool:
    """Whether those who go to court right after an office's decision are the side that lost there.

    In English they may go to a court that is named for something else, or have gone there before.
    """
    unknown = not office.respondents and office.said("invalidated") and bool(office.claimants)
    lost = unknown and docket.scene.language == "en" and not set(parties) & set(office.claimants)
    content, at = docket.scene.content, frame.predicate.start
    if docket.scene.language == "zh":
        owners = {party for right in office.rights for party in right.holders}
        words = _OF_RIVALS_ZH if not any(sides_before(office)) else _AWARDED_ZH
        if words.search(content, at, frame.sentence.end) or (office.said("maintained") and set(parties) & owners):
            return False  # the owner of a right that stands sues who infringes it
        lost = not any(sides_before(office)) and not frame.patients
        lost = lost and _OF_RIVALS_ZH.search(content, frame.sentence.start, at) is None
    above = frame.forum is not None and frame.forum.key in _ABOVE_OFFICES
    lost = lost or (above and not office.claimants and office.said("maintained"))
    if not parties or not (lost or set(parties) <= set(sides_before(office)[1])):
        return False
    if docket.scene.language == "zh":
        return True
    if (frame.forum is not None and not above) or office.forum_key.startswith(APPEALED):
        return False
    rivals = _RIVALS.search(content, frame.sentence.start, frame.sentence.end)
    return rivals is None and _EARLIER.search(content, max(0, at - 20), at) is None
