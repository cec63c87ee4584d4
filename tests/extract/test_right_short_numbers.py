"""Patents named again by the end of their number."""

import pytest

from ipgraph.extract.right_finding import find_rights
from ipgraph.extract.values.identifiers import find_identifiers
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

TWO = "Acme relied on U.S. Patent Nos. 7,111,222 and 8,333,444. "


@pytest.mark.parametrize(
    ("language", "text", "mentions"),
    [
        ("en", TWO + "The board cancelled the '222 patent.", [2, 1]),
        ("en", TWO + "Of the ’222 and ’444 patents only one is left.", [2, 2]),
        ("en", TWO + "Nothing was said of the '555 patent.", [1, 1]),
        ("en", TWO + "It was heard before the Patent Trial and Appeal Board.", [1, 1]),
        ("en", "Acme relied on U.S. Patent Nos. 7,111,222 and 8,333,222. The '222 patent fell.", [1, 1]),
        ("zh", "甲公司主张第7,111,222号和第8,333,444号美国专利。委员会认定444号专利无效。", [1, 2]),
    ],
)
def test_the_end_of_a_number_names_the_only_patent_that_ends_so(
    language: Language, text: str, mentions: list[int]
) -> None:
    book = find_rights(text, language, (Span(0, len(text)),), find_identifiers(text, language))
    assert [len(right.mentions) for right in book.rights if right.number] == mentions
