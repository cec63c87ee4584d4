"""Investigations that a trade commission opens: pending, of who complained against whose goods are looked into."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "The ITC launched a Section 337 investigation into Corvo Inc.'s pens upon a complaint by Holm Inc.",
            "Holm > Corvo",
        ),
        (
            "The ITC instituted an investigation into imports of pens by Corvo Inc. after a complaint of Holm Inc.",
            "Holm > Corvo",
        ),
        (
            "The U.S. International Trade Commission voted to institute an investigation of certain pens. It is based "
            "on a complaint filed by Holm Inc. on 3 May 2024. Named as respondents are Corvo Inc. and Brandt LLC.",
            "Holm > Corvo, Brandt",
        ),
        (
            "On Holm Inc.'s complaint an investigation of Corvo Inc. and Brandt LLC was instituted by the ITC in May.",
            "Holm > Corvo, Brandt",
        ),
        ("The International Trade Commission has opened an investigation on Holm Inc.'s complaint.", "Holm > "),
        (
            "The US International Trade Commission will investigate Corvo Inc. over claims by Holm Inc. that its "
            "pens infringe patents.",
            "Holm > Corvo",
        ),
    ],
)
def test_who_complained_and_of_whom(text: str, sides: str) -> None:
    (line,) = told_in_brief(text)
    assert line.startswith(f"section-337 administrative: {sides} = pending")


def test_an_investigation_that_is_only_spoken_of_opens_nothing() -> None:
    assert told_in_brief("An investigation of the ITC into pens can take eighteen months.") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The ITC terminated its investigation of Corvo Inc. after Holm Inc. withdrew its complaint.",
            "section-337 administrative: Holm > Corvo = withdrawn",
        ),
        (
            "An ITC judge found that Corvo Inc. violated Section 337 by importing pens that infringe a patent of Holm"
            " Inc.",
            "section-337 administrative: Holm > Corvo = claimant-won",
        ),
        (
            "Holm Inc. and Corvo Inc. have settled. Under the agreement the investigation that the U.S. International"
            " Trade Commission had instituted in May 2024 on Holm's complaint will be terminated.",
            "section-337 administrative: Holm > Corvo = settled",
        ),
    ],
)
def test_how_an_investigation_ended(text: str, told: str) -> None:
    assert told_in_brief(text) == [told]


@pytest.mark.parametrize(
    ("told", "outcome"),
    [
        ("said in a notice of 3 May that Birch Co. had violated Section 337", "claimant-won"),
        ("said Birch Co. and its dealer, Cedar LLC, had violated Section 337", "claimant-won"),
        ("said it will investigate whether Birch Co. has violated Section 337", "pending"),
    ],
)
def test_what_a_commission_says_it_has_found(told: str, outcome: str) -> None:
    (case,) = record_of(f"The ITC {told} by importing pumps that infringe a patent of Alder Inc.").proceedings
    assert case.outcome == outcome


@pytest.mark.parametrize(
    "text",
    [
        "The ITC concluded that Corvo Co. and its affiliate Corvo USA Inc. had violated Section 337 by importing pens"
        " that practise two patents of Holm Corp.",
        "The ITC, acting on Holm's complaint against Corvo and Corvo Casting, barred pens cast by the latter from"
        " entry.",
    ],
)
def test_against_whom_a_commission_finds(text: str) -> None:
    (line,) = told_in_brief(text)
    assert line.startswith("section-337 administrative: Holm > Corvo, Corvo = claimant-won")


@pytest.mark.parametrize(
    "text",
    [
        "The ITC said it would investigate imports of robots made by Corvo. Bexa had complained that they infringe.",
        "The ITC has opened an investigation after Bexa accused Corvo of importing panels that infringe its patents.",
    ],
)
def test_whoever_accuses_another_before_an_investigation_complained(text: str) -> None:
    assert told_in_brief(text) == ["section-337 administrative: Bexa > Corvo = pending"]


def test_a_ban_that_is_upheld_on_appeal_is_affirmed() -> None:
    told = told_in_brief(
        "The ITC found that Bexa smartwatches infringed two Corvo patents and banned imports. Both companies appealed. "
        "The Federal Circuit upheld the ban on Thursday."
    )
    assert told == [
        "section-337 administrative: Corvo > Bexa = claimant-won",
        "section-337 second: Corvo > Bexa = affirmed; appealed Corvo, Bexa; decided 2024-06-27",
    ]
