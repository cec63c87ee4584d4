"""Persons with plain names on the two sides of a case: 对林知（海山）诉陶青（江北）、甲木公司侵害著作权纠纷案."""

import re
from functools import cache

from ipgraph.extract.parties_zh.persons import add_person, is_person, person_name
from ipgraph.extract.parties_zh.reading import Reading
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_PEN_NAME = r"(?:（(?!原告|被告|一审|二审|上诉|以下)([㐀-鿿]{2,4})(?<!公司)）)?"
"""What a person is called for her work, in a bracket behind her name."""
_CASE = r"[^，,。；;\n]{0,80}?(?:案|纠纷)"
_SUES = lazy("诉")
_FULL = 3
"""Characters of a name that is long enough to be no other word."""


@cache
def _who_sues() -> re.Pattern[str]:
    return PATTERNS.compiled(
        rf"(?:^|[，,。；;：:“】\n]|对|就|在|审结|审理|宣判|公布)({person_name()}){_PEN_NAME}诉(?={_CASE})", re.MULTILINE
    )


@cache
def _who_sues_a_writer() -> re.Pattern[str]:
    return PATTERNS.compiled(
        rf"(?:^|[，,。；;：:“】\n]|对|就|在|审结|审理|宣判|公布)([㐀-鿿]{{2,3}})()诉(?={person_name()}{_PEN_NAME[:-1]}{_CASE})",
        re.MULTILINE,
    )


@cache
def _who_is_sued() -> re.Pattern[str]:
    return PATTERNS.compiled(
        rf"(?<![被起上应反公自申投控撤])诉({person_name()}){_PEN_NAME}"
        rf"(?=(?:[、和与及等]{_CASE}|一?案|(?:侵|著作权|商标|专利|不正当){_CASE}))"
    )


def find_persons_at_odds(r: Reading) -> None:
    """Find who sues and is sued in the name of a case; of two characters only where a pen name stands in it."""
    if not _SUES.search(r.content):
        return
    for match in _who_sues().finditer(r.content):
        _add(r, match, known=False)
    for match in _who_sues_a_writer().finditer(r.content):
        _add(r, match, known=True, brief=True)
    ends = {span.end for span, _ in r.spans} | r.bracket_ends
    for match in _who_is_sued().finditer(r.content):
        _add(r, match, known=match.start() in ends)


def _add(r: Reading, match: re.Match[str], *, known: bool, brief: bool = False) -> None:
    span = Span(match.start(1), match.end(1))
    name, pen = match.group(1), match.group(2)
    shown = pen or brief or (len(name) >= _FULL and (known or match.group().endswith("诉")))
    if not shown or "某" in name or not r.is_open(span) or not is_person(name):
        return
    party = add_person(r, span)
    if pen:
        at = Span(match.start(2), match.end(2))
        r.record(party, at, "zh-party-alias")
        r.bracket_ends.add(at.end + 1)
