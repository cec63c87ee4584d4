"""Findings, orders and appellants that one version alone tells."""

import pytest

from ipgraph.extract.draft import CaseDraft, Fact, SumDraft, Thread
from ipgraph.extract.party import Form, PartyDraft
from ipgraph.extract.settle_results import settle_results
from ipgraph.model.article import Span
from ipgraph.model.codes import Language, PartyType

AT = Span(0, 1)


def _case(language: Language, outcome: str | None, *told: str) -> CaseDraft:
    case = CaseDraft(language, Thread(language, 0), "main", 0)
    case.outcome = Fact(outcome, AT, "said") if outcome else None
    party = PartyDraft(language, "company", [Form("Oak", AT, "name")])
    keys = {"findings": "infringement", "remedies": "damages", "appellants": party}
    for field in told:
        getattr(case, field)[keys[field]] = Fact("found", AT, "said")
    return case


@pytest.mark.parametrize("field", ["findings", "remedies", "appellants"])
@pytest.mark.parametrize(
    ("zh_outcome", "zh_tells", "stays"),
    [
        ("claimant-won", False, False),
        ("claimant-won", True, True),  # each version may tell a part
        ("pending", False, True),  # how it ended is not told
        (None, False, True),
    ],
)
def test_what_the_translation_alone_tells(field: str, zh_outcome: str | None, *, zh_tells: bool, stays: bool) -> None:
    en = _case("en", "claimant-won", field)
    zh = _case("zh", zh_outcome, *([field] if zh_tells else []))
    settle_results([(en, zh)])
    assert bool(getattr(en, field)) is stays
    assert bool(getattr(zh, field)) is zh_tells


def _sum(amount: int) -> SumDraft:
    return SumDraft(amount, "CNY", AT, "sum")


@pytest.mark.parametrize(
    ("here", "elsewhere", "left"),
    [
        ([], [500], []),  # the original tells the sum of another case
        ([], [700], [500]),
        ([500], [500], [500]),  # of both
        ([700], [500], [500]),  # the sums of one case may differ
    ],
)
def test_sums(here: list[int], elsewhere: list[int], left: list[int]) -> None:
    en, zh, other = _case("en", None), _case("zh", None), _case("zh", None)
    en.awarded, zh.awarded, other.awarded = [_sum(500)], [*map(_sum, here)], [*map(_sum, elsewhere)]
    settle_results([(en, zh), (None, other)])
    assert [money.amount for money in en.awarded] == left


@pytest.mark.parametrize(
    ("day", "here", "elsewhere", "stays"),
    [
        ("2021-03-05", None, "2021-03-05", False),
        ("2021-03-05", "2021-03-06", "2021-03-05", True),  # a disagreement
        ("2021-03", None, "2021-03", True),  # two cases of one month
        ("2021-03-05", None, "2021-03-06", True),
    ],
)
def test_days(day: str, here: str | None, elsewhere: str, *, stays: bool) -> None:
    en, zh, other = _case("en", None), _case("zh", None), _case("zh", None)
    en.decided, other.decided = Fact(day, AT, "date"), Fact(elsewhere, AT, "date")
    zh.decided = Fact(here, AT, "date") if here else None
    settle_results([(en, zh), (None, other)])
    assert (en.decided is not None) is stays


def test_what_the_original_alone_tells_stays() -> None:
    en, zh = _case("en", "claimant-won"), _case("zh", "claimant-won", "findings", "remedies", "appellants")
    settle_results([(en, zh), (_case("en", "affirmed", "findings"), None)])
    assert zh.findings
    assert zh.remedies
    assert zh.appellants


@pytest.mark.parametrize(
    ("en_rule", "zh_rule", "left"),
    [
        ("en-dismiss", "zh-appeal", ("respondent-won", None)),  # only who appealed is told in Chinese
        ("en-appeal", "zh-award", (None, "claimant-won")),
        ("en-dismiss", "zh-award", ("respondent-won", "claimant-won")),
        ("en-appeal", "zh-appeal", ("respondent-won", "claimant-won")),
    ],
)
def test_an_outcome_concluded_from_an_appeal(en_rule: str, zh_rule: str, left: tuple[str | None, str | None]) -> None:
    en, zh = _case("en", None), _case("zh", None)
    en.outcome, zh.outcome = Fact("respondent-won", AT, en_rule), Fact("claimant-won", AT, zh_rule)
    settle_results([(en, zh)])
    assert (en.outcome and en.outcome.value, zh.outcome and zh.outcome.value) == left


@pytest.mark.parametrize(
    ("reviews", "left"),
    [("en", ("second", None)), ("zh", (None, "first")), ("", ("second", "first")), ("both", ("second", "first"))],
)
def test_the_instance_of_a_case_that_reviews_another(reviews: str, left: tuple[str | None, str | None]) -> None:
    en, zh, below = _case("en", "affirmed"), _case("zh", "claimant-won"), _case("en", None)
    en.instance, zh.instance = Fact("second", AT, "said"), Fact("first", AT, "said")
    for case in (en, zh):
        case.after = below if reviews in (case.language, "both") else None
    settle_results([(en, zh)])
    assert (en.instance and en.instance.value, zh.instance and zh.instance.value) == left
    assert [bool(case.outcome) for case in (en, zh)] == [instance is not None for instance in left]


@pytest.mark.parametrize(
    ("role", "told", "outcome"),
    [("main", "claimant-won", "claimant-won"), ("interim", None, "granted"), ("main", None, "granted")],
)
def test_an_injunction_that_is_a_judgment_in_the_original(role: str, told: str | None, outcome: str) -> None:
    en, zh = _case("en", "granted"), _case("zh", told)
    en.role, zh.role = "interim", role
    en.type = Fact("preliminary-injunction", AT, "said")
    settle_results([(en, zh)])
    assert en.outcome is not None
    assert en.outcome.value == outcome
    assert (en.type is None) == (told is not None)


@pytest.mark.parametrize(
    ("rule", "type_", "outcomes", "stays"),
    [
        ("appellant-told", "company", ("reversed", "affirmed"), True),  # in so many words
        ("en-reverse-appeal", "company", ("reversed", "reversed"), True),
        ("en-reverse-appeal", "company", ("reversed", "modified"), False),
        ("en-reverse-appeal", "government", ("reversed", "reversed"), False),
        ("en-appeal", "company", ("affirmed", "affirmed"), False),
    ],
)
def test_who_appealed(rule: str, type_: PartyType, outcomes: tuple[str, str], *, stays: bool) -> None:
    en, zh = _case("en", outcomes[0]), _case("zh", outcomes[1])
    en.appellants[PartyDraft("en", type_, [Form("Oak", AT, "name")])] = Fact(True, AT, rule)
    settle_results([(en, zh)])
    assert bool(en.appellants) is stays
