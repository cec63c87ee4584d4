"""Which case another reviews where two versions name different ones; lone cases of which little is told."""

import pytest

from ipgraph.extract.draft import CaseDraft, Fact, Thread
from ipgraph.extract.lone_cases import leave_untold
from ipgraph.extract.party import Form, PartyDraft
from ipgraph.extract.settle_reviews import above, likely_reviewed, settle_reviews
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

AT = Span(0, 1)
RANKS = {"primary": 1, "intermediate": 2, "high": 3, "supreme": 4}


def _case(forum: str, instance: str, role: str = "main", language: Language = "en") -> CaseDraft:
    case = CaseDraft(language, Thread(language, 0), role, 0, forum_key=forum, instance=Fact(instance, AT, "said"))
    case.forum = [Form(forum, AT, "forum")] if forum else []
    case.rank = RANKS.get(forum.rpartition("-")[2], 0)
    return case


@pytest.mark.parametrize(
    ("case", "likely", "unlikely"),
    [
        # a court above prevails over one elsewhere
        (("cn-zhejiang-high", "second"), ("cn-wenzhou-intermediate", "first"), ("cn-nanjing-intermediate", "first")),
        # a named court prevails over none
        (("cn-zhejiang-high", "second"), ("cn-wenzhou-intermediate", "first"), ("", "first")),
        # a retrial follows an appeal, else the higher court
        (("cn-supreme", "retrial"), ("cn-zhejiang-high", "second"), ("cn-wenzhou-intermediate", "first")),
        (("cn-supreme", "retrial"), ("cn-zhejiang-high", "first"), ("cn-wenzhou-intermediate", "first")),
    ],
)
def test_likely_reviewed(case: tuple[str, str], likely: tuple[str, str], unlikely: tuple[str, str]) -> None:
    assert likely_reviewed(_case(*case), _case(*likely)) > likely_reviewed(_case(*case), _case(*unlikely))


def test_an_office_is_reviewed_at_first_instance() -> None:
    office, other = _case("cn-trademark-review", "administrative", "office"), _case("cn-beijing-high", "first")
    case = _case("cn-beijing-1-intermediate", "first")
    assert likely_reviewed(case, office) > likely_reviewed(case, other)


def test_a_reconsideration_comes_before_the_same_court() -> None:
    case = _case("cn-wuhan-intermediate", "none", "reconsideration")
    same, other = (
        _case("cn-wuhan-intermediate", "first", "interim"),
        _case("cn-nanjing-intermediate", "first", "interim"),
    )
    assert likely_reviewed(case, same) > likely_reviewed(case, other)
    assert likely_reviewed(case, None) == 0


def test_courts_above() -> None:
    assert above("cn-wenzhou-intermediate") == ("cn-zhejiang-high", "cn-supreme")
    assert above("") == ()


def _chain(right: str, wrong: str) -> tuple[list[tuple[CaseDraft, CaseDraft]], CaseDraft, CaseDraft]:
    """An appeal whose English version names the court ``right`` below it, and whose Chinese one ``wrong``."""
    below = [(_case(key, "first"), _case(key, "first", language="zh")) for key in (right, wrong)]
    en, zh = _case("cn-zhejiang-high", "second"), _case("cn-zhejiang-high", "second", language="zh")
    en.after, zh.after = below[0][0], below[1][1]
    return [(en, zh), *below], en, zh


def test_the_likelier_version_is_kept() -> None:
    cases, en, zh = _chain("cn-wenzhou-intermediate", "cn-nanjing-intermediate")
    settle_reviews(cases, {})
    assert en.after is cases[1][0]
    assert zh.after is None


def test_the_chinese_version_prevails_between_equals_and_those_who_sued_decide() -> None:
    cases, en, zh = _chain("cn-wenzhou-intermediate", "cn-ningbo-intermediate")
    settle_reviews(cases, {})
    assert en.after is None
    assert zh.after is cases[2][1]
    cases, en, zh = _chain("cn-wenzhou-intermediate", "cn-ningbo-intermediate")
    maple = PartyDraft("en", "company", [Form("Maple", AT, "name")])
    for case in (en, cases[1][0]):
        case.add_side("claimants", [maple], AT, "sues")
    settle_reviews(cases, {maple: 1})
    assert en.after is cases[1][0]
    assert zh.after is None


@pytest.mark.parametrize(
    ("field", "value", "stays"),
    [
        ("filed", "2021-03", True),
        ("decided", "2021-03", True),
        ("outcome", "affirmed", True),
        ("outcome", "unknown", False),
    ],
)
def test_lone_cases(field: str, value: str, *, stays: bool) -> None:
    lone, pair = _case("", "first"), (_case("cn-supreme", "second"), _case("cn-supreme", "second", language="zh"))
    setattr(lone, field, Fact(value, AT, "said"))
    pair[0].after = lone
    kept = leave_untold([pair, (lone, None)])
    assert list(kept) == ([pair, (lone, None)] if stays else [pair])
    assert (pair[0].after is lone) is stays
