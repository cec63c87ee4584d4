"""Parts of a digest that open with a citation of their case."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

_FILL = "Readers of these notes will remember the hearing, at which both sides spoke for a whole day about the sign. "
_PELICAN = "Orlin SA had wanted the word for pens, and the Office refused. The General Court dismissed the action. "
_HERON = "The Court saw no reason to disagree with the Office. The action was dismissed. "


def cases_of(*paragraphs: str) -> list[tuple[str | None, str | None, list[str], list[str], str | None]]:
    (article,) = read_newsletter("\n".join(["General Court notes", "5 March 2024", *paragraphs]), "x.txt")
    record = extract_record(article)
    name = {party.id: party.name.en[0] for party in record.parties}
    return [
        (c.case_number, c.decided, [name[p] for p in c.claimants], [name[p] for p in c.respondents], c.outcome)
        for c in record.proceedings
    ]


def test_each_part_tells_the_case_that_it_cites() -> None:
    told = cases_of(
        f"PELICAN (T-11/22, Orlin v EUIPO, 17 January 2024). {_PELICAN}{_FILL}",
        f"HERON (T-12/22, Marrow GmbH v EUIPO, 24 January 2024). {_HERON}{_FILL}",
    )
    assert [case[:4] for case in told] == [
        ("T-11/22", "2024-01-17", ["Orlin"], ["EUIPO"]),
        ("T-12/22", "2024-01-24", ["Marrow GmbH"], ["EUIPO"]),
    ]
    assert [case[4] for case in told] == ["respondent-won", "respondent-won"]


@pytest.mark.parametrize(
    "second",
    [
        pytest.param("A word on HERON (T-12/22, Marrow GmbH v EUIPO, 24 January 2024) is due. ", id="in a sentence"),
        pytest.param("HERON (registered in 2012). ", id="no case"),
    ],
)
def test_one_citation_makes_no_digest(second: str) -> None:
    told = cases_of(f"PELICAN (T-11/22, Orlin v EUIPO, 17 January 2024). {_PELICAN}{_FILL}", f"{second}{_FILL}")
    assert "T-12/22" not in [case[0] for case in told]


def test_a_citation_without_brackets() -> None:
    told = cases_of(
        f"* Orlin v EUIPO, T-11/22, 17 January. {_PELICAN}{_FILL}",
        f"* marrow AG v EUIPO, T-12/22, 24 January. {_HERON}{_FILL}",
    )
    assert [case[:3] for case in told] == [
        ("T-11/22", "2024-01-17", ["Orlin"]),
        ("T-12/22", "2024-01-24", ["marrow AG"]),
    ]
