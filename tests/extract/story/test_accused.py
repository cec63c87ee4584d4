"""Who is meant by "him" in a conviction."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

Told = list[tuple[list[str], list[tuple[str, int]]]]


def tried(title: str, text: str) -> Told:
    """The accused of each case with their terms."""
    (article,) = read_newsletter(f"{title}\n{'日期：' if title[0] > 'z' else 'Date: '}2024-12-03\n{text}\n", "x.txt")
    record = extract_record(article)
    names = {p.id: (p.name.en or p.name.zh or ["?"])[0] for p in record.parties}
    return [
        ([names[p] for p in case.respondents], [(names[s.party], s.months) for s in case.sentences])
        for case in record.proceedings
        if case.type == "criminal-prosecution"
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The trial was that of Osk, a former technician of Alpha Foils Ltd. He had copied recipes for a foil. "
            "On 5 May 2024 the Ulm Regional Court found him guilty of using trade secrets and sentenced him to two"
            " years in prison.",
            [(["Osk"], [("Osk", 24)])],
        ),
        (
            "Prosecutors charged Hilke Osk, once a process engineer at Alpha Foils Ltd., with copying recipes. On 5 May"
            " 2024 the Ulm Regional Court convicted her of using trade secrets and jailed her for 18 months.",
            [(["Hilke Osk"], [("Hilke Osk", 18)])],
        ),
    ],
)
def test_him_is_the_only_person_named_before(text: str, told: Told) -> None:
    assert tried("Foils", text) == told


def test_the_one_named_before_is_accused_in_chinese_too() -> None:
    text = "朴某原为甲铝箔株式会社工程师。2024年5月5日，杭州市中级人民法院认定其构成侵犯商业秘密罪，判处有期徒刑二年。"
    assert tried("铝箔秘密案", text) == [(["朴某"], [("朴某", 24)])]


def test_an_appeal_goes_to_the_criminal_case_and_not_to_the_suit_beside_it() -> None:
    text = (
        "The trial was that of Osk, a former technician of Alpha Foils Ltd. On 5 May 2024 the Ulm Regional Court found"
        " him guilty of using trade secrets. Osk has appealed to the Federal Court of Justice. Alpha Foils Ltd. has"
        " sued Beta Films Ltd. in the Munich Regional Court."
    )
    assert [accused for accused, _ in tried("Foils", text)] == [["Osk"], ["Osk"]]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "朴某因侵犯商业秘密罪被杭州市中级人民法院判处有期徒刑二年，海潮铝业有限公司作为被告单位，被判处罚金60万元。",
            [(["朴某", "海潮铝业有限公司"], [("朴某", 24)])],
        ),
        (
            "海潮铝业有限公司犯侵犯商业秘密罪，被杭州市中级人民法院判处罚金60万元；朴某犯同一罪名，被判处有期徒刑二年。",
            [(["海潮铝业有限公司", "朴某"], [("朴某", 24)])],
        ),
        ("朴某因侵犯商业秘密罪被杭州市中级人民法院判处有期徒刑二年，海潮铝业有限公司作为被害单位出庭。",
         [(["朴某"], [("朴某", 24)])]),
        ("A Seoul court sentenced an engineer surnamed Han to two years in prison for leaking trade secrets of Alpha"
         " Corp, and his new employer Beta Films was fined 300 million won.",
         [(["Han", "Beta Films"], [("Han", 24)])]),
    ],
)  # fmt: skip
def test_a_firm_that_is_accused(text: str, told: Told) -> None:
    assert tried("铝箔秘密案", text) == told
