"""Places of a list that share a court's noun."""

import pytest

from ipgraph.lang.forums import find_forums


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("由杭州、宁波两地中院审理", ["cn-hangzhou-intermediate", "cn-ningbo-intermediate"]),
        ("上海和宁波海关查扣", ["cn-customs-shanghai", "cn-customs-ningbo"]),
        ("北京、上海知识产权法院", ["cn-beijing-ip", "cn-shanghai-ip"]),
        ("来自甲公司、宁波中院的代表", ["cn-ningbo-intermediate"]),
        ("在德国曼海姆、慕尼黑等地区法院起诉", ["de-mannheim-regional", "de-munich-regional"]),
        ("向德国杜塞尔多夫和曼海姆地区法院起诉", ["de-düsseldorf-regional", "de-mannheim-regional"]),
        ("在曼海姆和慕尼黑的地区法院起诉", ["de-mannheim-regional", "de-munich-regional"]),
        ("慕尼黑的地区差异", []),
        ("苏州中院和杭州中院", ["cn-suzhou-intermediate", "cn-hangzhou-intermediate"]),
    ],
)  # fmt: skip
def test_lists(text: str, keys: list[str]) -> None:
    assert [m.key for m in find_forums(text, "zh")] == keys
