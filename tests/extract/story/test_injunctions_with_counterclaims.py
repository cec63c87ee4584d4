"""A plain injunction beside a counterclaim that is decided too is what a suit was for."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

GRANTED = (
    "On 1 July 2025 the Local Division Mannheim granted Alder KK an injunction against Birch GmbH over EP 3 111 222. "
)
MADE = "An interim award of EUR 250,000 was made."


@pytest.mark.parametrize(
    ("text", "types"),
    [
        (
            f"{GRANTED}The counterclaim for revocation was dismissed. {MADE}",
            ["civil-infringement", "patent-invalidation"],
        ),
        (f"{GRANTED}Birch's counterclaim for revocation failed.", ["civil-infringement", "patent-invalidation"]),
        (GRANTED, ["preliminary-injunction"]),
        (f"{GRANTED}A counterclaim may follow.", ["preliminary-injunction"]),
        (
            GRANTED.replace("an injunction", "a preliminary injunction")
            + "The counterclaim for revocation is pending.",
            ["preliminary-injunction"],
        ),
    ],
)
def test_what_an_injunction_is_granted_in(text: str, types: list[str]) -> None:
    (article,) = read_newsletter(f"Notes\nDate: 7 July 2025\n{text}\n", "x.txt")
    assert [case.type for case in extract_record(article).proceedings] == types
