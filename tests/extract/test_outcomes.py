"""Who won where nothing but a finding and the word for a victory is told."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "Corvo Inc won a patent suit against Bexa Ltd in the Munich Regional Court. The court "
                "held that one of the pumps did not infringe."
            ),
            ["civil-infringement first: Corvo > Bexa = claimant-won"],
        ),
        (
            (
                "Corvo Inc won a patent suit in the Munich Regional Court, although one of two pumps of "
                "Bexa Ltd did not infringe."
            ),
            ["civil-infringement first: Corvo > Bexa = claimant-won"],
        ),
        (
            (
                "Bexa Ltd won a ruling that it did not infringe, but Corvo Inc won its patent suit in "
                "the Munich Regional Court against Holm GmbH."
            ),
            ["civil-infringement first: Corvo > Holm = claimant-won"],
        ),
        (
            (
                "The Munich Regional Court ruled for Corvo Inc in its patent suit, in which Bexa Ltd had "
                "argued that it did not infringe."
            ),
            ["civil-infringement first: Corvo > Bexa = claimant-won"],
        ),
    ],
)
def test_who_won(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
