"""Surnames behind a title, and the full names they stand for."""

import pytest

from tests.extract.told_in_brief import record_of

_SUED = " Ms Orsk sued Alpha Ltd in the Federal Court in 2019 for trade mark infringement."


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        pytest.param("Zorika Orsk makes clothes.", "Zorika Orsk", id="name that is no party yet"),
        pytest.param("A designer, Zorika Orsk, has lost her trade mark.", "Zorika Orsk", id="name taken for a firm"),
        pytest.param("Zorika Orsk and Belina Orsk make clothes.", "Ms Orsk", id="two that bear it"),
    ],
)
def test_a_titled_surname_stands_for_the_one_name_that_ends_so(text: str, claimant: str) -> None:
    record = record_of(text + _SUED)
    names = {party.id: party.name.en[0] for party in record.parties}
    sued = [case for case in record.proceedings if case.filed]
    assert [names[p] for case in sued for p in case.claimants] == [claimant]


_FILM = "Corvo Inc sued Ada Orr in the Tokyo District Court over copyright in its comics. "


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param(_FILM + "Orr was arrested in 2019.", "person", id="arrested"),
        pytest.param(_FILM + "Another court had sentenced Orr to three years in prison.", "person", id="sentenced"),
        pytest.param(_FILM + "Orr was founded in 2019.", "company", id="founded"),
    ],
)
def test_persons_alone_are_arrested(text: str, kind: str) -> None:
    record = record_of(text)
    assert {party.type for party in record.parties if party.name.en[0] == "Ada Orr"} == {kind}
