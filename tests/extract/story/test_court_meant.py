"""Which court denies certiorari where a sentence names none, or another one."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import record_of

_SUIT = (
    "Orlin Foods Inc. sued Marrow Ltd. in the District of Delaware in 2018 for patent infringement. On 4 May 2021 a "
    "jury awarded Orlin $12 million. The Federal Circuit reversed the judgment on 3 June 2022; "
)


@pytest.mark.parametrize(
    "told",
    [
        "the U.S. Supreme Court denied certiorari in November 2022.",
        "certiorari was denied in November 2022. The U.S. Supreme Court rarely hears such cases.",
    ],
)
def test_certiorari(told: str) -> None:
    (article,) = read_newsletter(f"In brief\n28 June 2024\n{_SUIT}{told}\n", "x.txt")
    record = extract_record(article)
    top = next(case for case in record.proceedings if case.instance == "retrial")
    assert (top.forum.en[0] if top.forum else "", top.outcome, top.decided) == (
        "U.S. Supreme Court",
        "denied",
        "2022-11",
    )
    assert [case.instance for case in record.proceedings] == ["first", "second", "retrial"]


@pytest.mark.parametrize(
    ("fragment", "outcome"),
    [("Vacated and remanded.", "remanded"), ("Affirmed.", "affirmed"), ("Reversed.", "reversed")],
)
def test_fragments_of_a_digest(fragment: str, outcome: str) -> None:
    text = (
        "On March 5 the Federal Circuit told the International Trade Commission to read the statute again. Lumora, "
        "Inc.'s complaint under section 337 (Investigation No. 337-TA-1226) had failed before the ITC in 2022 against "
        f"Gloss Products, Inc. over patent No. 10,721,984. {fragment}"
    )
    (article,) = read_newsletter(f"From the bench\n12 May 2025\n{text}\n", "x.txt")
    cases = extract_record(article).proceedings
    review = next(case for case in cases if case.instance == "second")
    below = next(case for case in cases if case.instance == "administrative")
    assert (review.type, review.forum.en[0], review.outcome, review.after) == (
        "section-337",
        "Federal Circuit",
        outcome,
        below.id,
    )
    assert below.outcome == "respondent-won"


def test_that_court_is_the_one_named_last_before_it() -> None:
    """A court in which somebody only stands decides what 该院 is told to have decided."""
    text = (
        "邱青山站在绍兴市柯桥区人民法院的被告席上。该院以侵犯商业秘密罪判处邱青山有期徒刑四年。"
        "海潮公司2022年将邱青山诉至宁波市中级人民法院，索赔3000万元。"
    )
    told = [(case.type, case.forum.zh[0]) for case in record_of(text).proceedings]
    assert told == [("criminal-prosecution", "绍兴市柯桥区人民法院"), ("civil-infringement", "宁波市中级人民法院")]
