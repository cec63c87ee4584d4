"""Who stands on which side where the press says so only in passing: pairs of a paragraph, counted groups, rates."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter


def _read(text: str) -> Record:
    (article,) = read_newsletter(text, "x.txt")
    return extract_record(article)


def _sides(text: str) -> list[tuple[str, list[str], list[str], str | None]]:
    record = _read(text)
    name = {party.id: party.name.en[0] for party in record.parties}
    return [
        (next(iter(c.forum.en), ""), [name[i] for i in c.claimants], [name[i] for i in c.respondents], c.outcome)
        for c in record.proceedings
    ]


TWO_PAIRS = """\
Chair maker sits pretty
Date: 12 June 2024
Chairs first. On 10 June 2024 the Federal Court of Appeal held that Lofters Ltd cannot make a stool that borrows \
every line of Perchers’ registered design (No. 204433). The trial judge in the Federal Court had dismissed the action \
in May 2023.

Coffee next. Brewmaid Ltd sued Cupline Inc. in the Federal Court in 2022 over the shape of a pod.
"""


def test_a_suit_of_others_told_later_does_not_lend_its_sides() -> None:
    assert _sides(TWO_PAIRS) == [
        ("Federal Court of Appeal", ["Perchers"], ["Lofters Ltd"], "unknown"),
        ("Federal Court", ["Perchers"], ["Lofters Ltd"], "respondent-won"),
        ("Federal Court", ["Brewmaid Ltd"], ["Cupline Inc."], "unknown"),
    ]


@pytest.mark.parametrize(
    ("words", "respondents"),
    [
        (
            "Marlin Pumps SE sued three companies of the Harrow group: Harrow Pumps GmbH, Harrow Service GmbH and "
            "Harrow Holding AG, in the Munich Regional Court in 2021.",
            ["Harrow Pumps GmbH", "Harrow Service GmbH", "Harrow Holding AG"],
        ),
        (
            "Marlin Pumps SE sued two retailers, Oven Inc. and Stove Corp., in the Delhi High Court in 2022.",
            ["Oven Inc.", "Stove Corp."],
        ),
        (
            "The Tokyo District Court on 10 June 2023 ordered two makers of pumps to pay Marlin Pumps SE a total of "
            "JPY 3 billion: JPY 2 billion from Mori Pumps Co., Ltd. and JPY 1 billion from Hara Pumps, Ltd.",
            ["Mori Pumps Co., Ltd.", "Hara Pumps, Ltd."],
        ),
        (
            "Marlin Pumps SE sued three retailers: Oven Inc. among them, in the Delhi High Court in 2022.",
            ["three retailers"],
        ),
    ],
)
def test_counted_groups_are_those_that_the_list_names(words: str, respondents: list[str]) -> None:
    ((_, _, told, _),) = _sides(f"Pump news\nDate: 12 June 2024\n{words}\n")
    assert told == respondents


RATE = """\
Court sets rate
Date: 3 May 2024
Corvid Wireless Inc. sued Tarn Mobile Ltd. in the High Court in London in 2021 over a portfolio of 5G patents. In \
March 2023 the judge fixed the price at $90 million. On appeal, the Court of Appeal on 2 May 2024 raised the royalty \
from $90 million to $120 million. Tarn has appealed to the Supreme Court.
"""
VERDICT = """\
Jury verdict
Date: 3 May 2024
Corvid Wireless Inc. sued Tarn Mobile Ltd. in the US District Court for the District of Delaware in 2021 over a 5G \
patent. On 2 May 2024 the jury found the patent infringed and awarded a lump sum of $90 million as a reasonable \
royalty.
"""
PLAIN_INJUNCTION = """\
Court stops sales
Date: 3 May 2024
Corvid Wireless Inc. sued Tarn Mobile Ltd. in 2021. On 2 May 2024 the Mannheim Regional Court found that Tarn \
infringes EP 3 123 456 and granted an injunction against the sale of its phones. Tarn has appealed to the Karlsruhe \
Higher Regional Court.
"""


def test_what_kind_of_case_a_sum_or_an_injunction_tells() -> None:
    def told(text: str) -> list[tuple[str, str | None, list[tuple[float, str | None]]]]:
        return [(c.type, c.outcome, [(s.amount, s.kind) for s in c.awarded]) for c in _read(text).proceedings]

    assert told(RATE)[:2] == [
        ("frand-rate", "claimant-won", [(90_000_000, "royalty")]),
        ("frand-rate", "modified", [(120_000_000, "royalty")]),
    ]
    assert told(VERDICT) == [("civil-infringement", "claimant-won", [(90_000_000, "royalty")])]
    assert told(PLAIN_INJUNCTION) == [
        ("civil-infringement", "claimant-won", []),
        ("civil-infringement", "pending", []),
    ]


CURRENT_REPORT = """\
Marlin Pumps Ltd.: update on litigation
Date: 12 June 2024
Marlin Pumps Ltd., formerly Marlin Holdings, Ltd. (the "Company"), announces that Harrow LLC ("Harrow"), a subsidiary \
of Reed Inc., filed a complaint against the Company in the US District Court for the District of Delaware in June \
2023 over a patent. Separately, in the Company's contract action before the US District Court for the Northern \
District of California, commenced on May 2, 2021, that court held on October 4, 2022 that Harrow had breached the \
supply agreement. Cross-appeals by both parties are pending in the US Court of Appeals for the Ninth Circuit.
"""
OBTAINED = """\
Pumps stopped
Date: 12 June 2024
On 17 May 2023 Harrow Pumps GmbH obtained an injunction from the Munich Regional Court against Marlin Pumps AG under \
EP 1 222 333. The latter’s appeal to the Munich Higher Regional Court is pending.
"""
ASSERTED = """\
Three patents
Date: 12 June 2024
Harrow Pumps Inc. owns U.S. Patent Nos. 9,059,961 (the "'961 patent"), 9,774,702 (the "'702 patent") and 8,539,043. \
In 2018 it asserted all three against Marlin Holdings, Inc. in the US District Court for the District of Delaware.
"""
TWO_PATENTS = """\
Ban on pumps
Date: 12 June 2024
The International Trade Commission ruled on 26 October 2023 that Marlin Inc. had infringed two Harrow patents on \
pumps and issued a limited exclusion order. Harrow Pumps and a sister company, Reed Valves, had lodged the complaint \
in June 2021. In federal court in Delaware, Marlin has counterattacked with two lawsuits of its own, filed in October \
2022.
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            CURRENT_REPORT,
            [
                ("US District Court for the District of Delaware", ["Harrow LLC"], ["Marlin Pumps Ltd."], "pending"),
                (
                    "US District Court for the Northern District of California", ["Marlin Pumps Ltd."], ["Harrow LLC"],
                    "claimant-partly-won",
                ),
                ("US Court of Appeals for the Ninth Circuit", ["Marlin Pumps Ltd."], ["Harrow LLC"], "pending"),
            ],
        ),
        (
            OBTAINED,
            [
                ("Munich Regional Court", ["Harrow Pumps GmbH"], ["Marlin Pumps AG"], "claimant-won"),
                ("Munich Higher Regional Court", ["Harrow Pumps GmbH"], ["Marlin Pumps AG"], "pending"),
            ],
        ),
        (
            ASSERTED,
            [
                (
                    "US District Court for the District of Delaware", ["Harrow Pumps Inc."], ["Marlin Holdings, Inc."],
                    "unknown",
                )
            ],
        ),
        (
            TWO_PATENTS,
            [
                ("International Trade Commission", ["Harrow", "Reed Valves"], ["Marlin Inc."], "claimant-won"),
                ("federal court in Delaware", ["Marlin Inc."], ["Harrow", "Reed Valves"], "unknown"),
            ],
        ),
    ],
)  # fmt: skip
def test_sides_told_by_nouns_and_by_what_somebody_obtained(
    text: str, expected: list[tuple[str, list[str], list[str], str | None]]
) -> None:
    assert _sides(text) == expected


def test_who_holds_what_is_told_before_the_right() -> None:
    record = _read(TWO_PATENTS)
    name = {party.id: party.name.en[0] for party in record.parties}
    assert [[name[i] for i in right.holders] for right in record.rights] == [["Harrow"], ["Marlin Inc."]]
    numbers = [right.number for right in _read(ASSERTED).rights]
    assert numbers == ["9,059,961", "9,774,702", "8,539,043"]


def test_a_trade_commission_is_asked_for_no_money() -> None:
    record = _read(
        f"{TWO_PATENTS.rstrip()} A jury could not agree in May 2022 on Harrow's demand of $1.8 billion for stolen "
        "secrets.\n"
    )
    assert [c.claimed for c in record.proceedings if c.type == "section-337"] == [()]


def test_who_accuses_in_a_suit_has_sued() -> None:
    text = (
        "Boats\n3 May 2024\n\nOrlo Boats Inc. accused Quern Yachts Ltd of false advertising in a suit filed in federal "
        "court in Boston in 2019; last year the two companies settled it.\n"
    )
    assert _sides(text) == [("federal court in Boston", ["Orlo Boats Inc."], ["Quern Yachts Ltd"], "settled")]
