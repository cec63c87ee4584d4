"""The day and the sums of a suit against a decision of a panel over domain names."""

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

_TOLD = (
    "吴某认为域名争议解决中心2023年作出的裁决有误,以红窑科技公司为被告诉至苏州市中级人民法院,请求确认其不侵害“红窑”商标权。"
    "苏州中院判决驳回吴某的诉讼请求,认为其曾向红窑科技公司开价80万元。"
)


def test_the_day_of_the_decision_and_the_price_asked_are_none_of_the_suit() -> None:
    (article,) = read_newsletter(f"域名之争\n日期:2024-06-28\n{_TOLD}\n", "x.txt")
    suit = next(case for case in extract_record(article).proceedings if case.type == "non-infringement-declaration")
    assert suit.outcome == "respondent-won"
    assert suit.filed is None
    assert suit.claimed == ()
