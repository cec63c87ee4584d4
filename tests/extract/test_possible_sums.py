"""Sums that the law allows or that somebody risks are nobody's award; what a court granted stays one."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

EN = """Kiln and Brook over a tile
5 March 2024
Kiln Tiles Co., Ltd. sued Brook Ceramics Co., Ltd. for patent infringement before the Shanghai Intellectual Property \
Court. {}
"""
ZH = """窑瓦公司诉溪陶公司
2024年3月5日
上海知识产权法院审理窑瓦瓷砖有限公司诉溪陶陶瓷有限公司侵害发明专利权纠纷一案。{}
"""


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        (EN.format("Under the law, damages may reach RMB 5 million."), []),
        (EN.format("The court may award damages of up to RMB 5 million."), []),
        (EN.format("Brook Ceramics faces fines of up to RMB 250,000."), []),
        (EN.format("If it loses, Brook could be ordered to pay damages of RMB 150,000 for each tile."), []),
        (
            EN.format("The court ordered Brook to pay RMB 800,000. The law allows damages of between RMB 1 and RMB 2."),
            [800000],
        ),
        (EN.format("The court awarded Kiln statutory damages of RMB 300,000."), [300000]),
        (
            EN.format("The court ordered Brook to pay RMB 120,000, where RMB 800,000 had been asked for."),
            [120000],
        ),
        (ZH.format("法定赔偿最高500万元。"), []),
        (ZH.format("法院可以判决给予三万元以上五百万元以下的赔偿。"), []),
        (ZH.format("溪陶公司最高可能被判赔偿500万元,并面临最高25万元的罚款。"), []),
        (ZH.format("法院判决溪陶公司赔偿80万元。修改后的法律将法定赔偿上限提高到500万元。"), [800000]),
        (ZH.format("法院判决溪陶公司赔偿法定最高限额500万元。"), [5000000]),
        (EN.format("The court ordered Brook to pay RMB 600,000, some RMB 200,000 for each tile."), [600000]),
        (
            EN.format("The court ordered Brook to pay RMB 600,000. It awarded RMB 200 a tile, multiplied by 3,000."),
            [600000],
        ),
        (EN.format("The court ordered Brook to pay damages of RMB 200,000 for each tile."), [200000]),
        (EN.format("It awarded Kiln RMB 90,000 for costs and damages of RMB 200,000 for each tile."), [90000, 200000]),
        (ZH.format("法院参照每片20元的标准,以3万片计算,判令溪陶公司赔偿60万元。"), [600000]),
        (ZH.format("法院判决溪陶公司就三项专利每项20万元予以赔偿。"), [200000]),
    ],
)
def test_awards(text: str, sums: list[int]) -> None:
    (article,) = read_newsletter(text, "x.txt")
    record = extract_record(article)
    assert [money.amount for case in record.proceedings for money in case.awarded] == sums
