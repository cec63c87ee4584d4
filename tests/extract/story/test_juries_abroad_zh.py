"""Suits in American courts as Chinese reports tell them: what juries find, which patents."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter

_SUES = "2020年5月，北岭公司在加州北区联邦地区法院起诉海山公司"


def _read(text: str) -> Record:
    (article,) = read_newsletter(f"海外\n2024-06-06\n{text}\n", "x.txt")
    return extract_record(article)


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        pytest.param(
            f"{_SUES}违约。2024年3月陪审团认定海山公司违反交货义务。", ["contract claimant-won 2024-03"], id="a breach"
        ),
        pytest.param(
            f"{_SUES}侵犯其专利。2024年3月5日，陪审团认定侵权成立。2024年4月6日，法院根据陪审团裁决作出判决：海山公司赔偿70万美元。",
            ["civil-infringement claimant-won 2024-04-06"],
            id="a judgment upon the verdict",
        ),
        pytest.param(
            "专利审判与上诉委员会2024年4月应海山公司的请求宣告北岭公司第9,876,543号专利无效。"
            "2023年6月，北岭公司以该专利在加州北区联邦地区法院提起侵权诉讼。",
            ["civil-infringement pending None", "patent-invalidation invalidated 2024-04"],
            id="a suit that attacks no decision",
        ),
    ],
)
def test_what_is_told_of_a_suit(text: str, cases: list[str]) -> None:
    record = _read(text)
    assert sorted(f"{case.type} {case.outcome} {case.decided}" for case in record.proceedings) == cases


def test_more_patents_than_are_named_are_a_right_of_their_own() -> None:
    record = _read(
        f"{_SUES}侵犯三项专利，陪审团判定海山公司赔偿70万美元。专利审判与上诉委员会2024年4月裁定北岭公司第9,876,543号专利无效。"
    )
    numbers = {right.id: right.number for right in record.rights}
    told = {case.type: [numbers[right] for right in case.rights] for case in record.proceedings}
    assert told == {"civil-infringement": [None], "patent-invalidation": ["9,876,543"]}


def test_a_brand_with_its_trade_is_one_party() -> None:
    record = _read("三星电子在苏州中院起诉北岭公司侵犯专利。三星胜诉，北岭公司起诉三星违约。")
    assert [list(party.name.zh) for party in record.parties if "三星" in party.name.zh] == [["三星电子", "三星"]]
