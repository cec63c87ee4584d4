"""A day between a verb and its object hides nothing of what the verb tells."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("told", "outcome"),
    [
        ("The EUIPO upheld on 3 May 2024 the opposition of Kiln SA against the application of Oven Ltd.", "granted"),
        ("The EUIPO revoked on 3 May 2024 the trade mark of Oven Ltd. at the request of Kiln SA.", "invalidated"),
        ("The EUIPO revoked last week the trade mark of Oven Ltd. at the request of Kiln SA.", "invalidated"),
        ("The EUIPO, asked by Kiln SA, revoked in May the trade mark of Oven Ltd.", "invalidated"),
        ("The Leeds County Court granted on 3 May Kiln SA's request for an injunction against Oven Ltd.", "granted"),
    ],
)
def test_a_day_may_stand_between_a_verb_and_its_object(told: str, outcome: str) -> None:
    (case,) = told_in_brief(told)
    assert f"= {outcome}" in case
