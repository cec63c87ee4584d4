"""Who prosecutes without the state, and who only speaks of a conviction."""

from tests.extract.told_in_brief import told_in_brief


def test_who_prosecutes_in_private_and_who_only_speaks() -> None:
    told = (
        "The Football League brought the private prosecution itself. At Derby Crown Court Mark Gold was jailed"
        " for three years for selling pirated streams. Jo Plum, general counsel of the league, said the"
        " sentences were fair."
    )
    (case,) = told_in_brief(told)
    assert case.startswith("criminal-prosecution first: Football > Mark = convicted")
