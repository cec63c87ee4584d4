"""The sides of a case before customs: whose goods they were, and who asked that they be held.

Both are told in passing, often a sentence before or behind the seizure: "declared by Alpha", 甲公司申报出口.
"""

import re

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.actors import find_actors
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

_Around = dict[Language, tuple[re.Pattern[str], re.Pattern[str]]]
_GOODS_OF: _Around = {
    "en": (
        lazy(
            r"\b(?:declared|imported|exported|shipped|consigned|dispatched)\b(?: [^.;]{1,60}?)? by (?:the )?(?:\w+ )?$"
            r"|\bfined (?:the )?(?:\w+ )?$"
            r"|\b(?:exporter|importer|declarant|consignor|consignee|shipper),? (?:was |is )?$"
        ),
        lazy(r"(?: \([^()]*\))? (?:had |has )?(?:declared|exported|imported|shipped|consigned)\b"),
    ),
    "zh": (
        lazy(r"(?:出口人|进口人|收货人|发货人|寄件人|收件人|发件人|托运人|货主|旅客|报关单位|当事人)(?:为|是|系)?$"),
        lazy(r"(?:[（(][^（）()]{1,20}[）)])?(?:以[^，。；]{1,16})?(?:向[^，。；]{1,12})?(?:申报|报关|托运|出口|进口)"),
    ),
}
_ASKED: _Around = {
    "en": (
        lazy(r"\b(?:at|on|upon) the (?:request|application) of (?:the )?$"),
        lazy(
            r"(?: \([^()]*\))?(?:, [^.;]{3,70}?,)? (?:had |then |promptly )?applied for (?:their |its |the )?"
            r"(?:detention|seizure)\b"
        ),
    ),
    "zh": (
        lazy("(?:应|依|根据)$"),
        lazy(
            r"(?:的)?申请[，,]|[^。；]{0,30}(?:随即|遂|及时)?(?:申请|请求)(?:海关)?扣留"
            r"|(?:[（(][^（）()]{1,20}[）)])?[^，。；]{0,6}?(?:确认|辨认|鉴定|鉴别|辨别)[^。；]{0,8}?(?:假冒|侵权|假货|仿冒|盗版|侵犯)"
        ),
    ),
}
_NEAR = 3
"""How many sentences before and behind the one that tells the case are looked at."""


def name_customs_sides(docket: Docket) -> None:
    """Name those on each side of a customs case of whom no step told."""
    sentences = docket.scene.sentences
    at = {id(case): _index(sentences, case) for case in docket.cases()}
    for case in docket.cases():
        if case.role != "customs" or (case.claimants and case.respondents):
            continue
        first = at[id(case)]
        others = [index for key, index in at.items() if key != id(case)]
        start = max([first - _NEAR, *(_behind(docket, index, first) for index in others if index < first)])
        stop = min([first + _NEAR + 1, *(index for index in others if index > first)])
        for sentence in sentences[max(0, start) : max(stop, first + 1)]:
            if not any(f.kind != "customs" and f.rank for f in docket.scene.forums.within(sentence)):
                _read(docket, case, sentence)


def _behind(docket: Docket, earlier: int, first: int) -> int:
    """From where on sentences tell of a case, not of the earlier one: in Chinese, from its own paragraph or itself."""
    scene = docket.scene
    if scene.language != "zh":
        return earlier + 1
    breaks = [n for n in range(earlier + 1, first + 1) if _begins_paragraph(scene.content, scene.sentences, n)]
    return breaks[-1] if breaks else first


def _begins_paragraph(content: str, sentences: tuple[Span, ...], at: int) -> bool:
    return "\n" in content[sentences[at - 1].end : sentences[at].start + 1]


def _index(sentences: tuple[Span, ...], case: CaseDraft) -> int:
    place = case.anchor().start
    return next((i for i, s in enumerate(sentences) if s.start <= place < s.end), 0)


def _read(docket: Docket, case: CaseDraft, sentence: Span) -> None:
    for actor in find_actors(docket.scene, sentence):
        if not actor.parties or actor.pronoun or any(p.type == "government" for p in actor.parties):
            continue
        if not case.respondents and _stands(docket, sentence, actor, _GOODS_OF):
            parties = [p for p in actor.parties if p not in case.claimants]
            case.add_side("respondents", parties, actor.span, "goods-of")
        elif not case.claimants and _stands(docket, sentence, actor, _ASKED):
            case.add_side("claimants", [p for p in actor.parties if p not in case.respondents], actor.span, "held-for")


def _stands(docket: Docket, sentence: Span, actor: Actor, around: _Around) -> bool:
    """Whether the words before or behind a name say so; 应甲公司申请 needs both."""
    before, behind = around[docket.scene.language]
    content = docket.scene.content
    led = before.search(content, max(sentence.start, actor.start - 90), actor.start) is not None
    followed = behind.match(content, actor.end, sentence.end) is not None
    if docket.scene.language == "zh" and around is _ASKED:
        return followed
    return led or followed


_CONFIRMED_ZH = lazy(
    r"(?:（[^（）]{1,24}）)?(?:在海关[^，。；]{0,6}备案|[^，。；]{0,14}?(?:确认[，,]?(?:[^，。；]{0,12})?侵权|提供(?:了)?担保"
    r"|申请(?:海关)?(?:予以)?(?:扣留|采取|保护)))"
)
_LET_PASS_ZH = lazy(
    r"(?:（[^（）]{1,24}）)?[^，。；]{0,6}?(?:逾期)?未(?:在[^，。；]{1,14})?(?:提出|提交|回复|确认|申请)"
)
_TOLD_BEFORE = 160
"""How far before goods are held it stands who asked for it."""


def asked_customs(docket: Docket, frame: Frame) -> tuple[PartyDraft, ...] | None:
    """Who asked customs to hold goods, by the sentences before: who confirmed, and not who let the time pass."""
    scene = docket.scene
    if scene.language != "zh":
        return None
    start = max(scene.content.rfind("\n", 0, frame.sentence.start) + 1, frame.sentence.start - _TOLD_BEFORE)
    told = scene.parties.within(Span(start, frame.sentence.start))
    asked = tuple(p for m in told if _CONFIRMED_ZH.match(scene.content, m.end) for p in m.parties)
    passed = any(_LET_PASS_ZH.match(scene.content, m.end) for m in told)
    return asked if asked or passed else None
