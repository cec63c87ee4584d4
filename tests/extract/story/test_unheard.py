"""Reports that tell of nothing but a court, a day and those who face each other there: the one case that they tell."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import record_of, told_in_brief

SUIT = "civil-infringement first: Alpha > Beta"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Who may use the patent on this valve? That matter was put to the Munich Regional Court on 3 June 2024 by "
            "Alpha GmbH, which wants Beta SA to stop.",
            [f"{SUIT} = pending; filed 2024-06-03"],
            id="what somebody wants beside a day in court",
        ),
        pytest.param(
            "Papers have come to Beta Ltd. Issued out of the Patents Court in May 2024 at the instance of Alpha Ltd, "
            "they are about the patent on a cake mould.",
            [f"{SUIT} = pending; filed 2024-05"],
            id="papers issued out of a court",
        ),
        pytest.param(
            "The revocation of a patent on rotors, owned by Beta A/S, is what Alpha AG has in mind: its action, "
            "addressed to the Federal Patent Court on 4 June 2024, runs to nine pages.",
            ["patent-invalidation first: Alpha > Beta = pending; filed 2024-06-04"],
            id="a court that hears nothing but attacks on patents",
        ),
        pytest.param(
            "If talks fail, Alpha GmbH would put its claim over a patent to the Munich Regional Court on 3 June 2024, "
            "and Beta SA knows it.",
            [],
            id="what would be put to a court",
        ),
        pytest.param(
            "Alpha GmbH may turn to the Munich Regional Court over its patent, and wants money of Beta SA.",
            [],
            id="no day",
        ),
        pytest.param(
            "The hearing of the claim that Alpha GmbH may have against Beta SA over a patent is set down by the Munich "
            "Regional Court for 3 September 2024.",
            [],
            id="a day to come",
        ),
    ],
)
def test_the_only_case(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told


_OWNED = "In brief\n28 June 2024\nThe patent EP 2 345 678 belongs to Lundmark AB; Teasel S.p.A. sells lamps. {}\n"


@pytest.mark.parametrize(
    ("words", "cases"),
    [
        ("A wax that is allowed to run, said a jury in the Western District of Texas on 3 May 2024.", 1),
        ("Teasel is allowed to appeal to the Federal Circuit by 3 May 2024.", 0),
        ("Thus the EUIPO Cancellation Division, on 9 June 2024, upon an application by Teasel S.p.A.", 1),
    ],
)
def test_courts_of_owners(words: str, cases: int) -> None:
    (article,) = read_newsletter(_OWNED.format(words), "x.txt")
    assert len(extract_record(article).proceedings) == cases


_FAILED = "Orlin Ltd and its owner Ada Orr failed against Marrow Inc over a copyright claim "


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        pytest.param(
            _FAILED + "in the High Court on 9 May 2022 and, with less to spend, in the Court of Appeal on 6 June 2023.",
            [
                "civil-infringement first: Orlin, Ada > Marrow = respondent-won; decided 2022-05-09",
                "civil-infringement second: Orlin, Ada > Marrow = affirmed; appealed Orlin, Ada; decided 2023-06-06",
            ],
            id="courts without their places, each with its day",
        ),
        pytest.param(
            "Orlin Ltd was founded in May 2020. It may sue Marrow Inc in the High Court on 3 May 2024.",
            [],
            id="what may happen",
        ),
    ],
)
def test_a_court_with_its_day_gets_a_case(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases


@pytest.mark.parametrize(
    ("words", "cases"),
    [
        ("Beta GmbH says that it will appeal to the Hamburg Higher Regional Court.", 1),
        ("No appeal to the Hamburg Higher Regional Court was filed.", 1),
        ("Beta GmbH has taken the case to the Hamburg Higher Regional Court.", 2),
    ],
)
def test_a_court_of_an_announced_appeal_gets_no_case(words: str, cases: int) -> None:
    told = "The Hamburg Regional Court ordered Beta GmbH on 3 May 2024 to respect a patent of Alpha AG. "
    assert len(record_of(told + words).proceedings) == cases


@pytest.mark.parametrize(
    ("words", "cases"),
    [
        ("北京蓝星科技有限公司正考虑向最高人民法院上诉。", 1),
        ("北京蓝星科技有限公司有意上诉至最高人民法院。", 1),
        ("如不服本判决，可在判决书送达之日起十五日内上诉于最高人民法院。", 1),
        ("北京蓝星科技有限公司已向最高人民法院提起上诉。", 2),
    ],
)
def test_a_chinese_court_of_an_announced_appeal_gets_no_case(words: str, cases: int) -> None:
    told = "2024年3月1日，深圳市中级人民法院判决北京蓝星科技有限公司赔偿上海红日电子有限公司专利侵权损失200万元。"
    assert len(record_of(told + words).proceedings) == cases
