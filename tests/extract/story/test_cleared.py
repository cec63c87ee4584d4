"""One right infringed, another not: the claimant has partly won, and both are findings."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.article import Article
from ipgraph.model.record import Proceeding
from ipgraph.read.newsletter import read_newsletter

SUED = "Luma Kilns Inc sued Orbo Ovens Inc in the District of Delaware over two patents in 2021. In May 2023 a jury "
COMMISSION = "On May 3, 2023 the US International Trade Commission found "
BOTH = [("infringement", "found"), ("infringement", "not-found")]


def only_case(text: str) -> Proceeding:
    text = f"Kilns in court\nDate: 16 June 2025\n{text}\n"
    article = next(a for a in read_newsletter(text, path="r.txt") if isinstance(a, Article))
    (case,) = extract_record(article).proceedings
    return case


@pytest.mark.parametrize(
    "text",
    [
        SUED + "found that Orbo Ovens infringed one patent but not the other and awarded $5 million.",
        SUED + "awarded Luma Kilns $5 million for infringing a patent on lids. A second patent was found not to be "
        "infringed.",
        COMMISSION + "that Orbo Ovens Inc infringed one patent of Luma Kilns Inc and issued a limited exclusion order. "
        "It agreed that none of the other five patents had been infringed.",
        COMMISSION + "a violation of Section 337 by Orbo Ovens Inc as to the '735 patent of Luma Kilns Inc and none as "
        "to the '428 patent. An exclusion order was issued.",
    ],
)
def test_partly_won(text: str) -> None:
    case = only_case(text)
    assert case.outcome == "claimant-partly-won"
    assert [(each.cause, each.result) for each in case.findings] == BOTH


@pytest.mark.parametrize("aside", ["", " asserted by Luma Kilns, on lids, doors and other things of that kind,"])
def test_nothing_infringed(aside: str) -> None:
    case = only_case(SUED + f"found that none of the patents{aside} had been infringed.")
    assert case.outcome == "respondent-won"
    assert [(each.cause, each.result) for each in case.findings] == BOTH[1:]
