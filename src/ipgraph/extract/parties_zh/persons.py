"""Persons: masked names, Western names, and names that a role or a list introduces."""

import re

from ipgraph.extract.parties_zh.brands import common_word
from ipgraph.extract.parties_zh.reading import (
    Reading,
    edge_before,
    edge_words,
    is_allowed,
    is_inside,
    new_party,
    party_table,
    record_form,
    trim_left,
)
from ipgraph.model.article import Span

_MASKED_PERSON = re.compile(r"某(?:某|[㐀-鿿])?")
_WESTERN = re.compile(r"[㐀-鿿]{1,6}(?:·[㐀-鿿]{1,6}){1,3}")


def find_persons(r: Reading) -> None:
    """Find persons."""
    table = party_table()["person"]
    surnames = table["surnames"]
    for match in _MASKED_PERSON.finditer(r.content):
        start = match.start() - 1
        if start < 0 or r.content[start] not in surnames or not is_allowed(r, start):
            continue
        if start and "㐀" <= r.content[start - 1] <= "鿿" and not edge_before(r, start):
            continue
        end = match.end()
        name = r.content[start:end]
        if len(name) == 3 and name[2] != "某" and not _person_ends(r, end):
            name, end = name[:2], start + 2
        if r.content[end : end + 2] in ("公司", "企业") or is_inside(r, Span(start, end)):
            continue
        _add_person(r, name, Span(start, end), masked=True)
    for match in _WESTERN.finditer(r.content):
        name, start = match.group(), match.start()
        trimmed = trim_left(r, name)
        start += len(name) - len(trimmed)
        trimmed = _trim_right(r, trimmed)
        if "·" in trimmed and is_allowed(r, start) and not is_inside(r, Span(start, start + len(trimmed))):
            _add_person(r, trimmed, Span(start, start + len(trimmed)))
    introductions = "|".join(map(re.escape, table["introductions"]))
    name_pattern = rf"[{surnames}][㐀-鿿]{{1,2}}?"
    listed = re.compile(
        rf"(?:{introductions})((?:{name_pattern})(?:、(?:{name_pattern}))*)"
        r"(?=[、，,。；;]|和|与|及|离职|从|在|为|认为|辩称|不服|上诉|于|的|经|向|将|因|以|提)"
    )
    for match in listed.finditer(r.content):
        at = match.start(1)
        for name in match.group(1).split("、"):
            span = Span(at, at + len(name))
            if is_allowed(r, at) and not is_inside(r, span) and "某" not in name and not common_word(name):
                _add_person(r, name, span)
            at = span.end + 1


def find_persons_in_lists(r: Reading) -> None:
    """Names coordinated with parties that are already known: 万孚公司、杨斌、赖远强."""
    surnames = party_table()["person"]["surnames"]
    pattern = re.compile(rf"[、和与及]([{surnames}][㐀-鿿]{{1,2}}?)(?=[、，,。；;）)]|和|与|及|上诉|不服|诉至|等|共)")
    ends = {span.end for span, _ in r.spans}
    for match in pattern.finditer(r.content):
        span = Span(match.start(1), match.end(1))
        if match.start() in ends and not is_inside(r, span) and not common_word(match.group(1)):
            _add_person(r, match.group(1), span)
            ends.add(span.end)


def _add_person(r: Reading, name: str, span: Span, *, masked: bool = False) -> None:
    party = r.by_form.get(name)
    if party is None:
        party = new_party(r, "person")
        party.masked = masked
    record_form(r, party, name, span, "zh-party-person")


def _person_ends(r: Reading, end: int) -> bool:
    return not ("㐀" <= r.content[end : end + 1] <= "鿿") or r.content[end : end + 1] in "与和及等诉因以于及为在的"


def _trim_right(r: Reading, name: str) -> str:
    _, characters, _ = edge_words()
    for i, character in enumerate(name):
        if character in characters and character not in "尔" and i > name.rfind("·"):
            return name[:i]
    tail = name.rfind("·")
    return name if len(name) - tail <= 4 else name[: tail + 3]
