"""The facts of two records under one naming, so that two equal facts mean the same thing.

Parties, rights and proceedings are paired first; a thing of the predicted record then bears the name of the gold thing
that it was paired with. A fact counts only under the pairing: a sum in the wrong proceeding is wrong twice, once missed
and once invented.
"""

import math
import re
from collections import Counter
from collections.abc import Hashable, Iterator, Mapping
from typing import NamedTuple

from ipgraph.evaluate.likeness import (
    LEAST_FOR_PROCEEDINGS,
    fold,
    folded_forms,
    name_likeness,
    pair_up,
    party_likeness,
    proceeding_likeness,
    right_likeness,
)
from ipgraph.model.record import ArticleInfo, Names, Proceeding, Record, Right

GROUPS: Mapping[str, tuple[str, ...]] = {
    "article": ("published", "kind", "source", "url", "languages"),
    "party": ("party",),
    "role": ("claimant", "respondent", "other", "appellant"),
    "forum": ("forum",),
    "right": ("right-type", "right-number", "right-title", "branch", "holder", "proceeding-right"),
    "proceeding": ("proceeding", "type", "instance", "case-number", "after"),
    "date": ("filed", "decided"),
    "money": ("claimed", "awarded", "equivalent"),
    "outcome": ("outcome", "status", "finding", "remedy", "sentence"),
    "statistic": ("statistic", "statistic-unit", "statistic-period", "statistic-change"),
    "disagreement": ("disagreement",),
}
"""The kinds of fact in each group, in the order of the table of figures."""

GROUP_OF: Mapping[str, str] = {kind: group for group, kinds in GROUPS.items() for kind in kinds}

_NO_RECORD = Record(article=ArticleInfo(id=""))
_SAYS_NOTHING = ("unknown", "none")
_ROLES = {"claimants": "claimant", "respondents": "respondent", "others": "other", "appellants": "appellant"}
_INDEX = re.compile(r"\[\d+\]")


class Fact(NamedTuple):
    """One thing that a record says: its kind, what it is about (empty for the article) and its value."""

    kind: str
    about: str
    value: tuple[Hashable, ...] = ()

    def __str__(self) -> str:
        said = ", ".join(f"{part:.15g}" if isinstance(part, float) else str(part) for part in self.value)
        return " | ".join(part for part in (self.kind, self.about, said) if part)


class Facts(NamedTuple):
    """The facts of a gold record and of the predicted one, each with how often it is said."""

    gold: Counter[Fact]
    predicted: Counter[Fact]


class Located(NamedTuple):
    """A fact, and the path of what says it in its record: a leaf, a name (without its forms) or a whole proceeding."""

    path: str
    fact: Fact


class _Naming(NamedTuple):
    """What one record's parties, rights and proceedings are called, by id, and the true names of the gold things."""

    party: Mapping[str, str]
    right: Mapping[str, str]
    proceeding: Mapping[str, str]
    true_names: Mapping[tuple[str, str], Names]

    def shown(self, kind: str, about: str, name: Names) -> str:
        """How a name counts: as the gold thing's first form when it is like it, else as its own."""
        true_name = self.true_names.get((kind, about), Names())
        return _first_form(true_name if name_likeness(true_name, name) else name)


def compare_facts(gold: Record | None, predicted: Record | None) -> Facts:
    """The facts of both records under one naming; ``None`` stands for a record that the other side lacks."""
    both = locate_facts(gold, predicted)
    return Facts(*(Counter(located.fact for located in side) for side in both))


def locate_facts(gold: Record | None, predicted: Record | None) -> tuple[tuple[Located, ...], tuple[Located, ...]]:
    """The facts of the gold record and of the predicted one under one naming, each with its place in its record."""
    g, p = gold or _NO_RECORD, predicted or _NO_RECORD
    party_pairs = pair_up(g.parties, p.parties, party_likeness(g, p))
    party_labels = [f"party {i} ({_first_form(x.name)})" for i, x in enumerate(g.parties, 1)]
    predicted_parties = {
        x.id: party_labels[party_pairs[j]] if j in party_pairs else f"extra party {j + 1} ({_first_form(x.name)})"
        for j, x in enumerate(p.parties)
    }
    right_pairs = pair_up(g.rights, p.rights, right_likeness)
    right_labels = [f"right {i} ({_first_form(x.title) or x.type})" for i, x in enumerate(g.rights, 1)]
    predicted_rights = {
        x.id: right_labels[right_pairs[j]] if j in right_pairs else f"extra right {j + 1} ({x.type})"
        for j, x in enumerate(p.rights)
    }
    id_of = {label: x.id for label, x in zip(party_labels, g.parties, strict=True)}
    pairs = pair_up(
        g.proceedings,
        p.proceedings,
        proceeding_likeness(lambda party: id_of.get(predicted_parties.get(party, ""), party)),
        LEAST_FOR_PROCEEDINGS,
    )
    labels = [f"proceeding {i} ({_first_form(x.forum) or x.type})" for i, x in enumerate(g.proceedings, 1)]
    predicted_proceedings = {
        x.id: labels[pairs[j]] if j in pairs else f"extra proceeding {j + 1} ({_first_form(x.forum) or x.type})"
        for j, x in enumerate(p.proceedings)
    }
    true_names = {
        ("source", ""): g.article.source,
        **{("right-title", label): x.title for label, x in zip(right_labels, g.rights, strict=True)},
        **{("forum", label): x.forum for label, x in zip(labels, g.proceedings, strict=True)},
    }
    gold_naming = _Naming(
        {x.id: label for x, label in zip(g.parties, party_labels, strict=True)},
        {x.id: label for x, label in zip(g.rights, right_labels, strict=True)},
        {x.id: label for x, label in zip(g.proceedings, labels, strict=True)},
        true_names,
    )
    predicted_naming = _Naming(predicted_parties, predicted_rights, predicted_proceedings, true_names)
    return tuple(_facts(gold, gold_naming)), tuple(_facts(predicted, predicted_naming))


def _facts(record: Record | None, naming: _Naming) -> Iterator[Located]:
    article = record.article if record else None
    yield Located("article.published", Fact("published", "", (article and article.published,)))
    yield Located("article.kind", Fact("kind", "", (article and article.kind,)))
    yield Located("article.languages", Fact("languages", "", tuple(sorted(article.languages)) if article else ()))
    if record is None:
        return
    for i, url in enumerate(record.article.urls):
        yield Located(f"article.urls[{i}]", Fact("url", "", (url.rstrip("/"),)))
    if folded_forms(record.article.source):
        yield Located("article.source", Fact("source", "", (naming.shown("source", "", record.article.source),)))
    for i, party in enumerate(record.parties):
        if not party.unnamed:
            yield Located(f"parties[{i}].name", Fact("party", naming.party[party.id]))
    for i, right in enumerate(record.rights):
        yield from _right_facts(f"rights[{i}]", right, naming)
    for i, proceeding in enumerate(record.proceedings):
        yield from _proceeding_facts(f"proceedings[{i}]", proceeding, naming)
    for i, statistic in enumerate(record.statistics):
        at, value = f"statistics[{i}]", _float(statistic.value)
        yield Located(f"{at}.value", Fact("statistic", "", (value,)))
        yield Located(f"{at}.unit", Fact("statistic-unit", "", (value, statistic.unit)))
        if statistic.period:
            yield Located(f"{at}.period", Fact("statistic-period", "", (value, statistic.period)))
        if statistic.change_percent is not None:
            change = _float(statistic.change_percent)
            yield Located(f"{at}.change_percent", Fact("statistic-change", "", (value, change)))
    for i, disagreement in enumerate(record.disagreements):
        about = _INDEX.sub("", disagreement.about.split(" ")[0])
        yield Located(f"disagreements[{i}]", Fact("disagreement", "", (about,)))


def _right_facts(at: str, right: Right, naming: _Naming) -> Iterator[Located]:
    about = naming.right[right.id]
    yield Located(f"{at}.type", Fact("right-type", about, (right.type,)))
    if right.number:
        yield Located(f"{at}.number", Fact("right-number", about, (fold(right.number),)))
    if right.branch:
        yield Located(f"{at}.branch", Fact("branch", about, (right.branch,)))
    if folded_forms(right.title):
        yield Located(f"{at}.title", Fact("right-title", about, (naming.shown("right-title", about, right.title),)))
    for i, holder in enumerate(right.holders):
        yield Located(f"{at}.holders[{i}]", Fact("holder", about, (naming.party.get(holder, holder),)))


def _float(value: int | float) -> float:
    """The number as a float; one that is too large for any is infinite."""
    try:
        return float(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf


def _proceeding_facts(at: str, proceeding: Proceeding, naming: _Naming) -> Iterator[Located]:
    about = naming.proceeding[proceeding.id]

    def said(place: str, kind: str, *value: Hashable) -> Located:
        return Located(f"{at}{place}", Fact(kind, about, value))

    yield said("", "proceeding")
    for field in ("type", "instance", "status", "outcome", "filed", "decided"):
        value = getattr(proceeding, field)
        if value and value not in _SAYS_NOTHING:
            yield said(f".{field}", field, value)
    if proceeding.case_number:
        yield said(".case_number", "case-number", fold(proceeding.case_number))
    if proceeding.after:
        yield said(".after", "after", naming.proceeding.get(proceeding.after, proceeding.after))
    if folded_forms(proceeding.forum):
        yield said(".forum", "forum", naming.shown("forum", about, proceeding.forum))
    for field, role in _ROLES.items():
        for i, party in enumerate(getattr(proceeding, field)):
            yield said(f".{field}[{i}]", role, naming.party.get(party, party))
    for i, right in enumerate(proceeding.rights):
        yield said(f".rights[{i}]", "proceeding-right", naming.right.get(right, right))
    for kind in ("claimed", "awarded"):
        for i, money in enumerate(getattr(proceeding, kind)):
            yield said(f".{kind}[{i}].amount", kind, _float(money.amount), money.currency)
            if (other := money.equivalent) is not None:
                place = f".{kind}[{i}].equivalent.amount"
                yield said(place, "equivalent", _float(other.amount), other.currency)
    for i, finding in enumerate(proceeding.findings):
        yield said(f".findings[{i}]", "finding", finding.cause, finding.result)
    for i, remedy in enumerate(proceeding.remedies):
        yield said(f".remedies[{i}]", "remedy", remedy)
    for i, sentence in enumerate(proceeding.sentences):
        person = naming.party.get(sentence.party, sentence.party)
        yield said(f".sentences[{i}]", "sentence", person, sentence.months)


def _first_form(name: Names) -> str:
    return next((form for form in (*name.en, *name.zh) if fold(form)), "")
