"""Who asked for a review, by the words beside the names: the rows of the table, and whose appeal is noted."""

import pytest

from ipgraph.extract.appellants_told import appeals
from ipgraph.extract.parties_en.word_lists import table
from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import told_in_brief

_ROWS = table("appeal_words")["row"]


def _told(example: str) -> bool:
    start, end = example.index("["), example.index("]") - 1
    return appeals(example.replace("[", "").replace("]", ""), start, end)


@pytest.mark.parametrize("example", [text for row in _ROWS for text in row["examples"]])
def test_whose_appeal(example: str) -> None:
    assert _told(example)


@pytest.mark.parametrize("example", [text for row in _ROWS for text in row["not"]])
def test_nobodys_appeal(example: str) -> None:
    assert not _told(example)


_SUED = "Norvik Pumps AG sued Calder Valves Inc. in the District of Delaware in May 2017 for patent infringement. "
_WON = _SUED + "In June 2019 a jury found that Calder infringed and awarded Norvik $5 million. "


@pytest.mark.parametrize(
    ("text", "appellants"),
    [
        pytest.param(
            _WON + "The Federal Circuit affirmed on 3 March 2021. Norvik's cross-appeal over costs went unmentioned.",
            ["Norvik Pumps AG"],
            id="the only review of the text",
        ),
        pytest.param(
            _WON + "The Federal Circuit affirmed on 3 March 2021. Calder may want its appeal heard again.",
            [],
            id="what may come",
        ),
        pytest.param(
            _WON + "The Federal Circuit affirmed on 3 March 2021. Orlin Foods Inc.'s appeal is another matter.",
            [],
            id="somebody who takes no part",
        ),
    ],
)
def test_who_appealed(text: str, appellants: list[str]) -> None:
    (article,) = read_newsletter(f"{text}\n", "x.txt")
    record = extract_record(article)
    name = {party.id: party.name.en[0] for party in record.parties}
    (review,) = [case for case in record.proceedings if case.instance == "second"]
    assert [name[i] for i in review.appellants] == appellants


@pytest.mark.parametrize(
    ("told", "appellants"),
    [("双方均上诉。", 3), ("各被告不服，提起上诉。", 2), ("被告不服，提起上诉。", 2)],
)
def test_who_is_called_by_a_role_before_the_sides_are_known(told: str, appellants: int) -> None:
    text = (
        "2021年5月6日，最高人民法院对枫叶公司与白桦公司、橡树公司侵害技术秘密纠纷作出二审判决，维持原判。"
        "宁波市中级人民法院2019年7月19日一审认定侵权成立，判令各被告共同赔偿2000万元。"
    )
    (article,) = read_newsletter(f"简讯\n2024年6月28日\n{text}{told}\n", "x.txt")
    (review,) = [c for c in extract_record(article).proceedings if c.instance == "second"]
    assert len(review.appellants) == appellants


@pytest.mark.parametrize(
    ("told", "appealed"),
    [
        ("双方都没有服判，", "甲海有限公司, 乙山有限公司"),
        ("甲海有限公司不服，乙山有限公司也提起上诉。", "乙山有限公司, 甲海有限公司"),
        ("甲海有限公司表示满意，乙山有限公司提起上诉。", "乙山有限公司"),
    ],
)
def test_both_in_chinese(told: str, appealed: str) -> None:
    below = "甲海有限公司向杭州市中级人民法院起诉乙山有限公司侵害商标权，法院一审判令赔偿180万元。"
    above = told_in_brief(f"{below}{told}浙江省高级人民法院二审维持原判。")[-1]
    assert above.endswith(f"affirmed; appealed {appealed}")


@pytest.mark.parametrize(
    "appealed",
    [
        "Both sides appealed after a Delaware judge awarded Corvo $9 million from Bexa.",
        "A Delaware judge awarded Corvo $9 million from Bexa. Corvo appealed and Bexa cross-appealed.",
    ],
)
def test_both_who_appeal_are_appellants(appealed: str) -> None:
    told = told_in_brief(f"{appealed} The Federal Circuit affirmed the judgment.")
    assert told[1] == "civil-infringement second: Corvo > Bexa = affirmed; appealed Corvo, Bexa"
