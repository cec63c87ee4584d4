"""Find the rights of a text: by number, by title, by words that refer back, and by words for kinds alone."""

from collections import Counter
from collections.abc import Iterable

from ipgraph.extract.owners_alone import read_owners_alone
from ipgraph.extract.right_anaphors import read_anaphors
from ipgraph.extract.right_owners import read_owners
from ipgraph.extract.right_reading import RightReading
from ipgraph.extract.right_runs import read_runs
from ipgraph.extract.right_short_numbers import short_numbers
from ipgraph.extract.right_signs import dress_of_signs, name_rights
from ipgraph.extract.right_titles import merge_told_twice, other_names, read_named, settle_kinds, unquoted_names
from ipgraph.extract.rights import Mark, RightBook, RightDraft
from ipgraph.extract.values.identifiers import IdentifierMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

_PAPER_ZH = lazy(r"(?:判决|裁定|裁决|调解)书》$")
"""The end of the name of a paper that a court served: 收到最高人民法院送达的《民事判决书》."""


def find_rights(
    content: str, language: Language, limits: tuple[Span, ...], identifiers: Iterable[IdentifierMention]
) -> RightBook:
    """Find the rights inside ``limits``; ``identifiers`` are the numbers of the text."""
    r = RightReading(content, language, limits, identifiers)
    read_runs(r)
    _read_domains(r)
    read_named(r)
    other_names(r)
    dress_of_signs(r)
    merge_told_twice(r)
    settle_kinds(r)
    name_rights(r)
    unquoted_names(r)
    short_numbers(r)
    used = read_anaphors(r)
    titles = [form.span for right in r.rights for form in right.titles]
    titles += [quote for quote in r.quotes if not _PAPER_ZH.search(content, quote.start, quote.end + 1)]
    r.rights += _bare_rights(r, used)
    read_owners(r)
    read_owners_alone(r)
    return RightBook(content, r.sentences, r.rights, r.marks, titles)


def _read_domains(r: RightReading) -> None:
    """Domain names, where the text speaks of domain names as such."""
    domains = [number for number in r.numbers if number.family == "domain"]
    times = Counter(number.value for number in domains)
    for number in domains:
        span = Span(number.start, number.end)
        if not _is_fought_over(r, span, times[number.value]):
            continue
        if len(times) > 1 and _REGISTERED_ZH.search(r.content, max(0, span.start - 16), span.start):
            continue
        r.title(r.known("domain", number.value) or r.add("domain", f"{r.language}-right-domain", span), span)


def _is_fought_over(r: RightReading, span: Span, times: int) -> bool:
    """Whether a domain name is the thing that a case is about, and no place on the web.

    Words for domain names count in the sentence, in the paragraph of a text that uses them again, and everywhere for a
    name that stands in pointed brackets or is named again; the number of a panel's case counts in its paragraph.
    """
    spoken, paragraph = r.families["domain"], _paragraph(r.content, span)
    pointed = r.content[span.start - 1 : span.start] == "<" and r.content[span.end : span.end + 1] == ">"
    if (spoken and (times > 1 or pointed)) or (pointed and _PANEL.search(r.content)):
        return True
    if (spoken or _PANEL_CASE.search(r.content)) and _is_label(r.content, span, paragraph):
        return True
    if _PANEL_CASE.search(r.content, paragraph.start, paragraph.end) and r.content[span.end : span.end + 1] != "/":
        return True
    if _is_handed_over(r.content, span) and _PANEL.search(r.content, paragraph.start, paragraph.end):
        return True
    around = r.sentence(span.start) if spoken < _OFTEN else paragraph
    return any(mark.value == "domain-name" for mark in r.marks_in(around))


_HANDS = lazy(
    r"\b(?:transfer(?:s|red|ring)?(?: of)?|hand(?:s|ed|ing)? over|complaints?(?: against [A-Z][^.;,]{1,40}?)? over"
    r"|won|wins?|lost|keeps?|cancel\w*|gave|gives|give|hand"
    r"|award(?:s|ed|ing)?|recover(?:s|ed|ing)?|regain(?:s|ed|ing)?|reclaim(?:s|ed|ing)?|obtain"
    r"|surrender\w*|case over|dispute over|bid (?:for|over)|control of)(?: the| back)? $"
)
_IS_HANDED = lazy(
    r" (?:be )?transferred (?:to|from)\b| (?:(?:must|should|shall|will|to|be|is|was|has|been|had) ){1,3}"
    r"(?:(?:transferred|handed over|cancelled|returned|given)\b"
    r"|registered (?:and (?:is |was )?(?:being )?used )?in bad faith)"
)


def _is_handed_over(content: str, span: Span) -> bool:
    """Whether a name is told to go to somebody, or to stay: "refused to transfer alpha.com"."""
    before = _HANDS.search(content, max(0, span.start - 70), span.start)
    return before is not None or _IS_HANDED.match(content, span.end) is not None


_PANEL = lazy(r"\b(?:UDRP|URS|[Pp]anell?ists?|WIPO|Arbitration Forum|Forum(?= panel)|[Cc]ybersquatt\w+)\b|专家组|域名")
"""What tells that names in pointed brackets are domain names that somebody fights over."""


_AHEAD = lazy(r"[^\w“”《》<]{0,4}(?:\d{1,2}[.)、]\s?)?(?:[㐀-鿿A-Z][\w 㐀-鿿]{1,11}[:：]\s?)?")
_BEHIND = lazy(r"\s*$|[.:：]\s|\s[–—|-]\s")


def _is_label(content: str, span: Span, paragraph: Span) -> bool:
    """Whether a name heads the part of a digest that tells of it: "alpha.com. The mark …", ◆ alpha.cn."""
    return (
        _AHEAD.fullmatch(content, paragraph.start, span.start) is not None
        and _BEHIND.match(content, span.end, paragraph.end) is not None
    )


def _paragraph(content: str, span: Span) -> Span:
    end = content.find("\n", span.end)
    return Span(content.rfind("\n", 0, span.start) + 1, end if end >= 0 else len(content))


_PANEL_CASE = lazy(
    r"\bD(?:[A-Z]{2})?20\d{2}[-‐‑–]\d{4}\b|\bD000\d{5}\b|\bUDRP\b"
    r"|\b[Rr]everse[- ]domain[- ]name[- ]hijacking\b|\bNominet\b"
    r"|\bFA ?\d{12,13}\b|\b(?:D?HK|CN|KR|CAC-[A-Z]+)-\d{6,7}\b|\b[Pp]anell?ists?\b|\bADNDRC\b|\bauDRP\b|\bDRS \d{4,5}\b"
)
"""The number that a centre for domain names gives a case, and what only such a centre deals with."""
_OFTEN = 2
_REGISTERED_ZH = lazy(r"(?:名下(?:还|另)?注册|注册有|注册了|抢注了?|使用)[^，。；]{0,6}[“‘]?$")
"""What somebody did who is accused of it: 其名下注册有“haichao1.com”等域名."""


def _bare_rights(r: RightReading, used: set[Mark]) -> list[RightDraft]:
    """One stand-in for each kind that words name alone."""
    bare: dict[str, RightDraft] = {}
    for mark in r.marks:
        if mark.kind != "right" or mark in used:
            continue
        right = bare.get(mark.value)
        if right is None:
            right = RightDraft(r.language, mark.value, mark.span, "right-kind", bare=True)  # type: ignore[arg-type]
            bare[mark.value] = right
        right.mentions.append(mark.span)
    return list(bare.values())
