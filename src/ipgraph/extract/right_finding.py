"""Find the rights of a text: by number, by title, works by name."""

from collections.abc import Iterable

from ipgraph.extract.right_numbers import find_numbered, merge_told_twice
from ipgraph.extract.right_reading import RightReading
from ipgraph.extract.right_titles import find_named_works, find_titled
from ipgraph.extract.rights import RightBook
from ipgraph.extract.values.identifiers import IdentifierMention
from ipgraph.model.article import Span
from ipgraph.model.codes import Language


def find_rights(
    content: str, language: Language, limits: tuple[Span, ...], identifiers: Iterable[IdentifierMention]
) -> RightBook:
    """Find the rights inside ``limits``; ``identifiers`` are the numbers of the text."""
    r = RightReading(content, language, limits, identifiers)
    find_numbered(r)
    find_titled(r)
    merge_told_twice(r)
    find_named_works(r)
    titles = [form.span for right in r.rights for form in right.titles] + r.quotes
    return RightBook(r.rights, r.mentions, r.marks, titles)
