"""Names with an ending such as 有限公司, read backwards to where they begin, and what brackets call them."""

import re
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from ipgraph.extract.parties_zh.reading import (
    Reading,
    edge_words,
    is_allowed,
    is_taken,
    known_party,
    masked_name,
    new_party,
    party_table,
    place_names,
    record_form,
    short_for,
)
from ipgraph.extract.party import Form, PartyDraft
from ipgraph.model.article import Span
from ipgraph.model.codes import PartyType

_NAME_RUN = re.compile(r"[㐀-鿿A-Za-z0-9·&.\-（）()]+$")
_BRACKET = re.compile(r"[（(]([^（()）]{0,50}(?:[（(][^（()）]{0,20}[）)][^（()）]{0,30})?)[）)]")
_CALLED = re.compile(r"(?:以下)?(?:简称|下称|合称|统称|又称)[为:：]?\s*[“\"「『]?([^”\"」』，,;；]{2,16})[”\"」』]?")
_RENAMED = re.compile(r"(?:后更名为|现更名为|更名为|曾用名|原名|原称)[为:：]?\s*([^，,;；]{4,40})")
_GROUP = re.compile(r"合称|统称")
_COORDINATION = re.compile(r"^(?:、|和|与|及|以及|及其|，以及|,以及)$")


@cache
def _suffixes() -> tuple[AhoCorasick, tuple[PartyType, ...]]:
    pairs = [(form, kind) for kind, forms in party_table()["suffix"].items() for form in forms]
    automaton = AhoCorasick([form for form, _ in pairs], matchkind=MatchKind.LeftmostLongest)
    return automaton, tuple(kind for _, kind in pairs)


def find_full_names(r: Reading) -> None:
    """Find names with a legal form or ending, and what brackets call them."""
    automaton, kinds = _suffixes()
    end_of_last = -1
    for index, start, end in automaton.find_matches_as_indexes(r.content):
        if start < end_of_last or not is_allowed(r, start):
            continue
        begin = _left_edge(r, start, end)
        name = r.content[begin:end]
        if begin >= start or not _is_name(name):
            continue
        if is_taken(r, Span(begin, end)):
            continue
        span = Span(begin, end)
        if _describes(r, name, begin):
            continue
        party = known_party(r, name) or new_party(r, kinds[index])
        record_form(r, party, name, span, "zh-party-name")
        end_of_last = max(end, brackets(r, party, span))


def _left_edge(r: Reading, start: int, end: int) -> int:
    floor = max(0, start - 40)
    match = _NAME_RUN.search(r.content[floor:start])
    if not match:
        return start
    begin = floor + match.start()
    run = r.content[begin:end]
    begin += _unbalanced(run)
    words, characters, whole = edge_words()
    edge = max([begin, *(taken.end for taken in r.taken if begin < taken.end <= start)])
    for found in words.finditer(r.content, begin, start):
        edge = found.end()
    for i in range(edge, start):
        character = r.content[i]
        if character in characters and not any(
            r.content[max(0, i - 2) : i + 3].find(word) >= 0 for word in whole if character in word
        ):
            edge = i + 1
    for i in range(begin, start):
        starts = i in (begin, edge) or r.content[i - 1] in characters
        if i >= edge and starts and any(r.content[i : i + size] in place_names() for size in (4, 3, 2)):
            edge = i
            break
    return edge


def brackets(r: Reading, party: PartyDraft, span: Span) -> int:
    """Read what a bracket behind a name calls it; where the bracket ends."""
    match = _BRACKET.match(r.content, span.end)
    if not match:
        return span.end
    inside, at = match.group(1), match.start(1)
    for pattern, rule in ((_RENAMED, "zh-party-renamed"), (_CALLED, "zh-party-alias")):
        for found in pattern.finditer(inside):
            alias = found.group(1).strip()
            place = Span(at + found.start(1), at + found.start(1) + len(alias))
            if rule == "zh-party-alias" and _GROUP.search(found.group(0)):
                r.groups[alias] = coordinated(r, span.end)
                for member in r.groups[alias]:
                    member.add(Form(alias, place, "zh-party-group"))
            elif 2 <= len(alias) <= 40:
                record_form(r, party, alias, place, rule)
    if not _CALLED.search(inside):
        alias = inside.strip('“”"「」 ')
        if 2 <= len(alias) <= 10 and short_for(alias, r.content[span.start : span.end]):
            start = at + inside.index(alias)
            record_form(r, party, alias, Span(start, start + len(alias)), "zh-party-alias")
    return match.end()


def coordinated(r: Reading, end: int) -> tuple[PartyDraft, ...]:
    """The parties listed, joined by commas and "and", up to ``end``."""
    members: list[PartyDraft] = []
    left = end
    for span, party in sorted(r.spans, key=lambda pair: -pair[0].start):
        if span.end > left:
            continue
        between = re.sub(r"[（(][^（()）]*[）)]", "", r.content[span.end : left])
        if members and not _COORDINATION.match(between.strip()):
            break
        if not members and between.strip():
            break
        members.append(party)
        left = span.start
    return tuple(dict.fromkeys(reversed(members)))


def _describes(r: Reading, name: str, begin: int) -> bool:
    heads = party_table()["generic"]["heads"]
    return (
        name in heads
        or any(name.endswith(head) and len(name) - len(head) <= 1 and head not in ("公司", "集团") for head in heads)
        or bool(re.match(r"^(?:[一二三四五六七八九十两多数几各\d]+家|该|本|其)", name))
        or ("某" in name[:-3] and not masked_name(name))
    )


def _unbalanced(run: str) -> int:
    """How much to cut from the left so that brackets inside the name are paired."""
    depth, cut = 0, 0
    for i in range(len(run) - 1, -1, -1):
        if run[i] in "）)":
            depth += 1
        elif run[i] in "（(":
            depth -= 1
            if depth < 0:
                cut = i + 1
                break
    else:
        if depth > 0:
            cut = max(run.rfind("）"), run.rfind(")")) + 1
    return cut


def _is_name(name: str) -> bool:
    return 3 <= len(name) <= 40 and not name[0].isdigit()
