"""Names of cases that head what a text tells: which words they are, whom they name, how far they reach."""

import pytest

from ipgraph.extract.scene import look
from ipgraph.extract.story.case_captions import case_captions
from ipgraph.model.article import Article
from ipgraph.read.newsletter import read_newsletter

TOLD = """{title}
Date: 12 March 2025
{first}
Orlin AG sued Marrow GmbH in the Munich I Regional Court in May 2022. The court dismissed the suit in June 2023.
{second}
Calder AG sued Marrow GmbH in the Mannheim Regional Court in May 2024. The case is pending.
"""


def reaches(text: str) -> list[tuple[str, bool, bool]]:
    """Of each caption its words and whether it reaches the first and the second story."""
    article = next(a for a in read_newsletter(text, path="r.txt"))
    assert isinstance(article, Article)
    scene = look(article.versions[0], None)
    return [
        (scene.words(c.words), "May 2022" in scene.words(c.reach), "May 2024" in scene.words(c.reach))
        for c in case_captions(scene)
    ]


@pytest.mark.parametrize(
    ("title", "first", "second", "found"),
    [
        pytest.param(
            "Two rulings", "Orlin v Marrow", "Calder v Marrow",
            [("Orlin v Marrow", True, False), ("Calder v Marrow", False, True)], id="headings",
        ),
        pytest.param(
            "Two rulings", "1. Orlin v. Marrow: a pump", "2. A second pump",
            [("Orlin v. Marrow", True, False)], id="the next heading ends it, whatever it says",
        ),
        pytest.param(
            "Two rulings", "Orlin v Marrow", "Background",
            [("Orlin v Marrow", True, True)], id="a heading of the same story does not",
        ),
        pytest.param("Orlin v Marrow: a pump", "The", "They", [("Orlin v Marrow", True, True)], id="a title alone"),
        pytest.param("Orlin v Marrow: a pump", "One pump", "Another", [], id="a title above headings"),
        pytest.param("Two rulings", "Orlin v Orlin", "Another", [], id="one name on both sides"),
        pytest.param("Two rulings", "Orlin and Marrow", "Another", [], id="no case"),
    ],
)  # fmt: skip
def test_captions(title: str, first: str, second: str, found: list[tuple[str, bool, bool]]) -> None:
    text = TOLD.format(title=title, first=first, second=second)
    if first == "The":  # no headings: the paragraphs follow each other
        text = text.replace("The\n", "").replace("They\n", "")
    assert reaches(text) == found


@pytest.mark.parametrize(
    ("opening", "found"),
    [
        ("Orlin AG v. Marrow GmbH (7 O 12/22). ", [("Orlin AG v. Marrow GmbH", True, False)]),
        ("Orlin AG v. Marrow GmbH concerns pumps. ", []),
        ("As in Orlin AG v. Marrow GmbH, pumps are at stake. ", []),
    ],
)
def test_a_caption_opens_a_paragraph(opening: str, found: list[tuple[str, bool, bool]]) -> None:
    text = TOLD.format(title="Two rulings", first="A pump\n@", second="Another pump").replace("@\n", opening)
    assert reaches(text) == found
