"""Which case the label of a part of a digest belongs to."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

_LABELS = """Domain names of the month
Date: 3 May 2024

{0}
In Case No. D2024-1234 the WIPO panelist ordered that the name be transferred from Ada Marl to Kiln GmbH.

{1}
Loom Inc. came late. So it lost. The respondent, Bo Shuttle, had the domain name long before. The WIPO panelist denied \
the complaint (Case No. D2024-4321).
"""


@pytest.mark.parametrize(
    "labels",
    [("kiln-tiles.com", "loom.net"), ("◆ kiln-tiles.com", "◆ loom.net"), ("1. kiln-tiles.com", "2. loom.net")],
)
def test_a_domain_name_that_heads_a_part_is_that_of_the_case_below(labels: tuple[str, str]) -> None:
    (article,) = read_newsletter(_LABELS.format(*labels), "x.txt")
    record = extract_record(article)
    titles = {
        right.id: (right.title.en or ("",))[0] for right in record.rights if right.type == "domain-name" and right.title
    }
    assert [[titles[r] for r in case.rights if r in titles] for case in record.proceedings] == [
        ["kiln-tiles.com"],
        ["loom.net"],
    ]


def test_a_domain_name_may_end_a_sentence() -> None:
    text = (
        "The WIPO panelist in Case No. D2024-1234 ordered Ada Marl to hand over the domain name kiln-tiles.com. "
        "Kiln GmbH had complained."
    )
    (article,) = read_newsletter(f"A name\nDate: 3 May 2024\n{text}\n", "x.txt")
    assert [(r.type, r.title.en[:1] if r.title else ()) for r in extract_record(article).rights] == [
        ("domain-name", ("kiln-tiles.com",))
    ]
