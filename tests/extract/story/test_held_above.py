"""What a court above held in another case."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "The Supreme Court quashed a judgment of the Court of Appeal for Corvo Inc against Bexa "
                "Ltd over a patent. Corvo Inc had sued Bexa Ltd in the High Court in 2017. In a separate "
                "appeal, the Supreme Court held that Holm GmbH had infringed the patent."
            ),
            [
                "civil-infringement retrial: Corvo > Bexa = reversed; appealed Bexa",
                "civil-infringement first: Corvo > Bexa = unknown; filed 2017",
                "civil-infringement first:  > Holm = claimant-won",
            ],
        ),
    ],
)
def test_held_in_another_case(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
