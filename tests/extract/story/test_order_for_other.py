"""Orders of two courts against each other, each at the request of one side."""

from tests.extract.told_in_brief import record_of


def test_an_order_at_the_request_of_the_other_side() -> None:
    record = record_of(
        "Alpha Ltd. sued Beta Inc. in the Wuhan Intermediate People's Court on 7 May 2020. Four days later Beta sued "
        "Alpha in the Eastern District of Texas. The Wuhan court granted an anti-suit injunction on 25 May 2020 that "
        "barred Beta from suing elsewhere. Texas answered in kind. A judge issued a temporary restraining order on 28 "
        "May 2020 at Beta's request, and on 11 June 2020 turned it into a preliminary injunction."
    )
    names = {party.id: party.name.en[0] for party in record.parties}
    orders = [case for case in record.proceedings if case.type == "preliminary-injunction"]
    told = {(names[case.claimants[0]], case.decided) for case in orders}
    assert told == {("Alpha Ltd.", "2020-05-25"), ("Beta Inc.", "2020-06-11")}
