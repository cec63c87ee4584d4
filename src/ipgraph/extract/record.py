"""Article to case record: look at each language version, read its story, join the two, write record and evidence."""

from collections.abc import Callable, Iterable, Mapping

from ipgraph.extract.about_law import without_nobodys
from ipgraph.extract.align import align
from ipgraph.extract.as_written import as_written, simplified, whole
from ipgraph.extract.confidence import with_confidence
from ipgraph.extract.draft import CaseDraft, Draft
from ipgraph.extract.finish import finish
from ipgraph.extract.groups import find_ties
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.rights import RightDraft
from ipgraph.extract.scene import Scene, look, look_again
from ipgraph.extract.sides_missing import keeps_sides, stretches_without_sides
from ipgraph.extract.statistics import StatisticsReading, read_statistics
from ipgraph.extract.story.last_resort import is_brief
from ipgraph.extract.story.tell import tell
from ipgraph.extract.story.unheard import unheard
from ipgraph.extract.tried_anew import try_anew
from ipgraph.extract.weighing import weigh
from ipgraph.extract.wiped_out import wipe_out
from ipgraph.extract.write_article import write_info
from ipgraph.extract.write_case import write_case
from ipgraph.extract.write_groups import write_groups
from ipgraph.extract.write_things import write_party, write_right
from ipgraph.extract.writing import Writing, all_disagreements
from ipgraph.lang.forums import ForumMention
from ipgraph.model.article import Article, Version
from ipgraph.model.record import Record


def extract_record(article: Article) -> Record:
    """The case record of one article, with evidence for every fact; deterministic, and never raises on any text."""
    record, contested = read_record(article)
    return with_confidence(record, contested)


def read_record(article: Article) -> tuple[Record, frozenset[str]]:
    """The record without confidence, and the paths of the facts on which its two versions differ."""
    article = whole(article)
    w = Writing(simplified(article))
    record = as_written(_write_record(w), article)
    return record, frozenset(w.contested)


def _write_record(w: Writing) -> Record:
    statistics = read_statistics(w.article)
    counts = len(statistics.statistics) > IN_PASSING
    drafts = {language: _draft_of(w, version, counts=counts) for language, version in w.versions.items()}
    without_nobodys(drafts, {language: version.content for language, version in w.versions.items()})
    pairing = align(drafts.get("en"), drafts.get("zh"))
    party_ids: dict[PartyDraft, str] = {}
    right_ids: dict[RightDraft, str] = {}
    case_ids: dict[int, str] = {}
    pairs = sorted(pairing.cases, key=_place_of_case)
    used_rights = _rights_in_use(pairs)
    # A right is written with its pair, and so are the holders that only the other version gives.
    used_rights |= {x for pair in pairing.rights for x in pair if x and any(y in used_rights for y in pair if y)}
    used_parties = _parties_in_use(pairs, used_rights)
    parties = sorted((p for p in pairing.parties if any(x in used_parties for x in p if x)), key=_place_of_party)
    rights = sorted((r for r in pairing.rights if any(x in used_rights for x in r if x)), key=_place_of_right)
    rights.sort(key=_first_case_over(pairs))
    for i, party in enumerate(parties, 1):
        party_ids.update({p: f"p{i}" for p in party if p})
    for i, right in enumerate(rights, 1):
        right_ids.update({r: f"r{i}" for r in right if r})
    for i, case in enumerate(pairs, 1):
        case_ids.update({id(c): f"c{i}" for c in case if c})
    article = write_info(w, bool(pairs) and not _figures_lead(statistics, pairs), bool(statistics.statistics))
    party_records = tuple(write_party(w, i, pair, f"p{i + 1}") for i, pair in enumerate(parties))
    right_records = tuple(write_right(w, i, pair, f"r{i + 1}", party_ids) for i, pair in enumerate(rights))
    case_records = tuple(write_case(w, i, pair, party_ids, right_ids, case_ids) for i, pair in enumerate(pairs))
    groups = write_groups(w, {language: draft.ties for language, draft in drafts.items()}, party_ids, case_records)
    w.evidence.extend(statistics.evidence)
    return Record(
        article=article,
        parties=party_records,
        rights=right_records,
        proceedings=case_records,
        statistics=statistics.statistics,
        disagreements=all_disagreements(w, statistics.disagreements, statistics.evidence),
        groups=groups,
        evidence=tuple(w.evidence),
    )


def _draft_of(w: Writing, version: Version, *, counts: bool) -> Draft:
    """The draft of one version; ``counts`` says that the article reports figures, for which it may name courts."""
    published = next((v.published.value for v in (version, *w.versions.values()) if v.published), None)
    scene = look(version, published)
    draft = _told(scene, {}, alone=False)
    courts = unheard(scene, draft.cases, draft.starts)
    if courts or (draft.left_out and not counts):
        draft = _told(look_again(scene), courts, alone=not counts)
    bare = stretches_without_sides(scene, draft, courts) if len(w.versions) == 1 else ()
    if bare:
        fuller = _told(look_again(scene, bare), courts, alone=not counts)
        draft = fuller if keeps_sides(fuller, draft) else draft
    if not draft.cases and not counts and len(w.versions) == 1 and is_brief(scene):
        tries = (_told(look_again(scene, names), {}, alone=True, last=True) for names in dict.fromkeys((bare, ())))
        return next((told for told in tries if told.cases), draft)
    return draft


def _told(scene: Scene, courts: Mapping[int, ForumMention], *, alone: bool, last: bool = False) -> Draft:
    draft = tell(scene, courts, last=last)
    for case in draft.cases:
        wipe_out(case, scene.content)
        try_anew(case, scene.content)
    weigh(scene, draft)
    draft.ties = find_ties(scene)
    return finish(draft, scene, alone=alone)


IN_PASSING = 1
"""So many figures are told in passing: an article with more of them may name courts for what they count."""
MANY_FIGURES = 4
"""So many figures, told before any case, are what the article is about."""


def _figures_lead(reading: StatisticsReading, pairs: list[tuple[CaseDraft | None, CaseDraft | None]]) -> bool:
    """Whether many figures come before the first case, which then only illustrates them."""
    if len(reading.statistics) < MANY_FIGURES:
        return False
    anchors = {
        language: min(max(case.anchor().start, case.born) for case in cases if case)
        for language, cases in zip(("en", "zh"), zip(*pairs, strict=True), strict=True)
        if any(cases)
    }
    figures = [e for e in reading.evidence if e.path.endswith(".value")]
    return all(
        sum(e.language == language and e.start < anchor for e in figures) >= MANY_FIGURES
        for language, anchor in anchors.items()
    )


def _place_of_case(pair: tuple[CaseDraft | None, CaseDraft | None]) -> tuple[int, int]:
    en, zh = pair
    return (en.place(), 0) if en else (zh.place() * 3 if zh else 0, 1)


def _place_of_party(pair: tuple[PartyDraft | None, PartyDraft | None]) -> tuple[int, int]:
    en, zh = pair
    return (en.first.span.start, 0) if en else (zh.first.span.start * 3 if zh else 0, 1)


def _place_of_right(pair: tuple[RightDraft | None, RightDraft | None]) -> tuple[int, int]:
    en, zh = pair
    return (en.type_span.start, 0) if en else (zh.type_span.start * 3 if zh else 0, 1)


def _first_case_over(
    pairs: list[tuple[CaseDraft | None, CaseDraft | None]],
) -> Callable[[tuple[RightDraft | None, RightDraft | None]], int]:
    """A key by which rights come in the order of the cases over them."""
    first: dict[RightDraft, int] = {}
    for i, pair in enumerate(pairs):
        for case in pair:
            for right in case.rights if case else ():
                first.setdefault(right, i)
    return lambda pair: min((first[right] for right in pair if right in first), default=len(pairs))


def _rights_in_use(pairs: Iterable[tuple[CaseDraft | None, CaseDraft | None]]) -> set[RightDraft]:
    return {right for pair in pairs for case in pair if case for right in case.rights}


def _parties_in_use(
    pairs: Iterable[tuple[CaseDraft | None, CaseDraft | None]], rights: set[RightDraft]
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
