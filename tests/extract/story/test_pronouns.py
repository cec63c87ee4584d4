"""Whom "it" stands for where a sentence tells of two suits."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "Alpha Inc. sued Beta Ltd. in the Tokyo District Court, and in March it brought an action against Gamma "
            "Ltd. in the Munich I Regional Court.",
            ("Alpha Inc.", "Gamma Ltd."),
        ),
        (
            "Alpha Inc. sued Beta Ltd. in the Tokyo District Court; in May it also sued Gamma Ltd. in the Munich I "
            "Regional Court.",
            ("Alpha Inc.", "Gamma Ltd."),
        ),
        (
            "Alpha Inc. sued Beta Ltd. in the Tokyo District Court, and in May it sued Alpha Inc. in the Munich I "
            "Regional Court.",
            ("Beta Ltd.", "Alpha Inc."),
        ),
    ],
)
def test_who_goes_on_suing(text: str, sides: tuple[str, str]) -> None:
    record = record_of(text)
    names = {party.id: party.name.en[0] for party in record.parties}
    (last,) = [c for c in record.proceedings if "Munich I Regional Court" in c.forum.en]
    assert (names[last.claimants[0]], names[last.respondents[0]]) == sides
