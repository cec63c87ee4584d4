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


@pytest.mark.parametrize(
    ("text", "suing"),
    [
        ("Alpha owns the mark. In October 2009 it and Gamma Wine sued Beta", ["Alpha", "Gamma Wine"]),
        ("Alpha owns the mark. It and its dealer Gamma Wine sued Beta", ["Alpha", "Gamma Wine"]),
        ("Alpha owns the mark. It licensed it, and Gamma Wine sued Beta", ["Gamma Wine"]),
    ],
)
def test_a_pronoun_and_a_name(text: str, suing: list[str]) -> None:
    record = record_of(f"{text} for trademark infringement in the Wenzhou Intermediate People's Court.")
    names = {party.id: party.name.en[0] for party in record.parties}
    (case,) = record.proceedings
    assert [names[p] for p in case.claimants] == suing
