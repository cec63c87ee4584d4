"""What English bulletins of prosecutors tell: who was sentenced, to how long, when, and who prosecuted."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import told_in_brief


def _record(text: str) -> Record:
    (article,) = read_newsletter(f"Seller goes to prison\n14 March 2024\n{text}\n", "x.txt")
    return extract_record(article)


def _told(text: str) -> tuple[list[tuple[str | None, list[str], list[tuple[str, int]]]], list[str]]:
    """Day, accused and terms of each criminal case, and who prosecuted."""
    record = _record(text)
    names = {p.id: p.name.en[0] for p in record.parties}
    crimes = [c for c in record.proceedings if c.type == "criminal-prosecution"]
    return (
        [
            (c.decided, [names[p] for p in c.respondents], [(names[s.party], s.months) for s in c.sentences])
            for c in crimes
        ],
        [names[p] for c in crimes for p in c.claimants],
    )


@pytest.mark.parametrize(
    ("text", "crimes", "prosecutors"),
    [
        pytest.param(
            "An Ohio man was sentenced today to 30 months in prison for trafficking in fake airbags. Marcus Feldt, 47, "
            "of Akron, pleaded guilty in October 2023 to two counts. The case was prosecuted by the U.S. Attorney's "
            "Office for the Northern District of Ohio.",
            [("2024-03-14", ["Marcus Feldt"], [("Marcus Feldt", 30)])],
            ["U.S. Attorney's Office for the Northern District of Ohio"],
            id="nameless in the lead, plea behind",
        ),
        pytest.param(
            "Four men were jailed at Leeds Crown Court yesterday after a prosecution brought by the Crown Prosecution "
            "Service. Graham Tully, 51, of Wakefield, who ran the operation, got five years. Paul Ashdown, 39, was "
            "handed three and a half years, Kieran Moss two years and Lee Dobbs, 28, a suspended term of 12 months.",
            [
                (
                    "2024-03-13",
                    ["Graham Tully", "Paul Ashdown", "Kieran Moss", "Lee Dobbs"],
                    [("Graham Tully", 60), ("Paul Ashdown", 42), ("Kieran Moss", 24), ("Lee Dobbs", 12)],
                )
            ],
            ["Crown Prosecution Service"],
            id="terms listed with one verb",
        ),
        pytest.param(
            "The U.S. District Court for the District of Oregon sentenced Carl Brandt to 40 months in prison on 7 "
            "March 2024. Brandt had been convicted by a federal jury in Portland in June 2023. Of his co-defendants, "
            "Hugo Lang and Nick Ebers received 20 months each.",
            [
                (
                    "2024-03-07",
                    ["Carl Brandt", "Hugo Lang", "Nick Ebers"],
                    [("Carl Brandt", 40), ("Hugo Lang", 20), ("Nick Ebers", 20)],
                )
            ],
            [],
            id="verdict looked back on, several with one term",
        ),
        pytest.param(
            "Robert Steiner, 36, pleaded guilty on 1 March 2024 in the Eastern District of Virginia to criminal "
            "copyright infringement. He faces a maximum penalty of five years in prison when he is sentenced on 25 "
            "September. The U.S. Attorney's Office for the Eastern District of Virginia and the Justice Department's "
            "Computer Crime and Intellectual Property Section are prosecuting the case.",
            [("2024-03-01", ["Robert Steiner"], [])],
            [
                "U.S. Attorney's Office for the Eastern District of Virginia",
                "Computer Crime and Intellectual Property Section",
            ],
            id="a sentence to come",
        ),
        pytest.param(
            "Carl Brandt was convicted of theft of trade secrets by the Suwon District Court on 7 March 2024, and a"
            " colleague, surnamed Lang, got 18 months. Prosecutors had sought seven years for Brandt.",
            [("2024-03-07", ["Carl Brandt", "Lang"], [("Lang", 18)])],
            [],
            id="a term asked for, and one behind a surname",
        ),
        pytest.param(
            "Beta Ltd. sued Alpha Ltd. in the Eastern District of Virginia in May 2023 over patents. Alpha's founder, "
            "Carl Brandt, has led it for 12 years and got two years to repay a loan.",
            [],
            [],
            id="no crime",
        ),
    ],
)
def test_sentences(
    text: str, crimes: list[tuple[str | None, list[str], list[tuple[str, int]]]], prosecutors: list[str]
) -> None:
    assert _told(text) == (crimes, prosecutors)


def test_prison_is_a_remedy() -> None:
    record = _record(
        "Harold Benning, 61, of Spartanburg, was sentenced to 18 months in prison for theft of trade secrets."
    )
    assert [c.remedies for c in record.proceedings] == [("imprisonment",)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ada Orr, a former engineer at Corvo, was sentenced to 24 months in prison for stealing trade secrets. "
            "She pleaded guilty in January.",
            ["criminal-prosecution first:  > Ada = convicted"],
        ),
        (
            "Ada Orr, who had worked for the pump maker Corvo, was jailed for two years for stealing trade secrets.",
            ["criminal-prosecution first:  > Ada = convicted"],
        ),
        (
            "A federal jury convicted Daniel Marsh of stealing trade secrets from Corvo Inc.",
            ["criminal-prosecution first:  > Daniel = convicted"],
        ),
        (
            "Daniel Marsh pleaded guilty in January to stealing trade secrets from Corvo Inc.",
            ["criminal-prosecution first:  > Daniel = convicted; decided 2024-01"],
        ),
    ],
)
def test_who_was_hired_by_whom_and_when_she_owned_up(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param(
            "Bexa Industries pleaded guilty to conspiring to steal trade secrets of Corvo Inc. The U.S. District Court "
            "for the Eastern District of Virginia ordered the company to pay a fine of $85 million.",
            "criminal-prosecution",
            id="a firm pleads, the court is told in the next sentence",
        ),
        pytest.param(
            "The U.S. District Court for the Eastern District of Virginia accepted the guilty plea of Bexa Ltd, which "
            "had stolen trade secrets of Corvo Inc, and fined it $60 million.",
            "criminal-prosecution",
            id="the plea of a firm is accepted",
        ),
        pytest.param(
            "The U.S. District Court for the Eastern District of Virginia found Bexa Ltd guilty of patent infringement "
            "and ordered it to pay Corvo Inc $60 million.",
            "civil-infringement",
            id="guilty of a civil wrong",
        ),
    ],
)
def test_firms_plead_guilty_to_crimes_alone(text: str, kind: str) -> None:
    assert [case.type for case in _record(text).proceedings] == [kind]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "The guilty plea by Bexa Ltd in a tax case did not stop Corvo Inc from suing it over a "
                "patent in Delaware."
            ),
            [],
        ),
        (
            (
                "Bexa Ltd pleaded guilty in a bribery case, its lawyer said, and the Munich Regional "
                "Court ordered it to pay Corvo Inc EUR 2 million over a patent."
            ),
            ["civil-infringement first: Corvo > Bexa = claimant-won; awarded 2000000 damages"],
        ),
        (
            (
                "Bexa Ltd pleads guilty to having copied, its lawyer joked, as a judge in Boston "
                "dismissed the copyright suit of Corvo Inc against it."
            ),
            ["civil-infringement first: Corvo > Bexa = respondent-won"],
        ),
    ],
)
def test_what_is_none_of_these(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
