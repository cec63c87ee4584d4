"""What became of each of several rights that an office decides on in one breath, as English texts tell it.

The board found the first patent unpatentable but upheld the other two.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.fate import OPEN, Part
from ipgraph.extract.rights import RightDraft
from ipgraph.extract.scene import Scene
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "each-fate"
_FATE = lazy(
    r"(?P<invalidated>(?<!\bnot )\b(?:invalidat(?:ed|es|ing)|invalid|unpatentable|revok(?:ed|es|ing)"
    r"|cancel(?:l?ed|l?ing|s)|nullif(?:ied|ies)|struck down|knocked out|declared void)\b)"
    r"|(?P<maintained>\b(?:upheld|upholds|upholding|maintain(?:ed|s|ing)|surviv(?:ed|es|ing)|withstood|withstands"
    r"|(?:left|kept|remain(?:s|ed)|stay(?:s|ed)?) (?:[^.;,]{0,40} )?(?:valid|intact|in force|on the register|untouched)"
    r"|valid|not (?:invalid|unpatentable))\b)"
    r"|(?P<open>\b(?:(?:is|are|remains?|still) (?:still )?pending|(?:is|are) (?:still )?(?:undecided|under review)"
    r"|ha(?:s|ve) yet to)\b)"
)
"""What became of a right."""
_PARTLY = lazy(
    r"\b(?:part(?:ly|ially)|in part|(?:as|in) amended(?: form)?|in (?:an? )?(?:amended|limited|narrowed|modified) form"
    r"|(?:some|most|several|many|part) of (?:its|the|their) claims|some claims)\b"
)
"""What tells beside it that the right fell only in part."""
_CUT = lazy(r"[,;:]? (?:but|while|whilst|whereas|though|although|yet|and)\b,?|[;,:]|\u2014")
"""Where one stretch of a sentence ends and another may begin."""
_KIND = r"(?:patents?|trade ?marks?|marks?|designs?|utility models?|registrations?|models?)"
_COUNT = r"(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|six|seven|eight|nine|ten|\d{1,2})"
_ONE_OF_THEM = (
    rf"(?:[Tt]he (?:first|second|third|fourth|fifth|last|former|latter|others?|rest|remaining(?: {_COUNT})?"
    rf"|other {_COUNT})|[Aa]nother|[Oo]thers|{_COUNT})"
)
_UNIT = lazy(
    rf"\b{_ONE_OF_THEM}(?: of (?:them|the (?:{_COUNT} )?{_KIND})| (?:more |further |other )?{_KIND}"
    r"| (?:case|request|petition|challenge))?"
    r"(?= (?:was|were|is|are|has|have|had|in|on|remains?|still|survived|withstood|as|to|being|wholly|fell|stood"
    r"|(?:in)?valid|unpatentable)\b|[,.;]|$)",
)
"""Rights that are counted, or told apart as one and the other."""
_OF_ONE = lazy(r"\bclaims?\b|\b(?:goods|services|classes|class)\b|\bgrounds?\b")
"""What tells that things counted may be claims of one patent, or goods of one mark."""
_PART_OF_IT = lazy(
    r"\b(?:claims? (?:\d|one|two)|(?:it|them|that registration) (?:for|in respect of|as regards|in relation to))\b"
)
"""What tells that one right stands for a part of what it protects: but upheld claims 6 and 7."""
_NO_DECISION = lazy(r"\b(?:suits?|sued|infring\w+|appeals?|lawsuits?|if|unless|would|could|may|might|asked|seeks?)\b")
"""What tells that a stretch is about something else than what an office decided."""


def parts_en(scene: Scene, sentence: Span, case: CaseDraft) -> Iterator[Part]:
    """The rights that the stretches of a sentence name or count, each with what became of it."""
    waiting: list[RightDraft] = []  # Patents A and B were declared invalid
    stretches = list(_stretches(scene.content, sentence))
    found = [_FATE.search(scene.content, span.start, span.end) for span in stretches]
    for i, (span, fate) in enumerate(zip(stretches, found, strict=True)):
        named = _named(scene, span, case)
        if fate is None:
            waiting += named
            continue
        if _NO_DECISION.search(scene.content, span.start, span.end):
            waiting = []
            continue
        behind = named if named and _behind(scene, fate, span) else []
        until = i + 1  # it revoked patents A, B and C
        while behind and until < len(stretches) and found[until] is None:
            behind = [*behind, *_named(scene, stretches[until], case)]
            until += 1
        told = tuple(dict.fromkeys(behind or [*waiting, *named]))
        waiting = []
        unit = _UNIT.search(scene.content, span.start, span.end)
        if not told and (unit is None or _OF_ONE.search(scene.content, span.start, span.end)):
            continue
        day = _day(scene, Span(span.start, stretches[until - 1].end))
        value = "partly-invalidated" if _stands_in_part(scene, fate, stretches[i + 1 : i + 2]) else _value(fate, span)
        yield Part(value, span, told, counted=unit is not None and not told, day=day)


def _stands_in_part(scene: Scene, fate: re.Match[str], then: list[Span]) -> bool:
    """Whether the next stretch tells that what fell stands for a part: "for clothing, but upheld it for shoes"."""
    if not fate["invalidated"] or not then or not _PART_OF_IT.search(scene.content, then[0].start, then[0].end):
        return False
    stands = _FATE.search(scene.content, then[0].start, then[0].end)
    return stands is not None and stands["maintained"] is not None


_STAYS = lazy(
    r"(?:(?:[Tt]he|[Ii]ts|[Tt]heir) (?:(?:trade ?)?marks?|registrations?|designs?|patents?)(?: itself)?|[Ii]t)"
    r" (?:stays?|remains?|stayed|remained|will (?:stay|remain)|is still|continues)"
    r"(?: (?:on the register|valid|registered|protected|in force|in place|to be \w+)){1,2}"
    r" (?:for|in respect of|in relation to|as regards)"
    r" (?!(?:another|now|the time|the moment)\b"
    r"|(?:a|\d+|two|three|some|several) (?:more )?(?:few|while|months|years|weeks)\b)"
)
"""What tells right behind that a right stands for a part: "The mark stays on the register for toys"."""
_BUT_NOT = lazy(
    r"\b(?:but|though|and) not for (?!the (?:\w+ time|reasons?|grounds?)\b|long|now|want|any (?:of the )?reasons?)\w"
)


def of_one_en(scene: Scene, sentence: Span) -> bool:
    """Whether one right fell for a part of its claims or goods and stands for another: but upheld claims 6 and 7."""
    told = [(_FATE.search(scene.content, s.start, s.end), s) for s in _stretches(scene.content, sentence)]
    fates = [(fate, span) for fate, span in told if fate is not None and not fate["open"]]
    if len({m.right for m in scene.rights.within(sentence)}) > 1 or _NO_DECISION.search(
        scene.content, sentence.start, sentence.end
    ):
        return False
    if not any(fate["invalidated"] for fate, _ in fates):
        return False
    if any(fate["maintained"] for fate, _ in fates):
        return _PART_OF_IT.search(scene.content, fates[-1][1].start, fates[-1][1].end) is not None
    if _BUT_NOT.search(scene.content, sentence.start, sentence.end):
        return True
    at = bisect_right(scene.sentences, sentence.start, key=lambda s: s.start)
    return at < len(scene.sentences) and _STAYS.match(scene.content, scene.sentences[at].start) is not None


def _stretches(content: str, sentence: Span) -> Iterator[Span]:
    start = sentence.start
    for cut in _CUT.finditer(content, sentence.start, sentence.end):
        if cut.start() > start:
            yield Span(start, cut.start())
        start = cut.end()
    if sentence.end > start:
        yield Span(start, sentence.end)


def _named(scene: Scene, span: Span, case: CaseDraft) -> list[RightDraft]:
    return [m.right for m in scene.rights.within(span) if m.right in case.rights]


def _behind(scene: Scene, fate: re.Match[str], span: Span) -> bool:
    """Whether all rights of a stretch stand behind the word for what became of them: it revoked patents A and B."""
    return all(m.start >= fate.end() for m in scene.rights.within(span))


def _value(fate: re.Match[str], span: Span) -> str:
    if fate["open"]:
        return OPEN
    if _PARTLY.search(fate.string, span.start, span.end):
        return "partly-invalidated"
    return "invalidated" if fate["invalidated"] else "maintained"


def _day(scene: Scene, span: Span) -> Fact | None:
    """The one day that a stretch tells."""
    days = [d for d in scene.dates.within(span) if not d.is_range]
    return Fact(days[0].value, Span(days[0].start, days[0].end), RULE) if len(days) == 1 else None
