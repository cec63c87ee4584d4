"""Decisions that cannot be the one told, because of their day: which of them open a case, and which do not."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import record_of

_SUIT = "Orlin Foods Inc. sued Marrow Ltd. in the District of Delaware in 2018 for patent infringement. "
_WON = "On 4 May 2021 the court awarded Orlin $12 million. "
_HEARD = "Sitting en banc, the Federal Circuit reversed the judgment on 3 June 2024. "


def _record(text: str) -> Record:
    (article,) = read_newsletter(f"In brief\n28 June 2024\n{text}\n", "x.txt")
    return extract_record(article)


def _told(record: Record) -> list[str]:
    return sorted(f"{case.instance} {case.outcome} {case.decided}" for case in record.proceedings)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            _SUIT + _WON + _HEARD + "A panel had affirmed the award in July 2023.",
            ["first claimant-won 2021-05-04", "retrial reversed 2024-06-03", "second affirmed 2023-07"],
            id="a panel's judgment behind that of the full court",
        ),
        pytest.param(
            "Orlin Foods Inc. sued Marrow Ltd. in the Hangzhou Intermediate People's Court in 2018 for patent "
            "infringement. On 4 May 2021 the court awarded Orlin RMB 12 million. The Supreme People's Court affirmed "
            "the judgment on 3 June 2023. Marrow's petition for a retrial was turned down by the Supreme People's "
            "Court in September 2023.",
            ["first claimant-won 2021-05-04", "retrial denied 2023-09", "second affirmed 2023-06-03"],
            id="a petition refused later",
        ),
        pytest.param(
            _SUIT + _WON + "The Federal Circuit affirmed the judgment on 3 June 2023. "
            "It upheld the award in June 2023 because Marrow had copied the mill.",
            ["first claimant-won 2021-05-04", "second affirmed 2023-06-03"],
            id="the same month told again",
        ),
        pytest.param(
            _SUIT + _WON + "It won $3 million from a jury against the same company in 2015.",
            ["first claimant-won 2015", "first claimant-won 2021-05-04"],
            id="another year",
        ),
    ],
)
def test_another_day(text: str, told: list[str]) -> None:
    assert _told(_record(text)) == told


def test_full_court_reviews_its_panel() -> None:
    record = _record(_SUIT + _WON + _HEARD + "A panel had affirmed the award in July 2023.")
    cases = {case.id: case for case in record.proceedings}
    full = next(case for case in record.proceedings if case.instance == "retrial")
    panel = cases[full.after or ""]
    assert panel.instance == "second"
    assert cases[panel.after or ""].instance == "first"


def test_suit_in_the_same_court() -> None:
    record = _record(
        "Orlin Foods Inc. sued Marrow Ltd. in the District of Delaware in 2018 over three patents. The U.S. Supreme "
        "Court refused to hear the case in October 2022. In the same court, a jury decided in March 2021 that Marrow "
        "had misled bakers in its advertisements. It awarded Orlin $4 million."
    )
    assert [(c.decided, c.filed) for c in record.proceedings if c.instance == "first"] == [
        (None, "2018"),
        ("2021-03", None),
    ]


@pytest.mark.parametrize(
    ("told", "days"),
    [
        ("In a final written decision of January 2023 the Board found claims 8 and 9 unpatentable.", 2),
        ("In March 2022 the Board also found claims 8 and 9 unpatentable.", 1),
    ],
)
def test_office_decides_in_another_month(told: str, days: int) -> None:
    record = _record(
        "Orlin Foods Inc. petitioned the Patent Trial and Appeal Board to review two patents of Marrow Ltd. "
        "On 9 March 2022 the Board held the claims of U.S. Patent No. 10,111,222 unpatentable. " + told
    )
    assert len([case for case in record.proceedings if case.instance == "administrative"]) == days


def test_on_remand_below_two_reviews() -> None:
    record = _record(
        _SUIT + _WON + "The Federal Circuit affirmed the judgment on 3 June 2022. On 8 May 2023 the U.S. Supreme Court "
        "vacated that decision and remanded the case. On remand, the District of Delaware on 21 January 2024 dismissed "
        "the claim."
    )
    firsts = [case for case in record.proceedings if case.instance == "first"]
    assert [(case.outcome, case.decided) for case in firsts] == [
        ("claimant-won", "2021-05-04"),
        ("respondent-won", "2024-01-21"),
    ]


@pytest.mark.parametrize(
    "added",
    [
        "In May the judge added $3 million in interest.",
        "The judge awarded a further $2 million in attorney fees in May.",
    ],
)
def test_fees_and_interest_come_on_top(added: str) -> None:
    verdict = "A jury in Delaware awarded Alder Inc $45 million from Birch Inc for patent infringement in March. "
    (case,) = record_of(verdict + added).proceedings
    assert (len(case.awarded), case.decided) == (2, "2024-03")
