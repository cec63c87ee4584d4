"""Orders until the judgment told behind one another that are over rights of different kinds."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("text", "orders"),
    [
        (
            "The High Court in London granted Corvo Inc an interim injunction against Bexa Ltd over its patent. "
            "Corvo Inc then sued Bexa Ltd over its trademark and obtained an interim injunction.",
            2,
        ),
    ],
)
def test_orders_over_other_rights(text: str, orders: int) -> None:
    assert sum(case.type == "preliminary-injunction" for case in record_of(text).proceedings) == orders
