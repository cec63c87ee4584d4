"""An opposition is about the mark that is opposed, and about the earlier one on which the text says that it rests."""

import pytest

from tests.extract.told_in_brief import record_of

_TOLD = (
    "Holm GmbH applied to register STARLUX as an EU trade mark for lamps. {} "
    "The EUIPO's Opposition Division upheld the opposition in March 2024."
)


@pytest.mark.parametrize(
    ("told", "marks"),
    [
        (
            "The notice of opposition of Corvo SL was founded on its prior EU trade mark STELLUX.",
            {"STARLUX": "Holm GmbH", "STELLUX": "Corvo SL"},
        ),
        (
            "Corvo SL opposed it, invoking its prior trade mark STELLUX.",
            {"STARLUX": "Holm GmbH", "STELLUX": "Corvo SL"},
        ),
        ("Corvo SL opposed the application. It sells lamps.", {"STARLUX": "Holm GmbH"}),
    ],
)
def test_what_an_opposition_is_about(told: str, marks: dict[str, str]) -> None:
    record = record_of(_TOLD.format(told))
    names = {party.id: party.name.en[0] for party in record.parties}
    case = next(case for case in record.proceedings if case.type == "trademark-opposition")
    rights = {right.title.en[0]: right for right in record.rights if right.title and right.title.en}
    assert {title: names[right.holders[0]] for title, right in rights.items()} == marks
    assert {rights[title].id for title in marks} == set(case.rights)


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("Corvo Ltd sued Holm Ltd in the High Court in London over its trade mark 'Brewmont'.", "Brewmont"),
        ("Corvo Ltd sued Holm Ltd in the High Court in London over its trade mark ‘Brewmont’.", "Brewmont"),
        ("Corvo Ltd sued Holm Ltd in the High Court in London over the buyers' trade mark for 'soft' ales.", ""),
    ],
)
def test_marks_in_single_quotation_marks(told: str, title: str) -> None:
    record = record_of(told)
    titles = [form for right in record.rights if right.title for form in right.title.en]
    assert titles == ([title] if title else [])
