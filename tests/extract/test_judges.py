"""Judges stand for their court where the text leaves no doubt which it is."""

import pytest

from ipgraph.extract.scene import look
from ipgraph.read.newsletter import read_newsletter

DELAWARE = "Alder Inc. sued Birch Inc. in the District of Delaware in May 2014. "
LONDON = "The Patents Court held a trial in May 2014. The Court of Appeal is next. "


CALIFORNIA = "Cedar Inc. sued in the US District Court for the Northern District of California. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (DELAWARE + "Judge Ada Harlow ruled for Alder.", {"Judge Ada Harlow": "us-delaware-district"}),
        (
            DELAWARE + "U.S. District Judge Ada Harlow heard it. On Friday Harlow ruled for Alder, said Harlow.",
            {"U.S. District Judge Ada Harlow": "us-delaware-district", "Harlow": "us-delaware-district"},
        ),
        (DELAWARE + "U.S. Circuit Judge Ada Harlow wrote it.", {}),
        (DELAWARE + CALIFORNIA + "Judge Ada Harlow ruled for Alder.", {}),
        (LONDON + "Mr Justice Penn of the Patents Court found for Alder.", {"Mr Justice Penn": "gb-hc"}),
        (LONDON + "Mr Justice Penn found for Alder.", {}),
        (LONDON + "In the Patents Court, Ada Penn J found for Alder.", {}),
        (LONDON + "Ada Penn J of the Patents Court found for Alder.", {"Ada Penn J": "gb-hc"}),
        (LONDON + "In the Court of Appeal Ada Penn LJ found for Alder.", {"Ada Penn LJ": "gb-ca"}),
    ],
)
def test_judges(text: str, expected: dict[str, str]) -> None:
    (article,) = read_newsletter(f"A title of some words\nDate: 6 May 2024\n{text}\n", "x.txt")
    scene = look(article.versions[0], "2024-05-06")
    judges = [f for f in scene.forums.things if f.anaphor and {"Harlow", "Penn"} & set(scene.words(f).split())]
    assert {scene.words(f): f.key for f in judges} == expected
