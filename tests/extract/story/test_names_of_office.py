"""How a text names an office that is a party."""

from tests.extract.told_in_brief import record_of


def test_an_office_of_the_union_is_not_called_by_its_division() -> None:
    told = (
        "The General Court on 5 June 2024 dismissed the action by Holm AB against what EUIPO's Third Board of Appeal"
        " decided. The Cancellation Division had declared its mark KURA invalid at the request of Beta S.r.l."
    )
    offices = [party for party in record_of(told).parties if party.type == "government"]
    assert [party.name.en for party in offices] == [("EUIPO",)]


def test_another_office_keeps_its_names() -> None:
    told = "The Beijing IP Court dismissed on 12 June 2024 the action by Holm AB against the CNIPA over its mark KURA."
    offices = [party for party in record_of(told).parties if party.type == "government"]
    assert [party.name.en for party in offices] == [("CNIPA",)]
