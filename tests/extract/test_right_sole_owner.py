"""Owners of rights of which no words tell: the one owner of all others of their kind."""

import pytest

from ipgraph.extract.draft import CaseDraft, Fact, Thread
from ipgraph.extract.party import Form, PartyDraft
from ipgraph.extract.right_matters import Matter
from ipgraph.extract.right_sole_owner import name_sole_owners
from ipgraph.extract.rights import RightDraft
from ipgraph.model.article import Span

_AT = Span(0, 1)


def _party(name: str) -> PartyDraft:
    return PartyDraft("en", "company", [Form(name, _AT, "party-company")], False)


LUNDMARK, PERROW, TEASEL = _party("Lundmark"), _party("Perrow"), _party("Teasel")


def _matter(role: str, claimants: list[PartyDraft], respondents: list[PartyDraft], right: RightDraft) -> Matter:
    case = CaseDraft("en", Thread("en", 0), role, 0)
    case.add_side("claimants", claimants, _AT, "sue")
    case.add_side("respondents", respondents, _AT, "sue")
    case.rights = {right: Fact(True, _AT, "right-mention")}
    return Matter([case])


def _right(*owners: PartyDraft) -> RightDraft:
    right = RightDraft("en", "patent", _AT, "right-kind")
    right.holders = dict.fromkeys(owners, _AT)
    return right


@pytest.mark.parametrize(
    ("told", "role", "claimants", "respondents", "owner"),
    [
        pytest.param([LUNDMARK], "office", [], [], [LUNDMARK], id="an office before which nobody is named"),
        pytest.param([LUNDMARK], "office", [PERROW], [], [LUNDMARK], id="the other side attacks it"),
        pytest.param([LUNDMARK], "main", [], [PERROW], [LUNDMARK], id="the other side is sued on it"),
        pytest.param([LUNDMARK], "criminal", [], [TEASEL], [LUNDMARK], id="somebody is accused of it"),
        pytest.param([LUNDMARK], "office", [LUNDMARK], [], [], id="nobody attacks what he owns"),
        pytest.param([LUNDMARK], "main", [], [LUNDMARK], [], id="nobody is sued on what he owns"),
        pytest.param([LUNDMARK], "main", [], [TEASEL], [], id="a suit against a stranger"),
        pytest.param([LUNDMARK, TEASEL], "office", [], [], [], id="two owners in the text"),
    ],
)
def test_the_sole_owner_of_a_kind_owns_the_right_without_an_owner(
    told: list[PartyDraft],
    role: str,
    claimants: list[PartyDraft],
    respondents: list[PartyDraft],
    owner: list[PartyDraft],
) -> None:
    matters = [_matter("main", [each], [PERROW], _right(each)) for each in told]
    right = _right()
    name_sole_owners([*matters, _matter(role, claimants, respondents, right)])
    assert list(right.holders) == owner
