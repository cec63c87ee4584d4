"""Appeals from an office to boards of its own: who brings them, and what of those whose board no sentence names."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_FELL = (
    "Alpha had filed an opposition against EP 2 771 468 of Beta. The EPO Opposition Division revoked the patent in "
    "2019."
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            f"{_FELL} Beta has lodged an appeal.",
            ["Alpha > Beta = invalidated; decided 2019", "Alpha > Beta = pending; appealed Beta"],
            id="no board is named",
        ),
        pytest.param(
            f"{_FELL} Beta said it would appeal.", ["Alpha > Beta = invalidated; decided 2019"], id="only meant"
        ),
        pytest.param(
            f"{_FELL} It was argued by Alpha that the claims were not new. The company appealed. In May 2020 the "
            f"Board of "
            "Appeal dismissed the appeal.",
            ["Alpha > Beta = invalidated; decided 2019", "Alpha > Beta = affirmed; appealed Beta; decided 2020-05"],
            id="a winner does not appeal",
        ),
        pytest.param(
            "Alpha opposed EP 2 771 468, which is in the name of Beta AG. The Opposition Division maintained the "
            "patent as "
            "granted. The Board of Appeal set aside that decision and revoked the patent on 5 May 2023.",
            ["Alpha > Beta = maintained", "Alpha > Beta = reversed; appealed Alpha; decided 2023-05-05"],
            id="the loser, where nobody is told to have appealed",
        ),
    ],
)
def test_who_goes_to_the_boards(text: str, told: list[str]) -> None:
    assert [line.partition(": ")[2] for line in told_in_brief(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "The Opposition Division of the EPO maintained in amended form a patent of Corvo Inc "
                "opposed by Bexa Ltd. Neither side filed an appeal."
            ),
            ["patent-invalidation administrative: Bexa > Corvo = partly-invalidated"],
        ),
        (
            (
                "The Opposition Division of the EPO maintained a patent of Corvo Inc opposed by Bexa "
                "Ltd. Corvo Inc filed an appeal in a different case."
            ),
            ["patent-invalidation administrative: Bexa > Corvo = maintained"],
        ),
        (
            (
                "The Opposition Division of the EPO revoked a patent of Corvo Inc opposed by Bexa Ltd. "
                "Bexa Ltd filed an appeal on costs."
            ),
            ["patent-invalidation administrative: Bexa > Corvo = invalidated"],
        ),
        (
            (
                "The Opposition Division of the EPO revoked a patent of Corvo Inc opposed by Bexa Ltd. "
                "Corvo Inc appealed, and withdrew the appeal in May 2024."
            ),
            ["patent-invalidation administrative: Bexa > Corvo = invalidated"],
        ),
    ],
)
def test_what_is_none_of_these(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
