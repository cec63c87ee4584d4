"""For whom a court found: the side that words of winning name, whichever side it is."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.article import Article
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import told_in_brief

TEXT = """Report
Date: 2 May 2024
Maple Lamp Co., Ltd. sued Birch Light Co., Ltd. before the U.S. District Court for the District of Delaware on 4 March \
2022 for patent infringement. On 9 May 2023 the {}.
"""


@pytest.mark.parametrize(
    ("decision", "outcome"),
    [
        ("jury returned a verdict for Birch Light Co., Ltd. on all claims", "respondent-won"),
        ("jury returned a verdict for Maple Lamp Co., Ltd. on all claims", "claimant-won"),
        ("court gave judgment for Birch Light Co., Ltd.", "respondent-won"),
        ("court ruled in favour of Birch Light Co., Ltd.", "respondent-won"),
        ("court found for Maple Lamp Co., Ltd.", "claimant-won"),
    ],
)
def test_for_whom_a_court_found(decision: str, outcome: str) -> None:
    article = next(a for a in read_newsletter(TEXT.format(decision), path="r.txt") if isinstance(a, Article))
    assert [case.outcome for case in extract_record(article).proceedings] == [outcome]


@pytest.mark.parametrize(
    ("motion", "sides"),
    [
        ("motion for summary judgment of non-infringement", (["Maple Lamp"], ["Birch Light"])),
        ("motion to dismiss the patent suit", (["Maple Lamp"], ["Birch Light"])),
    ],
)
def test_whoever_moves_so_is_sued(motion: str, sides: tuple[list[str], list[str]]) -> None:
    text = (
        "Report\nDate: 2 May 2024\nOn 9 May 2023 the U.S. District Court for the District of Delaware granted "
        f"Birch Light Ltd.'s {motion}. Maple Lamp Ltd. had commenced the proceedings in 2022 over a patent.\n"
    )
    article = next(a for a in read_newsletter(text, path="r.txt") if isinstance(a, Article))
    record = extract_record(article)
    names = {p.id: p.name.en[0].removesuffix(" Ltd.") for p in record.parties}
    case = record.proceedings[0]
    assert ([names[p] for p in case.claimants], [names[p] for p in case.respondents]) == sides


@pytest.mark.parametrize("order", ["the injunction", "a penalty of €100,000 for breaching an injunction"])
def test_an_injunction_is_in_favour_of_whoever_sued(order: str) -> None:
    (told,) = told_in_brief(f"The Court of Appeal dismissed Corvo's appeal against {order} in favour of Bexa.")
    assert told == "civil-infringement second: Bexa > Corvo = affirmed; appealed Corvo"
