"""Who opposed whose mark, and that what an office and its boards decided was an opposition."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Bexa had opposed Corvo's application for the mark CORVINA. The EUIPO's Second Board of Appeal found no "
            "likelihood of confusion.",
            ["trademark-opposition administrative: Bexa > Corvo = unknown"],
        ),
        (
            "The Second Board of Appeal of the EUIPO dismissed an appeal by Bexa against the Opposition Division's "
            "decision to reject its opposition to Corvo's application for the mark CORVINA.",
            [
                "trademark-opposition administrative: Bexa > Corvo = affirmed; appealed Bexa",
                "trademark-opposition administrative: Bexa > Corvo = maintained",
            ],
        ),
        # the one who is named beside the opponent has applied for the mark
        (
            "Bexa v EUIPO - Corvo: the General Court annulled the decision of the EUIPO's Fifth Board of Appeal, which "
            "had rejected Bexa's opposition to the registration of the mark LUMERA.",
            [
                "administrative-litigation first: Bexa > EUIPO = claimant-won",
                "trademark-opposition administrative: Bexa > Corvo = denied",
            ],
        ),
        # a patent that is opposed
        (
            "The EPO's Board of Appeal revoked Holm's patent EP 1 234 567 after Bexa and Corvo had opposed it.",
            ["patent-invalidation administrative: Bexa, Corvo > Holm = invalidated"],
        ),
        (
            "The PTAB held all claims of Corvo Corp's patent unpatentable. Bexa Inc had filed the petition in "
            "2024, which Corvo Corp opposed.",
            ["patent-invalidation administrative: Bexa > Corvo = invalidated"],
        ),
        (
            "Corvo GmbH appealed to the EPO's Board of Appeal against the refusal of its patent application. "
            "Bexa had opposed an earlier patent.",
            ["patent-invalidation administrative:  >  = pending"],
        ),
        (
            "Lumo filed an opposition with the EUIPO against the application for the mark FRESHLY filed by "
            "Aldora. The Opposition Division rejected the opposition. The Board of Appeal dismissed the appeal "
            "and the General Court annulled the decision of the Board of Appeal.",
            [
                "trademark-opposition administrative: Lumo > Aldora = denied",
                "trademark-opposition administrative: Lumo > Aldora = affirmed; appealed Lumo",
                "administrative-litigation first: Lumo > EUIPO = claimant-won",
            ],
        ),
    ],
)
def test_who_opposed_whose_mark(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            "Corvo applied for the EU trade mark CORVITA. The opponent, Bexa, relied on its earlier mark VITA. The "
            "EUIPO Opposition Division upheld the opposition.",
            {"CORVITA": ["Corvo"], "VITA": ["Bexa"]},
        ),
        (
            "Bexa owns the mark NOVA. It sought a declaration of invalidity against Corvo's later mark NOVARA. The "
            "EUIPO's Cancellation Division allowed the application.",
            {"NOVARA": ["Corvo"]},
        ),
    ],
)
def test_whose_the_mark_is(text: str, held: dict[str, list[str]]) -> None:
    record = record_of(text)
    name = {p.id: p.name.en[0] for p in record.parties}
    assert {r.title.en[0]: [name[h] for h in r.holders] for r in record.rights} == held


def test_a_case_number_begins_no_name() -> None:
    record = record_of(
        "In T-88/22 Bexa v EUIPO - Corvo (GLEN BRAE), the General Court annulled the contested decision."
    )
    assert {party.name.en[0] for party in record.parties} == {"Bexa", "EUIPO", "Corvo"}
