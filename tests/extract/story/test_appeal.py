"""Appeals that somebody brought, as against those that somebody may bring one day."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.article import Article
from ipgraph.read.newsletter import read_newsletter

TEXT = """案件报道
日期:2024-05-02
2023年5月9日,宁波市中级人民法院判决白桦照明有限公司侵害枫叶灯具有限公司的发明专利权,赔偿50万元。白桦照明有限公司{}。
"""


@pytest.mark.parametrize(
    ("words", "instances"),
    [
        ("将在法定期限内向浙江省高级人民法院提起上诉", ["first"]),
        ("拟就该判决依法向浙江省高级人民法院提出上诉", ["first"]),
        ("在法定期限内向浙江省高级人民法院提起上诉", ["first", "second"]),
    ],
)
def test_only_an_appeal_that_was_brought_is_a_case(words: str, instances: list[str]) -> None:
    article = next(a for a in read_newsletter(TEXT.format(words), path="r.txt") if isinstance(a, Article))
    assert [case.instance for case in extract_record(article).proceedings] == instances
