"""What brackets behind a name call it: short forms, former names, and the name of a whole group."""

import re

from ipgraph.extract.parties_zh.reading import LOOK_BACK, Reading, short_for
from ipgraph.extract.party import Form, PartyDraft
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_BRACKET = lazy(r"[（(]((?:[A-Z][ -'*-~À-ſ’]{3,80})?[^（()）]{0,50}(?:[（(][^（()）]{0,20}[）)][^（()）]{0,30})?)[）)]")
_CALLED = lazy(
    r"(?:以下|下文|文中)?(?:均|并|分别|统一)?(?:简称|下称|合称|统称|又称|并称|以下称|笔名|艺名|网名|化名|本名|真名|别名|人称)[为:：作]?\s*[“\"「『]?([^”\"」』，,;；。、]{2,16})[”\"」』]?"
)
_OR = lazy(r"[”\"」』]?\s*(?:、|，|,|/|或者?|和)\s*[“\"「『]?([^”\"」』，,;；。、（()）]{2,16})[”\"」』]?")
_OWN = lazy(
    r"(?:简称|下称|称|[或和、，,/])[为:：]?\s*[“\"「『]?(?:[本我]?公司|[本我]司|发行人)[”\"」』]?(?=$|[或和、，,/])"
)
_OWN_WORD = lazy(r"(?:^|或者?)(?:[本我]?公司|[本我]司|发行人)$")
_RENAMED = lazy(
    r"(?:由(?=[^，,;；（）]{2,30}更名而来)|后更名为|现更名为|已更名为|更名为|曾用名|原名为?|原称|^原(?![审告被系为])(?=[^，,;；]{2,30}(?:公司|厂|集团|院|社|店|行)$)|现为|前身为|后改名为|[中英]文名为?|[中英]文名称|译名为?|中译名?)[为:：]?\s*([^，,;；]{4,40}?)(?=更名而来|[，,;；]|$)"
)
_GROUP = lazy(r"合称|统称|并称|均简称|均下称")
_LATIN = lazy(
    r"[“\"「]?([A-Z][A-Za-z0-9.,&'’/\- À-ſ]{1,80}?)(?=[”\"」]?\s*(?:$|[，,；;]\s*(?:以下|下称|简称|[“\"「])))"
)
"""A name in Latin letters that opens a bracket, alone or before a short form."""
_COORDINATION = lazy(r"^(?:、|和|与|及|以及|及其|，以及|,以及|暨)$")
_IN_BRACKET = lazy(r"[^（()）]*[）)]|[”\"」]")
_NO_NAME = lazy(r"原告|被告|上诉人|申请人|第三人|一审|二审|原审|反诉|法院|以下|股票|代码|证券|今|又|[\d.]+$")


def brackets(r: Reading, party: PartyDraft, span: Span) -> int:
    """Read what the brackets behind a name call it; where the last of them ends."""
    end = span.end
    for _ in range(MOST_BRACKETS):
        match = _BRACKET.match(r.content, end)
        if not match:
            break
        _read_bracket(r, party, span, match)
        end = match.end()
    return end


MOST_BRACKETS = 2
"""How many brackets behind one another tell of a name: its Latin form, what it is called."""


def _read_bracket(r: Reading, party: PartyDraft, span: Span, match: re.Match[str]) -> None:
    r.bracket_ends.add(match.end())
    inside, at = match.group(1), match.start(1)
    called = False
    foreign = _LATIN.match(inside)
    if foreign:
        r.record(party, Span(at + foreign.start(1), at + foreign.end(1)), "zh-party-alias")
    if _OWN.search(inside):
        r.announcer = r.announcer or party
    for pattern, rule in ((_RENAMED, "zh-party-renamed"), (_CALLED, "zh-party-alias")):
        for found in pattern.finditer(inside):
            called = called or pattern is _CALLED
            alias = _OWN_WORD.sub("", found.group(1).strip().strip("“”\"'"))
            start = at + found.start(1) + found.group(1).index(alias)
            place = Span(start, start + len(alias))
            if pattern is _CALLED and _GROUP.search(found.group(0)):
                r.groups[alias] = coordinated(r, span.end)
                for member in r.groups[alias]:
                    member.add(Form(alias, place, "zh-party-group"))
            else:
                if 2 <= len(alias) <= LONGEST_ALIAS and not _NO_NAME.match(alias):
                    r.record(party, place, rule)
                if pattern is _CALLED:
                    _further(r, party, inside, at, found.end())
    if not called:
        _bare_bracket(r, party, span, inside, at)


def _further(r: Reading, party: PartyDraft, inside: str, at: int, end: int) -> None:
    """More short forms behind the first one: “海潮科技”、“海潮”."""
    while match := _OR.match(inside, end):
        alias, end = match.group(1), match.end()
        if not _NO_NAME.match(alias) and not _OWN_WORD.match(alias) and short_for(alias, party.first.text):
            r.record(party, Span(at + match.start(1), at + match.start(1) + len(alias)), "zh-party-alias")


LONGEST_ALIAS = 40
"""Characters of the longest other name in a bracket."""


def _bare_bracket(r: Reading, party: PartyDraft, span: Span, inside: str, at: int) -> None:
    """A short form made of the name's own characters, alone in a bracket or behind the name in Latin letters."""
    foreign = _LATIN.match(inside)
    alias = (inside[foreign.end() :] if foreign else inside).strip('“”"「」，,；; ')
    name = span.of(r.content)
    if 2 <= len(alias) <= 10 and short_for(alias, name) and not _NO_NAME.match(alias):
        start = at + inside.index(alias)
        r.record(party, Span(start, start + len(alias)), "zh-party-alias")


def coordinated(r: Reading, end: int) -> tuple[PartyDraft, ...]:
    """The parties listed, joined by commas and "and", up to ``end``."""
    members: list[PartyDraft] = []
    left = end
    for span, party in sorted(r.spans[-LOOK_BACK:], key=lambda pair: -pair[0].start):
        if span.end > left or _IN_BRACKET.match(r.content, span.end, left):
            continue
        between = re.sub(r"[（(][^（()）]{0,80}[）)]", "", r.content[span.end : left])
        if members and not _COORDINATION.match(between.strip()):
            break
        if not members and between.strip():
            break
        members.append(party)
        left = span.start
    return tuple(dict.fromkeys(reversed(members)))
