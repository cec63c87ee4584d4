"""What a decision is about: the appeal that is dismissed, the claim that is allowed, the judgment that is set aside.

The nearest head noun behind the verb is its object, or the one before it in the passive; whose it is stands beside it
("Beta's appeal", "the appeal of Beta", 乙公司的上诉请求).
"""

import re
from functools import cache

from msgspec import Struct

from ipgraph.extract.cues import Cue
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.motions import in_passing, tells_no_claimant
from ipgraph.extract.scene import Scene
from ipgraph.extract.values.tables import load_table
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

_REACH = {"en": 80, "zh": 40}
"""How far from a verb its object may stand."""
_PASSIVE_EN = lazy(r"\b(?:was|were|been|being|is|are|be)(?: \w+ly| also| then| later| both| all)? $")
_IS_EN = lazy(r"(?:was|were|is|are|proved|came to|failed|fails)\b")
_STOP_EN = lazy(
    r"[;:]|, (?:and|but|while|which|who|saying|holding|finding)\b|\b(?:because|since|after|that|as|for lack)\b"
)
_STOP_ZH = lazy(r"[，,；;。：:]")


_DECIDED_ON = lazy(
    r"\b(?:decisions?|rulings?|judg(?:e)?ments?|determinations?|findings?|conclusions?|verdicts?"
    r"|invalidations?|cancellations?|rejections?|revocations?)\b"
)
"""What is affirmed or reversed where a right stands behind it: "affirmed the board's decision that the patent is"."""
_DECISION_ON_ZH = lazy(
    r"(?:[^，。；：]{2,50}?(?:无效|有效|可专利|撤销|侵权|不侵权)"
    r"|[^，。；：]{0,24}?(?:撤销|吊销)[^，。；：]{1,40}?(?:专利权?|商标|注册|权利要求))的(?:[^，。；：的]{1,6})?(?P<head>决定|判决|裁定|裁决|认定|结论)"
)
"""A decision named last, behind what it held of a right: 维持了国家知识产权局宣告甲公司专利无效的决定."""
_JUDGMENT_ZH = lazy(r"一审|原审|二审|原判|原裁")


class Object(Struct, frozen=True):
    """A thing that a decision is about: its kind, where it stands, and whose it is."""

    kind: str
    span: Span
    owners: tuple[Actor, ...]


_MEANS: dict[tuple[str, str], str] = {
    ("dismiss", "appeal"): "affirm", ("lost", "appeal"): "affirm", ("grant", "appeal"): "reverse",
    ("won", "appeal"): "reverse", ("dismiss", "retrial"): "affirm", ("lost", "retrial"): "affirm",
    ("affirm", "right"): "maintained", ("affirm", "claim"): "won", ("grant", "claim"): "won",
    ("dismiss", "argument"): "", ("lost", "argument"): "", ("grant", "argument"): "", ("won", "argument"): "",
    ("affirm", "argument"): "", ("reverse", "argument"): "",
}  # fmt: skip
"""What a verb means with an object: to dismiss an appeal is to affirm; to reject an argument decides nothing."""


_JUDGE_RIGHT = "en-affirm-judge-right"
"""The judge below was right: what he did stands, whatever it was about."""


def meaning(cue: Cue, thing: Object | None) -> str:
    """The class of a verb with its object; empty where the two together decide nothing."""
    if thing is None or cue.rule == _JUDGE_RIGHT:
        return cue.cue_class
    return _MEANS.get((cue.cue_class, thing.kind), cue.cue_class)


_RESULTS = "(?:verdict|award|ruling|judgment|decision|win)s?|damages|victory"
"""What a word for a right before it only describes: "affirmed a patent award"."""


@cache
def _nouns(language: Language) -> tuple[re.Pattern[str], dict[str, str]]:
    table = load_table(language, "objects")
    kinds = {word.casefold(): kind for kind, words in table.items() for word in words}
    words = "|".join(re.escape(word) for word in sorted(kinds, key=len, reverse=True))
    english = rf"\b(?<!-)(?<![Cc]ourt of )(?<!\b[Oo]n )(?:{words})\b(?! (?:infringement )?(?:{_RESULTS})\b)"
    pattern = english if language == "en" else f"(?:{words})"
    return lazy(pattern, re.IGNORECASE), kinds


def object_of(scene: Scene, stretch: Span, cue: Cue, actors: list[Actor]) -> Object | None:
    """The object of a verb that tells what a forum does, or ``None`` where none stands near."""
    found = _behind(scene, stretch, cue)
    if scene.language == "en" and (
        _PASSIVE_EN.search(scene.content, max(stretch.start, cue.start - 24), cue.start)
        or _IS_EN.match(scene.content, cue.start, cue.end)
    ):
        found = _before(scene, stretch, cue)
    elif found is None:
        found = _before(scene, stretch, cue) if scene.language == "zh" else None
    if found is None:
        return None
    kind, span = found
    if kind == "request" and in_passing(scene, span.end):
        kind = "argument"
    owners = () if tells_no_claimant(scene, span.end) else _owners(scene, span, actors)
    if scene.language == "en" and kind in ("appeal", "retrial"):
        owners = tuple(a for a in owners if not _IN_THE_CASE.search(scene.content, span.end, max(span.end, a.start)))
    return Object(kind, span, owners)


_IN_THE_CASE = lazy(
    r"\b(?:in|over) (?:[\w-]+ ){0,4}?(?:case|dispute|suit|lawsuit|action|matter|litigation) (?:of|by)\b"
)
"""What names the case and nobody who appealed: "dismissed the appeal in the case of Alpha against Beta"."""


def _behind(scene: Scene, stretch: Span, cue: Cue) -> tuple[str, Span] | None:
    """The first head noun behind a verb, or inside the words that tell it ("dismissed the appeal")."""
    pattern, kinds = _nouns(scene.language)
    if _JUDGMENT_ZH.search(scene.content, cue.start, cue.end):
        # 维持一审关于权利要求应予无效的认定: what is upheld is the judgment.
        return None
    if scene.language == "zh" and (told := _DECISION_ON_ZH.match(scene.content, cue.end, stretch.end)):
        return "decision", Span(*told.span("head"))
    limit = min(stretch.end, cue.end + _REACH[scene.language])
    stop = (_STOP_ZH if scene.language == "zh" else _STOP_EN).search(scene.content, cue.end, limit)
    found = pattern.finditer(scene.content, cue.start + 2, stop.start() if stop else limit)
    match = next((each for each in found if not _names_a_forum(scene, each.start(), each.end())), None)
    if match is None:
        return None
    if scene.language == "en":
        # "the appeal court's judgment": the head is the last noun of the phrase
        following = re.match(r"(?: [\w-]+)?['’]s? (?:[\w-]+ ){0,2}", scene.content[match.end() : match.end() + 40])
        if following:
            later = pattern.match(scene.content, match.end() + following.end())
            match = later or match
        if kinds[match.group().casefold()] == "right" and _DECIDED_ON.search(scene.content, cue.end, match.start()):
            return None
    elif kinds[match.group()] == "request" and (asking := _ASKING.match(scene.content, match.end(), limit)):
        return kinds[asking["what"]], Span(*asking.span("what"))
    return kinds[match.group().casefold()], Span(match.start(), match.end())


_ASKING = lazy(r"[^，,。；;的]{2,24}的(?P<what>反诉请求|反诉|诉讼请求|起诉|上诉)")
"""What somebody asks for by a step: 驳回其请求撤销该专利的反诉 is about the counterclaim."""
_LONGEST_FORUM = {"en": 60, "zh": 24}


def _names_a_forum(scene: Scene, start: int, end: int) -> bool:
    """Whether a head noun is part of the name of a forum: 商标 in 维持商标评审委员会的决定, "Patent Trial and …"."""
    near = scene.forums.within(Span(max(0, start - _LONGEST_FORUM[scene.language]), end))
    return any(forum.start <= start and end <= forum.end for forum in near)


def _before(scene: Scene, stretch: Span, cue: Cue) -> tuple[str, Span] | None:
    """The head noun that a passive verb is about: the first one of its clause in English, the last in Chinese."""
    pattern, kinds = _nouns(scene.language)
    floor = max(stretch.start, cue.start - 2 * _REACH[scene.language])
    breaks = [m.end() for m in _BREAK.finditer(scene.content, floor, cue.start)]
    floor = breaks[-1] if breaks else floor
    if scene.language == "zh":
        commas = [m.end() for m in _STOP_ZH.finditer(scene.content, floor, cue.start)]
        floor = commas[-1] if commas else floor
    found = list(pattern.finditer(scene.content, floor, cue.start))
    match = (found[-1] if scene.language == "zh" else found[0]) if found else None
    return (kinds[match.group().casefold()], Span(match.start(), match.end())) if match else None


_BREAK = lazy(
    r"[;:。；]|, (?:and|but|while)\b"
    r"|, (?:a|an|the|that|this) (?:[\w-]+ )?(?:decision|ruling|judg(?:e)?ment|verdict|finding|order|result|outcome)\b"
)
"""What a passive verb is not about stands before it: "dismissed the claim, a decision that was upheld"."""
_ITS = lazy(r"(?:['’]s?|(?<=\b[Oo]ur))(?: [\w-]+){0,3} ")


_SOMEBODY_AGAINST = lazy(r"(?:它|其|他|她|原告|前者|后者|上诉人|申请人|请求人|公司|厂|店)(?:对|针对)$")
"""What stands before one against whom somebody else had sued."""


_NOT_BY = lazy(
    r"[,;]|\b(?:against|claiming|alleging|asserting|contending|accusing|arguing|saying"
    r"|(?:that|which)(?! (?:was|were|is|are|has|had|have)\b))\b"
)
"""What parts a claim from one who did not bring it: "a suit claiming that Beta's song was copied"."""


def _owners(scene: Scene, noun: Span, actors: list[Actor]) -> tuple[Actor, ...]:
    if scene.language == "zh":
        return _owner_zh(scene, noun, actors)
    own = [a for a in actors if a.mark == "of" and a.end <= noun.start and noun.start - a.end < 30]
    if own and _ITS.fullmatch(scene.content, own[-1].end, noun.start):
        return (own[-1],)
    by = [a for a in actors if a.start >= noun.end and a.mark in ("by", "of") and a.start - noun.end < 30]
    if by and not _NOT_BY.search(scene.content, noun.end, by[0].start):
        return (by[0],)
    return ()


_NOUN_ZH = Beside("zh", "objects").behind("of a request")
_AGAINST_ZH = lazy(r"(?:提出的|提起的)?(?:对|针对)")
_NEAR_ZH = 14


def _owner_zh(scene: Scene, noun: Span, actors: list[Actor]) -> tuple[Actor, ...]:
    """Whose claim or request a noun names: 驳回甲公司的起诉, 驳回甲公司对乙公司的行为保全申请."""
    before = [a for a in actors if a.end <= noun.start and noun.start - a.end <= _NEAR_ZH]
    link = _NOUN_ZH.match(scene.content, before[-1].end, noun.end) if before else None
    if link is None or link.end() < noun.start:
        return ()
    against = before[-1]
    whose = next((a for a in actors if _AGAINST_ZH.fullmatch(scene.content, a.end, against.start)), None)
    if whose is not None:
        return (whose,) if whose.parties else ()
    if _SOMEBODY_AGAINST.search(scene.content, max(0, against.start - 12), against.start):
        return ()  # 驳回了它对乙公司的起诉
    return (against,)
