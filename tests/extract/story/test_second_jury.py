"""What a second jury finds after a court of appeal sent a suit back, and who the justices are."""

import pytest

from tests.extract.told_in_brief import told_in_brief

SENT_BACK = (
    "Corvo sued Bexa in the Southern District of California in 2015. A jury awarded Corvo $3 million in 2017. The"
    " Federal Circuit vacated the verdict in November 2019 and ordered a new trial. "
)
FIRST = "civil-infringement first: Corvo > Bexa = claimant-won; awarded 3000000 damages; filed 2015; decided 2017"
BACK = "civil-infringement second: Corvo > Bexa = remanded; appealed Bexa; decided 2019-11"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            SENT_BACK + "The second jury found in August 2021 that Bexa's gloves do not infringe.",
            [FIRST, "civil-infringement first: Corvo > Bexa = respondent-won; decided 2021-08", BACK],
        ),
        (
            SENT_BACK + "In August 2021 a new jury awarded Corvo $5 million.",
            [
                FIRST,
                "civil-infringement first: Corvo > Bexa = claimant-won; awarded 5000000 damages; decided 2021-08",
                BACK,
            ],
        ),
        (SENT_BACK + "The second jury will sit in 2025.", [FIRST, BACK]),
        (
            "The U.S. Supreme Court sided with Corvo on Thursday. In May 2020 the Ninth Circuit reversed a verdict for"
            " Corvo against Bexa. The justices vacated the judgment of the Ninth Circuit and remanded the case.",
            [
                "civil-infringement retrial: Corvo > Bexa = remanded; decided 2024-06-27",
                "civil-infringement second: Corvo > Bexa = reversed; appealed Bexa; decided 2020-05",
            ],
        ),
        (
            "In Corvo v. Bexa, the Federal Circuit overruled its long-standing test for designs on May 21, 2024.",
            ["civil-infringement second: Corvo > Bexa = unknown; appealed Corvo; decided 2024-05-21"],
        ),
    ],
)
def test_what_a_second_jury_finds(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
