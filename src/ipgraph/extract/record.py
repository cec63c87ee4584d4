"""Article to case record: look at each language version, read its story, join the two, write record and evidence."""

from collections.abc import Iterable
from typing import Any, Literal

from ipgraph.extract.align import align
from ipgraph.extract.draft import CaseDraft, Draft, Fact, SumDraft
from ipgraph.extract.finish import finish
from ipgraph.extract.party import Form, PartyDraft
from ipgraph.extract.rights import RightDraft
from ipgraph.extract.scene import look
from ipgraph.extract.statistics import read_statistics
from ipgraph.extract.story import tell
from ipgraph.model.article import Article, Span, Version
from ipgraph.model.codes import ArticleKind, Language
from ipgraph.model.evidence import Evidence
from ipgraph.model.record import (
    Amount,
    ArticleInfo,
    Bilingual,
    Disagreement,
    Finding,
    Names,
    Party,
    Proceeding,
    Record,
    Right,
    Sentence,
    Sum,
)

LANGUAGES: tuple[Language, Language] = ("en", "zh")


def extract_record(article: Article) -> Record:
    """The case record of one article, with evidence for every fact; deterministic, and never raises on any text."""
    return _Writer(article).write()


class _Writer:
    def __init__(self, article: Article) -> None:
        self.article = article
        self.versions: dict[Language, Version] = {version.language: version for version in article.versions}
        self.evidence: list[Evidence] = []
        self.disagreements: list[Disagreement] = []
        self.disagreement_evidence: list[tuple[int, Language, Span, str]] = []

    def write(self) -> Record:
        drafts = {language: self._draft(version) for language, version in self.versions.items()}
        statistics = read_statistics(self.article)
        pairing = align(drafts.get("en"), drafts.get("zh"))
        party_ids: dict[PartyDraft, str] = {}
        right_ids: dict[RightDraft, str] = {}
        case_ids: dict[int, str] = {}
        pairs = sorted(pairing.cases, key=self._place)
        used_rights = self._used_rights(pairs)
        used_parties = self._used_parties(pairs, used_rights)
        parties = sorted((p for p in pairing.parties if any(x in used_parties for x in p if x)), key=self._party_place)
        rights = sorted((r for r in pairing.rights if any(x in used_rights for x in r if x)), key=self._right_place)
        for i, party in enumerate(parties, 1):
            party_ids.update({p: f"p{i}" for p in party if p})
        for i, right in enumerate(rights, 1):
            right_ids.update({r: f"r{i}" for r in right if r})
        for i, case in enumerate(pairs, 1):
            case_ids.update({id(c): f"c{i}" for c in case if c})
        article = self._info(bool(pairs), bool(statistics.statistics))
        party_records = tuple(self._party(i, pair, f"p{i + 1}") for i, pair in enumerate(parties))
        right_records = tuple(self._right(i, pair, f"r{i + 1}", party_ids) for i, pair in enumerate(rights))
        case_records = tuple(self._case(i, pair, party_ids, right_ids, case_ids) for i, pair in enumerate(pairs))
        self.evidence.extend(statistics.evidence)
        return Record(
            article=article,
            parties=party_records,
            rights=right_records,
            proceedings=case_records,
            statistics=statistics.statistics,
            disagreements=self._all_disagreements(statistics.disagreements, statistics.evidence),
            evidence=tuple(self.evidence),
        )

    def _draft(self, version: Version) -> Draft:
        published = next((v.published.value for v in (version, *self.versions.values()) if v.published), None)
        scene = look(version, published)
        forums = ((f.key, Form(scene.words(f), Span(f.start, f.end), "forum")) for f in scene.forums.things if f.key)
        return finish(tell(scene), forums)

    # ── what is kept, and in which order ──────────────────────────────────────────────────────────────────────────

    def _place(self, pair: tuple[CaseDraft | None, CaseDraft | None]) -> tuple[int, int]:
        en, zh = pair
        return (en.anchor().start, 0) if en else (zh.anchor().start * 3 if zh else 0, 1)

    def _party_place(self, pair: tuple[PartyDraft | None, PartyDraft | None]) -> tuple[int, int]:
        en, zh = pair
        return (en.first.span.start, 0) if en else (zh.first.span.start * 3 if zh else 0, 1)

    def _right_place(self, pair: tuple[RightDraft | None, RightDraft | None]) -> tuple[int, int]:
        en, zh = pair
        return (en.type_span.start, 0) if en else (zh.type_span.start * 3 if zh else 0, 1)

    def _used_rights(self, pairs: Iterable[tuple[CaseDraft | None, CaseDraft | None]]) -> set[RightDraft]:
        return {right for pair in pairs for case in pair if case for right in case.rights}

    def _used_parties(
        self, pairs: Iterable[tuple[CaseDraft | None, CaseDraft | None]], rights: set[RightDraft]
    ) -> set[PartyDraft]:
        used = {
            party
            for pair in pairs
            for case in pair
            if case
            for side in (case.claimants, case.respondents, case.others, case.appellants)
            for party in side
        }
        return used | {party for right in rights for party in right.holders}

    # ── article ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _info(self, disputes: bool, figures: bool) -> ArticleInfo:
        title: dict[str, str] = {}
        sources: dict[str, tuple[str, ...]] = {}
        urls: list[str] = []
        published = None
        for language, version in self.versions.items():
            if version.title:
                title[language] = version.title.of(version.content)
                self._add(f"article.title.{language}", language, version.title, "title-line")
            if version.published and published in (None, version.published.value):
                published = version.published.value
                self._add("article.published", language, version.published.span, "date-line")
            names: list[str] = []
            for span in version.sources:
                name = span.of(version.content)
                if name not in names:
                    self._add(f"article.source.{language}[{len(names)}]", language, span, "source-line")
                    names.append(name)
            if names:
                sources[language] = tuple(names)
            for span in version.urls:
                url = span.of(version.content)
                if url not in urls:
                    urls.append(url)
                self._add(f"article.urls[{urls.index(url)}]", language, span, "link-line")
        kind: ArticleKind = "dispute" if disputes else "statistics" if figures else "other"
        for language, version in self.versions.items():
            span = version.title or (
                version.paragraphs[0] if version.paragraphs else Span(0, min(1, len(version.content)))
            )
            self._add("article.kind", language, span, f"kind-{kind}")
        return ArticleInfo(
            id=self.article.id,
            title=Bilingual(**title),
            published=published,
            languages=tuple(language for language in LANGUAGES if language in self.versions),
            source=Names(**sources),
            urls=tuple(urls),
            kind=kind,
        )

    # ── parties and rights ────────────────────────────────────────────────────────────────────────────────────────

    def _party(self, i: int, pair: tuple[PartyDraft | None, PartyDraft | None], name_id: str) -> Party:
        names: dict[str, tuple[str, ...]] = {}
        drafts = [draft for draft in pair if draft]
        for draft in drafts:
            forms = draft.ordered_forms()
            names[draft.language] = tuple(form.text for form in forms)
            for j, form in enumerate(forms):
                self._add(f"parties[{i}].name.{draft.language}[{j}]", draft.language, form.span, form.rule)
            self._add(f"parties[{i}].type", draft.language, forms[0].span, forms[0].rule)
        kinds = [draft.type for draft in drafts]
        kind = "person" if "person" in kinds and "company" not in kinds else kinds[0]
        return Party(id=name_id, name=Names(**names), type=kind, unnamed=all(draft.unnamed for draft in drafts))

    def _right(
        self, i: int, pair: tuple[RightDraft | None, RightDraft | None], right_id: str, party_ids: dict[PartyDraft, str]
    ) -> Right:
        drafts = [draft for draft in pair if draft]
        kinds = [draft.type for draft in drafts]
        kind = next((k for k in reversed(kinds) if k != "patent"), kinds[0])
        titles: dict[str, tuple[str, ...]] = {}
        holders: dict[str, list[tuple[Language, Span]]] = {}
        number = branch = None
        for draft in drafts:
            if draft.type == kind or len(drafts) == 1:
                self._add(f"rights[{i}].type", draft.language, draft.type_span, draft.type_rule)
            if draft.number and number in (None, draft.number.text):
                number = draft.number.text
                self._add(f"rights[{i}].number", draft.language, draft.number.span, draft.number.rule)
            if draft.branch and branch in (None, draft.branch[0]):
                branch = draft.branch[0]
                self._add(f"rights[{i}].branch", draft.language, draft.branch[1], "right-branch")
            forms = sorted(draft.titles, key=lambda form: form.span.start)
            if forms:
                titles[draft.language] = tuple(form.text for form in forms)
                for j, form in enumerate(forms):
                    self._add(f"rights[{i}].title.{draft.language}[{j}]", draft.language, form.span, form.rule)
            for party, span in draft.holders.items():
                holders.setdefault(party_ids[party], []).append((draft.language, span))
        for j, spans in enumerate(holders.values()):
            for language, span in spans:
                self._add(f"rights[{i}].holders[{j}]", language, span, "holder")
        return Right(
            id=right_id, type=kind, branch=branch, number=number, title=Names(**titles), holders=tuple(holders)
        )

    # ── cases ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def _case(
        self,
        i: int,
        pair: tuple[CaseDraft | None, CaseDraft | None],
        party_ids: dict[PartyDraft, str],
        right_ids: dict[RightDraft, str],
        case_ids: dict[int, str],
    ) -> Proceeding:
        at = f"proceedings[{i}]"
        en, zh = pair
        drafts = [draft for draft in (zh, en) if draft]
        values: dict[str, Any] = {}
        for name in ("type", "instance", "case_number", "filed", "decided", "announced", "as_of", "outcome", "status"):
            values[name] = self._value(at, name, drafts)
        if values["outcome"] is None:
            values["outcome"] = values["status"] = "unknown"
        elif values["status"] is None:
            values["status"] = "unknown"
        forum: dict[str, tuple[str, ...]] = {}
        for draft in drafts:
            forms = sorted(draft.forum, key=lambda form: form.span.start)
            if forms:
                forum[draft.language] = tuple(form.text for form in forms)
                for j, form in enumerate(forms):
                    self._add(f"{at}.forum.{draft.language}[{j}]", draft.language, form.span, form.rule)
        members: dict[str, tuple[str, ...]] = {}
        for field, ids in (
            ("claimants", party_ids),
            ("respondents", party_ids),
            ("others", party_ids),
            ("appellants", party_ids),
            ("rights", right_ids),
        ):
            members[field] = self._members(at, field, drafts, ids)
        members["respondents"] = tuple(p for p in members["respondents"] if p not in members["claimants"])
        self._renumber(at, "respondents", drafts, party_ids, members["respondents"])
        claimed = self._sums(at, "claimed", en, zh)
        awarded = self._sums(at, "awarded", en, zh)
        findings, remedies = self._findings(at, drafts), self._remedies(at, drafts)
        terms = self._terms(at, drafts, party_ids)
        after = None
        for draft in drafts:
            if (
                draft.after is not None
                and id(draft.after) in case_ids
                and case_ids[id(draft.after)] != case_ids[id(draft)]
            ):
                target = case_ids[id(draft.after)]
                if after in (None, target):
                    after = target
                    self._add(f"{at}.after", draft.language, draft.after_span or draft.anchor(), "chain")
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
            after=after,
            announced=values["announced"],
            as_of=values["as_of"],
        )

    def _value(self, at: str, name: str, drafts: list[CaseDraft]) -> Any:
        """One value out of two tellings; the Chinese text prevails, the explicit rule over the guess from rank."""
        facts: list[tuple[Language, Fact]] = [
            (d.language, getattr(d, name)) for d in drafts if getattr(d, name) is not None
        ]
        if not facts:
            return None
        chosen = facts[0]
        if len(facts) == 2 and facts[0][1].value != facts[1][1].value:
            chosen = self._prefer(name, facts[0], facts[1])
            if name in ("filed", "decided"):
                zh, en = facts[0][1], facts[1][1]
                if len(zh.value) == len(en.value):
                    self._disagree(f"{at}.{name}", en.value, zh.value, en.span, zh.span)
                elif zh.value.startswith(en.value) or en.value.startswith(zh.value):
                    chosen = max(facts, key=lambda fact: len(fact[1].value))
        for language, fact in facts:
            if fact.value == chosen[1].value:
                self._add(f"{at}.{name}", language, fact.span, fact.rule)
        return chosen[1].value

    def _prefer(self, name: str, zh: tuple[Language, Fact], en: tuple[Language, Fact]) -> tuple[Language, Fact]:
        if name == "instance":
            return en if zh[1].rule == "rank" and en[1].rule != "rank" else zh
        if name in ("outcome", "status") and zh[1].value == "pending":
            return en
        if name == "type" and zh[1].value == "civil-infringement":
            return en
        return zh

    def _members(self, at: str, field: str, drafts: list[CaseDraft], ids: dict[Any, str]) -> tuple[str, ...]:
        found: dict[str, list[tuple[Language, Fact]]] = {}
        for draft in drafts:
            for thing, fact in getattr(draft, field).items():
                if thing in ids:
                    found.setdefault(ids[thing], []).append((draft.language, fact))
        if field != "respondents":
            self._members_evidence(at, field, found, tuple(found))
        return tuple(found)

    def _renumber(
        self, at: str, field: str, drafts: list[CaseDraft], ids: dict[Any, str], kept: tuple[str, ...]
    ) -> None:
        found: dict[str, list[tuple[Language, Fact]]] = {}
        for draft in drafts:
            for thing, fact in getattr(draft, field).items():
                if thing in ids:
                    found.setdefault(ids[thing], []).append((draft.language, fact))
        self._members_evidence(at, field, found, kept)

    def _members_evidence(
        self, at: str, field: str, found: dict[str, list[tuple[Language, Fact]]], kept: tuple[str, ...]
    ) -> None:
        for j, member in enumerate(kept):
            for language, fact in found[member]:
                self._add(f"{at}.{field}[{j}]", language, fact.span, fact.rule)

    def _sums(
        self, at: str, field: Literal["claimed", "awarded"], en: CaseDraft | None, zh: CaseDraft | None
    ) -> tuple[Sum, ...]:
        left: list[SumDraft] = [s for s in getattr(en, field) if not s.total] if en else []
        right: list[SumDraft] = [s for s in getattr(zh, field) if not s.total] if zh else []
        rows: list[tuple[SumDraft | None, SumDraft | None]] = []
        rest = list(right)
        for each in left:
            twin = next((s for s in rest if s.amount == each.amount and s.currency == each.currency), None)
            if twin is not None:
                rest.remove(twin)
            rows.append((each, twin))
        lonely = [k for k, (_, twin) in enumerate(rows) if twin is None]
        if en and zh and len(lonely) == 1 and len(rest) == 1 and len(left) == len(right):
            mine = rows[lonely[0]][0]
            if mine is not None and mine.currency == rest[0].currency:
                self._disagree(
                    f"{at}.{field}[{lonely[0]}].amount", mine.amount, rest[0].amount, mine.span, rest[0].span
                )
                rows[lonely[0]] = (None, rest[0])
                rest = []
        rows += [(None, s) for s in rest]
        return tuple(self._sum(f"{at}.{field}[{k}]", mine, twin) for k, (mine, twin) in enumerate(rows))

    def _sum(self, at: str, en: SumDraft | None, zh: SumDraft | None) -> Sum:
        drafts: list[tuple[Language, SumDraft]] = [(lang, s) for lang, s in (("zh", zh), ("en", en)) if s]  # type: ignore[misc]
        money = drafts[0][1]
        equivalent = None
        kind = None
        for language, draft in drafts:
            self._add(f"{at}.amount", language, draft.span, draft.rule)
            if draft.equivalent:
                amount, currency, span = draft.equivalent
                if equivalent is None or (equivalent.amount, equivalent.currency) == (amount, currency):
                    equivalent = Amount(amount=amount, currency=currency)
                    self._add(f"{at}.equivalent.amount", language, span, "equivalent")
            if draft.kind and kind is None:
                kind = draft.kind.value
        if kind is None and ".awarded" in at:
            kind = "damages"
        return Sum(
            amount=money.amount,
            currency=money.currency,
            kind=kind if ".awarded" in at else None,
            equivalent=equivalent,
            at_least=any(d.at_least for _, d in drafts),
            at_most=any(d.at_most for _, d in drafts),
            as_written=money.span.of(self.versions[drafts[0][0]].content),
        )

    def _findings(self, at: str, drafts: list[CaseDraft]) -> tuple[Finding, ...]:
        found: dict[str, list[tuple[Language, Fact]]] = {}
        for draft in drafts:
            for cause, fact in draft.findings.items():
                found.setdefault(cause, []).append((draft.language, fact))
        rows = []
        for j, (cause, facts) in enumerate(found.items()):
            rows.append(Finding(cause=cause, result=facts[0][1].value))  # type: ignore[arg-type]
            for language, fact in facts:
                if fact.value == facts[0][1].value:
                    self._add(f"{at}.findings[{j}]", language, fact.span, fact.rule)
        return tuple(rows)

    def _remedies(self, at: str, drafts: list[CaseDraft]) -> tuple[Any, ...]:
        found: dict[str, list[tuple[Language, Fact]]] = {}
        for draft in drafts:
            for value, fact in draft.remedies.items():
                found.setdefault(value, []).append((draft.language, fact))
        for j, facts in enumerate(found.values()):
            for language, fact in facts:
                self._add(f"{at}.remedies[{j}]", language, fact.span, fact.rule)
        return tuple(found)

    def _terms(self, at: str, drafts: list[CaseDraft], party_ids: dict[PartyDraft, str]) -> tuple[Sentence, ...]:
        found: dict[tuple[str, int], list[tuple[Language, Span]]] = {}
        for draft in drafts:
            for party, months, span in draft.sentences:
                if party in party_ids:
                    found.setdefault((party_ids[party], months), []).append((draft.language, span))
        for j, spans in enumerate(found.values()):
            for language, span in spans:
                self._add(f"{at}.sentences[{j}]", language, span, "prison-term")
        return tuple(Sentence(party=party, months=months) for party, months in found)

    # ── evidence ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _add(self, path: str, language: Language, span: Span, rule: str) -> None:
        quote = span.of(self.versions[language].content)
        self.evidence.append(
            Evidence(path=path, language=language, start=span.start, end=span.end, rule=rule, quote=quote)
        )

    def _disagree(self, about: str, en: Any, zh: Any, en_span: Span, zh_span: Span) -> None:
        index = len(self.disagreements)
        self.disagreements.append(Disagreement(about=about, en=en, zh=zh))
        self.disagreement_evidence += [(index, "en", en_span, "disagreement"), (index, "zh", zh_span, "disagreement")]

    def _all_disagreements(
        self, of_figures: tuple[Disagreement, ...], evidence: tuple[Evidence, ...]
    ) -> tuple[Disagreement, ...]:
        shift = len(of_figures)
        for index, language, span, rule in self.disagreement_evidence:
            self._add(f"disagreements[{index + shift}].{language}", language, span, rule)
        return (*of_figures, *self.disagreements)
