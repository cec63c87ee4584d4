"""Injunctions that cannot have ended the suit in which they are told."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import record_of

_SUIT = "Orlin Foods Inc. sued Marrow Ltd. in the District of Delaware on 4 May 2021 for trademark infringement. "
_ABOVE = " On 5 December 2022 the U.S. Court of Appeals for the Third Circuit upheld the injunction."


def _record(text: str) -> Record:
    (article,) = read_newsletter(f"In brief\n28 June 2024\n{_SUIT}{text}\n", "x.txt")
    return extract_record(article)


def _told(record: Record) -> list[str]:
    return sorted(f"{c.type} {c.instance} {c.filed} {c.decided} {c.outcome}" for c in record.proceedings)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Two weeks later Judge Amos Pell enjoined Marrow from selling the mills." + _ABOVE,
            [
                "civil-infringement first 2021-05-04 None unknown",
                "preliminary-injunction first None 2021-05-18 granted",
                "preliminary-injunction second None 2022-12-05 affirmed",
            ],
            id="two weeks after the filing",
        ),
        pytest.param(
            "Judge Pell granted a preliminary injunction on June 13, 2021, and on November 30, 2022 a jury awarded "
            "$8 million.",
            [
                "civil-infringement first 2021-05-04 2022-11-30 claimant-won",
                "preliminary-injunction first None 2021-06-13 granted",
            ],
            id="called preliminary, in one breath with the verdict",
        ),
        pytest.param(
            "On 18 May 2023 Judge Amos Pell restrained Marrow from selling the mills. Marrow's appeal "
            "succeeded: the appeals court set aside the interim order on 5 December 2023.",
            [
                "civil-infringement first 2021-05-04 None unknown",
                "preliminary-injunction first None 2023-05-18 granted",
                "preliminary-injunction second None 2023-12-05 reversed",
            ],
            id="what the court above calls interim",
        ),
        pytest.param(
            "On 18 May 2023 Judge Amos Pell enjoined Marrow from selling the mills.",
            ["civil-infringement first 2021-05-04 2023-05-18 claimant-won"],
            id="two years after the filing",
        ),
    ],
)
def test_early_orders(text: str, told: list[str]) -> None:
    assert _told(_record(text)) == told


def test_review_is_of_the_order() -> None:
    record = _record("Two weeks later Judge Amos Pell enjoined Marrow from selling the mills." + _ABOVE)
    order, review = (next(c for c in record.proceedings if c.decided == d) for d in ("2021-05-18", "2022-12-05"))
    assert review.after == order.id


@pytest.mark.parametrize(
    ("told", "kinds"),
    [
        (
            "杭州市中级人民法院根据权利人的申请，在起诉前即裁定南汐公司停止许诺销售，最终判决其赔偿80万元。",
            ["civil-infringement", "preliminary-injunction"],
        ),
        ("杭州市中级人民法院在诉讼中裁定驳回管辖异议，最终判决南汐公司赔偿80万元。", ["civil-infringement"]),
    ],
)
def test_a_ruling_told_with_the_judgment(told: str, kinds: list[str]) -> None:
    assert [c.type for c in record_of(f"海潮公司诉南汐公司侵害专利权。{told}").proceedings] == kinds
