"""Replay decisions: records as decided, pairs as judged, labels as given, and what could not be followed."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from msgspec import Struct

from ipgraph.decide.changes import Change, changes_of, contradictions
from ipgraph.decide.check import check
from ipgraph.decide.facts import decided, impossible
from ipgraph.decide.kinds import NONE, Decision, Decisions, NotSame, Rename, Same, Trouble, trouble
from ipgraph.decide.pairs import entries_of, impossible_pairs, judged_pairs
from ipgraph.decide.seen import Held
from ipgraph.model.record import Record
from ipgraph.resolve.grouping import Entry
from ipgraph.resolve.naming import Name
from ipgraph.resolve.resolution import Resolution
from ipgraph.resolve.score import Kind

_KINDS: tuple[Kind, ...] = ("party", "right", "case")


class Replayed(Struct, frozen=True):
    """Records as decided, in the order given; the decisions that are followed, and the trouble with any."""

    records: tuple[Record, ...]
    followed: tuple[Decision, ...] = ()
    troubles: tuple[Trouble, ...] = ()

    def judged(self) -> Mapping[Kind, Mapping[frozenset[Entry], bool]]:
        """The pairs of entries that persons judged, for :func:`~ipgraph.resolve.resolution.resolve`."""
        return judged_pairs(self.followed)


def replay(articles: Iterable[Held], decisions: Decisions = NONE) -> Replayed:
    """Hold decisions against records and change these; what cannot be followed is told and changes nothing."""
    held = {told.record.article.id: told for told in articles}
    items = decisions.items
    if not items:
        return Replayed(tuple(told.record for told in held.values()))
    troubles = [each for decision in items for each in check(decision, held)]
    standing = _without(items, troubles)
    changes = _by_article(standing)
    troubles += (each for name, found in changes.items() for each in impossible(held[name], found))
    standing = _without(standing, troubles)
    troubles += contradictions(change for decision in standing for change in changes_of(decision))
    troubles += impossible_pairs(standing)
    standing = _without(standing, troubles)
    changes = _by_article(standing)
    records = tuple(decided(told, changes[name]) if name in changes else told.record for name, told in held.items())
    return Replayed(records, standing, _sorted(troubles))


def settle(replayed: Replayed, resolution: Resolution, names: Mapping[tuple[Kind, Entry], Name]) -> Replayed:
    """Hold decisions against what came of them: pairs that could not be joined, labels of two minds."""
    if not replayed.followed:
        return replayed
    found: list[Trouble] = []
    group_of = _groups(resolution)
    labels: dict[tuple[object, str], Decision] = {}
    for decision in replayed.followed:
        content = decision.content
        if isinstance(content, NotSame):
            continue
        if isinstance(content, Same):
            found += _unmet(decision, content, group_of)
        elif isinstance(content, Rename):
            entry: Entry = (content.article, content.entry)
            name = names.get((content.kind, entry), entry)
            if name[0] == "forum":
                problem = f"{content.entry} of {content.article} is a court or office"
                found.append(trouble(decision, problem, "the list of courts and offices names it"))
                continue
            thing = (name, content.language)
            other = labels.setdefault(thing, decision)
            if isinstance(other.content, Rename) and other.content.label != content.label:
                found += _two_labels(decision, other)
    if not found:
        return replayed
    return Replayed(replayed.records, _without(replayed.followed, found), _sorted((*replayed.troubles, *found)))


def _two_labels(decision: Decision, other: Decision) -> list[Trouble]:
    pairs = ((decision, other), (other, decision))
    return [trouble(one, f"one thing has another name in {two}", "take one of the two out") for one, two in pairs]


def _unmet(decision: Decision, content: Same, group_of: Mapping[tuple[Kind, Entry], int]) -> Iterable[Trouble]:
    entries = entries_of(content)
    hidden = [entry for entry in entries if (content.kind, entry) not in group_of]
    for article, name in hidden:
        yield trouble(
            decision,
            f"the {content.kind} {name} of {article} is only described, its name is masked, or another decision "
            "leaves it out",
            "such an entry is never joined with another: take it out",
        )
    if not hidden and len({group_of[content.kind, entry] for entry in entries}) > 1:
        yield trouble(
            decision,
            "one of the articles names another entry that is already the same as one of these",
            "say first with [[not-same]] which entries are not one",
        )


def _groups(resolution: Resolution) -> dict[tuple[Kind, Entry], int]:
    found: dict[tuple[Kind, Entry], int] = {}
    for number, group in enumerate(resolution.parties.clusters.groups):
        for item in group:
            for mention in resolution.parties.items[item].mentions:
                found["party", (mention.article, mention.entry)] = number
    for number, group in enumerate(resolution.rights.clusters.groups):
        found |= {("right", (i.article, i.entry)): number for i in (resolution.rights.items[item] for item in group)}
    for number, group in enumerate(resolution.cases.clusters.groups):
        found |= {("case", (i.article, i.entry)): number for i in (resolution.cases.items[item] for item in group)}
    return found


def _without(decisions: Iterable[Decision], troubles: Iterable[Trouble]) -> tuple[Decision, ...]:
    aside = {each.key for each in troubles if not each.applied}
    return tuple(each for each in decisions if each.key() not in aside)


def _by_article(decisions: Iterable[Decision]) -> dict[str, list[Change]]:
    found: dict[str, list[Change]] = defaultdict(list)
    for decision in decisions:
        for change in changes_of(decision):
            found[change.article].append(change)
    return dict(found)


def _sorted(troubles: Iterable[Trouble]) -> tuple[Trouble, ...]:
    return tuple(sorted(set(troubles)))
