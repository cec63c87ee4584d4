"""The hand labels in data/identities against the gold records that they label, and against themselves."""

import csv
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import combinations
from math import comb
from pathlib import Path
from typing import Any, NamedTuple

import pytest

DATA = Path(__file__).parents[1] / "data"
LABELS = DATA / "identities"
LABELLED = "further/[a-f]/gold"
"""The further sets whose entries have labels; those that came later have none."""
GOLD = sorted([*DATA.glob("gold/*.json"), *DATA.glob(f"{LABELLED}/*.json")])
ALL_GOLD = sorted([*DATA.glob("gold/*.json"), *DATA.glob("further/*/gold/*.json")])
"""Those whose groups are labelled: every one."""
SUFFIX = ".gold.json"
KINDS = ("parties", "forums", "proceedings", "rights", "disputes")
VAGUE = "?"
COLUMNS = ["file", "article", "entry", "identity", "reason"]
GROUP_COLUMNS = ["file", "article", "party", "relation", "other", "words"]
RELATIONS = {"subsidiary-of", "parent-of", "affiliate-of"}
SURNAME = re.compile(r"(?:Mr\.? |Ms\.? )?[A-Z][a-z]+(?: X)?")


class Key(NamedTuple):
    """One entry of one gold record."""

    file: str
    article: str
    entry: str


@cache
def _records(files: tuple[Path, ...] = tuple(GOLD)) -> dict[tuple[str, str], Any]:
    found = [
        (path.name.removesuffix(SUFFIX), record) for path in files for record in json.loads(path.read_text("utf-8"))
    ]
    records = {(file, record["article"]["id"]): record for file, record in found}
    assert len(records) == len(found), "file and article id together name a record"
    return records


def _rows(name: str, columns: list[str]) -> list[dict[str, str]]:
    text = (LABELS / f"{name}.tsv").read_text("utf-8")
    assert text.endswith("\n")
    reader = csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    assert reader.fieldnames == columns
    rows = list(reader)
    for row in rows:
        assert None not in row, row
        assert all(row.values()), f"empty cell: {row}"
    return rows


@cache
def _labels(kind: str) -> dict[Key, str]:
    rows = _rows(kind, COLUMNS)
    return {Key(row["file"], row["article"], row["entry"]): row["identity"] for row in rows}


def _entries(kind: str) -> Iterator[Key]:
    for (file, article), record in _records().items():
        if kind == "forums":
            yield from (Key(file, article, c["id"]) for c in record["proceedings"] if c["forum"])
            reported = enumerate(record["statistics"], 1)
            yield from (Key(file, article, f"s{number}") for number, figure in reported if figure.get("reported_by"))
        else:
            of = "proceedings" if kind == "disputes" else kind
            yield from (Key(file, article, entry["id"]) for entry in record[of])


def _natural(key: Key) -> tuple[str, str, str, int]:
    return key.file, key.article, key.entry[0], int(key.entry[1:])


def _members(kind: str) -> dict[str, list[Key]]:
    members = defaultdict(list)
    for key, identity in _labels(kind).items():
        if identity != VAGUE:
            members[identity].append(key)
    return members


def _entry(kind: str, key: Key) -> Any:
    return next(entry for entry in _records()[key[:2]][kind] if entry["id"] == key.entry)


@pytest.mark.parametrize("kind", KINDS)
def test_every_entry_of_every_labelled_record_has_one_row(kind: str) -> None:
    rows = [Key(row["file"], row["article"], row["entry"]) for row in _rows(kind, COLUMNS)]
    assert sorted(rows) == sorted(_entries(kind))
    assert rows == sorted(rows, key=_natural), "sort by file, article, letter and number"


@pytest.mark.parametrize("kind", ["parties", "proceedings", "rights"])
def test_two_entries_of_one_record_are_two_identities(kind: str) -> None:
    seen = Counter((key[:2], identity) for key, identity in _labels(kind).items())
    assert [pair for pair, times in seen.items() if times > 1] == []


def test_only_forums_may_be_vague() -> None:
    assert [kind for kind in KINDS if VAGUE in _labels(kind).values()] == ["forums"]


def test_identity_has_one_type_of_party() -> None:
    types = {name: {_entry("parties", key)["type"] for key in keys} for name, keys in _members("parties").items()}
    assert {name: found for name, found in types.items() if len(found) > 1} == {}


def _sides(record: Any, key: Key, proceeding: Any) -> tuple[set[str], set[str]]:
    party = _labels("parties")

    def named(role: str) -> set[str]:
        return {party[Key(key.file, key.article, entry)] for entry in proceeding[role]}

    return named("claimants"), named("respondents")


def test_no_identity_joins_opponents() -> None:
    for name, keys in _members("proceedings").items():
        sides = [_sides(_records()[key[:2]], key, _entry("proceedings", key)) for key in keys]
        claimants, respondents = set().union(*(s[0] for s in sides)), set().union(*(s[1] for s in sides))
        assert not claimants & respondents, name


def test_joined_proceedings_agree_on_type_forum_side_and_dispute() -> None:
    for name, keys in _members("proceedings").items():
        assert len({_entry("proceedings", key)["type"] for key in keys}) == 1, name
        assert len({_labels("disputes")[key] for key in keys}) == 1, name
        forums = {_labels("forums").get(key, VAGUE) for key in keys} - {VAGUE}
        assert len(forums) <= 1, name
        for one, two in combinations(keys, 2):
            ours, theirs = (_sides(_records()[k[:2]], k, _entry("proceedings", k)) for k in (one, two))
            assert all(a & b or not a or not b for a, b in zip(ours, theirs, strict=True)), name


def _roles(key: Key) -> set[tuple[str, str]]:
    """What a party does: its side in a proceeding, or holding a right; each under the identity of that thing."""
    record = _records()[key[:2]]
    roles = set()
    for proceeding in record["proceedings"]:
        identity = _labels("proceedings")[key._replace(entry=proceeding["id"])]
        roles |= {(identity, role) for role in ("claimants", "respondents", "others") if key.entry in proceeding[role]}
    for right in record["rights"]:
        if key.entry in (right.get("holders") or []):
            roles.add((_labels("rights")[key._replace(entry=right["id"])], "holder"))
    return roles


def _hidden(key: Key) -> bool:
    party = _entry("parties", key)
    names = [name for forms in party["name"].values() for name in forms]
    surname = party["type"] == "person" and all(SURNAME.fullmatch(name) or "某" in name for name in names)
    return bool(party.get("unnamed")) or surname or all("某" in name for name in names)


def test_nameless_and_masked_parties_are_joined_within_the_same_case_and_role_only() -> None:
    joined = [(a, b) for keys in _members("parties").values() for a, b in combinations(keys, 2)]
    hidden = [(a, b) for a, b in joined if _hidden(a) or _hidden(b)]
    assert hidden, "there are some, so that this test sees something"
    assert [pair for pair in hidden if not _roles(pair[0]) & _roles(pair[1])] == []


def _folded(number: str) -> str:
    digits = re.sub(r"^ZL|[^0-9A-Z]", "", number.upper())
    return re.sub(r"^(CNA|BS|US|IN)", "", digits)


def test_joined_rights_have_no_two_numbers() -> None:
    for name, keys in _members("rights").items():
        numbers = {_folded(number) for key in keys if (number := _entry("rights", key).get("number"))}
        assert len(numbers) <= 1, name


def test_groups_quote_their_article() -> None:
    rows = _rows("groups", GROUP_COLUMNS)
    texts = {path.stem: path.read_text("utf-8") for path in DATA.rglob("articles/*.txt")}
    for row in rows:
        record = _records(tuple(ALL_GOLD))[row["file"], row["article"]]
        assert row["words"] in texts[row["file"]], row
        assert row["relation"] in RELATIONS, row
        ends = {row["party"], row["other"]}
        ids = {party["id"] for party in record["parties"]}
        assert len(ends) == 2, row
        assert ends & ids, f"one end at least is a party of the record: {row}"
        assert all(end in ids or not re.fullmatch(r"p\d+", end) for end in ends), row
    places = [(row["file"], row["article"]) for row in rows]
    assert places == sorted(places)


def test_gold_records_have_the_groups_of_their_parties() -> None:
    labelled: dict[tuple[str, str], set[tuple[str, str, str]]] = defaultdict(set)
    for row in _rows("groups", GROUP_COLUMNS):
        if all(re.fullmatch(r"p\d+", row[end]) for end in ("party", "other")):
            upward = row["relation"] != "parent-of"
            ends = (row["party"], row["other"]) if upward else (row["other"], row["party"])
            relation = row["relation"] if upward else "subsidiary-of"
            labelled[row["file"], row["article"]].add((ends[0], relation, ends[1]))
    told = {
        key: {(tie["party"], tie["relation"], tie["other"]) for tie in record["groups"]}
        for key, record in _records(tuple(ALL_GOLD)).items()
        if "groups" in record
    }
    assert sum(map(len, told.values())) > 20
    assert told == labelled


@pytest.mark.parametrize("kind", KINDS)
def test_readme_gives_the_counts(kind: str) -> None:
    members = _members(kind)
    pairs = sum(comb(len(keys), 2) for keys in members.values())
    within = sum(comb(n, 2) for keys in members.values() for n in Counter(key[:2] for key in keys).values())
    several = sum(len(keys) > 1 for keys in members.values())
    row = f"| `{kind}.tsv` | {len(_labels(kind))} | {len(members)} | {several} | {pairs} | {pairs - within} |"
    assert row in (LABELS / "README.md").read_text("utf-8").splitlines(), row
