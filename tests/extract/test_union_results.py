"""What the General Court of the European Union decided, told by who won there or by what became of the mark."""

import pytest

from tests.extract.told_in_brief import told_in_brief

STORIES = (
    (
        "The General Court annulled the registration of Beta's mark. It sided with Alpha, which had challenged the mark"
        " at the EUIPO. The Board of Appeal had rejected Alpha's application for a declaration of invalidity.",
        "administrative-litigation first: Alpha > EUIPO = claimant-won",
    ),
    (
        "Alpha won its case at the EU's General Court in May. The judges annulled a ruling by the EUIPO over its mark.",
        "administrative-litigation first: Alpha > EUIPO = claimant-won; decided 2024-05",
    ),
    (
        "The General Court confirmed that the mark NOVA is invalid. Beta had applied to the EUIPO for a declaration of"
        " invalidity in 2019. Alpha, the owner, lost before the Cancellation Division and the Board of Appeal.",
        "administrative-litigation first: Alpha > EUIPO = respondent-won",
    ),
    (
        "The General Court has dismissed an action brought by Beta against a decision of the EUIPO Board of Appeal. The"
        " Board had upheld Alpha's opposition to the registration of the mark NOVA.",
        "administrative-litigation first: Beta > EUIPO = respondent-won",
    ),
    (
        "The General Court annulled the EUIPO's decision to reject Alpha's opposition. Beta had applied for NOVA.",
        "administrative-litigation first: Alpha > EUIPO = claimant-won",
    ),
)


@pytest.mark.parametrize(("told", "first"), STORIES)
def test_the_action_is_of_whoever_won_or_lost_there(told: str, first: str) -> None:
    assert told_in_brief(told)[0] == first


REFUSALS = (
    (
        "The Court of Justice of the European Union dismissed Beta's appeal against a General Court judgment that had"
        " upheld the refusal of its mark NOVA. The EUIPO had refused to register the mark.",
        [
            "administrative-litigation second: Beta > EUIPO = affirmed; appealed Beta",
            "administrative-litigation first: Beta > EUIPO = respondent-won",
            "other administrative: Beta >  = denied",
        ],
    ),
    (
        "The General Court ruled against Alpha in its bid to register a colour as a mark. The EUIPO had rejected the"
        " application in 2020.",
        [
            "administrative-litigation first: Alpha > EUIPO = respondent-won",
            "other administrative: Alpha >  = denied; decided 2020",
        ],
    ),
    (
        "The EU's top court rejected an appeal by Beta over its mark. The General Court had sided with Alpha, annulling"
        " a decision by the EUIPO.",
        [
            "administrative-litigation second: Alpha > EUIPO = affirmed; appealed Beta",
            "administrative-litigation first: Alpha > EUIPO = claimant-won",
        ],
    ),
)


@pytest.mark.parametrize(("told", "cases"), REFUSALS)
def test_the_chain_is_told_from_above(told: str, cases: list[str]) -> None:
    assert told_in_brief(told)[: len(cases)] == cases
