"""Terms as texts are those that the library writes, for any text."""

import pytest
from pyoxigraph import Literal, NamedNode, Triple

from ipgraph.graph import iris, literals, namespaces, terms

TEXTS = (
    "Kiln Ltd",
    "窑公司",
    "",
    'a "kiln"',
    "C:\\kiln",
    "one\ntwo\tthree\r",
    "a\x00b\x7f",
    "no-break\u00a0space, wide\u3000space, joined\u200d",
    "\ufffe\uffff",
    "lone \ud800 surrogate",
    "🏺 \U000f0000",
)


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_is_written_as_a_literal_is(text: str) -> None:
    assert terms.string(text) == str(literals.string(text))
    assert terms.words(text, "en") == str(literals.words(text, "en"))
    assert terms.words(text, "zh") == str(literals.words(text, "zh"))


@pytest.mark.parametrize("text", TEXTS[:-2])
def test_a_name_is_written_as_an_iri_is(text: str) -> None:
    assert terms.identified("org", text) == str(iris.identified("org", text))
    article = str(iris.article_iri("kiln-v-oven"))
    for name in (text, "p1", "p12x", "p١"):
        entry = iris.entry_iri("kiln-v-oven", "party", name)
        assert terms.below(article, f"#{iris.entry_part('party', name)}") == str(entry)


@pytest.mark.parametrize(
    ("written", "term"),
    [
        (terms.A, namespaces.A),
        (terms.DCT("title"), namespaces.DCT("title")),
        (terms.code("status", "pending"), namespaces.code("status", "pending")),
        (terms.decimal(1.5), literals.decimal(1.5)),
        (terms.decimal(7), literals.decimal(7.0)),
        (terms.integer(3), literals.integer(3)),
        (terms.boolean(True), literals.boolean(True)),
        (terms.boolean(False), literals.boolean(False)),
        (terms.day("2024-05-01"), literals.day("2024-05-01")),
        (terms.day("2024"), literals.day("2024")),
    ],
)
def test_values_and_terms_are_those_of_the_library(written: str, term: NamedNode | Literal) -> None:
    assert written == str(term)


def test_statements_are_the_parts_of_triples() -> None:
    title = literals.words("A kiln, an oven", "en")
    triple = Triple(iris.article_iri("kiln"), namespaces.DCT("title"), title)
    assert list(terms.statements_of([triple])) == [(str(triple.subject), terms.DCT("title"), str(title))]
