import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import QuerySolutions, Store

from ipgraph.errors import QueryError
from ipgraph.query.catalogue import Header, InBoth, Parameter, ParameterType
from ipgraph.query.parameters import bind, check_values
from ipgraph.query.source import StoreSource

BOTH = InBoth("x", "某")
XSD = "http://www.w3.org/2001/XMLSchema#"


def header(**parameters: Parameter) -> Header:
    named = {name.replace("_", "-"): parameter for name, parameter in parameters.items()}
    return Header(number=1, name="ask", title=BOTH, question=BOTH, empty=BOTH, parameters=named)


def parameter(type_: ParameterType, **more: object) -> Parameter:
    return Parameter(type=type_, example="e.g.", help=BOTH, **more)  # type: ignore[arg-type]


def bound(kind: Parameter, value: str) -> str:
    one = header(it=kind)
    return bind("VALUES ?it { 0 }", one, check_values(one, {"it": value}, StoreSource(Store())))


@pytest.mark.parametrize(
    ("kind", "value", "literal"),
    [
        (parameter("text"), "  天合光能 ", '"天合光能"'),
        (parameter("text"), "cafe\u0301", '"caf\u00e9"'),  # composed, as the reader of articles leaves it
        (parameter("party", default="all"), "", '"all"'),
        (parameter("text"), 'a" } DROP ALL #', '"a\\" } DROP ALL #"'),
        (parameter("text"), "a\n\\", '"a\\n\\\\"'),
        (parameter("number"), "1,500,000.50", f'"1500000.50"^^<{XSD}decimal>'),
        (parameter("number"), "1e3", f'"1000"^^<{XSD}decimal>'),
        (parameter("date"), "2024-10-23", f'"2024-10-23"^^<{XSD}date>'),
        (parameter("date"), "2024", f'"2024-01-01"^^<{XSD}date>'),
        (parameter("date", edge="last"), "2024", f'"2024-12-31"^^<{XSD}date>'),
        (parameter("date", edge="last"), "2024-02", f'"2024-02-29"^^<{XSD}date>'),
        (parameter("date"), "", f'"0001-01-01"^^<{XSD}date>'),
        (parameter("date", edge="last"), "", f'"9999-12-31"^^<{XSD}date>'),
        (parameter("language"), "zh", '"zh"'),
        (parameter("yes-no", default="no"), "Yes", '"yes"'),
        (parameter("yes-no", default="no"), "否", '"no"'),
        (parameter("yes-no", default="no"), "", '"no"'),
        (parameter("code", schemes=("right",)), "trademark", '"trademark"'),  # no vocabulary to check against
    ],
)
def test_a_value_becomes_one_literal(kind: Parameter, value: str, literal: str) -> None:
    assert bound(kind, value) == f"VALUES ?it {{ {literal} }}"


@pytest.mark.parametrize(
    ("kind", "value", "complaint"),
    [
        (parameter("number"), "many", "it: 'many' is not a number"),
        (parameter("yes-no"), "perhaps", "it: 'perhaps' is neither yes nor no"),
        (parameter("number"), "NaN", "not a number"),
        (parameter("number"), "Infinity", "not a number"),
        (parameter("number"), "1e999999999", "more than 60 digits"),
        (parameter("number"), "0e999999999", "more than 60 digits"),
        (parameter("number"), "1e-999999999", "more than 60 digits"),
        (parameter("date"), "2024-13", "it: '2024-13' is not a date"),
        (parameter("date"), "2023-02-29", "not a date"),
        (parameter("date"), "0000", "not a date"),
        (parameter("date"), "２０２４", "not a date"),
        (parameter("date"), "2024-10-23T00:00", "not a date"),
        (parameter("language"), "fr", "not a language"),
        (parameter("text"), "a\udc80", "not text in UTF-8"),
        (parameter("text", required=True), "  ", r"ask needs the parameter it; it takes it='e\.g\.' \(needed\)"),
    ],
)
def test_a_value_of_the_wrong_type_is_refused(kind: Parameter, value: str, complaint: str) -> None:
    with pytest.raises(QueryError, match=complaint):
        bound(kind, value)


def test_an_unknown_parameter_is_refused_with_what_there_is() -> None:
    with pytest.raises(QueryError, match=r"ask takes no parameter 'one'; it takes party='e\.g\.'"):
        check_values(header(party=parameter("party")), {"one": "x"}, StoreSource(Store()))
    with pytest.raises(QueryError, match="it takes none"):
        check_values(header(), {"one": "x"}, StoreSource(Store()))


@pytest.mark.parametrize("value", ["copyright", "Copyright", "著作权", " 著作权 "])
def test_a_code_is_known_by_its_notation_and_its_labels(small: StoreSource, value: str) -> None:
    kinds = header(kind=parameter("code", schemes=("right", "branch")))
    assert check_values(kinds, {"kind": value}, small) == {"kind": "copyright"}


def test_a_code_of_another_scheme_is_refused_with_the_codes_there_are(small: StoreSource) -> None:
    kinds = header(kind=parameter("code", schemes=("right", "branch")))
    with pytest.raises(QueryError, match=r"no code 'pending'; the codes are copyright, .*patent, performance"):
        check_values(kinds, {"kind": "pending"}, small)


def test_a_hyphen_is_an_underscore_in_the_query_and_every_block_is_filled() -> None:
    one = header(right_type=parameter("text"))
    text = "{ VALUES ?right_type { '' } } UNION { VALUES ?right_type { '' } VALUES ?move { ipg:filed } }"
    assert bind(text, one, {"right-type": "x"}) == text.replace("''", '"x"')


def test_a_value_that_looks_like_a_block_is_not_filled_in_turn() -> None:
    both = header(one=parameter("text"), two=parameter("text"))
    text = bind("VALUES ?one { 1 } VALUES ?two { 2 }", both, {"one": "VALUES ?two { 3 }", "two": "b"})
    assert text == 'VALUES ?one { "VALUES ?two { 3 }" } VALUES ?two { "b" }'


def test_a_parameter_without_a_block_is_refused() -> None:
    with pytest.raises(QueryError, match=r"no line VALUES \?party"):
        bind("SELECT * {}", header(party=parameter("party")), {"party": "x"})


@given(st.text())
def test_any_words_come_through_the_query_as_they_are(words: str) -> None:
    one = header(it=parameter("text"))
    query = bind("SELECT ?it { VALUES ?it { 0 } }", one, check_values(one, {"it": words}, StoreSource(Store())))
    answer = Store().query(query)
    assert isinstance(answer, QuerySolutions)
    (row,) = answer
    assert row["it"].value == unicodedata.normalize("NFC", words.strip())
