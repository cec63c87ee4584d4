"""Names that only the headline tells: its frame "X v. Y" or "X sues Y" holds them."""

import re
from collections.abc import Iterator

from ipgraph.extract.parties_en.exclusions import is_excluded
from ipgraph.extract.parties_en.legal_forms import has_legal_form, kind, match_suffix, without_suffix
from ipgraph.extract.parties_en.reading import Reading, Run, is_headline, new_party, record_form
from ipgraph.extract.parties_en.short_forms import Owners, owners_of
from ipgraph.extract.parties_en.word_lists import bare, is_geographic, words
from ipgraph.extract.party import PartyDraft
from ipgraph.lang.patterns import lazy
from ipgraph.lang.words import find_longest, whole_word
from ipgraph.model.article import Span

_NAME = r"(?:[A-Z0-9][\w’'&.-]*|[a-z][A-Z]\w+)(?: (?:&|[A-Z][\w’'&.-]*)){0,4}?"
_BEHIND = r"(?=$|[:;,–—(]| -| in | over | for | to | at | with | on | of | and |\.)"
_VERBS = "Sues|Sue|Sued|Countersues|sues|sued|countersues|Takes|Files|Appeals|Settles|Beats|Defeats|Accuses"
_VERSUS = lazy(
    rf"(?:^(?:\d{{1,2}}[.)] )?|[:;,–—-] |\bin )(?P<left>{_NAME}),? (?:v|vs|versus|Vs|V)\.? (?P<right>{_NAME}){_BEHIND}"
)
_SUES = lazy(rf"(?:^|[:;–—] )(?P<left>{_NAME}) (?:{_VERBS})\b(?: (?P<right>{_NAME}){_BEHIND})?")
_OF_GOODS = lazy(r"\b(?:the|its|his|her|their|a|an|another|new) (?:[A-Z]\w+ ){0,2}$")


def find_in_headlines(r: Reading) -> bool:
    """Record the sides of a headline's frame that the body does not confirm; whether one bears a legal form."""
    known = {part for form in r.by_form for part in (form, *form.split())}
    owners = owners_of(r)
    sides = [side for limit in r.headlines for side in _sides(r, limit)]
    things = _things(r, {side.of(r.content) for side in sides})
    texts, before = {side.of(r.content) for side in sides}, set(r.by_form)
    for side in sides:
        text = side.of(r.content)
        if text in things:
            continue
        in_body = _called_in_body(r, text, texts - {text})
        if in_body is not None:
            record_form(r, in_body, Run(side.start, side.end, text), "en-party-headline")
        else:
            _record(r, side, known, owners)
    return any(has_legal_form(text) and text in r.by_form for text in texts - before)


def _called_in_body(r: Reading, text: str, others: set[str]) -> PartyDraft | None:
    """The company that the body calls by the first words of a full name alone: "Alpha" for "Alpha Pumps Ltd."."""
    if text in r.by_form or not has_legal_form(text):
        return None
    parts = without_suffix(text).split()
    for count in range(len(parts), 0, -1):
        head = " ".join(parts[:count])
        party = r.by_form.get(head)
        if party is None or party.type != "company" or has_legal_form(party.first.text):
            continue
        return None if any(other.startswith(f"{head} ") for other in others) else party
    return None


def _sides(r: Reading, limit: Span) -> Iterator[Span]:
    """Both sides of what a headline tells, with the legal forms behind them."""
    for pattern in (_VERSUS, _SUES):
        match = pattern.search(r.content[limit.start : limit.end])
        if match is None or not (pattern is _VERSUS or match.group("right")):
            continue
        for side in ("left", "right"):
            text, start = re.sub(r"['’]s$", "", match.group(side)), limit.start + match.start(side)
            end = start + len(text)
            yield Span(start, match_suffix(r.content, end, text) or end)


def _things(r: Reading, texts: set[str]) -> set[str]:
    """Those of which the body speaks as of goods or signs: always with an article before them, or in quotes."""
    if not texts:
        return set()
    ordered, seen, named = sorted(texts), set[str](), set[str]()
    for index, start, end in find_longest(ordered, r.content):
        if not whole_word(r.content, start, end) or not r.limits.around(start, end) or _in_headline(r, start):
            continue
        seen.add(ordered[index])
        if not r.titles.around(start, end) and not _OF_GOODS.search(r.content[max(0, start - 40) : start]):
            named.add(ordered[index])
    return seen - named


def _in_headline(r: Reading, at: int) -> bool:
    limit = r.limits.around(at, at)
    return limit is not None and is_headline(r.content, limit)


def _is_model(parts: list[str]) -> bool:
    """Whether the words end in the number of a model: "Orbit X5"."""
    return len(parts) > 1 and re.fullmatch(r"[A-Z]{0,2}\d+[A-Za-z]{0,2}", parts[-1]) is not None


def _record(r: Reading, side: Span, known: set[str], owners: Owners) -> None:
    start, end, text = side.start, side.end, side.of(r.content)
    parts = text.split()
    if text in known or text in r.groups or all(part in known for part in parts):
        return
    if is_excluded(text) or any(bare(part) in words("common") or bare(part) in words("function") for part in parts):
        return
    if (
        _is_model(parts)
        or all(is_geographic(part) for part in parts)
        or r.taken.touching(start, end)
        or r.titles.touching(start, end)
    ):
        return
    meant, _ = owners.of(text)
    if len(meant) == 1:
        record_form(r, meant[0], Run(start, end, text), "en-party-short")
        return
    record_form(r, new_party(r, kind(text)), Run(start, end, text), "en-party-headline")
