import pytest

from ipgraph.graph.identity import case_key, party_iri, party_key, right_iri
from ipgraph.graph.iris import article_iri, iri_part
from ipgraph.model.codes import PartyType, RightType
from ipgraph.model.record import Names, Party, Right


@pytest.mark.parametrize(
    ("type", "names", "key"),
    [
        ("company", Names(zh=("窑公司", "窑股份有限公司"), en=("Kiln",)), "company|窑股份有限公司"),
        ("company", Names(zh=("窑（苏州）有限公司",)), "company|窑(苏州)有限公司"),
        ("company", Names(en=("Kiln", "Kiln  Ltd.")), "company|kiln ltd."),
        ("person", Names(zh=("陶大山",)), "person|陶大山"),
        ("person", Names(en=("Tao Dashan", "Mr Tao")), "person|tao dashan"),
        ("person", Names(zh=("陶某",), en=("Tao",)), None),
        ("person", Names(zh=("陶某某",)), None),
        ("person", Names(en=("Tao",)), None),
        ("person", Names(en=("Mr. T",)), None),
        ("company", Names(zh=("苏州市窑某科技有限公司", "窑某公司")), None),
        ("company", Names(zh=("窑某公司",), en=("Suzhou Kiln Technology",)), None),
        ("company", Names(en=("Company A",)), None),
        ("company", Names(en=("Second Branch",), zh=("第二分公司",)), None),
        ("company", Names(), None),
        ("company", Names(zh=("华为",)), "company|=huawei"),
        ("company", Names(en=("Huawei Technologies Co., Ltd.", "Huawei")), "company|=huawei"),
        ("company", Names(zh=("华为技术有限公司",), en=("Huawei",)), "company|=huawei"),
        ("company", Names(zh=("华为终端有限公司",), en=("Huawei",)), "company|华为终端有限公司"),
        ("company", Names(zh=("大众",)), "company|大众"),
        ("company", Names(zh=("迈克尔·乔丹",)), "company|迈克尔·乔丹"),
        ("person", Names(zh=("迈克尔·乔丹",), en=("Michael Jordan",)), "person|=michael-jordan"),
        ("company", Names(zh=("清华大学",)), "other|=tsinghua"),
    ],
)
def test_party_keys(type: PartyType, names: Names, key: str | None) -> None:
    assert party_key(Party(id="p", name=names, type=type)) == key


def test_party_iris() -> None:
    kiln = party_iri(Party(id="p1", name=Names(zh=("窑公司",), en=("Kiln",)), type="company"))
    other = party_iri(Party(id="p9", name=Names(zh=("窑公司",), en=("The Kiln Company",)), type="company"))
    person = party_iri(Party(id="p1", name=Names(zh=("窑公司",)), type="person"))
    assert kiln == other, "the English name does not count when there is a Chinese one"
    assert kiln is not None
    assert "/id/org/窑公司-" in kiln.value
    assert person is not None
    assert "/id/person/" in person.value
    assert party_iri(Party(id="p", name=Names(zh=("窑公司",)), type="company", unnamed=True)) is None


@pytest.mark.parametrize(
    ("type", "number", "iri"),
    [
        ("invention-patent", "ZL201110269715.3", "right/patent/CN-ZL201110269715.3"),
        ("patent", "ＺＬ 201110269715.3", "right/patent/CN-ZL201110269715.3"),
        ("utility-model", "200820047012.x", "right/patent/CN-ZL200820047012.X"),
        ("patent", "ZL00811303.3", "right/patent/CN-ZL00811303.3"),
        ("patent", "EP3297043", "right/patent/EP-3297043"),
        ("patent", "IN 262910", "right/patent/IN-262910"),
        ("patent", "US 9,722,104", "right/patent/US-9722104"),
        ("patent", "9,722,104", None),
        ("patent", "123456", None),
        ("trademark", "6020569", "right/trademark/CN-6020569"),
        ("trademark", "第6020569号", "right/trademark/CN-6020569"),
        ("copyright", "6020569", None),
        ("plant-variety", "CNA20150107.1", "right/variety/CN-CNA20150107.1"),
        ("trademark", None, None),
    ],
)
def test_right_iris(type: RightType, number: str | None, iri: str | None) -> None:
    found = right_iri(Right(id="r", type=type, number=number))
    assert (found.value.partition("/id/")[2] if found else None) == iri


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


def test_distinct_ids_have_distinct_iris() -> None:
    ids = ["a b", "a%20b", "a-b", "a/b", "a#b", "a~b", "窑"]
    assert len({article_iri(name) for name in ids}) == len(ids)
    assert iri_part("../x") == "..%2Fx"
