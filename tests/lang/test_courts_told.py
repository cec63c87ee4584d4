"""Names that courts of many countries bear: which court each stands for, and when it stands for none."""

import pytest

from ipgraph.extract.forum_binding import bind_forums
from ipgraph.lang.forums import find_forums


def short_forms(text: str) -> list[tuple[str, str]]:
    """The short forms of a text with the keys that they were bound to."""
    return [(text[m.start : m.end], m.key) for m in bind_forums(find_forums(text, "en"), text) if m.short]


@pytest.mark.parametrize(
    ("text", "words", "key"),
    [
        ("The Osaka District Court sat. Alpha went to the Supreme Court.", "Supreme Court", "jp-supreme"),
        ("The Delhi High Court sat. The High Court must now decide.", "High Court", "in-delhi-high"),
        ("The IP High Court sat. The high court took another view.", "high court", "jp-iphc"),
        ("The Patents Court sat. The Court of Appeal agreed.", "Court of Appeal", "gb-ca"),
        ("The Paris court lost. Then the Patents Court sat; the Court of Appeal agreed.", "Court of Appeal", "gb-ca"),
        ("The Ninth Circuit sat. The appeals court reversed.", "appeals court", "us-appeals-ninth-circuit"),
        ("The Kobe District Court sat. The district court ruled.", "district court", "jp-district-kobe"),
        ("The Kobe District Court sat. The trial court ruled.", "trial court", "jp-district-kobe"),
        ("The Kobe District Court sat.\nAlpha sued in the same court.", "same court", "jp-district-kobe"),
        ("The EPO sat. Beta turned to the same office.", "same office", "eu-epo"),
        ("The Ninth Circuit sat. The same panel agreed.", "same panel", "us-appeals-ninth-circuit"),
        (
            "The Ninth Circuit sat.\nThe Osaka District Court sat.\nThe same three judges sat.",
            "same three judges",
            "us-appeals-ninth-circuit",
        ),
        ("The Kobe District Court sat. The same judges ruled.", "same judges", "jp-district-kobe"),
        (
            "The District of Delaware and the Delhi High Court sat. The Supreme Court sat.",
            "Supreme Court",
            "in-supreme",
        ),
        ("The General Court sat. The Court of Justice agreed.", "Court of Justice", "eu-cjeu"),
        ("The Court of Appeal in London sat, and the High Court too.", "High Court", "gb-hc"),
        ("The UKIPO agreed. Alpha went to the High Court.\nThe Delhi High Court sat.", "High Court", "gb-hc"),
        (
            "The Federal Court of Australia sat, then the High Court did.\nThe Delhi High Court sat.",
            "High Court",
            "au-high",
        ),
        ("A Texas jury agreed. The Eastern District of Texas sat.", "Texas jury", "us-district-eastern-texas"),
    ],
)
def test_short_form_stands_for_one_court(text: str, words: str, key: str) -> None:
    assert (words, key) in short_forms(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The Kobe District Court sat.\nIn Kenya, the Supreme Court agreed.", "Supreme Court"),
        ("The Kobe District Court and the Delhi High Court sat.\nThe Supreme Court agreed.", "Supreme Court"),
        ("The Delhi High Court and the Bombay High Court sat. The high court agreed.", "high court"),
        ("The Kobe District Court and the Osaka District Court sat. The district court agreed.", "district court"),
        ("Alpha won at the high court of fashion.", "high court"),
        ("A Texas jury agreed. The District of Delaware sat.", "Texas jury"),
        ("The Supreme Court agreed.", "Supreme Court"),
        ("The Kobe District Court sat. The Court of Justice agreed.", "Court of Justice"),
    ],
)
def test_short_form_that_could_mean_two_courts_stands_for_none(text: str, words: str) -> None:
    assert dict(short_forms(text)).get(words, "~").startswith("~")


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("The Court of Appeal of the Unified Patent Court (UPC) sat (UPC_CoA_1/2024).", ["eu-upc-ca"]),
        ("Alpha sued in the UPC. The Hamburg Local Division sat.", ["eu-upc-local-hamburg"] * 2),
        ("The UPC's Hamburg Local Division and the Paris Central Division sat; the UPC is busy.",
         ["eu-upc-local-hamburg", "eu-upc-central-paris", "eu-upc"]),
    ],
)  # fmt: skip
def test_unified_patent_court_stands_for_the_division_that_is_named(text: str, keys: list[str]) -> None:
    assert [m.key for m in bind_forums(find_forums(text, "en"), text)] == keys


@pytest.mark.parametrize("text", ["ITC Limited sued Beta.", "Beta sued EPO Holdings.", "See UPC_CFI_3/2024."])
def test_letters_within_the_name_of_a_company_or_a_docket_are_no_forum(text: str) -> None:
    assert find_forums(text, "en") == ()
