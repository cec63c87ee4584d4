"""Notices of a trade commission: on whose behalf a complaint was filed, and who are its respondents."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief

_FILED = (
    "A complaint was filed with the U.S. International Trade Commission on April 25, 2024, under section 337 of the "
    "Tariff Act of 1930, on behalf of Alpha Corporation of Yakima, Washington. "
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            f"{_FILED}The complainant requests that the Commission institute an investigation and, after the "
            "investigation, issue a limited exclusion order and cease and desist orders.",
            "section-337 administrative: Alpha >  = pending; filed 2024-04-25",
            id="only asked for",
        ),
        pytest.param(
            f"{_FILED}The Commission, on May 28, 2024, ordered that an investigation be instituted. The following are "
            "named as respondents: (a) Beta Tools LLC, Fresno, California; (b) Gamma Supply, Inc., Boise, Idaho.",
            "section-337 administrative: Alpha > Beta, Gamma = pending; filed 2024-04-25",
            id="a list in one sentence",
        ),
        pytest.param(
            f"{_FILED}The respondents are the following entities:\nBeta Tools LLC, Fresno, California.\n"
            "Gamma Supply, Inc., Boise, Idaho.\nDelta Inc. said nothing.",
            "section-337 administrative: Alpha > Beta, Gamma = pending; filed 2024-04-25",
            id="a list of lines",
        ),
        pytest.param(
            "The U.S. International Trade Commission has determined not to review an initial determination granting a "
            "joint motion to terminate Investigation No. 337-TA-1412 on the basis of settlement. The Commission "
            "instituted this investigation on August 14, 2023, on a complaint which Alpha Corporation "
            "of Vejle, Denmark, had lodged on July 11, 2023. The notice of "
            "investigation named Beta Tools LLC and Gamma Supply, Inc. as respondents.",
            "section-337 administrative: Alpha > Beta, Gamma = settled; filed 2023-07-11",
            id="settled",
        ),
        pytest.param(
            "The ITC granted complainant Alpha Inc.'s unopposed motion to terminate Investigation No. "
            "337-TA-1412 based on withdrawal of the complaint. The respondent is Beta Tools LLC.",
            "section-337 administrative: Alpha > Beta = withdrawn",
            id="withdrawn",
        ),
    ],
)
def test_notices(text: str, told: str) -> None:
    assert told_in_brief(text) == [told]


def test_the_number_that_an_investigation_gets() -> None:
    text = (
        f"{_FILED}The Commission ordered that an investigation be instituted. The following are named as respondents: "
        "Beta Tools LLC, Fresno, California. The investigation has been assigned Inv. No. 337-TA-1451 today."
    )
    assert [case.case_number for case in record_of(text).proceedings] == ["337-TA-1451"]
