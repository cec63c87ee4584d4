"""Whoever gets a domain name from its holder before a panel, or does not get it."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("text", "outcome", "claimants", "respondents"),
    [
        ("Alpha won back alpha.net from Ada Orr before a WIPO panel.", "claimant-won", ["Alpha"], ["Ada Orr"]),
        ("Alpha recovered alpha.net from Ada Orr in proceedings before WIPO.", "claimant-won", ["Alpha"], ["Ada Orr"]),
        ("Alpha failed to obtain stone.com from Ada Orr before WIPO.", "respondent-won", ["Alpha"], ["Ada Orr"]),
        ("Alpha failed to win control of stone.com before a WIPO panel.", "respondent-won", ["Alpha"], []),
        ("WIPO awarded alpha.com to Alpha AG.", "claimant-won", ["Alpha AG"], []),
        ("A WIPO panel gave alpha.com to Alpha AG.", "claimant-won", ["Alpha AG"], []),
        ("A WIPO panel refused to hand stone.com to Alpha AG.", "respondent-won", ["Alpha AG"], []),
    ],
)
def test_domain_won(text: str, outcome: str, claimants: list[str], respondents: list[str]) -> None:
    record = record_of(text)
    (case,) = record.proceedings
    names = {party.id: party.name.en[0] for party in record.parties}
    assert (case.type, case.instance, case.outcome) == ("domain-name-dispute", "administrative", outcome)
    assert [[names[p] for p in side] for side in (case.claimants, case.respondents)] == [claimants, respondents]
    assert [right.type for right in record.rights] == ["domain-name"]


@pytest.mark.parametrize(
    "text",
    [
        "Alpha recovered stolen goods from Ada Orr after WIPO wrote a report.",
        "Alpha failed to obtain stone.com.",
        "WIPO gave its report on alpha.com to Alpha AG.",
    ],
)
def test_no_panel_decides(text: str) -> None:
    assert not record_of(text).proceedings
