"""Who sues whom where the role stands in brackets behind the name, or where an infringer is named behind "by"."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

HEAD_ZH = "瓷砖之争\n2024年3月5日\n"
HEAD_EN = "A quarrel over tiles\n5 March 2024\n"


@pytest.mark.parametrize(
    ("text", "claimant", "respondent"),
    [
        (
            HEAD_ZH + "窑瓦瓷砖有限公司(原告)与溪陶陶瓷有限公司(被告)就“窑瓦”商标在上海知识产权法院对簿公堂。"
            "2021年4月30日,法院驳回原告全部诉讼请求。\n",
            "窑瓦瓷砖有限公司",
            "溪陶陶瓷有限公司",
        ),
        (
            HEAD_ZH + "窑瓦瓷砖有限公司(下称“窑瓦瓷砖”)(原告)诉溪陶陶瓷有限公司(下称“溪陶陶瓷”,被告)侵害商标权。"
            "2021年4月30日,法院判决被告赔偿原告80万元。\n",
            "窑瓦瓷砖有限公司",
            "溪陶陶瓷有限公司",
        ),
        (
            HEAD_EN + "Kiln Tiles Co., Ltd. turned to the Shanghai Intellectual Property Court over patent "
            "infringement by Brook Ceramics Co., Ltd. The court ordered Brook to pay RMB 800,000.\n",
            "Kiln Tiles Co., Ltd.",
            "Brook Ceramics Co., Ltd.",
        ),
        (
            HEAD_EN + "The Shanghai Intellectual Property Court heard a patent suit filed by Kiln Tiles Co., Ltd. "
            "against Brook Ceramics Co., Ltd. The court ordered Brook to pay RMB 800,000.\n",
            "Kiln Tiles Co., Ltd.",
            "Brook Ceramics Co., Ltd.",
        ),
        (
            HEAD_EN + 'Kiln Tiles Co., Ltd. (plaintiff) and Brook Ceramics Co., Ltd. ("Brook") (defendant) met in the '
            "Munich Regional Court. On 3 March 2020 the court found for the plaintiff.\n",
            "Kiln Tiles Co., Ltd.",
            "Brook Ceramics Co., Ltd.",
        ),
    ],
)
def test_sides(text: str, claimant: str, respondent: str) -> None:
    (article,) = read_newsletter(text, "x.txt")
    record = extract_record(article)
    (case,) = record.proceedings
    name = {party.id: (*party.name.zh, *party.name.en) for party in record.parties}
    assert [claimant in name[each] for each in case.claimants] == [True]
    assert [respondent in name[each] for each in case.respondents] == [True]
