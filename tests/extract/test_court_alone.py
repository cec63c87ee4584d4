"""Which cases count of which a text names the court and nobody on a side."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter
from tests.extract.statistics_bulletins_en import EUIPO


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Orlin AG sued Hespa SA over a pump patent in the Court of Milan on 3 May 2023; the action before the "
            "Mannheim Regional Court, begun in June, is down for a hearing.",
            [("Court of Milan", "first"), ("Mannheim Regional Court", "first")],
            id="a court beside that of the suit",
        ),
        pytest.param(
            "Who owns the recipe? The Court of Turin dismissed the action over the patent.",
            [("Court of Turin", "first")],
            id="a court and its result without anybody",
        ),
        pytest.param(
            "Orlin AG sued Hespa SA over a pump patent in the Court of Milan on 3 May 2023. In 2023 the Supreme Court "
            "of Canada decided the same about a patent on valves.",
            [("Court of Milan", "first"), ("Supreme Court of Canada", "retrial")],
            id="the highest court is none of first instance",
        ),
        pytest.param(
            "Who owns the recipe? The Court of Turin would dismiss the action over the patent, say lawyers.",
            [],
            id="what a court would do",
        ),
    ],
)
def test_courts_without_sides(text: str, told: list[tuple[str, str]]) -> None:
    (article,) = read_newsletter(f"In brief\n28 June 2024\n{text}\n", "x.txt")
    read = [(c.forum.en[0], c.instance) for c in extract_record(article).proceedings]
    assert read == told


def test_a_report_of_figures_names_courts_for_what_they_count() -> None:
    text = (EUIPO.en or "").replace("Source:", "The Court of Turin dismissed the action over the patent.\nSource:")
    (article,) = read_newsletter(text, "x.txt")
    record = extract_record(article)
    assert record.statistics
    assert not record.proceedings
