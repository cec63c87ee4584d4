"""Disputes as the press tells them: by pronouns, in passing, with plain verbs."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

Told = tuple[str, str | None, str | None, list[str], list[str], list[str], str | None]

TWO_RINGS = """\
Two Rings, a Kettle and the Court of Appeal
Posted on Friday, 10 May 2024
Two rulings of the Court of Appeal in a month.
Rowan Rings Limited and Rowan plc ("Rowan") did not care for the ring on which Sorrel Rings Limited ("Sorrel") prints \
its prices. Mrs Justice Ada Finch agreed with them in the High Court on 3 May 2023 and held the copyright infringed. \
But Sorrel did not leave with nothing. On its counterclaim the judge declared the registration of the plain ring \
invalid. Everybody appealed. On 2 April 2024 the judges let the findings stand.
Now the kettle. Hobbs and Lund plc (H&L) sells a kettle. So does Birch Kettles Limited (Birch). In June 2022 H&L went \
to the Intellectual Property Enterprise Court with two registered designs, and on 1 February 2023 HHJ Oakes held them \
infringed. Birch tried its luck upstairs, without success: on 8 April 2024 its appeal was dismissed.
"""
IMPORT_BAN = """\
Truce over filters
SEOUL, April 12, 2023 -- Two years of quarrels over air filters between South Korean makers are over.
The U.S. International Trade Commission (ITC) had imposed a ban on Feb. 10, 2022 after concluding that Daehan Filter \
Co. misappropriated trade secrets of Nuri Air Ltd., formerly the filter division of Hanra Ltd.
Nuri went to the ITC in April 2020.
In a second ITC case, over Nuri's patents on valves, the tide had been running the other way. On March 31, 2022 the \
commission's administrative law judge found no infringement by Daehan.
At home Daehan had asked the Seoul Central District Court to make Nuri drop a complaint; the court threw the suit out \
on Aug. 27, 2021. Each side will refrain from suing the other for ten years.
"""


def _told(text: str) -> list[Told]:
    (article,) = read_newsletter(text, "x.txt")
    record = extract_record(article)
    name = {party.id: party.name.en[0].split()[0] for party in record.parties}

    def names(ids: tuple[str, ...]) -> list[str]:
        return [name[each] for each in ids]

    return [
        (
            next(iter(case.forum.en), ""), case.instance, case.decided, names(case.claimants), names(case.respondents),
            names(case.appellants), case.outcome,
        )
        for case in record.proceedings
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            TWO_RINGS,
            [
                ("High Court", "first", "2023-05-03", ["Rowan", "Rowan"], ["Sorrel"], [], "claimant-partly-won"),
                ("High Court", "first", "2023-05-03", ["Sorrel"], ["Rowan", "Rowan"], [], "invalidated"),
                (
                    "Court of Appeal", "second", "2024-04-02", ["Rowan", "Rowan"], ["Sorrel"],
                    ["Rowan", "Rowan", "Sorrel"], "affirmed",
                ),
                (
                    "Intellectual Property Enterprise Court", "first", "2023-02-01", ["Hobbs"], ["Birch"], [],
                    "claimant-won",
                ),
                ("Court of Appeal", "second", "2024-04-08", ["Hobbs"], ["Birch"], ["Birch"], "affirmed"),
            ],
        ),
        (
            IMPORT_BAN,
            [
                (
                    "U.S. International Trade Commission", "administrative", "2022-02-10", ["Nuri"], ["Daehan"], [],
                    "claimant-won",
                ),
                (
                    "U.S. International Trade Commission", "administrative", "2022-03-31", ["Nuri"], ["Daehan"], [],
                    "respondent-won",
                ),
                ("Seoul Central District Court", "first", "2021-08-27", ["Daehan"], ["Nuri"], [], "respondent-won"),
            ],
        ),
    ],
    ids=["two rings and a kettle", "an import ban"],
)  # fmt: skip
def test_cases_of_a_press_report(text: str, expected: list[Told]) -> None:
    assert sorted(_told(text), key=str) == sorted(expected, key=str)


LEAD = """\
Alder Pumps wins copycat case

HANGZHOU, May 6, 2024 - A Chinese court has told Birch Pump Works to stop selling a pump that looks like the Rivulet, \
Italian maker Alder Pumps said on Monday.

The Chaoyang District People's Court in Beijing ruled on May 3 that Birch's pump copied the shape of the Rivulet.

Birch was ordered to pay compensation to Alder Pumps, which sued in 2022. Court papers put the amount at 900,000 yuan.
"""


def test_a_lead_and_its_body_tell_one_case() -> None:
    (article,) = read_newsletter(LEAD, "lead.txt")
    record = extract_record(article)
    (case,) = record.proceedings
    named = {party.id: party.name.en[0] for party in record.parties}
    assert [named[p] for p in case.claimants] == ["Alder Pumps"]
    assert [named[p] for p in case.respondents] == ["Birch Pump Works"]
    assert (case.forum.en, case.filed, case.decided) == (("Chaoyang District People's Court",), "2022", "2024-05-03")


SETTLED = """\
Two quarrels end
Date: 6 May 2024
On 2 May 2024, with the appeal still before the Zhejiang High People's Court, Alder Pumps Co., Ltd. (Alder) and Birch \
Valves Co., Ltd. (Birch) signed a settlement under which Birch pays RMB 7 million.
Alder had sued Birch before the Ningbo Intermediate People's Court in March 2022 for infringement of a utility model \
patent. The court ordered Birch in June 2023 to stop making the valves. Birch appealed.
"""
TERMS = """\
Alder and Birch settle
Date: 6 May 2024
Alder Pumps Co., Ltd. (Alder) today announced that it has entered into a settlement agreement with Birch Valves Co., \
Ltd. (Birch).
Under the agreement Birch will pay Alder RMB 7 million, of which RMB 2 million has been received.
In March 2022 Alder had sued Birch before the Ningbo Intermediate People's Court for infringement of a patent.
"""
SETTLED_ZH = """\
桤木诉白桦专利侵权案和解
日期:2024-05-06
2024年5月2日,桤木泵业有限公司(下称桤木公司)与白桦阀门有限公司(下称白桦公司)在浙江省高级人民法院二审期间达成和解,白桦公司向桤木公司支付补偿金700万元。
2022年3月,桤木公司以实用新型专利被侵犯为由,向宁波市中级人民法院起诉白桦公司。2023年6月,宁波市中级人民法院一审判令白桦公司停止侵权。白桦公司提起上诉。
"""


@pytest.mark.parametrize(
    ("text", "instance", "forum"),
    [(SETTLED, "second", "Zhejiang"), (TERMS, "first", "Ningbo"), (SETTLED_ZH, "second", "浙江省")],
)
def test_what_is_paid_under_a_settlement(text: str, instance: str, forum: str) -> None:
    (article,) = read_newsletter(text, "settled.txt")
    paid = [case for case in extract_record(article).proceedings if case.awarded]
    assert [(case.instance, case.outcome) for case in paid] == [(instance, "settled")]
    assert next(iter((*paid[0].forum.en, *paid[0].forum.zh))).startswith(forum)
    assert [(money.amount, money.kind) for money in paid[0].awarded] == [(7_000_000, "settlement")]


ALERT = """\
CLIENT ALERT | Trade Marks
April 2024
A Maker Is Cleared of Copying an Otter

A court may declare that a maker does not infringe, and may make the complainant pay.
Alder Pumps LLC (Alder) sells pumps with an otter on the box. Mr. Li Ning complained about them and offered to \
withdraw his complaints against payment.
Alder brought proceedings in the Ningbo Intermediate People's Court, seeking a declaration that its boxes infringed \
none of Mr. Li's marks. By judgment of 8 March 2024 the court held that there is no trademark infringement.
"""


def test_what_a_court_may_do_and_what_is_offered_are_no_steps() -> None:
    (article,) = read_newsletter(ALERT, "alert.txt")
    record = extract_record(article)
    (case,) = record.proceedings
    assert record.article.title.en == "A Maker Is Cleared of Copying an Otter"
    assert record.article.published == "2024-04"
    assert (case.type, case.decided) == ("non-infringement-declaration", "2024-03-08")
    assert [(finding.cause, finding.result) for finding in case.findings] == [("non-infringement", "found")]


PETITION = """\
The heron stays
Date: 6 May 2024
Alder Pumps Co., Ltd. (Alder) owned the trademark "Heron". The Trademark Review and Adjudication Board (TRAB) \
maintained the registration, and in December 2023 the Supreme People's Court rejected the petition for retrial that \
Birch Valves Co., Ltd. had filed in its action against the TRAB.
"""


def test_the_suit_in_which_a_petition_was_made_is_no_case_of_its_own() -> None:
    (article,) = read_newsletter(PETITION, "petition.txt")
    forums = [case.forum.en[0] for case in extract_record(article).proceedings]
    assert forums == ["Trademark Review and Adjudication Board", "Supreme People's Court"]
