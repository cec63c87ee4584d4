"""A judgment that is set aside or upheld on somebody's appeal, by a court that is not named there."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_SUIT = (
    "Alpha Inc. sued Beta Corp. in the District of Utah in June 2021 over its patent. In April 2022 the court dismissed"
    " the suit. "
)
_FIRST = "civil-infringement first: Alpha > Beta = respondent-won; filed 2021-06; decided 2022-04"
_SECOND = "civil-infringement second: Alpha > Beta = {}; appealed Alpha"


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("On Alpha's appeal that judgment was set aside.", "reversed"),
        ("On appeal by Alpha the judgment was reversed.", "reversed"),
        ("Upon Alpha's appeal, the ruling was upheld.", "affirmed"),
    ],
)
def test_a_case_of_second_instance(text: str, outcome: str) -> None:
    assert told_in_brief(_SUIT + text) == [_FIRST, _SECOND.format(outcome)]


def test_what_must_be_paid_then_is_granted_there() -> None:
    first, second = told_in_brief(f"{_SUIT}On Alpha's appeal that judgment was set aside. Beta must pay $850,000.")
    assert (first, "awarded 850000" in second) == (_FIRST, True)


def test_a_suit_that_followed() -> None:
    told = told_in_brief(
        "Alpha Inc. owns the mark NOVA. A suit against Beta Corp. followed in June 2021 in the District of Utah:"
        " damages, and an order to cease all sales. In May 2023 it was dismissed."
    )
    assert [line.partition(" = ")[2] for line in told] == ["respondent-won; filed 2021-06; decided 2023-05"]


@pytest.mark.parametrize("words", [" without success", ", unsuccessfully", " to no avail"])
def test_an_appeal_in_vain_is_not_decided_below(words: str) -> None:
    told = told_in_brief(
        "Beta LLC petitioned the PTAB for review of Alpha Inc.'s US Patent No. 10,456,112. The Board held all claims"
        f" unpatentable on 23 January 2023, and Alpha appealed to the Federal Circuit{words}."
    )
    assert told == [
        "patent-invalidation administrative: Beta > Alpha = invalidated; decided 2023-01-23",
        "patent-invalidation second: Beta > Alpha = affirmed; appealed Alpha",
    ]
