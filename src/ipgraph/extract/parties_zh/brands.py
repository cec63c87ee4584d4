"""Short names without an ending, where they act like a party."""

import re
from collections.abc import Iterator
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from ipgraph.extract.parties_zh.reading import (
    Reading,
    acts_like_party,
    is_allowed,
    is_inside,
    new_party,
    party_table,
    place_names,
    record_form,
    trim_left,
)
from ipgraph.model.article import Span

_SUBJECT = re.compile(
    r"(?:(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:，|,)?(?:此后|随后|此前|同日|次日)?)"
    r"([㐀-鿿]{2,6}|[A-Z][A-Za-z&\-]{1,20}(?: [A-Z][A-Za-z&\-]{1,20}){0,2})"
    r"(?=(?:遂|又|再|随即|亦|则|随后|先后|曾)?(?:于\d|向[^，。]{2,20}?(?:提起|起诉|申请|提出)|在[^，。]{2,20}?(?:提起|"
    r"起诉)|以[^。]{2,30}?为由|就[^。]{2,40}?(?:提起|起诉|申请)"
    r"|起诉|不服|提起|提出上诉|申请复议|诉诸|对[^，。]{2,20}?提起))"
)


def find_brands(r: Reading) -> None:
    """Short forms that the text uses without introducing them, where they act like a party."""
    known = sorted(r.by_form)
    longer = AhoCorasick(known, matchkind=MatchKind.LeftmostLongest) if known else None
    inside = [(start, end) for _, start, end in longer.find_matches_as_indexes(r.content)] if longer else []
    for party in list(r.parties):
        if party.unnamed or party.type == "person":
            continue
        for form in list(party.forms):
            for brand in _brand_forms(form.text):
                owners = {
                    id(other)
                    for other in r.parties
                    if any(f.text.startswith(brand) or brand in f.text[:8] for f in other.forms)
                }
                if brand in r.by_form or len(owners) > 1:
                    continue
                for match in re.finditer(re.escape(brand), r.content):
                    if any(start <= match.start() and match.end() <= end for start, end in inside):
                        continue
                    if is_allowed(r, match.start()) and acts_like_party(r, match.start(), match.end()):
                        record_form(r, party, brand, Span(match.start(), match.end()), "zh-party-brand")


def find_subjects(r: Reading) -> None:
    """Bare names that sue, apply or appeal at the head of a clause."""
    for match in re.finditer(r"(?:^|[。，,；;:：\n\r“])", r.content):
        found = _SUBJECT.match(r.content, match.end())
        if not found:
            continue
        name, span = found.group(1), Span(found.start(1), found.end(1))
        if not is_allowed(r, span.start) or is_inside(r, span) or not _bare_name(name):
            continue
        if r.content.count(name) < 2:
            continue
        party = r.by_form.get(name) or new_party(r, "company")
        record_form(r, party, name, span, "zh-party-subject")


def find_opponents(r: Reading) -> None:
    """The two sides of a title such as X诉Y, X与Y, where one side is a party that is already known."""
    pattern = re.compile(
        r"([㐀-鿿A-Za-z·]{2,10}?)(诉|与)([㐀-鿿A-Za-z·]{2,10}?)(?=[，,。；;：:\n]|之争|专利|商标|系列|打|签|就|的|一案|等|侵|不正当|战|案|纠纷|达成)"
    )
    for match in pattern.finditer(r.content):
        for group in (1, 3):
            name = match.group(group)
            trimmed = trim_left(r, name)
            span = Span(match.end(group) - len(trimmed), match.end(group))
            if not _bare_name(trimmed) or is_inside(r, span) or not is_allowed(r, span.start):
                continue
            if trimmed in r.by_form:
                record_form(r, r.by_form[trimmed], trimmed, span, "zh-party-versus")
            elif match.group(2) == "诉" and r.content.count(trimmed) >= 3:
                record_form(r, new_party(r, "company"), trimmed, span, "zh-party-versus")


def _brand_forms(name: str) -> Iterator[str]:
    """Short forms that a full name suggests: without ``公司``, and the first characters after the place."""
    core = re.sub(r"[（(][^（()）]*[）)]", "", name)
    whole = core
    for suffix in sorted((s for forms in party_table()["suffix"].values() for s in forms), key=len, reverse=True):
        if core.endswith(suffix):
            core = core.removesuffix(suffix)
            break
    for size in (5, 4, 3, 2):
        if core[:size] in place_names():
            core = core[size:].removeprefix("市").removeprefix("省")
            break
    if core == whole:
        return
    if 2 <= len(core) <= 4:
        yield core
    for size in (4, 3, 2):
        if len(core) > max(size, 3):
            yield core[:size]


@cache
def _common() -> frozenset[str]:
    return frozenset(party_table()["common"]["words"])


def common_word(name: str) -> bool:
    """Whether a word stands where a name could and is none."""
    return name in _common() or any(
        name.startswith(word) or name.endswith(word) for word in ("法院", "公司", "商标", "专利", "方面", "企业")
    )


def _bare_name(name: str) -> bool:
    if name in _common() or len(name) < 2:
        return False
    if re.search(
        r"法院|检察|海关|[年月日]|一案|案件|原告|被告|两|该|此|判|裁|诉|商标|专利|侵权|双方|分别|公司不|不服|中院|高院|先后|遂|之间|局$|委$|人$|者$",
        name,
    ):
        return False
    return not any(ch in "的了在与和及以其将" for ch in name)
