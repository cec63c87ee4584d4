"""Numbers that name things: cases, patents, applications, trademarks, plant varieties, decisions, domain names.

Most notations tell their kind by themselves ("ZL201710111222.3", "(2019)京73民初812号"); they are the rows of
``notations.toml``. A bare registration number
("No. 865610", 第4152828号) takes its kind from the nearest word that says it ("trademark", 专利); without one it is
left out. The cue words stand in ``lang/{en,zh}/identifiers.toml``.
"""

import re
import string
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from ipgraph.extract.values.chinese_numbers import half_width
from ipgraph.extract.values.notations import IdentifierKind, find_noted
from ipgraph.extract.values.numerals import URL
from ipgraph.extract.values.tables import LANGUAGES, load_table, longest_first
from ipgraph.lang.anchors import Anchors, matches_at, url_starts
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

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
    text = half_width(content)
    found: list[IdentifierMention] = []
    at = start
    for left, right, mention in sorted(_candidates(content, text, start, end), key=lambda c: (c[0], -c[1])):
        if left < at:
            continue
        if mention is not None:
            found.append(mention)
        at = right
    return tuple(found)


_SQUEEZE = lazy(r"\s+")
_DOMAIN_ENDS = (
    "com|cn|net|org|info|biz|io|co|ai|app|shop|store|xyz|top|vip|tv|me|de|eu|uk|in|us|jp|kr|hk|tw|ca|fr|nl|ch|au|nz|sg|br"
    "|es|it|se|dk|fi|pl|ie|ru|mx|za|ae|gg|cc|ltd|mobi|asia|pro|dev|tech|cloud|health|care|clinic|bank|finance|money|bet"
    "|games?|live|life|world|global|group|agency|digital|media|studio|design|fashion|blog|news|link|wiki|wine|space"
    "|website|fun|work|zone|plus|icu|online|site|club|中国|公司|网络"
)
_URL = lazy(URL)
# ASCII, so that a word edge stands between a Chinese character and a Latin letter.
_DOMAIN = lazy(
    rf"(?<![A-Za-z0-9.@/_-])(?:[A-Za-z0-9-]{{1,63}}\.){{1,4}}(?:{_DOMAIN_ENDS})(?![A-Za-z0-9@-]|\.[A-Za-z0-9.]|\s?\()",
    re.ASCII,
)
_DOMAIN_END = lazy(rf"\.(?=(?:{_DOMAIN_ENDS})(?![A-Za-z0-9]))")
_DOMAIN_SIGNS = frozenset(string.ascii_letters + string.digits + ".@/_-")
_LONGEST_DOMAIN = 260
"""Four labels of 63 characters, with their dots."""


def _domains(content: str, start: int, end: int) -> Iterator[IdentifierMention]:
    places = []
    for dot in _DOMAIN_END.finditer(content, start, end):
        at = dot.start()
        lowest = max(start, at - _LONGEST_DOMAIN)
        while at > lowest and content[at - 1] in _DOMAIN_SIGNS:
            at -= 1
        places.append(at)
    for match in matches_at(_DOMAIN, content, places, end):
        if not _SHORT_WORDS.fullmatch(match.group()):
            yield IdentifierMention(start=match.start(), end=match.end(), kind="domain", value=match.group().lower())


_GROUPED_NO = r"[0-9]{1,2},[0-9]{3},[0-9]{3}(?![0-9]|,[0-9])"
_LETTERED = r"[GIM][0-9]{6,7}|[1-4]0-[0-9]{7}"
_EN_NUMBER = (
    rf"(?:{_GROUPED_NO}|(?:20[0-9]{{10}}|[0-9]{{8}})\.[0-9X]\b|[0-9]{{5,10}}(?![0-9,.]?[0-9])|[0-9]{{1,2}}(?:\s[0-9]{{3}}){{2}}(?!\s?[0-9])"
    rf"|(?:{_LETTERED})(?![0-9A-Za-z]))"
)
_EN_LIST = lazy(
    rf"(?:[Nn]os?\.|[Nn]umbers?|№|\#|No(?=\s[0-9]{{1,2}}\s[0-9]{{3}}\s))\s?(?P<first>{_EN_NUMBER})"
    rf"(?P<rest>(?:(?:\s\([^()\n]{{2,60}}\))?(?:,\sand|,|\sand|\sor|;)\s(?:No\.\s)?{_EN_NUMBER}){{0,30}})",
    re.ASCII,
)
_BEHIND_PATENT = lazy(
    rf"[Pp]atents?\s(?P<first>{_GROUPED_NO}|(?:{_LETTERED}|(?:19|20)?[0-9]{{7,8}})(?![0-9,.]?[0-9]))"
    rf"(?P<rest>(?:(?:,\sand|,|\sand|\s&|;)\s{_GROUPED_NO}){{0,30}})",
    re.ASCII,
)
"""Numbers right behind the word: "Canadian patents 2,111,222 and 2,333,444"."""
_IN_BRACKETS = lazy(
    rf"patents?\s\((?:U\.?S\.?\s)?(?P<first>{_GROUPED_NO})"
    rf"(?P<rest>(?:(?:,\sand|,|\sand|\s&|;)\s{_GROUPED_NO}){{0,30}})\)",
    re.ASCII,
)
"""Numbers that follow the word for the rights at once: "the dosage patents (8,309,569 and 10,765,667)"."""
_ZH_NUMBER = lazy(
    rf"第\s?(?P<number>{_GROUPED_NO}|[0-9]{{5,9}}|[0-9]{{8,12}}\.[0-9X]|{_LETTERED})\s?[号號]"
    r"|(?:注册号|註冊號|註冊編號|注册编号|登记号|专利号|申请号|申請編號|品种权号|授权号)(?:为|是)?[:：]?\s?"
    rf"(?P<named>{_GROUPED_NO}|[0-9]{{5,9}}(?![0-9.])|[0-9]{{8,12}}\.[0-9X]|{_LETTERED})",
    re.ASCII,
)
_ONE = lazy(_EN_NUMBER)
_PARAGRAPH = "\n"


_Candidate = tuple[int, int, "IdentifierMention | None"]
"""Where the words of an identifier begin and end, and the identifier; ``None`` for the address of a web page."""


def _candidates(content: str, text: str, start: int, end: int) -> Iterator[_Candidate]:
    """What may be an identifier, in no order; ``text`` is ``content`` with plain digits."""
    for address in matches_at(_URL, content, sorted(url_starts(content, start, end)), end):
        yield address.start(), address.end(), None
    for noted in find_noted(text, start, end):
        kind = noted.notation.kind
        if kind == "patent" and _says_application(content, noted.start):
            kind = "application"
        mention = IdentifierMention(start=noted.start, end=noted.end, kind=kind, value=noted.value(content))
        yield *noted.whole, mention
    for mention in _domains(content, start, end):
        yield mention.start, mention.end, mention
    for at, stop in _bare_numbers(text, start, end):
        kind_of = _kind_by_context(content, at, stop)
        if kind_of:
            value = _SQUEEZE.sub("", content[at:stop])
            yield at, stop, IdentifierMention(start=at, end=stop, kind=kind_of, value=value)


_SHORT_WORDS = lazy(r"(?:[A-Za-z]\.){1,4}[A-Za-z]{2}|(?:[0-9.]+)[A-Za-z]{2,3}")
_NUMBER_WORDS = Anchors(
    ("No.", "Nos.", "no.", "nos.", "No ", "Number", "number", "№", "#", "第", "注册号", "註冊號", "註冊編號",
     "注册编号", "申請編號", "登记号", "专利号",
     "申请号", "品种权号", "授权号", "patent (", "patents (",
     "patent ", "patents ", "Patent ", "Patents ")
)  # fmt: skip
_RIGHTS_OPEN = {"patent (": _IN_BRACKETS, "patents (": _IN_BRACKETS}
_RIGHTS_OPEN |= dict.fromkeys(("patent ", "patents ", "Patent ", "Patents "), _BEHIND_PATENT)


def _bare_numbers(content: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for place, word in sorted(_NUMBER_WORDS.find(content, start, end)):
        if place < at:
            continue
        if word in _RIGHTS_OPEN:
            match = _RIGHTS_OPEN[word].match(content, place, end)
            if match:
                yield from (one.span() for one in _ONE.finditer(content, match.start("first"), match.end()))
        elif word.isascii() or word == "№":
            if place and content[place - 1].isascii() and content[place - 1].isalnum():
                continue
            match = _EN_LIST.match(content, place, end)
            if match:
                yield from (one.span() for one in _ONE.finditer(content, match.start("first"), match.end()))
        else:
            match = _ZH_NUMBER.match(content, place, end)
            if match:
                yield match.span("number" if match["number"] else "named")
        at = match.end() if match else at


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
    return _Cues(words=PATTERNS.compiled(forms, re.IGNORECASE | re.ASCII), kind=kinds)


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
