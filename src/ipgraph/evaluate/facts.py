"""The facts of two records under one naming, so that two equal facts mean the same thing.

Parties, rights and proceedings are paired first; a thing of the predicted record then bears the name of the gold thing
that it was paired with. A fact counts only under the pairing: a sum in the wrong proceeding is wrong twice, once missed
and once invented.
"""

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
from ipgraph.model.record import ArticleInfo, Names, Proceeding, Record

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
    return Facts(Counter(_facts(gold, gold_naming)), Counter(_facts(predicted, predicted_naming)))


def _facts(record: Record | None, naming: _Naming) -> Iterator[Fact]:
    article = record.article if record else None
    yield Fact("published", "", (article and article.published,))
    yield Fact("kind", "", (article and article.kind,))
    yield Fact("languages", "", tuple(sorted(article.languages)) if article else ())
    if record is None:
        return
    for url in record.article.urls:
        yield Fact("url", "", (url.rstrip("/"),))
    if folded_forms(record.article.source):
        yield Fact("source", "", (naming.shown("source", "", record.article.source),))
    for party in record.parties:
        if not party.unnamed:
            yield Fact("party", naming.party[party.id])
    yield from _right_facts(record, naming)
    for proceeding in record.proceedings:
        yield from _proceeding_facts(proceeding, naming)
    for statistic in record.statistics:
        value = float(statistic.value)
        yield Fact("statistic", "", (value,))
        yield Fact("statistic-unit", "", (value, statistic.unit))
        if statistic.period:
            yield Fact("statistic-period", "", (value, statistic.period))
        if statistic.change_percent is not None:
            yield Fact("statistic-change", "", (value, float(statistic.change_percent)))
    for disagreement in record.disagreements:
        yield Fact("disagreement", "", (_INDEX.sub("", disagreement.about.split(" ")[0]),))


def _right_facts(record: Record, naming: _Naming) -> Iterator[Fact]:
    for right in record.rights:
        about = naming.right[right.id]
        yield Fact("right-type", about, (right.type,))
        if right.number:
            yield Fact("right-number", about, (fold(right.number),))
        if right.branch:
            yield Fact("branch", about, (right.branch,))
        if folded_forms(right.title):
            yield Fact("right-title", about, (naming.shown("right-title", about, right.title),))
        for holder in right.holders:
            yield Fact("holder", about, (naming.party.get(holder, holder),))


def _proceeding_facts(proceeding: Proceeding, naming: _Naming) -> Iterator[Fact]:
    about = naming.proceeding[proceeding.id]
    yield Fact("proceeding", about)
    for field in ("type", "instance", "status", "outcome", "filed", "decided"):
        value = getattr(proceeding, field)
        if value and value not in _SAYS_NOTHING:
            yield Fact(field, about, (value,))
    if proceeding.case_number:
        yield Fact("case-number", about, (fold(proceeding.case_number),))
    if proceeding.after:
        yield Fact("after", about, (naming.proceeding.get(proceeding.after, proceeding.after),))
    if folded_forms(proceeding.forum):
        yield Fact("forum", about, (naming.shown("forum", about, proceeding.forum),))
    for field, role in _ROLES.items():
        for party in getattr(proceeding, field):
            yield Fact(role, about, (naming.party.get(party, party),))
    for right in proceeding.rights:
        yield Fact("proceeding-right", about, (naming.right.get(right, right),))
    for kind in ("claimed", "awarded"):
        for money in getattr(proceeding, kind):
            yield Fact(kind, about, (float(money.amount), money.currency))
            if money.equivalent:
                yield Fact("equivalent", about, (float(money.equivalent.amount), money.equivalent.currency))
    for finding in proceeding.findings:
        yield Fact("finding", about, (finding.cause, finding.result))
    for remedy in proceeding.remedies:
        yield Fact("remedy", about, (remedy,))
    for sentence in proceeding.sentences:
        yield Fact("sentence", about, (naming.party.get(sentence.party, sentence.party), sentence.months))


def _first_form(name: Names) -> str:
    return next((form for form in (*name.en, *name.zh) if fold(form)), "")
