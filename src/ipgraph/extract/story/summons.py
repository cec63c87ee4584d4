"""The court that a party announces to have been summoned by: 公司收到深圳市中级人民法院送达的应诉通知书.

It hears the suit that the announcement tells of next, or has just told of, and the number in the summons is the suit's.
"""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import OFFICES
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.matching import ended
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_SUMMONS = lazy(
    r"(?:应诉(?:通知书|通知|材料|文书)|(?:诉讼|起诉|案件)(?:相关)?(?:材料|文书)|法律文书|传票|起诉状|受理(?:案件)?通知书|案件受理通知书|举证通知书|立案通知书|民事诉状|仲裁通知|开庭通知|《民事判决书》)"
)
_RECEIVED = lazy(r"收到|签收|收悉|接到|送达|获悉")


_SERVED = lazy(r"(?:收到|签收|收悉|接到)[^。；]{0,40}?(?:应诉|传票|起诉状|举证通知)")


def is_served(scene: Scene, sentence: Span) -> bool:
    """Whether somebody has been sent papers by which one is sued: 乙公司收到某法院送达的应诉通知书."""
    return scene.language == "zh" and _SERVED.search(scene.content, sentence.start, sentence.end) is not None


def read_summons(docket: Docket, sentence: Span) -> None:
    """Remember the court whose papers a sentence says have come, or give it to the suit told just before."""
    scene = docket.scene
    if scene.language != "zh" or not _SUMMONS.search(scene.content, sentence.start, sentence.end):
        return
    if not _RECEIVED.search(scene.content, sentence.start, sentence.end):
        return
    courts = [f for f in scene.forums.within(sentence) if f.kind not in OFFICES and f.key]
    if len(courts) != 1:
        return
    case = docket.case
    if case is not None and case.forum_key == courts[0].key and sentence.start <= case.anchor().start < sentence.end:
        return  # the sentence tells the suit too
    docket.summons = (courts[0], sentence)
    if case is not None and case.role == "main" and not case.forum and case.after is None and not ended(case):
        name_by_summons(docket, case)


def name_by_summons(docket: Docket, case: CaseDraft) -> None:
    """Give a suit told without its court the one of the summons, with the number in it."""
    summons, docket.summons = docket.summons, None
    if summons is None or case.forum or case.after is not None:
        return
    court: ForumMention = summons[0]
    docket.name_forum(case, court)
    for identifier in docket.scene.identifiers.within(summons[1]):
        if identifier.kind == "case" and case.case_number is None:
            case.case_number = Fact(identifier.value, Span(identifier.start, identifier.end), "case-number")
