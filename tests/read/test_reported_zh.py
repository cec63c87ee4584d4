"""The day of a Chinese report beside who wrote it."""

import pytest

from ipgraph.model.article import Span
from ipgraph.read.newsletter import read_newsletter
from ipgraph.read.reported_zh import day_at_end, day_at_opening, day_in_byline


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("【枫叶网】（记者 陶窑）2025年4月9日", "2025-04-09"),
        ("本报讯（通讯员 白瓷 记者 陶窑）　2024-08-07", "2024-08-07"),
        ("枫叶日报 2024年8月7日", "2024-08-07"),
        ("（记者陶窑）2024年8月7日,一家灯具厂起诉", None),
        ("本报讯（记者 陶窑）2024年8月", None),
        ("灯具厂（下称甲公司）2024年8月7日", None),
    ],
)
def test_day_in_byline(line: str, day: str | None) -> None:
    found = day_in_byline(line, Span(0, len(line)))
    assert (found.value if found else None) == day


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("2022-03-14 20:15 枫叶报讯（记者 陶窑）一家灯具厂起诉", "2022-03-14"),
        ("〔2022年3月14日　北部中心／综合报导〕一家灯具厂起诉", "2022-03-14"),
        ("（2022年3月14日，记者陶窑报道）一家灯具厂起诉", "2022-03-14"),
        ("2022年3月14日枫叶社电 一家灯具厂起诉", "2022-03-14"),
        ("2022年3月14日枫叶通讯（深圳）有限公司起诉", None),
        ("2022年3月14日,枫叶报报道了一家灯具厂", None),
        ("2022年3月14日 枫叶电器厂起诉", None),
        ("2022年3月枫叶社电 一家灯具厂起诉", None),
    ],
)
def test_day_at_opening(opening: str, day: str | None) -> None:
    found = day_at_opening(opening, Span(0, len(opening)))
    assert (found.value if found else None) == day


@pytest.mark.parametrize(
    ("paragraph", "day"),
    [
        ("一家灯具厂起诉。（2023年3月14日・枫叶日报）", "2023-03-14"),
        ("一家灯具厂起诉。(枫叶网 2023-03-14)", "2023-03-14"),
        ("一家灯具厂起诉。（2023年3月14日）", None),
        ("一家灯具厂起诉。（2023年3月14日 一审判决）", None),
        ("一家灯具厂起诉（枫叶报 2023年3月14日）并胜诉。", None),
    ],
)
def test_day_at_end(paragraph: str, day: str | None) -> None:
    found = day_at_end(paragraph, Span(0, len(paragraph)))
    assert (found.value if found else None) == day


def test_report_with_byline() -> None:
    (article,) = read_newsletter(
        "灯具厂起诉\n本报讯（记者 陶窑）　2024-08-07\n日前，一家灯具厂起诉了甲公司。\n", "x.txt"
    )
    version = article.versions[0]
    assert version.published is not None
    assert version.published.value == "2024-08-07"
    assert [p.of(version.content) for p in version.paragraphs] == ["日前，一家灯具厂起诉了甲公司。"]
