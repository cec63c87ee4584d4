"""What is to be paid beside a prison term is part of the sentence, and what an arbitral panel orders is none of it."""

import pytest

from tests.extract.told_in_brief import record_of

_JAILED = (
    "John Smith was sentenced to 18 months in prison for stealing a trade secret from Alpha Inc. "
    "Judge Roe of the U.S. District Court for the Northern District of California presided. "
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            _JAILED + "Smith must also pay a fine of $95,000 and restitution of $750,000 to Beta Inc.",
            [("criminal-prosecution", [95000.0, 750000.0])],
            id="fine and restitution",
        ),
        pytest.param(
            "Alpha Inc took its former engineer John Smith to arbitration. In 2019 the panel ordered Smith to pay $9 "
            "million for breach of contract.",
            [("arbitration", [9000000.0])],
            id="arbitration",
        ),
    ],
)
def test_who_has_what_to_pay(text: str, told: list[tuple[str, list[float]]]) -> None:
    assert [(case.type, [money.amount for money in case.awarded]) for case in record_of(text).proceedings] == told
