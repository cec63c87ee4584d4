"""Find the parties of a Chinese text: full names, short names, masked names, persons and nameless companies.

A name has no visible left edge in running Chinese, so a full name is read backwards from its ending (有限公司) to the
last word that a name cannot hold. Words and endings stand in ``lang/zh/parties.toml``.
"""

from collections.abc import Iterator

from ipgraph.extract.parties_zh.anaphors import find_anaphors
from ipgraph.extract.parties_zh.bare import find_bare_names
from ipgraph.extract.parties_zh.bare_beside import find_names_beside
from ipgraph.extract.parties_zh.bare_in_pairs import find_names_in_pairs
from ipgraph.extract.parties_zh.bare_joined import join_bare_names
from ipgraph.extract.parties_zh.bare_latin import find_latin_in_suits
from ipgraph.extract.parties_zh.bare_listed import find_listed_names
from ipgraph.extract.parties_zh.bare_suing import find_suing_names
from ipgraph.extract.parties_zh.bare_traded import find_traded_names
from ipgraph.extract.parties_zh.by_place import find_by_place
from ipgraph.extract.parties_zh.by_trade import find_by_trade
from ipgraph.extract.parties_zh.case_parts import part_by_case
from ipgraph.extract.parties_zh.counted import settle_counts
from ipgraph.extract.parties_zh.glossed import join_glossed
from ipgraph.extract.parties_zh.latin import find_latin_names
from ipgraph.extract.parties_zh.leading import find_leading
from ipgraph.extract.parties_zh.masked import find_masked
from ipgraph.extract.parties_zh.nameless import find_nameless
from ipgraph.extract.parties_zh.names import find_full_names
from ipgraph.extract.parties_zh.owned import find_owned
from ipgraph.extract.parties_zh.persons import find_persons
from ipgraph.extract.parties_zh.persons_at_odds import find_persons_at_odds
from ipgraph.extract.parties_zh.persons_beside import find_persons_in_lists
from ipgraph.extract.parties_zh.persons_in_suits import find_persons_in_suits
from ipgraph.extract.parties_zh.persons_sentenced import find_sentenced
from ipgraph.extract.parties_zh.reading import Reading, acts_like_party, is_plain
from ipgraph.extract.parties_zh.run_by import join_run_by
from ipgraph.extract.parties_zh.short_forms import find_short_forms
from ipgraph.extract.parties_zh.sides import find_sides
from ipgraph.extract.parties_zh.told_what import told_from
from ipgraph.extract.party import Mention, PartyBook, PartyDraft
from ipgraph.lang.words import find_longest
from ipgraph.model.article import Span

_BARE = frozenset(
    {
        "zh-party-listed",
        "zh-party-apposed",
        "zh-party-brand",
        "zh-party-subject",
        "zh-party-versus",
        "zh-party-known",
        "zh-party-object",
        "zh-party-role",
    }
)
"""Rules of names that are mentioned only where they act: elsewhere the same word may be a mark or a product."""


def find_parties(content: str, limits: tuple[Span, ...], taken: tuple[Span, ...] = ()) -> PartyBook:
    """Find the parties inside ``limits``; ``taken`` are stretches that belong to courts, offices, titles and links."""
    r = Reading(content, limits, taken)
    find_masked(r)
    find_latin_names(r)
    find_leading(r)
    find_nameless(r)
    find_full_names(r)
    find_by_trade(r)
    find_persons(r)
    find_sentenced(r)
    find_persons_at_odds(r)
    find_persons_in_suits(r)
    find_persons_in_lists(r)
    find_short_forms(r)
    find_by_place(r)
    find_bare_names(r)
    find_names_beside(r)
    find_names_in_pairs(r)
    find_traded_names(r)
    find_latin_in_suits(r)
    find_suing_names(r)
    find_listed_names(r)
    join_bare_names(r)
    join_glossed(r)
    join_run_by(r)
    settle_counts(r)
    find_owned(r)
    find_anaphors(r)
    find_sides(r)
    return PartyBook(*part_by_case(content, [p for p in r.parties if p.forms], list(_find_mentions(r))))


def _find_mentions(r: Reading) -> Iterator[Mention]:
    for span, parties in r.places:
        yield Mention(span.start, span.end, parties, "zh-party-anaphor")
    forms: dict[str, tuple[PartyDraft, ...]] = {text: (party,) for text, party in r.by_form.items()}
    forms.update(r.groups)
    if not forms:
        return
    ordered = sorted(forms)
    bare = {form.text for party in r.parties for form in party.forms if form.rule in _BARE}
    recorded = {(span.start, span.end) for span, _ in r.spans}
    last = 0
    for index, start, end in find_longest(ordered, r.content):
        text = ordered[index]
        if not r.is_allowed(start) or r.is_taken(Span(start, end)):
            continue
        if text in bare and not _is_mention(r, start, end, recorded):
            continue
        if text[0].isascii() and start and r.content[start - 1].isascii() and r.content[start - 1].isalnum():
            continue
        told = told_from(r.content, last, start) if forms[text][0].type == "company" else start
        yield Mention(told, end, forms[text], "zh-party")
        last = end


def _is_mention(r: Reading, start: int, end: int, recorded: set[tuple[int, int]]) -> bool:
    return (start, end) in recorded or acts_like_party(r, start, end) or is_plain(r, start, end)
