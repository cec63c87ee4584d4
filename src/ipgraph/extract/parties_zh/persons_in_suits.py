"""Persons with plain names who take others to court, or are taken there: 林知秋将陶青诉至法院, 对林知诉陶小青一案."""

import re
from collections.abc import Container
from functools import cache

from ipgraph.extract.parties_zh.persons import add_person, is_person, person_name
from ipgraph.extract.parties_zh.reading import Reading
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.model.article import Span

_HEAD = r"(?:^|[，,。；;：:“】\n]|遂由|对|就|在|审结|审理|宣判|公布)"
_SINCE = (
    r"(?:此前|此后|随后|之后|于是|为此|遂|曾|已|又|另|亦|还|再次|先后|一并"
    r"|于?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?)"
)
_TAKEN = r"(?:诉至|诉到|诉诸|诉请|起诉[至到]|告上|告到|告至|列为(?:共同)?被告)"
_FULL = 3
"""Characters of a name that is long enough to be no other word."""
_NO_GIVEN = frozenset("方界局司店厂社者师员院部门处庭会案馆所团户商民客另亦也还仍均都则再又曾已并未拟现即先后")
"""How nouns for sides and bodies end, which stand where names do, and what may stand behind a name: 平台方, 白桦另."""
LEAST_TIMES = 2
"""How often a name stands in the text that only its place shows."""


@cache
def _captions() -> re.Pattern[str]:
    """A诉B一案, where both have the shape of a person's name."""
    name = person_name()
    return PATTERNS.compiled(
        rf"{_HEAD}({name})诉({name})(?=一?案|(?:[等、和与及侵]|著作权|商标|专利|不正当|名誉|抄袭|剽窃)[^，,。；;\n]{{0,60}}案)",
        re.MULTILINE,
    )


@cache
def _takers() -> re.Pattern[str]:
    """A将 … 诉至法院, at the head of a clause."""
    return PATTERNS.compiled(
        rf"(?:^|[，,。；;：:“】\n])({person_name()}){_SINCE}{{0,3}}[将把](?=[^，,。；;\n]{{2,60}}{_TAKEN})",
        re.MULTILINE,
    )


@cache
def _taken() -> re.Pattern[str]:
    """将B、… 诉至法院: the first of those who are taken to court."""
    return PATTERNS.compiled(
        rf"[将把]({person_name()})(?=(?:[、和与及][^，,。；;\n]{{2,60}}|等[^，,。；;\n]{{0,12}})?{_TAKEN})"
    )


@cache
def _doing() -> re.Pattern[str]:
    """Who thinks, sues or appeals at the head of a clause, as only a party does."""
    return PATTERNS.compiled(
        rf"(?:^|[，,。；;：:“】\n])({person_name()}){_SINCE}{{0,3}}"
        r"(?=认为，|起诉[，,至到]|不服[，,]|[提上]起?上?诉[，,后]|上诉后|以[^，,。；;\n]{2,40}为由[，,]?(?:向|将|对|起诉|诉)"
        r"|[向在][^，,。；;\n]{2,24}(?:法院|法庭)(?:提起|起诉|提出))",
        re.MULTILINE,
    )


@cache
def _held() -> re.Pattern[str]:
    """Whom a court orders to do something, and who is held to have done wrong."""
    return PATTERNS.compiled(
        rf"(?:判令|判决|责令|认定)({person_name()})(?=将|立即|停止|赔偿|向|构成|侵)"
        rf"|(?:以|因|称|认为)({person_name()})(?=恶意|侵害|侵犯|擅自|未经|抄袭|抢注)"
    )


def _find_held(r: Reading) -> None:
    """Persons whom the text names in two such places."""
    places = [Span(*m.span(m.lastindex or 1)) for m in _held().finditer(r.content)]
    names = [place.of(r.content) for place in places]
    for place, name in zip(places, names, strict=True):
        if names.count(name) >= LEAST_TIMES and _may_be(r, place):
            _add(r, place)


def find_persons_in_suits(r: Reading) -> None:
    """Find persons who sue and are sued, by full names; by two characters beside a full one, or named again."""
    if "诉" not in r.content and "告" not in r.content:
        return
    for match in _captions().finditer(r.content):
        pair = [Span(*match.span(1)), Span(*match.span(2))]
        if any(_is_full(r, span) for span in pair) and all(_may_be(r, span) for span in pair):
            for span in pair:
                _add(r, span)
    _add_shown(r, _takers(), ())
    _add_shown(r, _taken(), {span.end for span, _ in r.spans})
    _add_shown(r, _takers(), {span.start for span, party in r.spans if party.type == "person"})
    _find_held(r)
    for match in _doing().finditer(r.content):
        span = Span(*match.span(1))
        if _may_be(r, span) and _is_full(r, span):
            _add(r, span)


def _add_shown(r: Reading, pattern: re.Pattern[str], beside: Container[int]) -> None:
    """Record names that are full, stand in the text again, or stand beside one of those whom the clause names too."""
    for match in pattern.finditer(r.content):
        span = Span(*match.span(1))
        shown = match.start() in beside or match.end() in beside or _is_full(r, span)
        if (shown or r.content.count(match.group(1)) >= LEAST_TIMES) and _may_be(r, span):
            _add(r, span)


def _is_full(r: Reading, span: Span) -> bool:
    return span.end - span.start >= _FULL or span.of(r.content) in r.by_form


def _add(r: Reading, span: Span) -> None:
    if r.is_open(span):
        add_person(r, span)


def _may_be(r: Reading, span: Span) -> bool:
    """Whether words at a place can be a person's name, and are the brand of no firm elsewhere in the text."""
    name = span.of(r.content)
    if name in r.by_form:
        return r.by_form[name].type == "person"
    if "某" in name or name[-1] in _NO_GIVEN or not r.is_open(span) or not is_person(name):
        return False
    if any(r.content[span.start : span.end + size] in r.by_form for size in range(1, 8)):
        return False
    return not PATTERNS.compiled(rf"{re.escape(name)}(?:公司|集团|股份|牌|品牌|商标|[”」])").search(r.content)
