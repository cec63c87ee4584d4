"""Sides of cases before offices and panels, by the nouns beside their names."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_PTAB = "On 3 May 2024 the Patent Trial and Appeal Board held claims 1 to 9 of U.S. Patent No. 9,111,222 unpatentable. "
_EPO = "On 3 May 2024 the Opposition Division of the European Patent Office revoked European patent EP 2 111 222. "
_ITC = "On 3 May 2024 the U.S. International Trade Commission issued a limited exclusion order over garden hoses. "
_EUIPO = "The Cancellation Division of the EUIPO revoked the EU trade mark ORLO (No. 012 345 678) for non-use. "
_UKIPO = "Alder Dairies has prevented a competitor from registering ORLO as a trade mark. "


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            _PTAB + "It was a good day for the petitioner, Alder Ltd, and a bad one for the patent owner, Birch Inc.",
            "A>B",
        ),
        (_PTAB + "Cheers came from Alder Ltd, the petitioner, and none from Birch Inc., the patentee.", "A>B"),
        (_EPO + "The opponents, namely Alder Ltd, Cedar SA and Elm NV, smiled; the proprietor is Birch GmbH.", "ACE>B"),
        (_EPO + "The patent's owner, Birch GmbH, left without a word.", ">B"),
        (_ITC + "The complainant is Alder Ltd; Birch Inc., the named respondent, sells them.", "A>B"),
        (_PTAB + "The attack of Alder Ltd took two years. The patent of Birch Inc. is on pens.", "A>B"),
        (_EUIPO + "The application was made by the sweet maker Alder & Zonen; the owner is Birch GmbH.", "A>B"),
        (_UKIPO + "The UKIPO upheld the opposition. The application, made by Birch Foods in 2023, was refused.", "A>B"),
        (_UKIPO + "The UKIPO upheld the opposition. The attack was launched by the maker Alder Dairies.", "A>"),
        # whom a word calls so without being named beside it, or another calls something else
        (_PTAB + "The petitioner smiled. Alder Ltd makes pens.", ">"),
        (_EPO + "The opponent's lawyer came from Alder Ltd.", ">"),
        (_EPO + "A patentee in trouble, said somebody at Alder Ltd.", ">"),
        (_EPO + "The proprietor sells pens to Alder Ltd.", ">"),
    ],
)
def test_sides_by_the_noun_beside_a_name(text: str, sides: str) -> None:
    first, _, second = told_in_brief(text)[0].partition(": ")[2].partition(" = ")[0].partition(" > ")
    named = ["".join(name.strip()[:1] for name in side.split(",")) for side in (first, second)]
    assert ">".join(named) == sides
