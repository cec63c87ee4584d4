"""Who has a domain name: whoever registered it, or whoever a panel gave it to."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

HEAD = (
    "A Name and a Panel\nDate: 3 May 2024\nAlpha Ltd. filed a complaint with the WIPO Arbitration and Mediation Center "
    "against Beta Inc. over the domain name <alphapumps.com>. "
)


@pytest.mark.parametrize(
    ("end", "holder"),
    [
        ("The panel ordered that the domain name be transferred to Alpha Ltd.", "Alpha Ltd."),
        ("The panel denied the complaint.", "Beta Inc."),
    ],
)
def test_the_holder_of_a_domain_name(end: str, holder: str) -> None:
    (article,) = read_newsletter(HEAD + end + "\n", "letter.txt")
    record = extract_record(article)
    names = {party.id: party.name.en[0] for party in record.parties}
    assert [[names[party] for party in right.holders] for right in record.rights] == [[holder]]
