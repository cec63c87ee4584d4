"""What follows from the outcome of a case for what was ordered in it."""

import pytest

from ipgraph.extract.consequences import draw_consequences
from ipgraph.extract.draft import CaseDraft, Fact, Thread
from ipgraph.model.article import Span
from tests.extract.told_in_brief import record_of

AT = Span(0, 1)


@pytest.mark.parametrize(
    ("rule", "type_", "outcome", "said", "ordered"),
    [
        ("en-grant-bar", "civil-infringement", "claimant-won", (), True),
        ("zh-grant-forbid", "section-337", "claimant-won", (), True),
        ("en-grant-bar", "civil-infringement", "respondent-won", (), False),
        ("en-grant", "civil-infringement", "claimant-won", (), False),  # a motion may have been granted
        ("en-grant-bar", "frand-rate", "claimant-won", (), False),
        ("en-grant-bar", "civil-infringement", "claimant-won", ("pending",), False),  # for the time being
    ],
)
def test_what_a_judgment_forbids(rule: str, type_: str, outcome: str, said: tuple[str, ...], *, ordered: bool) -> None:
    thread = Thread("en", 0)
    case = CaseDraft("en", thread, "main", 0)
    thread.cases.append(case)
    case.type, case.instance, case.outcome = Fact(type_, AT, "x"), Fact("first", AT, "x"), Fact(outcome, AT, "x")
    case.verdicts = [Fact("grant", AT, rule), *(Fact(word, AT, "x") for word in said)]
    draw_consequences(case)
    assert ("cease-infringement" in case.remedies) is ordered


def test_bad_faith_that_is_found_is_no_abuse_too() -> None:
    (case,) = record_of("澜川公司起诉晨岭公司，济南市中级人民法院认定前案诉讼具有恶意，判赔35万元。").proceedings
    assert [finding.cause for finding in case.findings] == ["bad-faith"]
