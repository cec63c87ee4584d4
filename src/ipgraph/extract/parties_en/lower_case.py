"""Firms that write their names with a small letter: vivo, adidas. They are parties where frames hold them."""

from ipgraph.extract.parties_en.frames import weigh
from ipgraph.extract.parties_en.reading import Reading, Run, new_party, record_form
from ipgraph.extract.parties_en.word_lists import table
from ipgraph.lang.patterns import lazy

_FIRMS = "|".join(table("parties")["lower_case"]["names"])
_NAMES = lazy(rf"(?<![\w.@/-])(?:{_FIRMS})(?![\w@/]|-\w|\.\w)")
_LATIN = lazy(r"\b(?:in|ex|de) $")
"""What makes another word of such a name: "tested in vivo"."""


def find_lower_case(r: Reading) -> None:
    """Record such a firm from the first place on where it goes to court, is taken there, or is told what to do."""
    held: set[str] = set()
    places: list[Run] = []
    for match in _NAMES.finditer(r.content):
        start, end = match.span()
        limit = r.limits.around(start, start)
        if limit is None or limit in r.headlines or r.taken.touching(start, end) or r.titles.around(start, end):
            continue
        if _LATIN.search(r.content, max(0, start - 4), start) or match.group() in r.by_form:
            continue
        places.append(Run(start, end, match.group()))
        sentence = r.sentence(start)
        hold = weigh(r.content, start, end, sentence.start, r.disputes(sentence))
        if hold.strong and hold.loss > -1.0:
            held.add(match.group())
    for run in places:
        if run.text in held:
            party = r.by_form.get(run.text) or new_party(r, "company")
            record_form(r, party, run, "en-party-known")
