"""Rights of two versions: nameless ones that are one, and those that go where the other version names the right."""

import pytest

from ipgraph.extract.align_rights import join_nameless_rights, leave_nameless_rights, pair_rights, settle_holders
from ipgraph.extract.draft import CaseDraft, Fact, Thread
from ipgraph.extract.party import Form, PartyDraft
from ipgraph.extract.rights import RightDraft
from ipgraph.model.article import Span
from ipgraph.model.codes import Language, RightType

AT = Span(0, 1)


def _right(language: Language, kind: RightType, title: str = "") -> RightDraft:
    return RightDraft(language, kind, AT, "right-kind", titles=[Form(title, AT, "right-title")] if title else [])


def _case(language: Language, *rights: RightDraft) -> CaseDraft:
    case = CaseDraft(language, Thread(language, 0), "main", 0)
    case.rights = {right: Fact(True, AT, "right") for right in rights}
    return case


def test_the_only_two_nameless_rights_of_a_kind_are_one() -> None:
    en, zh = _right("en", "patent"), _right("zh", "invention-patent")
    cases = [(_case("en", en), None), (None, _case("zh", zh))]
    assert list(pair_rights([en], [zh], cases)) == [(en, zh)]


def test_rights_with_other_titles_are_two() -> None:
    en, zh = _right("en", "trademark", "OAK"), _right("zh", "trademark", "ELM")
    assert list(pair_rights([en], [zh], [(_case("en", en), None), (None, _case("zh", zh))])) == [(en, None), (None, zh)]


@pytest.mark.parametrize(
    ("en_kinds", "zh_kinds", "left"),
    [
        # the same kind, which the Chinese version names
        ([("trademark", "")], [("trademark", "海潮")], ["海潮"]),
        ([("trademark", "OAK")], [("trademark", "")], ["OAK"]),
        # another kind, which the English version alone tells
        ([("fair-competition", "")], [("trademark", "海潮")], ["海潮"]),
        # another kind, which the Chinese version alone tells
        ([("trademark", "OAK")], [("fair-competition", "")], ["OAK", "fair-competition"]),
        # the other version tells of no right
        ([("trademark", "")], [], ["trademark"]),
        # a named right stays
        ([("trademark", "OAK")], [("copyright", "海潮")], ["OAK", "海潮"]),
    ],
)
def test_left(en_kinds: list[tuple[RightType, str]], zh_kinds: list[tuple[RightType, str]], left: list[str]) -> None:
    en = [_right("en", kind, title) for kind, title in en_kinds]
    zh = [_right("zh", kind, title) for kind, title in zh_kinds]
    pair = (_case("en", *en), _case("zh", *zh))
    leave_nameless_rights([pair], [*((right, None) for right in en), *((None, right) for right in zh)])
    found = [right for case in pair for right in case.rights]
    assert sorted(right.titles[0].text if right.titles else right.type for right in found) == sorted(left)


def test_two_nameless_rights_of_one_version_are_one_where_the_other_tells_one() -> None:
    en, zh = _right("en", "patent"), [_right("zh", "patent"), _right("zh", "patent")]
    cases = [(_case("en", en), _case("zh", zh[0])), (_case("en", en), _case("zh", zh[1])), (None, _case("zh", zh[1]))]
    join_nameless_rights(cases, [(en, zh[0]), (None, zh[1])])
    assert [list(case.rights) for _, case in cases] == [[zh[0]]] * 3


@pytest.mark.parametrize(
    ("en_names", "zh_names", "left"),
    [
        ("Oak", "海潮公司", "海潮公司"),
        ("Oak", "原告 -", "Oak"),  # the Chinese version only describes the owner
        ("a company -", "原告 -", "原告"),
        ("Oak", "", "Oak"),
    ],
)
def test_owners(en_names: str, zh_names: str, left: str) -> None:
    en, zh = _right("en", "trademark", "OAK"), _right("zh", "trademark", "OAK")
    known: dict[PartyDraft, int] = {}
    for right, name in ((en, en_names), (zh, zh_names)):
        if name:
            party = PartyDraft(right.language, "company", [Form(name.removesuffix(" -"), AT, "name")], "-" in name)
            right.holders[party] = AT
            known[party] = len(known)
    settle_holders([(en, zh)], known)
    assert [party.first.text for right in (en, zh) for party in right.holders] == [left]


def test_one_right_in_both_versions_stays() -> None:
    en, zh = _right("en", "trademark"), _right("zh", "trademark")
    pair = (_case("en", en), _case("zh", zh))
    leave_nameless_rights([pair], [(en, zh)])
    assert list(pair[0].rights) == [en]
    assert list(pair[1].rights) == [zh]


@pytest.mark.parametrize(("english", "one"), [("US 6,123,456", True), ("6,123,456", True), ("US 6,123,457", False)])
def test_a_number_is_the_same_with_its_country(english: str, one: bool) -> None:
    en, zh = _right("en", "patent"), _right("zh", "patent")
    en.number, zh.number = (Form(text, Span(0, 1), "test") for text in (english, "6,123,456"))
    assert ((en, zh) in pair_rights([en], [zh], [])) is one


@pytest.mark.parametrize(("en", "zh", "one"), [("94192386", "94192386.X", True), ("94192387", "94192386.X", False)])
def test_check_digit_may_be_left_out(en: str, zh: str, one: bool) -> None:
    rights = [_right("en", "patent"), _right("zh", "patent")]
    for right, number in zip(rights, (en, zh), strict=True):
        right.number = Form(number, AT, "right-number")
    assert ((rights[0], rights[1]) in list(pair_rights([rights[0]], [rights[1]], []))) is one
