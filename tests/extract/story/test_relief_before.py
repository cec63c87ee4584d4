"""Orders that hold for a time, told so by the sentence before, and what becomes of a counterclaim against patents."""

import pytest

from tests.extract.told_in_brief import record_of

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
