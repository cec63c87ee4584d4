"""Sides told from the side of the right."""

import pytest

from tests.extract.told_in_brief import told_in_brief

STORIES = (
    (
        "Alpha announced that the High Court of England and Wales has found its patent valid and infringed by Beta.",
        "civil-infringement first: Alpha > Beta = claimant-won",
    ),
    (
        "Alpha said that the Düsseldorf Regional Court had found its patent infringed by Beta's heat pumps.",
        "civil-infringement first: Alpha > Beta = claimant-won",
    ),
    (
        "An IPEC judge ordered Beta, a Leeds brewer, to hand over its profits after finding that it passed off its ale"
        " as Alpha's.",
        "civil-infringement first: Alpha > Beta = claimant-won",
    ),
    (
        "A single judge of the Madras High Court had ruled against Alpha in its suit over the film's title.",
        "civil-infringement first: Alpha >  = respondent-won",
    ),
    (
        "Alpha AG informs its shareholders that the Higher Regional Court of Frankfurt has today ruled in its favour in"
        " the patent dispute with Beta GmbH.",
        "civil-infringement second: Alpha > Beta = unknown; decided 2024-06-28",
    ),
    (
        "Osaka District Court dismissed a suit by Alpha seeking 500 million yen from Beta for infringing its patent.",
        "civil-infringement first: Alpha > Beta = respondent-won; claimed 500000000",
    ),
    (
        "Alpha moved the Bombay High Court against Beta alleging that its packaging infringes its trademark. The court"
        " restrained Beta from using the packaging.",
        "civil-infringement first: Alpha > Beta = claimant-won",
    ),
)


@pytest.mark.parametrize(("told", "case"), STORIES)
def test_who_infringed_whose_right(told: str, case: str) -> None:
    assert told_in_brief(told) == [case]
