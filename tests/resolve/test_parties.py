import random
from itertools import combinations

import pytest

from ipgraph.model.record import Record, Right
from ipgraph.resolve.resolution import Resolution, resolve
from tests.resolve.stories import article, party, suit, tie

OVEN = party("p2", "炉具股份有限公司/炉具公司", "Oven Works Co., Ltd./Oven")


def groups(found: Resolution) -> set[frozenset[tuple[str, str]]]:
    """The groups of parties that hold more than one."""
    items = found.parties.items
    held = [
        frozenset((m.article, m.entry) for i in group for m in items[i].mentions)
        for group in found.parties.clusters.groups
    ]
    return {group for group in held if len(group) > 1}


def joined(*records: Record) -> bool:
    """Whether p1 of all the records is one party."""
    return any({(record.article.id, "p1") for record in records} <= group for group in groups(resolve(records)))


SAME = {
    "full Chinese name": (party("p1", "窑科技有限公司"), party("p1", "窑科技有限公司/窑科技")),
    "traditional characters": (party("p1", "窑業科技有限公司"), party("p1", "窑业科技有限公司")),
    "full English name": (party("p1", en="Kiln Co., Ltd."), party("p1", en="Kiln Co. Ltd./Kiln")),
    "a long name": (party("p1", en="Suzhou Kiln Works"), party("p1", en="Suzhou Kiln Works Co., Ltd.")),
    "a short name in both languages": (party("p1", "窑窑", "Kiln"), party("p1", "窑窑公司", "Kiln Ltd.")),
    "a place before the name": (party("p1", "浙江窑窑控股集团有限公司"), party("p1", "窑窑控股集团有限公司/窑窑")),
    "a known firm in two languages": (party("p1", "华为技术有限公司"), party("p1", en="Huawei Technologies")),
    "a court office": (
        party("p1", "国家知识产权局", type="government"),
        party("p1", en="China National Intellectual Property Administration/CNIPA", type="government"),
    ),
}
OTHER = {
    "other full Chinese names": (party("p1", "窑窑科技有限公司/窑窑"), party("p1", "窑窑销售有限公司/窑窑")),
    "places": (party("p1", "苏州窑窑有限公司/窑窑"), party("p1", "上海窑窑有限公司/窑窑")),
    "legal forms": (party("p1", en="Kiln Works GmbH"), party("p1", en="Kiln Works Inc.")),
    "a person and a company": (party("p1", "窑大山", type="person"), party("p1", "窑大山")),
    "a word": (party("p1", en="Kiln"), party("p1", en="Kiln")),
    "a personal name": (party("p1", "陶大山", type="person"), party("p1", "陶大山", type="person")),
    "a personal name and how it is read": (
        party("p1", "陶大山", "Tao Dashan", type="person"),
        party("p1", "陶大山", "Tao Dashan", type="person"),
    ),
    "masked names": (party("p1", "窑某公司"), party("p1", "窑某公司")),
    "descriptions": (party("p1", "一家科技公司", unnamed=True), party("p1", "一家科技公司", unnamed=True)),
    "likeness": (party("p1", "窑科技有限公司"), party("p1", "窑科枝有限公司")),
    "a subsidiary": (party("p1", "华为技术有限公司/华为"), party("p1", "华为终端有限公司/华为")),
}  # fmt: skip


@pytest.mark.parametrize("pair", SAME.values(), ids=SAME)
def test_the_same(pair: tuple[object, object]) -> None:
    assert joined(*(article(name, one) for name, one in zip("ab", pair, strict=True)))  # type: ignore[arg-type]


@pytest.mark.parametrize("pair", OTHER.values(), ids=OTHER)
def test_not_the_same(pair: tuple[object, object]) -> None:
    assert not joined(*(article(name, one) for name, one in zip("ab", pair, strict=True)))  # type: ignore[arg-type]


PATENT = Right(id="r1", type="patent", number="ZL201110269715.3")
AROUND = {
    "the same opponent": (
        article("a", party("p1", en="Kiln"), OVEN, suit()),
        article("b", party("p1", en="Kiln"), OVEN, suit()),
    ),
    "the same patent": (
        article("a", party("p1", en="Kiln"), PATENT, suit(rights=("r1",))),
        article("b", party("p1", en="Kiln"), PATENT, suit(rights=("r1",))),
    ),
    "the same case number": (
        article("a", party("p1", "陶大山", type="person"), suit(case_number="(2024)苏05民初7号")),
        article("b", party("p1", "陶大山", type="person"), suit(case_number="(2024) Su 05 Min Chu No. 7")),
    ),
    "the same place in a case, each in one language": (
        article("a", party("p1", "窑科技有限公司"), suit(case_number="(2024)苏05民初7号")),
        article("b", party("p1", en="Kiln Technology Ltd."), suit(case_number="(2024) Su 05 Min Chu No. 7")),
    ),
}


@pytest.mark.parametrize("records", AROUND.values(), ids=AROUND)
def test_what_stands_around_a_name_counts(records: tuple[Record, Record]) -> None:
    assert joined(*records)
    bare = [article(record.article.id, *record.parties) for record in records]
    assert not joined(*bare)


def test_two_parties_of_one_article_are_two() -> None:
    one = article("a", party("p1", "窑科技有限公司"), party("p2", "窑科技有限公司"))
    other = article("b", party("p1", "窑科技有限公司"))
    assert groups(resolve([one, other])) == {frozenset({("a", "p1"), ("b", "p1")})}


def test_opponents_never_become_one_through_a_third_article() -> None:
    fight = article("a", party("p1", "窑窑科技有限公司/窑窑"), party("p2", "窑窑销售有限公司/窑窑"), suit())
    third = article("b", party("p1", "窑窑", "Kiln"))
    assert all(not {("a", "p1"), ("a", "p2")} <= group for group in groups(resolve([fight, third])))


def test_a_short_name_of_several_companies_joins_none() -> None:
    first = article("a", party("p1", "浙江窑窑控股有限公司/窑窑", "Kiln Holding Co., Ltd./Kiln"))
    second = article("b", party("p1", "浙江窑窑汽车研究院有限公司/窑窑", "Kiln Research Co., Ltd./Kiln"))
    short = article("c", party("p1", "窑窑", "Kiln"))
    assert groups(resolve([first, second, short])) == set()
    assert groups(resolve([first, short])) == {frozenset({("a", "p1"), ("c", "p1")})}


@pytest.mark.parametrize("relation", ["subsidiary-of", "affiliate-of"])
def test_a_parent_and_its_subsidiary_are_never_joined_through_other_articles(relation: str) -> None:
    # The place stands before a name that is the same; with the case of both they would be one.
    told = suit(case_number="(2024)苏05民初7号")
    parent = article("a", party("p1", "窑窑控股集团有限公司/窑窑集团"), OVEN, told)
    subsidiary = article("b", party("p1", "浙江窑窑控股集团有限公司"), OVEN, told)
    assert joined(parent, subsidiary)
    third = article(
        "c", party("p1", "窑窑控股集团有限公司"), party("p2", "浙江窑窑控股集团有限公司"), tie("p2", "p1", relation)
    )
    for records in ((parent, subsidiary, third), (third, subsidiary, parent)):
        assert groups(resolve(records)) == {
            frozenset({("a", "p1"), ("c", "p1")}),
            frozenset({("b", "p1"), ("c", "p2")}),
            frozenset({("a", "p2"), ("b", "p2")}),
        }


def test_a_name_that_an_article_gives_to_the_parent_is_not_the_subsidiary_elsewhere() -> None:
    told = suit(case_number="(2024)苏05民初7号")
    subsidiary = party("p1", "窑窑制造有限公司", "Yaoyao Making Co., Ltd./Yaoyao Making/Yaoyao")
    # The second article calls it by the short name alone, in the same place of the same case.
    loose = (article("a", subsidiary, OVEN, told), article("b", party("p1", en="Yaoyao"), OVEN, told))
    assert joined(*loose)
    grouped = article("c", party("p1", "窑窑制造有限公司"), party("p3", en="Yaoyao"), tie("p1", "p3"))
    assert not joined(*loose, grouped)
    # Where both bear the short name it tells nothing; nor where the other has a name of its own too.
    assert joined(*loose, article("c", party("p1", "窑窑制造有限公司", "Yaoyao"), party("p3", "窑王集团", "Yaoyao")))
    own = article("b", party("p1", en="Yaoyao/Yaoyao Making"), OVEN, told)
    assert joined(loose[0], own, grouped)


def test_what_a_person_decided_comes_first() -> None:
    records = [article("a", party("p1", "窑科技有限公司")), article("b", party("p1", "窑科技有限公司"))]
    entries = frozenset({("a", "p1"), ("b", "p1")})
    assert groups(resolve(records)) == {entries}
    apart = resolve(records, {"party": {entries: False}, "right": {}, "case": {}})
    assert groups(apart) == set()
    others = [article("a", party("p1", "窑科技有限公司")), article("b", party("p1", en="Oven Inc."))]
    assert groups(resolve(others, {"party": {entries: True}, "right": {}, "case": {}})) == {entries}


def test_the_order_of_articles_does_not_matter() -> None:
    records = [record for pair in AROUND.values() for record in pair]
    records = [article(f"{i}", *r.parties, *r.rights, *r.proceedings) for i, r in enumerate(records)]
    records += [article(f"{name}{i}", one) for name, pair in SAME.items() for i, one in enumerate(pair)]
    first = resolve(sorted(records, key=lambda record: record.article.id))
    rng = random.Random(5)
    for _ in range(10):
        rng.shuffle(records)
        assert resolve(records) == first


def test_many_under_one_name_are_not_all_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    from ipgraph.resolve import parties

    compared = 0
    real = parties.clues_of

    def counted(*items: object) -> tuple[str, ...]:
        nonlocal compared
        compared += 1
        return real(*items)  # type: ignore[arg-type]

    monkeypatch.setattr(parties, "clues_of", counted)
    size = 600
    resolve(article(f"{i}", party("p1", en="Kiln")) for i in range(size))
    assert compared < 10 * size < len(list(combinations(range(size), 2)))
