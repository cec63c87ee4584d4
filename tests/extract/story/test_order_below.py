"""Interim orders that are told in the words for what a court above did with them, or gone back to later."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter


def _told(text: str) -> list[str]:
    (article,) = read_newsletter(f"In brief\n28 June 2024\n{text}\n", "x.txt")
    record = extract_record(article)
    names = {p.id: p.name.en[0] for p in record.parties}
    return [
        f"{c.type} {(c.forum.en or ('-',))[0]} {c.instance} {c.decided} {c.outcome} {c.after} "
        f"{'+'.join(names[p] for p in c.claimants)} v {'+'.join(names[p] for p in c.respondents)}"
        for c in record.proceedings
    ]


_REVIEW = "preliminary-injunction Court of Appeal of The Hague second None reversed c2 Brewtec NV v Podco BV"
_ORDER = "preliminary-injunction District Court of The Hague first 2019-07-04 granted None Brewtec NV v Podco BV"
_INDIA = "Brand Pharma AG v Sonal Labs Ltd"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "The Court of Appeal of The Hague has set aside the preliminary injunction that the District Court of The "
            "Hague had granted to Brewtec NV against Podco BV on 4 July 2019 over EP 2 222 333.",
            [_REVIEW, _ORDER],
            id="granted to one against the other",
        ),
        pytest.param(
            "The Court of Appeal of The Hague has set aside the preliminary injunction which Brewtec NV had obtained "
            "against Podco BV from the District Court of The Hague on 4 July 2019 over EP 2 222 333.",
            [_REVIEW, _ORDER],
            id="obtained by one",
        ),
        pytest.param(
            "The Delhi High Court's Division Bench on 28 May 2024 dismissed Brand Pharma AG's appeal from an order "
            "refusing an interim injunction against Sonal Labs Ltd over Indian Patent No. 233445. The Single Judge had "
            "refused the injunction on 9 January 2024. The Supreme Court declined on 31 May 2024 to interfere.",
            [
                f"preliminary-injunction Delhi High Court second 2024-05-28 affirmed c2 {_INDIA}",
                f"preliminary-injunction Delhi High Court first 2024-01-09 denied None {_INDIA}",
                f"preliminary-injunction Supreme Court retrial 2024-05-31 affirmed c1 {_INDIA}",
            ],
            id="an order that refused, gone back to, and a third court",
        ),
        pytest.param(
            "The Federal Circuit on 6 May 2024 vacated a preliminary injunction that barred Scootly LLC from selling "
            "scooters. The U.S. District Court for the Northern District of Illinois had granted the injunction to "
            "Rollix Inc. in May 2023.",
            [
                "preliminary-injunction Federal Circuit second 2024-05-06 reversed c2 Rollix Inc. v Scootly LLC",
                "preliminary-injunction U.S. District Court for the Northern District of Illinois first 2023-05 "
                "granted None Rollix Inc. v Scootly LLC",
            ],
            id="its court told behind",
        ),
        pytest.param(
            "The Court of Appeal of the Unified Patent Court on 19 May 2024 dismissed the appeal that Tarvel AG had "
            "lodged against provisional measures obtained by Holm GmbH. Holm turned to the Munich Local Division "
            "and had its injunction on 5 December 2023. On Tarvel's request for review the Local Division confirmed "
            "its order on 12 February 2024.",
            [
                "preliminary-injunction Court of Appeal of the Unified Patent Court second 2024-05-19 affirmed c3 "
                "Holm GmbH v Tarvel AG",
                "preliminary-injunction Munich Local Division first 2023-12-05 granted None Holm GmbH v Tarvel AG",
                "preliminary-injunction Munich Local Division first 2024-02-12 affirmed c2 Holm GmbH v Tarvel AG",
            ],
            id="kept on another day by the same court",
        ),
        pytest.param(
            "A preliminary injunction which the District Court of The Hague had granted to Brewtec NV against Podco BV "
            "on 4 July 2019 was overturned by the Court of Appeal of The Hague on 4 October 2020.",
            [
                _ORDER,
                "preliminary-injunction Court of Appeal of The Hague second 2020-10-04 reversed c1 Brewtec NV v "
                "Podco BV",
            ],
            id="told in the passive",
        ),
        pytest.param(
            "The Federal Circuit on 3 May 2024 affirmed an order of the District of Delaware denying Rollix Inc. a "
            "preliminary injunction against Scootly LLC.",
            [
                "preliminary-injunction Federal Circuit second 2024-05-03 affirmed c2 Rollix Inc. v Scootly LLC",
                "preliminary-injunction District of Delaware first None denied None Rollix Inc. v Scootly LLC",
            ],
            id="an order of a named court that refused",
        ),
        pytest.param(
            "Tarvel AG obtained an ex parte injunction against Holm GmbH from the Hamburg Regional Court on 3 May "
            "2023. After a hearing the court upheld its injunction by judgment of 10 July 2023.",
            [
                "preliminary-injunction Hamburg Regional Court first 2023-05-03 granted None Tarvel AG v Holm GmbH",
                "preliminary-injunction Hamburg Regional Court first 2023-07-10 affirmed c1 Tarvel AG v Holm GmbH",
            ],
            id="kept by judgment",
        ),
        pytest.param(
            "Rollix Inc. sued Scootly LLC in the Northern District of Illinois in May 2022. The court granted a "
            "preliminary injunction in June 2022. The Federal Circuit threw it out on 3 March 2023.",
            [
                "civil-infringement Northern District of Illinois first None unknown None Rollix Inc. v Scootly LLC",
                "preliminary-injunction Northern District of Illinois first 2022-06 granted None Rollix Inc. v "
                "Scootly LLC",
                "preliminary-injunction Federal Circuit second 2023-03-03 reversed c2 Rollix Inc. v Scootly LLC",
            ],
            id="thrown out by the court above",
        ),
    ],
)
def test_orders_below(text: str, told: list[str]) -> None:
    assert _told(text) == told


def test_cited_case_is_no_suit() -> None:
    text = (
        "Brand Pharma AG sued Sonal Labs Ltd before the Delhi High Court in 2023. The court found no ground to go "
        "beyond the confines of Wonder v. Anton."
    )
    assert len(_told(text)) == 1


def test_patent_in_suit_is_no_suit() -> None:
    text = "The High Court of Delhi on 3 May 2024 revoked the patent of Brand Pharma AG: the suit patent was obvious."
    assert [line.split()[0] for line in _told(text)] == ["patent-invalidation"]
