"""Parents that are told beside their subsidiaries, whom they do not face."""

import pytest

from tests.extract.told_in_brief import told_in_brief

FIGHT = "Corvo and Bexa are fighting over vapes. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            FIGHT + "Bexa's unit Rayn filed a complaint with the U.S. International Trade Commission in April 2020.",
            ["section-337 administrative: Rayn > Corvo = unknown; filed 2020-04"],
        ),
        (
            FIGHT + "Rayn, a subsidiary of Bexa, sued Corvo in the High Court in London in April 2020.",
            ["civil-infringement first: Rayn > Corvo = unknown; filed 2020-04"],
        ),
        (
            "Rayn sued Corvo and its subsidiary Dexa in the High Court in London in April 2020.",
            ["civil-infringement first: Rayn > Corvo, Dexa = unknown; filed 2020-04"],
        ),
        (
            "Rayn, a unit of Bexa, sued Bexa in the High Court in London in April 2020.",
            ["civil-infringement first: Rayn > Bexa = unknown; filed 2020-04"],
        ),
        (
            "A Delaware judge ordered Rayn Inc, a subsidiary of Bexa Corp, to pay Bexa Corp $5 million for stealing"
            " trade secrets.",
            ["civil-infringement first: Bexa > Rayn = claimant-won; awarded 5000000 damages"],
        ),
    ],
)
def test_parents_face_no_subsidiary(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Rayn Ltd, a unit of Bexa Corp., sued its parent Bexa Corp. in the High Court in London over a trade mark.",
            "civil-infringement first: Rayn > Bexa = pending",
        ),
        (
            "Rayn, a subsidiary of Bexa Corp., was sued by Bexa Corp. over a trade mark in the High Court in London.",
            "civil-infringement first: Bexa > Rayn = pending",
        ),
    ],
)
def test_a_parent_that_sues_its_own(text: str, told: str) -> None:
    assert told_in_brief(text) == [told]
