"""Matters: cases about the same thing, the one below and those that review it, and who holds the right in them."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from ipgraph.extract.draft import REFUSED_APPLICATION, CaseDraft, Fact, Thread, is_competition_authority
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.right_sites import Sites
from ipgraph.extract.rights import Mark, RightDraft
from ipgraph.lang.patterns import lazy

OTHERS_RIGHT = frozenset({"non-infringement-declaration", "frand-rate", "malicious-litigation"})
"""Suits over a right that the other side holds."""
NOBODYS_RIGHT = frozenset({"ownership", "contract", "other", "administrative-litigation"})
"""Suits that do not tell by themselves who holds the right."""
OFFICES = ("office", "nullity")
"""Cases in which somebody else's right is attacked."""
WON, LOST = frozenset({"won", "grant"}), frozenset({"lost", "dismiss"})


@dataclass(eq=False, slots=True)
class Matter:
    """A case and those that review it."""

    cases: list[CaseDraft]
    own: dict[RightDraft, Fact] = field(default_factory=dict)
    """Rights with a number or a title of which its sentences speak."""
    kinds: list[Mark] = field(default_factory=list)
    branches: list[Mark] = field(default_factory=list)

    @property
    def first(self) -> CaseDraft:
        """The case below all others."""
        return self.cases[0]

    @property
    def thread(self) -> Thread:
        """The thread of its cases."""
        return self.first.thread

    @property
    def people(self) -> set[PartyDraft]:
        """Everyone who takes part in one of its cases."""
        return {p for c in self.cases for side in (c.claimants, c.respondents, c.others) for p in side}

    def types(self, sites: Sites, matters: "Iterable[Matter]") -> set[str]:
        """What kinds of proceeding the text calls it."""
        found = {self.first.type.value} if self.first.type else set()
        if found:
            return found
        suits = ("main", "counterclaim")
        alone = sum(each.thread is self.thread and each.first.role in suits for each in matters) == 1
        mine = {id(case) for case in self.cases}
        read = {fact.value for case in self.cases for fact in case.types}
        if read:
            return read
        for fact in self.thread.types:
            cases, near = sites.find(fact.span)
            if alone or (near and any(id(case) in mine for case in cases if _alike(case, cases[0]))):
                found.add(fact.value)
        return found

    def holders(self, types: set[str]) -> dict[PartyDraft, Fact]:
        """Who holds the right that the matter is about, as far as its sides tell."""
        case = self.first
        if case.instance and case.instance.value in ("second", "retrial") and len(self.thread.cases) > len(self.cases):
            return {}  # a review whose first instance is told elsewhere
        if case.role in OFFICES:
            return case.claimants if case.said(REFUSED_APPLICATION) else case.respondents
        if case.role == "criminal":
            return {p: f for p, f in case.others.items() if p.type != "government"}
        if case.role == "counterclaim":
            return case.respondents if types & OTHERS_RIGHT else case.claimants if "infringement" in types else {}
        if case.role == "enforcement" and is_competition_authority(case.forum_key):
            return case.respondents  # who is said to abuse it
        if "ownership" in types:
            return self._winners()
        if types & NOBODYS_RIGHT or any(p.type == "government" and p.office for p in case.respondents):
            return {}
        paid = any(fact.rule == "zh-type-frand-paid" for fact in (*self.thread.types, *case.types))
        paid = paid or (bool(case.claimants) and all(f.rule.startswith(_PAID) for f in case.claimants.values()))
        if "frand-rate" in types and (paid or any(c.claimed or c.said("infringe") for c in self.cases)):
            return case.claimants  # who asks for so much a licence, or is paid for it, is no licensee
        if types & OTHERS_RIGHT and case.role in ("main", "interim", "reconsideration"):
            return case.respondents if case.role == "main" else {}
        return case.claimants

    def _winners(self) -> dict[PartyDraft, Fact]:
        for case in reversed(self.cases):
            verdicts = {fact.value for fact in case.verdicts}
            if verdicts & LOST:
                return case.respondents
            if verdicts & WON:
                return case.claimants
        return {}


_PAID = ("en-award", "en-order")
"""How the rules begin that make somebody a claimant because money is to be paid to it."""


def _alike(a: CaseDraft, b: CaseDraft) -> bool:
    """Whether two cases are the same kind of step by the same people at the same place."""
    return (a.role, a.forum_key, set(a.claimants)) == (b.role, b.forum_key, set(b.claimants))


def find_matters(cases: Iterable[CaseDraft]) -> list[Matter]:
    """Cases by what they review, in order."""
    matters: dict[int, Matter] = {}
    found: list[Matter] = []
    waiting = list(cases)
    known = {id(case) for case in waiting}
    while waiting:
        rest = []
        for case in waiting:
            below = case.after
            if below is None or id(below) not in known or below is case:
                matters[id(case)] = Matter([case])
                found.append(matters[id(case)])
            elif id(below) in matters:
                matters[id(below)].cases.append(case)
                matters[id(case)] = matters[id(below)]
            else:
                rest.append(case)
        if len(rest) == len(waiting):  # cases that review each other in a ring
            matters[id(rest[0])] = Matter([rest[0]])
            found.append(matters[id(rest[0])])
            rest = rest[1:]
        waiting = rest
    return found


_COUNTRY_OF_NUMBER = lazy(
    r"(?P<cn>ZL|CN|(?:19|20)\d{10}\.[\dX])|(?P<eu>EP)|(?P<us>US|RE\d|\d{1,2},\d{3},\d{3}\Z)"
    r"|(?P<in>IN)|(?P<jp>JP)|(?P<kr>KR)|(?P<de>DE)|(?P<gb>GB)|(?P<fr>FR)"
)
_EUROPE = frozenset({"eu", "de", "fr", "gb", "nl", "it", "es", "at", "be", "ch", "se", "pl"})
_CODE = lazy(r"[a-z]{2}-")


def akin(a: Iterable[PartyDraft], b: Iterable[PartyDraft]) -> bool:
    """Whether two sides share a party, or parties of which one bears a short form of the other's name."""
    mine, theirs = set(a), set(b)
    if mine & theirs:
        return True
    names = [form.text for party in theirs for form in party.forms]
    return any(_short_of(x.text, y) or _short_of(y, x.text) for p in mine for x in p.forms for y in names)


def _short_of(short: str, long: str) -> bool:
    return len(short) >= (4 if short.isascii() else 2) and long.startswith(short)


def country_of(case: CaseDraft) -> str:
    """The country of a case's forum as far as it is known, else the forum's name."""
    if _CODE.match(case.forum_key):
        return case.forum_key[:2]
    return case.forum[0].text if case.forum and not case.forum_key else ""


def granted_in(right: RightDraft) -> str:
    """The country that granted a patent, as its number tells; empty where it tells nothing."""
    written = _COUNTRY_OF_NUMBER.match(right.number.text) if right.number and right.family == "patent" else None
    return (written and written.lastgroup) or ""


def holds_there(granted: str, case: CaseDraft) -> bool:
    """Whether the country that granted a patent is that of the forum, as far as both are told."""
    if not granted or not _CODE.match(case.forum_key):
        return True
    there = case.forum_key[:2]
    return granted == there or (granted == "eu" and there in _EUROPE)


def fits_forum(right: RightDraft, case: CaseDraft) -> bool:
    """Whether a right can be fought over before the forum of a case."""
    return holds_there(granted_in(right), case) and fits_family(right.family, case)


def fits_family(family: str, case: CaseDraft) -> bool:
    """Whether rights of a family can be fought over before the forum of a case."""
    key = case.forum_key
    if case.role in OFFICES and family in ("competition", "secret", "dress"):
        return False
    if "trab" in key or "trademark" in key or "review-adjudication" in key:
        return family in ("trademark", "name")
    if "reexamination" in key or "patent" in key:
        return family in ("patent", "layout")
    return True
