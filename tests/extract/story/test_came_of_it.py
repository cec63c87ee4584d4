"""What a Chinese sentence adds in passing to the suit that it tells, and a ban that a judgment orders for good."""

import pytest

from tests.extract.told_in_brief import told_in_brief

A, B = "明远科技有限公司", "海拓电器有限公司"


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        pytest.param(
            f"{A}曾在南京市中级人民法院起诉{B}侵害商标权，最终被驳回。",
            [f"civil-infringement first: {A} > {B} = respondent-won"],
            id="dismissed",
        ),
        pytest.param(
            f"{A}曾在南京市中级人民法院起诉{B}侵害商标权，但未获支持。",
            [f"civil-infringement first: {A} > {B} = respondent-won"],
            id="not followed",
        ),
        pytest.param(
            f"{A}曾在南京市中级人民法院起诉{B}侵害商标权，称其商标申请被驳回后对方仍在使用。",
            [f"civil-infringement first: {A} > {B} = unknown"],
            id="what was refused before is nothing that came of it",
        ),
        pytest.param(
            f"2023年3月28日，德国曼海姆地方法院就{A}诉{B}案作出判决，认定{B}侵犯{A}一项专利，并颁发禁令。",
            [f"civil-infringement first: {A} > {B} = claimant-won; decided 2023-03-28"],
            id="a ban for good",
        ),
        pytest.param(
            f"插画师刘建国将{B}告上了南京市中级人民法院的法庭，指其侵犯著作权。",
            [f"civil-infringement first: 刘建国 > {B} = pending"],
            id="taken to court",
        ),
    ],
)
def test_came_of_it(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases


SUIT = "civil-infringement first: Alder > Birch"


@pytest.mark.parametrize(
    ("text", "case"),
    [
        (
            "Alder KK sued Birch KK in the Osaka District Court in 2019 over a patent and was awarded 90 million yen.",
            f"{SUIT} = claimant-won; awarded 90000000 damages; filed 2019",
        ),
        (
            "Alder KK sued Birch KK over a patent in the Osaka District Court and was told to be patient.",
            f"{SUIT} = pending",
        ),
        (
            "A suit against Birch Corp. that Alder Inc. had brought in the District of Utah in 2020 was dismissed.",
            f"{SUIT} = respondent-won; filed 2020",
        ),
        (
            "The suit in which Alder Inc. accused Birch Corp. of infringing a patent, filed in the District of Utah in "
            "2020, was then dismissed.",
            f"{SUIT} = respondent-won; filed 2020",
        ),
        (
            "Alder Co sued Birch Co, which was ordered to pay $15 million. The Ulm Regional Court ruled on Monday.",
            f"{SUIT} = claimant-won; awarded 15000000 damages; decided 2024-06-24",
        ),
        (
            "Alder Co won its suit against Birch Co (Birch), which was ordered to stop selling the lamps and to pay "
            "$15 million. The Ulm Regional Court found that the lamps infringed the design.",
            f"{SUIT} = claimant-won; awarded 15000000 damages",
        ),
        (
            "Alder Co sued Birch Co, which had been ordered to pay $15 million to Cedar Co. It filed the suit over a "
            "patent in the Ulm Regional Court.",
            f"{SUIT} = unknown",
        ),
        (
            "Alder Co sued another German lamp maker, Birch Works, for patent infringement in the Ulm Regional Court.",
            f"{SUIT} = pending",
        ),
        (
            "Alder Co sued Birch Opto-Electronics Technology Co over a patent. The Ulm Regional Court ruled against "
            "Birch Opto and ordered Birch Opto to pay $15 million.",
            f"{SUIT} = claimant-won; awarded 15000000 damages",
        ),
        (
            "Alder Inc. accuses Birch Corp. of infringing two patents in a complaint to the ITC.",
            "section-337 administrative: Alder > Birch = pending",
        ),
        (
            "Birch Corp. is accused by Alder Inc. of infringing two patents in a complaint to the ITC.",
            "section-337 administrative: Alder > Birch = pending",
        ),
    ],
)
def test_what_came_of_a_suit_in_english(text: str, case: str) -> None:
    assert told_in_brief(text) == [case]
