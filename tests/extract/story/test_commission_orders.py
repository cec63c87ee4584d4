"""Who decides before the trade commission where a suit in a court was told last."""

import pytest

from tests.extract.told_in_brief import record_of

_BOTH = (
    "Alpha Corp. went to the U.S. International Trade Commission on April 29, 2019. It filed a parallel suit against "
    "Beta Inc. in the District of Delaware. "
)


@pytest.mark.parametrize(
    "text",
    [
        "In February 2020 an administrative law judge found Beta in default because it had destroyed evidence. On Feb. "
        "10, 2021, the full commission confirmed this and barred Beta's batteries from the United States for 10 years.",
        "In February 2020 the ALJ found that Beta infringed. The commission excluded Beta's pumps from the country on "
        "Feb. 10, 2021.",
    ],
)
def test_the_commission_and_its_judge_decide_its_own_case(text: str) -> None:
    cases = {case.type: case for case in record_of(_BOTH + text).proceedings}
    assert (cases["section-337"].outcome, cases["section-337"].decided) == ("claimant-won", "2021-02-10")
    assert cases["civil-infringement"].decided is None


@pytest.mark.parametrize(
    ("told", "outcome"),
    [
        ("Because no valid claim was left, it vacated the Commission's determination as moot.", "reversed"),
        ("It also upheld the Commission's finding of a violation.", "affirmed"),
    ],
)
def test_the_court_of_appeals_turns_to_the_order_of_the_commission(told: str, outcome: str) -> None:
    record = record_of(
        "In December 2022 the International Trade Commission found that Bestova had violated Section 337 by infringing "
        "a patent of Tschobo. The Patent Trial and Appeal Board held all claims of the patent unpatentable. "
        f"On March 7, 2024, the Federal Circuit affirmed the Board's decision. {told}"
    )
    assert [(case.type, case.outcome, case.decided) for case in record.proceedings][2:] == [
        ("patent-invalidation", "affirmed", "2024-03-07"),
        ("section-337", outcome, "2024-03-07"),
    ]
