"""Reports that say for whom a higher court ruled before they say that it reviewed a judgment."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import told_in_brief

_SECOND = "civil-infringement second: Holm > Varga = "


@pytest.mark.parametrize(
    ("text", "case"),
    [
        pytest.param(
            "On 3 May 2024 the Seoul High Court ruled in favour of the patentee, Holm Kilns Ltd, in its infringement "
            "suit against Varga Tiles Ltd. The judgment below was set aside.",
            f"{_SECOND}reversed; appealed Holm; decided 2024-05-03",
            id="the judgment below",
        ),
        pytest.param(
            "The IP High Court of Japan found for Holm Kilns Ltd in a patent suit against Varga Tiles Ltd. The "
            "first-instance ruling was reversed.",
            f"{_SECOND}reversed; appealed Holm",
            id="the first instance",
        ),
        pytest.param(
            "The Seoul High Court decided for Holm Kilns Ltd in a design suit against Varga Tiles Ltd. The lower "
            "ruling was upheld.",
            f"{_SECOND}affirmed",
            id="a lower ruling",
        ),
        pytest.param(
            "The IP High Court agreed with Holm Kilns Ltd that Varga Tiles Ltd infringes its patent. The decision "
            "under appeal was set aside.",
            f"{_SECOND}reversed; appealed Holm",
            id="the decision under appeal",
        ),
        pytest.param(
            "The Seoul High Court ruled for Holm Kilns Ltd in its design suit against Varga Tiles Ltd.",
            "civil-infringement first: Holm > Varga = claimant-won",
            id="nothing reviewed",
        ),
    ],
)
def test_what_a_higher_court_reviewed(text: str, case: str) -> None:
    assert told_in_brief(text) == [case]


def test_time_for_an_appeal_is_no_appeal() -> None:
    won = "The Munich Regional Court ordered Varga Tiles AG to stop selling tiles that infringe Holm GmbH's patent. "
    for told in (
        "Varga still has six weeks to appeal to the Munich Higher Regional Court.",
        "Varga has a month to take the case to the Munich Higher Regional Court.",
        "That leaves Varga thirty days to challenge the ruling before the Munich Higher Regional Court.",
    ):
        assert len(told_in_brief(won + told)) == 1, told
    assert len(told_in_brief(f"{won}Varga has taken the case to the Munich Higher Regional Court.")) == 2


def test_a_top_court_hears_a_nullity_case_the_third_time() -> None:
    cases = told_in_brief(
        "In 2020 Varga Ltd asked the Patents Court to revoke the patent of Holm AG. At first instance the judge "
        "revoked the patent. Holm appealed. The Court of Appeal dismissed the appeal in May 2022. The Supreme Court "
        "allowed Holm's appeal."
    )
    assert [case.split(":")[0].split()[1] for case in cases] == ["first", "second", "retrial"]


def test_numbered_sections_of_one_report_are_one_case() -> None:
    cases = told_in_brief(
        "1. Outline\nOn 24 May 2023 the IP High Court ruled for Holm Kilns Ltd in a patent suit against Varga Tiles "
        "Ltd. The judgment below was set aside.\n2. What went before\nHolm sued in the Tokyo District Court in 2019. "
        "The Tokyo District Court dismissed the suit in 2021, and Holm appealed.\n3. Views of the panel\nThe IP High "
        "Court saw equivalents."
    )
    assert [case.split("=")[0] for case in cases] == [
        "civil-infringement second: Holm > Varga ",
        "civil-infringement first: Holm > Varga ",
    ]


@pytest.mark.parametrize(
    "told",
    [
        "The Full Court, in Varga Tiles Ltd v Holm Kilns Ltd [2024] FCAFC 7, allowed the appeal.",
        "In Varga Tiles Ltd v Holm Kilns Ltd [2024] FCAFC 7 the Full Court allowed the appeal.",
    ],
)
def test_an_appeal_called_by_its_name(told: str) -> None:
    cases = told_in_brief(
        "The Federal Court of Australia held that Varga Tiles Ltd had infringed the mark of Holm Kilns Ltd. " + told
    )
    assert [case.split(" = ")[0] for case in cases] == [
        "civil-infringement first: Holm > Varga",
        "civil-infringement second: Holm > Varga",
    ]
    assert "appealed Varga" in cases[1]


def test_the_sides_of_a_title_go_to_the_suit_below() -> None:
    (article,) = read_newsletter(
        "Supreme Court of Canada Upholds Award in Varga Tiles v. Holm\n21 November 2022\nOn November 18, 2022, the "
        "Supreme Court of Canada dismissed the appeal of Varga Tiles Corporation (Varga) and held that it must pay "
        "Holm Ltd (Holm). Holm commenced an action in the Federal Court in 2010 over plastics. The Federal Court of "
        "Appeal dismissed Varga's appeal in September 2020.\n",
        "x.txt",
    )
    cases = extract_record(article).proceedings
    assert [case.instance for case in cases] == ["retrial", "first", "second"]
    assert {(case.claimants, case.respondents) for case in cases} == {(("p2",), ("p1",))}
    assert [case.appellants for case in cases] == [("p1",), (), ("p1",)]


def test_a_promised_appeal_is_none() -> None:
    found = "A jury in the District of Utah found that Varga Inc infringes Holm LLC's patent. "
    assert len(told_in_brief(f"{found}Varga has promised an appeal to the Tenth Circuit.")) == 1
    assert len(told_in_brief(f"{found}Varga has brought an appeal to the Tenth Circuit.")) == 2
