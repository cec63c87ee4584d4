from msgspec.structs import replace

from ipgraph.model.record import Names, Party, Record
from ipgraph.resolve.naming import Name, name_entries, slug
from ipgraph.resolve.resolution import resolve
from tests.resolve.stories import article, party, suit


def named(*records: Record) -> dict[tuple[str, str, str], Name]:
    return {(kind, *entry): name for (kind, entry), name in name_entries(resolve(records)).items()}


def test_a_party_is_named_after_the_longest_chinese_name_that_most_articles_use() -> None:
    names = named(
        article("a", party("p1", "窑科技有限公司", "Kiln Technology Co., Ltd.")),
        article("b", party("p1", "窑科技有限公司")),
        article("c", party("p1", "浙江窑科技有限公司")),
    )
    assert {name[0] for name in names.values()} == {"org"}
    assert len(set(names.values())) == 1
    assert names["party", "c", "p1"][1].startswith("窑科技有限公司-")


def test_what_only_its_article_tells_has_no_name_beyond_it() -> None:
    names = named(
        article(
            "a",
            party("p1", en="Kiln"),
            party("p2", "某公司", unnamed=True),
            party("p3", "陶大山", type="person"),
            suit(),
        )
    )
    assert names == {}


def test_persons_and_firms_of_one_name_are_two() -> None:
    names = named(article("a", party("p1", "华为技术有限公司"), party("p2", "国家知识产权局", type="government")))
    assert names["party", "a", "p1"][0] == "org"
    assert names["party", "a", "p2"] == ("forum", "cn-cnipa")


def test_two_parties_under_one_name_in_one_article_have_two() -> None:
    names = named(article("a", party("p1", "窑科技有限公司"), party("p2", "窑科技有限公司")))
    assert list(names) == [("party", "a", "p1")]


def test_cases_are_named_by_number_and_the_counterclaim_by_its_type() -> None:
    number = "(2024)苏05民初7号"
    names = named(
        article("b", suit("c1", case_number=number), suit("c2", case_number=number, type="contract")),
        article("a", suit("c7", case_number=number)),
    )
    assert names["case", "b", "c1"] == names["case", "a", "c7"] == ("case", number)
    assert names["case", "b", "c2"] == ("case", f"{number}-contract")


def test_a_joined_case_without_number_is_named_after_its_forum() -> None:
    kiln, oven = party("p1", "窑科技有限公司"), party("p2", "炉具股份有限公司")
    names = named(*(article(name, kiln, oven, suit()) for name in ("a", "b")))
    assert names["case", "a", "c1"] == names["case", "b", "c1"]
    assert names["case", "a", "c1"][1].startswith("cn-suzhou-intermediate-")


def test_slugs_are_short() -> None:
    assert slug("Kiln & Co., Ltd.") == "kiln-co-ltd"
    assert slug("窑" * 100) == "窑" * 48
    assert slug("…") == "x"


def test_a_blank_name_gives_its_party_none() -> None:
    blank = Party(id="p1", name=Names(zh=("",)), type="company")
    first, other = article("a", blank), article("b", blank)
    assert "org" not in {name[0] for name in named(first, other).values()}
    read = replace(blank, name=Names(zh=("",), en=("Kiln Technology Co., Ltd.",)))
    assert {name[0] for name in named(article("a", read), article("b", read)).values()} == {"org"}
