"""The owner of the one right of a paragraph, told in a clause of its own."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

EN = """Tiles
5 March 2024
Kiln Tiles Co., Ltd. and Kiln Group Co., Ltd. sued Brook Ceramics Co., Ltd. before the Shanghai Intellectual Property \
Court for infringing the trademark “Kiln”. {}
"""
ZH = """瓷砖之争
2024年3月5日
窑瓦瓷砖有限公司、窑瓦集团有限公司就“窑瓦”商标起诉溪陶陶瓷有限公司，法院判决赔偿80万元。{}
"""


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        (EN.format("Owner of the right is Kiln Group Co., Ltd."), ["Kiln Group Co., Ltd."]),
        (EN.format("The right belongs to Kiln Group Co., Ltd."), ["Kiln Group Co., Ltd."]),
        (EN.format("The trade is watching."), ["Kiln Tiles Co., Ltd.", "Kiln Group Co., Ltd."]),
        (ZH.format("权利人为窑瓦集团有限公司。"), ["窑瓦集团有限公司"]),
        (ZH.format("该权利归窑瓦集团有限公司所有。"), ["窑瓦集团有限公司"]),
    ],
)
def test_holders(text: str, holders: list[str]) -> None:
    (article,) = read_newsletter(text, "x.txt")
    record = extract_record(article)
    name = {party.id: max((*party.name.en, *party.name.zh), key=len) for party in record.parties}
    assert [[name[each] for each in right.holders] for right in record.rights] == [holders]
