"""Who speaks in a notice about its own disputes: whom "the Company", "the Group", "we" and "our" stand for.

A bracket behind a name says it ("Alder Pumps Inc. (the Company)"), and so do a ticker behind the name that a release
leads with and the line that heads a report with the name of its issuer. What a notice quotes, others may have said.
"""

import re
from collections.abc import Iterator

from ipgraph.extract.parties_en.legal_forms import has_legal_form, legal_suffix
from ipgraph.extract.parties_en.reading import Reading, Run, new_party, record_form
from ipgraph.extract.party import Mention, PartyDraft
from ipgraph.lang.patterns import lazy

RULE = "en-party-announcer"
_WORD = r"(?:Company|Group|Corporation|Bank|University|Issuer|Registrant)"
_QUOTED = lazy(rf"(?:[“\"‘'](?:[Tt]he )?|\b[Tt]he [“\"‘']?)(?P<name>{_WORD})[”\"’']")
_BARE = lazy(
    rf"(?:^|,? (?:or|and) |[,;] )(?:(?:herein\w*|referred to|together with its [a-z ]{{3,40}}|as),? ){{0,4}}"
    rf"[Tt]he (?P<name>{_WORD})$"
)
_SPEAKS = lazy(r"[“\"‘'](?:we|us|our)[,.]?[”\"’']")
_SELF = lazy(r"(?<![“\"‘'(])\b(?P<the>[Tt]he) (?P<name>Company|Group|Issuer|Registrant)\b(?! [A-Z])(?![”\"])")
_FIRST_PERSON = lazy(r"\b(?:[Ww]e|[Uu]s|[Oo]ur)\b")
_TICKER = lazy(
    r" ?\((?:NASDAQ|Nasdaq|NYSE|LSE|AIM|ASX|NZX|TSX|TSXV|SEHK|HKEX|HKSE|SGX|NSE|BSE|KRX|TSE|TWSE|SIX|FSE|XETRA|Xetra"
    r"|Euronext|EURONEXT|OTC\w*|JSE)\b[^()]{1,60}\)"
)
_REPORT = lazy(
    r"\b(?:10-[KQ]|8-K|20-F|6-K|[Aa]nnual [Rr]eport|ANNUAL REPORT|[Qq]uarterly [Rr]eport|[Ii]nterim [Rr]eport"
    r"|(?:NOTES|Notes) (?:TO|to)\b[^\n]{0,60}(?:STATEMENTS|[Ss]tatements)|LEGAL PROCEEDINGS|Legal [Pp]roceedings)\b"
)
"""What says that a text is a report of its issuer, who speaks in the first person there."""
_HEAD = 700
"""Characters at the head of a text in which its issuer is named."""
_HEADING_WORDS = 8


def roles_in(bracket: str) -> list[str]:
    """The words by which a bracket lets a party speak of itself.

    >>> roles_in('"Alder" or the "Company"'), roles_in("the Company"), roles_in("Alder or the Group"), roles_in("Alder")
    (['Company'], ['Company'], ['Group'], [])
    """
    quoted = [match["name"] for match in _QUOTED.finditer(bracket)]
    return quoted or [match["name"] for match in _BARE.finditer(bracket.strip())]


def record_roles(r: Reading, party: PartyDraft, bracket: str) -> None:
    """Remember that a notice calls its author "the Company", a word that is not one of its names."""
    for name in roles_in(bracket):
        for article in ("the", "The"):
            r.groups.setdefault(f"{article} {name}", (party,))
    if _SPEAKS.search(bracket) and r.speaker is None:
        r.speaker = party


def find_announcer(r: Reading) -> Iterator[Mention]:
    """The places where a notice speaks of its issuer without a name, save those that brackets have told."""
    uses = [m for m in _SELF.finditer(r.content) if r.limits.around(m.start(), m.end())]
    report = _REPORT.search(r.content, 0, _HEAD * 2) is not None
    if not uses and not report and r.speaker is None:
        return
    party = r.speaker or _told_by_bracket(r) or _with_ticker(r) or _heading(r)
    if party is None:
        return
    for use in uses:
        r.groups.setdefault(use.group(), (party,))
    if r.speaker is None and not report:
        return
    for match in _FIRST_PERSON.finditer(r.content):
        if r.limits.around(match.start(), match.end()) and not _is_quoted(r.content, match.start()):
            yield Mention(match.start(), match.end(), (party,), RULE)


def _told_by_bracket(r: Reading) -> PartyDraft | None:
    told = (r.groups.get(f"the {name}") for name in ("Company", "Group", "Issuer", "Registrant"))
    return next((members[0] for members in told if members and len(members) == 1), None)


def _with_ticker(r: Reading) -> PartyDraft | None:
    """The one party of the lead that a ticker stands behind."""
    listed = {
        id(party): party
        for span, party in r.places.values()
        if span.start < _HEAD and _TICKER.match(r.content, span.end)
    }
    return next(iter(listed.values())) if len(listed) == 1 else None


def _heading(r: Reading) -> PartyDraft | None:
    """The company whose name is a line of its own at the head of a text."""
    named = {form.casefold(): party for form, party in r.by_form.items()}
    for match in re.finditer(r"^[^\n]+$", r.content[:_HEAD], re.MULTILINE):
        line = match.group().strip()
        start = match.start() + match.group().index(line)
        if not r.limits.around(start, start + len(line)) or r.taken.touching(start, start + len(line)):
            continue
        if line.casefold() in named:
            return named[line.casefold()]
        if len(line.split()) > _HEADING_WORDS or not _is_whole_name(line):
            continue
        party = new_party(r, "company")
        record_form(r, party, Run(start, start + len(line), line), RULE)
        return party
    return None


def _is_whole_name(line: str) -> bool:
    ends = [match.end() for match in legal_suffix().finditer(line)]
    capital = all(word[0].isupper() or word[0].isdigit() or word in ("and", "of", "&") for word in line.split())
    return has_legal_form(line) and bool(ends) and ends[-1] == len(line) and capital


def _is_quoted(content: str, at: int) -> bool:
    """Whether a place stands inside quotation marks that its line opens."""
    line = content[content.rfind("\n", 0, at) + 1 : at]
    return line.count("“") > line.count("”") or line.count('"') % 2 == 1
