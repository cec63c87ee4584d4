"""An interim order that a court above undoes, wherever the day of its decision stands."""

import pytest

from tests.extract.told_in_brief import told_in_brief

BY_A_COURT = (
    "The Court of Appeal set aside on 5 May 2023 the preliminary injunction that the District Court of Rotterdam had"
    " granted to Orlin AB against Marrow B.V. on 9 June 2022 under EP 1 814 555.",
    "On 5 May 2023 the Court of Appeal set aside the preliminary injunction that the District Court of Rotterdam had"
    " granted to Orlin AB against Marrow B.V. on 9 June 2022 under EP 1 814 555.",
    "The Division Bench of the Delhi High Court set aside on 5 May 2023 the interim injunction that a Single Judge"
    " had granted Orlin AB against Marrow B.V. on 9 June 2022 over IN 305768.",
)


@pytest.mark.parametrize("told", BY_A_COURT)
def test_an_order_is_undone(told: str) -> None:
    assert told_in_brief(told) == [
        "preliminary-injunction second: Orlin > Marrow = reversed; appealed Marrow; decided 2023-05-05",
        "preliminary-injunction first: Orlin > Marrow = granted; decided 2022-06-09",
    ]


def test_a_judgment_that_is_undone_is_none_of_an_order() -> None:
    told = (
        "The Court of Appeal set aside on 5 May 2023 the judgment that the District Court of Rotterdam had given for"
        " Orlin AB against Marrow B.V. on 9 June 2022 under EP 1 814 555."
    )
    assert all(case.startswith("civil-infringement") for case in told_in_brief(told))
