import pytest

from ipgraph.model.record import Names, Party, Record, Right
from ipgraph.resolve.resolution import resolve
from tests.resolve.stories import article, party, suit, yuan

KILN = party("p1", "窑科技有限公司", "Kiln Technology Co., Ltd.")
OVEN = party("p2", "炉具股份有限公司", "Oven Works Co., Ltd.")
DEALER = party("p2", "某经销商", unnamed=True)
PATENT = Right(id="r1", type="patent", number="ZL201110269715.3")
OTHER_PATENT = Right(id="r1", type="patent", number="ZL201710975923.2")


def joined(*records: Record, entry: str = "c1") -> bool:
    """Whether the case of this id is one in all the records."""
    found = resolve(records).cases
    wanted = {(record.article.id, entry) for record in records}
    groups = [{(found.items[i].article, found.items[i].entry) for i in group} for group in found.clusters.groups]
    return any(wanted <= group for group in groups)


SAME = {
    "the same number": ({"case_number": "(2024)苏05民初7号"}, {"case_number": "（2024）苏05民初 7 号", "forum": ""}),
    "the same number in two scripts": (
        {"case_number": "(2024)苏05民初7号"},
        {"case_number": "(2024) Su 05 Min Chu No. 7"},
    ),
    "forum and sides, the only such case": ({}, {}),
    "a rounded sum": ({"awarded": yuan(642_596_249.6)}, {"awarded": yuan(642_600_000)}),
    "a date less precise": ({"decided": "2024-05-06"}, {"decided": "2024-05"}),
    "pending and decided": ({"status": "pending"}, {"status": "decided", "outcome": "claimant-won"}),
}
OTHER = {
    "forums": ({}, {"forum": "上海知识产权法院"}),
    "instances": ({}, {"instance": "second"}),
    "numbers": ({"case_number": "(2024)苏05民初7号"}, {"case_number": "(2024)苏05民初8号"}),
    "dates": ({"decided": "2024-05-06"}, {"decided": "2024-06-06"}),
    "sums claimed": ({"claimed": yuan(5_000_000)}, {"claimed": yuan(60_000_000)}),
    "suit and interim order": ({}, {"type": "preliminary-injunction"}),
    "sides": ({}, {"claimants": ("p2",), "respondents": ("p1",)}),
    "no forum told": ({"forum": ""}, {"forum": ""}),
}


@pytest.mark.parametrize(("one", "other"), SAME.values(), ids=SAME)
def test_one_case(one: dict[str, object], other: dict[str, object]) -> None:
    assert joined(article("a", KILN, OVEN, suit(**one)), article("b", KILN, OVEN, suit(**other)))  # type: ignore[arg-type]


@pytest.mark.parametrize(("one", "other"), OTHER.values(), ids=OTHER)
def test_two_cases(one: dict[str, object], other: dict[str, object]) -> None:
    assert not joined(article("a", KILN, OVEN, suit(**one)), article("b", KILN, OVEN, suit(**other)))  # type: ignore[arg-type]


def test_other_patents_are_other_cases() -> None:
    one = article("a", KILN, OVEN, PATENT, suit(rights=("r1",)))
    assert joined(one, article("b", KILN, OVEN, PATENT, suit(rights=("r1",))))
    assert not joined(one, article("b", KILN, OVEN, OTHER_PATENT, suit(rights=("r1",))))


def test_of_two_alike_cases_none_is_taken_for_the_one_of_another_article() -> None:
    twins = article("a", KILN, OVEN, suit("c1", claimed=yuan(6.07e8)), suit("c2", claimed=yuan(4.51e8)))
    assert not joined(twins, article("b", KILN, OVEN, suit()))
    assert joined(twins, article("b", KILN, OVEN, suit(claimed=yuan(6.07e8))))


def test_claim_and_counterclaim_under_one_number_stay_two() -> None:
    def told(name: str) -> Record:
        back = suit("c2", claimants=("p2",), respondents=("p1",), case_number="(2024)苏05民初7号", type="contract")
        return article(name, KILN, OVEN, suit(case_number="(2024)苏05民初7号"), back)

    assert joined(told("a"), told("b"))
    assert joined(told("a"), told("b"), entry="c2")
    found = resolve([told("a"), told("b")]).cases.clusters.groups
    assert sorted(map(len, found)) == [2, 2]


def test_nameless_opponents_leave_a_case_in_doubt() -> None:
    one, other = article("a", KILN, DEALER, suit()), article("b", KILN, DEALER, suit())
    assert not joined(one, other)
    assert len(resolve([one, other]).cases.clusters.doubtful) == 1


def test_an_office_before_which_all_cases_come_tells_little() -> None:
    def told(name: str, claimant: Party, **said: object) -> Record:
        given = {"type": "patent-invalidation", "instance": "administrative", "rights": ("r1",)} | said
        return article(name, claimant, OVEN, PATENT, suit("c1", "国家知识产权局", **given))

    someone = party("p1", "某公司", unnamed=True)
    assert not joined(told("a", KILN), told("b", someone))
    assert joined(told("a", KILN, decided="2024-05-06"), told("b", someone, decided="2024-05-06"))
    assert joined(told("a", KILN), told("b", KILN))


def test_the_customs_of_a_port_seize_the_goods_of_one_mark_again_and_again() -> None:
    mark = Right(id="r1", type="trademark", number="4152827")

    def told(name: str, **said: object) -> Record:
        given = {"type": "customs-seizure", "instance": "administrative", "rights": ("r1",)} | said
        return article(name, KILN, DEALER, mark, suit("c1", "洋山海关", **given))

    assert not joined(told("a"), told("b"))
    assert joined(told("a", decided="2024-05-06"), told("b", decided="2024-05-06"))


def test_an_office_that_is_sued_and_its_one_court_tell_little() -> None:
    office = party("p3", "国家知识产权局", type="government")
    given = {"type": "administrative-litigation", "respondents": ("p3",), "decided": "2024-05"}

    def told(name: str, *parts: Party, **said: object) -> Record:
        return article(name, office, *parts, PATENT, suit("c1", "北京知识产权法院", **(given | said)))

    someone = party("p1", "某公司", unnamed=True)
    assert not joined(told("a", KILN), told("b", someone))
    assert not joined(told("a", KILN, decided="2024"), told("b", KILN, decided="2024"))
    # The third party, for whom the office decided, stands for it.
    sides = told("a", KILN, OVEN, others=("p2",)), told("b", KILN, OVEN, others=("p2",))
    assert joined(*sides)
    back = told("b", KILN, OVEN, claimants=("p2",), others=("p1",))
    assert not joined(sides[0], back)


@pytest.mark.parametrize(
    ("title", "same"),
    [("The Moonlit Oven", True), ("The Moonlti Oven", True), ("The Paper Kiln", False), ("", True)],
)
def test_works_of_other_titles_are_other_cases(title: str, same: bool) -> None:
    def told(name: str, title: str) -> Record:
        work = Right(id="r1", type="copyright", title=Names(en=(title,) if title else ()))
        return article(name, KILN, OVEN, work, suit(rights=("r1",)))

    assert joined(told("a", "The Moonlit Oven"), told("b", title)) == same


def test_a_case_is_known_by_its_appeal() -> None:
    def told(name: str, forum: str) -> Record:
        above = suit("c2", forum="江苏省高级人民法院", instance="second", after="c1", case_number="(2024)苏民终9号")
        return article(name, KILN, DEALER, suit(forum=forum), above)

    assert joined(told("a", "苏州市中级人民法院"), told("b", "苏州市中级人民法院"))
    assert not joined(told("a", "苏州市中级人民法院"), told("b", "南京市中级人民法院"))


def test_a_busy_court_hides_no_case_of_which_articles_name_neither_side_alike() -> None:
    def told(name: str, number: int) -> Record:
        sum = yuan(1_000_000 + 50_000 * number)
        return article(name, suit(decided="2024-05", awarded=sum, claimed=sum, claimants=(), respondents=()))

    # Each is told twice; neither the month nor the court says which two are one.
    records = [told(f"{number:03}-{half}", number) for half in "ab" for number in range(100)]
    assert all(joined(records[number], *records[number + 100 : number + 101]) for number in (0, 99))
    found = resolve(records).cases
    assert sorted(len(group) for group in found.clusters.groups) == [2] * 100
    assert found.clusters.compared < 16 * len(records)
