"""Sides of the one suit of a text by the words beside the names: the rows of the table, and who is named."""

from importlib.resources import files

import pytest

from ipgraph.extract.only_suit import sides_told
from ipgraph.extract.record import extract_record
from ipgraph.lang.kept_tables import read_toml
from ipgraph.model.codes import Language
from ipgraph.read.newsletter import read_newsletter

_LANGUAGES: tuple[Language, ...] = ("en", "zh")


def _rows(name: str) -> list[tuple[Language, str, str]]:
    """The language, the side and each text that the rows of both tables give under a name."""
    return [
        (language, row["side"], text)
        for language in _LANGUAGES
        for row in read_toml(files("ipgraph.lang").joinpath(language, "side_words.toml").read_text("utf-8"))["row"]
        for text in row[name]
    ]


def _told(example: str, language: Language) -> set[str]:
    start, end = example.index("["), example.index("]") - 1
    return sides_told(example.replace("[", "").replace("]", ""), start, end, language)


@pytest.mark.parametrize(("language", "side", "example"), _rows("examples"))
def test_the_side(language: Language, side: str, example: str) -> None:
    assert _told(example, language) == {side}


@pytest.mark.parametrize(("language", "side", "example"), _rows("not"))
def test_no_side(language: Language, side: str, example: str) -> None:
    assert side not in _told(example, language)


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        pytest.param(
            "The Court of Turin found on 3 May 2019 that the chair which Alpha S.p.A. has designed is a "
            "work of art. Beta S.r.l. must leave the market.",
            (["Alpha S.p.A."], ["Beta S.r.l."]),
            id="who is left alone sued",
        ),
        pytest.param(
            "Alpha GmbH will collect EUR 2 million from Beta KG, the Ulm Regional Court decided on 3 May 2019.",
            (["Alpha GmbH"], ["Beta KG"]),
            id="who is paid by whom",
        ),
        pytest.param(
            "The decision of 3 May 2019 by the Ulm Regional Court clears Beta AG, Gamma AG and Delta AG of infringing "
            "Alpha GmbH's patent.",
            (["Alpha GmbH"], ["Beta AG", "Gamma AG", "Delta AG"]),
            id="a list of those who are cleared",
        ),
        pytest.param(
            "The Ulm Regional Court ordered Beta KG on 3 May 2019 to stop. Of the sum that it had sought Alpha "
            "GmbH, the plaintiff, will get nothing.",
            (["Alpha GmbH"], ["Beta KG"]),
            id="a role noun gives way to the name",
        ),
        pytest.param(
            "Alpha GmbH and Beta KG both spoke of the judgment of the Ulm Regional Court of 3 May 2019, in which the "
            "claim was dismissed.",
            ([], []),
            id="nothing tells the sides",
        ),
        pytest.param(
            "甲山电器有限公司手握一件名为“电热壶”的发明专利。宁波市中级人民法院2019年5月3日的判决写道，"
            "乙水家电有限公司应立即停产，并赔二十万元。",
            (["甲山电器有限公司"], ["乙水家电有限公司"]),
            id="Chinese: who holds the right, and who must stop",
        ),
        pytest.param(
            "宁波市中级人民法院2019年5月3日判决，乙水家电有限公司、丙木商贸有限公司赔偿三十万元，"
            "甲山电器有限公司对结果表示满意。",
            (["甲山电器有限公司"], ["乙水家电有限公司", "丙木商贸有限公司"]),
            id="Chinese: who is left alone sued",
        ),
        pytest.param(
            "甲山电器有限公司与乙水家电有限公司都谈到宁波市中级人民法院2019年5月3日的判决。",
            ([], []),
            id="Chinese: nothing tells the sides",
        ),
    ],
)
def test_who_sued_whom(text: str, sides: tuple[list[str], list[str]]) -> None:
    (article,) = read_newsletter(text, "x.txt")
    record = extract_record(article)
    name = {party.id: (party.name.en or party.name.zh)[0] for party in record.parties}
    told = [([name[i] for i in case.claimants], [name[i] for i in case.respondents]) for case in record.proceedings]
    assert (told or [([], [])]) == [sides]


def test_each_part_of_a_digest_by_itself() -> None:
    text = (
        "Three rulings of May\n\n"
        "1. Alpha GmbH will collect EUR 2 million from Beta KG, the Ulm Regional Court decided on 3 May 2019.\n\n"
        "2. Delta SpA infringed the copyright of Gamma SpA, the Court of Turin found on 4 May 2019.\n\n"
        "3. Zeta Oy must pay Eta Oy EUR 30,000, the Market Court of Finland decided on 5 May 2019."
    )
    (article,) = read_newsletter(text, "x.txt")
    record = extract_record(article)
    name = {party.id: party.name.en[0] for party in record.parties}
    told = [([name[i] for i in case.claimants], [name[i] for i in case.respondents]) for case in record.proceedings]
    assert told[:2] == [(["Alpha GmbH"], ["Beta KG"]), (["Gamma SpA"], ["Delta SpA"])]
