"""A court that decides against the one who was sued has decided for the other."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Munich Regional Court ruled against Bexa. It found that the watches infringe two patents of Corvo.",
            "Corvo > Bexa = claimant-won",
        ),
        ("The Munich Regional Court ruled against Bexa in a patent suit by Corvo.", "Corvo > Bexa = claimant-won"),
        ("The High Court in London ruled against Bexa Ltd in a patent dispute with Corvo Ltd.", "= claimant-won"),
        ("The Munich Regional Court ruled against Corvo in its patent suit against Bexa.", "= respondent-won"),
        (
            "The Munich Regional Court ruled against Bexa's claim in a patent suit by Bexa against Corvo.",
            "Bexa > Corvo = respondent-won",
        ),
        (
            "The Munich Regional Court ruled against Corvo. It held that Bexa's watches do not infringe its patents.",
            "Corvo > Bexa = respondent-won",
        ),
        (
            "Bexa lost a trademark case in the High Court in London. Its logo infringes Corvo's mark, the judge held.",
            "Corvo > Bexa = claimant-won",
        ),
        (
            "Corvo lost a trademark case in the High Court in London. Bexa's logo does not infringe, the judge held.",
            "Corvo >  = respondent-won",
        ),
    ],
)
def test_who_lost(text: str, told: str) -> None:
    """Sides and outcome agree with who is told to have lost."""
    (case,) = told_in_brief(text)
    assert told in case


@pytest.mark.parametrize(
    "told",
    [
        "Judgment was given for the defendant in the High Court.",
        "The judge granted the defendant's motion for judgment on the pleadings.",
        "A jury in Utah found for the defendant, Bexa.",
    ],
)
def test_won_by_the_defence(told: str) -> None:
    """Whoever was sued has won where the role alone says for whom it ended."""
    (case,) = told_in_brief(f"Corvo sued Bexa over a patent. {told}")
    assert "Corvo > Bexa = respondent-won" in case


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("The Munich Regional Court has found against Bexa in its patent dispute with Corvo.", "claimant-won"),
        (
            "Corvo sued Bexa in the Munich Regional Court. In May the court found against the Danish pump maker Bexa.",
            "claimant-won",
        ),
        ("The Munich Regional Court ruled against Bexa, which Corvo had sued over pumps.", "claimant-won"),
        ("The Munich Regional Court has ruled against Corvo in its suit against Bexa.", "respondent-won"),
        ("Corvo sued Bexa in the Munich Regional Court. In May the court ruled against Corvo.", "respondent-won"),
    ],
)
def test_ruling_against_a_side(text: str, outcome: str) -> None:
    assert told_in_brief(text)[0].split(" = ")[1].split(";")[0] == outcome


@pytest.mark.parametrize(
    "told",
    [
        "The judge ruled against Bexa on claim construction.",
        "The judge ruled against Bexa on a discovery motion.",
        "The judge ruled against the licensee of Bexa.",
    ],
)
def test_a_point_lost_is_no_suit_lost(told: str) -> None:
    """What ends no suit, or is said of somebody else, leaves it undecided."""
    assert told_in_brief(f"Corvo sued Bexa over a patent in the District of Utah. {told}") == [
        "civil-infringement first: Corvo > Bexa = unknown"
    ]
