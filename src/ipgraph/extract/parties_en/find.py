"""Find the parties of an English text: companies, persons, short names and nameless parties.

Candidates are runs of capitalised words. A run with a legal form, with a short form in brackets behind it, or that
stands where a party stands (before or after a word such as "sued", "against", "ordered") is a party; every other run
is not. Words stand in ``lang/en/parties.toml``.
"""

from collections.abc import Iterator

from ahocorasick_rs import AhoCorasick, MatchKind

from ipgraph.extract.parties_en.nameless import find_nameless
from ipgraph.extract.parties_en.names import find_full_names, find_in_slots, find_short_forms
from ipgraph.extract.parties_en.persons import find_persons
from ipgraph.extract.parties_en.reading import Reading, is_allowed, is_taken
from ipgraph.extract.parties_en.runs import collect_runs
from ipgraph.extract.party import Mention, PartyBook, PartyDraft
from ipgraph.model.article import Span


def find_parties(
    content: str, limits: tuple[Span, ...], taken: tuple[Span, ...] = (), titles: tuple[Span, ...] = ()
) -> PartyBook:
    """Find the parties inside ``limits``.

    ``taken`` are stretches that belong to courts and offices, ``titles`` those inside quotation marks (names of works
    and marks), which are never read as parties.
    """
    r = Reading(content, limits, taken, titles)
    collect_runs(r)
    find_full_names(r)
    find_in_slots(r)
    find_persons(r)
    find_nameless(r)
    find_in_slots(r)
    find_short_forms(r)
    return PartyBook([p for p in r.parties if p.forms], _find_mentions(r))


def _find_mentions(r: Reading) -> Iterator[Mention]:
    forms: dict[str, tuple[PartyDraft, ...]] = {text: (party,) for text, party in r.by_form.items()}
    forms.update(r.groups)
    if not forms:
        return
    ordered = sorted(forms)
    automaton = AhoCorasick(ordered, matchkind=MatchKind.LeftmostLongest)
    for index, start, end in automaton.find_matches_as_indexes(r.content):
        if not is_allowed(r, start) or is_taken(r, Span(start, end)):
            continue
        if (start and r.content[start - 1].isalnum()) or (
            end < len(r.content) and r.content[end].isalnum() and r.content[end - 1].isalnum()
        ):
            continue
        if any(title.start <= start and end <= title.end for title in r.titles):
            continue
        yield Mention(start, end, forms[ordered[index]], "en-party")
