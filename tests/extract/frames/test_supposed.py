"""What may happen, is hoped for or would follow is no decision: a suit of which no more is told stays open."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Proceeding
from ipgraph.read.newsletter import read_newsletter

SUIT_EN = "Pumps in court\n3 June 2024\nAlden Pumps sued Borlix Ltd. in the District of Utah. "
SUIT_ZH = "水泵专利起诉\n2024年6月3日\n明远公司起诉海拓公司侵害其发明专利权，案件由宁波市中级人民法院受理。"
SUPPOSED = [
    "If the court finds infringement, Borlix could be ordered to pay more than $50 million.",
    "Should the court find for Alden, Borlix would have to pay up to $50 million.",
    "Had the parties settled, Borlix would have paid $3 million, people familiar with the talks said.",
    "Borlix risks having to pay $50 million in damages.",
    "A verdict of $50 million would be a record for the state.",
    "An injunction would force Borlix to stop selling its best product.",
    "Courts there rarely grant injunctions and seldom award damages above $5 million.",
    "Courts award damages of $5 million now and then.",
    "It hopes that the court will order Borlix to stop selling the pumps and to pay damages of $5 million.",
    "It wants Borlix to be ordered to pay damages and to be barred from selling the pumps.",
    "Shares of Borlix fell on fears that it will lose the case and be ordered to pay a large sum.",
    "A spokesman said that Borlix had won every patent case brought against it so far.",
    "It claims that Borlix infringed its patent wilfully and must pay damages.",
    "The court should dismiss the suit, a professor of law said.",
    "The court ordered Borlix to disclose documents to Alden.",
    "Alden had earlier won an injunction against another rival in Italy.",
    "The court postponed its decision to 4 July.",
    "若败诉，海拓公司将赔偿5000万元。",
    "律师认为，法院很可能判决海拓公司构成侵权并赔偿损失。",
    "海拓公司表示，相信法院会驳回明远公司的诉讼请求。",
    "根据专利法，法院可以判处一倍以上五倍以下的惩罚性赔偿。",
    "一旦法院认定侵权成立，海拓公司将面临停售。",
]
TAKEN = [
    ("The court ordered Borlix to pay $5 million, less than expected.", "claimant-won", 5_000_000),
    ("Having lost, Borlix would have to pay $5 million, the court ruled.", "claimant-won", 5_000_000),
    ("The judges found the evidence thin and dismissed the suit.", "respondent-won", None),
    ("The court dismissed the suit, although Alden had hoped for damages.", "respondent-won", None),
    ("如预期，法院一审判决海拓公司赔偿明远公司500万元。", "claimant-won", 5_000_000),
]


def _only_case(text: str) -> Proceeding:
    suit = SUIT_EN if text.isascii() else SUIT_ZH
    (article,) = read_newsletter(f"{suit}{text}\n", "x.txt")
    (case,) = extract_record(article).proceedings
    return case


@pytest.mark.parametrize("text", SUPPOSED)
def test_what_is_only_supposed_decides_nothing(text: str) -> None:
    case = _only_case(text)
    assert (case.outcome in ("unknown", "pending"), case.awarded, case.remedies) == (True, (), ())


@pytest.mark.parametrize(("text", "outcome", "awarded"), TAKEN)
def test_what_was_decided_counts(text: str, outcome: str, awarded: int | None) -> None:
    case = _only_case(text)
    assert (case.outcome, [money.amount for money in case.awarded]) == (outcome, [awarded] if awarded else [])
