"""Mainland courts of one dispute: which chain their cases make, and where they make none."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

_WON = "判令北岭灯具有限公司停止侵害南江灯具有限公司的外观设计专利权并赔偿30万元"


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        pytest.param(
            "江苏省高级人民法院2024年5月6日的判决把赔偿额从苏州市中级人民法院所定的30万元提高到90万元。"
            "上诉的是权利人南江灯具有限公司，被上诉的北岭灯具有限公司被指照抄其灯具外观设计专利。",
            ["江苏省高级人民法院 second < 苏州市中级人民法院", "苏州市中级人民法院 first < -"],
            id="the higher court is told first",
        ),
        pytest.param(
            f"苏州市中级人民法院2023年5月6日{_WON}。类似的纠纷中，江苏省高级人民法院2022年4月5日判决驳回其诉讼请求。",
            ["江苏省高级人民法院 first < -", "苏州市中级人民法院 first < -"],
            id="another matter",
        ),
        pytest.param(
            "苏州市吴江区人民法院2023年5月6日以侵犯商业秘密罪判处陈某有期徒刑一年。"
            "苏州市中级人民法院2024年3月4日二审改判有期徒刑三年。南江灯具有限公司又在上海知识产权法院起诉陈某，索赔30万元。",
            [
                "上海知识产权法院 first < -",
                "苏州市中级人民法院 second < 苏州市吴江区人民法院",
                "苏州市吴江区人民法院 first < -",
            ],
            id="a criminal case beside a suit",
        ),
        pytest.param(
            "江苏省高级人民法院2024年5月6日二审改判，北岭灯具有限公司赔偿南江灯具有限公司90万元。"
            f"2022年3月，南江灯具有限公司到苏州市中级人民法院起诉北岭灯具有限公司，苏州市中级人民法院2023年5月6日{_WON}。"
            "另外，北岭灯具有限公司2022年9月在苏州市虎丘区人民法院以商业诋毁为由起诉南江灯具有限公司，后撤诉。",
            [
                "江苏省高级人民法院 second < 苏州市中级人民法院",
                "苏州市中级人民法院 first < -",
                "苏州市虎丘区人民法院 first < -",
            ],
            id="a suit of the other side",
        ),
        pytest.param(
            "台湾台中地方法院2023年5月判处陈男有期徒刑1年10月。陈男离职前拍下配方。智慧财产法院2024年3月二审改判有期徒刑2年。",
            ["台湾台中地方法院 first < -", "智慧财产法院 second < 台湾台中地方法院"],
            id="courts of Taiwan",
        ),
    ],
)
def test_which_chain(text: str, chain: list[str]) -> None:
    (article,) = read_newsletter(f"灯具案\n2024-06-06\n{text}\n", "x.txt")
    record = extract_record(article)
    court = {case.id: case.forum.zh[0] for case in record.proceedings}
    told = sorted(f"{court[c.id]} {c.instance} < {court.get(c.after or '', '-')}" for c in record.proceedings)
    assert told == chain
