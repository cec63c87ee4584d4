"""Attacks on rights before courts, and verdicts that the court which gave them took back."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

Told = tuple[str, str, str | None, list[str], list[str], str | None, list[float]]

NULLITY = """\
A revocation in Paris
Date: 6 May 2024
Alder Pumps AG (Alder) owns EP 3 646 111 on a pump. Birch Valves Ltd (Birch) filed a revocation action against the \
patent with the Central Division in Paris on 4 August 2023. By decision of 19 March 2024 the Central Division \
revoked the patent.
"""
WIPED_OUT = """\
A verdict undone
Date: 6 May 2024
Alder Pumps Inc. (Alder) sued Birch Valves Inc. (Birch) in the District of Delaware in March 2014 over a pump patent. \
In June 2016 a jury awarded Alder $4 million. In March 2017 the judge set the verdict aside.
"""
REDUCED = WIPED_OUT.replace("the judge set the verdict aside", "the judge denied a new trial")
COMMISSION = """\
A commission and pumps
Date: 6 May 2024
The complainants, Alder Pumps Inc. and Alder Home Inc., asserted U.S. Patent Nos. 11,076,111 and 11,071,222 against \
Birch Valves Ltd. The International Trade Commission found a violation in May 2023.
"""


def _told(text: str) -> list[Told]:
    (article,) = read_newsletter(text, "x.txt")
    record = extract_record(article)
    name = {party.id: party.name.en[0].rpartition(" ")[0] or party.name.en[0] for party in record.parties}
    return [
        (
            case.type, next(iter(case.forum.en), ""), case.decided, [name[p] for p in case.claimants],
            [name[p] for p in case.respondents], case.outcome, [s.amount for s in case.awarded],
        )
        for case in record.proceedings
    ]  # fmt: skip


SUIT = ("civil-infringement", "District of Delaware")
SIDES = (["Alder Pumps"], ["Birch Valves"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            NULLITY,
            ("patent-invalidation", "Central Division in Paris", "2024-03-19", *reversed(SIDES), "invalidated", []),
        ),
        (WIPED_OUT, (*SUIT, "2017-03", *SIDES, "respondent-won", [])),
        (REDUCED, (*SUIT, "2016-06", *SIDES, "claimant-won", [4_000_000])),
        (
            COMMISSION,
            ("section-337", "International Trade Commission", "2023-05", ["Alder Pumps", "Alder Home"], SIDES[1],
             "claimant-won", []),
        ),
    ],
    ids=["nullity", "wiped out", "left standing", "asserted before a commission"],
)  # fmt: skip
def test_cases(text: str, expected: Told) -> None:
    assert _told(text) == [expected]


BELOW = """\
A verdict of millions undone
Date: 6 May 2024
The U.S. Court of Appeals for the Federal Circuit on 3 May 2024 threw out a $66 million verdict that Alder Pumps Inc. \
had won from Birch Valves Inc. in Texas in 2021.
"""


def test_a_judgment_under_review_is_told_by_its_sum() -> None:
    assert sorted(_told(BELOW)) == [
        ("civil-infringement", "", "2021", *SIDES, "claimant-won", [66_000_000]),
        (
            "civil-infringement", "U.S. Court of Appeals for the Federal Circuit", "2024-05-03", *SIDES, "reversed", [],
        ),
    ]  # fmt: skip
