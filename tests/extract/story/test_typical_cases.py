"""Chinese bulletins of typical cases: numbered headings, lines with the courts and their numbers, counted sides."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter


def _read(text: str) -> Record:
    (article,) = read_newsletter(text, "x.txt")
    return extract_record(article)


def _told(record: Record) -> list[str]:
    name = {p.id: p.name.zh[0] for p in record.parties}
    return [
        f"{next(iter(c.forum.zh), '')} {c.case_number or ''} {c.outcome}: {'、'.join(name[i] for i in c.claimants)}"
        f" v {'、'.join(name[i] for i in c.respondents)}; {'、'.join(name[i] for i in c.appellants)}"
        for c in record.proceedings
    ]


BULLETIN = """\
侵害商标权典型案例
日期：2022-04-21
案例1　青鹭公司与白石公司侵害商标权纠纷案
一审：北京知识产权法院（2019）京73民初11号民事判决
【基本案情】北京青鹭服饰有限公司（以下简称青鹭公司）注册有“青鹭”商标。北京白石电子商务有限公司（以下简称白石公司）在网店销售服装。青鹭公司遂诉至法院。
【裁判结果】法院判令白石公司立即停止侵权，赔偿经济损失100万元。各方均服判息诉。
案例2　“云杉生活”案
一审：江苏省南京市中级人民法院（2018）苏01民初22号；二审：江苏省高级人民法院（2019）苏民终33号
【基本案情】“云杉”商标核准注册。2018年，商标评审委员会宣告“云杉生活”商标无效。中山江风电器有限公司（以下简称江风公司）与中山北岭电器有限公司（以下简称北岭公司）\
销售印有“云杉生活”的电饭煲，货款进入麦某亮个人账户。云杉科技有限公司（以下简称云杉公司）请求认定“云杉”为驰名商标，判令三被告停止侵权，赔偿5000万元及合理开支41万元。
【裁判结果】南京中院认定三被告构成商标侵权，全额支持了赔偿请求及合理开支。三被告不服，提起上诉。2019年12月31日，江苏高院判决驳回上诉，维持原判。
"""


def test_each_part_has_its_own_courts_numbers_and_sides() -> None:
    record = _read(BULLETIN)
    three = "中山江风电器有限公司、中山北岭电器有限公司、麦某亮"
    assert sorted(_told(record)) == sorted(
        [
            "北京知识产权法院 （2019）京73民初11号 claimant-won: 青鹭公司 v 白石公司; ",
            "商标评审委员会  invalidated:  v ; ",
            f"江苏省南京市中级人民法院 （2018）苏01民初22号 claimant-won: 云杉科技有限公司 v {three}; ",
            f"江苏省高级人民法院 （2019）苏民终33号 affirmed: 云杉科技有限公司 v {three}; {three}",
        ]
    )
    (first,) = [c for c in record.proceedings if c.case_number == "（2018）苏01民初22号"]
    assert [int(s.amount) for s in first.claimed] == [int(s.amount) for s in first.awarded] == [50000000, 410000]


@pytest.mark.parametrize(
    "heading", ["案例一　{}", "案例1\n{}", "【案例一】{}", "案例 1：{}", "典型案例1　{}", "［案例1］{}", "案例1｜{}"]
)
def test_headings_of_many_manners_begin_a_case(heading: str) -> None:
    told = "【基本案情】{0}有限公司诉至{1}，请求判令{2}有限公司停止侵权。\n【裁判结果】法院判决驳回原告的诉讼请求。"
    second = heading.replace("一", "二").replace("1", "2")
    record = _read(
        "典型案例选登\n日期：2022-04-21\n"
        f"{heading.format('青鹭诉白石案')}\n{told.format('青鹭', '杭州市中级人民法院', '白石')}\n"
        f"{second.format('云杉诉江风案')}\n{told.format('云杉', '宁波市中级人民法院', '江风')}\n"
    )
    assert sorted(line.split(" ")[0] + line.split(":")[1] for line in _told(record)) == [
        "宁波市中级人民法院 云杉 v 江风; ",
        "杭州市中级人民法院 青鹭 v 白石; ",
    ]


SIDES = {
    "the court's judgment names them": (
        "杭州市中级人民法院对上海江风服饰有限公司、北岭集团有限公司以及周乐秋作出的判决因三被告均未上诉，现已生效。"
        "原告青鹭公司索赔300万元，获全额支持。法院判令三被告停止侵权，并连带赔偿300万元。",
        ["claimant-won: 青鹭公司 v 上海江风服饰有限公司、北岭集团有限公司、周乐秋; "],
    ),
    "those who appealed": (
        "近日，浙江省高级人民法院驳回上海江风餐饮有限公司与加盟商陈某的上诉，维持原判。"
        "此前，宁波市中级人民法院一审认定二被告构成侵权；青鹭集团总公司（下称青鹭公司）请求赔偿1000万元，宁波中院予以全额支持。",
        [
            "affirmed: 青鹭集团总公司 v 上海江风餐饮有限公司、陈某; 上海江风餐饮有限公司、陈某",
            "claimant-won: 青鹭集团总公司 v 上海江风餐饮有限公司、陈某; ",
        ],
    ),
    "more are named than counted": (
        "青鹭有限公司诉至杭州市中级人民法院。江风有限公司、北岭有限公司、南岸有限公司均在场。"
        "法院判令二被告赔偿30万元。",
        ["claimant-won: 青鹭有限公司 v ; "],
    ),
    "over whose acts another sues": (
        "青鹭有限公司就江风有限公司侵害其商标权向杭州市中级人民法院起诉。法院判决驳回原告的诉讼请求。",
        ["respondent-won: 青鹭有限公司 v 江风有限公司; "],
    ),
}


@pytest.mark.parametrize(("body", "expected"), SIDES.values(), ids=SIDES)
def test_who_is_on_which_side(body: str, expected: list[str]) -> None:
    record = _read(f"一起纠纷\n日期：2023-05-04\n{body}\n")
    assert [line.split(" ", 2)[2] for line in _told(record)] == expected


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("一审：北京知识产权法院（2019）京73民初11号", True),
        ("一审案号：（2019）京73民初11号", True),
        ("一审：李青　二审：王云", False),
        ("责任编辑：李青", False),
    ],
)
def test_a_line_with_a_court_names_no_editor(line: str, kept: bool) -> None:
    (article,) = read_newsletter(f"一起纠纷\n日期：2023-05-04\n{line}\n法院判决驳回原告的诉讼请求。\n", "x.txt")
    version = article.versions[0]
    assert (line in [p.of(version.content) for p in version.paragraphs]) == kept
