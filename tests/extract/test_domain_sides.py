"""Who complains over a domain name, and who has it, by the words beside their names."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief

_DENIED = "On 3 May 2024 a WIPO panel denied the complaint over alder-pens.com. "
_MOVED = "On 3 May 2024 a WIPO panel ordered the transfer of the domain name alder-pens.com. "


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (_DENIED + "Alder Ltd wanted alder-pens.com from Birch GmbH.", "A>B"),
        (_DENIED + "Birch GmbH registered alder-pens.com in 2001. Alder Ltd makes pens.", "A>B"),
        (_MOVED + "The name goes to Alder Ltd; Birch GmbH did not answer.", "A>B"),
        (_MOVED + "The registrant, Birch GmbH, had it for a year. Pens are what Alder Ltd makes.", "A>B"),
        (_DENIED + "The complaint of Alder Ltd failed. Birch GmbH has held the name since 2001.", "A>B"),
        (
            "Alder filed a complaint with the WIPO Arbitration and Mediation Center over alder.io, registered by Birch "
            "GmbH. The panel denied the complaint.",
            "A>B",
        ),
        # no word tells who of the two it was, or a third is named
        (_DENIED + "Alder Ltd and Birch GmbH make pens.", ">"),
        (_DENIED + "Birch GmbH registered alder-pens.com. Alder Ltd makes pens. Cedar SA makes ink.", ">B"),
        (_DENIED + "Birch GmbH registered alder-pens.com. The panelist was Ada Orr.", ">B"),
    ],
)
def test_sides_of_a_case_over_a_domain_name(text: str, sides: str) -> None:
    first, _, second = told_in_brief(text)[0].partition(": ")[2].partition(" = ")[0].partition(" > ")
    assert f"{first[:1]}>{second.strip()[:1]}" == sides


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "In WIPO Case No. D2024-1122 the panelist needed three pages, and on 3 May 2024 alder-pens.com went to "
            "Alder Ltd. It had been registered to one Bo Birch, in bad faith.",
            ("WIPO", "claimant-won", "transfer-of-right", "bad-faith", "2024-05-03", "alder-pens.com"),
        ),
        (
            "The Forum's panel (FA2404001112223) let Birch LLC keep alder-pens.com on 3 May 2024: Alder Ltd tried "
            "reverse domain name hijacking.",
            ("Forum", "respondent-won", "", "abuse", "2024-05-03", "alder-pens.com"),
        ),
        (
            "A HKIAC panelist has transferred alder-pens.hk from Birch Trading Ltd to Alder Ltd. The domain name, "
            "registered on 4 June 2020, was lost on 3 May 2024.",
            ("HKIAC", "claimant-won", "transfer-of-right", "", "2024-05-03", "alder-pens.hk"),
        ),
    ],
)
def test_what_a_panel_did_with_a_name(text: str, told: tuple[str, ...]) -> None:
    record = record_of(text)
    (case,) = record.proceedings
    found = " ".join(finding.cause for finding in case.findings)
    titles = [title for right in record.rights for title in (*right.title.en,)]
    forum = case.forum.en[0]
    assert (forum, case.outcome, " ".join(case.remedies), found, case.decided, " ".join(titles)) == told
    assert (case.type, case.instance) == ("domain-name-dispute", "administrative")


@pytest.mark.parametrize(
    "text",
    [
        "WIPO received 5,100 complaints over domain names in 2023, of which Alder Ltd lodged twelve.",
        "A forum of users has let Birch LLC keep its rules on alder-pens.com since 3 May 2024.",
        "The HKIAC made an award on 3 May 2024: Birch Trading Ltd owes Alder Ltd the licence fees for a patent.",
    ],
)
def test_bodies_that_decide_over_no_name(text: str) -> None:
    assert all(case.type != "domain-name-dispute" for case in record_of(text).proceedings)


_FIRST = "A WIPO panel has transferred <alder-jobs.com> to Alder Ltd from Bo Birch (D2024-0187). "


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        (
            _FIRST + "The panel in D2024-0203 refused to transfer <cedar.shop> to Cedar SAS from Olga Dorn and called "
            "the complaint an abuse of the procedure.",
            ["A>B claimant-won", "C>O respondent-won abuse"],
        ),
        (
            _FIRST + "In D2024-0203 the panel ordered Olga Dorn to hand over <cedar.shop> to Cedar SAS.",
            ["A>B claimant-won", "C>O claimant-won"],
        ),
        (_FIRST + "It followed the earlier decision in D2019-0444.", ["A>B claimant-won"]),
        (_FIRST + "The panel in D2024-0187 needed two pages.", ["A>B claimant-won"]),
    ],
)
def test_panels_told_one_after_the_other(text: str, cases: list[str]) -> None:
    record = record_of(text)
    names = {p.id: p.name.en[0] for p in record.parties}
    told = []
    for case in record.proceedings:
        sides = (names[p][:1] for p in (*case.claimants[:1], *case.respondents[:1]))
        told.append(" ".join([">".join(sides), str(case.outcome), *(f.cause for f in case.findings)]))
    assert told == cases
