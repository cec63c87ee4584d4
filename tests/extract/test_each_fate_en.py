"""Attacks on several rights that an English text decides in one breath."""

import pytest

from tests.extract.told_in_brief import told_in_brief

ASKED = "Bexa challenged three of Corvo's patents at the Patent Trial and Appeal Board. "
NUMBERED = "Bexa challenged Corvo's patents before the CNIPA. The CNIPA "


@pytest.mark.parametrize(
    ("text", "fates"),
    [
        (ASKED + "The board invalidated two patents and upheld the third.", ["invalidated", "maintained"]),
        (ASKED + "One was declared invalid and the other two were upheld.", ["invalidated", "maintained"]),
        (
            ASKED + "One was found unpatentable, the second survived and the third is still pending.",
            ["invalidated", "maintained", "pending"],
        ),
        (
            NUMBERED + "declared patent ZL201810039458.6 wholly invalid and upheld patent ZL201910295365.4.",
            ["invalidated", "maintained"],
        ),
        (
            NUMBERED + "revoked ZL201810039458.6; it maintained ZL201910295365.4 in amended form.",
            ["invalidated", "partly-invalidated"],
        ),
        (
            NUMBERED + "maintained the patent for a valve but declared the patent for a pump invalid.",
            ["maintained", "invalidated"],
        ),
        (NUMBERED + "found claims 1 to 5 invalid but upheld claims 6 and 7.", ["partly-invalidated"]),
        (NUMBERED + "declared patents ZL201810039458.6 and ZL201910295365.4 invalid.", ["invalidated"]),
        (
            NUMBERED + "declared patent ZL201810039458.6 invalid, though a court has upheld an order under the patent.",
            ["invalidated"],
        ),
    ],
)
def test_a_case_for_each_fate(text: str, fates: list[str]) -> None:
    assert told_in_brief(text) == [f"patent-invalidation administrative: Bexa > Corvo = {fate}" for fate in fates]


@pytest.mark.parametrize(
    ("text", "fate"),
    [
        ("EUIPO revoked Corvo's mark LUMO for vehicles but not for toys.", "partly-invalidated"),
        ("EUIPO cancelled Corvo's mark LUMO. The mark remains on the register for toys.", "partly-invalidated"),
        ("EUIPO cancelled Corvo's mark LUMO for cars, but upheld it for toys.", "partly-invalidated"),
        ("EUIPO cancelled Corvo's mark LUMO. The mark remains well known for its blue.", "invalidated"),
        ("EUIPO cancelled Corvo's mark LUMO and not for the first time.", "invalidated"),
    ],
)
def test_a_mark_that_stands_for_a_part(text: str, fate: str) -> None:
    assert told_in_brief(text) == [f"trademark-invalidation administrative:  > Corvo = {fate}"]
