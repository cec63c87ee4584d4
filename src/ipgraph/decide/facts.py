"""Change a record as persons decided; the words of the article stay behind a fact, which is then marked as decided."""

import datetime
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec

from ipgraph.decide.changes import Change
from ipgraph.decide.check import is_stated, shown
from ipgraph.decide.kinds import Trouble, trouble
from ipgraph.decide.seen import Held, is_within
from ipgraph.model.evidence import Evidence
from ipgraph.model.facts import ROLE_FIELDS, fact_paths
from ipgraph.model.pruning import pruned
from ipgraph.model.record import Record

RULE = "decision"
"""The rule that stands on the evidence of a fact that a person decided."""

_SURE = 1.0
_STEP = re.compile(r"([a-z_]+)|\[(\d+)\]")
_DAY = re.compile(r"article\.published|proceedings\[\d+\]\.(?:filed|decided|announced|as_of)")
_ISO = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_FORM = re.compile(r"(.+)\.(?:en|zh)(?:\[\d+\])?")


def impossible(told: Held, changes: Iterable[Change]) -> Iterator[Trouble]:
    """Values that no record can have at their place."""
    for change in changes:
        if not change.leave_out:
            try:
                _try(told.record, change)
            except (msgspec.ValidationError, LookupError, ValueError) as error:
                yield trouble(
                    change.decision,
                    f"{change.path} of {change.article} cannot be {shown(change.value)}: {error}",
                    "give a value that the format of records has there (docs/records.md)",
                )


def _try(record: Record, change: Change) -> None:
    if not is_stated(change.value):
        raise ValueError("that says nothing; use [[reject]] for a fact that is wrong")
    if _DAY.fullmatch(change.path):
        match = _ISO.fullmatch(str(change.value))
        if match is None:
            raise ValueError("give year, month and day as far as they are known: 2024-05")
        datetime.date(*(int(part or 1) for part in match.groups()))
    _dangling(_with_values(record, [change]), record)


def decided(told: Held, changes: Sequence[Change]) -> Record:
    """The record with all changes made, which must be possible one by one and not contradict each other."""
    record = _with_values(told.record, changes)
    record = msgspec.structs.replace(record, evidence=_evidence(told, changes))
    gone = {change.path for change in changes if change.leave_out}
    names = {match[1] for path in gone if (match := _FORM.fullmatch(path))}
    left = [path for path in fact_paths(record) if not any(is_within(path, out) for out in gone)]
    # A name all forms of which are left out is left out itself.
    gone |= {name for name in names if not any(is_within(path, name) for path in left)}
    return pruned(record, gone)


def _with_values(record: Record, changes: Iterable[Change]) -> Record:
    tree = _lists(msgspec.to_builtins(record))
    for change in changes:
        if not change.leave_out:
            _set(tree, change)
    return msgspec.convert(tree, Record)


def _lists(value: Any) -> Any:
    """The value with lists in place of tuples, so that one place in them can be changed."""
    if isinstance(value, dict):
        return {key: _lists(each) for key, each in value.items()}
    return [_lists(each) for each in value] if isinstance(value, tuple | list) else value


def _set(tree: Any, change: Change) -> None:
    steps = [name or int(number) for name, number in _STEP.findall(change.path)]
    for step in steps[:-1]:
        tree = tree[step]
    old, value = tree[steps[-1]], change.value
    if isinstance(old, dict) and {"en", "zh"} == old.keys() and change.language is not None:
        # The names of one version stand for what it says.
        forms = old[change.language] or [value]
        value = {change.language: forms}
    if isinstance(tree, list):
        tree[int(steps[-1])] = value
    else:
        tree[steps[-1]] = value


def _dangling(record: Record, before: Record) -> None:
    """Raise :class:`LookupError` when an id stands for nothing that the record has, and did not before."""
    missing = _missing(record) - _missing(before)
    if missing:
        raise LookupError(f"the article has no {', '.join(sorted(missing))}")


def _missing(record: Record) -> set[str]:
    parties, rights = {party.id for party in record.parties}, {right.id for right in record.rights}
    cases = {case.id for case in record.proceedings}
    named = {holder for right in record.rights for holder in right.holders}
    named |= {party for tie in record.groups for party in (tie.party, tie.other)}
    missing: set[str | None] = set()
    for case in record.proceedings:
        named |= {party for field in ROLE_FIELDS for party in getattr(case, field)}
        named |= {sentence.party for sentence in case.sentences}
        missing |= {right for right in case.rights if right not in rights}
        missing |= {case.after} - cases
    return {name for name in (*missing, *(named - parties)) if name is not None}


def _evidence(told: Held, changes: Sequence[Change]) -> tuple[Evidence, ...]:
    """The evidence of the record, marked where a fact is decided; words found for a fact that had none come last."""
    kept = [marked for item in told.record.evidence for marked in _marked(told.record, item, changes)]
    for change in changes:
        if not any(is_within(item.path, change.path) for item in kept):
            kept += _found(told, change)
    return tuple(dict.fromkeys(kept))


def _marked(record: Record, item: Evidence, changes: Sequence[Change]) -> Iterator[Evidence]:
    sure = msgspec.structs.replace(item, rule=RULE, confidence=_SURE)
    for change in changes:
        about = [f"disagreements[{i}]" for i, each in enumerate(record.disagreements) if each.about == change.path]
        if change.language is not None and any(item.path == f"{at}.{change.language}" for at in about):
            # The words of the version that is believed stand behind the fact too.
            yield item
            yield msgspec.structs.replace(sure, path=change.path)
            return
        if is_within(item.path, change.path) and not change.leave_out:
            if change.language in (None, item.language):
                yield sure
            elif about:
                yield msgspec.structs.replace(item, path=f"{about[0]}.{item.language}")
            return
    yield item


def _found(told: Held, change: Change) -> Iterator[Evidence]:
    """Where the words stand that a person gave for a fact that the record lacked."""
    for quote in change.quotes:
        for language, text in sorted(told.texts.items()):
            if quote in text:
                start = text.index(quote)
                yield Evidence(
                    path=change.path,
                    language=language,
                    start=start,
                    end=start + len(quote),
                    rule=RULE,
                    quote=quote,
                    confidence=_SURE,
                )
                break
