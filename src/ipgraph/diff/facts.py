"""What an article says now and did not say before, and the other way round."""

from collections import Counter
from collections.abc import Iterator, Mapping

from ipgraph.diff.changes import FactChange
from ipgraph.diff.told import Entry, Fact
from ipgraph.explain.labels import labels
from ipgraph.model.codes import Language


def fact_changes(
    article: str, before: Mapping[str, Entry], after: Mapping[str, Entry], paired: Mapping[str, str], language: Language
) -> Iterator[FactChange]:
    """The facts that changed, entry by entry in the order of the record, those of entries that are gone at the end."""
    now = {new: before[old] for old, new in paired.items()}
    for place, entry in after.items():
        yield from _of_entry(article, now.get(place), entry, language)
    for place, entry in before.items():
        if place not in paired:
            yield from _of_entry(article, entry, None, language)


def _of_entry(article: str, before: Entry | None, after: Entry | None, language: Language) -> Iterator[FactChange]:
    about = after or before
    if about is None:
        return
    gone = _less(before, after)
    come = _less(after, before)
    for kind in dict.fromkeys(kind for kind, _ in (*come, *gone)):
        old = [fact for fact in gone.elements() if fact[0] == kind]
        new = [fact for fact in come.elements() if fact[0] == kind]
        for i in range(max(len(old), len(new))):
            was, becomes = (facts[i] if i < len(facts) else None for facts in (old, new))
            label = labels().kinds.get(kind)
            yield FactChange(
                change="changed" if was and becomes else "added" if becomes else "removed",
                article=article,
                about=about.label,
                fact=kind,
                label=label.text(language) if label else kind,
                before=was and was[1],
                after=becomes and becomes[1],
                words=_words(after, becomes) or _words(before, was),
            )


def _less(one: Entry | None, other: Entry | None) -> Counter[Fact]:
    facts = Counter[Fact]() if one is None else one.facts
    return facts if other is None else facts - other.facts


def _words(entry: Entry | None, fact: Fact | None) -> tuple[str, ...]:
    return () if entry is None or fact is None else entry.words.get(fact, ())
