"""Who won a dispute tells who had sued, with what the court decided."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Corvo won a partial victory in its patent dispute with Bexa. The Düsseldorf Regional Court found that two "
            "of the three patents in suit were infringed. It dismissed the claim over the third.",
            "Corvo > Bexa = claimant-partly-won",
        ),
        (
            "Corvo lost a patent fight with Bexa. The Düsseldorf Regional Court dismissed the suit.",
            "Corvo > Bexa = respondent-won",
        ),
    ],
)
def test_name_by_fortune(text: str, told: str) -> None:
    """The winner of a suit that was granted had brought it, the winner of one that was dismissed had not."""
    (case,) = told_in_brief(text)
    assert told in case


def test_a_counterclaim_and_the_suit_in_one_sentence() -> None:
    """What becomes of the suit is told beside the revocation."""
    suit, counterclaim = told_in_brief(
        "Corvo filed suit in the UPC's Munich local division against Bexa over EP 3 111 222. Bexa counterclaimed for "
        "revocation. The court revoked the patent and dismissed the infringement action."
    )
    assert suit == "civil-infringement first: Corvo > Bexa = respondent-won"
    assert counterclaim == "patent-invalidation first: Bexa > Corvo = invalidated"


@pytest.mark.parametrize(
    ("behind", "told"),
    [
        ("; the suit was dismissed because the interface is not protected.", "= respondent-won"),
        (", and Holm was told to pay RMB 50,000.", "= claimant-won; awarded 50000 damages"),
        ("; Holm was ordered to pay RMB 50,000.", "= claimant-won; awarded 50000 damages"),
        (", and Bexa was told to pay RMB 50,000.", "= unknown"),
    ],
)
def test_what_came_of_it(behind: str, told: str) -> None:
    """The sentence that tells a suit tells what came of it for the one who was sued."""
    (case,) = told_in_brief(f"Corvo sued Holm in the Hangzhou Internet Court over a copyright{behind}")
    assert f"Corvo > Holm {told}" in case


def test_whoever_asks_for_a_retrial_need_not_have_sued() -> None:
    """The order below tells who was sued, whoever asked for the case to be heard again."""
    above, below = told_in_brief(
        "The Supreme People's Court refused Bexa's petition for a retrial. It confirmed the judgment of the Zhejiang "
        "High People's Court, under which Bexa must change its company name and pay Corvo RMB 3 million for trademark "
        "infringement."
    )
    assert "retrial: Corvo > Bexa" in above
    assert "second: Corvo > Bexa" in below
