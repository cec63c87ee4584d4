# ruff: noqa: E501 - each case is one line
"""Decisions that somebody takes to a court above, told in the words for them."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief

WON = ("Alpha", "Beta", "claimant-won")
LOST = ("Alpha", "Beta", "respondent-won")


@pytest.mark.parametrize(
    ("text", "below", "instance"),
    [
        ("Beta Inc. has appealed to the Federal Circuit against a $12 million verdict that a jury in Houston returned for Alpha Ltd last year.", WON, "second"),
        ("Beta Inc. asked the Federal Circuit on Monday to throw out a $12 million verdict won by Alpha Ltd in the Eastern District of Texas.", WON, "second"),
        ("Beta Inc. has asked the Supreme Court of India to set aside an injunction granted to Alpha Ltd by the Delhi High Court.", WON, "retrial"),
        ("Beta Inc. wants the Federal Circuit to reverse a Delaware judge's decision that its chips infringe a patent of Alpha Ltd.", WON, "second"),
        ("The Supreme Court agreed to hear Beta Inc.'s challenge to a $12 million verdict won by Alpha Ltd in Texas federal court.", WON, "retrial"),
        ("Alpha Ltd has appealed to the Court of Appeal against a High Court ruling that Beta Ltd did not infringe its patent.", LOST, "second"),
        ("Beta Inc. has appealed to the Düsseldorf Higher Regional Court against an injunction won by Alpha GmbH in the Düsseldorf Regional Court.", WON, "second"),
    ],
)  # fmt: skip
def test_the_decision_and_what_reviews_it(text: str, below: tuple[str, str, str], instance: str) -> None:
    record = record_of(text)
    name = {p.id: p.name.en[0].split(" ")[0] for p in record.parties}
    upper, lower = sorted(record.proceedings, key=lambda case: case.after is None)
    assert (name[lower.claimants[0]], name[lower.respondents[0]], lower.outcome) == below
    assert (upper.after, upper.instance, upper.outcome) == (lower.id, instance, "pending")
    assert [name[p] for p in upper.appellants] == ["Alpha" if below is LOST else "Beta"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Beta Inc. is appealing a $12 million verdict won by Alpha Ltd in the Eastern District of Texas.",
         "civil-infringement first: Alpha > Beta = claimant-won; awarded 12000000 damages"),
        ("The Federal Circuit heard arguments on Tuesday over whether to uphold a $12 million verdict for Alpha Ltd against Beta Inc.",
         "civil-infringement second: Alpha > Beta = pending"),
        ("Alpha Ltd's appeal against the dismissal of its suit against Beta Inc. is pending before the Ninth Circuit.",
         "civil-infringement second: Alpha > Beta = pending; appealed Alpha"),
    ],
)  # fmt: skip
def test_where_one_court_is_named(text: str, told: str) -> None:
    assert told_in_brief(text) == [told]
