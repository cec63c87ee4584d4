"""Persons: with a title, with their full name, or known by a surname alone."""

import re

from ipgraph.extract.parties_en.reading import Reading, Run, is_allowed, legal_form, new_party, record_form, stop_words
from ipgraph.model.article import Span

_MR = re.compile(r"\b(?:Mr|Mrs|Ms)\.? ([A-Z][\w’'-]+)")
_ONE_NAME = re.compile(
    r"\b(?:by the name of|surname,?|surnamed|identified only (?:as|by his surname,?)|case) ([A-Z][a-z]+)\b"
)


def find_persons(r: Reading) -> None:
    """Find persons."""
    for match in _MR.finditer(r.content):
        name, span = match.group(0), Span(match.start(), match.end())
        if not is_allowed(r, span.start):
            continue
        surname = match.group(1)
        party = next(
            (
                p
                for p in r.parties
                if any(surname in form.text.split() for form in p.forms)
                and p.type in ("person", "company")
                and not legal_form().search(p.first.text)
            ),
            None,
        )
        if party is None:
            full = next(
                (r for r in r.runs if surname in r.text.split() and len(r.text.split()) in (2, 3) and not r.legal),
                None,
            )
            party = new_party(r, "person")
            if full:
                record_form(r, party, full, "en-party-person")
        party.type = "person"
        for run in r.runs:
            if (run.text.split()[-1:] == [surname] or run.text.split()[:1] == [surname]) and (
                len(run.text.split()) in (2, 3)
                and not run.legal
                and all(word[0].isupper() for word in run.text.split())
            ):
                owner = r.by_form.get(run.text)
                if owner is None:
                    record_form(r, party, run, "en-party-person")
        record_form(r, party, Run(span.start, span.end, name, False), "en-party-person")
    for match in _ONE_NAME.finditer(r.content):
        name = match.group(1)
        if name in stop_words() or not is_allowed(r, match.start(1)) or len(name) > 5:
            continue
        party = r.by_form.get(name) or new_party(r, "person")
        party.masked = True
        record_form(r, party, Run(match.start(1), match.end(1), name, False), "en-party-surname")
