"""A decision that one version tells of another court than the other version."""

import pytest

from ipgraph.extract.draft import CaseDraft, Fact, SumDraft, Thread
from ipgraph.extract.party import Form
from ipgraph.extract.wrong_court import move_decisions
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

AT = Span(0, 1)


def _case(language: Language, forum: str, day: str | None = None, amount: int = 0) -> CaseDraft:
    case = CaseDraft(language, Thread(language, 0), "main", 0, forum_key=forum)
    case.forum = [Form(forum, AT, "forum")]
    case.decided = Fact(day, AT, "date") if day else None
    case.outcome = Fact("claimant-won", AT, "won") if day else None
    case.awarded = [SumDraft(amount, "USD", AT, "sum")] if amount else []
    return case


@pytest.mark.parametrize(
    ("day", "amount", "own_day", "moved"),
    [
        pytest.param("2024-09-13", 500, None, True, id="the day and the sum of another court"),
        pytest.param("2024-09-13", 700, None, False, id="another sum"),
        pytest.param("2024-09-14", 500, None, False, id="another day"),
        pytest.param("2024-09", 500, None, False, id="a month alone"),
        pytest.param("2024-09-13", 500, "2024-03-01", False, id="the version tells what that court decided"),
    ],
)
def test_moved(day: str, amount: int, own_day: str | None, *, moved: bool) -> None:
    court = (_case("en", "us-oregon", "2024-09-13", 500), _case("zh", "us-oregon", own_day))
    lone, review = _case("zh", "us-itc", day, amount), _case("zh", "us-cafc")
    review.after = lone
    pairs = move_decisions([court, (None, lone), (None, review)])
    assert ((None, lone) not in pairs) is moved
    assert review.after is (court[1] if moved else lone)
    assert [s.amount for s in court[1].awarded] == ([amount] if moved else [])
