"""Find the rights of a text: by number, by title, by words that refer back, and by words for kinds alone."""

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
    titles = [form.span for right in r.rights for form in right.titles] + r.quotes
    r.rights += _bare_rights(r, used)
    read_owners(r)
    read_owners_alone(r)
    return RightBook(content, r.sentences, r.rights, r.marks, titles)


def _read_domains(r: RightReading) -> None:
    """Domain names, where the text speaks of domain names as such."""
    for number in r.numbers:
        span = Span(number.start, number.end)
        if number.family != "domain" or not any(m.value == "domain-name" for m in r.marks_in(_around(r, span))):
            continue
        if _REGISTERED_ZH.search(r.content, max(0, span.start - 16), span.start):
            continue
        r.title(r.known("domain", number.value) or r.add("domain", f"{r.language}-right-domain", span), span)


def _around(r: RightReading, span: Span) -> Span:
    """Where words for domain names count: in the sentence, or in the paragraph of a text that speaks of them again."""
    if r.families["domain"] and r.content[span.start - 1 : span.start] == "<":
        return Span(0, len(r.content))
    if r.families["domain"] < _OFTEN:
        return r.sentence(span.start)
    end = r.content.find("\n", span.end)
    return Span(r.content.rfind("\n", 0, span.start) + 1, end if end >= 0 else len(r.content))


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
