"""An appeal to a court that a Chinese text names before any case: 甲公司不服一审判决，向乙省高级人民法院提起上诉."""

from ipgraph.extract.draft import SECOND_RANK, CaseDraft, Fact
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.origin import hears_appeals
from ipgraph.lang.patterns import lazy

_JUDGED = lazy(r"判决|一审|原审|二审|上诉(?:至|到|于)|提起上诉|提出上诉")
_ITS_JUDGMENT = lazy(r"(?:[（(][^（）()]{1,20}[）)])?(?:于[^，。；]{4,12})?(?:作出)?的?[^，。；]{0,12}?(?:判决|裁定)")
"""What follows on the court whose judgment is appealed: 不服某中院的一审判决."""
_OF_OFFICE = lazy(r"行政判决|行政诉讼|裁定|终裁|初裁|裁决|委员会|复审|商标局|国家知识产权局|评审")


def open_early_appeal(docket: Docket, frame: Frame, appellants: tuple[PartyDraft, ...]) -> CaseDraft | None:
    """The appeal, with those who appealed, where its court is named and no case has been told."""
    forum = frame.forum
    if docket.scene.language != "zh" or frame.kind != "appeal" or docket.case is not None or docket.threads:
        return None
    if forum is None or not forum.key or forum.kind in OFFICES:
        return None
    if not (forum.rank >= SECOND_RANK or hears_appeals(forum.key)):
        return None
    if _ITS_JUDGMENT.match(docket.scene.content, forum.end):
        return None
    named = [p for p in appellants if p.type != "government" and not p.unnamed]
    words = docket.scene.words(frame.sentence)
    if not named or _OF_OFFICE.search(words) or not _JUDGED.search(words):
        return None
    case = docket.open(docket.new_thread(frame.span.start), "main", forum.start, forum)
    case.instance = Fact("second", frame.words, frame.predicate.rule)
    case.add_side("appellants", named, frame.words, frame.predicate.rule)
    case.verdicts.append(Fact("appeal", frame.words, frame.predicate.rule))
    return docket.speak_of(case)
