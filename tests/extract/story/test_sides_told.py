"""Who sued whom, who appealed and what came of it, by the ways in which the press tells it in one or two sentences."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.article import Article
from ipgraph.model.record import Proceeding, Record
from ipgraph.read.newsletter import read_newsletter

COURT = "the Munich I Regional Court"
UPPER = "the Munich Higher Regional Court"
SUED = f"Maple AG sued Birch GmbH in {COURT} in May 2022"
WON = "A jury in the Eastern District of Texas told Birch GmbH on 3 June 2023 to pay Maple AG $20 million."

FIRST = [
    (f"Maple AG beat Birch GmbH in {COURT} on 3 March 2025, which held the pump patent infringed.", "claimant-won"),
    (f"Maple AG prevailed over Birch GmbH in {COURT} on 3 March 2025 in a patent case.", "claimant-won"),
    (f"Maple AG persuaded {COURT} on 3 March 2025 that Birch GmbH had infringed its patent.", "claimant-won"),
    (f"Maple AG failed to persuade {COURT} on 3 March 2025 that Birch GmbH had infringed it.", "respondent-won"),
    (f"{COURT} ruled against Birch GmbH on 3 March 2025 in a suit by Maple AG over a patent.", "claimant-won"),
    (f"Birch GmbH won the dismissal of Maple AG's patent suit in {COURT} on 3 March 2025.", "respondent-won"),
    (f"{COURT} granted Maple AG a preliminary injunction against Birch GmbH over a patent.", "granted"),
    (f"Maple AG was refused a preliminary injunction against Birch GmbH by {COURT} on 3 March 2025.", "denied"),
    ("Birch GmbH will pay Maple AG $20 million to end a patent suit in the Eastern District of Texas.", "settled"),
    (f"{COURT} refused on 3 March 2025 to grant Maple AG a preliminary injunction against Birch GmbH.", "denied"),
    (f"Maple AG has withdrawn its patent suit against Birch GmbH in {COURT}.", "withdrawn"),
    (f"Maple AG and Birch GmbH have settled the patent suit that Maple AG brought in {COURT}.", "settled"),
    (f"In a suit brought against Birch GmbH by Maple AG in {COURT}, a hearing is set for June.", "pending"),
    (f"A lawsuit accusing Birch GmbH of infringing a patent was filed by Maple AG in {COURT} in May 2015.", "unknown"),
    (f"Maple AG had in May 2015 gone to {COURT} over pumps sold by Birch GmbH.", "unknown"),
    (f"Having learned that Birch GmbH sold pumps, Maple AG sued it in {COURT} in May 2015.", "unknown"),
    (f"{SUED} and won in June 2023.", "claimant-won"),
    (f"The brand owner, Maple AG, sued the retailer Birch GmbH in {COURT} in May 2015.", "unknown"),
    (f"Maple AG sued Birch GmbH in {COURT} on 3 March 2025.", "pending"),
    (f"{COURT} ruled on 3 March 2025 that pumps made by Birch GmbH infringe a patent held by Maple AG.",
     "claimant-won"),
    (f"{COURT} declined at the request of Maple AG to ban pumps of Birch GmbH pending trial.", "denied"),
    (f"{SUED}. In June 2023 the court granted summary judgment to Birch GmbH.", "respondent-won"),
    ("Jurors in Marshall, Texas, found on 3 March 2025 that Birch GmbH had infringed a patent of Maple AG.",
     "claimant-won"),
    ("The U.S. International Trade Commission barred imports of pumps by Birch GmbH that infringe a patent of "
     "Maple AG on 3 March 2025.", "claimant-won"),
    ("A judge of the U.S. International Trade Commission found on 3 March 2025 that Birch GmbH did not violate "
     "Section 337 by importing pumps that Maple AG said infringed its patents.", "respondent-won"),
]  # fmt: skip
"""Maple AG against Birch GmbH, told as one case."""

NULLITY = [
    ("Maple AG's patent EP 2 345 678 was declared invalid by the Federal Patent Court on 3 March 2025 after a nullity "
     "action by Birch GmbH.", "invalidated"),
]  # fmt: skip
"""Birch GmbH's attack on a patent of Maple AG."""

REVIEWS = [
    (f"{UPPER} on 3 March 2025 overturned a judgment against Birch GmbH that Maple AG had won.",
     "reversed", "Birch GmbH"),
    ("The Federal Circuit threw out a $20 million verdict that Maple AG had won against Birch GmbH.",
     "reversed", "Birch GmbH"),
    ("The Federal Circuit rejected a bid by Birch GmbH to overturn a $20 million verdict for Maple AG.",
     "affirmed", "Birch GmbH"),
    (f"{COURT} dismissed Maple AG's suit against Birch GmbH in June 2023. {UPPER} reversed on 3 March 2025.",
     "reversed", "Maple AG"),
    (f"{WON} The Federal Circuit affirmed on 3 March 2025.", "affirmed", ""),
    ("The Federal Circuit on 3 March 2025 revived a patent suit by Maple AG against Birch GmbH that the Eastern "
     "District of Texas had dismissed in June 2023.", "reversed", "Maple AG"),
    (f"{WON} The Federal Circuit upheld the verdict against Birch GmbH on 3 March 2025.", "affirmed", ""),
]  # fmt: skip
"""A review of Maple AG against Birch GmbH, what it came to and who had asked for it."""


def read(text: str) -> Record:
    article = next(a for a in read_newsletter(f"A Quarrel\nDate: 12 March 2025\n{text}\n", path="r.txt"))
    assert isinstance(article, Article)
    return extract_record(article)


def names(record: Record, ids: tuple[str, ...]) -> str:
    named = {party.id: party.name.en[0] for party in record.parties}
    return " and ".join(named[party] for party in ids)


def sides(record: Record, case: Proceeding) -> tuple[str, str]:
    return names(record, case.claimants), names(record, case.respondents)


@pytest.mark.parametrize(("text", "outcome"), FIRST)
def test_a_case_told_in_one_breath(text: str, outcome: str) -> None:
    record = read(text[0].upper() + text[1:])
    assert [(*sides(record, case), case.outcome) for case in record.proceedings] == [
        ("Maple AG", "Birch GmbH", outcome)
    ]


@pytest.mark.parametrize(("text", "outcome"), NULLITY)
def test_who_attacks_a_patent_in_court(text: str, outcome: str) -> None:
    record = read(text)
    assert [(*sides(record, case), case.outcome) for case in record.proceedings] == [
        ("Birch GmbH", "Maple AG", outcome)
    ]


@pytest.mark.parametrize(("text", "outcome", "appellant"), REVIEWS)
def test_who_asked_for_a_review(text: str, outcome: str, appellant: str) -> None:
    record = read(text[0].upper() + text[1:])
    review = next(case for case in record.proceedings if case.instance == "second")
    assert sides(record, review) == ("Maple AG", "Birch GmbH")
    assert (review.outcome, names(record, review.appellants)) == (outcome, appellant)


def test_another_petitioner_attacks_another_time() -> None:
    record = read(
        "The Patent Trial and Appeal Board cancelled Maple AG's patent No. 7,111,222 in May 2024 on a petition by "
        "Birch GmbH. In June 2024, at the request of Elm Inc., the Board cancelled Maple AG's patent No. 7,333,444."
    )
    assert [names(record, case.claimants) for case in record.proceedings] == ["Birch GmbH", "Elm Inc."]


def test_whom_a_patent_was_challenged_by() -> None:
    record = read(
        "The Patent Trial and Appeal Board found on 3 March 2025 that Maple AG's patent, challenged by Birch GmbH, was "
        "invalid."
    )
    assert [(*sides(record, case), case.outcome) for case in record.proceedings] == [
        ("Birch GmbH", "Maple AG", "invalidated")
    ]


def test_what_a_single_judge_had_ordered() -> None:
    record = read(
        "A Division Bench of the Delhi High Court on 3 March 2025 set aside the order that a single judge had passed "
        "on 3 May 2024, restraining Birch GmbH from selling pumps. Maple AG had sued in May 2023."
    )
    told = [(c.type, c.instance, c.decided, c.outcome, names(record, c.respondents)) for c in record.proceedings[:2]]
    assert told == [
        ("preliminary-injunction", "second", "2025-03-03", "reversed", "Birch GmbH"),
        ("preliminary-injunction", "first", "2024-05-03", "granted", "Birch GmbH"),
    ]


def test_a_hearing_officer_decides_for_the_office() -> None:
    record = read(
        "Birch GmbH applied to the UK Intellectual Property Office for a declaration of invalidity of the mark MAPLEX "
        "of Maple AG. The hearing officer agreed in January 2023. On 3 March 2024 the High Court allowed Maple AG's "
        "appeal. On 3 March 2025 the Court of Appeal restored the hearing officer's decision."
    )
    told = [(c.type, c.instance, c.outcome) for c in record.proceedings]
    assert told[0] == ("trademark-invalidation", "administrative", "invalidated")
    assert [outcome for _, _, outcome in told[1:]] == ["reversed", "reversed"]


def test_nobody_but_the_office_is_sued_before_the_general_court() -> None:
    record = read(
        "The General Court on 3 March 2025 annulled a decision of the European Union Intellectual Property Office "
        "(EUIPO) of May 2023 declaring Maple AG's mark MAPLEX invalid on an application by Birch GmbH."
    )
    suit, office = record.proceedings
    assert (sides(record, suit), names(record, suit.others)) == (
        ("Maple AG", "European Union Intellectual Property Office"),
        "Birch GmbH",
    )
    assert sides(record, office) == ("Birch GmbH", "Maple AG")


def test_an_owner_who_lost_a_patent_has_appealed() -> None:
    record = read(
        "On a petition by Birch GmbH the Patent Trial and Appeal Board held Maple AG's patent unpatentable in May "
        "2023. The Federal Circuit reversed on 3 March 2025."
    )
    assert [names(record, case.appellants) for case in record.proceedings] == ["", "Maple AG"]


def test_whose_appeal_a_board_dismisses() -> None:
    record = read(
        "The Opposition Division of the European Patent Office revoked Maple AG's patent EP 2 345 678 in May 2023 on "
        "an opposition by Birch GmbH. Maple AG's appeal was dismissed by a Board of Appeal on 3 March 2025."
    )
    told = [(case.outcome, names(record, case.appellants)) for case in record.proceedings]
    assert told == [("invalidated", ""), ("affirmed", "Maple AG")]


def test_a_supreme_court_abroad_hears_a_case_for_the_third_time() -> None:
    record = read("The Supreme Court of India on 3 March 2025 dismissed the appeal of Birch GmbH against Maple AG.")
    assert [case.instance for case in record.proceedings] == ["retrial"]


def test_all_whom_the_facts_call_defendants_are_sued() -> None:
    text = (
        'A typical case\nDate: 21 April 2022\nThe plaintiff, Linden Electric Co. ("Linden"), makes kettles. The '
        'defendant Marlow Water Equipment Co., Ltd. ("Marlow") makes purifiers. The defendant Xingjun Agency Co., Ltd. '
        '("Xingjun") acted as its agent. In 2020, Linden sued in the Xiamen Intermediate People\'s Court. The court '
        "ordered the two defendants to pay RMB 1.6 million.\n"
    )
    (article,) = read_newsletter(text, "x.txt")
    record = extract_record(article)
    names = {party.id: party.name.en[0] for party in record.parties}
    (case,) = record.proceedings
    assert [names[i] for i in case.respondents] == ["Marlow Water Equipment Co., Ltd.", "Xingjun Agency Co., Ltd."]
