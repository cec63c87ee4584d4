"""What a national court asks the Court of Justice of the Union is no appeal, and nobody wins or loses there."""

import pytest

from tests.extract.told_in_brief import record_of

_ASKS = "The Munich court has stayed Bexa GmbH's suit against Holm AG and referred two questions to the CJEU. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (_ASKS + "The CJEU held that applied art is protected if it is original.", ("none", "unknown", "decided")),
        (_ASKS, ("none", "unknown", "pending")),
        (
            "The EU's top court said that a Finnish court must decide whether Bexa infringed Holm's trademark.",
            ("none", "unknown", "decided"),
        ),
        (
            "Bexa sued Holm over its mark. After the CJEU ruling the Brussels Court of Appeal found that Holm had "
            "infringed the mark.",
            ("none", "unknown", "decided"),
        ),
        # an appeal from the General Court
        (
            "The General Court dismissed Bexa's action against the EUIPO over its mark. The CJEU "
            "dismissed Bexa's appeal.",
            ("second", "affirmed", "decided"),
        ),
        # what a court waits for is not told
        (
            "The BGH stayed Bexa's suit against Holm until the CJEU has ruled in Gamma v Delta.",
            ("none", "unknown", "pending"),
        ),
        (
            "The CJEU dismissed the appeal of Holm in the cartel case; a reference from the Hague court in Bexa's "
            "patent suit against Holm is pending before it.",
            ("second", "affirmed", "decided"),
        ),
    ],
)
def test_what_the_court_of_justice_is_asked(text: str, told: tuple[str, str, str]) -> None:
    cases = [c for c in record_of(text).proceedings if any("CJEU" in n or "top court" in n for n in c.forum.en)]
    assert [(c.instance, c.outcome, c.status, c.appellants, c.findings) for c in cases] == [
        (*told, cases[0].appellants if told[0] == "second" else (), ())
    ]
