"""What an office decided on an attack that a Chinese text tells only as what somebody takes to court.

甲公司不服国家知识产权局宣告其专利权全部无效的决定，向北京知识产权法院起诉.
"""

from ipgraph.extract.draft import Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import OFFICES
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import OFFICE_ROLES, Docket
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "not-content-zh"
_BEFORE = lazy(r"(?:不服|[对就])(?:被告)?$")
_DECISION = lazy(r"(?P<what>[^，。；]{2,70}?)(?:的)?(?:[^，。；的]{0,10}?)(?:决定|裁定)(?P<behind>[^，。；]{0,4}不服)?")
_RESULTS = (
    ("partly-invalidated", lazy(r"部分无效")),
    ("invalidated", lazy(r"宣告[^，。；]{0,44}?无效(?!宣告|请求|申请)|全部无效|予以无效宣告")),
    ("maintained", lazy(r"维持(?![^，。；]{0,30}?(?:驳回|不予))[^，。；]{0,40}?(?:有效|注册)")),
)
_NOT_HEARD = lazy(r"不予受理|驳回[^，。；]{0,12}?(?:注册|申请|请求)(?![^，。；]{0,10}?维持)")
"""What tells that the office decided on no attack, or on none that it heard."""
_CONTENT = lazy(r"(?:（[^（）]{1,24}）)?(?:因|仍|对此|均|表示|亦|也|则)*$")
_THIRD = lazy(r"(?:（[^（）]{1,24}）)?(?:作为|系|为|是)?(?:本案|该案)?(?:的)?第三人")


def read_not_content(docket: Docket, sentence: Span, actors: list[Actor]) -> None:
    """Open the case before the office, with what came of it, and speak of it."""
    scene = docket.scene
    if scene.language != "zh" or "不服" not in scene.words(sentence):
        return
    for office in scene.forums.within(sentence):
        if office.kind not in OFFICES or office.country not in ("", "CN"):
            continue
        before = _BEFORE.search(scene.content, max(sentence.start, office.start - 5), office.start)
        told = _DECISION.match(scene.content, office.end, sentence.end) if before else None
        if told is None or before is None or (before.group()[0] != "不" and told["behind"] is None):
            continue
        if any(c.role in OFFICE_ROLES and c.forum_key == office.key for c in docket.cases()):
            return
        words = Span(*told.span("what"))
        if _NOT_HEARD.search(scene.content, words.start, words.end):
            return
        value = next((v for v, pattern in _RESULTS if pattern.search(scene.content, words.start, words.end)), None)
        if value is not None:
            _open(docket, sentence, office, words, value, actors)
        return


def _open(docket: Docket, sentence: Span, office: ForumMention, words: Span, value: str, actors: list[Actor]) -> None:
    case = docket.open(docket.new_thread(sentence.start), "office", office.start, office)
    case.instance = Fact("administrative", words, RULE)
    case.verdicts.append(Fact(value, words, RULE))
    asking, third = _who(docket, sentence, office, words, actors), _third(docket, sentence, actors)
    owner = tuple(p for a in actors if words.start <= a.start < words.end and not a.pronoun for p in a.parties)
    fell = value != "maintained"
    if owner and not set(owner) & set(asking):
        attacking = asking
    else:
        owner, attacking = (asking, third) if fell else (third, asking)
    case.add_side("respondents", owner, words, RULE)
    case.add_side("claimants", attacking, words, RULE)
    docket.speak_of(case)


def _who(
    docket: Docket, sentence: Span, office: ForumMention, words: Span, actors: list[Actor]
) -> tuple[PartyDraft, ...]:
    """Who is not content: named right before the words for it, else first behind the decision."""
    content = docket.scene.content
    said = max(content.rfind("不服", sentence.start, office.start), sentence.start)
    at = said if content.startswith("不服", said) else office.start - 1
    before = [a for a in actors if sentence.start <= a.start and a.end <= at and a.parties]
    if before and _CONTENT.search(content[before[-1].end : at]) and not content[before[-1].end : at].count("，"):
        return tuple(p for p in before[-1].parties if p.type != "government")
    behind = [a for a in actors if words.end <= a.start < sentence.end and a.parties]
    behind = [a for a in behind if not _THIRD.match(content, a.end)]
    return tuple(p for a in behind[:1] for p in a.parties if p.type != "government") if not before else ()


def is_third(content: str, actor: Actor) -> bool:
    """Whether somebody is named as a third party to a suit, and not as one who brings it."""
    return _THIRD.match(content, actor.end) is not None


def _third(docket: Docket, sentence: Span, actors: list[Actor]) -> tuple[PartyDraft, ...]:
    """Who is named as the third party of the suit."""
    named = [a for a in actors if a.parties and is_third(docket.scene.content, a)]
    return tuple(p for a in named[:1] for p in a.parties if p.type != "government")
