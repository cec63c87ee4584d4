"""The second of two suits that a Chinese sentence turns to, and what a court above does in both."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

_TWO = "2020年3月，南江公司在苏州中院对北岭公司提起两起诉讼。"
_ONE = "一起主张商标侵权，苏州中院判决北岭公司赔偿50万元；"
_OTHER = "另一起主张不正当竞争，苏州中院判决驳回南江公司的诉讼请求。"
_FIRST = "苏州中院 first 2020-03 claimant-won < -"
_SECOND = "苏州中院 first 2020-03 respondent-won < -"


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        pytest.param(_TWO + _ONE + _OTHER, [_FIRST, _SECOND], id="the other"),
        pytest.param(
            f"{_TWO}{_ONE}{_OTHER}两案当事人均上诉至江苏高院，2021年5月双双维持。",
            [
                "江苏高院 second  affirmed < claimant-won",
                "江苏高院 second  affirmed < respondent-won",
                _FIRST,
                _SECOND,
            ],
            id="upheld in both",
        ),
        pytest.param(
            f"{_TWO}{_ONE}{_OTHER}一审宣判后，北岭公司上诉至江苏高院，江苏高院判决驳回上诉，维持原判。",
            ["江苏高院 second  affirmed < respondent-won", _FIRST, _SECOND],
            id="an appeal in one",
        ),
        pytest.param(
            f"{_TWO}{_ONE}另一起案件中，西山公司在南京中院起诉北岭公司，南京中院判决北岭公司赔偿30万元。",
            ["南京中院 first  claimant-won < -", _FIRST],
            id="a suit of somebody else",
        ),
        pytest.param(
            "2020年3月，南江公司就两项专利在苏州中院起诉北岭公司，苏州中院判决北岭公司赔偿50万元。另一项专利被宣告无效。",
            [_FIRST],
            id="another patent",
        ),
    ],
)
def test_two_suits(text: str, cases: list[str]) -> None:
    (article,) = read_newsletter(f"两案\n2024-06-06\n{text}\n", "x.txt")
    record = extract_record(article)
    outcome = {case.id: case.outcome for case in record.proceedings}
    told = sorted(
        f"{c.forum.zh[0]} {c.instance} {c.filed or ''} {c.outcome} < {outcome.get(c.after or '', '-')}"
        for c in record.proceedings
        if c.forum
    )
    assert told == sorted(cases)
