"""Who sued where a Chinese report tells only who was sued: the owner of the right."""

import pytest

from tests.extract.told_in_brief import told_in_brief

OWNER, SHOP = "温岭市沐岚制鞋有限公司", "台州市椒江区沐风鞋店"
_OWNS = f"{OWNER}享有第9876543号“沐岚”注册商标专用权。{SHOP}未经许可在招牌上使用“沐岚”字样。"


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        pytest.param(
            f"{_OWNS}台州市中级人民法院认定被告构成商标侵权，判令其停止侵权、赔偿6万元。",
            [f"civil-infringement first: {OWNER} > {SHOP} = claimant-won; awarded 60000 damages"],
            id="the owner",
        ),
        pytest.param(
            f"{OWNER}是一家鞋厂。{SHOP}未经许可在招牌上使用“沐岚”字样。台州市中级人民法院认定被告构成商标侵权，判令其赔偿6万元。",
            ["civil-infringement first:  > 被告 = claimant-won; awarded 60000 damages"],
            id="nobody who owns nothing",
        ),
    ],
)
def test_owner_sues(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases


def test_rights_stay_in_their_part() -> None:
    """What the next typical case says of a mark is no right of the case before it."""
    text = (
        f"案例一：“沐岚”商标侵权案\n{_OWNS}\n台州市中级人民法院认定被告构成商标侵权，判令其赔偿6万元。\n"
        "案例二：孙某某销售假冒注册商标的商品罪案\n2022年以来，孙某某通过直播间销售假冒“飞岚”运动鞋。\n"
        "台州市椒江区人民检察院提起公诉。台州市椒江区人民法院以销售假冒注册商标的商品罪判处孙某某有期徒刑三年。"
    )
    civil, criminal = told_in_brief(text)
    assert civil == f"civil-infringement first: {OWNER} > {SHOP} = claimant-won; awarded 60000 damages"
    assert criminal.startswith("criminal-prosecution first: ")
