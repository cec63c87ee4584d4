"""What bears on how far a fact can be trusted: its kind, how it was read, and whether both halves of its text say it.

Several pieces of evidence may stand behind one fact. The forms of one name are one fact, and so are the two titles of
an article: they are told, and trusted, together.
"""

from collections.abc import Collection, Mapping
from fnmatch import fnmatchcase
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal, NamedTuple

from ipgraph.lang.kept_tables import read_toml
from ipgraph.lang.patterns import lazy
from ipgraph.model.evidence import Evidence
from ipgraph.model.record import Record

Agreement = Literal["both", "single", "one", "differ"]
"""``both`` halves say it; the article has a ``single`` language; ``one`` of two halves says it; they ``differ``."""

_FORM = lazy(r"\.(?:en|zh)(?:\[\d+\])?$")
_INDEX = lazy(r"\[\d+\]")
_LANGUAGE = lazy(r"^(?:en|zh)-")
_PROCEEDING = lazy(r"proceedings\[(\d+)\]\.")
_Place = tuple[str, str, int, int]


class Trait(NamedTuple):
    """What bears on the confidence in one fact."""

    kind: str
    rule_class: str
    rule: str
    agreement: Agreement


@lru_cache(maxsize=8192)
def fact_of(path: str) -> str:
    """The fact that a path of evidence belongs to: the path without the form of a name or its language.

    >>> fact_of("proceedings[0].forum.zh[1]"), fact_of("disagreements[2].en"), fact_of("rights[0].holders[1]")
    ('proceedings[0].forum', 'disagreements[2]', 'rights[0].holders[1]')
    """
    return _FORM.sub("", path)


@lru_cache(maxsize=8192)
def kind_of(fact: str) -> str:
    """The kind of a fact: its path without numbers.

    >>> kind_of("proceedings[0].claimed[1].amount")
    'proceedings.claimed.amount'
    """
    return _INDEX.sub("", fact)


@cache
def rule_of(name: str) -> str:
    """The name of a rule without its language.

    >>> rule_of("zh-award"), rule_of("chain")
    ('award', 'chain')
    """
    return _LANGUAGE.sub("", name)


@cache
def class_of(rule: str) -> str:
    """The class of a rule, by the table ``rule_classes.toml``; the row that names it most exactly counts."""
    matches = [
        (len(pattern.replace("*", "")), "*" not in pattern, name)
        for name, patterns in _classes().items()
        for pattern in patterns
        if (fnmatchcase(rule, pattern) if "*" in pattern else rule == pattern)
    ]
    return max(matches)[2]


def traits(record: Record, contested: Collection[str] = ()) -> dict[str, Trait]:
    """The traits of each fact of ``record`` that has evidence; ``contested`` are facts on which the halves differ."""
    behind: dict[str, list[Evidence]] = {}
    for item in record.evidence:
        behind.setdefault(fact_of(item.path), []).append(item)
    bilingual = len(record.article.languages) > 1
    carried = _carried(record, behind)
    found = {}
    for fact, items in behind.items():
        rule, rule_class = _strongest(tuple(item.rule for item in items))
        if fact in carried:
            rule, rule_class = "carried", "carried"
        agreement: Agreement = "single"
        if bilingual:
            differ = fact in contested
            agreement = "differ" if differ else "both" if len({item.language for item in items}) > 1 else "one"
        found[fact] = Trait(kind_of(fact), rule_class, rule, agreement)
    return found


@lru_cache(maxsize=8192)
def _strongest(names: tuple[str, ...]) -> tuple[str, str]:
    """The rule of the strongest class, the first of these, with its class."""
    rules = dict.fromkeys(map(rule_of, names))
    ranks = _ranks()
    rule = min(rules, key=lambda each: ranks[class_of(each)])
    return rule, class_of(rule)


def _carried(record: Record, behind: Mapping[str, list[Evidence]]) -> frozenset[str]:
    """The facts of a reviewing case whose words are those of the same field of the case under review."""
    numbers = {proceeding.id: i for i, proceeding in enumerate(record.proceedings)}
    reviews = {i: numbers[p.after] for i, p in enumerate(record.proceedings) if p.after in numbers}
    if not reviews:
        return frozenset()
    places: dict[_Place, set[int]] = {}
    of_cases: list[tuple[str, int, list[_Place]]] = []
    for fact, items in behind.items():
        match = _PROCEEDING.match(fact)
        if match:
            case, kind = int(match.group(1)), kind_of(fact)
            words: list[_Place] = [(kind, item.language, item.start, item.end) for item in items]
            of_cases.append((fact, case, words))
            for place in words:
                places.setdefault(place, set()).add(case)
    return frozenset(
        fact
        for fact, case, words in of_cases
        if case in reviews and all(reviews[case] in places[place] for place in words)
    )


@cache
def _classes() -> dict[str, tuple[str, ...]]:
    table = read_toml(files("ipgraph.extract").joinpath("rule_classes.toml").read_text(encoding="utf-8"))
    return {row["name"]: tuple(row["rules"]) for row in table["class"]}


@cache
def _ranks() -> dict[str, int]:
    return {name: i for i, name in enumerate(_classes())}
