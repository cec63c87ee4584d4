"""The day of an article in the line below its title."""

import pytest

from ipgraph.model.article import Span
from ipgraph.read.date_below import date_below
from ipgraph.read.newsletter import read_newsletter


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("ULM — 3 May 2024", "2024-05-03"),
        ("ULM (Quill News) - 3 May 2024", "2024-05-03"),
        ("Friday 3 May 2024, Ulm", "2024-05-03"),
        ("Kiln News blog, 3 May 2024, by Ada Potter", "2024-05-03"),
        ("Press release No 63/24, Ulm, 3 May 2024", "2024-05-03"),
        ("Stock Exchange Release 3 May 2024 at 9:00 EET", "2024-05-03"),
        ("FOR IMMEDIATE RELEASE – 3 May 2024", "2024-05-03"),
        ("Issue 14 / May 2024", "2024-05"),
        ("Legal update, 3 May 2024", "2024-05-03"),
        ("Case comment, 3 May 2024", "2024-05-03"),
        ("Patent alert | 3 May 2024", "2024-05-03"),
        ("Trade mark digest, 3 May 2024", "2024-05-03"),
        ("Ulm IP Letter No. 12 (May 2024)", "2024-05"),
        ("Patent granted, 3 May 2024", None),
        ("Court case, 3 May 2024", None),
        ("Anti-fakes bulletin, 3 May 2024", "2024-05-03"),
        ("Ceramics bulletin, April 2024 (issued 3 May 2024)", "2024-05-03"),
        ("Ceramics bulletin, April 2024 (published on 3 May 2024)", "2024-05-03"),
        ("The court of Ulm, April 2024 (issued 3 May 2024)", None),
        ("Ceramics bulletin, April 2024 (issued by Kiln)", None),
        # A month alone, the day of a decision, of a step or of two, and a sentence.
        ("Ulm / May 2024", None),
        ("Regional Court of Ulm – 3 May 2024", None),
        ("Kiln v Oven, 3 May 2024", None),
        ("Filed 2 May 2023, Released 3 May 2024", None),
        ("Kiln sues Oven, 3 May 2024", None),
        ("Was It Over By 3 May 2024?", None),
    ],
)
def test_the_line_below_a_title(line: str, date: str | None) -> None:
    found = date_below(line, Span(0, len(line)))
    assert (found.value if found else None) == date


def test_such_a_line_is_no_paragraph() -> None:
    text = "Kiln Tiles Loses\nIssue 14 / 3 May 2024\nKiln Tiles Ltd. sued Oven Ltd. in Ulm.\nIt lost there.\n"
    (article,) = read_newsletter(text, "x.txt")
    (version,) = article.versions
    assert version.published is not None
    assert version.published.value == "2024-05-03"
    assert [p.of(text) for p in version.paragraphs] == ["Kiln Tiles Ltd. sued Oven Ltd. in Ulm.", "It lost there."]
