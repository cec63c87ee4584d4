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
