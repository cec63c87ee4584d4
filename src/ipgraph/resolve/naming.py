"""The name under which the graph has a party, right or case: one for each group, made from what identifies it.

A name is a pair: what kind of thing it is (``org``, ``person``, ``right/patent``, ``case``, ``forum``), and which one.
An entry that no other article shares, and nothing but its own article identifies, has no such name.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from ipgraph.resolve.cases import CaseItem
from ipgraph.resolve.grouping import Entry
from ipgraph.resolve.identifiers import case_key, is_latin
from ipgraph.resolve.mentions import Mention
from ipgraph.resolve.names import fold_spaces, longest
from ipgraph.resolve.resolution import Resolution
from ipgraph.resolve.rights import RightItem
from ipgraph.resolve.score import Kind

Name = tuple[str, str]

_LONGEST_SLUG = 48


def slug(name: str) -> str:
    """The folded name with hyphens for all that is no letter or digit, cut to a readable length.

    >>> slug("Kiln & Co., Ltd."), slug("窑股份有限公司")
    ('kiln-co-ltd', '窑股份有限公司')
    """
    parts = re.sub(r"[\W_]+", "-", fold_spaces(name)).strip("-")
    return parts[:_LONGEST_SLUG].strip("-") or "x"


def digest(text: str, length: int) -> str:
    """The first hexadecimal digits of the text's SHA-256."""
    return hashlib.sha256(text.encode("utf-8", errors="replace")).hexdigest()[:length]


def name_entries(resolution: Resolution) -> dict[tuple[Kind, Entry], Name]:
    """The name of each entry that has one beyond its article."""
    found: dict[tuple[Kind, Entry], Name] = {}
    parties = resolution.parties
    groups = [[m for item in group for m in parties.items[item].mentions] for group in parties.clusters.groups]
    sure = [any(parties.items[item].key for item in group) for group in parties.clusters.groups]
    _name(
        "party",
        ((_of(members), _party(members, is_sure)) for members, is_sure in zip(groups, sure, strict=True)),
        found,
    )
    rights = resolution.rights
    held = [[rights.items[item] for item in group] for group in rights.clusters.groups]
    _name("right", ((_of(members), _right(members)) for members in held), found)
    cases = resolution.cases
    told = [[cases.items[item] for item in group] for group in cases.clusters.groups]
    # Of claim and counterclaim under one number the one that articles tell first bears it alone.
    told.sort(key=lambda members: (min(item.place for item in members), _of(members)))
    _name("case", ((_of(members), _case(members)) for members in told), found, [m[0].case.type for m in told])
    return found


def _of(members: Iterable[Mention | RightItem | CaseItem]) -> list[Entry]:
    return sorted((member.article, member.entry) for member in members)


def _name(
    kind: Kind,
    groups: Iterable[tuple[list[Entry], Name | None]],
    found: dict[tuple[Kind, Entry], Name],
    endings: Iterable[str] = (),
) -> None:
    """Give each group its name; where another group has it, one with an ending, of its own or from its entries.

    A single party or right whose name another has goes without: its article alone tells what it is.
    """
    taken: set[Name] = set()
    for told, ending in zip_longest(groups, endings, fillvalue=""):
        if isinstance(told, str):
            break
        entries, name = told
        if name is None or (name in taken and len(entries) == 1 and not ending):
            continue
        own = digest("#".join(entries[0]), 6)
        tries = [name, *((name[0], f"{name[1]}-{end}") for end in (ending, own) if end)]
        free = next(one for one in tries if one not in taken)
        taken.add(free)
        found.update(((kind, entry), free) for entry in entries)


def _party(members: Sequence[Mention], is_sure: bool) -> Name | None:
    forum = next((mention.forum for mention in members if mention.forum), None)
    if forum is not None:
        return "forum", forum
    if len(members) == 1 and not is_sure:
        return None
    kind = "person" if any(mention.party.type == "person" for mention in members) else "org"
    firm = min((mention.firm for mention in members if mention.firm), default=None)
    if firm is not None:
        return kind, f"{slug(firm)}-{digest(f'{kind}|={firm}', 6)}"
    name = _most_used(members)
    if name is None:
        return None
    return kind, f"{slug(name)}-{digest(f'{kind}|{fold_spaces(name)}', 6)}"


def _most_used(members: Sequence[Mention]) -> str | None:
    """The longest name that most articles use, a Chinese one where there is one; ``None`` where all names are blank."""
    names = [name for mention in members if (name := longest(mention.party.name))]
    chinese = [name for name in names if re.search("[\u3400-\u9fff]", name)]
    used = Counter(map(fold_spaces, chinese or names))
    return min(used, key=lambda name: (-used[name], -len(name), name), default=None)


def _right(members: Sequence[RightItem]) -> Name | None:
    number = min((item.number for item in members if item.number), default=None)
    if number is not None:
        kind, _, name = number.partition("/")
        return f"right/{kind}", name
    if len(members) == 1:
        return None
    titles = sorted(title for item in members for title in (item.titles["zh"] or item.titles["en"]))
    first = min((item.article, item.entry) for item in members)
    return f"right/{members[0].kind}", f"{slug(titles[0] if titles else members[0].kind)}-{digest('#'.join(first), 6)}"


def _case(members: Sequence[CaseItem]) -> Name | None:
    numbers = sorted(_numbers(members))
    if numbers:
        return "case", numbers[0][1]
    if len(members) == 1:
        return None
    first = min((item.article, item.entry) for item in members)
    forum = next((item.forum for item in members if item.forum), "x")
    return "case", f"{slug(forum)}-{digest('#'.join(first), 10)}"


def _numbers(members: Sequence[CaseItem]) -> Iterator[tuple[int, str]]:
    """The case numbers of a group, Chinese ones first."""
    for item in members:
        number, foreign = case_key(item.case.case_number), item.numbers.foreign
        if number is not None:
            yield (1 if is_latin(number) else 0), number
        elif foreign is not None and not foreign.startswith("name:"):
            yield 2, foreign
