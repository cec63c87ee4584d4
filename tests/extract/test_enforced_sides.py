"""Cases in which an office punishes somebody: whom, upon whose complaint, and for what."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Taizhou Market Supervision Administration imposed a fine of RMB 30,000 on Birch Trading Co. over "
            "fake lamps. A complaint from the mark's owner, Alder GmbH, had led to the raid.",
            ("Alder GmbH", "Birch Trading Co.", "administrative-enforcement", "infringement"),
        ),
        (
            "On 3 June 2024 Birch Pharma SA was fined EUR 12 million by the European Commission for abusing its "
            "dominant position with a patent on a pill. Alder Ltd had complained.",
            ("Alder Ltd", "Birch Pharma SA", "other", "abuse"),
        ),
        (
            "The Competition Commission of India on 3 May 2024 imposed on Birch Films Ltd a penalty of INR 2 crore "
            "over its copyright in songs.",
            ("", "Birch Films Ltd", "other", ""),
        ),
        # who only comments on it, or fines nobody
        (
            "The Taizhou Market Supervision Administration imposed a fine of RMB 30,000 over fake lamps. Alder GmbH "
            "sells lamps too.",
            ("", "", "administrative-enforcement", "infringement"),
        ),
    ],
)
def test_whom_an_office_punishes(text: str, told: tuple[str, str, str, str]) -> None:
    record = record_of(text)
    (case,) = record.proceedings
    names = {party.id: party.name.en[0] for party in record.parties}
    sides = [" ".join(names[p] for p in side) for side in (case.claimants, case.respondents)]
    assert (*sides, case.type, " ".join(found.cause for found in case.findings)) == told
    assert case.outcome == "penalised"


@pytest.mark.parametrize(
    "text",
    [
        "The European Commission proposed a regulation on patents of Alder Ltd and Birch Ltd on 3 May 2024.",
        "The European Commission may fine Birch Pharma SA over its patent on a pill, Alder Ltd hopes.",
    ],
)
def test_an_authority_that_fines_nobody_tells_no_case(text: str) -> None:
    assert record_of(text).proceedings == ()
