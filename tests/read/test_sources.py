"""Who published a Chinese report, beside the day in the line below its title."""

import pytest

from ipgraph.read.newsletter import read_newsletter


@pytest.mark.parametrize(
    ("line", "source", "day"),
    [
        ("2018年12月29日，海潮特区报", ["海潮特区报"], "2018-12-29"),
        ("2018年12月29日 海潮都市报", ["海潮都市报"], "2018-12-29"),
        ("海潮经济新闻 2018-08-14", ["海潮经济新闻"], "2018-08-14"),
        ("2018年12月29日，法院判决海潮公司胜诉", [], None),
    ],
)
def test_the_paper_beside_the_day(line: str, source: list[str], day: str | None) -> None:
    text = f"海潮公司终审败诉\n{line}\n\n海潮公司起诉北岭公司侵犯专利权，杭州市中级人民法院判决驳回其诉讼请求。\n"
    (version,) = read_newsletter(text, "x.txt")[0].versions
    assert (version.published.value if version.published else None) == day
    assert [span.of(text) for span in version.sources] == source
