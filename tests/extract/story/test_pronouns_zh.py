"""Whom 该公司 stands for where it is taken to court."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize("told", ["将该公司诉至", "把该公司告上", "将该公司起诉到"])
def test_the_company_that_is_taken_to_court_is_not_the_one_that_goes_there(told: str) -> None:
    (case,) = told_in_brief(
        f"海潮种业有限公司认为北岭种业有限公司未经许可使用其品种，于2014年{told}郑州市中级人民法院。"
    )
    assert case.split(" = ")[0] == "civil-infringement first: 海潮种业有限公司 > 北岭种业有限公司"
