"""Appeals from boards of the patent office of the United States, told from above: the office is no party."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import told_in_brief

Row = tuple[str, str, str, list[str], list[str]]


def told(words: str) -> list[Row]:
    """Forum, instance, outcome and sides of each case."""
    (article,) = read_newsletter(f"A ruling\nDate: 16 January 2024\n{words}\n", "x.txt")
    record = extract_record(article)
    name = {party.id: party.name.en[0] for party in record.parties}
    return [
        (
            case.forum.en[0] if case.forum.en else "",
            case.instance,
            str(case.outcome),
            [name[i] for i in case.claimants],
            [name[i] for i in case.respondents],
        )
        for case in record.proceedings
    ]


COURT, BOARD = "Federal Circuit", "Patent Trial and Appeal Board"


@pytest.mark.parametrize(
    ("words", "cases"),
    [
        (
            "On 7 March 2023 the Federal Circuit affirmed the Patent Trial and Appeal Board's final written decisions "
            "holding all claims of Linden Inc.'s three patents unpatentable as obvious. Marlow Inc. had filed its "
            "petitions for inter partes review in June 2021.",
            [
                (COURT, "second", "affirmed", ["Marlow Inc."], ["Linden Inc."]),
                (BOARD, "administrative", "invalidated", ["Marlow Inc."], ["Linden Inc."]),
            ],
        ),
        (
            "In Marlow v. Linden, the Federal Circuit reversed the Patent Trial and Appeal Board's decision finding "
            "the challenged claims not unpatentable.",
            [
                (COURT, "second", "reversed", ["Marlow"], ["Linden"]),
                (BOARD, "administrative", "maintained", ["Marlow"], ["Linden"]),
            ],
        ),
        (
            "The Federal Circuit affirmed the Patent Trial and Appeal Board's cancellation of two Linden Inc. patents "
            "on 3 May 2021.",
            [
                (COURT, "second", "affirmed", [], ["Linden Inc."]),
                (BOARD, "administrative", "invalidated", [], ["Linden Inc."]),
            ],
        ),
        (  # what the story opens with is another matter, between sides the other way round; nobody else is named
            "Linden Inc. sued Marlow Inc. in the District of Delaware in May 2020. On 7 March 2023 the Federal Circuit "
            "affirmed the Patent Trial and Appeal Board's decision that the claims of Linden's patent are "
            "unpatentable.",
            [
                ("District of Delaware", "first", "unknown", ["Linden Inc."], ["Marlow Inc."]),
                (COURT, "second", "affirmed", ["Marlow Inc."], ["Linden Inc."]),
                (BOARD, "administrative", "invalidated", ["Marlow Inc."], ["Linden Inc."]),
            ],
        ),
    ],
)
def test_the_sides_stay_those_before_the_board(words: str, cases: list[Row]) -> None:
    assert sorted(told(words)) == sorted(cases)


def test_whose_petition_a_board_rules_on() -> None:
    words = (
        "On 6 December 2022 the Patent Trial and Appeal Board ruled on Marlow's three petitions for inter partes "
        "review of the patents of Linden Inc. and held all claims unpatentable. Marlow Inc. was content."
    )
    assert told(words) == [(BOARD, "administrative", "invalidated", ["Marlow"], ["Linden Inc."])]


_SUED = "Tessaly LLC sued Corvane Pumps Inc. in the District of Utah in 2019 over two patents. "
_BOARD = (
    "Corvane filed petitions for inter partes review of both patents with the Patent Trial and Appeal Board. On 20 "
    "February 2021 the Board issued final written decisions finding all challenged claims unpatentable. "
)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        pytest.param(
            "Tessaly appealed to the Federal Circuit, which affirmed on 3 June 2022.",
            "patent-invalidation second: Corvane > Tessaly = affirmed; appealed Tessaly; decided 2022-06-03",
            id="the court in the same breath",
        ),
        pytest.param(
            "Tessaly's appeal to the Federal Circuit is pending.",
            "patent-invalidation second: Corvane > Tessaly = pending; appealed Tessaly",
            id="nothing decided yet",
        ),
    ],
)
def test_appeal_from_a_board_beside_a_suit(text: str, last: str) -> None:
    assert told_in_brief(_SUED + _BOARD + text)[-1] == last
