"""Short items of the press and of court bulletins: a row for each kind of sentence, with all that it tells."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Proceeding, Record
from ipgraph.read.newsletter import read_newsletter

INJUNCTION = (
    "Court stops sales of pumps\n\nOn 3 March 2024 the Beijing Intellectual Property Court granted a pre-suit "
    "injunction against Rowan Pumps Co., Ltd. at the request of Sorrel Valves. "
)
GRANTED = "preliminary-injunction first 2024-03-03 granted | Sorrel v Rowan"


def _line(record: Record, case: Proceeding) -> str:
    """What is told of a case, in one line."""

    def names(ids: tuple[str, ...]) -> str:
        found = [party.name for party in record.parties if party.id in ids]
        return ", ".join((name.en or name.zh)[0].split()[0] for name in found) or "?"

    told = f"{case.type} {case.instance} {case.decided or '-'} {case.outcome}"
    told += f" | {names(case.claimants)} v {names(case.respondents)}"
    told += f" | by {names(case.appellants)}" if case.appellants else ""
    return told + "".join(f" | {each.kind} {each.amount} {each.currency}" for each in case.awarded)


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        pytest.param(
            INJUNCTION + "Rowan applied for reconsideration, which the court rejected on 20 March 2024.\n",
            [GRANTED, "preliminary-injunction none 2024-03-20 affirmed | Sorrel v Rowan | by Rowan"],
            id="reconsideration applied for, and rejected in a relative clause",
        ),
        pytest.param(
            INJUNCTION + "An application by Rowan for reconsideration was rejected on 20 March 2024.\n",
            [GRANTED, "preliminary-injunction none 2024-03-20 affirmed | Sorrel v Rowan | by Rowan"],
            id="an application for reconsideration rejected",
        ),
        pytest.param(
            "Peace over pumps\n\nRowan Pumps Inc. and Sorrel Valves Ltd said on Monday that they had settled their "
            "patent suit in the U.S. District Court for the District of Delaware. Sorrel will pay Rowan $40 million.\n",
            [
                "civil-infringement first - settled | Rowan v Sorrel | settlement 40000000 USD",
            ],
            id="a suit told only by its settlement",
        ),
        pytest.param(
            "两泵企和解\n\n2024年4月3日，云杉水泵有限公司与酸模阀门有限公司宣布，双方就深圳市中级人民法院受理的"
            "专利侵权诉讼达成和解。酸模公司将向云杉公司支付500万元。\n",
            [
                "civil-infringement first - settled | 云杉水泵有限公司 v 酸模阀门有限公司 | settlement 5000000 CNY",
            ],
            id="a suit told only by its settlement, in Chinese",
        ),
        pytest.param(
            "Peace over pumps\n\nRowan Pumps and Sorrel Valves have settled Rowan's patent infringement lawsuit "
            "against Sorrel in the U.S. District Court for the District of New Jersey, both said.\n",
            ["civil-infringement first - settled | Rowan v Sorrel"],
            id="whose suit was settled",
        ),
    ],
)
def test_what_a_short_item_tells(text: str, cases: list[str]) -> None:
    (article,) = read_newsletter(text, "x.txt")
    record = extract_record(article)
    assert [_line(record, case) for case in record.proceedings] == cases
