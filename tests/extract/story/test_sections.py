"""Digests that tell each case under a label of its own."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

FILL = (
    "Readers of these notes will remember the hearing, at which both sides spoke for a whole day about the drawings. "
)
GERMANY = "Alder Pumps Ltd. sued Birch GmbH in the Munich Regional Court in May 2020 over its valve patent. "
KOREA = "It sued Cedar Corp. in the Seoul Central District Court in June 2021. "
JAPAN = "Dune K.K. sued Elm K.K. in the Tokyo District Court in July 2022 for copying a novel. "


def cases_of(*paragraphs: str) -> list[tuple[str | None, int]]:
    (article,) = read_newsletter("\n".join(["Letters from abroad", "5 March 2024", *paragraphs]), "x.txt")
    record = extract_record(article)
    return [(case.filed, len(case.claimants)) for case in record.proceedings]


@pytest.mark.parametrize(
    "paragraphs",
    [
        (f"Germany. {GERMANY}{FILL}", f"Korea. {KOREA}{FILL}", f"Japan. {JAPAN}{FILL}"),
        (f"GERMANY - {GERMANY}{FILL}", f"KOREA - {KOREA}{FILL}", f"JAPAN - {JAPAN}{FILL}"),
        (f"* {GERMANY}{FILL}", f"* {KOREA}{FILL}", f"* {JAPAN}{FILL}"),
        ("Germany: valves", GERMANY + FILL, "Korea: more valves", KOREA + FILL, "Japan: a novel", JAPAN + FILL),
    ],
)
def test_nobody_of_the_section_before_is_meant(paragraphs: tuple[str, ...]) -> None:
    assert cases_of(*paragraphs) == [("2020-05", 1), ("2021-06", 0), ("2022-07", 1)]


@pytest.mark.parametrize(
    "paragraphs",
    [
        (GERMANY + FILL, KOREA + FILL, JAPAN + FILL),
        (f"THE FACTS. {GERMANY}{FILL}", f"THE RULING. {KOREA}{FILL}", f"COMMENT. {JAPAN}{FILL}"),
        (f"Valves first. {GERMANY}{FILL}", f"Alder again. Alder sued. {KOREA}{FILL}", f"A novel. {JAPAN}{FILL}"),
        (f"Background. {GERMANY}{FILL}", f"Outlook. {KOREA}{FILL}", f"Comment. {JAPAN}{FILL}"),
        (f"Germany. {GERMANY}{FILL}", f"Korea. {KOREA}{FILL}"),
        (f"Pumps (made in Essen). {GERMANY}{FILL}", f"Valves (made in Busan). {KOREA}{FILL}", f"Novels. {JAPAN}{FILL}"),
    ],
)
def test_one_story_goes_on(paragraphs: tuple[str, ...]) -> None:
    assert cases_of(*paragraphs)[1] == ("2021-06", 1)


def test_a_description_means_nobody_of_another_section() -> None:
    germany = f"Germany. {GERMANY}Birch, a news agency, is silent. {FILL}"
    korea = (
        "Korea. Fir Corp. sued Gorse Corp. in the Seoul Central District Court in June 2021 over a picture on the site "
        "of an agency. The Seoul High Court dismissed the appeal on 4 May 2023, since the agency's site was open. "
    )
    (article,) = read_newsletter(
        "\n".join(["Letters from abroad", "5 March 2024", germany, korea + FILL, f"Japan. {JAPAN}{FILL}"]), "x.txt"
    )
    record = extract_record(article)
    names = {party.id: party.name.en[0] for party in record.parties}
    appeal = next(case for case in record.proceedings if case.instance == "second")
    assert {names[party] for party in appeal.claimants + appeal.respondents} == {"Fir Corp.", "Gorse Corp."}


def test_who_is_sued_by_a_description_is_nobody_of_another_section() -> None:
    germany = f"Germany. {GERMANY}Birch, a news agency, is silent. {FILL}"
    korea = "Korea. Fir Corp. sued the agency in the Seoul Central District Court in June 2021 over a picture. "
    (article,) = read_newsletter(
        "\n".join(["Letters from abroad", "5 March 2024", germany, korea + FILL, f"Japan. {JAPAN}{FILL}"]), "x.txt"
    )
    record = extract_record(article)
    names = {party.id: party.name.en[0] for party in record.parties}
    (suit,) = [case for case in record.proceedings if case.filed == "2021-06"]
    assert [names[party] for party in suit.claimants + suit.respondents] == ["Fir Corp."]


@pytest.mark.parametrize(
    ("label", "claimants"),
    [
        ("Fir v Gorse. ", 0),
        ("Fir v Gorse (7 O 12/20). ", 0),
        ("PELICAN (7 O 12/20). ", 0),
        ("Pelicans (in brief). ", 1),
    ],
)
def test_names_and_numbers_of_cases_open_parts(label: str, claimants: int) -> None:
    (article,) = read_newsletter(
        "\n".join(["Letters", "5 March 2024", f"Alder v Birch (7 O 11/20). {GERMANY}{FILL}", f"{label}{KOREA}{FILL}"]),
        "x.txt",
    )
    record = extract_record(article)
    alder = {party.id for party in record.parties if party.name.en[0].startswith("Alder")}
    (suit,) = [case for case in record.proceedings if case.filed == "2021-06"]
    assert len(alder & set(suit.claimants)) == claimants


@pytest.mark.parametrize("labels", [("PUMPS. ", "NOVELS. ", "SONGS. "), ("Pumps first. ", "Then novels. ", "A song. ")])
def test_parts_with_labels_may_name_the_same_court(labels: tuple[str, str, str]) -> None:
    """Whoever is at the High Court in one part is nobody of the other, and each part has a case there."""
    parts = [
        f"{labels[0]}Alder Ltd. sued Birch Ltd. in the High Court in May 2020 over a valve patent. {FILL}",
        f"{labels[1]}Cedar Ltd. sued Dune Ltd. in the High Court in June 2021 for copying a novel. {FILL}",
        f"{labels[2]}Elm Ltd. sued Fir Ltd. in the High Court in July 2022 for copying a song. {FILL}",
    ]
    rest = "And one more: Gorse Ltd. sued Holm Ltd. in the High Court in August 2023 for copying a play. " + FILL
    assert cases_of(*parts, rest) == [("2020-05", 1), ("2021-06", 1), ("2022-07", 1), ("2023-08", 1)]
