"""Names of two languages that sound alike, and names that do not."""

import pytest

from ipgraph.extract.name_sounds import FOREIGN, PART, PLACE, SKELETON, SURNAME, WHOLE, persons_alike, sounds_alike


@pytest.mark.parametrize(
    ("english", "chinese", "score"),
    [
        ("Haichao", "海潮公司", WHOLE),
        ("Haichao Pumps Co., Ltd.", "海潮水泵有限公司", PART),  # a trade that the table of trades lacks
        ("Shanghai Haichao Technology Co., Ltd.", "上海海潮科技有限公司", WHOLE + PLACE),
        ("Shanghai Haichao Technology Co., Ltd.", "广州海潮科技有限公司", WHOLE - PLACE),
        ("Jiujiang Lanjing Foods", "九江蓝鲸食品有限公司", WHOLE + PLACE),
        ("Siemens AG", "西门子公司", 2 * SKELETON),  # a foreign name: the same four consonants
        ("Siemens AG", "西門子公司", 2 * SKELETON),
        ("Hailan", "海蘭公司", WHOLE),
        ("Ericsson", "爱立信", SKELETON),
        ("Nokia", "诺基亚", SKELETON / 3),  # two consonants agree by chance
        ("Blue Whale", "海潮公司", 0.0),
        ("Lanjing Pumps", "海潮公司", -FOREIGN),  # syllables that the Chinese name has not
        ("", "海潮公司", 0.0),
        ("Haichao", "", 0.0),
    ],
)
def test_companies(english: str, chinese: str, score: float) -> None:
    assert sounds_alike(english, chinese) == pytest.approx(score)


@pytest.mark.parametrize(
    ("english", "chinese", "score"),
    [
        ("Mr. Wang Hai", "王海", WHOLE),
        ("Hai Wang", "王海", WHOLE),
        ("Wang", "王某某", SURNAME),
        ("Wang Moumou", "王某某", SURNAME),
        ("Wang", "李某", -SURNAME),
        ("Ms. Li", "王海", -SURNAME),
        ("Mr. X", "", 0.0),
    ],
)
def test_persons(english: str, chinese: str, score: float) -> None:
    assert persons_alike(english, chinese) == pytest.approx(score)
