import pytest

from ipgraph.model.codes import Language
from ipgraph.model.record import Names
from ipgraph.resolve.names import is_slip, longest, read_form, slips


@pytest.mark.parametrize(
    ("name", "language", "core", "legal", "sure"),
    [
        ("The Kiln Works Co., Ltd.", "en", "kiln works", True, True),
        ("Kiln Company", "en", "kiln", False, False),
        ("Kiln", "en", "kiln", False, False),
        ("Kilnworks S.p.A.", "en", "kilnworks", True, True),
        ("KILN & Söhne GmbH & Co. KG", "en", "kiln and sohne", True, True),
        ("AG", "en", "ag", False, False),
        ("窑科技股份有限公司", "zh", "窑科技", True, True),
        ("窯科技股份有限公司", "zh", "窑科技", True, True),
        ("窑（苏州）有限公司", "zh", "窑苏州", True, True),
        ("浙江窑控股集团有限公司", "zh", "窑控股", True, True),
        ("杭州窑有限公司", "zh", "杭州窑", True, True),
        ("窑炉公司", "zh", "窑炉", False, False),
        ("OPPO公司", "zh", "oppo", False, True),
        ("OPPO", "zh", "oppo", False, False),
    ],
)
def test_forms(name: str, language: Language, core: str, legal: bool, sure: bool) -> None:
    form = read_form(name, language)
    assert form is not None
    assert (form.core, form.is_legal_name, form.sure) == (core, legal, sure)


@pytest.mark.parametrize("name", ["", " ", "…", "()"])
def test_no_letters_are_no_name(name: str) -> None:
    assert read_form(name, "en") is None
    assert read_form(name, "zh") is None


def test_very_long_names_are_cut() -> None:
    form = read_form("窑" * 10**6, "zh")
    assert form is not None
    assert len(form.whole) == 200


@pytest.mark.parametrize(
    ("names", "name"),
    [
        (Names(zh=("窑公司", "窑股份有限公司"), en=("The Kiln Company Limited",)), "窑股份有限公司"),
        (Names(en=("Kiln", "Kiln  Ltd.")), "Kiln  Ltd."),
        (Names(en=(" ",)), None),
        (Names(zh=("",), en=("Kiln Ltd.",)), "Kiln Ltd."),
        (Names(), None),
    ],
)
def test_longest(names: Names, name: str | None) -> None:
    assert longest(names) == name


@pytest.mark.parametrize(
    ("one", "other", "places"),
    [
        ("lakeside", "lakeside", 0),
        ("lakeside", "lkaeside", 1),
        ("lakeside", "lakesode", 1),
        ("lakeside", "laeside", 1),
        ("lakeside", "lakesside", 1),
        ("lkaeside", "lakesdie", 2),
        ("", "窑", 1),
        ("窑科技", "窑科枝", 1),
        ("kiln", "oven", 3),
    ],
)
def test_slips(one: str, other: str, places: int) -> None:
    assert (slips(one, other), slips(other, one)) == (places, places)
    assert is_slip(one, other, places)
    assert not places or not is_slip(one, other, places - 1)
