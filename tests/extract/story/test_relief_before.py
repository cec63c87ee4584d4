"""Orders that hold for a time, told so by the sentence before, and what becomes of a counterclaim against patents."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief

_SUED = "Zephyr Inc. sued Lumo Ltd. in the Delhi High Court in March 2015 over eight patents. "


@pytest.mark.parametrize(
    ("text", "types"),
    [
        (
            "The court first dealt with interim relief. On 10 June 2016 it restrained Lumo from importing the phones.",
            ["civil-infringement", "preliminary-injunction"],
        ),
        (
            "Zephyr asked for interim relief. On 10 June 2016 the court ordered Lumo to stop selling the phones.",
            ["civil-infringement", "preliminary-injunction"],
        ),
        (
            "It did not ask for interim relief. On 10 June 2016 the court ordered Lumo to stop selling the phones.",
            ["civil-infringement"],
        ),
    ],
)
def test_an_order_for_a_time(text: str, types: list[str]) -> None:
    assert sorted(case.type for case in record_of(_SUED + text).proceedings) == types


@pytest.mark.parametrize(
    "result",
    [
        "On the counterclaim, the judge revoked one patent, IN 203034, as obvious. The other seven were upheld.",
        "On the counterclaim, Justice Rao revoked two of the eight patents and upheld the rest.",
        "On 28 March 2024 the court revoked one patent. The other seven were upheld.",
    ],
)
def test_some_patents_of_several_fall(result: str) -> None:
    cases = record_of(f"{_SUED}Lumo counterclaimed for revocation of the patents. {result}").proceedings
    assert len(cases) == 2
    assert [c.outcome for c in cases if c.type == "patent-invalidation"] == ["partly-invalidated"]


_IN_DELHI = "Bestova sued Tschobo in the Delhi High Court in 2023 over a pump"
_DENIED = "preliminary-injunction first: Bestova > Tschobo = denied; decided 2024-03"


@pytest.mark.parametrize(
    "told",
    [
        f"{_IN_DELHI} and sought an interim injunction. A single judge refused the injunction in March 2024.",
        f"{_IN_DELHI} and asked for an interim injunction. The single judge declined the request in March 2024.",
        f"{_IN_DELHI}, seeking a temporary injunction. In March 2024 the judge turned down the plea.",
    ],
)
def test_the_relief_that_was_asked_for_is_refused(told: str) -> None:
    assert told_in_brief(told)[1:] == [_DENIED]


@pytest.mark.parametrize(
    "told",
    [
        "The division bench upheld the order in May 2024.",
        "A division bench affirmed in May 2024.",
        "On appeal the order was upheld in May 2024.",
        "Bestova appealed. On 3 May 2024 a division bench dismissed the appeal.",
    ],
)
def test_a_bench_above_reviews_the_relief(told: str) -> None:
    _, below, above = told_in_brief(
        f"{_IN_DELHI}. The single judge refused an interim injunction in March 2024. {told}"
    )
    assert below == _DENIED
    assert above.startswith("preliminary-injunction second: Bestova > Tschobo = affirmed; appealed Bestova; ")


def test_the_suit_itself_goes_on_below_a_third_instance() -> None:
    lines = told_in_brief(
        "The Supreme Court on Friday declined to interfere with orders that allow Tschobo to sell a drug of Bestova. "
        f"{_IN_DELHI} and sought an interim injunction. A single judge refused the injunction in March 2024. Bestova "
        "appealed. On 3 May 2024 a division bench dismissed the appeal. The suit itself remains pending."
    )
    assert "civil-infringement first: Bestova > Tschobo = pending; filed 2023" in lines
