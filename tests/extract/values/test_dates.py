"""Dates with the precision given, what fills a missing part, and what is no date."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipgraph.extract.values.dates import find_dates
from ipgraph.model.codes import Language

ENGLISH = [
    ("9.3.2024", "2024-03-09"),
    ("25/12/2023", "2023-12-25"),
    ("12/25/2023", "2023-12-25"),
    ("5/5/2023", "2023-05-05"),
    ("Fri, 08/02/2024", "2024-08-02"),
    ("Monday, 12/08/2024", "2024-08-12"),
    ("MARCH 9, 2024", "2024-03-09"),
    ("March 9th 2024", "2024-03-09"),
    ("9-Mar-2024", "2024-03-09"),
    ("January–May 2024", "2024-01/2024-05"),
    ("3-9 March 2024", "2024-03-03/2024-03-09"),
    ("from 3 to 9 March 2024", "2024-03-03/2024-03-09"),
    ("March 3-9, 2024", "2024-03-03/2024-03-09"),
    ("the first three quarters of 2023", "2023-01/2023-09"),
    ("2023 H1", "2023-01/2023-06"),
    ("in mid-2023", "2023"),
    ("FY2023", "2023"),
    ("in 2022-23", "2022/2023"),
    ("in fiscal 2023/24", "2023/2024"),
    ("11 February 2025", "2025-02-11"),
    ("the evening of 3 June 2021", "2021-06-03"),
    ("February 11, 2025", "2025-02-11"),
    ("Tuesday, 11 February 2025", "2025-02-11"),
    ("Feb. 11, 2025", "2025-02-11"),
    ("11 Feb 2025", "2025-02-11"),
    ("the 12th of May 2021", "2021-05-12"),
    ("May 12th, 2021", "2021-05-12"),
    ("Sept. 2020", "2020-09"),
    ("in May 2024", "2024-05"),
    ("early March 2023", "2023-03"),
    ("2025-02-11", "2025-02-11"),
    ("2025/3/9", "2025-03-09"),
    ("Date: 2024-05", "2024-05"),
    ("in 2013", "2013"),
    ("since 2019", "2019"),
    ("by the end of 2025", "2025"),
    ("as early as the summer of 2016", "2016"),
    ("in a 2017 case between them", "2017"),
    ("from 2021 to 2023", "2021/2023"),
    ("between 2018 and 2020", "2018/2020"),
    ("between June 2023, when it opened, and December 2024", "2023-06/2024-12"),
    ("in 2021-2023", "2021/2023"),
    ("from January to June 2024", "2024-01/2024-06"),
    ("from 1 March 2012 to 1 March 2014", "2012-03-01/2014-03-01"),
    ("the first half of 2024", "2024-01/2024-06"),
    ("the third quarter of 2023", "2023-07/2023-09"),
    ("Q4 2022", "2022-10/2022-12"),
    ("the first nine months of 2024", "2024-01/2024-09"),
]

CHINESE = [
    ("2024年3月3日至9日", "2024-03-03/2024-03-09"),
    ("2024年前五个月", "2024-01/2024-05"),
    ("2024年元月", "2024-01"),
    ("2023年的7月", "2023-07"),
    ("2023财年", "2023"),
    ("24年3月", "2024-03"),
    ("110年3月5日", "2021-03-05"),
    ("令和5年3月5日", "2023-03-05"),
    ("平成30年5月", "2018-05"),
    ("民國113年3月5日", "2024-03-05"),
    ("二○二四年三月九日", "2024-03-09"),
    ("2025年2月11日晚", "2025-02-11"),
    ("2025 年 2 月 11 日", "2025-02-11"),
    ("２０２５年３月", "2025-03"),
    ("2024年5月", "2024-05"),
    ("2024年5月份", "2024-05"),
    ("2024年", "2024"),
    ("2024年度", "2024"),
    ("二〇二五年三月", "2025-03"),
    ("二〇二四年十二月二十一日", "2024-12-21"),
    ("2025-02-11", "2025-02-11"),
    ("2025/3/9", "2025-03-09"),
    ("2025.3.9", "2025-03-09"),
    ("2021年至2023年", "2021/2023"),
    ("2021至2023年", "2021/2023"),
    ("2021-2023年", "2021/2023"),
    ("2019年1月1日至2025年底", "2019-01-01/2025"),
    ("2017年9月11日到2019年4月23日", "2017-09-11/2019-04-23"),
    ("2024年上半年", "2024-01/2024-06"),
    ("2024年第三季度", "2024-07/2024-09"),
    ("2024年前三季度", "2024-01/2024-09"),
    ("2024年1-6月", "2024-01/2024-06"),
    ("2024年1至6月", "2024-01/2024-06"),
    ("2024年3月至2025年1月", "2024-03/2025-01"),
]

NO_DATE: list[tuple[Language, str]] = [
    ("en", "03/04/2023"),
    ("en", "13.13.2023"),
    ("en", "in 2019-44"),
    ("en", "today's consumers"),
    ("zh", "1990年代"),
    ("zh", "2013年版动画片"),
    ("zh", "2020年款车型"),
    ("zh", "与去年同期相比"),
    ("zh", "判决前3个月"),
    ("zh", "每周三"),
    ("en", "It may well be that they march on in Mark 2013"),
    ("en", "2,000 patents, 2000 patents and 2010 marks"),
    ("en", "of 2000 registered patents"),
    ("en", "(2021) Yu 01 Min Chu 1232"),
    ("en", "patent No. 2019 of RMB 2020"),
    ("en", "IPR2024-00123 and 1:24-cv-01234"),
    ("en", "https://example.org/2024/05/07/story"),
    ("en", "version 20.10.2024.7"),
    ("en", "31 February 2024"),
    ("en", "at 2024 meters"),
    ("zh", "(2020)浙01知民初655号"),
    ("zh", "有期徒刑三年十个月"),
    ("zh", "自收到判决之日起30日内"),
    ("zh", "为期3年、共6个月"),
    ("zh", "日前，近日"),
    ("zh", "2024件案件"),
    ("zh", "https://example.cn/2024年5月"),
    ("zh", "13月"),
]

FILLED: list[tuple[Language, str, str | None, list[str]]] = [
    ("en", "It fell in 2022. In April the court of appeal disagreed.", "2024-06-28", ["2022", "2024-04"]),
    ("en", "It fell in 2022. In October the court of appeal disagreed.", "2024-06-28", ["2022", "2022-10"]),
    ("en", "It fell in 2022, and in April the court of appeal disagreed.", "2024-06-28", ["2022", "2022-04"]),
    # The story goes on in the year of the date before.
    ("en", "On 9 May 2020 A sued. On 29 July B answered.", "2021-03-01", ["2020-05-09", "2020-07-29"]),
    ("en", "In November 2023 A sued; on 8 January B answered.", "2024-06-01", ["2023-11", "2024-01-08"]),
    ("zh", "2020年6月9日起诉，7月29日立案，次年1月5日宣判。", "2021-03-04", ["2020-06-09", "2020-07-29", "2021-01-05"]),
    # Back in the same year behind "had" or 此前.
    ("en", "It ruled on 20 May 2023. It had heard the case on 5 March.", "2024-06-01", ["2023-05-20", "2023-03-05"]),
    ("zh", "2023年5月20日宣判。此前，3月5日曾开庭。", "2024-06-01", ["2023-05-20", "2023-03-05"]),
    ("en", "The judge had thrown out the claim for infringement on 24 January.", "2023-12-22", ["2023-01-24"]),
    ("en", "The judge set the hearing of the claim for 24 January.", "2023-12-22", ["2024-01-24"]),
    # Behind a bare year of long ago: shortly before publication, unless the words go back.
    ("zh", "商标注册于2013年，专家组2月20日裁决。", "2024-03-06", ["2013", "2024-02-20"]),
    ("en", "The mark dates from 2013, and on 20 February A won.", "2024-03-06", ["2013", "2024-02-20"]),
    ("zh", "公司2013年起诉，8月20日宣判。", "2024-03-06", ["2013", "2013-08-20"]),
    # Not past publication.
    ("en", "On 20 November 2023 A won. B lodged an appeal on 1 February.", "2023-12-20", ["2023-11-20", "2023-02-01"]),
    # "As of" and the first date of a paragraph: nearest to publication.
    ("en", "In October 2024 A sued. As of 24 February, nothing is decided.", "2025-02-11", ["2024-10", "2025-02-24"]),
    ("en", "On 12 February, A responded.", "2025-02-11", ["2025-02-12"]),
    ("en", "On 29 December A lost.", "2021-01-02", ["2020-12-29"]),
    ("en", "It was in April 2019.\nThe court decided in September.", "2020-12-30", ["2019-04", "2020-09"]),
    ("zh", "12月8日上午公开宣判。", "2016-12-09", ["2016-12-08"]),
    ("zh", "法院2日披露，调解书6月25日生效。", "2012-07-02", ["2012-07-02", "2012-06-25"]),
    # Relative dates.
    ("en", "The judgment came last Friday.", "2025-04-29", ["2025-04-25"]),
    ("en", "It was sold in 2020. On Friday, 25 April, the court ruled.", "2025-04-29", ["2020", "2025-04-25"]),
    ("en", "The court on Tuesday dismissed it.", "2020-12-30", ["2020-12-29"]),
    ("en", "It was filed in March this year.", "2025-05-01", ["2025-03"]),
    ("en", "Last year, nothing happened.", "2025-05-01", ["2024"]),
    ("en", "On 7 May 2023 A won; the next day B appealed.", None, ["2023-05-07", "2023-05-08"]),
    ("zh", "去年3月立案，今年1月5日宣判。", "2025-02-01", ["2024-03", "2025-01-05"]),
    ("zh", "2023年2月发布。同年3月，被告使用。", None, ["2023-02", "2023-03"]),
    ("zh", "2018年12月受让专利，次月起诉。", None, ["2018-12", "2019-01"]),
    ("zh", "2023年12月31日判决。次日生效。", None, ["2023-12-31", "2024-01-01"]),
    ("zh", "2012年6月立案，同月12日开庭，当日休庭。", None, ["2012-06", "2012-06-12", "2012-06-12"]),
    ("en", "It sued last November and won this March.", "2024-06-20", ["2023-11", "2024-03"]),
    ("en", "It sued in December.", "2024-06-20", ["2023-12"]),
    ("en", "The court said Tuesday that it won.", "2024-06-20", ["2024-06-18"]),
    ("en", "It rose in the first half of this year.", "2024-06-20", ["2024-01/2024-06"]),
    ("en", "It sued in May 2021. Two months later, it won. Two years later, it lost.", None,
     ["2021-05", "2021-07", "2023"]),
    ("en", "Heard on 3 and 9 March 2024.", None, ["2024-03-03", "2024-03-09"]),
    ("en", "Heard on March 3 and 9, 2024.", None, ["2024-03-03", "2024-03-09"]),
    ("zh", "2023年3月1日、4日两次开庭。", None, ["2023-03-01", "2023-03-04"]),
    ("zh", "2022、2023年分别受理。", None, ["2022", "2023"]),
    ("zh", "上周五立案，本周一送达，前天开庭。", "2024-06-20", ["2024-06-14", "2024-06-17", "2024-06-18"]),
    ("zh", "今年前5个月受理。", "2024-06-20", ["2024-01/2024-05"]),
    # Nothing to go by.
    ("en", "On 12 February, A responded.", None, []),
    ("en", "The judgment came last Friday.", None, []),
    ("zh", "同年3月，被告使用。", None, []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), ENGLISH)
def test_english_dates(text: str, value: str) -> None:
    (found,) = find_dates(f"It was {text}, they say.", "en")
    assert found.value == value


@pytest.mark.parametrize(("text", "value"), CHINESE)
def test_chinese_dates(text: str, value: str) -> None:
    (found,) = find_dates(f"法院于{text}作出判决。", "zh")
    assert found.value == value


@pytest.mark.parametrize(("language", "text"), NO_DATE)
def test_no_dates(language: Language, text: str) -> None:
    assert find_dates(text, language, published="2025-06-01") == ()


@pytest.mark.parametrize(("language", "text", "published", "values"), FILLED)
def test_missing_parts(language: Language, text: str, published: str | None, values: list[str]) -> None:
    assert [mention.value for mention in find_dates(text, language, published=published)] == values


def test_filled_and_relative_are_marked() -> None:
    full, filled, relative = find_dates("On 3 May 2020, on 9 June and the next day", "en")
    assert not full.filled
    assert filled.filled
    assert not filled.relative
    assert relative.relative


days = st.integers(min_value=0, max_value=20_000).map(lambda n: date(1985, 1, 1) + timedelta(days=n))


@given(days, st.sampled_from(["{d} {B} {y}", "{B} {d}, {y}", "{y}-{m:02d}-{d:02d}", "{b} {d}, {y}", "{d} {b}. {y}"]))
def test_any_english_day_reads_back(day: date, form: str) -> None:
    months = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ]
    name = months[day.month - 1]
    text = form.format(d=day.day, m=day.month, y=day.year, B=name, b=name[:3]).replace("May.", "May")
    (found,) = find_dates(f"on {text} the", "en")
    assert found.value == day.isoformat()
    assert not found.filled


@given(days, st.sampled_from(["{y}年{m}月{d}日", "{y}年{m:02d}月{d:02d}日", "{y}/{m}/{d}", "{y}-{m:02d}-{d:02d}"]))
def test_any_chinese_day_reads_back(day: date, form: str) -> None:
    (found,) = find_dates(f"于{form.format(d=day.day, m=day.month, y=day.year)}作出", "zh")
    assert found.value == day.isoformat()


@given(st.text(max_size=200), st.sampled_from(["2024-02-29", "2024-02", "2024", None]))
def test_values_are_dates_and_offsets_inside(text: str, published: str | None) -> None:
    for language in ("en", "zh"):
        for mention in find_dates(text, language, published=published):
            assert 0 <= mention.start < mention.end <= len(text)
            for part in mention.value.split("/"):
                date.fromisoformat((part + "-01-01")[:10])


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("三月，法院驳回其诉讼请求。", "zh", "2024-03"),
        ("该案将于3月开庭。", "zh", "2025-03"),
        ("In March the court dismissed the suit.", "en", "2024-03"),
        ("A hearing is due in March.", "en", "2025-03"),
    ],
)
def test_a_month_without_a_year_is_past_where_nothing_says_that_it_is_to_come(
    text: str, language: Language, value: str
) -> None:
    (found,) = find_dates(text, language, published="2024-12-30")
    assert found.value == value
