"""What a higher court is told to do, with what the ruling before it had done."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief


@pytest.mark.parametrize(
    ("told", "case"),
    [
        (
            "The U.S. Supreme Court declined to hear Holm Systems' appeal of a ruling that revived Varga Inc's suit.",
            "civil-infringement retrial: Varga > Holm = denied; appealed Holm",
        ),
        (
            "A U.S. appeals court upheld a ruling dismissing Varga Networks' patent lawsuit against Holm Systems.",
            "civil-infringement second: Varga > Holm = affirmed",
        ),
        (
            "The UK Supreme Court refused Holm permission to appeal against a judgment that Varga's patent is valid "
            "and infringed.",
            "civil-infringement retrial: Varga > Holm = denied; appealed Holm",
        ),
        (
            "The Federal Circuit rejected Holm's challenge to a ruling that upheld the validity of a Varga patent.",
            "civil-infringement second:  >  = affirmed",
        ),
        (
            "The Federal Circuit rejected a challenge by Holm Inc to the verdict that it infringed Varga Ltd's patent.",
            "civil-infringement second: Varga > Holm = affirmed",
        ),
    ],
)
def test_a_ruling_below_is_told_with_what_it_did(told: str, case: str) -> None:
    assert told_in_brief(told) == [case]


def test_who_asks_to_undo_a_ruling_had_not_sued() -> None:
    (case,) = told_in_brief(
        "Holm Inc is asking the U.S. Supreme Court to overturn a ruling that revived Varga's lawsuit."
    )
    assert case.startswith("civil-infringement retrial: Varga > Holm = pending")


@pytest.mark.parametrize(
    ("told", "case"),
    [
        (
            "Varga Labs has asked a federal judge in San Jose to bar rival Holm Ltd from using its secrets, according "
            "to court papers filed on Friday.",
            "civil-infringement first: Varga > Holm = unknown",
        ),
        (
            "Varga Inc filed a complaint with the U.S. International Trade Commission asking it to ban imports of "
            "Holm's trackers. Holm denied it.",
            "section-337 administrative: Varga > Holm = pending",
        ),
        (
            "Holm Inc said it had filed for review of three Varga Ltd patents at the U.S. Patent and Trademark Office.",
            "patent-invalidation administrative: Holm > Varga = pending",
        ),
    ],
)
def test_what_is_asked_of_a_court_is_not_what_it_did(told: str, case: str) -> None:
    assert told_in_brief(told) == [case]


@pytest.mark.parametrize(
    ("told", "outcome"),
    [
        ("Kell dismissed all claims.", "respondent-won"),
        ("Holm rejected the allegations.", "pending"),
        ("Holm denied any wrongdoing.", "pending"),
    ],
)
def test_a_judge_told_by_a_surname_dismisses_and_a_party_denies(told: str, outcome: str) -> None:
    suit = "Varga Ltd sued Holm Inc in the High Court over a patent. The case was heard by Ada Kell in May. "
    assert told_in_brief(suit + told) == [f"civil-infringement first: Varga > Holm = {outcome}"]


def test_who_persuaded_a_higher_court_had_appealed() -> None:
    above, below = told_in_brief(
        "Holm Medical has persuaded a U.S. appeals court to throw out a $31.5 million patent verdict won by rival "
        "Varga Inc."
    )
    assert below.startswith("civil-infringement first: Varga > Holm = claimant-won; awarded 31500000")
    assert above == "civil-infringement second: Varga > Holm = reversed; appealed Holm"


def test_throwing_out_a_ruling_reverses_it() -> None:
    (case,) = told_in_brief(
        "The Federal Circuit ruled in favor of Varga Ltd in a trademark dispute with Holm Ltd, throwing out a lower "
        "court's ruling for Holm."
    )
    assert case == "civil-infringement second:  >  = reversed; appealed Varga"


def test_the_day_on_which_a_suit_was_lost_is_not_that_of_its_filing() -> None:
    (case,) = told_in_brief(
        "Varga Ltd lost most of its London lawsuit against Holm Ltd on Tuesday. The High Court dismissed its copyright "
        "infringement claim."
    )
    assert case.endswith("decided 2024-06-25")
    assert "filed" not in case


@pytest.mark.parametrize(("did", "found"), [("overturned", []), ("upheld", ["invalidity found"])])
def test_what_a_reversed_ruling_found_is_no_finding_of_the_court_above(did: str, found: list[str]) -> None:
    record = record_of(
        f"The Federal Circuit {did} a Delaware court's ruling that Varga Ltd's patent is invalid in its suit against "
        "Holm Ltd."
    )
    assert [f"{finding.cause} {finding.result}" for finding in record.proceedings[0].findings] == found


def test_a_reversed_dismissal_is_no_dismissal() -> None:
    told = "appeals court reversed a ruling dismissing Varga Ltd's suit against Holm Inc over a patent."
    assert not any("respondent-won" in case for case in told_in_brief(f"The {told}"))
    assert told_in_brief(f"A U.S. {told}") == ["civil-infringement second: Varga > Holm = reversed"]
