"""Who speaks in a notice about its own disputes: whom "the Company", "the Group", "we" and "our" stand for.

A bracket behind a name says it ("Alder Pumps Inc. (the Company)"), and so do a ticker behind the name that a release
leads with, the line that heads a report with the name of its issuer, the line of its source and the signature below it.
What a notice quotes, others may have said; and the first person of one who only writes about others is nobody's.
"""

import re
from collections.abc import Iterator

from ipgraph.extract.parties_en.legal_forms import has_legal_form, legal_suffix, without_suffix
from ipgraph.extract.parties_en.reading import Reading, Run, new_party, record_form
from ipgraph.extract.party import Mention, PartyDraft
from ipgraph.lang.patterns import lazy, rare
from ipgraph.model.article import Span

RULE = "en-party-announcer"
_WORD = r"(?:Company|Group|Corporation|Bank|University|Issuer|Registrant)"
_QUOTED = lazy(rf"(?:[“\"‘'](?:[Tt]he )?|\b[Tt]he [“\"‘']?)(?P<name>{_WORD})[”\"’']")
_BARE = lazy(
    rf"(?:^|,? (?:or|and) |[,;] )(?:(?:herein\w*|referred to|together with its [a-z ]{{3,40}}|as),? ){{0,4}}"
    rf"[Tt]he (?P<name>{_WORD})$"
)
_SPEAKS = lazy(r"[“\"‘'](?:we|us|our)[,.]?[”\"’']")
_SELF = rare(r"(?<![“\"‘'(])\b(?P<the>[Tt]he) (?P<name>Company|Group|Issuer|Registrant)\b(?! [A-Z])(?![”\"])")
_FIRST_PERSON = lazy(r"\b(?:[Ww]e|[Uu]s|[Oo]ur)\b")
_TICKER = lazy(
    r" ?\((?:NASDAQ|Nasdaq|NYSE|LSE|AIM|ASX|NZX|TSX|TSXV|SEHK|HKEX|HKSE|SGX|NSE|BSE|KRX|TSE|TWSE|SIX|FSE|XETRA|Xetra"
    r"|Euronext|EURONEXT|OTC\w*|JSE)\b[^()]{1,60}\)"
)
_REPORT = rare(
    r"\b(?:10-[KQ]|8-K|20-F|6-K|[Aa]nnual [Rr]eport|ANNUAL REPORT|[Qq]uarterly [Rr]eport|[Ii]nterim [Rr]eport"
    r"|(?:NOTES|Notes) (?:TO|to)\b[^\n]{0,60}(?:STATEMENTS|[Ss]tatements)|LEGAL PROCEEDINGS|Legal [Pp]roceedings"
    r"|Intimation|Regulation 30|Listing Obligations)\b"
)
"""What says that a text is a report of its issuer, who speaks in the first person there."""
_ADVISES = lazy(
    r"[^()\n]{0,3}(?:\([^()\n]{1,60}\)[^()\n]{0,3}){0,2} (?:has )?(?:today |yesterday )?(?:advise[sd]?|announce[sd]?"
    r"|confirm(?:s|ed)|note[sd]|provide[sd]|report(?:s|ed)|inform(?:s|ed)|disclose[sd]?|is pleased)\b"
)
"""What the issuer does in the lead of its own release, behind its name and its ticker."""
_HEADED = lazy(r"(?P<name>[^\n:|(]{2,80}?)(?: ?\([^()\n]{2,60}\))?(?::| [-–—|]) [^\n]")
"""A heading that opens with the name of whoever speaks: "Alder Pumps Inc. - Notice to the exchange"."""
_RELEASED = lazy(
    r"^Sources?: ?(?:(?:[Aa]nnouncement|[Rr]elease|[Nn]otice|[Ss]tatement) of (?P<of>[^\n]{2,60})"
    r"|(?P<by>[^\n]{2,60}?)(?:['’]s)? (?:(?:[Pp]ress|[Nn]ews|[Mm]edia) [Rr]elease|[Nn]ewsroom"
    r"|[Ii]nvestor [Rr]elations|[Cc]ompany [Aa]nnouncement|"
    r"[Aa]nnouncement)\b)",
    re.MULTILINE,
)
_SIGNED = lazy(
    r"^(?:(?:[Bb]y [Oo]rder of the [Bb]oard(?: of [Dd]irectors)?|(?:[Ff]or and )?[Oo]n behalf of(?: the [Bb]oard of)?"
    r"|For),?:?\s)"
    r"(?P<name>[^\n]{3,80})$",
    re.MULTILINE,
)
_OWN_THINGS = rare(
    r"\b[Oo]ur (?:[a-z-]+ )?(?:shares?|share price|shareholders|stockholders|subsidiar(?:y|ies)|directors|products?"
    r"|customers|net sales|operations|results|business|balance sheet)\b"
)
"""What a company has and speaks of, and a writer about its disputes has not."""
_WRITES = lazy(
    r"\b[Oo]ur (?:[a-z]+ )?(?:firm|clients?|readers?|blog|articles?|posts?|newsletter|team|attorneys|lawyers|coverage"
    r"|report|practice|practitioners|colleagues?|view|opinion|offices?|summary|take|analysis)\b"
)
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
    own = _OWN_THINGS.search(r.content) is not None and _WRITES.search(r.content) is None
    released = _releasing(r)
    if not uses and not report and not own and released is None and r.speaker is None:
        return
    party = r.speaker or _told_by_bracket(r) or released or _with_ticker(r) or _heading(r) or _signing(r)
    if party is None:
        return
    for use in uses:
        r.groups.setdefault(use.group(), (party,))
    if r.speaker is None and not report and not own and released is None:
        return
    for match in _FIRST_PERSON.finditer(r.content):
        if r.limits.around(match.start(), match.end()) and not _is_quoted(r.content, match.start()):
            yield Mention(match.start(), match.end(), (party,), RULE)


def _releasing(r: Reading) -> PartyDraft | None:
    """The party that a text shows to be its author: by its ticker and what it advises, or by the line of the source."""
    if _WRITES.search(r.content):
        return None
    advising = {
        id(party): party
        for span, party in r.places.values()
        if span.start < _HEAD and (mark := _TICKER.match(r.content, span.end)) and _ADVISES.match(r.content, mark.end())
    }
    if len(advising) == 1:
        return next(iter(advising.values()))
    told = _RELEASED.search(r.content)
    return _called(r, told["of"] or told["by"]) if told else None


def _called(r: Reading, name: str) -> PartyDraft | None:
    """The one party that a line calls by its name, with or without its legal form."""
    name = without_suffix(name.strip(" .")).casefold()
    found = {id(p): p for form, p in r.by_form.items() if name in (form.casefold(), without_suffix(form).casefold())}
    return next(iter(found.values())) if len(found) == 1 else None


def _signing(r: Reading) -> PartyDraft | None:
    """The company for which a notice is signed at its end."""
    signed = _SIGNED.search(r.content, max(0, len(r.content) - _HEAD))
    if signed is None:
        return None
    return _called(r, signed["name"]) or _new(r, Span(*signed.span("name")))


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
    """The company whose name is a line of its own at the head of a text, or opens its title."""
    named = {form.casefold(): party for form, party in r.by_form.items()}
    for match in re.finditer(r"^[^\n]+$", r.content[:_HEAD], re.MULTILINE):
        headed = _HEADED.match(match.group()) if match.start() == 0 else None
        line = headed["name"].strip() if headed else match.group().strip()
        start = match.start() + match.group().index(line)
        if not r.limits.around(start, start + len(line)) or r.taken.touching(start, start + len(line)):
            continue
        if line.casefold() in named:
            return named[line.casefold()]
        if (party := _new(r, Span(start, start + len(line)))) is not None:
            return party
    return None


def _new(r: Reading, place: Span) -> PartyDraft | None:
    """A company that no sentence names, by a place that holds its whole name and nothing else."""
    name = place.of(r.content)
    if len(name.split()) > _HEADING_WORDS or not _is_whole_name(name) or not r.limits.around(place.start, place.end):
        return None
    party = new_party(r, "company")
    record_form(r, party, Run(place.start, place.end, name), RULE)
    return party


def _is_whole_name(line: str) -> bool:
    ends = [match.end() for match in legal_suffix().finditer(line)]
    capital = all(
        word[0].isupper() or word[0].isdigit() or word in ("and", "of", "&") for word in without_suffix(line).split()
    )
    return has_legal_form(line) and bool(ends) and ends[-1] == len(line) and capital


def _is_quoted(content: str, at: int) -> bool:
    """Whether a place stands inside quotation marks that its line opens."""
    line = content[content.rfind("\n", 0, at) + 1 : at]
    return line.count("“") > line.count("”") or line.count('"') % 2 == 1
