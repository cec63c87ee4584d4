"""What a suit over unfair competition is about."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

GONE = " The Patent Reexamination Board had declared its design patent invalid in June 2016 on a request from Birch."


@pytest.mark.parametrize(
    ("suit", "types"),
    [
        ("unfair-competition suit", {"fair-competition"}),
        ("unfair competition lawsuit", {"fair-competition"}),
        ("patent infringement and unfair competition suit", {"design-patent", "fair-competition"}),
    ],
)
def test_a_patent_that_is_gone(suit: str, types: set[str]) -> None:
    text = (
        f"Oak Motors won its {suit} against Birch Motor Co., Ltd. before the Ningbo Intermediate People's Court.{GONE}"
    )
    (article,) = read_newsletter(f"In brief\n28 June 2024\n{text}\n", "x.txt")
    record = extract_record(article)
    (case,) = [c for c in record.proceedings if c.instance == "first"]
    assert {right.type for right in record.rights if right.id in case.rights} == types
