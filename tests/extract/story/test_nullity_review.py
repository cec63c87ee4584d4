# ruff: noqa: E501 - each case is one line
"""Appeals from courts that judged a right: one chain, whatever the sentence calls the suit, up to the highest court."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief

BELOW = "patent-invalidation first: Beta > Alpha = invalidated"
ABOVE = "patent-invalidation second: Beta > Alpha"


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        ("The District Court of The Hague revoked Alpha BV's patent in a suit by Beta BV. The Court of Appeal of The Hague affirmed in May 2024.",
         [BELOW, f"{ABOVE} = affirmed; appealed Alpha; decided 2024-05"]),
        ("The High Court revoked Alpha Ltd's patent in a claim by Beta Ltd. The Court of Appeal upheld that on 3 May 2024.",
         [BELOW, f"{ABOVE} = affirmed; appealed Alpha; decided 2024-05-03"]),
        ("The High Court revoked Alpha Ltd's patent at Beta Ltd's request. Alpha Ltd appealed and the Court of Appeal reversed.",
         [BELOW, f"{ABOVE} = reversed; appealed Alpha"]),
        ("The Federal Court of Canada declared Alpha Inc.'s patent invalid in an action brought by Beta Inc.; the Federal Court of Appeal dismissed the appeal in May 2024 and the Supreme Court refused leave.",
         [BELOW, f"{ABOVE} = affirmed; appealed Alpha; decided 2024-05",
          "patent-invalidation retrial: Beta > Alpha = denied; appealed Alpha"]),
    ],
)  # fmt: skip
def test_the_appeal_hangs_on_the_judgment_over_the_right(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases
    assert [case.after for case in record_of(text).proceedings] == [None, "c1", "c2"][: len(cases)]


def test_a_suit_for_infringement_beside_it_keeps_its_own_appeal() -> None:
    cases = told_in_brief(
        "Alpha Ltd sued Beta Ltd in the High Court; the court revoked Alpha Ltd's patent on Beta Ltd's counterclaim. "
        "The Court of Appeal affirmed."
    )
    assert cases[-1].startswith("civil-infringement second: Alpha > Beta = affirmed")


_TWICE = [
    "trademark-invalidation first: Beta > Alpha = maintained; decided 2018-12",
    "trademark-invalidation second: Beta > Alpha = affirmed; decided 2020",
]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "In December 2018 the Federal Patent Court rejected Beta Ltd's application to cancel Alpha GmbH's trademark, "
            "and the Federal Court of Justice upheld that decision in 2020.",
            _TWICE,
        ),
        (
            "In December 2018 the Federal Patent Court rejected Beta Ltd's application to cancel Alpha GmbH's trademark. "
            "The Federal Court of Justice upheld that decision in 2020.",
            _TWICE,
        ),
        (
            "The Federal Patent Court rejected Beta Ltd's nullity action against Alpha GmbH's patent, and the Federal "
            "Court of Justice upheld that decision.",
            [
                "patent-invalidation first: Beta > Alpha = maintained",
                "patent-invalidation second: Beta > Alpha = affirmed",
            ],
        ),
        (
            "In 2016 the Federal Patent Court ordered that Alpha GmbH's shape marks be cancelled at the request of Beta "
            "Ltd. The Federal Court of Justice set that decision aside and told the lower judges to look at it again.",
            [
                "trademark-invalidation first: Beta > Alpha = invalidated; decided 2016",
                "trademark-invalidation second: Beta > Alpha = remanded; appealed Alpha",
            ],
        ),
    ],
)
def test_appeals_against_decisions_on_a_right(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
