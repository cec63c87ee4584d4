"""Numbers that name things: cases, patents, applications, trademarks, plant varieties, decisions, domain names.

Most notations tell their kind by themselves ("ZL201710111222.3", "(2019)京73民初812号"). A bare registration number
("No. 865610", 第4152828号) takes its kind from the nearest word that says it ("trademark", 专利); without one it is
left out. The cue words stand in ``lang/{en,zh}/identifiers.toml``.
"""

import re
import string
from collections.abc import Iterator
from functools import cache
from typing import Literal

from msgspec import Struct

from ipgraph.extract.values.numerals import URL
from ipgraph.extract.values.tables import LANGUAGES, load_table, longest_first
from ipgraph.lang.anchors import matches_at, occurrences, url_starts
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

IdentifierKind = Literal["case", "patent", "application", "trademark", "variety", "domain", "decision"]

REACH = 200
"""How far before a bare number the word that tells its kind may stand, in characters of the same paragraph."""


class IdentifierMention(Struct, frozen=True, kw_only=True):
    """An identifier where it stands.

    ``value`` is the identifier as records write it: case numbers as written, Chinese patent and variety numbers without
    inner spaces, of a decision the number alone.
    """

    start: int
    end: int
    kind: IdentifierKind
    value: str


def find_identifiers(content: str, language: Language, within: Span | None = None) -> tuple[IdentifierMention, ...]:
    """All identifiers in reading order, without overlaps; several numbers behind one "Nos." are several mentions.

    Several case numbers behind one court code ("(2019) … Nos. 732, 733 and 734") stay one mention, as they are one
    docket entry of one decision.
    """
    start, end = (within.start, within.end) if within else (0, len(content))
    found: list[IdentifierMention] = []
    at = start
    for mention in sorted(_candidates(content, start, end), key=lambda m: (m.start, -m.end)):
        if mention.start >= at:
            found.append(mention)
            at = mention.end
    return tuple(found)


_SQUEEZE = re.compile(r"\s+")
# The patterns are ASCII ones, so that a word edge stands between a Chinese character and a Latin letter.
_DASH = "-‐‑–"
_ZH = "\u4e00-\u9fff"
_BRACKETED_YEAR = r"[(（〔\[［]\s?(?:19|20)[0-9]{2}\s?[)）〕\]］]"
_ZH_CASE = (
    rf"(?P<zhcase>{_BRACKETED_YEAR}\s?[{_ZH}][{_ZH}0-9０-９（）()〔〕\s]{{0,24}}?第?\s?[0-9]{{1,6}}"
    rf"(?:\s?[-、—至]\s?[0-9]{{1,6}}){{0,12}}\s?号(?:之[一二三四五六七八九十]{{1,2}})?)"
)
_PINYIN_CASE = (
    rf"(?P<pinyin>{_BRACKETED_YEAR}\s?(?:[A-Z][A-Za-z']{{0,11}}|[0-9]{{1,4}})(?:\s(?:[A-Z][a-z']{{1,11}}|[0-9]{{1,4}}|\([A-Z][a-z]{{1,8}}\)|[A-Z])){{0,10}}"
    r"\s(?:Chu|Zhong|Zai|Shen|Jian|Te|Bao|Zhi|Xing|Min|Xie|Po|Cai|Chuzi|Zhongzi)(?:\sZi)?(?:\s[A-Z][a-z]{1,8})?\s"
    r"(?:Nos?\.?\s)?[0-9]{1,6}(?![0-9])(?:(?<=[0-9])(?:(?:,|\sand|,\sand|\sto)\s[0-9]{1,6}(?![0-9A-Za-z])(?!\s(?:19|20)[0-9]{2}\b)(?!\s[A-Z][a-z])){1,12})?)"
)
_FOREIGN_CASES = "|".join(
    (
        rf"\b[0-9]{{1,2}}:[0-9]{{2}}[{_DASH}][a-z]{{2}}[{_DASH}][0-9]{{4,5}}(?:[{_DASH}][A-Z]{{2,4}}){{0,3}}\b",
        rf"\b(?:IPR|PGR|CBM)[0-9]{{4}}[{_DASH}][0-9]{{5}}\b",
        rf"\b337[{_DASH}]TA[{_DASH}][0-9]{{3,4}}\b",
        r"\bUPC[_ ](?:CFI|CoA)[_ ][0-9]{1,6}/[0-9]{4}\b",
        r"\b(?:ACT|ORD|APL|App)_[0-9]{1,6}/[0-9]{4}\b",
        r"\b(?:CS|FAO|RFA|LPA|CRP|OMP|SLP|W\.P\.|C\.A\.|C\.O\.|O\.S\.A\.)\s?(?:\([A-Z. -]{1,16}\)){1,3}"
        r"\s?(?:No\.\s?)?[0-9]{1,6}/[0-9]{4}\b",
        r"\bC\.S\.\s?(?:\([A-Z. -]{1,16}\))?\s?(?:No\.\s?)?[0-9]{1,6}/[0-9]{4}\b",
        rf"\b[CT][{_DASH}][0-9]{{1,4}}/[0-9]{{2}}(?:\sP)?\b",
        rf"\bR\s?[0-9]{{1,4}}/[0-9]{{4}}[{_DASH}][0-9G]\b",
        r"\b(?:[0-9]{1,2}[a-z]?|[IVX]{1,4}a?)\s(?:O|U|W|ZR|ZB|Ni)\s[0-9]{1,5}/[0-9]{2}\b",
        r"\[(?:19|20)[0-9]{2}\]\s(?:EWHC|EWCA\sCiv|UKSC|FCA|FCAFC|SGHC|IPEC)\s[0-9]{1,5}(?:\s\((?:Pat|Ch|IPEC|Comm)\))?",
        rf"\bHP[{_DASH}][0-9]{{4}}[{_DASH}][0-9]{{6}}\b",
        rf"\bD(?:19|20)[0-9]{{2}}[{_DASH}][0-9]{{4}}\b",
    )
)
_PATENTS = "|".join(
    (
        r"\bZL\s?[0-9]{8,12}(?:\.\s?[0-9X])?(?![0-9])",
        r"(?<![0-9A-Za-z.])(?:19|20)[0-9]{10}\.[0-9X](?![0-9])",
        r"\bEP\s?[0-9](?:\s?[0-9]{3}){2}(?![0-9])(?:\s?[AB][1-9]\b)?",
        r"\bWO\s?(?:19|20)[0-9]{2}/?[0-9]{5,6}(?:\s?A[1-9])?\b",
        r"\b(?:CN|JP|KR|DE|GB|FR|TW|AU|CA|IN)\s?(?:[0-9]{6,12}|10-[0-9]{7})(?:\s?[A-Z][0-9]?)?\b",
        r"\bUS\s?(?:[0-9]{1,2},[0-9]{3},[0-9]{3}|[0-9]{7,8})(?:\s?[BES][12]?)?\b(?![,.][0-9])",
        r"\b(?:RE|D)[0-9]{2,3},[0-9]{3}\b",
    )
)
_DOMAIN_ENDS = (
    "com|cn|net|org|info|biz|io|co|ai|app|shop|store|xyz|top|vip|tv|me|de|eu|uk|in|us|jp|kr|hk|tw|中国|公司|网络"
)
_MASTER = re.compile(
    rf"(?P<url>{URL})|{_ZH_CASE}|{_PINYIN_CASE}|(?P<case>{_FOREIGN_CASES})|(?P<patent>{_PATENTS})"
    r"|(?P<variety>\bCNA\s?(?:[0-9]{8}\.[0-9]|[0-9]{11}(?:\.[0-9])?)(?![0-9]))"
    rf"|(?P<pct>\bPCT/[A-Z]{{2}}(?:19|20)[0-9]{{2}}/[0-9]{{5,6}}\b)"
    rf"|(?P<domain>(?<![A-Za-z0-9.@/_-])(?:[A-Za-z0-9-]{{1,63}}\.){{1,4}}(?:{_DOMAIN_ENDS})(?![A-Za-z0-9.@-]|\s?\())"
    r"|(?P<decision>第\s?(?P<zhdecision>[0-9]{3,7})\s?号(?:无效宣告请求|无效宣告|复审请求|商标)?(?:审查)?(?:决定|裁定)"
    r"|\b[Dd]ecision\s(?:No\.\s?|\#)(?P<endecision>[0-9]{3,7})\b)",
    re.ASCII,
)
_HEADS = re.compile(
    r"[(（〔\[［0-9A-Z第](?="
    r"(?<=[(（〔\[［])\s?(?:19|20)[0-9]|(?<=第)\s?[0-9]"
    rf"|(?<=[0-9])(?<![0-9][0-9])[0-9]*+(?::[0-9]|[{_DASH}]TA|[a-z]?\s(?:[OUW]|Z[RB]|Ni)\s[0-9]|\.[0-9X])"
    r"|(?<=I)PR[0-9]|(?<=P)(?:GR[0-9]|CT/)|(?<=C)(?:BM[0-9]|NA\s?[0-9])|(?<=U)PC[_ ]|(?<=A)(?:CT|PL|pp)_|(?<=O)RD_"
    r"|(?<=[CFRLOS])(?:S|AO|FA|PA|RP|MP|LP)\s?\(|(?<=[WCO])\.[A-Z]\."
    rf"|(?<=[CTH])P?[{_DASH}][0-9]|(?<=[RD])E?\s?[0-9]|(?<=[IVX])[IVX]{{0,3}}a?\s(?:[OUW]|Z[RB]|Ni)\s"
    r"|(?<=[ZEWCJKDGFTAIU])[LPONREBWUAS]\s?[0-9]|(?<=D)ecision\s)",
    re.ASCII,
)
"""The beginnings of all notations of ``_MASTER`` but addresses and domain names."""

_DOMAIN_END = re.compile(rf"\.(?=(?:{_DOMAIN_ENDS})(?![A-Za-z0-9]))")
_DOMAIN_SIGNS = frozenset(string.ascii_letters + string.digits + ".@/_-")
_LONGEST_DOMAIN = 260
"""Four labels of 63 characters, with their dots."""


def _places(content: str, start: int, end: int) -> list[int]:
    """Where a match of ``_MASTER`` can begin."""
    places = url_starts(content, start, end)
    places += [match.start() for match in _HEADS.finditer(content, start, end)]
    places += occurrences(content, "decision", start, end)
    for dot in _DOMAIN_END.finditer(content, start, end):
        at = dot.start()
        lowest = max(start, at - _LONGEST_DOMAIN)
        while at > lowest and content[at - 1] in _DOMAIN_SIGNS:
            at -= 1
        places.append(at)
    return sorted(places)


_GROUPED_NO = r"[0-9]{1,2},[0-9]{3},[0-9]{3}(?![0-9]|,[0-9])"
_EN_NUMBER = (
    rf"(?:{_GROUPED_NO}|[0-9]{{5,9}}(?![0-9,.]?[0-9])|[0-9]{{8}}\.[0-9X]\b|[0-9](?:\s[0-9]{{3}}){{2}}(?!\s?[0-9]))"
)
_EN_LIST = re.compile(
    rf"\b(?:Nos?\.|Numbers?|number|nos?\.|№|#)\s?(?P<first>{_EN_NUMBER})"
    rf"(?P<rest>(?:(?:,\sand|,|\sand|\sor|;)\s(?:No\.\s)?{_EN_NUMBER}){{0,30}})",
    re.ASCII,
)
_ZH_NUMBER = re.compile(
    rf"第\s?(?P<number>{_GROUPED_NO}|[0-9]{{5,9}}|[0-9]{{8,12}}\.[0-9X])\s?号"
    rf"|(?:注册号|登记号|专利号|申请号|品种权号|授权号)(?:为|是)?[:：]?\s?(?P<named>{_GROUPED_NO}|[0-9]{{5,9}}(?![0-9.])|[0-9]{{8,12}}\.[0-9X])",
    re.ASCII,
)
_ONE = re.compile(_EN_NUMBER)
_PARAGRAPH = "\n"


def _candidates(content: str, start: int, end: int) -> Iterator[IdentifierMention]:
    urls: list[tuple[int, int]] = []
    for match in matches_at(_MASTER, content, _places(content, start, end), end):
        kind = match.lastgroup
        if kind == "url":
            urls.append(match.span())
            continue
        written = match.group()
        if kind in ("zhcase", "pinyin", "case"):
            yield _mention(match, "case", written)
        elif kind == "patent":
            application = _says_application(content, match.start())
            compact = _SQUEEZE.sub("", written) if not written.startswith(("IN", "US", "JP", "KR", "GB")) else written
            yield _mention(match, "application" if application else "patent", compact)
        elif kind == "variety":
            yield _mention(match, "variety", _SQUEEZE.sub("", written))
        elif kind == "pct":
            yield _mention(match, "application", written)
        elif kind == "domain":
            if not _SHORT_WORDS.fullmatch(written):
                yield _mention(match, "domain", written.lower())
        elif match["decision"]:
            group = "zhdecision" if match["zhdecision"] else "endecision"
            yield IdentifierMention(start=match.start(group), end=match.end(group), kind="decision", value=match[group])
    for at, stop in _bare_numbers(content, start, end):
        if not any(a <= at < b for a, b in urls):
            kind_of = _kind_by_context(content, at, stop)
            if kind_of:
                yield IdentifierMention(start=at, end=stop, kind=kind_of, value=_SQUEEZE.sub("", content[at:stop]))


_SHORT_WORDS = re.compile(r"(?:[A-Za-z]\.){1,4}[A-Za-z]{2}|(?:[0-9.]+)[A-Za-z]{2,3}")


def _mention(match: re.Match[str], kind: IdentifierKind, value: str) -> IdentifierMention:
    return IdentifierMention(start=match.start(), end=match.end(), kind=kind, value=value)


def _bare_numbers(content: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in _EN_LIST.finditer(content, start, end):
        for one in _ONE.finditer(content, match.start("first"), match.end()):
            yield one.span()
    if "号" in content:
        for match in _ZH_NUMBER.finditer(content, start, end):
            yield match.span("number" if match["number"] else "named")


class _Cues(Struct, frozen=True):
    words: re.Pattern[str]
    kind: dict[str, IdentifierKind]


@cache
def _cues() -> _Cues:
    kinds: dict[str, IdentifierKind] = {}
    for language in LANGUAGES:
        for kind, words in load_table(language, "identifiers")["kind"].items():
            kinds |= dict.fromkeys((word.lower() for word in words), kind)
    forms = "|".join(
        rf"\b{re.escape(word)}s?\b" if word.isascii() else re.escape(word) for word in longest_first(tuple(kinds))
    )
    return _Cues(words=re.compile(forms, re.IGNORECASE | re.ASCII), kind=kinds)


def _says_application(content: str, at: int) -> bool:
    return bool(
        re.search(
            r"(?:申请号|申请|[Aa]pplications?,?(?: (?:Nos?\.|numbers?))?)[为是:：]?\s?\Z", content[max(0, at - 24) : at]
        )
    )


def _kind_by_context(content: str, start: int, end: int) -> IdentifierKind | None:
    """The kind that the nearest cue word says: right behind 号 (第…号商标), else before, else behind."""
    cues = _cues()
    right = re.split(r"[。；;\n]|\. ", content[end : end + 60])[0]
    behind = cues.words.search(right)
    if behind and content[end : end + 1] == "号" and behind.start() <= 24:
        return _kind(cues, behind.group())
    left = content[max(0, start - REACH) : start].rpartition(_PARAGRAPH)[2]
    before = list(cues.words.finditer(left))
    if before:
        return _kind(cues, before[-1].group())
    return _kind(cues, behind.group()) if behind else None


def _kind(cues: _Cues, word: str) -> IdentifierKind | None:
    word = word.lower()
    return cues.kind.get(word) or cues.kind.get(word.removesuffix("s"))
