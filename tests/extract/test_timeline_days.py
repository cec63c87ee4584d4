"""The days of the entries of a timeline."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

ENGLISH = """\
The tile war in dates
Date: 3 May 2024

{b}March 2019{e} Kiln GmbH sues Oven AG in the Regional Court of Mannheim over EP 1 234 567.
{b}7 Nov. 2019{e} The court orders Oven to stop selling its tiles.
{b}12 February 2020{e} Oven files a nullity action at the Federal Patent Court.
{b}9 June 2021{e} The Federal Patent Court declares the patent invalid.
"""
CHINESE = """\
瓷砖之争大事记
日期:2024-05-03

{b}2019年3月{e}红窑公司以蓝炉公司侵害商标权为由诉至苏州市中级人民法院。
{b}2020年1月15日{e}苏州中院一审判决蓝炉公司赔偿80万元。
{b}2020年2月{e}蓝炉公司提起上诉。
{b}2020年12月{e}江苏省高级人民法院改判赔偿150万元。
"""


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        (ENGLISH, "", "."),
        (ENGLISH, "", ":"),
        (ENGLISH, "• ", " –"),
        (ENGLISH, "[", "]"),
        (CHINESE, "", " "),
        (CHINESE, "", "："),
        (CHINESE, "【", "】"),
    ],
)
def test_the_day_of_an_entry_is_that_of_its_steps(text: str, begin: str, end: str) -> None:
    (article,) = read_newsletter(text.format(b=begin, e=end), "x.txt")
    days = [(case.filed, case.decided) for case in extract_record(article).proceedings]
    if text is ENGLISH:
        assert days == [("2019-03", "2019-11-07"), ("2020-02-12", "2021-06-09")]
    else:
        assert days == [("2019-03", "2020-01-15"), (None, "2020-12")]


@pytest.mark.parametrize(
    ("entry", "day"),
    [
        ("9 June 2021: Kiln and Oven announce that they have settled the suit.", None),
        ("9 June 2021: The court orders Oven to stop selling its tiles.", "2021-06-09"),
    ],
)
def test_what_is_announced_has_no_day(entry: str, day: str | None) -> None:
    text = (
        "The tile war in dates\nDate: 3 May 2024\n\n2 May 2017: The patent is granted.\n"
        f"March 2019: Kiln GmbH sues Oven AG in the Regional Court of Mannheim over EP 1 234 567.\n{entry}\n"
    )
    (article,) = read_newsletter(text, "x.txt")
    (case,) = extract_record(article).proceedings
    assert (case.filed, case.decided) == ("2019-03", day)


def test_two_paragraphs_that_open_with_a_day_are_no_timeline() -> None:
    text = (
        "Tiles\nDate: 3 May 2024\n\n"
        "March 2019. It was then that Kiln GmbH sued Oven AG in the Regional Court of Mannheim.\n"
        "7 June 2021. By then the court had dismissed the suit.\n"
    )
    (article,) = read_newsletter(text, "x.txt")
    (case,) = extract_record(article).proceedings
    assert case.decided is None
