"""Write one proceeding out of its tellings in both languages; the Chinese text prevails where they differ."""

from typing import Any

from ipgraph.extract.align_cases import names_untold
from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.rights import RightDraft
from ipgraph.extract.verdict import CLEARED
from ipgraph.extract.write_sums import write_sums, write_totals
from ipgraph.extract.writing import Writing, add_disagreement, add_evidence
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span
from ipgraph.model.codes import Language
from ipgraph.model.facts import ROLE_FIELDS
from ipgraph.model.record import Finding, Names, Proceeding, Sentence


def write_case(
    w: Writing,
    i: int,
    pair: tuple[CaseDraft | None, CaseDraft | None],
    party_ids: dict[PartyDraft, str],
    right_ids: dict[RightDraft, str],
    case_ids: dict[int, str],
) -> Proceeding:
    """The record of one proceeding."""
    at = f"proceedings[{i}]"
    en, zh = pair
    drafts = [draft for draft in (zh, en) if draft]
    values: dict[str, Any] = {}
    for name in ("type", "instance", "case_number", "filed", "decided", "announced", "as_of", "outcome", "status"):
        values[name] = joined_value(w, at, name, drafts)
    if values["outcome"] == "pending" and values["status"] == "decided":
        values["status"] = joined_value(w, at, "status", [d for d in drafts if d.outcome]) or "pending"
    for name in ("outcome", "status"):
        if values[name] is None:
            values[name] = "unknown"
    forum = _write_forum(w, at, drafts)
    members: dict[str, tuple[str, ...]] = {}
    for field in (*ROLE_FIELDS, "rights"):
        members[field] = _joined_members(w, at, field, drafts, right_ids if field == "rights" else party_ids)
    members["respondents"] = tuple(p for p in members["respondents"] if p not in members["claimants"])
    _evidence_of_members(w, at, "respondents", drafts, party_ids, members["respondents"])
    claimed = write_sums(w, at, "claimed", en, zh)
    awarded = write_sums(w, at, "awarded", en, zh)
    in_all = write_totals(w, at, en, zh)
    findings, remedies = _write_findings(w, at, drafts), _write_remedies(w, at, drafts)
    terms = _write_terms(w, at, drafts, party_ids)
    return Proceeding(
        id=f"c{i + 1}",
        type=values["type"] or "other",
        forum=Names(**forum),
        instance=values["instance"] or "none",
        case_number=values["case_number"],
        filed=values["filed"],
        decided=values["decided"],
        status=values["status"],
        claimants=members["claimants"],
        respondents=members["respondents"],
        others=members["others"],
        appellants=members["appellants"],
        rights=members["rights"],
        claimed=claimed,
        awarded=awarded,
        findings=findings,
        remedies=remedies,
        sentences=terms,
        outcome=values["outcome"],
        after=_write_after(w, at, drafts, case_ids),
        announced=values["announced"],
        as_of=values["as_of"],
        claimed_in_all=in_all,
    )


_SITS = lazy(r"\b[Jj]udge in\b|\bjury\b")
"""Who sits on a court is named behind the court itself."""


def _write_after(w: Writing, at: str, drafts: list[CaseDraft], case_ids: dict[int, str]) -> str | None:
    """The case that this one reviews, by the first version that tells it."""
    after = None
    for draft in drafts:
        if draft.after is None or case_ids.get(id(draft.after), case_ids[id(draft)]) == case_ids[id(draft)]:
            continue
        target = case_ids[id(draft.after)]
        if after in (None, target):
            after = target
            add_evidence(w, f"{at}.after", draft.language, draft.after_span or draft.anchor(), "chain")
    return after


def _write_forum(w: Writing, at: str, drafts: list[CaseDraft]) -> dict[str, tuple[str, ...]]:
    """The forms of the forum; where the two versions name different ones, those of the Chinese text."""
    keys = sorted({draft.forum_key for draft in drafts}, key=len)
    within = len(keys) > 1 and keys[1].startswith(f"{keys[0]}-")
    if (
        len(keys) > 1
        and not within
        and all(key and key[0] != "~" for key in keys)
        and all(draft.forum for draft in drafts)
        and not names_untold(drafts[1].forum_key, drafts[0].forum_key)
    ):
        zh, en = (min(draft.forum, key=lambda form: form.span.start) for draft in drafts)
        add_disagreement(w, f"{at}.forum", en.text, zh.text, en.span, zh.span)
        drafts = drafts[:1]
    forum: dict[str, tuple[str, ...]] = {}
    for draft in drafts:
        forms = sorted(draft.forum, key=lambda form: (_SITS.search(form.text) is not None, form.span.start))
        if forms:
            forum[draft.language] = tuple(form.text for form in forms)
            for j, form in enumerate(forms):
                add_evidence(w, f"{at}.forum.{draft.language}[{j}]", draft.language, form.span, form.rule)
    return forum


def joined_value(w: Writing, at: str, name: str, drafts: list[CaseDraft]) -> Any:
    """One value out of two tellings; the Chinese text prevails, the explicit rule over the guess from rank."""
    facts: list[tuple[Language, Fact]] = [
        (d.language, getattr(d, name)) for d in drafts if getattr(d, name) is not None
    ]
    if not facts:
        return None
    chosen = facts[0]
    if len(facts) == 2 and facts[0][1].value != facts[1][1].value:
        chosen = _preferred(w, name, facts[0], facts[1])
        w.contested.add(f"{at}.{name}")
        if name in ("filed", "decided"):
            zh, en = facts[0][1], facts[1][1]
            if len(zh.value) == len(en.value):
                add_disagreement(w, f"{at}.{name}", en.value, zh.value, en.span, zh.span)
            elif zh.value.startswith(en.value) or en.value.startswith(zh.value):
                chosen = max(facts, key=lambda fact: len(fact[1].value))
                w.contested.discard(f"{at}.{name}")
    for language, fact in facts:
        if fact.value == chosen[1].value != "none":
            add_evidence(w, f"{at}.{name}", language, fact.span, fact.rule)
    return chosen[1].value


def _preferred(w: Writing, name: str, zh: tuple[Language, Fact], en: tuple[Language, Fact]) -> tuple[Language, Fact]:
    if name == "instance":
        return en if zh[1].rule == "rank" and en[1].rule != "rank" else zh
    if name in ("outcome", "status") and zh[1].value == "pending":
        return en
    if name == "outcome" and (zh[1].value, en[1].value) == ("claimant-won", "claimant-partly-won"):
        return en
    if name == "type" and zh[1].value == "civil-infringement":
        return en
    return zh


def _joined_members(w: Writing, at: str, field: str, drafts: list[CaseDraft], ids: dict[Any, str]) -> tuple[str, ...]:
    found: dict[str, list[tuple[Language, Fact]]] = {}
    for draft in drafts:
        for thing, fact in getattr(draft, field).items():
            if thing in ids:
                found.setdefault(ids[thing], []).append((draft.language, fact))
    if field != "respondents":
        _members_evidence(w, at, field, found, tuple(found))
    return tuple(found)


def _evidence_of_members(
    w: Writing, at: str, field: str, drafts: list[CaseDraft], ids: dict[Any, str], kept: tuple[str, ...]
) -> None:
    found: dict[str, list[tuple[Language, Fact]]] = {}
    for draft in drafts:
        for thing, fact in getattr(draft, field).items():
            if thing in ids:
                found.setdefault(ids[thing], []).append((draft.language, fact))
    _members_evidence(w, at, field, found, kept)


def _members_evidence(
    w: Writing, at: str, field: str, found: dict[str, list[tuple[Language, Fact]]], kept: tuple[str, ...]
) -> None:
    for j, member in enumerate(kept):
        for language, fact in found[member]:
            add_evidence(w, f"{at}.{field}[{j}]", language, fact.span, fact.rule)


def _write_findings(w: Writing, at: str, drafts: list[CaseDraft]) -> tuple[Finding, ...]:
    found: dict[str, list[tuple[Language, Fact]]] = {}
    for draft in drafts:
        for cause, fact in draft.findings.items():
            found.setdefault(cause, []).append((draft.language, fact))
    rows = []
    for j, (cause, facts) in enumerate(found.items()):
        rows.append(Finding(cause=cause, result=facts[0][1].value))  # type: ignore[arg-type]
        for language, fact in facts:
            if fact.value == facts[0][1].value:
                add_evidence(w, f"{at}.findings[{j}]", language, fact.span, fact.rule)
            else:
                w.contested.add(f"{at}.findings[{j}]")
    if any(row.cause == "infringement" and row.result == "found" for row in rows):
        cleared = [(draft.language, v) for draft in drafts for v in draft.verdicts if v.value == CLEARED]
        for language, fact in cleared[:1]:
            add_evidence(w, f"{at}.findings[{len(rows)}]", language, fact.span, fact.rule)
            rows.append(Finding(cause="infringement", result="not-found"))
    return tuple(rows)


def _write_remedies(w: Writing, at: str, drafts: list[CaseDraft]) -> tuple[Any, ...]:
    found: dict[str, list[tuple[Language, Fact]]] = {}
    for draft in drafts:
        for value, fact in draft.remedies.items():
            found.setdefault(value, []).append((draft.language, fact))
    for j, facts in enumerate(found.values()):
        for language, fact in facts:
            add_evidence(w, f"{at}.remedies[{j}]", language, fact.span, fact.rule)
    return tuple(found)


def _write_terms(
    w: Writing, at: str, drafts: list[CaseDraft], party_ids: dict[PartyDraft, str]
) -> tuple[Sentence, ...]:
    found: dict[tuple[str, int], list[tuple[Language, Span]]] = {}
    for draft in drafts:
        for party, months, span in draft.sentences:
            if party in party_ids:
                found.setdefault((party_ids[party], months), []).append((draft.language, span))
    for j, spans in enumerate(found.values()):
        for language, span in spans:
            add_evidence(w, f"{at}.sentences[{j}]", language, span, "prison-term")
    return tuple(Sentence(party=party, months=months) for party, months in found)
