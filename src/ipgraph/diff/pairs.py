"""Which entry of an article's record now is which entry of its record before."""

from collections.abc import Mapping

from ipgraph.diff.told import Entry


def pair(before: Mapping[str, Entry], after: Mapping[str, Entry]) -> dict[str, str]:
    """The place now of each entry before that is still there: those that have more than half of their facts in common.

    The most alike are paired first; of several the first.
    """
    found: dict[str, str] = {}
    taken: set[str] = set()
    alike = [
        (-common, i, j, old.place, new.place)
        for i, old in enumerate(before.values())
        for j, new in enumerate(after.values())
        if _kind(old) == _kind(new)
        and ((common := (old.facts & new.facts).total()) * 2 > min(old.facts.total(), new.facts.total()))
    ]
    for *_, old_place, new_place in sorted(alike):
        if old_place not in found and new_place not in taken:
            found[old_place] = new_place
            taken.add(new_place)
    if "article" in before and "article" in after:
        found["article"] = "article"
    return found


def _kind(entry: Entry) -> str:
    return entry.place.partition("[")[0]
