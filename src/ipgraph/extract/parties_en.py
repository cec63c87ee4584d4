"""Find the parties of an English text: companies, persons, short names and nameless parties.

Candidates are runs of capitalised words. A run with a legal form, with a short form in brackets behind it, or that
stands where a party stands (before or after a word such as "sued", "against", "ordered") is a party; every other run
is not. Words stand in ``lang/en/parties.toml``.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from ahocorasick_rs import AhoCorasick, MatchKind
from msgspec import Struct

from ipgraph.extract.party import Form, Mention, PartyBook, PartyDraft
from ipgraph.model.article import Span
from ipgraph.model.codes import PartyType

_WORD = r"[A-ZÀ-ÖØ-Þ][\w’'&./\-]*"
_LINK = r"(?:of|de|du|des|van|von|der|la|&|the)"
_RUN = re.compile(
    rf"{_WORD}(?: (?:{_LINK} (?:the )?)?{_WORD}| and {_WORD}(?=,? (?:LLP|LLC|Ltd|Limited|"
    rf"Inc|Co\.|Corp)\b)| \([A-Z][\w .\-]{{2,24}}\)(?= (?:Co|Inc|Ltd|Limited|LLC|Corp|"
    rf"Investment|Technology)\b))*"
)
_BRACKET = re.compile(
    r"\s?\((?:hereinafter |the |together[:,]? |collectively[:,]? |formerly )?[“\"']?([A-Z][^()”\"]{1,40}?)[”\"']?\)"
)
_TOGETHER = re.compile(r"\s?\((?:together|collectively)[:,]? [“\"']?([A-Z][^()”\"]{1,40}?)[”\"']?\)")
_BEFORE = re.compile(
    r"(?:\b(?:against|sued|sues|sue|between|and|by|ordered|orders|forbade|order|told|"
    r"directed|v\.?|vs\.?|versus|with|for|from|favour of|favor of|behalf of|"
    r"to|of|defendant|plaintiff|defendants|dealer|retailer|licensee|namely|restrain|"
    r"restrained|suing|forbid|seller|by the name of|pay|paid|convicted|sentenced|over|at "
    r"the request of|request of|named|makers|businessman,)|[,;:(“])\s*$"
)
_STRONG_BEFORE = re.compile(
    r"\b(?:against|sued|sues|suing|ordered|forbade|forbids|told|v\.?|vs\.?|versus|"
    r"restrained|favour of|favor of|judgment for|found for|ruled for|by the name of|"
    r"request of|forbid|sue|opponent)\s*$"
)
_STRONG_AFTER = re.compile(
    r"(?:,? (?:which|who)[^,]{0,80},)? (?:(?:has|had|have|then|also|first|itself|promptly|"
    r"later|again|subsequently|and others) ){0,2}"
    r"(?:sued|sues|sue|filed|files|appealed|appeals|lodged|brought|asked|asks|claimed|"
    r"claims|demanded|applied|challenged|announced|replied|responded|answered|"
    r"complained|requested|argued|denies|denied|wanted|won|wins|lost|must|was ordered|"
    r"were ordered|is to pay|are to pay|was granted|obtained|has obtained|petitioned|went "
    r"to court|retaliated|"
    r"sought|seeks|accused|alleged|alleges|opened|turned|settled|was sentenced|and "
    r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)* (?:settle|sign|end|bury|announced|sued|trade|have|"
    r"had|challenged|sues|filed)|v\.?|vs\.?|versus|shall|had asked|had sued|had to|has "
    r"asked|says|trade)\b"
)
_MR = re.compile(r"\b(?:Mr|Mrs|Ms)\.? ([A-Z][\w’'-]+)")
_LETTER = re.compile(r"\b(?:Company|Firm|Party) [A-Z]\b")
_PERSON_CUE = re.compile(
    r"(?:, (?:a|the) (?:businessman|businesswoman|individual|trader|seller|man behind|"
    r"designer|photographer|author|writer|artist)|, identified only)"
)
_ONE_NAME = re.compile(
    r"\b(?:by the name of|surname,?|surnamed|identified only (?:as|by his surname,?)|case) ([A-Z][a-z]+)\b"
)


class _Run(Struct, frozen=True):
    start: int
    end: int
    text: str
    legal: bool


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(files("ipgraph.lang").joinpath("en", "parties.toml").read_text(encoding="utf-8"))


@cache
def _suffix() -> re.Pattern[str]:
    forms = sorted(_table()["suffix"]["company"], key=len, reverse=True)
    return re.compile(r",? (?:" + "|".join(re.escape(form).replace(r"\ ", r"\s?") for form in forms) + r")(?![\w])")


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(_table()[name]["words"])


@cache
def _stops() -> frozenset[str]:
    return frozenset(_table()["stop"]["words"])


class _Reader:
    def __init__(
        self, content: str, limits: tuple[Span, ...], taken: tuple[Span, ...], titles: tuple[Span, ...]
    ) -> None:
        self.content = content
        self.limits = limits
        self.taken = taken
        self.titles = titles
        self.parties: list[PartyDraft] = []
        self.by_form: dict[str, PartyDraft] = {}
        self.groups: dict[str, tuple[PartyDraft, ...]] = {}
        self.spans: list[tuple[Span, PartyDraft]] = []
        self.runs: list[_Run] = []

    def collect(self) -> None:
        """All capitalised runs that could be a name, cut at stop words and at courts, offices and titles."""
        for limit in self.limits:
            position = limit.start
            while True:
                match = _RUN.search(self.content, position, limit.end)
                if not match:
                    break
                position = match.end()
                for start, end in self._cut(match.start(), match.end()):
                    legal = False
                    suffix = _suffix().match(self.content, end)
                    if suffix and self.content[start:end]:
                        end, legal = suffix.end(), True
                        position = max(position, end)
                    else:
                        text = self.content[start:end]
                        inner = _suffix().search(text)
                        if inner:
                            end, legal = start + inner.end(), True
                    if self.content[end - 1] in "." and not legal:
                        end -= 1
                    text = self.content[start:end]
                    for possessive in ("’s", "'s", "’", "'"):
                        if text.endswith(possessive):
                            text = text.removesuffix(possessive)
                            break
                    if len(text) >= 2 and text not in _table()["stop"]["phrases"]:
                        self.runs.append(_Run(start, start + len(text), text, legal))

    def _cut(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        for taken in (*self.taken, *self.titles):
            if taken.start < end and start < taken.end:
                if start < taken.start:
                    yield from self._cut(start, len(self.content[: taken.start].rstrip()))
                if taken.end < end:
                    rest = taken.end + (
                        len(self.content[taken.end : end]) - len(self.content[taken.end : end].lstrip())
                    )
                    if rest < end and self.content[rest].isupper():
                        yield from self._cut(rest, end)
                return
        words = [(m.start() + start, m.end() + start) for m in re.finditer(r"\S+", self.content[start:end])]
        stops = _stops()
        if _suffix().match(self.content, end) or _suffix().search(self.content[start:end]):
            while len(words) > 1 and self.content[words[0][0] : words[0][1]] in _words("opening"):
                words.pop(0)
            yield words[0][0], words[-1][1]
            return
        kept: list[tuple[int, int]] = []
        for left, right in words:
            word = self.content[left:right].strip("’'.,")
            base = re.sub(r"[’']s?$", "", word)
            if (
                base in ("IP", "AI", "PV", "US", "UK", "EU")
                and right < end
                and re.match(r" [A-Z][a-z]+(?! Court| Office)", self.content[right : right + 24])
            ):
                kept.append((left, right))
                continue
            if (
                base in stops
                and not (kept and self.content[left:right] in ("Club", "US"))
                and not (kept and base in ("China", "Hong", "Kong", "Intellectual", "Property", "High", "Top"))
            ):
                if kept:
                    yield kept[0][0], kept[-1][1]
                kept = []
                continue
            if word in ("of", "de", "du", "des", "van", "von", "der", "la", "&", "the") and not kept:
                continue
            kept.append((left, right))
            if word != base and word.endswith(("’s", "'s", "s’", "s'")):
                yield kept[0][0], kept[-1][1]
                kept = []
        while kept and self.content[kept[-1][0] : kept[-1][1]] in ("of", "de", "the", "&", "la", "der"):
            kept.pop()
        if kept:
            yield kept[0][0], kept[-1][1]

    # ── parties ───────────────────────────────────────────────────────────────────────────────────────────────────

    def full_names(self) -> None:
        for run in self.runs:
            bracket = _BRACKET.match(self.content, run.end)
            together = _TOGETHER.match(self.content, run.end)
            if not run.legal and not (bracket and _abbreviates(bracket.group(1), run.text)) and not together:
                continue
            if self._place_like(run.text):
                continue
            party = self.by_form.get(run.text) or self._new(_kind(run.text))
            self._record(party, run, "en-party-name")
            if together:
                self.groups[together.group(1)] = self._listed(run.end)
                span = Span(together.start(1), together.end(1))
                for member in self.groups[together.group(1)]:
                    member.add(Form(together.group(1), span, "en-party-group"))
            elif bracket and not _suffix().search(bracket.group(1)):
                alias = bracket.group(1).removeprefix("the ").strip()
                start = bracket.start(1) + bracket.group(1).index(alias)
                self._record(party, _Run(start, start + len(alias), alias, False), "en-party-alias")

    def _listed(self, end: int) -> tuple[PartyDraft, ...]:
        members: list[PartyDraft] = []
        left = end
        for span, party in sorted(self.spans, key=lambda pair: -pair[0].start):
            if span.end > left:
                continue
            between = re.sub(r"\([^()]*\)", "", self.content[span.end : left]).strip(" ,")
            if between not in ("", "and", "and three affiliates", "as well as"):
                break
            members.append(party)
            left = span.start
        return tuple(dict.fromkeys(reversed(members)))

    def slots(self) -> None:
        """Runs that stand where a party stands."""
        known = set(self.by_form)
        counts = Counter(run.text for run in self.runs)
        for run in self.runs:
            if run.text in known or self._place_like(run.text) or self._inside(Span(run.start, run.end)):
                continue
            before = self.content[max(0, run.start - 40) : run.start]
            strong = bool(_STRONG_BEFORE.search(before)) or bool(_STRONG_AFTER.match(self.content, run.end))
            listed = self._beside_party(run)
            if not strong and not listed:
                continue
            if len(run.text) <= 2 or (run.text.isupper() and len(run.text) > 12):
                continue
            if counts[run.text] < 2 and " " not in run.text and not strong:
                continue
            owner = self._owner(run.text)
            party = owner or self.by_form.get(run.text) or self._new(_kind(run.text))
            self._record(party, run, "en-party-slot")
            if _PERSON_CUE.match(self.content, run.end):
                party.type = "person"
            bracket = _BRACKET.match(self.content, run.end)
            if bracket and not _suffix().search(bracket.group(1)):
                alias = bracket.group(1).removeprefix("the ").strip()
                start = bracket.start(1) + bracket.group(1).index(alias)
                self._record(party, _Run(start, start + len(alias), alias, False), "en-party-alias")

    def _beside_party(self, run: _Run) -> bool:
        """Joined by "and" or a comma to a party that is already known."""
        for span, _ in self.spans:
            if span.end < run.start and run.start - span.end < 60:
                between = re.sub(r"\([^()]*\)", "", self.content[span.end : run.start])
                if re.fullmatch(
                    (
                        r"\s*(?:,|and|, and|as well as|,? (?:a|an|the|its) (?:\w+ ){0,4}(?:dealer|retailer|"
                        r"subsidiary|seller|trader|distributor),?|and (?:a|an|the|its) (?:\w+ ){0,4}(?:dealer|"
                        r"retailer|seller|subsidiary|trader|firm),?|and the (?:\w+ ){0,2}dealer)\s*"
                    ),
                    between,
                ):
                    return True
            if (
                run.end < span.start
                and span.start - run.end < 8
                and self.content[run.end : span.start].strip() in ("and", ",", ", and")
            ):
                return True
        return False

    def persons(self) -> None:
        for match in _MR.finditer(self.content):
            name, span = match.group(0), Span(match.start(), match.end())
            if not self._allowed(span.start):
                continue
            surname = match.group(1)
            party = next(
                (
                    p
                    for p in self.parties
                    if any(surname in form.text.split() for form in p.forms)
                    and p.type in ("person", "company")
                    and not _suffix().search(p.first.text)
                ),
                None,
            )
            if party is None:
                full = next(
                    (
                        r
                        for r in self.runs
                        if surname in r.text.split() and len(r.text.split()) in (2, 3) and not r.legal
                    ),
                    None,
                )
                party = self._new("person")
                if full:
                    self._record(party, full, "en-party-person")
            party.type = "person"
            for run in self.runs:
                if (run.text.split()[-1:] == [surname] or run.text.split()[:1] == [surname]) and (
                    len(run.text.split()) in (2, 3)
                    and not run.legal
                    and all(word[0].isupper() for word in run.text.split())
                ):
                    owner = self.by_form.get(run.text)
                    if owner is None:
                        self._record(party, run, "en-party-person")
            self._record(party, _Run(span.start, span.end, name, False), "en-party-person")
        for match in _ONE_NAME.finditer(self.content):
            name = match.group(1)
            if name in _stops() or not self._allowed(match.start(1)) or len(name) > 5:
                continue
            party = self.by_form.get(name) or self._new("person")
            party.masked = True
            self._record(party, _Run(match.start(1), match.end(1), name, False), "en-party-surname")

    def short_forms(self) -> None:
        """Names without their legal form, and single words of one party's name that the text uses alone."""
        used = Counter(run.text for run in self.runs)
        for party in list(self.parties):
            if party.unnamed:
                continue
            for form in list(party.forms):
                bare = _suffix().sub("", form.text).strip(" ,")
                if bare != form.text and used[bare] and bare not in self.by_form:
                    self._use(party, bare)
        for text in sorted(used, key=lambda t: (-len(t), t)):
            if text in self.by_form or self._place_like(text) or len(text) < 3 or text in _stops():
                continue
            owner = self._owner(text)
            if owner is not None and not (owner.type == "person" and text[0].islower()):
                self._use(owner, text)

    def _owner(self, text: str) -> PartyDraft | None:
        words = text.split()
        owners: dict[int, PartyDraft] = {}
        exact: dict[int, PartyDraft] = {}
        for party in self.parties:
            if party.unnamed:
                continue
            for form in party.forms:
                if form.rule in ("en-party-group",):
                    continue
                inside = form.text.split()
                head = next((i for i, word in enumerate(inside) if word not in _words("place")), 0)
                fits = (
                    inside[: len(words)] == words
                    or inside[head : head + len(words)] == words
                    or (text.isupper() and text in inside)
                    or (party.type == "person" and inside[-1:] == words)
                )
                if fits and len(inside) > len(words):
                    owners[id(party)] = party
                    rest = form.text.replace(text, "").strip(" ,")
                    if rest in _table()["suffix"]["company"]:
                        exact[id(party)] = party
        if len(exact) == 1:
            return next(iter(exact.values()))
        return next(iter(owners.values())) if len(owners) == 1 else None

    def _use(self, party: PartyDraft, text: str) -> None:
        for run in self.runs:
            if run.text == text:
                self._record(party, run, "en-party-short")

    def nameless(self) -> None:
        table = _table()["unnamed"]
        counts, heads = "|".join(table["counts"]), "|".join(table["heads"])
        pattern = re.compile(
            (
                rf"\b(?:{counts}) (?:(?:other|of its|software|toy|\w+-\w+|[a-z]+|[A-Z][a-z]+|US|UK) "
                rf"){{0,3}}?(?:{heads})\b(?: of (?:the )?[A-Z]\w+(?: group)?)?"
            ),
        )
        for match in pattern.finditer(self.content):
            text, span = match.group(0), Span(match.start(), match.end())
            if not self._allowed(span.start) or self._inside_taken(span):
                continue
            if re.match(r"(?:its|one) ", text) and not re.search(
                r"(?:sued|against) [^;.]{0,60}(?:\band|,) $", self.content[max(0, span.start - 90) : span.start]
            ):
                continue
            if re.fullmatch(r"(?:a|one) (?:company|firm|maker)", text) or re.match(
                r", [A-Z]| by the name of| named | called ", self.content[span.end : span.end + 16]
            ):
                continue
            if self._inside(span) or not self._unnamed_acts(span):
                continue
            key = re.sub(r"^(?:a|an|another|its) ", "", text)
            party = self.by_form.get(text) or self._new(
                "person" if key.split()[-1] in ("defendants", "individuals") else "company"
            )
            if not party.forms:
                party.unnamed = True
            self._record(party, _Run(span.start, span.end, text, False), "en-party-nameless")
        for match in _LETTER.finditer(self.content):
            if self._allowed(match.start()):
                text = match.group(0)
                party = self.by_form.get(text) or self._new("company")
                party.unnamed = True
                self._record(party, _Run(match.start(), match.end(), text, False), "en-party-letter")

    def _unnamed_acts(self, span: Span) -> bool:
        before, after = self.content[max(0, span.start - 30) : span.start], self.content[span.end : span.end + 40]
        return bool(
            re.search(
                (
                    r"(?:against|sued|sue|ordered|held|plaintiff|defendant|plaintiffs|by|told|directed|"
                    r"forbade|and|the operator of an AI platform,|holder,|rights holder,|to|sentenced|In "
                    r"[A-Z]\w+ \d{4}|platform,|convicted|defendant,|for|with|of)[ ,]+$"
                ),
                before,
                re.IGNORECASE,
            )
        ) or bool(
            re.match(
                r",? (?:sued|filed|appealed|declared|asked|must|had sued|applied|brought|lodged|received|was|were)",
                after,
            )
        )

    # ── places in the text ────────────────────────────────────────────────────────────────────────────────────────

    def mentions(self) -> Iterator[Mention]:
        forms: dict[str, tuple[PartyDraft, ...]] = {text: (party,) for text, party in self.by_form.items()}
        forms.update(self.groups)
        if not forms:
            return
        ordered = sorted(forms)
        automaton = AhoCorasick(ordered, matchkind=MatchKind.LeftmostLongest)
        for index, start, end in automaton.find_matches_as_indexes(self.content):
            if not self._allowed(start) or self._inside_taken(Span(start, end)):
                continue
            if (start and self.content[start - 1].isalnum()) or (
                end < len(self.content) and self.content[end].isalnum() and self.content[end - 1].isalnum()
            ):
                continue
            if any(title.start <= start and end <= title.end for title in self.titles):
                continue
            yield Mention(start, end, forms[ordered[index]], "en-party")

    def _place_like(self, text: str) -> bool:
        words = text.split()
        return all(word.strip(".") in _stops() or word in _words("place") for word in words)

    def _allowed(self, at: int) -> bool:
        return any(span.start <= at < span.end for span in self.limits)

    def _inside(self, span: Span) -> bool:
        return any(known.start <= span.start and span.end <= known.end for known, _ in self.spans)

    def _inside_taken(self, span: Span) -> bool:
        return any(taken.start <= span.start and span.end <= taken.end for taken in self.taken)

    def _new(self, kind: PartyType) -> PartyDraft:
        party = PartyDraft("en", kind)
        self.parties.append(party)
        return party

    def _record(self, party: PartyDraft, run: _Run, rule: str) -> None:
        party.add(Form(run.text, Span(run.start, run.end), rule))
        self.by_form.setdefault(run.text, party)
        self.spans.append((Span(run.start, run.end), party))


def _kind(name: str) -> PartyType:
    table = _table()["suffix"]
    words = name.split()
    if any(word in table["association"] for word in words) and not _suffix().search(name):
        return "association"
    if any(word in table["other"] for word in words) and not _suffix().search(name):
        return "other" if "Institute" not in words else "company"
    return "company"


def _abbreviates(alias: str, name: str) -> bool:
    """Whether ``alias`` is made of words or initials of ``name``."""
    alias = alias.strip()
    if _suffix().search(alias):
        return False
    words = name.replace("-", " ").split()
    if any(word in words for word in alias.split()):
        return True
    initials = "".join(word[0] for word in words if word[0].isupper())
    return (
        alias.isupper()
        and len(alias) >= 2
        and alias[0] == initials[:1]
        and all(letter in name.upper() for letter in alias)
    )


def find_parties(
    content: str, limits: tuple[Span, ...], taken: tuple[Span, ...] = (), titles: tuple[Span, ...] = ()
) -> PartyBook:
    """Find the parties inside ``limits``.

    ``taken`` are stretches that belong to courts and offices, ``titles`` those inside quotation marks (names of works
    and marks), which are never read as parties.
    """
    reader = _Reader(content, limits, taken, titles)
    reader.collect()
    reader.full_names()
    reader.slots()
    reader.persons()
    reader.nameless()
    reader.slots()
    reader.short_forms()
    return PartyBook([p for p in reader.parties if p.forms], reader.mentions())
