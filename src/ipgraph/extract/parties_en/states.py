"""States and cities that take part in a case: "the French Republic", "the Kingdom of Norway", "the City of Aspen".

Their words are excluded as names of places everywhere else; here they are parties where frames hold them by themselves.
"""

import re
from functools import cache

from ipgraph.extract.parties_en.frames import weigh
from ipgraph.extract.parties_en.reading import Reading, Run, new_party, record_form
from ipgraph.lang.anchors import Anchors
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.vocab.forums.abroad import load_countries, load_states

_HEADS = ("Republic", "Kingdom", "State of", "States of", "Commonwealth of", "Principality of", "Government", "City of")
_BEFORE, _BEHIND = 60, 40
"""How far before and behind such a word the name may reach."""


@cache
def _anchors() -> Anchors:
    return Anchors(_HEADS)


@cache
def _named() -> re.Pattern[str]:
    def any_of(names: set[str]) -> str:
        return "|".join(sorted(map(re.escape, names), key=lambda name: (-len(name), name)))

    countries = any_of({name for country in load_countries() for name in country.names} | set(load_states()))
    peoples = any_of({name for country in load_countries() for name in country.adjectives if name})
    kind = r"(?:(?:Federal|Islamic|People['’]s|Democratic|Socialist|United|Bolivarian|Czech|Slovak|Argentine) ){0,2}"
    return PATTERNS.compiled(
        rf"\b[Tt]he (?P<name>(?:{peoples}) (?:Republic|State|Government)|(?:Czech|Slovak|Argentine|Dominican) Republic|"
        rf"{kind}(?:Republic|Kingdom|State|Commonwealth|Principality|Government) of (?:the )?(?:{countries})|"
        r"City of [A-Z][a-z]+(?: [A-Z][a-z]+)?)(?![\w’'-]* (?:Court|Office|Customs|Police))(?![\w-])"
    )


def find_states(r: Reading) -> None:
    """Record the states and cities that go to court, are taken there, or are told what to do."""
    for at, _ in _anchors().find(r.content, 0, len(r.content)):
        limit = r.limits.around(at, at)
        if limit is None or limit in r.headlines:
            continue
        floor = max(limit.start, at - _BEFORE)
        for match in _named().finditer(r.content, floor, min(limit.end, at + _BEHIND)):
            start, end = match.span("name")
            if start <= at < end and not r.taken.touching(start, end) and not r.titles.around(start, end):
                _read(r, Run(start, end, match["name"]))


def _read(r: Reading, run: Run) -> None:
    sentence = r.sentence(run.start)
    party = r.by_form.get(run.text)
    if party is None:
        hold = weigh(r.content, run.start, run.end, sentence.start, r.disputes(sentence))
        if not hold.strong or hold.loss <= -1.0 or not r.disputes(sentence):
            return
        party = new_party(r, "government")
    record_form(r, party, run, "en-party-state")
