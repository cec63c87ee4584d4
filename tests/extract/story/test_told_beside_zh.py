"""What Chinese texts tell beside a step and is none, and orders that are no interim ones."""

import pytest

from tests.extract.told_in_brief import told_in_brief

SUED = "2023年10月，甲海公司以乙河公司侵害其专利权为由，向曼海姆地区法院提起侵权诉讼；"
SENTENCED = "苏州市吴江区人民法院于2023年5月以侵犯商业秘密罪判处陈某有期徒刑四年。陈某提出上诉。"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            f"{SUED}2024年2月9日，该院认定侵权成立，对乙河公司颁发禁令。",
            ["civil-infringement first: 甲海公司 > 乙河公司 = claimant-won; filed 2023-10; decided 2024-02-09"],
        ),
        (
            f"{SUED}2024年2月9日，该院对乙河公司颁发临时禁令。",
            [
                "civil-infringement first: 甲海公司 > 乙河公司 = pending; filed 2023-10",
                "preliminary-injunction first: 甲海公司 > 乙河公司 = granted; decided 2024-02-09",
            ],
        ),
        (
            f"苏州市中级人民法院近日对陈某侵犯商业秘密案作出终审裁定，驳回上诉，维持原判。{SENTENCED}",
            [
                "criminal-prosecution second:  > 陈某 = affirmed; appealed 陈某",
                "criminal-prosecution first:  > 陈某 = convicted; decided 2023-05",
            ],
        ),
        (
            "2022年10月9日，宁波市中级人民法院判决，乙河公司恶意提起知识产权诉讼成立，赔偿甲海公司78万元。"
            "2021年5月，国家知识产权局应甲海公司的请求宣告乙河公司的专利权无效，乙河公司没有就该决定起诉。"
            "法院认为，乙河公司明知权利基础不存在，仍投诉、起诉并索取高额赔偿。",
            [
                "malicious-litigation first: 甲海公司 > 乙河公司 = claimant-won; awarded 780000 damages; "
                "decided 2022-10-09",
                "patent-invalidation administrative: 甲海公司 > 乙河公司 = invalidated; decided 2021-05",
            ],
        ),
    ],
)
def test_what_is_a_step(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
