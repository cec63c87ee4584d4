"""What an office decided on an attack that a Chinese text tells only as what somebody takes to court.

甲公司不服国家知识产权局宣告其专利权全部无效的决定，向北京知识产权法院起诉.
"""

from collections.abc import Sequence

from ipgraph.extract.draft import Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.party import Mention, PartyDraft
from ipgraph.extract.story.docket import OFFICE_ROLES, Docket
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "not-content-zh"
_BEFORE = lazy(r"(?:不服|[对就])(?:被告)?$")
_DECISION = lazy(r"(?P<what>[^，。；]{2,70}?)(?:的)?(?:[^，。；的]{0,10}?)(?:决定|裁定)(?P<behind>[^，。；]{0,4}不服)?")
_RESULTS = (
    ("maintained", lazy(r"(?:不予|未予|拒绝)(?:宣告)?(?!注册|受理)[^，。；]{0,40}?无效")),
    ("partly-invalidated", lazy(r"部分无效")),
    ("invalidated", lazy(r"宣告[^，。；]{0,44}?无效(?!宣告|请求|申请)|全部无效|予以无效宣告")),
    ("maintained", lazy(r"维持(?![^，。；]{0,30}?(?:驳回|不予))[^，。；]{0,40}?(?:有效|注册)")),
)
_NOT_HEARD = lazy(r"不予受理|驳回[^，。；]{0,12}?(?:注册|申请|请求)(?![^，。；]{0,10}?维持)")
"""What tells that the office decided on no attack, or on none that it heard."""
_ASKED = lazy(r"(?:（[^（）]{1,24}）)?等?(?:对[^，。；]{2,20}?)?(?:所|于[^，。；]{2,12}?)?(?:提出|提起|请求|申请)")
"""What tells of somebody in the words of the decision that the attack was made by him."""
_CONTENT = lazy(r"(?:（[^（）]{1,24}）)?(?:因|仍|对此|均|表示|亦|也|则)*$")
_THIRD = lazy(r"(?:（[^（）]{1,24}）)?(?:作为|系|为|是)?(?:本案|该案)?(?:的)?第三人")


def read_not_content(docket: Docket, sentence: Span, actors: list[Actor]) -> None:
    """Open the case before the office, with what came of it, and speak of it."""
    scene = docket.scene
    told = _decision(docket, sentence)
    if told is None or any(c.role in OFFICE_ROLES and c.forum_key == told[0].key for c in docket.cases()):
        return
    office, words, end = told
    if _NOT_HEARD.search(scene.content, words.start, words.end):
        return
    value = next((v for v, pattern in _RESULTS if pattern.search(scene.content, words.start, words.end)), None)
    opposed = "异议" in scene.content[words.start : end]
    if value is not None and (not opposed or (value == "maintained" and "商标" in scene.words(words))):
        _open(docket, sentence, office, words, ("opposition", "dismiss") if opposed else (value,), actors)


def _decision(docket: Docket, sentence: Span) -> tuple[ForumMention, Span, int] | None:
    """The office with whose decision somebody is not content, the words for the decision, and where they end."""
    scene = docket.scene
    if scene.language != "zh" or "不服" not in scene.words(sentence):
        return None
    for office in scene.forums.within(sentence):
        if office.kind not in OFFICES or office.country not in ("", "CN"):
            continue
        before = _BEFORE.search(scene.content, max(sentence.start, office.start - 5), office.start)
        told = _DECISION.match(scene.content, office.end, sentence.end) if before else None
        if told is not None and before is not None and (before.group()[0] == "不" or told["behind"] is not None):
            return office, Span(*told.span("what")), told.end()
    return None


def _open(
    docket: Docket, sentence: Span, office: ForumMention, words: Span, values: tuple[str, ...], actors: list[Actor]
) -> None:
    content = docket.scene.content
    asking, third = _who(docket, sentence, office, words, actors), _third(docket, sentence, actors)
    named = [a for a in actors if words.start <= a.start < words.end and not a.pronoun]
    attacking = tuple(p for a in named if _ASKED.match(content, a.end, words.end) for p in a.parties)
    owner = tuple(p for a in named for p in a.parties if p not in attacking)
    fell = values[0].endswith("invalidated")
    if attacking and set(attacking).isdisjoint(asking) is not fell:
        return  # whose attack succeeded has nothing to sue for, nor has the owner of what stands
    if not owner or set(owner) & set(asking):
        owner = asking if fell else third
        attacking = attacking or (third if fell else asking)
    elif values != ("invalidated",):
        attacking = asking
    case = docket.open(docket.new_thread(sentence.start), "office", office.start, office)
    case.instance = Fact("administrative", words, RULE)
    case.verdicts += [Fact(value, words, RULE) for value in values]
    case.add_side("respondents", owner, words, RULE)
    case.add_side("claimants", attacking, words, RULE)
    docket.speak_of(case)


def _who(
    docket: Docket, sentence: Span, office: ForumMention, words: Span, actors: Sequence[Actor | Mention]
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


_TOGETHER = lazy(r"(?:一同|共同|一起|一道|一并|联合)")


def suing(docket: Docket, frame: Frame) -> tuple[PartyDraft, ...]:
    """Who sues over a decision of an office: who is not content with it, and nobody that its words name."""
    content = docket.scene.content
    agents = [a for a in frame.agents if not _is_third(content, a)]
    told = _decision(docket, frame.sentence)
    if told is not None:
        office, words, _ = told
        asking = _who(docket, frame.sentence, office, words, docket.scene.parties.within(frame.sentence))
        outside = [a for a in agents if not words.start <= a.start < words.end]
        if asking and (not outside or any(_TOGETHER.match(content, a.end) for a in outside)):
            return (*asking, *(p for p in docket.all_of(outside) if p not in asking))
    named = docket.all_of(agents) or (() if frame.agents else docket.subject)
    return tuple(p for p in named if p.type != "government")


def _is_third(content: str, actor: Actor) -> bool:
    """Whether somebody is named as a third party to a suit, and not as one who brings it."""
    return _THIRD.match(content, actor.end) is not None


def _third(docket: Docket, sentence: Span, actors: list[Actor]) -> tuple[PartyDraft, ...]:
    """Who is named as the third party of the suit."""
    named = [a for a in actors if a.parties and _is_third(docket.scene.content, a)]
    return tuple(p for a in named[:1] for p in a.parties if p.type != "government")
