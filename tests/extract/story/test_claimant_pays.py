"""Who sued in vain and must pay the one sued: a counterclaim of its own."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param(
            "The Lyon court dismissed the suit of Bexa against Corvo over its copyright. It ordered Bexa to pay Corvo "
            "€10,000 for disparagement.",
            "unfair-competition",
            id="told in the next sentence",
        ),
        pytest.param(
            "The Lyon court dismissed Bexa's copyright suit against Corvo in May 2021 and ordered it to pay Corvo "
            "€10,000 for abuse of process.",
            "malicious-litigation",
            id="a pronoun pays",
        ),
        pytest.param(
            "The Paris court rejected Bexa's trademark suit against Corvo and ordered Bexa to pay damages of €20,000 "
            "to Corvo.",
            "other",
            id="for what is not told",
        ),
        pytest.param(
            "The court dismissed Bexa's suit and ordered it to pay €10,000 in damages to Corvo.",
            "other",
            id="whom it sued",
        ),
        pytest.param(
            "The court dismissed Bexa's claim for a declaration and ordered it to pay Corvo £300,000 for infringing "
            "its design.",
            "civil-infringement",
            id="for an infringement",
        ),
    ],
)
def test_money_that_a_losing_claimant_pays_is_granted_on_a_counterclaim(text: str, kind: str) -> None:
    record = record_of(text)
    names = {party.id: party.name.en[0] for party in record.parties}
    suit, counter = record.proceedings
    assert (suit.outcome, suit.awarded, [names[p] for p in suit.claimants]) == ("respondent-won", (), ["Bexa"])
    assert (counter.type, counter.outcome) == (kind, "claimant-won")
    assert [names[p] for p in counter.claimants + counter.respondents] == ["Corvo", "Bexa"]
    assert len(counter.awarded) == 1


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The Lyon court dismissed Bexa's copyright suit against Corvo and ordered Bexa to pay Corvo €10,000 in "
            "costs.",
            id="the costs of the suit",
        ),
        pytest.param(
            "The Lyon court dismissed Corvo's objection to Bexa's suit and ordered Corvo to pay Bexa €10,000.",
            id="an objection was dismissed",
        ),
        pytest.param(
            "Bexa sued Corvo in Lyon. The court dismissed the claim for unfair competition and ordered Corvo to pay "
            "Bexa €10,000 for infringing its mark.",
            id="the one sued pays",
        ),
    ],
)
def test_costs_and_what_the_one_sued_pays_tell_of_no_counterclaim(text: str) -> None:
    assert len(record_of(text).proceedings) == 1


@pytest.mark.parametrize("words", ["$1.2 million", "$300,000 in sanctions for misleading the court"])
def test_money_for_nothing_that_is_told_is_the_costs_of_the_suit(words: str) -> None:
    (case,) = record_of(
        f"The court dismissed Bexa's suit against Corvo and ordered it to pay Corvo {words}."
    ).proceedings
    assert (case.outcome, [money.kind for money in case.awarded]) == ("respondent-won", ["expenses"])
