"""The court that a text calls its own (我院), by the source line."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.article import Article
from ipgraph.read.newsletter import read_newsletter


@pytest.mark.parametrize(
    ("source", "forums"),
    [
        ("来源：上海知识产权法院微信公众号", [("徐汇法院",), ("上海知识产权法院",)]),
        ("来源：某知产评论", [("徐汇法院",), ()]),
    ],
)
def test_our_court_is_that_of_the_source(source: str, forums: list[tuple[str, ...]]) -> None:
    text = (
        "给视频刷量,算不算不正当竞争\n日期：2019年7月3日\n"
        "北京爱艺科技有限公司（下称爱艺公司）起诉杭州飞信信息科技有限公司（下称飞信公司）不正当竞争。\n"
        "徐汇法院认定构成不正当竞争，判决飞信公司赔偿50万元。\n"
        f"双方都不服，均向我院上诉。近日，我院判决驳回上诉，维持原判。\n{source}\n"
    )
    article = next(a for a in read_newsletter(text, path="r.txt") if isinstance(a, Article))
    assert [case.forum.zh for case in extract_record(article).proceedings] == forums
