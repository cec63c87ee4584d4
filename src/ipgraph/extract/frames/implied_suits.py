"""Suits told without a word for suing: somebody goes to a court, or asks it for what a suit asks for."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.frames.frame import OFFICES
from ipgraph.extract.frames.unreal import (
    ASKS_COURT,
    held_by_party,
)
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_EN = Beside("en", "implied_suits")
_ZH = Beside("zh", "implied_suits")
_GOES_TO = _EN.before("goes to")


_ASKS = _EN.before("asks")
_TO_DO = _EN.behind("to do")
_ANSWERED = lazy(r";|, (?:but|and|which) ")
_PASSIVE_REACH = 8
_MOVED = lazy(r"\b(?:was|were|been|is|are) $")


def gone_to_court(scene: Scene, sentence: Span, forums: list[ForumMention]) -> Cue | None:
    """Somebody who goes to a court by its name brings a case there ("they went to the Munich court in June")."""
    if scene.language != "en":
        return _claimed_in_court(scene, sentence, forums)
    for forum in forums:
        match = _GOES_TO.search(scene.content, max(sentence.start, forum.start - 40), forum.start)
        if (
            match
            and forum.kind not in OFFICES
            and not _MOVED.search(scene.content, max(sentence.start, match.start() - _PASSIVE_REACH), match.start())
        ):
            return Cue(match.start(), match.end() - 1, "sue", None, "en-goes-to-court")
    return None


_IN_ZH = _ZH.before("claims in")
_CLAIMED_ZH = _ZH.behind("claims in")


def _claimed_in_court(scene: Scene, sentence: Span, forums: list[ForumMention]) -> Cue | None:
    """Somebody who claims money from somebody in a court that is named sues there: 在丙法院对乙公司求偿."""
    for forum in forums:
        claimed = _CLAIMED_ZH.match(scene.content, forum.end, sentence.end)
        led = _IN_ZH.search(scene.content, max(sentence.start, forum.start - 2), forum.start)
        if claimed and led and forum.kind not in OFFICES:
            return Cue(claimed.end() - 2, claimed.end(), "sue", None, "zh-claims-in-court")
    return None


def asked_court(scene: Scene, sentence: Span, forums: list[ForumMention]) -> tuple[Cue, Span] | None:
    """Somebody who asks a court by its name to order something sues there; with the words for what is asked."""
    if scene.language != "en":
        return None
    for forum in forums:
        asks = _ASKS.search(scene.content, max(sentence.start, forum.start - 24), forum.start)
        if asks and forum.kind not in OFFICES and _TO_DO.match(scene.content, forum.end, sentence.end):
            stop = _ANSWERED.search(scene.content, forum.end, sentence.end)
            cue = Cue(asks.start(), asks.end() - 1, "sue", None, "en-asks-named-court")
            return cue, Span(forum.end, stop.start() if stop else sentence.end)
    return None


_PLAINTIFF = _EN.before("plaintiff")


_ACCUSES = {"en": _EN.within("accuses"), "zh": _ZH.within("accuses")}


_WRONGED_ZH = _ZH.within("wronged")
_CLAIMS_ZH = _ZH.behind("claims")
"""A sentence that tells no more of a suit than who claims how much in it: 甲公司索赔50万元."""
_ASKS_ZH = _ZH.behind("asks")
"""A sentence that tells no more of it than who asks for which order: 甲公司请求判令乙公司停止侵权."""


def _in_claim(scene: Scene, claims: list[Cue], cue: Cue) -> bool:
    """Whether 判令 is part of what is asked for: 请求判令."""
    return scene.language == "zh" and any(c.start <= cue.start < c.end + 4 for c in claims)


def claim_alone(scene: Scene, sentence: Span) -> Cue | None:
    """A claim told without the suit in which it is made: "accused Beta of copying and asked for RMB 5 million"."""
    claims = scene.cues.within(sentence, "claim", "ask")
    asks = ASKS_COURT[scene.language].search(scene.content, sentence.start, sentence.end)
    if scene.language == "en" and asks and _PLAINTIFF.match(scene.content, sentence.start, asks.start()):
        return Cue(asks.start(), asks.end(), "sue", None, "en-asks-court")
    told = _CLAIMS_ZH.match(scene.content, sentence.start, sentence.end) if scene.language == "zh" else None
    if told is not None and scene.money.within(Span(told.end(), sentence.end)):
        return Cue(told.end() - 2, told.end(), "sue", None, "zh-claims-alone")
    asked = _ASKS_ZH.match(scene.content, sentence.start, sentence.end) if scene.language == "zh" and claims else None
    named = asked is not None and bool(scene.parties.within(Span(sentence.start, asked.end("who"))))
    if named and not scene.cues.has(sentence, "dismiss", "affirm", "appeal", "won", "lost"):
        return Cue(claims[0].start, claims[0].start + 2, "sue", None, "zh-claims-alone")
    if not claims or not _ACCUSES[scene.language].search(scene.content, sentence.start, claims[-1].start):
        return None
    decided = scene.cues.within(sentence, "rule", "order", "dismiss", "appeal", "affirm")
    if any(not held_by_party(scene, sentence, cue) and not _in_claim(scene, claims, cue) for cue in decided):
        return None
    first = next((c for c in claims if c.cue_class == "claim"), claims[0])
    paid = scene.money.within(Span(first.start, sentence.end))
    if scene.language == "en":
        return first if asks or paid else None
    if paid and _WRONGED_ZH.search(scene.content, sentence.start, sentence.end):
        return claims[-1]
    return first if asks else None
