"""A licensee who sues beside the owner holds no right; one who sues alone is all that the text tells."""

import pytest

from tests.extract.told_in_brief import record_of

_SUED = " sued Holm Ltd in the Guangzhou Intellectual Property Court over the trademark “Orlo”."
_ZH = "将丙公司诉至广州知识产权法院，称其侵害“海鸥”商标权。"


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("Corvo Inc and its Chinese licensee Bexa Ltd" + _SUED, {"Corvo Inc"}),
        ("Corvo Inc and Bexa Ltd, its exclusive licensee," + _SUED, {"Corvo Inc"}),
        ("Corvo Inc and its subsidiary Bexa Ltd" + _SUED, {"Corvo Inc", "Bexa Ltd"}),
        ("Bexa Ltd, the exclusive licensee of the mark," + _SUED, {"Bexa Ltd"}),
        ("甲公司及其中国被许可方乙公司" + _ZH, {"甲公司"}),
        ("甲公司和乙公司" + _ZH, {"甲公司", "乙公司"}),
    ],
)
def test_holders_beside_licensees(text: str, holders: set[str]) -> None:
    record = record_of(text)
    names = {party.id: (*party.name.en, *party.name.zh)[0] for party in record.parties}
    assert {names[holder] for right in record.rights for holder in right.holders} == holders
