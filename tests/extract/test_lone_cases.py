"""Cases that one of two language versions tells alone: which count."""

import pytest

from ipgraph.extract.draft import CaseDraft, Fact, Thread
from ipgraph.extract.lone_cases import leave_untold
from ipgraph.extract.party import Form
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

AT = Span(0, 1)


def _case(language: Language, forum: str = "", instance: str = "first", **told: str) -> CaseDraft:
    case = CaseDraft(language, Thread(language, 0), "main", 0, forum_key=forum, instance=Fact(instance, AT, "rank"))
    case.forum = [Form(forum, AT, "forum")] if forum else []
    for name, value in told.items():
        setattr(case, name, Fact(value, AT, "said"))
    return case


def _open(forum: str) -> CaseDraft:
    case = _case("zh", forum)
    case.outcome = Fact("pending", AT, "nothing-decided")
    return case


@pytest.mark.parametrize(
    ("lone", "stays"),
    [
        pytest.param(_case("en", "cn-nanjing-intermediate"), False, id="neither day nor result"),
        pytest.param(_case("en", "cn-nanjing-intermediate", decided="2021"), True, id="a day"),
        pytest.param(_case("en", filed="2022-05"), False, id="no court, the day of another"),
        pytest.param(_case("en", filed="2021-03"), True, id="no court, a day of its own"),
        pytest.param(_case("en", outcome="pending"), False, id="no court, only said to be open"),
        pytest.param(_case("en", outcome="settled"), True, id="no court, but a result"),
        pytest.param(_open("cn-nanjing-intermediate"), False, id="open only because no end is told"),
        pytest.param(_case("zh", "cn-nanjing-intermediate", outcome="pending"), True, id="said to be open"),
        pytest.param(_case("zh", filed="2022-05"), True, id="told by the original"),
        pytest.param(_case("en", "cn-fujian-high", outcome="claimant-won"), False, id="a reviewing court once more"),
        pytest.param(_case("en", "cn-fujian-high", decided="2024"), True, id="a reviewing court on a day of its own"),
        pytest.param(_case("en", "cn-xiamen-intermediate", outcome="claimant-won"), True, id="a first instance"),
    ],
)
def test_which_lone_cases_count(lone: CaseDraft, *, stays: bool) -> None:
    first, second = (
        (_case("en", forum, instance, filed="2022-05"), _case("zh", forum, instance, filed="2022-05"))
        for forum, instance in (("cn-xiamen-intermediate", "first"), ("cn-fujian-high", "second"))
    )
    alone = (lone, None) if lone.language == "en" else (None, lone)
    kept = leave_untold([first, second, alone])
    assert (alone in kept) is stays
    assert first in kept
    assert second in kept


@pytest.mark.parametrize(
    ("forum", "day", "stays"),
    [("eu-upc-ca", None, False), ("eu-upc-ca", "2024-05-03", True), ("eu-upc-local-munich", None, True)],
)
def test_an_order_of_no_day_before_a_court_that_reviews_one(forum: str, day: str | None, *, stays: bool) -> None:
    first, second = (
        (_case("en", key, instance, decided="2023-09-19"), _case("zh", key, instance, decided="2023-09-19"))
        for key, instance in (("eu-upc-local-paris", "first"), ("eu-upc-ca", "second"))
    )
    lone = _case("zh", forum, outcome="granted", **({"decided": day} if day else {}))
    second[1].after = first[1]
    for case in (*second, lone):
        case.role = "interim"
    assert ((None, lone) in leave_untold([first, second, (None, lone)])) is stays
