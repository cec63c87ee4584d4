"""Persons: with a title, masked, known by a surname alone."""

import re
from collections import defaultdict
from collections.abc import Collection
from functools import cache

from ipgraph.extract.parties_en.counsel import speaks_for_other
from ipgraph.extract.parties_en.legal_forms import has_legal_form
from ipgraph.extract.parties_en.reading import Reading, Run, new_party, record_form
from ipgraph.extract.parties_en.word_lists import heads, is_no_name, person_words, pinyin_name, table
from ipgraph.extract.party import PartyDraft
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.patterns import lazy, rare
from ipgraph.model.article import Span

_SURNAMED = rare(
    r"\b(?:by the (?:sur)?name of|surname,?|surnamed|family name,?|"
    r"identified (?:only )?(?:as|by (?:his|her) surname,?)|"
    r"(?:man|woman|person|individual|seller|trader|dealer|resident|defendant|farmer|engineer|employee|shopkeeper)"
    r" (?:named|called)) (?P<name>[A-Z][a-z]+(?: [A-Z][\w*]*)?)\b"
)


_WORKED = lazy(
    r"(?<![.\w’'-])(?P<name>[A-Z][a-zà-ÿ]+(?:[- ][A-Z][a-zà-ÿ]+){0,2}),(?: (?:who is|aged? )?\d\d,)?"
    r" (?:an?|the|its|his|her|their|once an?|then) (?:(?:former|ex|then|senior|chief|junior|lead|one-time|retired"
    r"|sales|process|software|research|plant|mechanical|chemical|electrical)[ -]){0,3}"
    r"(?:engineer|employee|chemist|manager|technician|scientist|researcher|programmer|salesman|saleswoman"
    r"|executive|shopkeeper|student|teacher|accountant|foreman)\b"
    r"(?= (?:of|at|with|from|in|for|by|who|there)\b|,)"
)
"""Who is named before the words for his work: "Weber, a former chemist of Alpha"."""


_PUNISHED = lazy(
    r"\b(?:president|vice[ -]president|chairman|director|head|chief executive|CEO|officer|official|leader|chair),? "
    r"(?P<name>[A-ZÀ-Þ][a-zà-ÿ]+(?:[- ][A-ZÀ-Þ][a-zà-ÿ]+){0,2}),?(?: (?:aged? )?\d\d,)?"
    r" (?:was|were|has been|had been|is to be|has|had) (?:(?:also|later|first|then|separately) )?"
    r"(?:sentenced|jailed|imprisoned|convicted|fined|indicted|charged|arrested|acquitted|found guilty|pleaded guilty)\b"
)
"""Who is named behind a title that others bear who only speak for a firm, and is punished himself."""


def _any_of(words: Collection[str]) -> str:
    """A pattern of any of the words, which looks at their first letters before it tries one after the other."""
    longest = sorted(map(re.escape, words), key=lambda word: (-len(word), word))
    first = "".join(sorted({re.escape(word[0]) for word in words}))
    return rf"(?=[{first}])(?:{'|'.join(longest)})"


@cache
def _titled() -> re.Pattern[str]:
    titles = _any_of(person_words("title"))
    word = r"(?![A-Z]{1,3}\$)[A-Z](?:\.(?![A-Za-z])|[\w’'*-]*)"
    return PATTERNS.compiled(rf"\b{titles}[ \u00a0](?P<name>{word}(?: (?:(?:de|van|von|der|al) )?{word}){{0,2}})")


@cache
def _masked() -> re.Pattern[str]:
    surnames = _any_of(person_words("surname"))
    masks = "|".join(sorted(table("person_names")["mask"]["forms"].split(), key=len, reverse=True))
    return PATTERNS.compiled(
        rf"\b(?P<name>{surnames} ?(?:(?:{masks})(?: ?[A-Z])?(?![\w’'-])|\*{{1,3}}|[A-Z]\.(?! [A-Z])))"
    )


_INITIALED = lazy(
    r"(?<![\w.’'-])(?P<name>[A-ZÀ-ÖØ-ÞŁŚŠŽ][a-zà-öø-ÿłńśšž]{2,11} [A-Z]\.)"
    r"(?=,| (?!and [A-Z])[a-z\d(])"
)
"""A first name with the letter that a court leaves of the family name: "Karim B., who ran the site"."""
_CAPITALISED = lazy(r"(?<![.!?:;,] )\b[A-Z][\w’'-]* $")
_BACK = 30
_OF_CRIMES = rare(
    r"\b(?:[Cc]onvicted|[Cc]onviction|[Jj]ailed|[Pp]rison|[Ss]entenced|[Ii]mprisonment|[Ss]uspended|[Aa]ccused|[Dd]efendants?"
    r"|[Cc]riminal|[Gg]uilty|[Pp]rosecutors?|[Ii]ndict(?:ed|ment)|[Rr]egistrant|[Pp]anell?ist|[Dd]omain name)\b"
)
"""What tells of persons whom a text does not name in full."""


class _Index:
    """Runs and parties by the words of their names, so that a surname finds them at once."""

    def __init__(self, r: Reading) -> None:
        self.runs: dict[str, list[Run]] = defaultdict(list)
        self.parties: dict[str, list[PartyDraft]] = defaultdict(list)
        for text, run in {run.text: run for run in reversed(r.runs)}.items():
            for word in {text, *text.split()} if not run.legal else ():
                self.runs[word].append(run)
        for party in r.parties:
            if party.forms:
                self.add(party)

    def add(self, party: PartyDraft) -> None:
        """Make a party known under each word of its forms."""
        if party.forms and not has_legal_form(party.first.text):
            for word in {word for form in party.forms for word in form.text.split()}:
                self.parties[word].append(party)


def find_persons(r: Reading) -> None:
    """Find persons by the words that show one: a title, a mask, "surnamed"."""
    index, of_crimes = _Index(r), _OF_CRIMES.search(r.content) is not None
    for limit in r.body:
        for match in _titled().finditer(r.content, limit.start, limit.end):
            judge = re.match(r"(?:Mr\.? )?(?:Justice|Judge)", match.group("name"))
            if not judge and not speaks_for_other(r.content, Span(*match.span()), limit.start, limit.end):
                _read_titled(r, match, index)
        for pattern in (_masked(), _SURNAMED):
            for match in pattern.finditer(r.content, limit.start, limit.end):
                start, end = match.span("name")
                _record_person(r, Run(start, end, r.content[start:end].rstrip()))
        if of_crimes:
            for pattern in (_WORKED, _PUNISHED):
                for match in pattern.finditer(r.content, limit.start, limit.end):
                    _record_worker(r, match)
            for match in _INITIALED.finditer(r.content, limit.start, limit.end):
                led = _CAPITALISED.search(r.content, max(limit.start, match.start() - _BACK), match.start())
                if not led and not is_no_name(match.group("name").split()[0]):
                    _record_person(r, Run(*match.span("name"), match.group("name")))


def _read_titled(r: Reading, match: re.Match[str], index: _Index) -> None:
    whole, name = match.group(), match.group("name")
    while " " in name and (
        (not _ends_in_pinyin(name) and is_no_name(name.split()[-1]))
        or (name.split()[-1].isupper() and len(name.split()[-1]) > 2)
    ):
        cut = len(name.split()[-1]) + 1
        whole, name = whole[:-cut], name[:-cut]
    if re.search(r"['’]s$", whole):
        whole, name = whole[:-2], name[:-2]
    if " " in name and name.split()[-1] in heads("company"):
        return
    run = Run(match.start(), match.start() + len(whole), whole)
    party = r.by_form.get(whole) or _known_person(r, name, index)
    if party is None:
        party = new_party(r, "person")
        party.masked = bool(re.fullmatch(r"[A-Z]\.?|.*\*|.* X+", name))
        for full in index.runs[name.split()[-1]]:
            if _names_same(name, full.text) and full.text not in r.by_form:
                record_form(r, party, full, "en-party-person")
        record_form(r, party, run, "en-party-person")
        index.add(party)
    elif not has_legal_form(party.first.text):
        party.type = "person"
    record_form(r, party, run, "en-party-person")
    alone = next((other for other in index.runs[name] if other.text == name), None)
    if alone is not None and name not in r.by_form:
        record_form(r, party, alone, "en-party-person")


def _ends_in_pinyin(name: str) -> bool:
    """Whether a Chinese surname stands first, so that "Jun" behind it is a given name."""
    first, _, last = name.rpartition(" ")
    return first in person_words("surname") and pinyin_name().fullmatch(last) is not None


def _known_person(r: Reading, name: str, index: _Index) -> PartyDraft | None:
    if name in r.by_form:
        return r.by_form[name]
    for party in index.parties[name.split()[-1]]:
        if not party.unnamed and party.forms and any(_names_same(name, form.text) for form in party.forms):
            return party
    return None


def _names_same(name: str, full: str) -> bool:
    """Whether a surname, or a short name, is that of a full name: its last word, or its first if it is Chinese."""
    parts, mine = full.split(), name.split()
    if len(parts) < 2 or len(parts) > 4 or not all(part[0].isupper() for part in parts):
        return False
    if parts[0] in person_words("title") or parts[0] in ("The", "New"):
        return len(mine) == 1 and parts[-1] == mine[-1]
    if mine[-1] == parts[-1]:
        return True
    return len(mine) == 1 and mine[0] == parts[0] and mine[0] in person_words("surname")


def _record_worker(r: Reading, match: re.Match[str]) -> None:
    """Record who is named before the words for his work; a name known as that of a company is one."""
    name = match.group("name")
    first = name.split()[0]
    if is_no_name(first) or any(word in heads("company") for word in name.split()):
        return
    if name in r.by_form and has_legal_form(r.by_form[name].first.text):
        return
    _record_person(r, Run(*match.span("name"), name), masked=False)


def _record_person(r: Reading, run: Run, *, masked: bool = True) -> None:
    if r.taken.touching(run.start, run.end) or r.titles.around(run.start, run.end):
        return
    party = r.by_form.get(run.text) or new_party(r, "person")
    party.type = "person"
    party.masked = masked
    record_form(r, party, run, "en-party-surname")
