"""Words before a word for a kind of right that tell of others than those told before."""

import pytest

from ipgraph.extract.right_counts import Told, told_of
from ipgraph.extract.rights import Mark
from ipgraph.model.codes import Language
from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("language", "before", "told"),
    [
        pytest.param("en", "found that Corvo infringed two further Bexa ", (2, True), id="further ones"),
        pytest.param("en", "held that it infringed another ", (0, True), id="another one"),
        pytest.param("en", "a jury cleared it of infringing five other ", (5, True), id="so many others"),
        pytest.param("en", "for the infringement of three of its ", (3, False), id="a count of the owner's"),
        pytest.param("en", "for the infringement of two of the ", (0, False), id="a part of those told before"),
        pytest.param("en", "for the infringement of the three ", (0, False), id="those told before"),
        pytest.param("en", "for the infringement of ", (0, False), id="no count"),
        pytest.param("zh", "侵害甲公司的另外三项", (3, True), id="so many others, Chinese"),
        pytest.param("zh", "侵害甲公司的另一项", (1, True), id="another one, Chinese"),
        pytest.param("zh", "侵害甲公司两项", (2, False), id="a count, Chinese"),
        pytest.param("zh", "侵害其中两项", (0, False), id="a part, Chinese"),
    ],
)
def test_words_before_a_kind_tell_how_many_and_whether_they_are_others(
    language: Language, before: str, told: tuple[int, bool]
) -> None:
    content = before + ("patents" if language == "en" else "专利")
    found = told_of(content, Mark(len(before), len(content), "right", "patent"), language)
    assert found == Told(*told, place=len(before))


@pytest.mark.parametrize(
    ("text", "rights"),
    [
        pytest.param(
            "A Delaware jury ordered Corvo to pay Bexa $5 million in 2022 for infringing three Bexa patents. In 2023 "
            "a jury in the Eastern District of Texas cleared Corvo of infringing two further Bexa patents.",
            [1, 2],
            id="others in the other suit",
        ),
        pytest.param(
            "A Delaware jury ordered Corvo to pay Bexa $5 million in 2022 for infringing three Bexa patents. In 2023 "
            "a jury in the Eastern District of Texas ordered Corvo to pay Bexa $3 million for infringing two patents.",
            [1, 2],
            id="another count in the other suit",
        ),
        pytest.param(
            "Bexa sued Corvo in the District of Delaware in 2021 over US Patent No. 9,123,456. In 2022 Bexa sued "
            "Corvo in the Western District of Texas for infringing four other patents.",
            [1, 2],
            id="others than the one with a number",
        ),
        pytest.param(
            "Bexa filed a complaint with the International Trade Commission over three patents of its own. It also "
            "sued Corvo in the District of Delaware over the same three patents.",
            [1, 1],
            id="the same ones",
        ),
        pytest.param(
            "On July 23 Bexa AG sued Corvo, Inc. in the District of Delaware over US Patent No. 9,123,456. In June the "
            "Munich Regional Court I issued a preliminary injunction against Corvo, Inc. over a German utility model "
            "of Bexa AG.",
            [1, 2],
            id="an interim order over another kind",
        ),
    ],
)
def test_suits_over_others_have_rights_of_their_own(text: str, rights: list[int]) -> None:
    record = record_of(text)
    assert [[int(right[1:]) for right in case.rights] for case in record.proceedings] == [[n] for n in rights]
