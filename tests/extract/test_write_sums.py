"""The stated totals of claims: kept apart from what each case claims, and tied to no right by order alone."""

import pytest

from tests.extract.test_dating import cases

EN = (
    "On 3 April 2024 Maple Lamp Co., Ltd. announced that it had filed two patent infringement suits against Birch "
    "Light Co., Ltd. in the Ningbo Intermediate People's Court. The damages claimed in the two cases amounted to RMB 6 "
    "million and RMB 4 million respectively, a total claim amount of RMB 10 million. As of 24 April, both cases are "
    "still pending.\nThe suits rest on patents No. ZL201710000001.2 and No. ZL201510000002.8."
)
ZH = (
    "2024年4月3日,枫叶灯具有限公司公告称,其已在宁波市中级人民法院对白桦照明有限公司提起两件专利侵权诉讼,"
    "两案索赔额分别为600万元和400万元,合计1000万元。截至2024年4月24日,两案均在审理中,尚未判决。\n"
    "两案涉及第ZL201710000001.2号和第ZL201510000002.8号两项专利。"
)


@pytest.mark.parametrize(("language", "text"), [("en", EN), ("zh", ZH)])
def test_a_total_of_two_claims_is_told_once_and_beside_them(language: str, text: str) -> None:
    first, second = cases(language, text)
    assert [[money.amount for money in case.claimed] for case in (first, second)] == [[6_000_000], [4_000_000]]
    assert [(money.amount, money.total) for money in first.claimed_in_all] == [(10_000_000, True)]
    assert second.claimed_in_all == ()


@pytest.mark.parametrize(("language", "text"), [("en", EN), ("zh", ZH)])
def test_the_order_of_sums_and_patents_ties_none_to_the_other(language: str, text: str) -> None:
    first, second = cases(language, text)
    assert first.rights == second.rights == ("r1", "r2")


@pytest.mark.parametrize(("language", "text"), [("en", EN), ("zh", ZH)])
def test_what_is_announced_is_not_filed_then(language: str, text: str) -> None:
    for case in cases(language, text):
        assert (case.filed, case.announced, case.as_of) == (None, "2024-04-03", "2024-04-24")
