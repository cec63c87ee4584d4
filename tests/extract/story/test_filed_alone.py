"""The day of filing in a sentence of its own."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

EN = """Kiln and Brook over a tile
5 March 2024
Kiln Tiles Co., Ltd. sued Brook Ceramics Co., Ltd. before the Shanghai Intellectual Property Court for patent \
infringement. {} The court ordered Brook to pay RMB 800,000.
"""
ZH = """窑瓦公司诉溪陶公司
2024年3月5日
窑瓦瓷砖有限公司以溪陶陶瓷有限公司侵犯其“窑瓦”注册商标为由，向上海知识产权法院提起诉讼。{}法院判决溪陶公司赔偿80万元。
"""


@pytest.mark.parametrize(
    ("text", "filed"),
    [
        (EN.format("The case was accepted in July 2022."), "2022-07"),
        (EN.format("It was filed on 4 July 2022."), "2022-07-04"),
        (EN.format("The court accepted the case on 4 July 2022."), "2022-07-04"),
        (EN.format("That suit, filed on 4 July 2022, had been suspended for a while."), "2022-07-04"),
        (EN.format("The litigation dates from July 2022."), "2022-07"),
        (EN.format("The second suit, filed on 4 July 2022, is open."), None),
        (EN.format("The patent was filed on 4 July 2012."), None),
        (EN.format("The hearing took place in July 2022."), None),
        (ZH.format("2022年7月，法院立案受理。"), "2022-07"),
        (ZH.format("该案于2022年7月4日立案。"), "2022-07-04"),
        (ZH.format("起诉时间为2022年。"), "2022"),
        (ZH.format("涉案专利共有两项，该案系2022年7月4日起诉。"), "2022-07-04"),
        (ZH.format("该诉讼于2022年7月提起，索赔200万元。"), "2022-07"),
        (ZH.format("案件于2022年7月4日向法院提起诉讼。"), "2022-07-04"),
        (ZH.format("该案于2022年7月4日开庭。"), None),
        (ZH.format("2022年7月4日，涉案商标获准注册。"), None),
    ],
)
def test_filed(text: str, filed: str | None) -> None:
    (article,) = read_newsletter(text, "x.txt")
    (case,) = extract_record(article).proceedings
    assert case.filed == filed


@pytest.mark.parametrize(
    ("sentence", "filed"),
    [
        ("请求人岭东灯具有限公司于2022年12月提出裁决请求。", "2022-12"),
        ("岭东灯具有限公司于2022年12月参加展会。", None),
    ],
)
def test_asked_of_an_office(sentence: str, filed: str | None) -> None:
    text = "江苏省知识产权局近日作出行政裁决，认定河西灯饰有限公司的台灯落入专利的保护范围，责令其停止制造。"
    (article,) = read_newsletter(f"灯具案\n2024年3月5日\n{text}{sentence}\n", "x.txt")
    (case,) = extract_record(article).proceedings
    assert case.filed == filed
