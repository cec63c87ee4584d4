import pytest

from ipgraph.model.codes import PartyType, RightType
from ipgraph.model.record import Names, Party, Right
from ipgraph.resolve.identifiers import case_key, foreign_case_key, is_masked, right_number, roman_case_key


@pytest.mark.parametrize(
    ("type", "number", "country", "key"),
    [
        ("invention-patent", "ZL201110269715.3", None, "patent/CN-ZL201110269715.3"),
        ("patent", "ＺＬ 201110269715.3", None, "patent/CN-ZL201110269715.3"),
        ("utility-model", "200820047012.x", None, "patent/CN-ZL200820047012.X"),
        ("patent", "ZL00811303.3", None, "patent/CN-ZL00811303.3"),
        ("patent", "EP3297043", None, "patent/EP-3297043"),
        ("patent", "EP 3 297 043 B1", "DE", "patent/EP-3297043"),
        ("patent", "IN 262910", None, "patent/IN-262910"),
        ("patent", "US 9,722,104", None, "patent/US-9722104"),
        ("patent", "US 9,722,104 B2", None, "patent/US-9722104"),
        ("patent", "9,722,104", "US", "patent/US-9722104"),
        ("patent", "9,722,104", None, None),
        ("patent", "9,722,104", "CN", None),
        ("patent", "123456", "US", None),
        ("trademark", "6020569", None, "trademark/CN-6020569"),
        ("trademark", "第6020569号", None, "trademark/CN-6020569"),
        ("copyright", "6020569", None, None),
        ("plant-variety", "CNA20150107.1", None, "variety/CN-CNA20150107.1"),
        ("trademark", None, None, None),
    ],
)
def test_numbers_of_rights(type: RightType, number: str | None, country: str | None, key: str | None) -> None:
    assert right_number(Right(id="r", type=type, number=number), country) == key


@pytest.mark.parametrize(
    ("number", "key"),
    [
        ("（2024）苏民初1号", "(2024)苏民初1号"),
        ("(2014)朝民(知)初字第40334号", "(2014)朝民(知)初字第40334号"),
        ("(2021) Yu 01 Min Chu 1232", "(2021)Yu01MinChu1232"),
        ("(2019) Zui Gao Fa Zhi Min Zhong Nos. 732, 733", None),
        ("51688", None),
        ("CS(COMM) 295/2020", None),
        (None, None),
    ],
)
def test_case_keys(number: str | None, key: str | None) -> None:
    assert case_key(number) == key


@pytest.mark.parametrize(
    ("latin", "chinese"),
    [
        ("(2017) Yue 73 Min Chu 2163", "(2017)粤73民初2163号"),
        ("(2020) E 01 Zhi Min Chu No. 169", "（2020）鄂01知民初169号"),
        ("(2015) Jing Zhi Min Zhong Zi No. 1818", "（2015）京知民终字第1818号"),
        ("(2021) Zui Gao Fa Xing Zai No. 75", "(2021)最高法行再75号"),
    ],
)
def test_a_case_number_is_one_in_both_scripts(latin: str, chinese: str) -> None:
    assert roman_case_key(latin) == roman_case_key(chinese) is not None


@pytest.mark.parametrize(
    "number", ["51688", None, "(2019) Zui Gao Fa Zhi Min Zhong Nos. 732, 733", "CS(COMM) 295/2020"]
)
def test_other_numbers_have_no_latin_form(number: str | None) -> None:
    assert roman_case_key(number) is None


@pytest.mark.parametrize(
    ("number", "forum", "key"),
    [
        ("CS(COMM) 295/2020", "in-delhi-high", "in-delhi-high:CS(COMM)295/2020"),
        ("T-515/19", "eu-general-court", "eu-general-court:T-515/19"),
        ("T-515/19", None, None),
        ("(2024)苏民初1号", "cn-jiangsu-high", None),
        ("I ZR 16/24, I ZR 17/24 and I ZR 18/24", "de-bgh", None),
        ("the first", "de-bgh", None),
    ],
)
def test_numbers_of_courts_abroad(number: str, forum: str | None, key: str | None) -> None:
    assert foreign_case_key(number, forum) == key


@pytest.mark.parametrize(
    ("type", "names", "masked"),
    [
        ("company", Names(zh=("窑股份有限公司",)), False),
        ("company", Names(en=("Kiln Ltd.",)), False),
        ("company", Names(en=("Company A",)), True),
        ("company", Names(en=("Second Branch",), zh=("第二分公司",)), True),
        ("company", Names(zh=("苏州市窑某科技有限公司",)), True),
        ("company", Names(zh=("窑某公司",), en=("Suzhou Kiln Technology",)), True),
        ("person", Names(zh=("陶大山",)), False),
        ("person", Names(zh=("陶某",), en=("Tao",)), True),
        ("person", Names(en=("Tao Dashan", "Mr Tao")), False),
        ("person", Names(en=("Tao",)), True),
        ("person", Names(en=("Mr. T",)), True),
    ],
)
def test_masked_names(type: PartyType, names: Names, masked: bool) -> None:
    assert is_masked(Party(id="p", name=names, type=type)) is masked
