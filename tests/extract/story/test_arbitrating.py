"""Arbitrations, whose body a sentence before has named or none has."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "澜石泵业股份有限公司近日收到新加坡国际仲裁中心的裁决书。申请人乙明有限公司于2019年5月申请仲裁，称澜石泵业股份有限公司"
            "未按合同支付许可费。仲裁庭于2021年3月4日裁决：澜石泵业股份有限公司构成违约，应支付许可费500万元。",
            [
                "arbitration none: 乙明有限公司 > 澜石泵业股份有限公司 = claimant-won; awarded 5000000 royalty; "
                "filed 2019-05"
                "; decided 2021-03-04"
            ],
        ),
        (
            "乙明有限公司于2019年5月对丙辰有限公司提起仲裁，请求支付许可费500万元。",
            ["arbitration none: 乙明有限公司 > 丙辰有限公司 = unknown; claimed 5000000; filed 2019-05"],
        ),
        (
            "Alpha Ltd. sued Beta Ltd. in the High Court of Hong Kong. Alpha claims an injunction and damages to be "
            "assessed. The dispute between Alpha Ltd. and Gamma LLC over unpaid royalties under the 2019 licence "
            "agreement, which had been referred to the Hong Kong International Arbitration Centre, has been settled; "
            "under the terms reached Alpha will receive US$1.2 million.",
            [
                "civil-infringement first: Alpha > Beta = unknown",
                "arbitration none: Alpha > Gamma = settled; awarded 1200000 settlement",
            ],
        ),
        (
            "甲海电器有限公司与乙海贸易有限公司之间的许可费争议已提交香港国际仲裁中心，现已和解，乙海贸易有限公司将支付120万美元。",
            ["arbitration none: 甲海电器有限公司 > 乙海贸易有限公司 = settled; awarded 1200000 settlement"],
        ),
        ("双方约定，乙明有限公司可以向丙辰有限公司提起仲裁。", []),
    ],
)
def test_arbitrations(text: str, expected: list[str]) -> None:
    assert told_in_brief(text) == expected
