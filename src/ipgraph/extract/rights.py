"""Find the rights of a text: numbers, titles, and the words that name kinds and branches of rights.

A right gets a record of its own where the text gives a number or a title. Words that name only a kind ("patent
infringement") are kept as marks; the story decides whether a case without a numbered or titled right gets one of that
kind. Words stand in ``lang/<language>/rights.toml``.
"""

import re
import tomllib
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from msgspec import Struct

from ipgraph.extract.party import Form, PartyDraft
from ipgraph.extract.values.identifiers import IdentifierMention
from ipgraph.lang.words import WordFinder
from ipgraph.model.article import Span
from ipgraph.model.codes import Branch, Language, RightType

FAMILY: dict[str, str] = {
    "invention-patent": "patent",
    "utility-model": "patent",
    "design-patent": "patent",
    "patent": "patent",
    "trademark": "trademark",
    "geographical-indication": "trademark",
    "copyright": "work",
    "related-right": "work",
    "plant-variety": "plant",
    "layout-design": "layout",
    "trade-dress": "dress",
    "trade-secret": "secret",
    "personality-right": "name",
    "fair-competition": "competition",
    "data-interest": "competition",
    "domain-name": "domain",
}
"""Kinds of rights that can be meant by the same numbers, titles and words."""

TYPE_OF_FAMILY: dict[str, RightType] = {
    "patent": "patent",
    "trademark": "trademark",
    "work": "copyright",
    "plant": "plant-variety",
    "layout": "layout-design",
    "dress": "trade-dress",
    "secret": "trade-secret",
    "name": "personality-right",
}

_QUOTES = re.compile(r"“([^”\n]{1,90})”|\"([^\"\n]{1,90})\"|「([^」\n]{1,60})」|《([^》\n]{1,60})》")
_LAW = re.compile(r"(?:法|条例|规定|解释|通知|办法|意见|协议|合同|报|公报|草案）|纲要|规划)$")
_NAME_BEHIND = {
    "en": re.compile(r" (?:Law|Act|Office|Review|Reexamination|Convention|applications?\b)"),
    "zh": re.compile(r"(?:保护)?(?:法(?!院)|条例|局|评审|复审|申请(?!号|权))"),
}
"""What makes a word for a right part of the name of a law or an office, or of a mere application."""
_WORK_NAME_EN = re.compile(
    r"\b(?:television series|tv series|series|game|film|movie|novel|drama|animated series|"
    r"television hero|show) ([A-Z][\w’'-]*(?: (?:of |the |and )?[A-Z][\w’'-]*){0,4})"
)
_WORK_BEFORE_EN = re.compile(
    r"\bthe ([A-Z][\w’'-]*(?: (?:of |the )?[A-Z][\w’'-]*){0,4}) (?:film and television "
    r"work|television series|series|images|image|character|film)\b"
)
_WORK_NAME_ZH = re.compile(r"(?<![㐀-鿿])(?:[^。，、]{0,6}[系是的涉持有])?([㐀-鿿]{2,6})(?:系列)?形象")
_SENTENCE_END = re.compile(r"。|(?<!No)(?<!Nos)\. ")
_CALLED_ZH = re.compile(r"(?:名为|名称为|所起的名字|题为)$")


@dataclass(eq=False, slots=True)
class RightDraft:
    """A right of one language version."""

    language: Language
    type: RightType
    type_span: Span
    type_rule: str
    number: Form | None = None
    titles: list[Form] = field(default_factory=list)
    branch: tuple[Branch, Span] | None = None
    holders: dict[PartyDraft, Span] = field(default_factory=dict)

    @property
    def family(self) -> str:
        """The family of its kind."""
        return FAMILY[self.type]


class Mark(Struct, frozen=True):
    """A word that names a kind of right (``right``) or a branch (``branch``)."""

    start: int
    end: int
    kind: str
    value: str


class RightMention(Struct, frozen=True):
    """A place where a right with a number or a title stands."""

    start: int
    end: int
    right: RightDraft


class RightBook:
    """The rights of one language version, with the words that name kinds and branches."""

    def __init__(
        self,
        rights: Iterable[RightDraft],
        mentions: Iterable[RightMention],
        marks: Iterable[Mark],
        titles: Iterable[Span],
    ) -> None:
        self.rights = list(rights)
        self.mentions = sorted(mentions, key=lambda mention: mention.start)
        self.marks = sorted(marks, key=lambda mark: mark.start)
        self.titles = tuple(titles)
        self._mention_starts = [mention.start for mention in self.mentions]
        self._mark_starts = [mark.start for mark in self.marks]

    def within(self, span: Span) -> list[RightMention]:
        """The mentions that begin inside ``span``."""
        return self.mentions[
            bisect_left(self._mention_starts, span.start) : bisect_left(self._mention_starts, span.end)
        ]

    def marks_within(self, span: Span, kind: str) -> list[Mark]:
        """The words for kinds (``"right"``) or branches (``"branch"``) that begin inside ``span``."""
        found = self.marks[bisect_left(self._mark_starts, span.start) : bisect_left(self._mark_starts, span.end)]
        return [mark for mark in found if mark.kind == kind]


@cache
def _table(language: Language) -> dict[str, Any]:
    return tomllib.loads(files("ipgraph.lang").joinpath(language, "rights.toml").read_text(encoding="utf-8"))


@cache
def _finder(language: Language, kind: str) -> WordFinder:
    table = _table(language)
    if kind == "title":
        return WordFinder(((form, family) for family, forms in table["title"].items() for form in forms), language)
    key = {"right": "kind", "branch": "branch"}[kind]
    value = {"right": "type", "branch": "value"}[kind]
    return WordFinder(((form, row[value]) for row in table[key] for form in row["forms"]), language)


def find_marks(content: str, language: Language) -> list[Mark]:
    """The words of ``content`` that name a kind or a branch of rights, in reading order."""
    return [
        Mark(start, end, kind, value)
        for kind in ("right", "branch")
        for start, end, value in _finder(language, kind).find(content)
        if not _NAME_BEHIND[language].match(content, end)
        and not (
            value == "fair-competition" and content[max(0, start - 5) : start].casefold().endswith(("反", "anti-"))
        )
    ]


def find_quotes(content: str, limits: tuple[Span, ...]) -> list[Span]:
    """What stands between quotation marks or title brackets: the words inside, without the marks."""
    found = []
    for limit in limits:
        for match in _QUOTES.finditer(content, limit.start, limit.end):
            group = next(i for i in range(1, 5) if match.group(i) is not None)
            start, end = match.span(group)
            while end > start and content[end - 1] in ",，.。":
                end -= 1
            found.append(Span(start, end))
    return found


class _Reader:
    def __init__(
        self, content: str, language: Language, limits: tuple[Span, ...], identifiers: Iterable[IdentifierMention]
    ) -> None:
        self.content = content
        self.language = language
        self.limits = limits
        self.identifiers = [i for i in identifiers if any(s.start <= i.start < s.end for s in limits)]
        self.marks = find_marks(content, language)
        self.quotes = find_quotes(content, limits)
        self.title_words = list(_finder(language, "title").find(content))
        self.rights: list[RightDraft] = []
        self.mentions: list[RightMention] = []
        self.used: set[Span] = set()

    def numbered(self) -> None:
        for identifier in self.identifiers:
            family = {"patent": "patent", "application": "patent", "trademark": "trademark", "variety": "plant"}.get(
                identifier.kind
            )
            if family is None:
                continue
            known = next((r for r in self.rights if r.number and r.number.text == identifier.value), None)
            if known is None:
                kind, span = self._kind_near(identifier.start, identifier.end, family)
                known = RightDraft(self.language, kind, span, f"{self.language}-right-{identifier.kind}")
                known.number = Form(identifier.value, Span(identifier.start, identifier.end), known.type_rule)
                self.rights.append(known)
            self.mentions.append(RightMention(identifier.start, identifier.end, known))
            title = self._title_of_number(identifier)
            if title and not any(form.text == title.of(self.content) for form in known.titles):
                known.titles.append(Form(title.of(self.content), title, f"{self.language}-right-title"))
                self.used.add(title)
                self.mentions.append(RightMention(title.start, title.end, known))

    def _kind_near(self, start: int, end: int, family: str) -> tuple[RightType, Span]:
        reach = 40 if self.language == "zh" else 90
        best: tuple[int, Mark] | None = None
        for mark in self.marks:
            if mark.kind != "right" or FAMILY[mark.value] != family:
                continue
            distance = start - mark.end if mark.end <= start else mark.start - end
            between = self.content[min(mark.end, end) : max(mark.start, start)]
            if distance > reach or _SENTENCE_END.search(between):
                continue
            weight = distance if mark.value != "patent" else distance + 60
            if best is None or weight < best[0]:
                best = (weight, mark)
        if best:
            return best[1].value, Span(best[1].start, best[1].end)  # type: ignore[return-value]
        return TYPE_OF_FAMILY[family], Span(start, end)

    def _title_of_number(self, identifier: IdentifierMention) -> Span | None:
        after = next((q for q in self.quotes if q.start >= identifier.end), None)
        if after and after.start - identifier.end <= 16:
            between = self.content[identifier.end : after.start]
            if re.fullmatch(r"(?:号|、|,|，|\)|）|\s|for|and|\"|“|第?[\d,.]+X?号?|发明|专利|商标|的|名为)*", between):
                return after
        if identifier.kind == "trademark":
            chain = next((q for q in self.quotes if q.start >= identifier.end), None)
            if chain and re.fullmatch(
                r"(?:[\d、,，和第号及 ]|Nos?\.|and|for|\"|“)*", self.content[identifier.end : chain.start]
            ):
                return chain
        before = [q for q in self.quotes if q.end <= identifier.start]
        if before and identifier.start - before[-1].end <= (14 if identifier.kind != "trademark" else 60):
            between = self.content[before[-1].end : identifier.start]
            if re.fullmatch(
                r"[”\"」》,，]*(?:商标|的|[（(]|第|注册号|\s|,|，|No\.|Nos\.|专利号?|为|is|and|及|和|号|\d|、|专利)*",
                between,
            ):
                return before[-1]
        return None

    def titled(self) -> None:
        for quote in self.quotes:
            if quote in self.used or self._sentence_like(quote):
                continue
            family = self._family_of(quote)
            if family is None:
                continue
            text = quote.of(self.content)
            known = next(
                (
                    r
                    for r in self.rights
                    if r.family == FAMILY[TYPE_OF_FAMILY[family]] and any(f.text == text for f in r.titles)
                ),
                None,
            )
            if known is None:
                kind, span = self._kind_near(quote.start, quote.end, FAMILY[TYPE_OF_FAMILY[family]])
                if FAMILY[kind] != FAMILY[TYPE_OF_FAMILY[family]]:
                    kind, span = TYPE_OF_FAMILY[family], quote
                known = RightDraft(self.language, kind, span, f"{self.language}-right-titled")
                known.titles.append(Form(text, quote, f"{self.language}-right-title"))
                self.rights.append(known)
            for r in self.rights:
                if r.family == known.family and any(f.text == text for f in r.titles):
                    self.mentions.append(RightMention(quote.start, quote.end, r))

    def _sentence_like(self, quote: Span) -> bool:
        text = quote.of(self.content)
        before = self.content[max(0, quote.start - 8) : quote.start]
        if re.search(r"(?:简称|下称|合称|统称)[为:：]?[“\"]?$", before) or re.search(r"\([“\"]$", before):
            return True
        if re.search(r"[。！？!?;；，]|[a-z]\. |[a-z], ", text) or _LAW.search(text):
            return True
        if re.search(r"(?:公司|Co\., Ltd\.?|Inc\.|Ltd\.)$", text):
            return True
        return len(text.split()) > 20 or (self.language == "zh" and len(text) > 40)

    def _family_of(self, quote: Span) -> str | None:
        reach_left, reach_right = (10, 8) if self.language == "zh" else (32, 28)
        if self.content[quote.start - 1] == "《":
            return "work" if self._work_context(quote) else None
        best: tuple[int, str] | None = None
        for start, end, family in self.title_words:
            if end <= quote.start:
                distance = quote.start - end
                between = self.content[end : quote.start]
                limit, penalty = reach_left, 3
            elif start >= quote.end:
                distance = start - quote.end
                between = self.content[quote.end : start]
                limit, penalty = reach_right, 0
            else:
                continue
            if distance > limit or re.search(r"[。；;:：]|\. ", between):
                continue
            if "," in between.strip('",” ') or "，" in between.strip('”"，'):
                penalty += 12
            if best is None or distance + penalty < best[0]:
                best = (distance + penalty, family)
        if best is None or best[0] > 30:
            return None
        if best[1] == "work" and not (self._work_context(quote) and self._names_work(quote, best[0])):
            return None
        return best[1]

    def _names_work(self, quote: Span, distance: int) -> bool:
        """Whether quotation marks hold the name of a work and not a quoted word."""
        if self.language == "en":
            return not quote.of(self.content)[:1].islower()
        called = _CALLED_ZH.search(self.content[max(0, quote.start - 10) : quote.start].rstrip('“"「'))
        return distance <= 4 or called is not None

    def _work_context(self, quote: Span) -> bool:
        return any(
            (mark.kind == "branch" and mark.value != "well-known-mark") or FAMILY.get(mark.value) == "work"
            for mark in self.marks
        )

    def merged(self) -> None:
        """One patent told by title in one place and by number in another: join them where there is only one of each."""
        for family in ("patent", "plant", "layout"):
            bare = [r for r in self.rights if r.family == family and r.number and not r.titles]
            named = [r for r in self.rights if r.family == family and r.titles and not r.number]
            if len(bare) == len(named) == 1:
                keep, gone = bare[0], named[0]
                keep.titles = gone.titles
                if keep.type == "patent":
                    keep.type, keep.type_span, keep.type_rule = gone.type, gone.type_span, gone.type_rule
                self.rights.remove(gone)
                self.mentions = [RightMention(m.start, m.end, keep) if m.right is gone else m for m in self.mentions]

    def named_works(self) -> None:
        """Works that are named without quotation marks: the television series Joy of Spring."""
        if not self._work_context(Span(0, 0)):
            return
        patterns = (_WORK_NAME_EN, _WORK_BEFORE_EN) if self.language == "en" else (_WORK_NAME_ZH,)
        for limit in self.limits:
            for pattern in patterns:
                for match in pattern.finditer(self.content, limit.start, limit.end):
                    text, span = match.group(1), Span(match.start(1), match.end(1))
                    if self.language == "zh" and (
                        self.content.count(text) < 2
                        or re.search(r"[的了和与将对]|角色|人物|企业|公司|品牌|其|该", text)
                    ):
                        continue
                    if self.language == "en" and self.content.count(text) < 2:
                        continue
                    known = next(
                        (r for r in self.rights if r.family == "work" and any(f.text == text for f in r.titles)), None
                    )
                    if known is None:
                        kind, where = self._kind_near(span.start, span.end, "work")
                        known = RightDraft(self.language, kind, where, f"{self.language}-right-work")
                        known.titles.append(Form(text, span, f"{self.language}-right-title"))
                        self.rights.append(known)
                    self.mentions.append(RightMention(span.start, span.end, known))


def find_rights(
    content: str, language: Language, limits: tuple[Span, ...], identifiers: Iterable[IdentifierMention]
) -> RightBook:
    """Find the rights inside ``limits``; ``identifiers`` are the numbers of the text."""
    reader = _Reader(content, language, limits, identifiers)
    reader.numbered()
    reader.titled()
    reader.merged()
    reader.named_works()
    titles = [form.span for right in reader.rights for form in right.titles] + reader.quotes
    return RightBook(reader.rights, reader.mentions, reader.marks, titles)
