"""Find the parties of a Chinese text: full names, short names, masked names, persons and nameless companies.

A name has no visible left edge in running Chinese, so a full name is read backwards from its ending (``有限公司``) to
the last word that a name cannot hold; a place name inside that stretch is taken as its beginning. Words and endings
stand in ``lang/zh/parties.toml``.
"""

from collections.abc import Iterator

from ahocorasick_rs import AhoCorasick, MatchKind

from ipgraph.extract.parties_zh.brands import find_brands, find_opponents, find_subjects
from ipgraph.extract.parties_zh.nameless import find_nameless
from ipgraph.extract.parties_zh.names import find_full_names
from ipgraph.extract.parties_zh.persons import find_persons, find_persons_in_lists
from ipgraph.extract.parties_zh.reading import Reading, acts_like_party, is_allowed, is_plain, is_taken
from ipgraph.extract.party import Mention, PartyBook, PartyDraft
from ipgraph.model.article import Span


def find_parties(content: str, limits: tuple[Span, ...], taken: tuple[Span, ...] = ()) -> PartyBook:
    """Find the parties inside ``limits``; ``taken`` are stretches that belong to courts, offices, titles and links."""
    r = Reading(content, limits, taken)
    find_nameless(r)
    find_full_names(r)
    find_persons(r)
    find_subjects(r)
    find_brands(r)
    find_opponents(r)
    find_persons_in_lists(r)
    return PartyBook([p for p in r.parties if p.forms], _find_mentions(r))


def _find_mentions(r: Reading) -> Iterator[Mention]:
    forms: dict[str, tuple[PartyDraft, ...]] = {}
    for text, party in r.by_form.items():
        forms[text] = (party,)
    forms.update(r.groups)
    if not forms:
        return
    ordered = sorted(forms)
    automaton = AhoCorasick(ordered, matchkind=MatchKind.LeftmostLongest)
    brands = {
        f.text
        for p in r.parties
        for f in p.forms
        if f.rule in ("zh-party-brand", "zh-party-subject", "zh-party-versus")
    }
    for index, start, end in automaton.find_matches_as_indexes(r.content):
        text = ordered[index]
        if not is_allowed(r, start) or is_taken(r, Span(start, end)):
            continue
        known = acts_like_party(r, start, end) or _is_known_place(r, start, end) or is_plain(r, start, end)
        if text in brands and not known:
            continue
        if text[0].isascii() and start and r.content[start - 1].isascii() and r.content[start - 1].isalnum():
            continue
        yield Mention(start, end, forms[text], "zh-party")


def _is_known_place(r: Reading, start: int, end: int) -> bool:
    return any(span.start == start and span.end == end for span, _ in r.spans)
