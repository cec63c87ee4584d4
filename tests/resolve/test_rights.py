import pytest

from ipgraph.model.record import Names, Record, Right
from ipgraph.resolve.resolution import resolve
from tests.resolve.stories import article, party, suit

KILN = party("p1", "窑科技有限公司", "Kiln Technology Co., Ltd.")
OVEN = party("p2", "炉具股份有限公司", "Oven Works Co., Ltd.")
POT = party("p1", "陶罐股份有限公司", "Pot Works Co., Ltd.")


def right(type: str = "trademark", zh: str = "", en: str = "", **told: object) -> Right:
    title = Names(zh=(zh,) if zh else (), en=(en,) if en else ())
    return Right(id="r1", type=type, title=title, holders=("p1",), **told)  # type: ignore[arg-type]


def joined(*records: Record) -> bool:
    found = resolve(records).rights
    groups = [{found.items[i].article for i in group} for group in found.clusters.groups]
    return any({record.article.id for record in records} <= group for group in groups)


SAME = {
    "number": (right("patent", number="ZL201110269715.3"), right("invention-patent", number="201110269715.3")),
    "mark and holder": (right(zh="窑窑"), right(zh="窑窑", number="6020569")),
    "work and holder": (right("copyright", en="The Kiln"), right("copyright", en="the kiln")),
}
OTHER = {
    "numbers": (right(zh="窑窑", number="6020565"), right(zh="窑窑", number="6020569")),
    "look-alike marks": (right(zh="窑窑"), right(zh="窑瑶")),
    "kinds": (right("trademark", zh="窑窑"), right("copyright", zh="窑窑")),
    "branches": (
        right("copyright", zh="窑窑", branch="adaptation"),
        right("copyright", zh="窑窑", branch="performance"),
    ),
    "nothing told": (right("trade-secret"), right("trade-secret")),
}


@pytest.mark.parametrize("pair", SAME.values(), ids=SAME)
def test_one_right(pair: tuple[Right, Right]) -> None:
    assert joined(article("a", KILN, pair[0]), article("b", KILN, pair[1]))


@pytest.mark.parametrize("pair", OTHER.values(), ids=OTHER)
def test_two_rights(pair: tuple[Right, Right]) -> None:
    assert not joined(article("a", KILN, pair[0]), article("b", KILN, pair[1]))


def test_a_mark_of_another_holder_is_another() -> None:
    assert not joined(article("a", KILN, right(zh="窑窑")), article("b", POT, right(zh="窑窑")))


def test_what_has_no_name_is_known_by_its_case() -> None:
    case = suit(rights=("r1",), case_number="(2024)苏05民初7号")
    secret = right("trade-secret")
    assert joined(article("a", KILN, OVEN, secret, case), article("b", KILN, OVEN, secret, case))


def test_a_number_of_the_united_states_is_known_by_the_court() -> None:
    patent = right("patent", number="9,722,104")
    sued = suit(forum="", rights=("r1",))
    california = Record(
        article=article("a").article,
        parties=(KILN, OVEN),
        rights=(patent,),
        proceedings=(suit(forum="加州北区联邦地方法院", rights=("r1",)),),
    )
    full = article("b", POT, right("patent", number="US 9,722,104 B2"))
    assert joined(california, full)
    assert not joined(article("a", KILN, OVEN, patent, sued), full)
