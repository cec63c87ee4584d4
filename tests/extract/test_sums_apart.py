"""Sums that others hold or took the place of are none of a case; costs alone are no victory; punitive damages apart."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief


@pytest.mark.parametrize(
    ("text", "case"),
    [
        (
            "The Nanjing Intermediate People's Court ordered Yuanda Ltd. to compensate Stahlwerk GmbH RMB 3.2 million, "
            "including reasonable expenses of RMB 200,000.",
            "civil-infringement first: Stahlwerk > Yuanda = claimant-won; awarded 3200000 damages",
        ),
        (
            "A judge in Delaware cut the damages that a jury had awarded to Glimmer against Fathom from $12 million to "
            "$3 million.",
            "civil-infringement first: Glimmer > Fathom = claimant-won; awarded 3000000 damages",
        ),
        (
            "A jury in Delaware ordered Fathom to pay Glimmer $5 million in compensatory damages and $10 million in "
            "punitive damages for stealing trade secrets.",
            "civil-infringement first: Glimmer > Fathom = claimant-won; awarded 5000000 damages; "
            "awarded 10000000 punitive-damages",
        ),
        (
            "The Federal Circuit cut the damages to $40 million from $61 million in the suit of Glimmer Inc against "
            "Fathom Inc.",
            "civil-infringement second: Glimmer > Fathom = modified; awarded 40000000 damages\n"
            "civil-infringement first: Glimmer > Fathom = claimant-won; awarded 61000000 damages",
        ),
        (
            "Having lost its trademark suit, Castello must pay Moltobene's costs of £120,000, the High Court held.",
            "civil-infringement first: Castello > Moltobene = respondent-won; awarded 120000 expenses",
        ),
        (
            "The High Court ordered Fathom Ltd to pay Glimmer plc £5 million for patent infringement, £2 million more "
            "than the sum that it had offered.",
            "civil-infringement first: Glimmer > Fathom = claimant-won; awarded 5000000 damages",
        ),
        (
            "The Tokyo District Court ordered Fathom to pay Glimmer 80 million yen for patent infringement.",
            "civil-infringement first: Glimmer > Fathom = claimant-won; awarded 80000000 damages",
        ),
        (
            "Brightwell, which paid Meridian £2 million for the licence, sued it in the High Court.",
            "civil-infringement first: Brightwell > Meridian = pending",
        ),
        (
            "Tarrant sued Ostrava in the High Court over a gearbox patent; the value in dispute is 5 million euros.",
            "civil-infringement first: Tarrant > Ostrava = pending",
        ),
        (
            "南京市中级人民法院判决远达工具有限公司赔偿钢工工具有限公司经济损失320万元（含合理开支20万元）。",
            "civil-infringement first: 钢工工具有限公司 > 远达工具有限公司 = claimant-won; awarded 3200000 damages",
        ),
    ],
)
def test_sums(text: str, case: str) -> None:
    assert told_in_brief(text) == case.split("\n")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("A court in Ulm convicted John Gao and Mary Shi of theft of trade secrets and imposed fines of EUR 80,000 and "
         "EUR 50,000.", ["fine", "fine"]),
        ("The Ulm Regional Court ordered Alpha GmbH to pay Beta GmbH damages of EUR 80,000 and costs of EUR 50,000 for "
         "infringing its patent.", ["damages", "expenses"]),
    ],
)  # fmt: skip
def test_fines_of_a_list(text: str, kinds: list[str]) -> None:
    assert [s.kind for c in record_of(text).proceedings for s in c.awarded] == kinds


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "深圳中院判决乙公司支付许可费，按每台10元计算。",
            ["civil-infringement first:  > 乙公司 = claimant-won; awarded 10 royalty"],
        ),
        (
            "广州知识产权法院判决乙公司按照合同约定支付100万元许可费给甲公司。",
            ["civil-infringement first:  > 乙公司 = claimant-won; awarded 1000000 royalty"],
        ),
        (
            "武汉中院裁决许可费以每台3美元计算，甲公司向乙公司支付500万美元。",
            ["civil-infringement first: 乙公司 > 甲公司 = claimant-won; awarded 3 royalty; awarded 5000000 damages"],
        ),
    ],
)
def test_royalties_a_court_sets(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
