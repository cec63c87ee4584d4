"""A suit and its counterclaim told in one breath: two cases of one judgment, each with its own result."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import told_in_brief

TWO_PATENTS = """\
Alder v Birch over Pump Valves
Date: 9 May 2024
The dispute between Alder Pumps GmbH (Alder) and Birch Valves GmbH (Birch) concerns two European patents.
In the case UPC_CFI_101/2023, the Munich Local Division held on 8 March 2024 that it may hear the claims against a \
defendant who has his domicile in Italy. On Birch's counterclaim EP 2 111 222 was revoked, and the infringement action \
was dismissed.
Two further judgments were handed down by the Hamburg Local Division on 30 April 2024. With regard to EP 2 333 444 \
(UPC_CFI_102/2023), Birch was found liable for infringement. It must cease the sale of the valves; the counterclaim \
for revocation was unsuccessful. With regard to EP 2 555 666 (UPC_CFI_103/2023), the Hamburg Local Division allowed \
the counterclaim, revoked the patent and dismissed the action.
"""
TWO_PATENTS_ZH = """\
桤木泵业诉白桦阀门
日期：2024-05-09
桤木泵业有限公司（下称桤木公司）与白桦阀门有限公司（下称白桦公司）之间的专利纠纷涉及两项欧洲专利。
慕尼黑地方分院于2024年3月8日作出判决（UPC_CFI_101/2023）。\
桤木公司并未因此胜诉：经白桦公司反诉，EP 2 111 222号专利被撤销，侵权之诉被驳回。
就EP 2 333 444号专利（UPC_CFI_102/2023），汉堡地方分院于2024年4月30日\
认定白桦公司构成侵权，判令其停止侵权，白桦公司请求撤销该专利的反诉未获支持。
"""
BAD_FAITH = """\
Two Rings, One Name
Posted on Friday, 10 May 2024
Rowan Rings Limited (Rowan) sued Sorrel Rings Limited (Sorrel) in the High Court for infringement of its trade mark. \
On 3 May 2024 ([2024] EWHC 555 (Ch)) the court found infringement. On Sorrel's counterclaim the judge declared the \
registration of the ring without the word invalid.
"""


def _cases(text: str) -> list[tuple[str, str | None, str | None, str | None, str | None]]:
    (article,) = read_newsletter(text, "x.txt")
    record: Record = extract_record(article)
    named = {party.id: next(iter((*party.name.en, *party.name.zh)))[:2] for party in record.parties}
    return [
        (c.type, named[c.claimants[0]], c.outcome, c.decided, (c.case_number or "")[-8:]) for c in record.proceedings
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            TWO_PATENTS,
            [
                ("civil-infringement", "Al", "respondent-won", "2024-03-08", "101/2023"),
                ("patent-invalidation", "Bi", "invalidated", "2024-03-08", "101/2023"),
                ("civil-infringement", "Al", "claimant-won", "2024-04-30", "102/2023"),
                ("patent-invalidation", "Bi", "maintained", "2024-04-30", "102/2023"),
                ("patent-invalidation", "Bi", "invalidated", "2024-04-30", "103/2023"),
                ("civil-infringement", "Al", "respondent-won", "2024-04-30", "103/2023"),
            ],
        ),
        (
            TWO_PATENTS_ZH,
            [
                ("civil-infringement", "桤木", "respondent-won", "2024-03-08", "101/2023"),
                ("patent-invalidation", "白桦", "invalidated", "2024-03-08", "101/2023"),
                ("civil-infringement", "桤木", "claimant-won", "2024-04-30", "102/2023"),
                ("patent-invalidation", "白桦", "maintained", "2024-04-30", "102/2023"),
            ],
        ),
        (
            BAD_FAITH,
            [
                ("civil-infringement", "Ro", "claimant-won", "2024-05-03", "555 (Ch)"),
                ("trademark-invalidation", "So", "invalidated", "2024-05-03", "555 (Ch)"),
            ],
        ),
    ],
    ids=["two patents", "两项专利", "a mark filed in bad faith"],
)
def test_claim_and_counterclaim_are_two_cases(
    text: str, expected: list[tuple[str, str | None, str | None, str | None, str | None]]
) -> None:
    assert sorted(_cases(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Corvane Pumps Ltd and Opal Mills Ltd are the plaintiffs in High Court Action No. 12 of 2017, begun "
            "in the High "
            "Court of Hong Kong on 4 May 2017. The defendants are Tessaly Ltd and Marl Ltd. On 3 October 2018 "
            "Tessaly filed "
            "a counterclaim against Corvane and Alder Group plc. No date has been fixed for the trial of either claim.",
            [
                "civil-infringement first: Corvane, Opal > Tessaly, Marl = pending; filed 2017-05-04",
                "civil-infringement first: Tessaly > Corvane, Opal, Alder = pending; filed 2018-10-03",
            ],
        ),
        (
            "In May 2019 Corvane Pumps Ltd sued Tessaly Ltd in the Tokyo District Court.\nTHE COUNTERCLAIM\nTessaly is "
            "silent.",
            ["civil-infringement first: Corvane > Tessaly = unknown; filed 2019-05"],
        ),
    ],
)
def test_who_claims_in_return_against_whom(text: str, expected: list[str]) -> None:
    assert told_in_brief(text) == expected


SUIT = "Alpha Ltd. sued Beta GmbH in the High Court in May 2021 for infringement of its patent EP 1 222 333. "


@pytest.mark.parametrize(
    "told",
    [
        "The High Court found on 3 May 2023 that Beta infringed the patent. It rejected the counterclaim in which Beta "
        "challenged the patent as obvious.",
        "On 3 May 2023 the High Court granted an injunction. Beta's counterclaim, by which it sought revocation of the "
        "patent, had failed.",
    ],
)
def test_a_counterclaim_told_by_what_it_was_for(told: str) -> None:
    found = [(kind, whose, outcome) for kind, whose, outcome, *_ in _cases(f"News\nDate: 6 May 2024\n{SUIT}{told}\n")]
    assert found == [("civil-infringement", "Al", "claimant-won"), ("patent-invalidation", "Be", "maintained")]


def test_an_appeal_is_pending_before_the_court_that_decided_another() -> None:
    told = (
        "On 3 May 2024 the Federal Circuit reversed a decision of the Patent Trial and Appeal Board that the claims of "
        "a patent of Alpha Inc. are valid. Alpha had sued Beta Corp. in the District of Delaware in 2021, and a jury "
        "awarded Alpha $8 million. Beta's appeal is still pending before the Federal Circuit."
    )
    (article,) = read_newsletter(f"News\nDate: 6 May 2024\n{told}\n", "x.txt")
    cases = extract_record(article).proceedings
    assert [c.outcome for c in cases if c.type == "civil-infringement"] == ["claimant-won", "pending"]


def test_a_right_that_stands_as_limited_is_what_came_of_the_counterclaim() -> None:
    told = (
        "The action of Alpha GmbH against Beta BV over European patent EP 1 222 333 was lodged with the Paris Local "
        "Division on 4 May 2022. The defendant answered with a counterclaim for revocation. On 3 May 2024 the panel "
        "maintained the patent on the basis of auxiliary request 2 and found it infringed. The defendant must stop "
        "offering the device and pay EUR 90,000 as damages."
    )
    (article,) = read_newsletter(f"News\nDate: 6 May 2024\n{told}\n", "x.txt")
    record = extract_record(article)
    assert [(c.type, c.outcome, len(c.awarded)) for c in record.proceedings] == [
        ("civil-infringement", "claimant-won", 1),
        ("patent-invalidation", "partly-invalidated", 0),
    ]
    assert [f.cause for f in record.proceedings[1].findings] == ["invalidity"]


def test_the_suit_of_a_party_in_a_court_is_its_own() -> None:
    told = (
        "Alpha Corp. and Beta Inc. have settled. They will ask for dismissal of the suit that Alpha filed in the "
        "Western District of Texas in March 2022 and the suit of Beta in the Northern District of California."
    )
    (article,) = read_newsletter(f"News\nDate: 6 May 2024\n{told}\n", "x.txt")
    record = extract_record(article)
    named = {party.id: party.name.en[0] for party in record.parties}
    assert [[named[i] for i in c.claimants] for c in record.proceedings] == [["Alpha Corp."], ["Beta Inc."]]
