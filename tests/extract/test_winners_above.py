"""Tests of the sides of suits of which only who won on appeal is told."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Federal Circuit on Wednesday ruled for Bexa in a dispute with Corvo over touch screen patents.",
            ["civil-infringement second:  >  = unknown; decided 2024-06-26"],
        ),
        (
            "The Federal Circuit on Wednesday ruled for Bexa in a dispute with Corvo over touch screen patents. "
            "The court said the lower court had misread the claims. It sent the case back to Oregon.",
            ["civil-infringement second:  >  = remanded; appealed Bexa; decided 2024-06-26"],
        ),
        (
            'A U.S. appeals court sided with Bexa in a trademark fight with Holm over the name "Larkspur". '
            "A three-judge panel said consumers were unlikely to be confused.",
            ["civil-infringement second: Holm > Bexa = unknown"],
        ),
        (
            "A U.S. appeals court ruled in favor of Holm in a copyright case against Bexa, saying the film copied "
            "its novel.",
            ["civil-infringement second: Holm > Bexa = unknown"],
        ),
        (
            "The 2nd Circuit sided with Bexa in a fight with Holm over Holm's trademark.",
            ["civil-infringement second: Holm > Bexa = unknown"],
        ),
        (
            "A US appeals court sided with Holm in a trademark fight with Bexa, saying that the lower court was wrong "
            "to find that shoppers were not likely to be confused.",
            ["civil-infringement second: Holm > Bexa = unknown"],
        ),
        (  # what the judge below had said
            "An appeals court ruled for Holm in its dispute with Bexa over a trademark, even though the trial judge "
            "ruled there was no likelihood of confusion.",
            ["civil-infringement second:  >  = unknown"],
        ),
        (
            "The Federal Circuit sided with Holm, which had accused Bexa of infringing its pump patent, and ordered a "
            "new trial.",
            ["civil-infringement second: Holm > Bexa = remanded; appealed Holm"],
        ),
        (
            "The Federal Circuit sided with Holm Inc, accused by Bexa Inc of infringing a pump patent.",
            ["civil-infringement second: Bexa > Holm = unknown"],
        ),
        (
            "The Munich Higher Regional Court found for Holm GmbH against Bexa GmbH and ordered Bexa GmbH to stop "
            "using the Larkspur logo.",
            ["civil-infringement second: Holm > Bexa = unknown"],
        ),
        (
            "A federal appeals court sided with Holm Inc on Tuesday, reviving its copyright suit against Bexa Inc.",
            ["civil-infringement second: Holm > Bexa = reversed; appealed Holm; decided 2024-06-25"],
        ),
        (
            "The Federal Circuit ruled for Holm Inc in a lawsuit accusing Bexa Inc of infringing two patents.",
            ["civil-infringement second: Holm > Bexa = unknown"],
        ),
        (
            "The Federal Circuit affirmed a judgment for Holm Inc; the judge had awarded it $5 million from Bexa Inc "
            "over two patents.",
            ["civil-infringement second: Holm > Bexa = affirmed; awarded 5000000 damages"],
        ),
        (
            "The Ninth Circuit ruled for Holm in its copyright case against Bexa.",
            ["civil-infringement second: Holm > Bexa = unknown"],
        ),
    ],
)
def test_who_won_above_alone_does_not_tell_who_sued(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told


def test_who_is_found_for_above_and_was_sued_appealed() -> None:
    text = "The Court of Appeal ruled for Holm, overturning a High Court ruling that it infringed Bexa's trade mark."
    assert told_in_brief(text)[0] == "civil-infringement second: Bexa > Holm = reversed; appealed Holm"


def test_who_infringed_by_the_court_above_was_sued_in_the_one_below() -> None:
    text = "The Court of Appeal ruled that Bexa had copied Holm's design. The High Court had sided with Bexa in 2022."
    assert told_in_brief(text) == [
        "civil-infringement second: Holm > Bexa = reversed; appealed Holm",
        "civil-infringement first: Holm > Bexa = respondent-won; decided 2022",
    ]
