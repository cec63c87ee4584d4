"""Leave facts out of a record so that what is left is still a record.

A party without a name, a right or a case without a kind, a case with neither a forum nor a party and a figure without
its unit go as a whole, with all that refers to them; parties and rights to which nothing refers any more go too. What
the article is (its id, languages and kind) stays. Ids are kept, lists close up, and the paths of evidence and
disagreements follow.
"""

import re
from collections.abc import Collection, Iterator
from functools import cache
from typing import Any

import msgspec

from ipgraph.model.facts import NOT_STATED, ROLE_FIELDS
from ipgraph.model.record import Proceeding, Record

SIDES = ("claimants", "respondents", "others")


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What a thing cannot be without, and where a path has its parts; compiled when first used."""
    needed = re.compile(
        r"(parties\[\d+\])\.(?:name|type)|(rights\[\d+\]|proceedings\[\d+\])\.type"
        r"|(statistics\[\d+\])\.(?:value|unit|metric)|(.*\.(?:claimed|awarded)\[\d+\]|.*\.equivalent)\.amount"
    )
    return needed, re.compile(r"[.\[]")


def pruned(record: Record, facts: Collection[str]) -> Record:
    """The record without these facts, which are named by their paths, and without what cannot be without them."""
    short = {fact for fact in facts if fact != "article.kind"}
    # What nothing referred to before stays: it does not go because of these facts.
    gone = _gone(record, short) - _gone(record, set())
    left = {party.id for i, party in enumerate(record.parties) if f"parties[{i}]" not in gone}
    gone.update(f"groups[{i}]" for i, tie in enumerate(record.groups) if not {tie.party, tie.other} <= left)
    return _pruned(record, gone) if short else record


def _gone(record: Record, short: set[str]) -> set[str]:
    """The paths of all that goes when the facts ``short`` go."""
    gone, (needed, _) = set(short), _patterns()
    for fact in short:
        # What a thing can't be without takes the whole thing along; a sum goes before the equivalent inside it.
        if match := needed.fullmatch(fact):
            gone.add(next(group for group in match.groups() if group))
    parties = {p.id for i, p in enumerate(record.parties) if f"parties[{i}]" not in gone}
    rights = {r.id for i, r in enumerate(record.rights) if f"rights[{i}]" not in gone}
    for i, proceeding in enumerate(record.proceedings):
        gone.update(_gone_from(f"proceedings[{i}]", proceeding, gone, parties, rights))
    told = {i: p for i, p in enumerate(record.proceedings) if f"proceedings[{i}]" not in gone}
    cases = {p.id for p in told.values()}
    gone.update(f"proceedings[{i}].after" for i, p in told.items() if p.after and p.after not in cases)
    used_rights = {
        right
        for i, p in told.items()
        for j, right in enumerate(p.rights)
        if f"proceedings[{i}].rights[{j}]" not in gone
    }
    used_parties = {
        party
        for i, p in told.items()
        for field in ROLE_FIELDS
        for j, party in enumerate(getattr(p, field))
        if f"proceedings[{i}].{field}[{j}]" not in gone
    }
    for i, right in enumerate(record.rights):
        if right.id not in used_rights:
            gone.add(f"rights[{i}]")
        for j, holder in enumerate(right.holders):
            if holder not in parties:
                gone.add(f"rights[{i}].holders[{j}]")
            elif not gone & {f"rights[{i}]", f"rights[{i}].holders[{j}]"}:
                used_parties.add(holder)
    gone.update(f"parties[{i}]" for i, party in enumerate(record.parties) if party.id not in used_parties)
    gone.update(f"disagreements[{i}]" for i, d in enumerate(record.disagreements) if _is_within(d.about, gone))
    return gone


def _gone_from(at: str, p: Proceeding, gone: set[str], parties: set[str], rights: set[str]) -> Iterator[str]:
    """What goes from one proceeding, or the proceeding itself, besides what is gone already."""
    left: dict[str, set[str]] = {}
    for field, known in (*((side, parties) for side in SIDES), ("rights", rights)):
        members = getattr(p, field)
        kept = {j for j, member in enumerate(members) if member in known and f"{at}.{field}[{j}]" not in gone}
        yield from (f"{at}.{field}[{j}]" for j in range(len(members)) if j not in kept)
        left[field] = {members[j] for j in kept}
    # Who is on no side any more neither appeals nor serves a term.
    staying = parties - ({*p.claimants, *p.respondents} - left["claimants"] - left["respondents"])
    yield from (f"{at}.appellants[{j}]" for j, party in enumerate(p.appellants) if party not in staying)
    yield from (f"{at}.sentences[{j}]" for j, term in enumerate(p.sentences) if term.party not in staying)
    has_forum = bool(p.forum) and f"{at}.forum" not in gone
    has_result = p.outcome not in NOT_STATED and f"{at}.outcome" not in gone
    if not any(left[side] for side in SIDES) and not (has_forum and has_result):
        yield at


def _is_within(path: str, gone: set[str]) -> bool:
    """Whether a path is gone, or lies in something that is."""
    ends = [match.start() for match in _patterns()[1].finditer(path)]
    return any(path[:end] in gone for end in (*ends, len(path)))


def _pruned(record: Record, gone: set[str]) -> Record:
    """The record without what is at the paths ``gone``."""
    moved: dict[str, str] = {}
    plain = msgspec.to_builtins(msgspec.structs.replace(record, evidence=()))
    kept = msgspec.convert({key: _close_up(value, key, key, gone, moved) for key, value in plain.items()}, Record)
    return msgspec.structs.replace(
        kept,
        disagreements=tuple(
            msgspec.structs.replace(each, about=moved.get(each.about, each.about)) for each in kept.disagreements
        ),
        evidence=tuple(
            msgspec.structs.replace(each, path=moved[each.path]) for each in record.evidence if each.path in moved
        ),
    )


def _close_up(value: Any, old: str, new: str, gone: set[str], moved: dict[str, str]) -> Any:
    """The value without what is gone; into ``moved`` goes the new path of each thing that is left."""
    moved[old] = new
    if isinstance(value, dict):
        return {
            key: _close_up(item, f"{old}.{key}", f"{new}.{key}", gone, moved)
            for key, item in value.items()
            if f"{old}.{key}" not in gone
        }
    if isinstance(value, list | tuple):
        kept = [i for i in range(len(value)) if f"{old}[{i}]" not in gone]
        return [_close_up(value[i], f"{old}[{i}]", f"{new}[{j}]", gone, moved) for j, i in enumerate(kept)]
    return value
