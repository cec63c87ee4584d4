"""Those who were tried apart from the ones whose sentence is told, and firms that are fined for a crime."""

import pytest

from tests.extract.told_in_brief import told_in_brief

FINED = (
    "The Tokyo District Court fined Kappa Co. 30 million yen for using confidential data of its competitor Hama Foods. "
)
OTOMO = "Hideo Otomo, its former head, was sentenced to two years in prison. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            FINED + OTOMO,
            ["criminal-prosecution first:  > Kappa, Hideo = convicted; awarded 30000000 fine"],
        ),
        (
            FINED + "Its former president Hideo Otomo was sentenced to two years in prison.",
            ["criminal-prosecution first:  > Kappa, Hideo = convicted; awarded 30000000 fine"],
        ),
        (
            FINED
            + OTOMO
            + "Mr. Sato, who resigned, was tried separately. The same court sentenced him in May 2023 to three years"
            + " in prison.",
            [
                "criminal-prosecution first:  > Kappa, Hideo = convicted; awarded 30000000 fine",
                "criminal-prosecution first:  > Mr. = convicted; decided 2023-05",
            ],
        ),
        (
            "The Tokyo District Court fined Kappa Co. 30 million yen for contempt of its injunction won by Hama"
            " Foods. A"
            " former Kappa engineer had been sentenced to two years in prison in another case.",
            ["civil-infringement first: Hama > Kappa = claimant-won; awarded 30000000 fine"],
        ),
        (
            "The Ulm Court sentenced a 53-year-old man to two years in prison for posting films. Ada Orr had"
            " pleaded guilty.",
            ["criminal-prosecution first:  > Ada = convicted"],
        ),
        (
            FINED + "Hama Foods had sued in 2022.",
            ["civil-infringement first: Hama > Kappa = claimant-won; awarded 30000000 fine; filed 2022"],
        ),
    ],
)
def test_trials_for_a_crime(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
