"""Spans of time in a person's own words."""

import pytest

from ipgraph.query.cues import language_of
from ipgraph.query.periods import Period, period


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("suits brought in 2023", "2023", "2023"),
        ("suits brought since 2023", "2023", None),
        ("from March 2021 on", "2021-03", None),
        ("awards after 2019", "2020", None),
        ("after December 2019", "2020-01", None),
        ("judgments before 2020", None, "2019"),
        ("before Jan. 2020", None, "2019-12"),
        ("until 2018", None, "2018"),
        ("filed between June and October 2024", "2024-06", "2024-10"),
        ("between 2019 and 2021", "2019", "2021"),
        ("May 2020 to 2022", "2020-05", "2022"),
        ("2023年立案的案件", "2023", "2023"),
        ("2024年6月至10月提起的案件", "2024-06", "2024-10"),
        ("2023年以来的判决", "2023", None),
        ("2019年以前", None, "2018"),
        ("2019年5月之后", "2019-06", None),
        ("ZL201710975923.2", None, None),
        ("2024年13月", "2024", "2024"),
        ("may it be", None, None),
        ("since 3 May 2021", "2021-05-03", None),
        ("before 1 May 2021", None, "2021-04-30"),
        ("between 2019-06 and 2020-03", "2019-06", "2020-03"),
        ("", None, None),
    ],
)
def test_period(text: str, since: str | None, until: str | None) -> None:
    assert period(text, language_of(text)) == Period(since, until)
