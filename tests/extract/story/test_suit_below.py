"""Reports that open with the judgment on appeal: the suit told behind it was brought to the court below."""

import pytest

from tests.extract.told_in_brief import told_in_brief

OPENING = (
    "The Supreme People's Court ordered Beta Co., Ltd. on 28 August 2023 to pay RMB 9 million to Alpha Co., Ltd. for "
    "infringing its patent. "
)
BELOW = "The Nanjing Intermediate People's Court found infringement on 19 June 2022 and awarded RMB 4 million. "
FIRST = "civil-infringement first: Alpha > Beta = claimant-won; awarded 4000000 damages"
SECOND = "civil-infringement second: Alpha > Beta = modified; awarded 9000000 damages"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            f"{OPENING}Alpha had sued in March 2021. {BELOW}Both companies appealed.",
            [
                f"{SECOND}; appealed Alpha, Beta; decided 2023-08-28",
                f"{FIRST}; filed 2021-03; decided 2022-06-19",
            ],
            id="a suit told behind the judgment on appeal",
        ),
        pytest.param(
            f"{OPENING}{BELOW}Beta appealed.",
            [f"{SECOND}; appealed Beta; decided 2023-08-28", f"{FIRST}; decided 2022-06-19"],
            id="no suit told, but an appeal",
        ),
        pytest.param(
            "The Supreme People's Court held on 20 June 2024 that Beta Co., Ltd. infringes the patent of Alpha Co., "
            "Ltd. and must pay RMB 6 million. Alpha brought the case in June 2021. Its claim had been rejected by the "
            "Nanjing Intermediate People's Court on 5 May 2022.",
            [
                "civil-infringement second: Alpha > Beta = reversed; awarded 6000000 damages; appealed Alpha; "
                "decided 2024-06-20",
                "civil-infringement first: Alpha > Beta = respondent-won; filed 2021-06; decided 2022-05-05",
            ],
            id="a claim that the court below had rejected",
        ),
        pytest.param(
            "最高人民法院2024年6月20日判决北京蓝星公司赔偿上海红日公司专利侵权损失600万元。上海红日公司于2021年6月起诉。"
            "南京市中级人民法院一审于2022年5月5日判决驳回其诉讼请求。",
            [
                "civil-infringement second: 上海红日公司 > 北京蓝星公司 = reversed; awarded 6000000 damages; "
                "appealed 上海红日公司; decided 2024-06-20",
                "civil-infringement first: 上海红日公司 > 北京蓝星公司 = respondent-won; filed 2021-06; "
                "decided 2022-05-05",
            ],
            id="in Chinese",
        ),
        pytest.param(
            "The High Court in London ruled on 20 June 2024 that Beta Ltd infringes the patent of Alpha AG. Alpha sued "
            "in March 2021. The Regional Court of Munich had found infringement on 4 May 2022.",
            [
                "civil-infringement first: Alpha > Beta = claimant-won; filed 2021-03; decided 2024-06-20",
                "civil-infringement first: Alpha > Beta = claimant-won; decided 2022-05-04",
            ],
            id="a court of another country",
        ),
    ],
)
def test_the_suit_goes_to_the_court_below(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
