"""What the decision under review found is no finding of the court that reviews it."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief

_UPPER, _LOWER = "Court of Appeal", "High Court"


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        (
            "The Court of Appeal overturned a decision of the High Court in which Corvo Ltd had been found to infringe "
            "Holm Ltd's trade mark.",
            {_UPPER: "reversed", _LOWER: "claimant-won"},
        ),
        (
            "The Court of Appeal allowed Corvo Ltd's appeal against the High Court's finding that it had infringed "
            "Holm Ltd's trade mark.",
            {_UPPER: "reversed", _LOWER: "claimant-won"},
        ),
        (
            "The Court of Appeal upheld a ruling of the High Court that Corvo Ltd had not infringed Holm Ltd's patent.",
            {_UPPER: "affirmed", _LOWER: "respondent-won"},
        ),
        (
            "The High Court found in 2022 that Corvo Ltd had infringed Holm Ltd's patent. The Court of Appeal agreed.",
            {_UPPER: "affirmed", _LOWER: "claimant-won"},
        ),
    ],
)
def test_findings_of_the_court_below(text: str, outcomes: dict[str, str]) -> None:
    cases = {case.forum.en[0]: case for case in record_of(text).proceedings if case.forum}
    assert {name: case.outcome for name, case in cases.items()} == outcomes
    assert not any(finding.result == "found" for finding in cases[_UPPER].findings)


@pytest.mark.parametrize(
    ("text", "upper"),
    [
        (
            "The Düsseldorf Regional Court ordered Corvo GmbH to stop selling a pump that infringes Holm AG's patent. "
            "Corvo appealed, and its appeal court, the Düsseldorf Higher Regional Court, dismissed the action.",
            "reversed",
        ),
        (
            "The Düsseldorf Regional Court ordered Corvo GmbH to stop selling a pump that infringes Holm AG's patent. "
            "In May 2024 the Düsseldorf Higher Regional Court dismissed Corvo's appeal.",
            "affirmed",
        ),
        (
            "The Supreme Court sent the copyright case of Holm Inc. against Corvo Inc. back to the Ninth Circuit.",
            "remanded",
        ),
    ],
)
def test_what_became_of_the_judgment(text: str, upper: str) -> None:
    assert any(line.endswith(f"= {upper}") or f"= {upper};" in line for line in told_in_brief(text))
