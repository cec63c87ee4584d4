"""Papers of a case that somebody receives: the day is that of no step, and whoever receives a judgment is one side.

"On 3 May Alpha received the judgment of the Ulm court", 甲公司于5月3日收到乌尔姆法院送达的起诉状.
"""

import re
from collections.abc import Iterable

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

RULE = "receives-judgment"
_PAPER_EN = (
    r"(?:(?:copies|copy|service|notice|notification) (?:of|that)|(?:civil |statement of |writ of |formal |written "
    r"|final |first[- ]instance |second[- ]instance |arbitral |legal )*(?:judge?ment|ruling|decision|complaint|claim"
    r"|summons|petition|letter|order|award|notice|writ)s?)\b"
)
_RECEIVES_EN = (
    rf"(?:(?:has|had|have|were|was|recently|formally|today|been) )*(?:(?:received|receives) (?:(?:an?|the|two|three) )?"
    rf"{_PAPER_EN}|served with\b|notified (?:by|of|that)\b|informed (?:by|of|that)\b)"
)
_EN = Beside("en", "receipt")
_ZH = Beside("zh", "receipt")
_BEHIND_DAY: dict[Language, re.Pattern[str]] = {
    "en": _EN.behind("received"),
    "zh": _ZH.behind("received"),
}
_BEFORE_DAY = _EN.before("received")
_FAVOURABLE = _EN.within("favourable")


def day_of_receipt(scene: Scene, date: Span, sentence: Span) -> bool:
    """Whether a day is the one on which somebody received what a court or an opponent had sent."""
    behind = _BEHIND_DAY[scene.language].match(scene.content, date.end, sentence.end)
    if behind is not None:
        return not _FAVOURABLE.search(behind.group())
    if scene.language != "en":
        return False
    return _BEFORE_DAY.search(scene.content, sentence.start, date.start) is not None


_JUDGMENT = {
    "en": _EN.behind("judgment"),
    "zh": _ZH.behind("judgment"),
}
"""What follows a party to which a court has sent its judgment."""


def side_that_received(scene: Scene, cases: Iterable[CaseDraft]) -> None:
    """Fill the side that a decided case lacks with whoever received its judgment and does not stand on the other."""
    told = list(cases)
    for mention in scene.parties.mentions:
        if not _JUDGMENT[scene.language].match(scene.content, mention.end):
            continue
        sentence = next((s for s in scene.sentences if s.start <= mention.start < s.end), None)
        if sentence is None:
            continue
        for case in told:
            if any(sentence.start <= form.span.start < sentence.end for form in case.forum):
                _fill(case, mention.parties, mention.span)


def _fill(case: CaseDraft, parties: tuple[PartyDraft, ...], span: Span) -> None:
    if bool(case.claimants) == bool(case.respondents):
        return
    known, lacking = ("claimants", "respondents") if case.claimants else ("respondents", "claimants")
    if not set(parties) & set(getattr(case, known)):
        setattr(case, lacking, {party: Fact(True, span, RULE) for party in parties})
