"""Cases that Chinese press and newsletters tell in passing: brands for firms, offices that decide again, new days."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter


def _read(body: str, title: str = "一起纠纷") -> Record:
    (article,) = read_newsletter(f"{title}\n日期：2019-05-20\n{body}\n", "x.txt")
    return extract_record(article)


def _told(record: Record) -> list[str]:
    name = {p.id: p.name.zh[0] for p in record.parties}
    return [
        f"{c.type} {c.outcome} {c.decided or ''}: {'、'.join(name[i] for i in c.claimants)}"
        f" v {'、'.join(name[i] for i in c.respondents)}; {'、'.join(name[i] for i in c.appellants)}"
        for c in record.proceedings
    ]


TITLED = {
    "brands of a title": (
        "海鹭诉陆风：法院判令停售",
        "远山海鹭有限公司（下称远山海鹭）赢了。杭州市中级人民法院一审判决，判令江铃控股有限公司停止销售陆风越野车，赔偿150万元。",
        ["civil-infringement claimant-won : 海鹭 v 江铃控股有限公司; "],
    ),
    "an office decides again and a party appeals with it": (
        "一起纠纷",
        "2016年6月，专利复审委员会宣告远山有限公司的第201130436000.3号外观设计专利无效；应远山有限公司请求，"
        "宣告江风有限公司的第201330528000.5号外观设计专利无效。江风有限公司不服，诉至北京知识产权法院，该院判决撤销上述决定。"
        "专利复审委员会、远山有限公司提起上诉，北京市高级人民法院判决撤销一审判决。",
        [
            "patent-invalidation invalidated 2016-06:  v 远山有限公司; ",
            "patent-invalidation invalidated : 远山有限公司 v 江风有限公司; ",
            "administrative-litigation claimant-won : 江风有限公司 v 专利复审委员会; ",
            "administrative-litigation reversed : 江风有限公司 v 专利复审委员会; 远山有限公司、专利复审委员会",
        ],
    ),
    "who is paid has not been sued": (
        "一起纠纷",
        "慕尼黑第一地区法院认定被诉手袋侵犯商标权，其制作者须向远山有限公司赔偿13.3万欧元。法院尚未颁发禁令。",
        ["civil-infringement claimant-won : 远山有限公司 v ; "],
    ),
    "a day shortly before publication": (
        "一起纠纷",
        "2017年9月6日，江风有限公司向杭州市中级人民法院起诉远山有限公司。5月14日，法院判决驳回其诉讼请求。",
        ["civil-infringement respondent-won 2019-05-14: 江风有限公司 v 远山有限公司; "],
    ),
    "an appeal that is won": (
        "一起纠纷",
        "4月24日，英国最高法院认定远山制药公司（Yuanshan Inc.，下称远山）两项关于转基因小鼠的欧洲专利（EP 1 222 333、"
        "EP 2 444 555）无效，江风有限公司上诉成功。",
        ["civil-infringement reversed 2019-04-24:  v ; "],
    ),
}


@pytest.mark.parametrize(("title", "body", "expected"), TITLED.values(), ids=TITLED)
def test_cases_of_the_press(title: str, body: str, expected: list[str]) -> None:
    assert _told(_read(body, title)) == expected
