"""The sides of a case before customs: whose goods they were, and who asked that they be held.

Both are told in passing, often a sentence before or behind the seizure: "declared by Alpha", 甲公司申报出口.
"""

import re

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.actors import find_actors
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.another_batch import is_another_batch
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

_Around = dict[Language, tuple[re.Pattern[str], re.Pattern[str]]]
_EN = Beside("en", "customs_sides")
_ZH = Beside("zh", "customs_sides")
_GOODS_OF: _Around = {
    "en": (
        _EN.before("goods of"),
        _EN.behind("goods of"),
    ),
    "zh": (
        _ZH.before("goods of"),
        _ZH.behind("goods of"),
    ),
}
_ASKED: _Around = {
    "en": (
        _EN.before("asked"),
        _EN.behind("asked"),
    ),
    "zh": (
        _ZH.before("asked"),
        _ZH.behind("asked"),
    ),
}
_HELD_ON, _FREED_ON = _EN.before("held on"), _EN.before("freed on")
_NEAR = 3
"""How many sentences before and behind the one that tells the case are looked at."""


def name_customs_sides(docket: Docket) -> None:
    """Name those on each side of a customs case of whom no step told."""
    sentences = docket.scene.sentences
    at = {id(case): _index(sentences, case) for case in docket.cases()}
    for case in docket.cases():
        if case.role == "customs" and docket.scene.language == "en":
            _name_days(docket, case, at[id(case)])
        if case.role == "customs" and docket.scene.language == "zh":
            _name_day_held(docket, case)
        if case.role != "customs" or (case.claimants and case.respondents):
            continue
        first = at[id(case)]
        others = [index for key, index in at.items() if key != id(case)]
        start = max([first - _NEAR, *(_behind(docket, index, first) for index in others if index < first)])
        stop = min([first + _NEAR + 1, *(index for index in others if index > first)])
        for sentence in sentences[max(0, start) : max(stop, first + 1)]:
            if not any(f.kind != "customs" and f.rank for f in docket.scene.forums.within(sentence)):
                _read(docket, case, sentence)


def _name_days(docket: Docket, case: CaseDraft, first: int) -> None:
    """Give a case the days on which goods were held and let go, which the sentence that tells it or the next tells."""
    scene = docket.scene
    if case.filed is None and case.decided is not None and case.said("seize") and not case.said("release", "penalise"):
        case.filed, case.decided = case.decided, None  # that of the seizure, the only thing told
    for sentence in scene.sentences[first : first + 2]:
        for day in scene.dates.within(sentence):
            before = max(sentence.start, day.start - 90), day.start
            fact = Fact(day.value, Span(day.start, day.end), "customs-day")
            if case.filed is None and not day.is_range and _HELD_ON.search(scene.content, *before):
                case.filed = fact
            elif case.decided is None and case.said("release") and _FREED_ON.search(scene.content, *before):
                case.decided = fact


_FOUND_THEN_ZH = _ZH.behind("held on")


def _name_day_held(docket: Docket, case: CaseDraft) -> None:
    """Give a Chinese case the day on which goods were found, in the sentence that tells of the seizure or before it."""
    scene = docket.scene
    held = (v.span for v in case.verdicts if v.value == "seize" and "申请" not in v.span.of(scene.content))
    seized = next((span.start for span in held), None)
    if case.filed is not None or seized is None:
        return
    last = next((i for i, s in enumerate(scene.sentences) if s.start <= seized < s.end), 0)
    first = last if last == 0 or _begins_paragraph(scene.content, scene.sentences, last) else last - 1
    for sentence in scene.sentences[first : last + 1]:
        for day in scene.dates.within(sentence):
            then = _FOUND_THEN_ZH.match(scene.content, day.end, sentence.end)
            if then is not None and not day.is_range and day.end <= seized:
                case.filed = Fact(day.value, Span(day.start, day.end), "customs-day")
                if case.decided is not None and case.decided.span.start == day.start:
                    case.decided = None
                return


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
    # "the same house" names its forum where it was first named, which is before the case is told of
    place = max(case.anchor().start, case.born)
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


_SHIPS_ZH = _ZH.behind("ships")
_RIGHT_OF_ZH = _ZH.behind("right of")


def shipped_by(
    docket: Docket, frame: Frame, actors: list[Actor]
) -> tuple[tuple[PartyDraft, ...], tuple[PartyDraft, ...]] | None:
    """The sides of a seizure that is told by whose goods they were: 甲公司出口的水壶与乙公司备案的商标近似,遭扣留."""
    if docket.scene.language != "zh" or frame.kind != "seizure":
        return None
    here = [a for a in actors if a.parties and frame.sentence.start <= a.start < frame.sentence.end]
    shipping = docket.all_of([a for a in here if _SHIPS_ZH.match(docket.scene.content, a.end)])
    owning = docket.all_of([a for a in here if _RIGHT_OF_ZH.match(docket.scene.content, a.end)])
    told = tuple(p for p in shipping if p.type != "government")
    return (tuple(p for p in owning if p not in told), told) if told else None


_CONFIRMED_ZH = _ZH.behind("confirmed")
_LET_PASS_ZH = _ZH.behind("let pass")
_TOLD_BEFORE = 160
"""How far before goods are held it stands who asked for it."""


def shippers(docket: Docket, frame: Frame) -> tuple[Actor, ...]:
    """Those among who act in a seizure whose goods are held: "customs detained shoes exported by Beta"."""
    if frame.kind != "seizure" or docket.scene.language != "en":
        return ()
    before = _GOODS_OF["en"][0]
    return tuple(
        a
        for a in frame.agents
        if before.search(docket.scene.content, max(frame.sentence.start, a.start - 90), a.start) is not None
    )


def asked_customs(docket: Docket, frame: Frame) -> tuple[PartyDraft, ...] | None:
    """Who asked customs to hold goods, by the sentences before: who confirmed, and not who let the time pass."""
    scene = docket.scene
    if scene.language != "zh":
        return None
    if is_another_batch(docket, frame):
        return _whose_right(docket, frame)
    start = max(scene.content.rfind("\n", 0, frame.sentence.start) + 1, frame.sentence.start - _TOLD_BEFORE)
    told = scene.parties.within(Span(start, frame.sentence.start))
    asked = tuple(p for m in told if _CONFIRMED_ZH.match(scene.content, m.end) for p in m.parties)
    passed = any(_LET_PASS_ZH.match(scene.content, m.end) for m in told)
    return asked if asked or passed else None


_INFRINGED_ZH = _ZH.before("infringed")


def _whose_right(docket: Docket, frame: Frame) -> tuple[PartyDraft, ...] | None:
    """Whose right the goods of another batch are said to infringe in the words that tell of it."""
    scene = docket.scene
    told = scene.parties.within(Span(frame.predicate.end, frame.sentence.end))
    owners = [m for m in told if _INFRINGED_ZH.search(scene.content, frame.predicate.end, m.start)]
    return tuple(owners[0].parties) if owners else None
