"""Days that no frame reaches: beside the court, in another clause, of a settlement, in a sentence of their own."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import told_in_brief

_SUIT = "Orlin Ltd sued Marrow Inc before the Leeds County Court for infringement of a patent. "
_SUIT_ZH = "奥林公司向长沙市中级人民法院起诉马罗公司侵害其发明专利权。"


def _day(text: str) -> str:
    """The day on which the last case that is told was decided; "" where the record has none."""
    return told_in_brief(text)[-1].partition("; decided ")[2]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param(
            _SUIT + "It found infringement and awarded Orlin GBP 40,000. The answer of the Leeds County Court, on 3 May"
            " 2023, was plain enough.",
            "2023-05-03",
            id="beside the court",
        ),
        pytest.param(
            _SUIT + "It found infringement and awarded Orlin GBP 40,000. The Leeds County Court, on 3 May 2023, had"
            " heard the experts.",
            "",
            id="when it only heard somebody",
        ),
        pytest.param(
            _SUIT + "It found infringement and awarded Orlin GBP 40,000. The Leeds County Court, on 3 May 2023, was as"
            " plain as the Leeds County Court on 9 June 2023.",
            "",
            id="two days, nobody knows which",
        ),
        pytest.param(
            _SUIT + "It found infringement and awarded Orlin GBP 40,000. The Leeds County Court thought on 3 May 2023"
            " that the patent was used.",
            "2023-05-03",
            id="behind what the court did",
        ),
        pytest.param(
            _SUIT + "It found infringement and awarded Orlin GBP 40,000. The Leeds County Court published on 3 May 2023"
            " what had become of the patent.",
            "",
            id="when it only published something",
        ),
        pytest.param(
            "Orlin Ltd won USD 3 million from Marrow Inc. for patent infringement. No reason was seen to disturb the"
            " verdict of 3 May 2023 by which a local jury in the Northern District of California awarded the sum.",
            "2023-05-03",
            id="before the jury of the court",
        ),
        pytest.param(
            _SUIT + "The court found infringement and awarded Orlin GBP 40,000. The judgment came on 3 May 2023.",
            "2023-05-03",
            id="in a sentence of its own",
        ),
        pytest.param(
            _SUIT + "The parties settled on 3 May 2023, with the judge still at work.", "2023-05-03", id="settled"
        ),
        pytest.param(
            _SUIT + "Orlin and Marrow announced on 3 May 2023 that they had settled.", "", id="a settlement announced"
        ),
        pytest.param(
            _SUIT_ZH + "法院认定侵权成立,判令马罗公司赔偿40万元。2023年5月3日,长沙市中级人民法院给出了这一答案。",
            "2023-05-03",
            id="在法院旁边",
        ),
        pytest.param(
            _SUIT_ZH + "法院认定侵权成立,判令马罗公司赔偿40万元。2023年5月3日,长沙市中级人民法院开庭审理此案。",
            "",
            id="只是开庭",
        ),
        pytest.param(_SUIT_ZH + "双方于2023年5月3日达成和解。", "2023-05-03", id="和解之日"),
        pytest.param(
            "马罗公司诉奥林公司专利侵权案2023年5月3日宣判。湖南省高级人民法院作出终审判决,驳回奥林公司的上诉,维持一审判决。",
            "2023-05-03",
            id="上一句只说宣判之日",
        ),
        pytest.param(
            "马罗公司诉奥林公司专利侵权案2023年5月3日有了结果。长沙市中级人民法院判决奥林公司赔偿马罗公司40万元。",
            "2023-05-03",
            id="有了结果之日不是起诉之日",
        ),
    ],
)
def test_days_that_nothing_took(text: str, day: str) -> None:
    assert _day(text) == day


@pytest.mark.parametrize(
    "text",
    [
        'Orlin Foods v. Marrow Snacks, Leeds County Court (4 June 2024): the suit over the mark "KURA" was decreed.',
        'Orlin Foods v. Marrow Snacks, Leeds County Court (4 June). The court decreed the suit over the mark "KURA".',
    ],
)
def test_a_day_in_brackets_behind_the_court(text: str) -> None:
    (case,) = told_in_brief(text)
    assert case.endswith("= claimant-won; decided 2024-06-04")


@pytest.mark.parametrize(
    "told",
    [
        "On June 4, 2024, in Orlin Corp. v. Marrow Inc., the Federal Circuit affirmed a judgment of non-infringement.",
        "Orlin Corp. v. Marrow Inc., No. 22-1234 (Fed. Cir. June 4, 2024): the Federal Circuit affirmed the judgment"
        " of non-infringement of US 9,100,200.",
    ],
)
def test_the_day_of_a_review_is_not_that_of_the_judgment_below(told: str) -> None:
    assert sorted(told_in_brief(told)) == [
        "civil-infringement first: Orlin > Marrow = respondent-won",
        "civil-infringement second: Orlin > Marrow = affirmed; appealed Orlin; decided 2024-06-04",
    ]


_NOTES = """Case notes
Date: 28 June 2024

Orlin Ltd v Marrow Ltd ({0}, 3 May 2023)
The court held that EP 1 234 567 is valid and infringed.

Loom Ltd v Shuttle Ltd ({1}, 4 May 2023)
The claim for infringement of EP 2 345 678 was dismissed.

Tern Ltd v Gull Ltd {2}
The judge found that Gull had infringed the mark TERN.
"""


@pytest.mark.parametrize(
    ("heads", "days"),
    [
        (
            ("Patents Court", "Patents Court", "– Leeds County Court – 5 May 2023"),
            ["2023-05-03", "2023-05-04", "2023-05-05"],
        ),
        (("Patents Court, Adler J", "IPEC small claims", ""), ["2023-05-03", "2023-05-04", None]),
        (("Patents Court", "Patents Court", "(Leeds County Court)"), ["2023-05-03", "2023-05-04", None]),
    ],
)
def test_the_day_in_the_heading_of_a_note_is_that_of_its_case(heads: tuple[str, ...], days: list[str | None]) -> None:
    (article,) = read_newsletter(_NOTES.format(*heads), "x.txt")
    assert [case.decided for case in extract_record(article).proceedings][:3] == days
