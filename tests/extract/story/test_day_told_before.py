"""The day of a filing that the sentence before tells."""

import pytest

from tests.extract.told_in_brief import record_of

_COURT = "Beta in the Wuhan Intermediate People's Court for patent infringement."


@pytest.mark.parametrize(
    ("text", "filed"),
    [
        (f"In August 2006 the roles changed. Alpha sued {_COURT}", ["2006-08"]),
        (f"In 2012 Alpha lost patience. It sued {_COURT}", ["2012"]),
        (f"In August 2006 Alpha opened a shop. Alpha sued {_COURT}", [None]),
        (
            f"On 3 May 2019 Alpha sued {_COURT} At the same time it sued Gamma in the Munich Regional Court.",
            ["2019-05-03", "2019-05-03"],
        ),
        (f"On 3 May 2019 Alpha sued {_COURT} It also sued Gamma in the Munich Regional Court.", ["2019-05-03", None]),
    ],
)
def test_the_day_before(text: str, filed: list[str | None]) -> None:
    assert [case.filed for case in record_of(text).proceedings] == filed
