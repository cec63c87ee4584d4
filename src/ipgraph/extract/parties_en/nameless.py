"""Companies and persons that are only described, counted or lettered."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache

from ipgraph.extract.parties_en.counted_groups import listed_behind
from ipgraph.extract.parties_en.frames import weigh
from ipgraph.extract.parties_en.reading import Reading, Run, new_party, record_form
from ipgraph.extract.parties_en.word_lists import bare, table, words
from ipgraph.lang.anchors import Anchors, foldable, matches_at
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.patterns import lazy, rare
from ipgraph.lang.words import fold
from ipgraph.model.article import Span

_LETTER = rare(
    r"\b(?:(?:Company|Firm|Party|Corporation|Manufacturer|Seller) [A-Z]\b(?!\.[A-Za-z])"
    r"|(?<![&+/-])[A-Z] (?:Company|Corp\.|Corporation)(?!\w))"
)
_PREDICATE = lazy(
    r"\b(?:is|was|are|were|as|became|become|becomes|being|been|like|unlike|than|remains?|called|such as|into|no longer)"
    r"(?: not| only| also| merely| in fact)?\s*$"
)
_NAMED_BEHIND = lazy(
    r",? (?:by the name of|named|called|known as|surnamed) |,? [A-Z0-9“\"]| [a-z][A-Z]|,? and [A-Z]\w+ is|['’]s?\s"
)
_ROLE = lazy(
    r"\b(?:plaintiffs?|defendants?|holder|owner|proprietor|patentee|appellants?|respondents?|claimants?|applicant|case|"
    r"platform|website|app|software|infringer|petitioner|opponent|exporter|importer|consignor|consignee|declarant|"
    r"shipper|seller|buyer|purchaser|licensee|licensor|franchisee|complainant|accused|offender)"
    r"(?: in (?:this|the) case| of [^,;.]{2,50})?,\s*$",
    re.IGNORECASE,
)
HEADINGS = 60
"""How many headings are looked at, since each is looked for in the whole text."""

_SIDE = r"(?:An?|One|Two|Three|Four|Five|Several) (?:[A-Z][\w-]+ ){0,3}[A-Z][\w-]+"
_VERSUS = lazy(
    rf"(?:^|[:;–—] |[Cc]ase \d+ )(?P<left>{_SIDE}),? (?:v|vs|versus)\.? (?P<right>{_SIDE})(?=$| \(|[:;,–—.])"
)
_TOLD_OF = lazy(
    r" who (?:had|have|has|sold|ran|made|copied|posted|uploaded|offered|operated|produced|printed|traded)\b"
)
_KNOWN = lazy(r"\b(?:the|these|those|all|other)\s$", re.IGNORECASE)
_LISTED = lazy(r"[A-Z].*(?:\band|,|as well as|\bor)\s*$")
_APPOSED = lazy(r"[\w.)’'”\"],\s*$")
_NAMED_LATER = lazy(
    r", (?:(?:ex|non)-[\w-]+ |(?:an?|the|one|then|once|his|her|its) |former |one-time |[a-z-]+ (?!and\b|or\b)){1,2}"
    r"(?!(?:and|or|but|who|which|had|has|was|were|is|are|to|in|on|for|from|by|with|after|as|that)\b)[a-z-]+"
    r"(?: of [A-Z]\w+)? [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*,"
)
"""What names somebody behind another insertion: "its founder, a former engineer Beta,"."""
_OPENS_CLAUSE = lazy(
    r"(?:its|his|her|their) [a-z]+(?: and (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+){0,3})? "
    r"(?:was|were|is|are|has|had|have|must|will)\b"
)
"""Who opens a clause of its own: "copied from a picture by Alpha, and his company was told to pay"."""
_RANKED = lazy(
    r"\b(?:lost|loses|won|wins|is|was|be|been|marks|marked|becomes?|became|called) "
    r"(?:(?:perhaps|probably|believed to be) )?(?:the|its) (?:first|second|third|last|latest|[a-z]+est|most|only)\b"
    r"[^.;,]{0,40}? "
    r"(?:suits?|lawsuits?|cases?|actions?|complaints?|claims?|victor(?:y|ies)|wins?|defeats?|verdicts?|judgments?|awards?)"
    r"(?: (?:brought|filed|won|lost|lodged|ever|\w+ed))? (?:by|of|for|against|over) $"
)
"""What ranks a suit among those of such people, and tells of none of them: "is the first suit by a foreign maker"."""
_OWN = frozenset({"its", "his", "her", "their", "the latter's", "one", "both", "some"})
_ALONE = frozenset({"a", "an", *_OWN})


def _any(forms: Iterable[str]) -> str:
    return "|".join(sorted((re.escape(form) for form in forms), key=lambda form: (-len(form), form)))


@cache
def _described() -> re.Pattern[str]:
    unnamed = table("parties")["unnamed"]
    small = "of|in|on|by|for|that|which|who|the|and|to|from|with|was|were|is|are|had|has|against|than|as"
    paired = rf"(?!(?:{small})\b)[a-z-]+ and (?!(?:{small}|an?|its|his|her|their|two|three|one)\b)[a-z-]+ "
    modifier = rf"(?:(?!(?:{small})\b)[\w-]+(?:['’]s)?,? |{paired})"
    goes_on = r"(?=[,.;)]| (?:and|who|which|that|in|at|from|was|were|is|has|had|to|for|must|\w+ed|sues|asks)\b)"
    of = rf" of (?:(?:the |its )?[A-Z]\w+(?: [Gg]roup)?|(?:[a-z-]+ ){{0,2}}[a-z-]+{goes_on}|its|his)"
    tail = rf"(?P<tail>{of}| (?:based in|from|in) [A-Z]\w+(?: [A-Z]\w+)?)?"
    heads = _any((*unnamed["companies"], *unnamed["persons"]))
    return PATTERNS.compiled(
        rf"\b(?i:(?P<count>{_any(unnamed['counts'])})) (?P<mods>{modifier}{{0,5}}?)(?P<head>{heads})\b"
        rf"(?!-| [a-z]+er\b){tail}"
    )


@cache
def _counts() -> Anchors:
    return Anchors(fold(f"{count} ") for count in table("parties")["unnamed"]["counts"])


def _beginnings(content: str) -> list[int] | None:
    """Where a description can begin: at an article or a number. ``None`` where letters are odd, for anywhere."""
    if not foldable(content):
        return None
    return [at for at, _ in _counts().find(fold(content), 0, len(content))]


def _descriptions(content: str, limit: Span, begins: list[int] | None) -> Iterator[re.Match[str]]:
    if begins is None:
        return _described().finditer(content, limit.start, limit.end)
    within = begins[bisect_left(begins, limit.start) : bisect_left(begins, limit.end)]
    return matches_at(_described(), content, within, limit.end)


def find_nameless(r: Reading) -> None:
    """Find companies and persons that are only described or counted, where they stand as a party does."""
    for limit in r.headlines[:HEADINGS]:
        _read_heading(r, limit)
    begins = _beginnings(r.content)
    for limit in r.body:
        for match in _descriptions(r.content, limit, begins):
            _read(r, match)
        for match in _LETTER.finditer(r.content, limit.start, limit.end):
            if not r.titles.around(match.start(), match.end()):
                _record(r, Span(match.start(), match.end()), "en-party-letter", "company")


def _read_heading(r: Reading, limit: Span) -> None:
    """Record the sides of "A Chemical Company v. Two Former Employees", and the body's places of the same words."""
    heading = r.content[limit.start : limit.end]
    match = _VERSUS.search(heading)
    if match is None:
        return
    persons = table("parties")["unnamed"]["persons"]
    for side in ("left", "right"):
        text = match.group(side)
        start = limit.start + match.start(side)
        kind = "person" if text.split()[-1].lower() in persons else "company"
        _record(r, Span(start, start + len(text)), "en-party-nameless", kind)
        party = r.by_form[text]
        small = text[0].lower() + text[1:].lower()
        for written in (small, text[0] + small[1:]):
            at = next((at for body in r.body if (at := r.content.find(written, body.start, body.end)) >= 0), -1)
            if at >= 0 and written not in r.by_form:
                record_form(r, party, Run(at, at + len(written), written), "en-party-nameless")


def _read(r: Reading, match: re.Match[str]) -> None:
    start = match.start()
    floor = r.sentence(start).start
    before = r.content[max(floor, start - 60) : start]
    listed = listed_behind(r, match.group("count"), match.end(), r.sentence(start).end)
    if listed:
        r.groups.setdefault(match.group(), listed)
        return
    if not _is_description(r, match, before) or not _stands_as_party(r, match, before, floor):
        return
    person = match.group("head") in table("parties")["unnamed"]["persons"]
    _record(r, Span(*match.span()), "en-party-nameless", "person" if person else "company")


def _is_description(r: Reading, match: re.Match[str], before: str) -> bool:
    """Whether the words describe somebody who is not named, not a party that is, and not people beside the case."""
    content, (start, end), core = r.content, match.span(), match.end("head")
    bare_words = content[start:core].lower() in table("parties")["unnamed"]["bare"]
    if bare_words and not match.group("tail") and not _TOLD_OF.match(content, end):
        return False
    if _KNOWN.search(before) or _PREDICATE.search(before) or _RANKED.search(before) or r.taken.touching(start, end):
        return False
    if _NAMED_BEHIND.match(content, end) or (match.group("tail") and _NAMED_BEHIND.match(content, core)):
        return False
    if _APPOSED.search(before) and not _ROLE.search(before) and not _after_lower_word(before):
        return False
    return not any(bare(word) in words("bystander") for word in match.group("mods").split())


def _stands_as_party(r: Reading, match: re.Match[str], before: str, floor: int) -> bool:
    """Whether frames hold the description, or it is listed with a party."""
    start, count = match.start(), match.group("count").lower()
    if match.group("head") in ("defendant", "defendants") and count not in _ALONE:
        return True
    if count in _OWN:
        named = _NAMED_LATER.match(r.content, match.end())
        return bool(_LISTED.search(before)) and not named and _beside_party(r, start, floor)
    for end in {match.end(), match.end("head")}:
        hold = weigh(r.content, start, end, floor, dispute=False)
        if hold.strong and hold.loss > -1.0:
            return True
    return bool(_ROLE.search(before)) or _beside_party(r, start, floor)


def _after_lower_word(before: str) -> bool:
    """Whether the words before a comma are a description themselves ("the operator of a platform, a company")."""
    match = re.search(r"([\w-]+),\s*$", before)
    return match is not None and match.group(1).islower()


def _beside_party(r: Reading, start: int, floor: int) -> bool:
    """Whether the description is listed with a party that stands right before it."""
    left = max(floor, start - 90)
    for at in range(start - 1, left - 1, -1):
        if at in r.places:
            span = r.places[at][0]
            if span.end > start:
                continue
            between = re.sub(r"\s?\([^()]*\)|^[”\"']?\)", "", r.content[span.end : start])
            if between == ", and " and _OPENS_CLAUSE.match(r.content, start):
                return False
            if re.fullmatch(r",? (?:and|as well as|or|together with|along with|with) ", between):
                return True
            return between == ", " and bool(
                re.match(r"[\w’' -]{0,60}(?:, (?:and )?| and )(?:an? |its |[A-Z])", r.content[start : start + 90])
            )
    return False


def _record(r: Reading, span: Span, rule: str, kind: str) -> None:
    text = span.of(r.content)
    party = r.by_form.get(text)
    if party is None:
        party = new_party(r, "person" if kind == "person" else "company")
        party.unnamed = True
    record_form(r, party, Run(span.start, span.end, text), rule)
