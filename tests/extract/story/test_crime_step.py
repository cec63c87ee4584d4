"""Steps of a criminal case that are told beside its sentence, and trials of others."""

import pytest

from tests.extract.told_in_brief import told_in_brief

SENTENCED = (
    "Kim was sentenced to seven years in prison on Wednesday for leaking chip technology of Corvo Electronics to Bexa. "
)
OTHERS = (
    "In June 2023 the Suwon District Prosecutors' Office indicted Choi Jin, a former executive of Corvo, for stealing"
    " its drawings. Choi's trial at the Suwon District Court is still under way."
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            SENTENCED + "The Seoul Central District Court also imposed a fine of 200 million won on the man.",
            ["criminal-prosecution first:  > Kim = convicted; awarded 200000000 fine; decided 2024-06-26"],
        ),
        (
            "The Seoul Central District Court fined a former Corvo manager 200 million won for leaking trade secrets.",
            ["criminal-prosecution first:  >  = convicted; awarded 200000000 fine"],
        ),
        (
            "The Seoul Central District Court sentenced Kim to seven years in prison for leaking chip technology. "
            + OTHERS,
            [
                "criminal-prosecution first:  > Kim = convicted",
                "criminal-prosecution first: Suwon > Choi = pending; filed 2023-06",
            ],
        ),
        (
            "The Suwon District Court sentenced Kim to seven years in prison for leaking chip technology. In June 2023"
            " the Suwon District Prosecutors' Office had indicted Kim and Choi Jin.",
            ["criminal-prosecution first: Suwon > Kim, Choi = convicted"],
        ),
        (
            "The Seoul Central District Court ordered Kim to pay Corvo 200 million won for taking its trade secrets.",
            ["civil-infringement first: Corvo > Kim = claimant-won; awarded 200000000 damages"],
        ),
    ],
)
def test_steps_of_a_criminal_case(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "A Munich court fined Bexa EUR 100,000 for breaking an injunction that Corvo had won over its patent. Those "
        "who disobey can be jailed.",
        "A Texas judge fined Bexa $2 million for contempt in Corvo's patent suit. Rayn, another maker, faces criminal "
        "charges over stolen secrets.",
    ],
)
def test_fines_for_contempt_are_no_sentence(text: str) -> None:
    (case,) = told_in_brief(text)
    assert case.startswith("civil-infringement first: Corvo > Bexa = claimant-won")
