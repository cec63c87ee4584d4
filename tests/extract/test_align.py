"""Which cases, parties and rights of two language versions are taken for one."""

import pytest

from ipgraph.extract.align import Pairing, align
from ipgraph.extract.draft import CaseDraft, Draft, Fact, Thread
from ipgraph.extract.party import Form, PartyDraft
from ipgraph.model.article import Span
from ipgraph.model.codes import Language, PartyType

AT = Span(0, 1)


def _party(language: Language, *names: str, kind: PartyType = "company", unnamed: bool = False) -> PartyDraft:
    return PartyDraft(language, kind, [Form(name, AT, "role-noun" if unnamed else "name") for name in names], unnamed)


def _case(
    language: Language,
    claimants: list[PartyDraft],
    respondents: list[PartyDraft],
    *,
    forum: str = "cn-supreme",
    instance: str = "first",
    decided: str | None = None,
) -> CaseDraft:
    case = CaseDraft(language, Thread(language, 0), "main", 0, forum_key=forum, instance=Fact(instance, AT, "said"))
    case.forum = [Form("court", AT, "forum")]
    case.add_side("claimants", claimants, AT, "sues")
    case.add_side("respondents", respondents, AT, "sues")
    case.decided = Fact(decided, AT, "date") if decided else None
    return case


def _aligned(en: list[CaseDraft], zh: list[CaseDraft]) -> Pairing:
    return align(_draft("en", en), _draft("zh", zh))


def _draft(language: Language, cases: list[CaseDraft]) -> Draft:
    parties = dict.fromkeys(p for c in cases for p in (*c.claimants, *c.respondents))
    return Draft(language, list(parties), [], cases)


def _names(pairing: Pairing) -> set[tuple[str, str]]:
    return {(a.first.text if a else "-", b.first.text if b else "-") for a, b in pairing.parties}


def test_parties_are_paired_by_the_slots_that_they_fill() -> None:
    en = _case("en", [_party("en", "Golden Field")], [_party("en", "Blue Whale")])
    zh = _case("zh", [_party("zh", "金田公司")], [_party("zh", "蓝鲸公司")])
    assert _names(_aligned([en], [zh])) == {("Golden Field", "金田公司"), ("Blue Whale", "蓝鲸公司")}


def test_a_name_that_sounds_alike_is_stronger_than_a_slot() -> None:
    en = _case("en", [_party("en", "Haichao Co., Ltd.")], [_party("en", "Golden Field Co., Ltd.")])
    zh = _case("zh", [_party("zh", "金田有限公司")], [_party("zh", "海潮有限公司")])
    found = _names(_aligned([en], [zh]))
    assert found == {("Haichao Co., Ltd.", "海潮有限公司"), ("Golden Field Co., Ltd.", "金田有限公司")}


def test_well_known_parties_are_paired_by_the_vocabulary_whatever_slots_say() -> None:
    en = _case("en", [_party("en", "Qualcomm")], [_party("en", "Apple Inc.")])
    zh = _case("zh", [_party("zh", "苹果公司")], [_party("zh", "高通公司")])
    assert _names(_aligned([en], [zh])) == {("Qualcomm", "高通公司"), ("Apple Inc.", "苹果公司")}


def test_two_well_known_parties_are_never_one() -> None:
    en = _case("en", [_party("en", "Michelin")], [_party("en", "Golden Field")])
    zh = _case("zh", [_party("zh", "固特异")], [_party("zh", "金田公司")])
    found = _names(_aligned([en], [zh]))
    assert found == {("Michelin", "-"), ("-", "固特异"), ("Golden Field", "金田公司")}


def test_the_short_names_of_two_well_known_firms_tell_their_companies_apart() -> None:
    maker, rival = _party("en", "SZ DJI Technology Co., Ltd.", "DJI"), _party("en", "Autel Robotics USA LLC", "Autel")
    theirs = _party("zh", "道通智能美国公司", "道通智能"), _party("zh", "深圳市大疆创新科技有限公司", "大疆")
    # The slots say the opposite.
    pairing = _aligned([_case("en", [maker], [rival])], [_case("zh", [theirs[0]], [theirs[1]])])
    assert ("SZ DJI Technology Co., Ltd.", "道通智能美国公司") not in _names(pairing)
    assert ("Autel Robotics USA LLC", "深圳市大疆创新科技有限公司") not in _names(pairing)


def test_a_description_is_paired_with_the_description_of_the_same_place() -> None:
    en = [
        _case("en", [_party("en", "Shanghai Oak Co., Ltd.")], [_party("en", "a firm", unnamed=True)]),
        _case(
            "en",
            [_party("en", "a Shanghai company", unnamed=True)],
            [],
            forum="cn-nanjing-intermediate",
            decided="2021",
        ),
    ]
    zh = _case("zh", [_party("zh", "某上海公司", unnamed=True)], [_party("zh", "上海橡树有限公司")])
    found = _names(_aligned(en, [zh]))
    assert ("a Shanghai company", "某上海公司") in found
    assert ("Shanghai Oak Co., Ltd.", "上海橡树有限公司") in found


def test_members_of_a_side_are_paired_by_name_and_not_by_order() -> None:
    en = _case("en", [_party("en", "Maple")], [_party("en", "Haichao Co., Ltd."), _party("en", "Lanjing Co., Ltd.")])
    zh = _case("zh", [_party("zh", "枫叶公司")], [_party("zh", "蓝鲸有限公司"), _party("zh", "海潮有限公司")])
    assert ("Haichao Co., Ltd.", "海潮有限公司") in _names(_aligned([en], [zh]))
    assert ("Lanjing Co., Ltd.", "蓝鲸有限公司") in _names(_aligned([en], [zh]))


def test_the_only_two_who_are_left_in_a_case_are_one() -> None:
    haichao = [_party("en", "Haichao Co., Ltd."), _party("zh", "海潮有限公司")]
    en = _case("en", [_party("en", "Maple"), haichao[0]], [])
    zh = _case("zh", [], [_party("zh", "枫叶公司"), haichao[1]])
    assert ("Maple", "枫叶公司") in _names(_aligned([en], [zh]))


def test_sides_known_by_name_tell_two_cases_of_one_court_apart() -> None:
    cases_en = [
        _case("en", [_party("en", "Haichao Co., Ltd.")], [_party("en", "Maple")]),
        _case("en", [_party("en", "Lanjing Co., Ltd.")], [_party("en", "Oak")]),
    ]
    cases_zh = [
        _case("zh", [_party("zh", "蓝鲸有限公司")], [_party("zh", "橡树公司")]),
        _case("zh", [_party("zh", "海潮有限公司")], [_party("zh", "枫叶公司")]),
    ]
    pairing = _aligned(cases_en, cases_zh)
    assert pairing.cases == ((cases_en[0], cases_zh[1]), (cases_en[1], cases_zh[0]))
    assert {("Maple", "枫叶公司"), ("Oak", "橡树公司")} <= _names(pairing)


def test_cases_at_other_courts_stay_apart() -> None:
    en = _case("en", [_party("en", "Maple")], [], forum="cn-guangdong-high", instance="second", decided="2021")
    zh = _case("zh", [_party("zh", "枫叶公司")], [], forum="cn-supreme", instance="retrial", decided="2021")
    assert _aligned([en], [zh]).cases == ((en, None), (None, zh))


@pytest.mark.parametrize(
    ("en_date", "zh_date", "one"),
    [
        ("2021-03-05", "2021-03-05", True),
        ("2021-03", "2021-03-05", True),
        ("2021-03-15", "2021-03-05", True),  # a slip of the pen
        ("2021-03", "2021-08", False),  # two requests before one court
        (None, "2021-08", True),
    ],
)
def test_months_of_filing_tell_cases_apart(en_date: str | None, zh_date: str, *, one: bool) -> None:
    en = _case("en", [_party("en", "Maple")], [])
    zh = _case("zh", [_party("zh", "枫叶公司")], [])
    en.filed = Fact(en_date, AT, "filed") if en_date else None
    zh.filed = Fact(zh_date, AT, "filed")
    assert _aligned([en], [zh]).cases == (((en, zh),) if one else ((en, None), (None, zh)))


def test_those_left_together_on_a_side_are_paired_in_their_order() -> None:
    en = _case("en", [_party("en", "Maple"), _party("en", "Oak")], [])
    zh = _case("zh", [], [_party("zh", "枫叶公司"), _party("zh", "橡树公司")])
    assert _names(_aligned([en], [zh])) == {("Maple", "枫叶公司"), ("Oak", "橡树公司")}


def test_a_name_that_is_clear_is_stronger_than_many_slots() -> None:
    haichao, maple = _party("en", "Shanghai Haichao Parts Co., Ltd."), _party("en", "Maple")
    lanjing, zh_haichao = _party("zh", "蓝鲸公司"), _party("zh", "上海海潮零件加工有限公司")
    forums = ("cn-supreme", "cn-guangdong-high", "cn-shanghai-high")
    en = [_case("en", [haichao], [], forum=forum) for forum in forums]
    zh = [_case("zh", [lanjing], [zh_haichao], forum=forum) for forum in forums]
    en[0].add_side("respondents", [maple], AT, "sues")
    assert (haichao.first.text, zh_haichao.first.text) in _names(_aligned(en, zh))


def test_a_role_noun_goes_where_the_other_version_names_the_side() -> None:
    en = _case("en", [_party("en", "the plaintiff", unnamed=True)], [_party("en", "Maple")])
    zh = _case("zh", [_party("zh", "蓝鲸公司")], [_party("zh", "枫叶公司")])
    _aligned([en], [zh])
    assert not en.claimants
    assert en.respondents


def test_a_person_and_a_company_of_one_case_are_two() -> None:
    person, firm = _party("en", "Mei Lan", kind="person"), _party("en", "Alder Media Co., Ltd.")
    theirs = _party("zh", "湖南梅朗文化有限公司"), _party("zh", "桤木传媒有限公司")
    pairing = _aligned([_case("en", [firm], [person])], [_case("zh", [theirs[1]], [theirs[0]])])
    assert (person, theirs[0]) not in pairing.parties
    assert (firm, theirs[1]) in pairing.parties


@pytest.mark.parametrize(
    ("zh_court", "pairs"),
    [
        ("xx-regional-高塔姆", 1),  # a place that no table lists in Chinese
        ("in-delhi-district", 2),
        ("cn-supreme", 2),
    ],
)
def test_courts_of_places_that_are_known_in_one_language_alone(zh_court: str, pairs: int) -> None:
    en = _case("en", [], [], forum="in-budh-district-gautam")
    zh = _case("zh", [], [], forum=zh_court)
    for case in (en, zh):
        case.filed = Fact("2014-11", AT, "date")
        case.forum_kind = "foreign-court"
    assert len(_aligned([en], [zh]).cases) == pairs


@pytest.mark.parametrize(
    ("en_court", "zh_court", "pairs"),
    [
        ("~court of appeal", "gb-ca", 1),  # a bare name, whose country only the Chinese text tells
        ("~the high court", "gb-hc", 1),
        ("~court of appeal", "gb-hc", 2),
        ("~a court in rio", "gb-hc", 2),
        ("~high court", "cn-guangdong-high", 2),
    ],
)
def test_courts_that_one_version_calls_by_a_bare_name(en_court: str, zh_court: str, pairs: int) -> None:
    en, zh = _case("en", [], [], forum=en_court), _case("zh", [], [], forum=zh_court)
    for case in (en, zh):
        case.filed = Fact("2014", AT, "date")
    assert len(_aligned([en], [zh]).cases) == pairs
