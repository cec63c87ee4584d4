"""Cut a sentence into stretches, one for each step that it tells.

Between two words that tell different steps the sentence is cut at the strongest break: a semicolon, else a conjunction,
else a comma. Where only commas stand, a clause with a sum, a remedy or a claim goes on with the step before it, and a
clause with a date, a forum or a name opens the next.
"""

import itertools
import re

from ipgraph.extract.scene import Scene
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_BREAKS = {
    "en": lazy(
        r"(?P<a>; |: (?=[a-z])| [–—] |—)"
        r"|(?P<b>, (?:and|but|while|whereas|although|though|yet|so|nor|whereupon)\b(?! (?:(?:its|a|an|the) )?"
        r"[A-Z]\w+(?: [A-Z]\w+)*[,.]))"
        r"|(?P<c> (?:and|but|while|after|before|when|until|because|once)"
        r"(?= (?:on|in|by|then|later|was|were|has|had|is|are|the|it|he|she|"
        r"they|that|a|an|both|also|its|ordered|awarded|held|found|[a-z]+ed|[A-Z])\b)"
        r"|, (?:which|who|where|when|after|before|until|on|in)\b)"
        r"|(?P<d>,(?= )(?! against\b))"
    ),
    "zh": lazy(
        r"(?P<a>[；;。：:]|——)|(?P<b>(?<=[，,])(?=但|而|同时|此后|其后|随后|后|并|遂))|(?P<d>[，,](?!\d)|[，,](?=\d{4}年)|后(?=，)|(?<=上诉)后)"
    ),
}
_BY_ZH = lazy(
    r"(?:已|均|又|最终)?于?(?:(?:[12]\d{3}|同|次|翌)年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:先后|一并|依法)?(?:被|遭)$"
)
"""What belongs to the step behind it: when, and by whom, what was asked was decided (其申请于2009年被商标局驳回)."""
_COMMA = lazy(r"[,;](?=\s)|[，；,;。]")
_RANK = {"a": 3, "b": 2, "c": 1, "d": 0}


def cut(scene: Scene, sentence: Span, anchors: list[Span]) -> list[Span]:
    """The stretches of ``sentence``, one for each of ``anchors`` (in reading order); together they are the sentence."""
    places = [sentence.start]
    for one, other in itertools.pairwise(anchors):
        places.append(_break(scene, one, other) if other.start > one.end else other.start)
    places = [max(place, places[i - 1] if i else place) for i, place in enumerate(places)]
    ends = [*places[1:], sentence.end]
    return [Span(start, max(start, end)) for start, end in zip(places, ends, strict=True)]


def _break(scene: Scene, one: Span, other: Span) -> int:
    names = scene.parties.within(Span(max(0, one.start - 80), other.start))
    found = [
        (_RANK[match.lastgroup or "d"], match.start() if scene.language == "en" else match.end())
        for match in _BREAKS[scene.language].finditer(scene.content, one.end, other.start)
        if not any(name.start < match.start() < name.end for name in names)
        and not _goes_before(scene, match)
        and not _names_what_is_told(scene, match)
    ]
    if not found:
        passive = _BY_ZH.search(scene.content, one.end, other.start) if scene.language == "zh" else None
        return passive.start() if passive else other.start
    best = max(rank for rank, _ in found)
    places = [place for rank, place in found if rank == best]
    if len(places) == 1:
        return places[0]
    if best > 0:
        return places[-1]
    # Only commas: the clauses that go on with what was told stay with it.
    for place, following in zip(places, [*places[1:], other.start], strict=True):
        clause = Span(place, following)
        if not (scene.cues.has(clause, "claim", "remedy", "award", "defendants") or scene.money.within(clause)):
            return place
    return places[-1]


_BEFORE = lazy(r" before (?:(?:the|an?) )?$")


def _goes_before(scene: Scene, match: re.Match[str]) -> bool:
    """Whether "before" tells where somebody goes, and opens no clause: "brought an action before the Leipzig court"."""
    if scene.language != "en" or not match.group().startswith(" before"):
        return False
    near = scene.forums.within(Span(match.end(), match.end() + 8))
    return bool(near) and bool(_BEFORE.fullmatch(scene.content, match.start(), near[0].start))


_ONE_CALLED = lazy(r"\b(?:an?|another|its|their|his|her|the|one)(?: [a-z][\w-]*){1,5}$")
"""What stands before the comma behind which somebody is named who was called something: "against a rival, Alpha,"."""


def _names_what_is_told(scene: Scene, match: re.Match[str]) -> bool:
    """Whether a comma opens the name of what stands before it: "against a second rival, Alpha Ltd, for copying"."""
    if scene.language != "en" or match.group() != ",":
        return False
    near = scene.parties.within(Span(match.end(), match.end() + 2))
    if not near or scene.content[near[0].end : near[0].end + 1] != ",":
        return False
    return _ONE_CALLED.search(scene.content, max(0, match.start() - 60), match.start()) is not None


def clause_around(scene: Scene, sentence: Span, anchor: Span) -> Span:
    """The clause between the commas around some words."""
    marks = [m.end() for m in _COMMA.finditer(scene.content, sentence.start, sentence.end)]
    start = max((m for m in marks if m <= anchor.start), default=sentence.start)
    end = min((m for m in marks if m >= anchor.end), default=sentence.end)
    return Span(start, end)
