"""Decisions told in one breath with a suit: they are of that suit and not of the one told before in the same court."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import told_in_brief

_FIRST = "In March 2023 the Delhi High Court ordered Marrow Ltd. to pay Orlin Foods Inc. INR 40 crore for its mills. "


def _record(text: str) -> Record:
    (article,) = read_newsletter(f"In brief\n28 June 2024\n{text}\n", "x.txt")
    return extract_record(article)


@pytest.mark.parametrize(
    ("text", "sued", "decided"),
    [
        pytest.param(
            "On 9 May 2024, in Orlin's parallel suit against Tarn Mills Ltd., the same court awarded INR 9 crore.",
            "Tarn Mills Ltd.",
            "2024-05-09",
            id="the day that opens the sentence is that of the decision",
        ),
        pytest.param(
            "Orlin also sued Tarn Mills Ltd. in April 2022; on 9 May 2024 the same court dismissed the suit.",
            "Tarn Mills Ltd.",
            "2024-05-09",
            id="a suit with a day of its own",
        ),
    ],
)
def test_decision_of_the_suit_told_beside_it(text: str, sued: str, decided: str) -> None:
    record = _record(_FIRST + text)
    names = {party.id: party.name.en[0] for party in record.parties}
    told = {tuple(names[p] for p in case.respondents): case for case in record.proceedings}
    assert sorted(told) == [("Marrow Ltd.",), (sued,)]
    assert told[(sued,)].decided == decided
    assert told[("Marrow Ltd.",)].decided == "2023-03"
    assert "Delhi High Court" in told[(sued,)].forum.en


_COURT = "上海知识产权法院"
_GIVEN_UP = f"甲山公司在{_COURT}起诉乙海公司侵犯专利权，后撤回起诉。"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            f"乙海公司另行起诉甲山公司不正当竞争。{_COURT}判决甲山公司赔偿10万元。",
            [
                "civil-infringement first: 甲山公司 > 乙海公司 = withdrawn",
                "unfair-competition first: 乙海公司 > 甲山公司 = claimant-won; awarded 100000 damages",
            ],
            id="whoever is sued next pays",
        ),
        pytest.param(
            f"乙海公司另行起诉甲山公司不正当竞争。{_COURT}判决乙海公司赔偿10万元。",
            [
                "civil-infringement first: 甲山公司 > 乙海公司 = claimant-won; awarded 100000 damages",
                "unfair-competition first: 乙海公司 > 甲山公司 = unknown",
            ],
            id="the one who sues next does not win what it has to pay",
        ),
        pytest.param(
            f"乙海公司另行起诉甲山公司不正当竞争。{_COURT}就专利案判令停止侵权。",
            [
                "civil-infringement first: 甲山公司 > 乙海公司 = claimant-won",
                "unfair-competition first: 乙海公司 > 甲山公司 = unknown",
            ],
            id="one of several cases is named",
        ),
        pytest.param(
            f"乙海公司起诉丙川公司侵犯其商标权。{_COURT}判决乙海公司停止侵犯甲山公司专利权。",
            [
                "civil-infringement first: 甲山公司 > 乙海公司 = claimant-won",
                "civil-infringement first: 乙海公司 > 丙川公司 = unknown",
            ],
            id="a stranger to the suit is named",
        ),
    ],
)
def test_who_was_sued_sues_next(text: str, told: list[str]) -> None:
    assert told_in_brief(_GIVEN_UP + text) == told
