"""A report may name its news service itself: at its opening, or in brackets below its last line."""

import pytest

from ipgraph.read.newsletter import read_newsletter

BODY = "A jury in Ulm found on Monday that Alpha Corp infringed a patent of Beta Inc and awarded $3 million in damages."


@pytest.mark.parametrize(
    ("opening", "service"),
    [
        ("NEW YORK (Reuters) — ", "Reuters"),
        ("ULM, Germany, June 2, 2025 /PRNewswire/ -- ", "PRNewswire"),
        ("SAN JOSE, Calif., Feb. 6, 2025 (GLOBE NEWSWIRE) -- ", "GLOBE NEWSWIRE"),
        ("SEOUL, March 3 (Hanul) - ", "Hanul"),
        ("ATHENS, June 2, 2025 (Ga.) - ", None),
        ("Gamma Corp (Nasdaq) – ", None),
    ],
)
def test_a_report_names_its_service_at_its_opening(opening: str, service: str | None) -> None:
    (article,) = read_newsletter(f"Alpha told to pay Beta\n{opening}{BODY}\n", "a.txt")
    (version,) = article.versions
    assert [span.of(version.content) for span in version.sources] == ([service] if service else [])


def test_a_report_names_its_service_below() -> None:
    (article,) = read_newsletter(f"Alpha told to pay Beta\nDate: 3 May 2024\n{BODY}\n(Ulm News Agency)\n", "a.txt")
    (version,) = article.versions
    assert [span.of(version.content) for span in version.sources] == ["Ulm News Agency"]


def test_a_labelled_source_goes_before() -> None:
    text = f"Alpha told to pay Beta\nULM (Reuters) — {BODY}\nSource: Alpha Daily\n"
    (version,) = read_newsletter(text, "a.txt")[0].versions
    assert [span.of(version.content) for span in version.sources] == ["Alpha Daily"]
