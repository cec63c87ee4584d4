"""The date with which a report of a wire service or a newspaper opens."""

import pytest

from ipgraph.model.article import Span
from ipgraph.read.dateline import find_date, find_wire_date
from ipgraph.read.newsletter import read_newsletter


@pytest.mark.parametrize(
    ("opening", "date"),
    [
        ("BEIJING, March 25, 2017 -- A lamp maker sued.", "2017-03-25"),
        ("New Delhi, August 21, 2025: The High Court held", "2025-08-21"),
        ("DOVER, Delaware, Oct 1 (2025) - A judge threw out a suit.", "2025-10-01"),
        ("ULM, Ruritania--May 3, 2024--Kiln Tiles Inc. today said", "2024-05-03"),
        ("ULM--(QUILL WIRE)--May 3, 2024--Kiln Tiles Inc. today said", "2024-05-03"),
        ("ULM (Quill News), May 3, 2024 – Kiln Tiles said", "2024-05-03"),
        ("ULM, 3 May 2024. A judge threw out a suit.", "2024-05-03"),
        ("Order, 3 May 2024. A judge threw out a suit.", None),
        ("Feb 25, 2025 - A judge threw out a suit.", "2025-02-25"),
        ("May 2024 was a busy month - a judge threw out a suit.", None),
        ("新华社北京2022年4月25日电(记者 陶窑)一家灯具厂起诉", "2022-04-25"),
        ("本报杭州2021年12月3日讯 一家灯具厂起诉", "2021-12-03"),
        ("【灯具产业网2023年5月8日讯】一家灯具厂起诉", "2023-05-08"),
        ("中新社上海2020年6月1日电", "2020-06-01"),
        # Without a year the date is not told; with other words behind it, it is that of something else.
        ("新华社北京4月25日电 一家灯具厂起诉", None),
        ("本报讯(记者 陶窑)2022年4月25日,一家灯具厂起诉", None),
        ("枫叶灯具网2022年4月25日电商平台上的销量", None),
        ("本报2022年4月25日报道了一家灯具厂", None),
        ("2022年4月25日电 一家灯具厂起诉", None),
        # A court, with the day of what it decided.
        ("Patents Court, 3 May 2021. Corvo won its suit against Bexa.", None),
        ("Port Ellen, 3 May 2021. Corvo won its suit against Bexa.", "2021-05-03"),
    ],
)
def test_wire_date(opening: str, date: str | None) -> None:
    found = find_wire_date(opening, Span(0, len(opening)))
    assert (found.value if found else None) == date


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("2020-1１", "2020-11"),
        ("Fri, 08/02/2024", "2024-08-02"),
        ("Monday, 12/08/2024", "2024-08-12"),
        ("08/02/2024", None),
        ("Sun, 08/02/2024", None),
        ("２０２０年１月２日", "2020-01-02"),
        ("二〇一五年五月十九日", "2015-05-19"),
        ("113年10月3日", "2024-10-03"),
        ("民國112年7月1日", "2023-07-01"),
        ("二○二四年十二月三十一日", "2024-12-31"),
        ("二零二一年十月一日", "2021-10-01"),
        ("二〇一五年十三月九日", None),
        ("三十年十月九日", None),
    ],
)
def test_date_in_chinese_figures(line: str, date: str | None) -> None:
    found = find_date(line, Span(0, len(line)))
    assert (found.value if found else None) == date


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("ULM, South Ruritania, October 14, 2024", "2024-10-14"),
        ("Legal Correspondent, Port Ellen, October 17, 2025", "2025-10-17"),
        ("Port Ellen: 17 Oct 2025", "2025-10-17"),
        ("Published: Oct 17, 2025, 10:32 AM IST", "2025-10-17"),
        ("PORT ELLEN, Oct 17, 2025 (Quill)", "2025-10-17"),
        ("Tiles in Short – Ruritania, 17 October 2025", "2025-10-17"),
        ("3 May 2024, Port Ellen UK", "2024-05-03"),
        ("18.3.2024", "2024-03-18"),
        ("披露日期：2024年6月18日", "2024-06-18"),
        ("刊发于2022年11月2日", "2022-11-02"),
        ("发布于2022年的那份报告让人意外", None),
        ("10/31/2025", "2025-10-31"),
        ("31/10/2025", "2025-10-31"),
        # Nobody knows which of the two is the month.
        ("11/12/2025", None),
    ],
)
def test_the_line_below_a_title_that_ends_with_a_date(line: str, date: str | None) -> None:
    text = f"Kiln Tiles Loses in Ulm\n{line}\nKiln Tiles Ltd. sued Oven Ltd. in the Ulm Regional Court. It lost.\n"
    (article,) = read_newsletter(text, "x.txt")
    published = article.versions[0].published
    assert (published.value if published else None) == date
