"""Petitions against an order that was for somebody, interim orders refused with costs, orders on evidence."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        (
            "The Supreme Court of India dismissed Bexa's appeal against a Bombay High Court order in favour of Corvo.",
            [
                "civil-infringement retrial: Corvo > Bexa = affirmed; appealed Bexa",
                "civil-infringement first: Corvo > Bexa = claimant-won",
            ],
        ),
        (
            "The Supreme Court of India dismissed Bexa's petition against a Bombay High Court "
            "judgment in favour of Corvo.",
            [
                "civil-infringement retrial: Corvo > Bexa = affirmed; appealed Bexa",
                "civil-infringement first: Corvo > Bexa = claimant-won",
            ],
        ),
        (
            "The Supreme Court of India dismissed Bexa's special leave petition against a Bombay "
            "High Court judgment in favour of Corvo.",
            [
                "civil-infringement retrial: Corvo > Bexa = affirmed; appealed Bexa",
                "civil-infringement first: Corvo > Bexa = claimant-won",
            ],
        ),
        (
            "The Supreme Court of India dismissed a special leave petition filed by Bexa against a "
            "Bombay High Court order restraining it from using Corvo's mark KELVO.",
            [
                "civil-infringement retrial: Corvo > Bexa = denied; appealed Bexa",
                "civil-infringement first: Corvo > Bexa = claimant-won",
            ],
        ),
        (
            "The Supreme Court of India rejected Bexa's plea against the Delhi High Court's order in favour of Corvo.",
            [
                "civil-infringement retrial: Corvo > Bexa = affirmed; appealed Bexa",
                "civil-infringement first: Corvo > Bexa = claimant-won",
            ],
        ),
        (
            "The Lisbon Local Division dismissed Corvo's request for a preliminary injunction "
            "against Bexa and ordered Corvo to pay costs of 60,000 euros.",
            [
                "preliminary-injunction first: Corvo > Bexa = denied; awarded 60000 expenses",
            ],
        ),
        (
            "The CNIPA upheld the validity of Corvo's patent. Bexa appealed to the Beijing IP "
            "Court, which reversed the decision; the CNIPA and Corvo appealed to the SPC, which "
            "reinstated the decision.",
            [
                "patent-invalidation administrative: Bexa > Corvo = maintained",
                "administrative-litigation first: Bexa > CNIPA = claimant-won",
                "administrative-litigation second: Bexa > CNIPA = reversed; appealed Corvo, CNIPA",
            ],
        ),
        (
            "The Vienna Local Division ordered Bexa to preserve evidence at Corvo's request. In "
            "main proceedings, it later dismissed the action because the patent was not infringed; "
            "the counterclaim for revocation was dismissed too.",
            [
                "civil-infringement first: Corvo > Bexa = respondent-won",
                "patent-invalidation first: Bexa > Corvo = maintained",
            ],
        ),
        (
            "Corvo sued Bexa before the Vienna Local Division, which ordered Bexa to produce "
            "documents. The case is pending.",
            [
                "civil-infringement first: Corvo > Bexa = pending",
            ],
        ),
    ],
)
def test_petitions_against_orders(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases
