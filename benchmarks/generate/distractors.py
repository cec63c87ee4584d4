"""Sums, years, firms and persons that stand around the facts and are none of them."""

from collections.abc import Callable, Mapping
from random import Random

from benchmarks.generate.actors import person
from benchmarks.generate.coining import coin
from benchmarks.generate.draws import lists
from benchmarks.generate.wording import sum_forms
from ipgraph.model.codes import Language

_FIRMS = (
    ("{} Law Firm", "{} & Partners", "{} LLP"),
    ("{}律师事务所", "北京{}律师事务所", "上海{}律师事务所"),
)
_ASIDE = 900_000
"""Coined names of firms and commentators have numbers above those of parties."""


def distract(chance: Random, language: Language) -> Mapping[str, Callable[[], str]]:
    """What fills the braces of a sentence that states no fact."""
    en = language == "en"

    def firm() -> str:
        part = coin(lists().syllables, 4, _ASIDE + chance.randrange(5000))
        words = "".join(one[0] for one in part[:3]).capitalize() if en else "".join(one[1][0] for one in part[:2])
        return chance.choice(_FIRMS[0 if en else 1]).format(words)

    def expert() -> str:
        actor = person(0, _ASIDE + chance.randrange(5000))
        return actor.en[0] if en else actor.zh[0]

    def money() -> str:
        return chance.choice(sum_forms(round(10 ** chance.uniform(5.5, 9.5), -4).__int__(), "CNY", language))

    def count() -> str:
        number = round(10 ** chance.uniform(2, 5))
        return f"{number:,}" if en else str(number)

    return {
        "lawyers": firm,
        "expert": expert,
        "money": money,
        "people": count,
        "pages": lambda: str(chance.randrange(18, 140)),
        "year": lambda: str(chance.randrange(1998, 2024)),
        "later": lambda: str(chance.randrange(2026, 2036)),
        "percent": lambda: f"{chance.uniform(0.3, 9):.1f}",
        "cheap": lambda: chance.choice(sum_forms(chance.randrange(9, 80), "CNY", language)),
        "dear": lambda: chance.choice(sum_forms(chance.randrange(100, 900), "CNY", language)),
        "cap": lambda: chance.choice(sum_forms(5_000_000, "CNY", language)),
        "product": lambda: chance.choice(lists().patent_things)[1 if en else 0].lower(),
    }
