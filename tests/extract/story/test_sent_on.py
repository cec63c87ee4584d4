"""A case that a court of cassation sends on to another court of appeal than the one that heard it."""

import pytest

from tests.extract.told_in_brief import record_of

_BEFORE = (
    "Bexa SA sued Corvo SA for infringing its trademark. The Paris Court of Appeal dismissed the suit in 2019. The "
    "Court of Cassation quashed that judgment in May 2021 and sent the case "
)


@pytest.mark.parametrize(
    ("text", "forums"),
    [
        pytest.param(
            _BEFORE + "back to the Lyon Court of Appeal.",
            ["Paris Court of Appeal", "Court of Cassation"],
            id="it has decided nothing yet",
        ),
        pytest.param(
            _BEFORE + "to the Lyon Court of Appeal, which must now weigh the evidence.",
            ["Paris Court of Appeal", "Court of Cassation"],
            id="what it must do",
        ),
        pytest.param(
            _BEFORE + "to the Lyon Court of Appeal. In March 2023 the Lyon Court of Appeal ordered Corvo to pay Bexa "
            "€50,000.",
            ["Paris Court of Appeal", "Court of Cassation", "Lyon Court of Appeal"],
            id="it decided later",
        ),
    ],
)
def test_a_court_to_which_a_case_is_sent_on_comes_after_the_one_that_sent_it(text: str, forums: list[str]) -> None:
    record = record_of(text)
    assert [case.forum.en[0] for case in record.proceedings] == forums
    assert record.proceedings[1].outcome == "remanded"
    assert [case.after for case in record.proceedings] == [None, "c1", "c2"][: len(forums)]
    assert record.proceedings[-1].instance in ("retrial", "second")
