"""What a case comes to, judged from the words that were told of it."""

import pytest

from ipgraph.extract.draft import CaseDraft, Fact, SumDraft, Thread
from ipgraph.extract.verdict import judge
from ipgraph.model.article import Span


def case_with(role: str, instance: str | None, verdicts: str, type_: str = "civil-infringement") -> CaseDraft:
    case = CaseDraft("en", Thread("en", 0), role, 0)
    case.type = Fact(type_, Span(0, 1), "test")
    if instance:
        case.instance = Fact(instance, Span(0, 1), "test")
    case.verdicts = [Fact(word, Span(10 * i, 10 * i + 5), "test") for i, word in enumerate(verdicts.split())]
    return case


@pytest.mark.parametrize(
    ("role", "instance", "type_", "verdicts", "outcome"),
    [
        ("main", "first", "civil-infringement", "sue rule order", "claimant-won"),
        ("main", "first", "civil-infringement", "sue rule order part", "claimant-partly-won"),
        ("main", "first", "civil-infringement", "order dismiss rest", "claimant-partly-won"),
        ("main", "first", "civil-infringement", "rule dismiss", "respondent-won"),
        ("main", "first", "civil-infringement", "sue rule", None),
        ("main", "first", "administrative-litigation", "reverse", "claimant-won"),
        ("main", "first", "administrative-litigation", "reverse dismiss rest", "claimant-won"),
        ("main", "second", "civil-infringement", "affirm", "affirmed"),
        ("main", "second", "civil-infringement", "dismiss", "affirmed"),
        ("main", "second", "civil-infringement", "reverse remand", "remanded"),
        ("main", "retrial", "administrative-litigation", "reverse remand", "reversed"),
        ("main", "retrial", "civil-infringement", "reverse affirm", "reversed"),
        ("main", "second", "civil-infringement", "modify affirm", "modified"),
        ("main", "second", "civil-infringement", "withdraw", "withdrawn"),
        ("main", "first", "civil-infringement", "pending", "pending"),
        ("interim", "first", "preliminary-injunction", "grant", "granted"),
        ("interim", "first", "preliminary-injunction", "dismiss", "denied"),
        ("interim", "first", "preliminary-injunction", "pending", None),
        ("reconsideration", None, "preliminary-injunction", "dismiss", "affirmed"),
        ("office", "administrative", "patent-invalidation", "maintained", "maintained"),
        ("office", "administrative", "patent-invalidation", "partly-invalidated maintained", "partly-invalidated"),
        ("office", "administrative", "trademark-opposition", "opposition dismiss", "denied"),
        ("office", "administrative", "trademark-revocation", "cancel-request reverse", "invalidated"),
        ("customs", "administrative", "customs-seizure", "penalise", "penalised"),
        ("customs", "administrative", "customs-seizure", "seize", None),
        ("criminal", "first", "criminal-prosecution", "convict", "convicted"),
        ("criminal", "second", "criminal-prosecution", "affirm convict", "affirmed"),
    ],
)
def test_outcome(role: str, instance: str | None, type_: str, verdicts: str, outcome: str | None) -> None:
    found = judge(case_with(role, instance, verdicts, type_))
    assert (found and found.value) == outcome


@pytest.mark.parametrize(
    ("claimed", "awarded", "outcome"),
    [(100, 100, "claimant-won"), (100, 95, "claimant-won"), (100, 60, "claimant-partly-won"), (0, 5, "claimant-won")],
)
def test_a_sum_well_below_the_claim_is_a_part(claimed: int, awarded: int, outcome: str) -> None:
    case = case_with("main", "first", "award")
    case.claimed = [SumDraft(claimed, "CNY", Span(0, 1), "test")] if claimed else []
    case.awarded = [SumDraft(awarded, "CNY", Span(0, 1), "test")]
    found = judge(case)
    assert found is not None
    assert found.value == outcome


def test_a_suit_told_to_be_open_is_not_won_by_the_interim_order_beside_it() -> None:
    case = case_with("main", "first", "order pending")
    interim = case_with("interim", "first", "grant")
    case.thread.cases = [case, interim]
    found = judge(case)
    assert found is not None
    assert found.value == "pending"


def test_an_award_by_review_that_differs_is_a_change() -> None:
    lower, review = case_with("main", "first", "award"), case_with("main", "second", "rule award")
    lower.awarded = [SumDraft(10, "CNY", Span(0, 1), "test")]
    review.awarded = [SumDraft(30, "CNY", Span(0, 1), "test")]
    review.after = lower
    found = judge(review)
    assert found is not None
    assert found.value == "modified"
