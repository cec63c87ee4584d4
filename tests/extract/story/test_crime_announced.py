"""Chinese crimes: the court in the sentence before, firms acquitted or fined beside persons, charges, terms anew."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief

COURT = "杭州市余杭区人民法院"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            f"{COURT}今天宣判一起侵犯著作权刑事案件。被告人王某犯侵犯著作权罪，被判处有期徒刑三年。",
            ["criminal-prosecution first:  > 王某 = convicted; decided 2024-06-28"],
        ),
        (
            f"{COURT}作出判决，海潮科技有限公司因侵犯北岭公司软件的著作权，被判处罚金100万元；洪磊被判处有期徒刑三年。",
            ["criminal-prosecution first:  > 海潮科技有限公司, 洪磊 = convicted; awarded 1000000 fine"],
        ),
        (f"{COURT}判决海潮科技有限公司罪名不成立。", ["criminal-prosecution first:  > 海潮科技有限公司 = acquitted"]),
        (
            f"2018年9月，大陪审团起诉了海潮科技有限公司。2020年10月，海潮科技有限公司在{COURT}认罪，被处罚金600万元。",
            [
                "criminal-prosecution first:  > 海潮科技有限公司 = convicted; awarded 6000000 fine; "
                "filed 2018-09; decided 2020-10"
            ],
        ),
        (
            f"{COURT}以侵犯商业秘密罪判处李某有期徒刑三年。杭州市中级人民法院二审将刑期改为二年。",
            [
                "criminal-prosecution first:  > 李某 = convicted",
                "criminal-prosecution second:  > 李某 = modified",
            ],
        ),
    ],
)
def test_crimes(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told


def test_court_named_before_the_punishment() -> None:
    record = record_of(f"{COURT}近日审结一起假冒注册商标案。被告人王某被判处有期徒刑三年，并处罚金5万元。")
    assert [list(case.forum.zh) for case in record.proceedings] == [[COURT]]
