"""Names that only the headline tells: its frame "X v. Y" or "X sues Y" holds them."""

import re

from ipgraph.extract.parties_en.exclusions import is_excluded
from ipgraph.extract.parties_en.legal_forms import kind, match_suffix
from ipgraph.extract.parties_en.reading import Reading, Run, new_party, record_form
from ipgraph.extract.parties_en.short_forms import Owners, owners_of
from ipgraph.extract.parties_en.word_lists import bare, is_geographic, words
from ipgraph.lang.patterns import lazy

_NAME = r"(?:[A-Z0-9][\w’'&.-]*|[a-z][A-Z]\w+)(?: (?:&|[A-Z][\w’'&.-]*)){0,4}?"
_BEHIND = r"(?=$|[:;,–—(]| -| in | over | for | to | at | with | on | of | and |\.)"
_VERBS = "Sues|Sue|Sued|Countersues|sues|sued|countersues|Takes|Files|Appeals|Settles|Beats|Defeats|Accuses"
_VERSUS = lazy(rf"(?:^|[:;,–—-] |\bin )(?P<left>{_NAME}),? (?:v|vs|versus|Vs|V)\.? (?P<right>{_NAME}){_BEHIND}")
_SUES = lazy(rf"(?:^|[:;–—] )(?P<left>{_NAME}) (?:{_VERBS})\b(?: (?P<right>{_NAME}){_BEHIND})?")


def find_in_headlines(r: Reading) -> None:
    """Record the sides of a headline's frame that the body does not confirm."""
    known = {part for form in r.by_form for part in (form, *form.split())}
    owners = owners_of(r)
    for limit in r.headlines:
        for pattern in (_VERSUS, _SUES):
            match = pattern.search(r.content[limit.start : limit.end])
            if match is None:
                continue
            for side in ("left", "right"):
                if match.group(side) and (pattern is _VERSUS or match.group("right")):
                    _record(r, limit.start + match.start(side), match.group(side), known, owners)


def _record(r: Reading, start: int, text: str, known: set[str], owners: Owners) -> None:
    text = re.sub(r"['’]s$", "", text)
    end = start + len(text)
    end = match_suffix(r.content, end, text) or end
    text = r.content[start:end]
    parts = text.split()
    if text in known or text in r.groups or all(part in known for part in parts):
        return
    if is_excluded(text) or any(bare(part) in words("common") or bare(part) in words("function") for part in parts):
        return
    if all(is_geographic(part) for part in parts) or r.taken.touching(start, end) or r.titles.touching(start, end):
        return
    meant, _ = owners.of(text)
    if len(meant) == 1:
        record_form(r, meant[0], Run(start, end, text), "en-party-short")
        return
    record_form(r, new_party(r, kind(text)), Run(start, end, text), "en-party-headline")
