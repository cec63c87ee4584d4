"""Companies: names with a legal form or a bracket, names that stand where a party stands, short forms."""

import re
from collections import Counter

from ipgraph.extract.parties_en.reading import (
    Reading,
    Run,
    is_inside,
    is_place,
    kind,
    legal_form,
    new_party,
    party_table,
    record_form,
    stop_words,
    word_set,
)
from ipgraph.extract.party import Form, PartyDraft
from ipgraph.model.article import Span

_BRACKET = re.compile(
    r"\s?\((?:hereinafter |the |together[:,]? |collectively[:,]? |formerly )?[“\"']?([A-Z][^()”\"]{1,40}?)[”\"']?\)"
)
_TOGETHER = re.compile(r"\s?\((?:together|collectively)[:,]? [“\"']?([A-Z][^()”\"]{1,40}?)[”\"']?\)")
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
_PERSON_CUE = re.compile(
    r"(?:, (?:a|the) (?:businessman|businesswoman|individual|trader|seller|man behind|"
    r"designer|photographer|author|writer|artist)|, identified only)"
)


def find_full_names(r: Reading) -> None:
    """Find names with a legal form or ending, and what brackets call them."""
    for run in r.runs:
        bracket = _BRACKET.match(r.content, run.end)
        together = _TOGETHER.match(r.content, run.end)
        if not run.legal and not (bracket and _abbreviates(bracket.group(1), run.text)) and not together:
            continue
        if is_place(r, run.text):
            continue
        party = r.by_form.get(run.text) or new_party(r, kind(run.text))
        record_form(r, party, run, "en-party-name")
        if together:
            r.groups[together.group(1)] = _listed(r, run.end)
            span = Span(together.start(1), together.end(1))
            for member in r.groups[together.group(1)]:
                member.add(Form(together.group(1), span, "en-party-group"))
        elif bracket and not legal_form().search(bracket.group(1)):
            alias = bracket.group(1).removeprefix("the ").strip()
            start = bracket.start(1) + bracket.group(1).index(alias)
            record_form(r, party, Run(start, start + len(alias), alias, False), "en-party-alias")


def _listed(r: Reading, end: int) -> tuple[PartyDraft, ...]:
    members: list[PartyDraft] = []
    left = end
    for span, party in sorted(r.spans, key=lambda pair: -pair[0].start):
        if span.end > left:
            continue
        between = re.sub(r"\([^()]*\)", "", r.content[span.end : left]).strip(" ,")
        if between not in ("", "and", "and three affiliates", "as well as"):
            break
        members.append(party)
        left = span.start
    return tuple(dict.fromkeys(reversed(members)))


def find_in_slots(r: Reading) -> None:
    """Runs that stand where a party stands."""
    known = set(r.by_form)
    counts = Counter(run.text for run in r.runs)
    for run in r.runs:
        if run.text in known or is_place(r, run.text) or is_inside(r, Span(run.start, run.end)):
            continue
        before = r.content[max(0, run.start - 40) : run.start]
        strong = bool(_STRONG_BEFORE.search(before)) or bool(_STRONG_AFTER.match(r.content, run.end))
        listed = beside_party(r, run)
        if not strong and not listed:
            continue
        if len(run.text) <= 2 or (run.text.isupper() and len(run.text) > 12):
            continue
        if counts[run.text] < 2 and " " not in run.text and not strong:
            continue
        owner = _owner_of(r, run.text)
        party = owner or r.by_form.get(run.text) or new_party(r, kind(run.text))
        record_form(r, party, run, "en-party-slot")
        if _PERSON_CUE.match(r.content, run.end):
            party.type = "person"
        bracket = _BRACKET.match(r.content, run.end)
        if bracket and not legal_form().search(bracket.group(1)):
            alias = bracket.group(1).removeprefix("the ").strip()
            start = bracket.start(1) + bracket.group(1).index(alias)
            record_form(r, party, Run(start, start + len(alias), alias, False), "en-party-alias")


def beside_party(r: Reading, run: Run) -> bool:
    """Joined by "and" or a comma to a party that is already known."""
    for span, _ in r.spans:
        if span.end < run.start and run.start - span.end < 60:
            between = re.sub(r"\([^()]*\)", "", r.content[span.end : run.start])
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
            and r.content[run.end : span.start].strip() in ("and", ",", ", and")
        ):
            return True
    return False


def find_short_forms(r: Reading) -> None:
    """Names without their legal form, and single words of one party's name that the text uses alone."""
    used = Counter(run.text for run in r.runs)
    for party in list(r.parties):
        if party.unnamed:
            continue
        for form in list(party.forms):
            bare = legal_form().sub("", form.text).strip(" ,")
            if bare != form.text and used[bare] and bare not in r.by_form:
                _use_form(r, party, bare)
    for text in sorted(used, key=lambda t: (-len(t), t)):
        if text in r.by_form or is_place(r, text) or len(text) < 3 or text in stop_words():
            continue
        owner = _owner_of(r, text)
        if owner is not None and not (owner.type == "person" and text[0].islower()):
            _use_form(r, owner, text)


def _owner_of(r: Reading, text: str) -> PartyDraft | None:
    words = text.split()
    owners: dict[int, PartyDraft] = {}
    exact: dict[int, PartyDraft] = {}
    for party in r.parties:
        if party.unnamed:
            continue
        for form in party.forms:
            if form.rule in ("en-party-group",):
                continue
            inside = form.text.split()
            head = next((i for i, word in enumerate(inside) if word not in word_set("place")), 0)
            fits = (
                inside[: len(words)] == words
                or inside[head : head + len(words)] == words
                or (text.isupper() and text in inside)
                or (party.type == "person" and inside[-1:] == words)
            )
            if fits and len(inside) > len(words):
                owners[id(party)] = party
                rest = form.text.replace(text, "").strip(" ,")
                if rest in party_table()["suffix"]["company"]:
                    exact[id(party)] = party
    if len(exact) == 1:
        return next(iter(exact.values()))
    return next(iter(owners.values())) if len(owners) == 1 else None


def _use_form(r: Reading, party: PartyDraft, text: str) -> None:
    for run in r.runs:
        if run.text == text:
            record_form(r, party, run, "en-party-short")


def _abbreviates(alias: str, name: str) -> bool:
    """Whether ``alias`` is made of words or initials of ``name``."""
    alias = alias.strip()
    if legal_form().search(alias):
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
