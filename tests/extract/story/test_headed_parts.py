"""Parts of a digest under headings of any words."""

import pytest

from ipgraph.extract.scene import look
from ipgraph.extract.story.headed_parts import behind_last, headed_parts
from ipgraph.read.newsletter import read_newsletter

ALDER = "Alder Pumps Ltd. sued Birch GmbH over its valve patent, and the court ordered that Birch stop making valves. "
CEDAR = "Cedar Corp. had a mark for chairs cancelled that Dune Inc. had registered; the appeal of Dune was dismissed. "
ELM = "Elm K.K. asked in vain for an order against Fir K.K., which had put a poem on the labels of its jars. "
ZH = (
    "杭州青松泵业有限公司起诉宁波白桦机械有限公司侵害其发明专利权，杭州市中级人民法院判令其停止侵权，并赔偿经济损失五万元。",
    "国家知识产权局应苏州雪杉家具有限公司的请求，宣告无锡沙丘家居有限公司的商标无效，无锡沙丘家居有限公司随后提起行政诉讼。",
    "成都榆木出版有限公司诉绵阳冷杉食品有限公司侵害著作权，请求判令其停止侵权，法院驳回了它的全部诉讼请求，案件受理费由其负担。",
)


def found(*paragraphs: str) -> tuple[int, bool]:
    """How many headings stand above parts, and whether something follows the last."""
    (article,) = read_newsletter("\n".join(["来信 3月5日" if paragraphs[1] in ZH else "Letters", *paragraphs]), "x.txt")
    (version,) = article.versions
    scene = look(version, None)
    starts = headed_parts(scene)
    return len(starts), behind_last(scene, starts) is not None


@pytest.mark.parametrize(
    ("paragraphs", "parts"),
    [
        (("Valves at last", ALDER, "Chairs", CEDAR, "Relief refused", ELM), (3, False)),
        (("PATENTS – Valves", ALDER, "TRADE MARKS – Chairs", CEDAR, "COPYRIGHT – No order", ELM), (3, False)),
        (("Case 1: Valves", ALDER, "Case 2: Chairs", CEDAR, "Case 3: A poem", ELM, "The fees rise in May."), (3, True)),
        (
            ("1. Alder v Birch (5 May)", ALDER, "2. Cedar v Dune (6 May)", CEDAR, "3. Elm v Fir (7 May)", ELM),
            (3, False),
        ),
        (("▌阀门专利案落槌", ZH[0], "▌家具商标：终局", ZH[1], "▌一首诗的代价", ZH[2]), (3, False)),
        (("一、专利：阀门怎么算", ZH[0], "二、商标：椅子无效", ZH[1], "三、著作权：诗歌", ZH[2]), (3, False)),
        (("Valves at last", ALDER, "Chairs", CEDAR), (0, False)),
        (("Background", ALDER, "The ruling", CEDAR, "Comment", ELM), (0, False)),
        (("Valves at last", ALDER, "Chairs", CEDAR + ALDER, "Relief refused", ELM), (0, False)),
        (("Valves at last.", ALDER, "Chairs.", CEDAR, "Relief refused.", ELM), (0, False)),
        (
            ("Valves at last", ALDER, "Chairs", "The fees rise. " * 8, "Relief refused", "The fees fall. " * 8),
            (0, False),
        ),
    ],
)
def test_parts_name_people_of_their_own(paragraphs: tuple[str, ...], parts: tuple[int, bool]) -> None:
    assert found(*paragraphs) == parts
