"""Decisions over rights that a division, a board or a court reviews, whichever sentence names them."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        (
            "Bexa appealed against the Opposition Division's decision to maintain Corvo's patent "
            "EP 2 111 222. The EPO Board of Appeal set aside the decision and revoked the patent "
            "for lack of inventive step.",
            [
                "patent-invalidation administrative: Bexa > Corvo = maintained",
                "patent-invalidation administrative: Bexa > Corvo = reversed; appealed Bexa",
            ],
        ),
        (
            "Corvo filed an appeal against the decision of the EPO's Opposition Division revoking "
            "EP 2 111 222. The Board of Appeal set it aside and maintained the patent as granted.",
            [
                "patent-invalidation administrative:  > Corvo = invalidated",
                "patent-invalidation administrative:  > Corvo = reversed; appealed Corvo",
            ],
        ),
        (
            "Corvo has appealed the decision of the Opposition Division to revoke its European "
            "patent on opposition by Bexa.",
            [
                "patent-invalidation administrative: Bexa > Corvo = pending; appealed Corvo",
                "patent-invalidation administrative: Bexa > Corvo = invalidated",
            ],
        ),
        (
            "The Federal Patent Court declared the German part of Corvo's patent EP 1 345 678 null "
            "and void in an action by Bexa. On appeal, the Federal Court of Justice maintained the "
            "patent with amended claims.",
            [
                "patent-invalidation first: Bexa > Corvo = invalidated",
                "patent-invalidation second: Bexa > Corvo = modified",
            ],
        ),
        (
            "The Federal Patent Court revoked Corvo's patent in a nullity action by Bexa. The "
            "Federal Court of Justice upheld the patent on appeal.",
            [
                "patent-invalidation first: Bexa > Corvo = invalidated",
                "patent-invalidation second: Bexa > Corvo = reversed; appealed Corvo",
            ],
        ),
        (
            "The CNIPA maintained the mark KELVO owned by Bexa, and Corvo sued before the Beijing IP Court.",
            [
                "trademark-invalidation administrative: Corvo > Bexa = maintained",
                "administrative-litigation first: Corvo > CNIPA = pending",
            ],
        ),
    ],
)
def test_attacks_reviewed(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases
