"""Rights that an opponent attacks stay rights of the suits over them, however many of these are attacked."""

import pytest

from tests.extract.told_in_brief import record_of

_SUITS = (
    "Pellham Optics announced two patent infringement lawsuits filed against Tarnow Lens (Tarnow) before the "
    "Jiangsu High People's Court. The damages claimed come to RMB 30 million and RMB 20 million "
    "respectively. Pellham Optics stated in the announcement that lenses sold by Tarnow infringed its "
)
_TWO = '{} No. ZL201610334455.1 for "Zoom Lens" and No. ZL201510223344.5 for "Lens Barrel". '
_ANSWER = "On 20 June, Tarnow answered both suits, saying that it had filed {} with the CNIPA in respect of {}."
ONE, OTHER = "ZL201610334455.1", "ZL201510223344.5"


@pytest.mark.parametrize(
    ("text", "suits", "attack"),
    [
        pytest.param(
            _SUITS + _TWO.format("two patents:") + _ANSWER.format("invalidation requests", "the two patents"),
            {ONE, OTHER},
            {ONE, OTHER},
            id="both",
        ),
        pytest.param(
            _SUITS + _TWO.format("two patents:") + _ANSWER.format("an invalidation request", f"patent No. {ONE}"),
            {ONE, OTHER},
            {ONE},
            id="one of two",
        ),
    ],
)
def test_attacked_rights(text: str, suits: set[str], attack: set[str]) -> None:
    record = record_of(text)
    numbers = {right.id: right.number for right in record.rights}
    asserted = [{numbers[r] for r in case.rights} for case in record.proceedings if case.claimed]
    attacked = [{numbers[r] for r in case.rights} for case in record.proceedings if case.type == "patent-invalidation"]
    assert asserted == [suits, suits]
    assert attacked == [attack]
