"""The numbers of rights, and what they number."""

import pytest

from ipgraph.extract.right_numbers import right_numbers
from ipgraph.extract.values.identifiers import find_identifiers
from ipgraph.model.codes import Language


@pytest.mark.parametrize(
    ("language", "text", "families"),
    [
        ("en", "Corvo's EU trade mark application No 18 123 456 may proceed.", ["trademark"]),
        ("en", "The office refused EUTM application No. 018123456.", ["trademark"]),
        ("en", "The office refused patent application No. 202310123456.7.", ["patent"]),
        ("zh", "驳回商标注册申请第12345678号。", ["trademark"]),
    ],
)
def test_an_application_numbers_what_is_applied_for(language: Language, text: str, families: list[str]) -> None:
    assert [number.family for number in right_numbers(text, find_identifiers(text, language))] == families
