"""Short forms: the name without its legal form, its head, its initials, the surname; and heads that several share."""

import re
from collections import defaultdict
from itertools import pairwise

from ipgraph.extract.parties_en.legal_forms import has_legal_form, match_suffix, without_suffix
from ipgraph.extract.parties_en.reading import Reading, Run, record_form
from ipgraph.extract.parties_en.runs import is_held_by_offices
from ipgraph.extract.parties_en.word_lists import bare, is_geographic, is_no_name, is_numbered, person_words, words
from ipgraph.extract.party import PartyDraft
from ipgraph.lang.words import find_longest, whole_word


class Owners:
    """Which parties a short form could stand for."""

    def __init__(self) -> None:
        self.exact: dict[str, dict[int, PartyDraft]] = defaultdict(dict)
        self.begins: dict[str, dict[int, PartyDraft]] = defaultdict(dict)
        self.ends: dict[str, dict[int, PartyDraft]] = defaultdict(dict)

    def add(self, party: PartyDraft, name: str) -> None:
        """Add the short forms of one written form of a party."""
        core = without_suffix(name).replace("(", "").replace(")", "")
        parts = core.split()
        if core != name:
            self.exact[core][id(party)] = party
            self.exact[without_suffix(name)][id(party)] = party
        if party.type == "person":
            if len(parts) > 1:
                self.begins[parts[-1]][id(party)] = party
                if parts[0] in person_words("surname"):
                    self.begins[parts[0]][id(party)] = party
            return
        after_places = next((i for i, part in enumerate(parts) if not is_geographic(part)), 0)
        if after_places:
            self.exact[" ".join(parts[after_places:])][id(party)] = party
        for begin in {0, after_places}:
            for end in range(begin + 1, min(len(parts), begin + 5) + 1):
                head = " ".join(parts[begin:end])
                if head != name and not is_no_name(head) and bare(head) not in words("bystander"):
                    self.begins[head][id(party)] = party
                cut = head.rpartition("-")[0]  # "Alder Opto" for "Alder Opto-Electronics Co"
                if " " in cut and cut[-1].isalpha() and cut.rpartition(" ")[2][:1].isupper():
                    self.begins[cut][id(party)] = party
        if core != name and 2 <= len(parts) <= 3 and parts[0] in person_words("given") and parts[-1].istitle():
            self.begins[parts[-1]][id(party)] = party
        last = parts[-1]
        if core != name and 2 <= len(parts) <= 3 and last.istitle() and not (is_no_name(last) or is_geographic(last)):
            self.ends[last][id(party)] = party
        body = name.rpartition(" of ")[2].removeprefix("the ").split() if is_held_by_offices(name) else ()
        for end in range(1, len(body) + 1):
            self.begins[" ".join(body[:end])][id(party)] = party
        bracket = re.search(r"\(([A-Z]\w+)\)", name)
        if bracket:
            for end in range(after_places + 1, len(parts)):
                self.begins[" ".join((*parts[after_places:end], bracket.group(1)))][id(party)] = party
        for part in parts:
            if part.isupper() and len(part) > 2 and part != name and not is_no_name(part):
                self.begins[part][id(party)] = party
        initials = "".join(part[0] for part in parts if part[0].isupper())
        if len(initials) > 2:
            self.exact[initials][id(party)] = party
        if len(parts) > 2 and "&" in parts[1:-1]:
            self.exact["".join(part[0] for part in parts)][id(party)] = party  # "M&T" for "Marl & Tarn"

    def of(self, text: str) -> tuple[list[PartyDraft], bool]:
        """The parties that ``text`` could stand for, and whether it is exactly their name."""
        if self.exact.get(text):
            return list(self.exact[text].values()), True
        found = self.begins.get(text) or self.ends.get(text, {})  # "Morvan" for "Atelier Morvan SARL"
        return list(found.values()) if text in self.begins or len(found) == 1 else [], False

    def is_last(self, text: str) -> bool:
        """Whether ``text`` is known only as the last word of a name."""
        return not self.exact.get(text) and not self.begins.get(text)


def stands_for(text: str, run: Run, owners: Owners, joined: set[tuple[str, str]]) -> tuple[PartyDraft, ...]:
    """The parties whose short form a name is that frames hold by itself; none where it is a party of its own."""
    candidates, exact = owners.of(text)
    candidates = [p for p in candidates if not any((text, form.text) in joined for form in p.forms)]
    if len(candidates) > 1 or (candidates and (exact or _is_head_of(candidates[0], run))):
        return tuple(candidates)
    return ()


def _is_head_of(owner: PartyDraft, run: Run) -> bool:
    """Whether a head of one party's name, which is a name in its own right, is that party."""
    if any(form.rule == "en-party-alias" for form in owner.forms):
        return False
    if owner.type == "person" or len(run.text.split()) > 1 or has_legal_form(owner.first.text):
        return True
    # "two Alder patents", and later "Alder Pumps": who owns them is told in short
    return owner.first.span.start <= run.start or run.article not in ("", "'s")


def joined_pairs(r: Reading) -> set[tuple[str, str]]:
    """Pairs of names that stand in one list, or one as the other's subsidiary: they are two."""
    pairs = set()
    for left, right in pairwise(r.runs):
        between = r.content[left.end : right.start] if right.start - left.end < 80 else "."
        if re.fullmatch(
            r"(?:\s?\([^()]*\))?(?:,|,? and|,? or|['’]s|,? and its|,? as well as|,? its)(?: [a-z-]+){0,3},? ?", between
        ):
            pairs |= {(left.text, right.text), (right.text, left.text)}
    return pairs


def owners_of(r: Reading) -> Owners:
    """The short forms that the parties found so far may have."""
    owners = Owners()
    for party in r.parties:
        if not party.unnamed:
            for form in party.forms:
                if form.rule != "en-party-group":
                    owners.add(party, form.text)
    return owners


def _find_cores(r: Reading) -> None:
    """Record names without their legal form that no run shows: "Under Armour", "10x Genomics", "ZK9" in a sentence."""
    cores: dict[str, PartyDraft] = {}
    for party in r.parties:
        for form in party.forms:
            core = without_suffix(form.text)
            bare_run = " " in core or core[:1].isdigit() or is_numbered(core)
            if core != form.text and bare_run and core not in r.by_form:
                cores.setdefault(core, party)
    if not cores:
        return
    ordered = sorted(cores)
    for index, start, end in find_longest(ordered, r.content):
        if (
            whole_word(r.content, start, end)
            and r.limits.around(start, end)
            and not r.taken.touching(start, end)
            and not r.titles.around(start, end)
            and match_suffix(r.content, end, ordered[index]) is None
            and not re.match(r" [A-Z(&]", r.content[end : end + 2])
        ):
            record_form(r, cores[ordered[index]], Run(start, end, ordered[index]), "en-party-short")


def find_short_forms(r: Reading) -> None:
    """Record runs that are short forms of one party, or of a group whose members share a head."""
    _find_cores(r)
    owners = owners_of(r)
    by_text: dict[str, list[Run]] = defaultdict(list)
    for run in r.runs:
        by_text[run.text].append(run)
    for text in sorted(by_text, key=lambda t: (-len(t), t)):
        if text in r.by_form or text in r.groups or (bare(text) in words("common") and by_text[text][0].opens):
            continue
        candidates, exact = owners.of(text)
        if len(candidates) == 1 and (exact or not _has_alias(candidates[0], text)):
            named = candidates[0].first.span.start if owners.is_last(text) else 0
            for run in by_text[text]:
                if run.start >= named:  # a common word may stand before the name that ends with it
                    record_form(r, candidates[0], run, "en-party-short")
        elif len(candidates) > 1 and len(text) > 1:
            r.groups[text] = tuple(candidates)


def _has_alias(party: PartyDraft, text: str) -> bool:
    """Whether a bracket gives the party another short form than ``text`` and none that begins with it."""
    aliases = [form.text for form in party.forms if form.rule == "en-party-alias"]
    return bool(aliases) and not any(alias.startswith(text) or text in alias.split() for alias in aliases)
