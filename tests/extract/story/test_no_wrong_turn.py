"""Sentences near those that end a suit, open one or say what it is about, and that do neither."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_SUED = "Orlin Pumps Inc sued Velda Tools Ltd in the District of Delaware for patent infringement. "
_OPEN = "civil-infringement first: Orlin > Velda = pending"


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        ("Velda Tools Ltd failed to win dismissal of the patent suit that Orlin Pumps Inc filed in Delaware.", [_OPEN]),
        (
            "Velda Tools Ltd won dismissal of two of the five claims in the patent suit that Orlin Pumps Inc filed in "
            "the District of Delaware.",
            [_OPEN],
        ),
        (
            "Velda Tools Ltd has not yet persuaded the PTAB to cancel the patent of Orlin Pumps Inc.",
            ["patent-invalidation administrative: Velda > Orlin = pending"],
        ),
        (_SUED + "Velda had broken a contract with a supplier in 2019.", [_OPEN]),
        (_SUED + "Velda said that Orlin was abusing market power.", [_OPEN]),
        ("The dispute began in 2009 over a shop sign. " + _SUED, [_OPEN]),
        (
            "Orlin Pumps Inc sued Velda Tools Ltd for patent infringement on 3 May 2023, the latest of about 40 "
            "lawsuits over its pumps.",
            [_OPEN + "; filed 2023-05-03"],
        ),
        ("Orlin Pumps Inc won the patent race against Velda Tools Ltd; no lawsuit followed.", []),
        (
            "海山公司对北岭公司侵权的指控不成立，深圳市中级人民法院判决驳回其诉讼请求。",
            ["civil-infringement first: 海山公司 > 北岭公司 = respondent-won"],
        ),
        (
            "美国国际贸易委员会裁定，海山公司对北岭公司侵犯专利权的指控不成立。",
            ["section-337 administrative: 海山公司 > 北岭公司 = respondent-won"],
        ),
        (
            "海山公司向深圳市中级人民法院起诉北岭公司侵害商标权，要求赔偿100万元。后认为赔偿金额过低，将其变更为200万元。",
            ["civil-infringement first: 海山公司 > 北岭公司 = unknown; claimed 1000000"],
        ),
    ],
)
def test_cases(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases
