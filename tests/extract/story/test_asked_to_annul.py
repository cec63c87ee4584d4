"""Courts that are asked to do away with a right, and the days on which interim measures were asked for."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.article import Article
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter


def record(text: str) -> Record:
    text = f"Kilns in court\nDate: 16 June 2025\n{text}\n"
    return extract_record(next(a for a in read_newsletter(text, path="r.txt") if isinstance(a, Article)))


@pytest.mark.parametrize(
    ("words", "kind", "outcome"),
    [
        (
            "In 2013 Luma SA asked a federal court in Rio de Janeiro to annul the mark ORBO FINO of Orbo Ltda. The "
            "judge dismissed the action in 2016.",
            "trademark-invalidation",
            "maintained",
        ),
        (
            'In 2013 Luma SA sued Orbo SA in the Paris Judicial Court to annul its trademark "ORBO FINO". The court '
            "dismissed the action in 2016.",
            "trademark-invalidation",
            "maintained",
        ),
        (
            'In 2013 Luma SA sued Orbo SA in the Paris Judicial Court for annulment of its trademark "ORBO FINO". The '
            "court dismissed the action in 2016.",
            "trademark-invalidation",
            "maintained",
        ),
        (
            "Luma SA brought an action before the Commercial Court of Madrid in 2013 to have Orbo SA's trademark "
            '"ORBO FINO" declared invalid. The court annulled the registration in 2016.',
            "trademark-invalidation",
            "invalidated",
        ),
        (
            'In 2013 Luma Ltd petitioned the Delhi High Court to remove the mark "ORBO FINO" of Orbo Ltd from the '
            "register. The court allowed the petition in 2016.",
            "trademark-revocation",
            "invalidated",
        ),
        (
            "In 2013 Luma SA sued Orbo SA in the Paris Judicial Court for infringement of its trademark "
            '"ORBO FINO". Orbo had asked the EUIPO to cancel the mark. The court dismissed the action in 2016.',
            "civil-infringement",
            "respondent-won",
        ),
    ],
)
def test_who_asks_a_court_for_the_fall_of_a_right_attacks_it(words: str, kind: str, outcome: str) -> None:
    told = record(words)
    names = {party.id: party.name.en[0] for party in told.parties}
    case = next(case for case in told.proceedings if case.instance == "first")
    assert (case.type, case.outcome, case.filed, case.decided) == (kind, outcome, case.filed, "2016")
    assert [names[each][:4] for each in (*case.claimants, *case.respondents)] == ["Luma", "Orbo"]
    assert [right.title.en for right in told.rights] == [("ORBO FINO",)]


@pytest.mark.parametrize(
    ("words", "filed"),
    [
        ("Luma SA applied for a preliminary injunction against Orbo SAS in February 2024. {}", "2024-02"),
        ("Luma SA moved for a preliminary injunction against Orbo SAS on 3 February 2024. {}", "2024-02-03"),
        ("Luma SA applied for a preliminary injunction against Orbo SAS. {}", None),
    ],
)
def test_the_day_on_which_an_interim_measure_was_asked_for(words: str, filed: str | None) -> None:
    told = record(words.format("The Paris Judicial Court granted it on 19 April 2024."))
    (case,) = told.proceedings
    assert (case.type, case.filed, case.decided) == ("preliminary-injunction", filed, "2024-04-19")


def test_who_accuses_in_a_court_has_sued_there() -> None:
    told = record(
        "Orbo Corp. filed its petition at the Patent Trial and Appeal Board in July 2024, some months after Luma Inc. "
        "had accused it of infringing US Patent No. 10,604,123 in the District of Utah. The court stayed that case."
    )
    suit = next(case for case in told.proceedings if case.type == "civil-infringement")
    assert (suit.forum.en, suit.filed, suit.status) == (("District of Utah",), None, "pending")


def test_some_cleared_beside_those_sent_to_prison() -> None:
    (case,) = record(
        "The Suwon District Court sentenced Yoon Ki-ho to four years in prison for trade secret theft on 5 May 2025 "
        "and acquitted a second defendant."
    ).proceedings
    assert (case.outcome, "imprisonment" in case.remedies) == ("convicted", True)
