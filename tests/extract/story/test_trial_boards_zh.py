"""Chinese reports on the trial boards of Japan and Korea, and on the suits over what these decided."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "德川株式会社2021年3月请求特许审判院宣告岭石株式会社的第10-1234567号专利无效，"
            "特许审判院2022年6月以缺乏新颖性为由审决无效。岭石株式会社诉至特许法院，特许法院撤销该审决。",
            [
                "patent-invalidation administrative: 德川株式会社 > 岭石株式会社 = invalidated; filed 2021-03"
                "; decided 2022-06",
                "administrative-litigation first: 岭石株式会社 > 德川株式会社 = claimant-won",
            ],
        ),
        (
            "星海株式会社请求日本特许厅宣告岭石株式会社的专利无效，特许厅2022年6月作出无效审决。"
            "岭石株式会社诉至知识产权高等法院，法院驳回其请求。",
            [
                "patent-invalidation administrative: 星海株式会社 > 岭石株式会社 = invalidated; decided 2022-06",
                "administrative-litigation first: 岭石株式会社 > 星海株式会社 = respondent-won",
            ],
        ),
    ],
)
def test_boards_and_the_suits_over_their_decisions(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told


def test_a_suit_told_behind_a_crime_goes_on_as_a_suit() -> None:
    text = (
        "青岛市市南区人民法院以侵犯商业秘密罪判处王某有期徒刑二年。岭石公司另行起诉王某，青岛市中级人民法院判令其停止侵权。"
        "王某上诉，山东省高级人民法院认为其在刑事判决作出之后继续销售，驳回上诉。"
    )
    kinds = [line.split(":")[0] for line in told_in_brief(text)]
    assert kinds == ["criminal-prosecution first", "civil-infringement first", "civil-infringement second"]
