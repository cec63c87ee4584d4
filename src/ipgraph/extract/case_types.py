"""Tell what kind of proceeding a case is."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from ipgraph.extract.arbitrated import arbitration
from ipgraph.extract.draft import REFUSED_APPLICATION, CaseDraft, Fact, faces_other, is_competition_authority
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.sums import RATE_SET
from ipgraph.extract.verdict import NON_USE
from ipgraph.lang.patterns import lazy

COMPETITION = frozenset({"fair-competition", "data-interest", "trade-dress"})


UNION_COURT = "eu-general"
"""The key of a court that upholds and annuls nothing but what offices of the Union decided."""
_PATENT_OFFICES = ("eu-epo",)
"""Keys of offices that grant patents alone: an opposition there attacks a patent."""

_MARK_OFFICES = ("eu-euipo", "us-ttab", "cn-trademark")
"""How the keys begin of offices before which no patent is attacked."""
_PATENTS_TOO = ("in-", "jp-", "kr-", "de-")
"""How the keys begin of offices before which patents are opposed as marks are."""


_OFFICER = lazy(r"Comptroller(?:[ -]General)?\b|Commissioner of Patents\b|Registrar of (?:Patents|Trade|Designs)\b")
"""Who answers for an office in the name of a case: "Alpha v Comptroller-General of Patents"."""


def _is_office(party: PartyDraft) -> bool:
    office = party.type == "government" and bool(party.office)
    return office or any(_OFFICER.match(form.text) for form in party.forms)


def _told_apart(case: CaseDraft) -> bool:
    """Whether its thread holds another suit, so that words for kinds of proceeding may be about that one."""
    return any(c is not case and c.role == "main" and c.after is None and c.types for c in case.thread.cases)


_AGAINST_OWNER = frozenset({"non-infringement-declaration", "frand-rate"})
"""Kinds of suits that one who uses a right brings against its owner."""
_LIABLE = frozenset({"infringement", "direct-infringement", "contributory-infringement"})
_BREACH = "breach-of-contract"
_OVER_A_RIGHT = frozenset({"ownership", "contract"})
"""Kinds of suits in which no damages for infringement are asked for or granted."""


def _by_owner(case: CaseDraft) -> bool:
    """Whether the one who sues owns what the case is about."""
    return any(holder in case.claimants for right in case.rights for holder in right.holders)


def _infringed(case: CaseDraft) -> bool:
    """Whether damages were granted for a right found infringed, so that words for rates are those of another suit."""
    found = any(case.findings[cause].value == "found" for cause in case.findings.keys() & _LIABLE)
    return found and bool(case.awarded) and not any(fact.rule in RATE_SET for fact in case.types)


def _over_infringing(case: CaseDraft) -> bool:
    """Whether a court found in the case, or in one of its chain, that a right was infringed or was not."""
    below = case.after
    chain = [case, *([below] if below is not None else []), *(c for c in case.thread.cases if c.after is case)]
    return any(c.findings.keys() & _LIABLE for c in chain)


def _stopped(case: CaseDraft) -> bool:
    """Whether somebody is told to stop, here or on review, so that words for ownership are those of another suit."""
    return any("cease-infringement" in c.remedies for c in (case, *(c for c in case.thread.cases if c.after is case)))


def _sets_rate(case: CaseDraft) -> bool:
    """Whether a forum set a rate in the case or in one that reviews it, whoever sued, and found nothing infringed."""
    chain = [case, *(c for c in case.thread.cases if c.after is case)]
    told = any(fact.rule in RATE_SET for c in chain for fact in c.types)
    return told and not any(c.findings.keys() & _LIABLE or c.said("grant", "liable") for c in chain)


def rates_below(cases: Iterable[CaseDraft]) -> Iterator[CaseDraft]:
    """Suits in which so much was to be paid as a court above set for a licence: they are over the rate too."""
    for case in cases:
        lower = case.after
        if lower is None or lower.type is None or lower.type.rule != "kind-of-case" or lower.types:
            continue
        if not (case.role == lower.role == "main" and lower.awarded) or case.type is None:
            continue
        if case.type.rule in RATE_SET and not lower.said("grant", "liable") and not lower.findings.keys() & _LIABLE:
            lower.type = Fact(case.type.value, case.type.span, case.type.rule)
            yield lower


def _types_told(case: CaseDraft) -> list[Fact]:
    """Words for kinds of proceeding that tell of a case: its own, those of its reviews, those of its thread."""
    above = [c for c in case.thread.cases if c.after is case]
    if case.types:
        return case.types
    told = [fact for c in above for fact in c.types] or ([] if _told_apart(case) else case.thread.types)
    sums = any(c.claimed or c.awarded for c in (case, *above))
    told = [fact for fact in told if not _countered(case, fact)]
    return [fact for fact in told if not (sums and fact.value in _OVER_A_RIGHT)]


def _countered(case: CaseDraft, fact: Fact) -> bool:
    """Whether words for a kind that its thread holds are those of a counterclaim, of which alone they tell."""
    counter = (c for c in case.thread.cases if c.role == "counterclaim")
    return case.role == "main" and any(other.span == fact.span for c in counter for other in c.types)


def _of_reviewed(case: CaseDraft) -> Fact | None:
    """The kind of the case that a higher instance reviews, which the review keeps."""
    lower = case.after
    if lower is None or lower.type is None or case.instance is None:
        return None
    same = lower.role == case.role or (lower.role in ("office", "nullity") and case.role == "main")
    if not same or case.instance.value not in ("second", "retrial", "administrative"):
        return None
    if lower.role != case.role and any(map(_is_office, case.respondents)):
        return None  # 高院终审判决撤销国家知识产权局的裁定: the suit is over it, and its first instance is left out
    return Fact(lower.type.value, lower.type.span, lower.type.rule)


_ADMINISTRATIVE_NUMBER = lazy(r"行(?:初|终|再|提|申|监)|\bXing (?:Chu|Zhong|Zai|Ti|Shen)\b")
"""What the number of a case against an office holds, in Chinese courts: (2018)京73行初5号."""


def _by_number(case: CaseDraft) -> Fact | None:
    """What the number of a case, or of the one below or above it, says that it is: a suit against an office."""
    chain = (case, case.after, *(c for c in case.thread.cases if c.after is case))
    numbers = [c.case_number for c in chain if c is not None and c.role == "main" and c.case_number is not None]
    told = next((n for n in numbers if _ADMINISTRATIVE_NUMBER.search(n.value)), None)
    return Fact("administrative-litigation", told.span, told.rule) if told is not None and case.role == "main" else None


def _over_office(case: CaseDraft) -> bool:
    """Whether a suit is over what an office decided, where the side that won there answers and not the office."""
    first = case.role == "main" and case.instance is not None and case.instance.value == "first"
    return first and case.after is not None and case.after.role == "office" and faces_other(case.after.forum_key)


_BY_ROLE = {
    "customs": "customs-seizure",
    "administrative-review": "other",
    "criminal": "criminal-prosecution",
    "interim": "preliminary-injunction",
    "reconsideration": "preliminary-injunction",
    "enforcement": "administrative-enforcement",
}
"""What a case is by the part that it plays alone."""

_BY_FORUM = {
    "trade-commission": "section-337",
    "arbitration": "arbitration",
    "domain-name-panel": "domain-name-dispute",
}
"""What is heard by a kind of forum that hears nothing else."""


def type_of_case(case: CaseDraft) -> Fact:
    """What kind of proceeding a case is, with the words that tell."""
    anchor = case.anchor()
    span, rule = anchor, "kind-of-case"
    said = {fact.value: fact for fact in reversed(case.verdicts)}
    if case.role == "enforcement" and is_competition_authority(case.forum_key):
        return Fact("other", span, rule)
    if case.role in _BY_ROLE:
        return Fact(_BY_ROLE[case.role], span, rule)
    if (numbered := _by_number(case)) is not None:
        return numbered
    reviewed = _of_reviewed(case)
    if reviewed is not None:
        return reviewed
    types = _types_told(case)
    if case.role in ("office", "nullity"):
        return _of_attack(case, said)
    if case.role == "counterclaim":
        found = next((fact for fact in types if fact.value == "malicious-litigation"), None)
        attack = next((fact for fact in case.types if fact.value == "patent-invalidation"), None)
        attack = attack or next((said[name] for name in ("invalidated", "partly-invalidated") if name in said), None)
        if attack:
            marks = {right.family for right in case.rights} == {"trademark"}
            return Fact("trademark-invalidation" if marks else "patent-invalidation", attack.span, attack.rule)
        if found:
            return Fact("malicious-litigation", found.span, found.rule)
        unfair = next((fact for fact in case.types if fact.value == "unfair-competition"), None)
        if unfair:
            return unfair
    if case.forum_kind in _BY_FORUM:
        return Fact(_BY_FORUM[case.forum_kind], span, rule)
    if (began := arbitration(case)) is not None:
        return Fact("arbitration", began.span, began.rule)
    above_review = case.after is not None and case.after.role == "administrative-review"
    of_mark = any(right.family == "trademark" for right in case.rights)  # which only comes there from an office
    union = case.forum_key == UNION_COURT and (case.said("affirm", "reverse") or not case.respondents or of_mark)
    over_office = union or _over_office(case)
    if above_review or over_office or any(map(_is_office, case.respondents)):
        return Fact("administrative-litigation", span, rule)
    against = next((fact for fact in case.types if fact.value == "administrative-litigation"), None)
    if against is not None:
        return against
    counts = Counter(fact.value for fact in types)
    if not case.types and "grant" in said:
        del counts["frand-rate"]  # the rate is that of another suit of the thread: an injunction was granted here
    for value in ("non-infringement-declaration", "frand-rate", "ownership", "contract", "other"):
        own = value in _AGAINST_OWNER and _by_owner(case) and not (value == "frand-rate" and _sets_rate(case))
        own = own or (value == "frand-rate" and _infringed(case)) or (value == "other" and _over_infringing(case))
        own = own or (value == "ownership" and _stopped(case))
        if counts[value] and not own:
            fact = next(f for f in types if f.value == value)
            return Fact(value, fact.span, fact.rule)
    breach = case.findings.get(_BREACH)
    if breach is not None and case.role == "main" and not case.findings.keys() & _LIABLE:
        return Fact("contract", breach.span, breach.rule)
    malicious = next((fact for fact in case.types if fact.value == "malicious-litigation"), None)
    stopped = "cease-infringement" in case.remedies  # whoever is told to stop was sued for infringement
    if malicious is not None and not stopped:
        return Fact(malicious.value, malicious.span, malicious.rule)
    kinds = {right.type for right in case.rights}
    if kinds and kinds <= COMPETITION:
        right = next(iter(case.rights))
        return Fact("unfair-competition", right.type_span, rule)
    return Fact("civil-infringement", next(iter(case.rights)).type_span if case.rights else span, rule)


def _of_attack(case: CaseDraft, said: Mapping[str, Fact]) -> Fact:
    """What kind of attack on a right an office or a court of nullity hears."""
    span, rule = case.anchor(), "kind-of-case"
    families = {right.family for right in case.rights}
    if REFUSED_APPLICATION in said:
        return Fact("other", said[REFUSED_APPLICATION].span, said[REFUSED_APPLICATION].rule)
    patents = families == {"patent"} and case.forum_key.startswith(_PATENTS_TOO)
    if "opposition" in said and not patents and not case.forum_key.startswith(_PATENT_OFFICES):
        return Fact("trademark-opposition", said["opposition"].span, rule)
    if families == {"layout"}:
        return Fact("other", span, rule)  # a layout design is cancelled, and neither a patent nor a mark
    marks = "trademark" in families or (not families and case.forum_key.startswith(_MARK_OFFICES))
    unused = NON_USE in said and not families  # a registration that is struck off for that is a mark's
    if marks or unused or ("cancel-request" in said and "patent" not in families):
        revoke = "cancel-request" in said and "review" not in case.forum_key and "trab" not in case.forum_key
        revoke = revoke or NON_USE in said
        return Fact("trademark-revocation" if revoke else "trademark-invalidation", span, rule)
    varieties = bool(case.rights) and all(right.type == "plant-variety" for right in case.rights)
    return Fact("other" if varieties else "patent-invalidation", span, rule)
