"""Find the parties of an English text: companies, persons, short names and nameless parties.

Candidates are runs of capitalised words. What stands around each run is weighed over all places of the same words
(``frames``); a legal form, a bracket that gives a short form, and a list that it shares with a party speak for it,
words for places, media, laws and products against it. Headlines are read last, since their capitals tell nothing.
Words stand in ``lang/en``: ``parties.toml``, ``party_frames.toml``, ``name_words.toml``, ``person_names.toml``.
"""

from collections.abc import Iterator

from ipgraph.extract.parties_en.aliases import record_aliases
from ipgraph.extract.parties_en.announcer import find_announcer
from ipgraph.extract.parties_en.described import find_described
from ipgraph.extract.parties_en.family_names import join_persons
from ipgraph.extract.parties_en.headlines import find_in_headlines
from ipgraph.extract.parties_en.lower_case import find_lower_case
from ipgraph.extract.parties_en.nameless import find_nameless
from ipgraph.extract.parties_en.names import find_names
from ipgraph.extract.parties_en.persons import find_persons
from ipgraph.extract.parties_en.reading import Reading
from ipgraph.extract.parties_en.runs import collect_runs
from ipgraph.extract.parties_en.short_forms import find_short_forms
from ipgraph.extract.parties_en.states import find_states
from ipgraph.extract.party import Mention, PartyBook, PartyDraft
from ipgraph.lang.words import find_longest, whole_word
from ipgraph.model.article import Span


def find_parties(
    content: str,
    limits: tuple[Span, ...],
    taken: tuple[Span, ...] = (),
    titles: tuple[Span, ...] = (),
    bare: tuple[Span, ...] = (),
) -> PartyBook:
    """Find the parties inside ``limits``.

    ``taken`` are stretches that belong to courts and offices, ``titles`` those inside quotation marks (names of works
    and marks), which are never read as parties. In ``bare`` names are taken that nothing around them holds.
    """
    r = Reading(content, limits, taken, titles, bare)
    collect_runs(r)
    find_names(r)
    find_states(r)
    find_lower_case(r)
    record_aliases(r)
    find_persons(r)
    join_persons(r)
    find_short_forms(r)
    find_nameless(r)
    if find_in_headlines(r):
        find_short_forms(r)
    speaks = list(find_announcer(r))
    named = list(_find_mentions(r))
    return PartyBook([p for p in r.parties if p.forms], [*named, *speaks, *find_described(r, named)])


def _find_mentions(r: Reading) -> Iterator[Mention]:
    forms: dict[str, tuple[PartyDraft, ...]] = {text: (party,) for text, party in r.by_form.items()}
    forms.update(r.groups)
    if not forms:
        return
    ordered = sorted(forms)
    for index, start, end in find_longest(ordered, r.content):
        if not whole_word(r.content, start, end) or r.limits.around(start, start) is None:
            continue
        if r.taken.around(start, end) or r.titles.around(start, end):
            continue
        yield Mention(start, end, forms[ordered[index]], "en-party")
