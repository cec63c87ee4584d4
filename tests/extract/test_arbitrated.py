"""Which cases began as arbitrations."""

from ipgraph.extract.arbitrated import arbitration
from ipgraph.extract.draft import CaseDraft, Fact, Thread
from ipgraph.model.article import Span


def test_arbitration() -> None:
    case = CaseDraft("zh", Thread("zh", 0), "main", 0)
    assert arbitration(case) is None
    said = Fact("sue", Span(0, 4), "zh-sue-arbitration")
    case.verdicts.append(said)
    assert arbitration(case) is said
    case.forum_key = "cn-beijing-ip"
    assert arbitration(case) is None
