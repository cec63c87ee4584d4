"""An item that goes on behind its own day tells of days up to the one that it names."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.extract.told_until import told_until
from ipgraph.extract.values.dates import find_dates
from ipgraph.model.codes import Language
from ipgraph.read.newsletter import read_newsletter


@pytest.mark.parametrize(
    ("content", "language", "published", "until"),
    [
        ("As of 20 June no judgment had been given.", "en", "2024-06-03", "2024-06-20"),
        ("Both were pending as at 20 June, and as of 9 June no judge sat.", "en", "2024-06-03", "2024-06-20"),
        ("As of 20 May no judgment had been given.", "en", "2024-06-03", "2024-06-03"),
        ("The hearing is on 20 June.", "en", "2024-06-03", "2024-06-03"),
        ("The licence ends as of 20 June 2026.", "en", "2024-06-03", "2024-06-03"),
        ("As of 20 June 2024 no judgment had been given.", "en", "2024-06", "2024-06"),
        ("As of 20 June 2024 no judgment had been given.", "en", None, None),
        ("截至2024年6月20日，两案均未判决。", "zh", "2024-06-03", "2024-06-20"),
        ("两案将于2024年6月20日开庭。", "zh", "2024-06-03", "2024-06-03"),
    ],
)
def test_told_until(content: str, language: Language, published: str | None, until: str | None) -> None:
    assert told_until(content, language, find_dates(content, language, published=published), published) == until


@pytest.mark.parametrize(
    ("end", "announced"),
    [
        (" As of 20 June no judgment had been given.", "2024-06-12"),
        ("", None),
    ],
)
def test_days_behind_the_heading(end: str, announced: str | None) -> None:
    text = (
        "Pellham Optics sued Tarnow Lens (Tarnow) over patent No. ZL201510223344.5 in the Jiangsu High People's Court. "
        "On 12 June, Tarnow announced that it had filed an invalidation request with the CNIPA."
    )
    (article,) = read_newsletter(f"In brief\n3 June 2024\n{text}{end}\n", "x.txt")
    attack = next(c for c in extract_record(article).proceedings if c.type == "patent-invalidation")
    assert (attack.announced, attack.filed) == (announced, None)
