import pytest

from ipgraph.model.record import Party
from ipgraph.resolve.resolution import resolve
from tests.resolve.stories import article, party, suit
from tests.resolve.test_parties import groups, joined

SAME = {
    "two letters exchanged": (
        party("p1", "窑窑尔维尔公司", "Kilnwell Labs Inc."),
        party("p1", "窑窑尔维尔公司", "Klinwell Labs Inc."),
    ),
    "a slip in each of two articles": (
        party("p1", "窑窑尔维尔公司", "Klinwell Labs Inc."),
        party("p1", "窑窑尔维尔公司", "Kilnwlel Labs Inc."),
    ),
    "a sign wrong, and the right name as the short one": (
        party("p1", "苏州窑窑种业有限责任公司/窑窑种业"),
        party("p1", "苏州窑窑种之有限责任公司/窑窑种业"),
    ),
}
OTHER = {
    "nothing else in common": (party("p1", en="Kilnwell Labs Inc."), party("p1", en="Klinwell Labs Inc.")),
    "a word": (
        party("p1", "窑窑尔维尔公司", "Kilnwell Labs Inc."),
        party("p1", "窑窑尔维尔公司", "Kilnwell Motors Inc."),
    ),
    "a number": (party("p1", "窑窑尔维尔", "Kiln 1 Works Ltd."), party("p1", "窑窑尔维尔", "Kiln 2 Works Ltd.")),
    "a sign of a group's name alone": (
        party("p1", "苏州窑窑电器有限责任公司/窑窑窑"),
        party("p1", "苏州窑窑电气有限责任公司/窑窑窑"),
    ),
    "a sign that counts": (
        party("p1", "苏州窑窑第一种业有限公司/窑窑第一种业"),
        party("p1", "苏州窑窑第二种业有限公司/窑窑第一种业"),
    ),
    "a sign of the place": (
        party("p1", "昆山窑窑种业有限公司/昆山窑窑种业"),
        party("p1", "昆岭窑窑种业有限公司/昆山窑窑种业"),
    ),
}


@pytest.mark.parametrize("pair", SAME.values(), ids=SAME)
def test_a_full_name_with_a_slip(pair: tuple[Party, Party]) -> None:
    assert joined(*(article(name, one) for name, one in zip("ab", pair, strict=True)))


@pytest.mark.parametrize("pair", OTHER.values(), ids=OTHER)
def test_another_full_name(pair: tuple[Party, Party]) -> None:
    assert not joined(*(article(name, one) for name, one in zip("ab", pair, strict=True)))


def test_a_slip_makes_a_short_name_no_name_of_two() -> None:
    full = [article(name, one) for name, one in zip("ab", SAME["two letters exchanged"], strict=True)]
    short = [article(f"c{number}", party("p1", "窑窑尔维尔")) for number in range(60)]
    assert joined(*full, *short)


def test_a_company_in_full_in_two_languages_has_its_short_name_alone() -> None:
    full = [
        article("a", party("p1", "窑窑种业有限公司", "Kiln Seeds Co., Ltd.")),
        article("b", party("p1", en="Kiln Seeds Co., Ltd./Kiln Seeds")),
    ]
    short = [article(f"c{number}", party("p1", en="Kiln Seeds")) for number in range(60)]
    found = resolve([*full, *short]).parties
    assert max(map(len, groups(resolve([*full, *short])))) == 62
    assert len(found.items) == 3


def test_an_office_is_the_opponent_of_all() -> None:
    office = party("p2", "国家知识产权局", type="government")
    told = [article(name, party("p1", en="Kiln"), office, suit()) for name in "ab"]
    assert not joined(*told)
