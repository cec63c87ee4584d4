"""What one side pays under a settlement is told behind it, and no forum has ordered it."""

import pytest

from tests.extract.told_in_brief import record_of

_SETTLED = "Holm AG and Corvo Inc. have settled. The agreement ends Holm's suit in the Eastern District of Texas. "
_COURT = "The Eastern District of Texas ruled for Holm AG against Corvo Inc. on 3 May 2024. "


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        (_SETTLED + "Corvo will pay Holm $20 million.", [(20_000_000, "settlement")]),
        (_SETTLED + "Both firms make pens. Corvo will pay Holm $20 million.", [(20_000_000, "settlement")]),
        (_SETTLED + "Corvo will make a one-time payment of $20 million.", [(20_000_000, "settlement")]),
        (_COURT + "Corvo will pay Holm $20 million.", [(20_000_000, "damages")]),
    ],
)
def test_what_is_paid_behind_a_settlement(text: str, sums: list[tuple[int, str]]) -> None:
    (case,) = record_of(text).proceedings
    assert [(s.amount, s.kind) for s in case.awarded] == sums


def test_nothing_is_awarded_by_a_court_of_one_of_several_suits_that_end() -> None:
    text = (
        "Holm AG and Corvo Inc. settled all of their patent litigation. The agreement ends Holm's suit "
        "in the Eastern District of Texas, and Corvo's action before the Mannheim Regional Court. Corvo will pay Holm "
        "$20 million."
    )
    told = [(case.outcome, len(case.awarded)) for case in record_of(text).proceedings]
    assert told == [("settled", 0), ("settled", 0)]


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("作家何立诉芯片公司Nortek一案以300万美元和解，纽约南区联邦地区法院已批准和解协议。", 3000000),
        ("甲乐公司诉乙力公司专利侵权案以乙力公司支付300万元和解结案，杭州市中级人民法院出具调解书。", 3000000),
        (
            "The suit that Alpha had filed in the Northern District of California against Beta Inc was settled for "
            "USD 2 million.",
            2000000,
        ),
        ("甲乐公司诉乙力公司专利侵权并索赔300万元，双方达成和解，杭州市中级人民法院出具调解书。", None),
    ],
)
def test_the_price_of_a_settlement(text: str, amount: int | None) -> None:
    (case,) = record_of(text).proceedings
    assert [s.amount for s in case.awarded if s.kind == "settlement"] == ([amount] if amount else [])


_SUED = "Alpha sued Beta for patent infringement in the Munich Regional Court in May 2020. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (_SUED + "In June 2021 the sides settled: Beta pays Alpha EUR 3 million.", [("settled", 3000000)]),
        (_SUED + "Beta has paid Alpha EUR 3 million to end their dispute.", [("settled", 3000000)]),
        (_SUED + "The suit never came to judgment. Beta agreed to pay Alpha EUR 3 million.", [("settled", 3000000)]),
        (_SUED + "Alpha agreed to pay Beta EUR 3 million for its factory.", [("unknown", None)]),
        (_SUED + "Beta agreed to pay Alpha EUR 3 for each pump.", [("unknown", None)]),
        (_SUED + "The court found for Alpha. Beta agreed to pay Alpha EUR 3 million.", [("claimant-won", None)]),
    ],
)
def test_who_is_sued_pays(text: str, told: list[tuple[str, int | None]]) -> None:
    cases = record_of(text).proceedings
    assert [(c.outcome, c.awarded[0].amount if c.awarded else None) for c in cases] == told
