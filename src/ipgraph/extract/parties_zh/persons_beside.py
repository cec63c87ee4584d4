"""Persons with a full name in lists with known parties, and before a bracket that masks the name."""

import re
from functools import cache

from ipgraph.extract.parties_zh.called import brackets
from ipgraph.extract.parties_zh.edges import is_edge
from ipgraph.extract.parties_zh.persons import add_person, behind_person, is_person, person_name
from ipgraph.extract.parties_zh.reading import Reading
from ipgraph.extract.parties_zh.tables import party_table
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.model.article import Span

LEAST_TIMES = 2
"""How often a name stands in the text that only the list before a party shows."""


@cache
def _listed() -> re.Pattern[str]:
    return PATTERNS.compiled(rf"(?:以及|[、和与及])({person_name()}){behind_person()}")


@cache
def _called() -> re.Pattern[str]:
    return PATTERNS.compiled(rf"({person_name()})(?={_in_bracket()})")


@cache
def _calling() -> re.Pattern[str]:
    return PATTERNS.compiled(_in_bracket())


def _in_bracket() -> str:
    courtesies = "|".join(party_table()["person"]["courtesies"])
    return rf"[（(](?:以下|下文|文中)?(?:简称|下称|称)?[为:：]?[“\"「]?((.)(?:某{{1,2}}|{courtesies}))[”\"」]?[）)]"


@cache
def _opening() -> re.Pattern[str]:
    return PATTERNS.compiled(
        rf"(?:^|[，,。；;：:“\n]|就|由|对|将|原告|被告|为)({person_name()})(?:、|和|与|及)", re.MULTILINE
    )


@cache
def _courteous() -> re.Pattern[str]:
    return PATTERNS.compiled(rf"({person_name()})(?={'|'.join(party_table()['person']['courtesies'])})")


@cache
def _sued() -> re.Pattern[str]:
    return PATTERNS.compiled(
        rf"(?:起诉|状告|控告|指控|将)({person_name()})(?=侵犯|侵害|抄袭|剽窃|窃取|违反|诉至|诉诸|诉到|告上|告到|告至)"
    )


@cache
def _suing() -> re.Pattern[str]:
    return PATTERNS.compiled(
        rf"(?:^|[，,。；;：:“】\n]|案例[一二三四五六七八九十0-9]{{1,3}} ?)({person_name()})"
        r"(?=[诉辩]称|诉[^，,。；;\n]{2,60}案|[是系为](?!否)[^，,。；;\n]{0,40}(?:专利|商标|著作|版|品种|权利)权?人(?:[，,。]|之一)"
        r"|(?:拥有|持有|享有|取得|获得)[^，,。；;\n]{0,40}(?:专利|商标|著作权|版权|品种权))",
        re.MULTILINE,
    )


FULL = 3
"""Characters of a name that is long enough to be no other word where somebody is sued."""


def _find_sued(r: Reading) -> None:
    """Those who are sued with their full names: 起诉林知秋侵犯其商标权, 控告林知秋先生."""
    for match in _sued().finditer(r.content):
        span = Span(match.start(1), match.end(1))
        if span.end - span.start >= FULL and _may_stand(r, span):
            add_person(r, span)
    for match in _courteous().finditer(r.content):
        span = Span(match.start(1), match.end(1))
        begins = is_edge(r.content, span.start) or r.content[span.start - 1] in party_table()["person"]["ends_before"]
        if begins and _may_stand(r, span) and not r.content.startswith("律师", span.end):
            add_person(r, span)


def _find_suing(r: Reading) -> None:
    """Those who sue, or own what is fought over, with their full names: 林知秋诉甲公司一案, 林知秋系专利权人."""
    for match in _suing().finditer(r.content):
        span = Span(match.start(1), match.end(1))
        if span.end - span.start >= FULL and _may_stand(r, span):
            add_person(r, span)


def find_persons_in_lists(r: Reading) -> None:
    """Names coordinated with parties that are already known: 海潮公司、杨青、赖山."""
    _find_sued(r)
    _find_suing(r)
    _find_called(r)
    _find_before(r)
    ends = {span.end for span, _ in r.spans} | r.bracket_ends
    for match in _listed().finditer(r.content):
        span = Span(match.start(1), match.end(1))
        if match.start() in ends and _may_stand(r, span):
            add_person(r, span)
            ends.add(span.end)


def _find_called(r: Reading) -> None:
    """李青（以下简称李某）: a bracket masks the name or adds a courtesy to the surname."""
    if not _calling().search(r.content):
        return
    for match in _called().finditer(r.content):
        span = Span(match.start(1), match.end(1))
        if match.group(1)[0] == match.group(3) and _may_stand(r, span):
            party = add_person(r, span, known=r.by_form.get(match.group(2)))
            brackets(r, party, span)
            party.masked = False


def _find_before(r: Reading) -> None:
    """A name that opens a list with a party behind it: 杨青、海潮公司诉至法院."""
    starts = {span.start for span, _ in r.spans}
    for match in _opening().finditer(r.content):
        span = Span(match.start(1), match.end(1))
        listed = match.end() in starts or any(
            r.content[match.end() : match.end() + size] in r.by_form for size in range(2, 9)
        )
        if listed and _may_stand(r, span) and r.content.count(match.group(1)) >= LEAST_TIMES:
            add_person(r, span)


def _may_stand(r: Reading, span: Span) -> bool:
    """Whether words shaped like a person's name can be one at a place where no known name begins."""
    name = span.of(r.content)
    if "某" in name or not r.is_open(span) or not is_person(name):
        return False
    return not any(r.content[span.start : span.end + size] in r.by_form for size in range(1, 8))
