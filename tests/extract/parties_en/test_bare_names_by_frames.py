"""Names without a legal form are parties by what stands around them, and by what is told to be theirs."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "case"),
    [
        (
            "Corvo filed a lawsuit against Holm in Delaware in 2023. A Holm spokesman said it would fight.",
            "civil-infringement first: Corvo > Holm = pending",
        ),
        (
            "The European Patent Office revoked a Corvo patent on gene editing after an opposition by Holm GmbH.",
            "patent-invalidation administrative: Holm > Corvo = invalidated",
        ),
        (
            "Corvo Inc has filed a complaint with the U.S. International Trade Commission asking it to bar imports of "
            "Holm's bikes.",
            "section-337 administrative: Corvo > Holm = pending",
        ),
        (
            "Corvo recovered the domain name heron.com from Daniel Marsh in a proceeding before the WIPO Arbitration "
            "and Mediation Center.",
            "domain-name-dispute administrative: Corvo > Daniel = claimant-won",
        ),
    ],
)
def test_bare_names(text: str, case: str) -> None:
    assert [line.partition(";")[0] for line in told_in_brief(text)] == [case]
