"""What brackets and "hereinafter" call a party, and names that a bracket gives to several together."""

import re

from ipgraph.extract.parties_en.announcer import record_roles
from ipgraph.extract.parties_en.legal_forms import has_legal_form
from ipgraph.extract.parties_en.reading import Reading, Run, join, record_form
from ipgraph.extract.parties_en.tokens import is_capital, opens_with_number
from ipgraph.extract.parties_en.word_lists import bare, is_geographic, words
from ipgraph.extract.party import Form, PartyDraft
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_INTRO = (
    r"(?:(?:hereinafter|hereafter|henceforth|below|referred to|together|collectively|jointly|individually|"
    r"abbreviated|formerly|previously|also|now|known|called|as|to|here|a/?k/?a|d/?b/?a|aka|dba|t/a|trading|"
    r"doing business|or|the|simply|both|with its affiliates)[:,]?\s+){0,6}"
)
_BRACKET = lazy(rf"\s?[(（\[](?P<intro>{_INTRO})(?P<rest>[^()（）\[\]\n]{{1,90}})[)）\]]", re.IGNORECASE)
_OUTSIDE = lazy(
    r"(?:,? (?P<sure>also known as|formerly(?: known as| called)?|previously known as|doing business as|d/b/a|a/?k/?a|"
    r"trading as|"
    r"(?:better |best |widely )?known (?:(?:to|among|in|throughout|by) (?:[a-z][\w-]* ){1,4}(?:(?:in|throughout|of) "
    r"(?:the )?(?:[\w-]+ ){1,3})?)?as|(?<=, )an? (?:[\w-]+ ){1,4}(?:better |also )?known as)"
    r"|,? (?:hereinafter|hereafter)),? (?:referred to as |called )?(?:the )?[“\"']?"
    r"(?P<rest>[A-Z][\w&’'-]*(?:(?: (?:of the|of|in a|the))? [A-Z][\w&’'-]*){0,3}(?:,? (?:Inc|Ltd|Co|Corp)\b)?"
    r"(?:(?<=Inc|Ltd)\.|(?<=Corp)\.)?)",
)
HEADINGS = 20
"""In how many headings the name of a platform is looked for."""

_OPERATES = lazy(
    r"(?: ?\([^()]{2,60}\))?, (?:the |an? |which is the )?(?:operator|owner|developer|publisher) of (?:the )?"
    r"(?:(?:[a-z-]+ ){0,3}(?:website|site|platform|app|portal|marketplace|service) )?"
    r"(?P<rest>[A-Z][\w&’'-]*(?: [A-Z][\w&’'-]*){0,2})(?=[,.;:]| (?:and|in|before|which)\b)"
)
_OR = lazy(r", or (?P<rest>[A-Z]{2,8})(?=[,.;:])")
_QUOTED = lazy(r"[“\"‘']([^”\"’'“‘]{2,60}?)[,.]?[”\"’']")
_TOGETHER = lazy(r"\b(?:together|collectively|jointly|both)\b", re.IGNORECASE)
_ROLE = lazy(
    r"(?:the )?(?:plaintiff|defendant|appell|respondent|claimant|petitioner|patentee|"
    r"compan|licens|part(?:y|ies)|group$|registrant$|issuer$)",
    re.IGNORECASE,
)
_TICKER = lazy(r"[A-Z]{2,8}\s?[:：]\s?[\w.]+|\d{4,6}\.[A-Z]{2}")


def aliases_behind(content: str, end: int) -> tuple[list[Span], bool]:
    """The names that a bracket right behind ``end`` introduces, and whether it gives them to several together."""
    match = _BRACKET.match(content, end)
    if match is None:
        outside = _OUTSIDE.match(content, end) or _OR.match(content, end)
        return ([Span(*outside.span("rest"))] if outside else []), False
    together = bool(_TOGETHER.search(match.group("intro")))
    later = None if together else _OUTSIDE.match(content, match.end())
    past = [Span(*later.span("rest"))] if later and later.group("sure") else []
    base, rest = match.start("rest"), match.group("rest")
    quoted = [Span(base + m.start(1), base + m.end(1)) for m in _QUOTED.finditer(content[base : match.end("rest")])]
    if quoted:
        return [
            *(span for span in (_without_article(content, s) for s in quoted) if _is_alias(span.of(content), True)),
            *past,
        ], together
    if _TICKER.search(rest):
        behind = _BRACKET.match(content, match.end())
        return aliases_behind(content, match.end()) if behind and not past else (past, False)
    stripped = rest.strip()
    start = base + rest.index(stripped)
    span = Span(start, start + len(stripped))
    return [*([span] if _is_alias(stripped, False) else []), *past], together


def _operated(r: Reading, end: int) -> Span | None:
    """The platform that a party behind ``end`` operates, where a heading calls the party by it."""
    match = _OPERATES.match(r.content, end)
    if match is None:
        return None
    span = Span(*match.span("rest"))
    return (
        span
        if any(re.search(rf"\b{re.escape(match['rest'])}\b", h.of(r.content)) for h in r.headlines[:HEADINGS])
        else None
    )


def is_told_outright(content: str, end: int) -> bool:
    """Whether the words behind ``end`` say that it has another name ("formerly known as"), whatever that name is."""
    bracket = _BRACKET.match(content, end)
    match = _OUTSIDE.match(content, bracket.end() if bracket else end)
    return match is not None and match.group("sure") is not None


def _without_article(content: str, span: Span) -> Span:
    match = re.match(r"(?:the|The) ", span.of(content))
    return Span(span.start + match.end(), span.end) if match else span


def _is_alias(text: str, quoted: bool) -> bool:
    parts = text.split()
    if not 1 <= len(parts) <= (6 if quoted else 5) or _ROLE.match(text):
        return False
    if not is_capital(parts[0]) and not opens_with_number(parts[0]):
        return False
    if not quoted and (
        re.search(r"[,;:\d]{2}|[,;:]|\d{3}", text) or any(part[0].islower() and not is_capital(part) for part in parts)
    ):
        return False
    return not all(is_geographic(part) or bare(part) in words("month") for part in parts)


def abbreviates(alias: str, name: str) -> bool:
    """Whether ``alias`` is made of words or initials of ``name``.

    >>> abbreviates("APW", "Alpha Pump Works"), abbreviates("Alpha", "Alpha Pump Works"), abbreviates("Beta", "Alpha")
    (True, True, False)
    """
    if has_legal_form(alias):
        return False
    parts = name.replace("-", " ").replace("(", "").replace(")", "").split()
    if any(word in parts for word in alias.split()):
        return True
    letters = iter(name.upper())
    return (
        alias.isupper()
        and len(alias) >= 2
        and alias[0] == name[0].upper()
        and all(letter in letters for letter in alias if letter.isalpha())
    )


def record_aliases(r: Reading) -> None:
    """Record what brackets call the parties found so far."""
    for run in list(r.runs):
        party = r.by_form.get(run.text)
        if party is None:
            continue
        if run.legal:
            _record_roles(r, party, run.end)
        spans, together = aliases_behind(r.content, run.end)
        outright = is_told_outright(r.content, run.end)
        site = _operated(r, run.end)
        if site is not None and site.of(r.content) not in r.by_form:
            record_form(r, party, Run(site.start, site.end, site.of(r.content)), "en-party-alias")
        for span in spans:
            text = span.of(r.content)
            if text == run.text or not r.limits.around(span.start, span.end):
                continue
            members = _listed(r, run.end)
            if together or _share_head(members, text):
                r.groups[text] = members
                for member in members:
                    member.add(Form(text, span, "en-party-group"))
            elif (run.legal or outright or abbreviates(text, run.text) or _is_quoted(r, span)) and not _others(
                r, text, party, outright
            ):
                record_form(r, party, Run(span.start, span.end, text), "en-party-alias")


def _share_head(members: tuple[PartyDraft, ...], text: str) -> bool:
    """Whether a short form is how all of several names begin: "Alder Pumps Ltd and Alder plc ("Alder")"."""
    return len(members) > 1 and all(f"{member.first.text} ".startswith(f"{text} ") for member in members)


_AND_ITS_OWN = lazy(
    r",? (?:and|together with) its (?:[a-z-]+ ){0,3}(?:subsidiaries|affiliates|group companies)"
    r"(?: and (?:[a-z]+ ){0,3}(?:subsidiaries|affiliates))?,?"
)
"""What stands between a company and a bracket that calls all of its group "the Company"."""


def _record_roles(r: Reading, party: PartyDraft, end: int) -> None:
    """A notice calls its author "the Company" in the bracket behind its name, or in the one behind its ticker."""
    own = _AND_ITS_OWN.match(r.content, end)
    at = own.end() if own else end
    for _ in range(2):
        match = _BRACKET.match(r.content, at)
        if match is None:
            return
        record_roles(r, party, match.group().strip(" ()（）[]"))
        at = match.end()


def _is_quoted(r: Reading, span: Span) -> bool:
    return r.content[span.start - 1 : span.start] in ("“", '"', "‘", "'")


def _others(r: Reading, text: str, party: PartyDraft, outright: bool) -> bool:
    owner = r.by_form.get(text)
    if owner is None or owner is party:
        return False
    if has_legal_form(owner.first.text) and not outright:
        return True
    # The alias was already read as a party of its own: the two are one.
    join(r, party, owner)
    return False


def _listed(r: Reading, end: int) -> tuple[PartyDraft, ...]:
    """The parties of the list that ends at ``end``, in reading order."""
    members: list[PartyDraft] = []
    left = end
    for at in range(end, max(-1, end - 600), -1):
        if at not in r.places:
            continue
        span, party = r.places[at]
        if span.end > left:
            continue
        between = re.sub(r"\s?\([^()]*\)", "", r.content[span.end : left]).strip(" ,")
        if members and not re.fullmatch(
            r"(?:and|as well as|&)?(?:,? ?(?:its|the|a|an|and) (?:[\w.-]+ ){0,3}[\w-]+,?)?", between
        ):
            break
        if not members and between and not re.fullmatch(r"and [\w ]{2,40}", between):
            break
        members.append(party)
        left = span.start
    return tuple(dict.fromkeys(reversed(members)))
