"""Who fights over a domain name before a panel, and who gets it, wherever a text tells it.

Whoever has the name answers, and the other one named has complained.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from msgspec import Struct

from ipgraph.extract.draft import CaseDraft, Draft, Fact
from ipgraph.extract.panel_binding import PANEL
from ipgraph.extract.party import Mention, PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.told_where import is_private, mentions_in
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

RULE = "domain-sides"


class _Words(Struct, frozen=True):
    """What stands beside the names in one language, and what is told of the name that is fought over."""

    from_: re.Pattern[str]
    has: re.Pattern[str]
    goes_to: re.Pattern[str]
    wants: re.Pattern[str]
    no_party: re.Pattern[str]
    handed_over: re.Pattern[str]
    kept: re.Pattern[str]
    hijacked: re.Pattern[str]
    not_hijacked: re.Pattern[str] | None
    in_bad_faith: re.Pattern[str]
    another_day: re.Pattern[str]


def _words(language: Language) -> _Words:
    table = Beside(language, "domain_sides")
    return _Words(
        from_=table.before("has it"),
        has=table.behind("has it"),
        goes_to=table.before("complained"),
        wants=table.behind("complained"),
        no_party=table.before("no party"),
        handed_over=table.within("handed over"),
        kept=table.within("kept"),
        hijacked=table.within("hijacked"),
        not_hijacked=table.before("not hijacked") if language == "en" else None,
        in_bad_faith=table.within("in bad faith"),
        another_day=table.before("another day"),
    )


_WORDS: dict[Language, _Words] = {"en": _words("en"), "zh": _words("zh")}
_BACK = 90


def name_domain_sides(draft: Draft, scene: Scene) -> None:
    """Fill the sides of the cases about domain names that a part of a text tells, each in sentences of its own."""
    for part, cases in draft.cases_by_part(len(scene.content)):
        for case, told in _told_apart(scene, part, cases):
            _tell_result(case, scene, told)
            _fill(case, scene, [m for m in mentions_in([told], scene) if not _no_party(scene, m)])


def _told_apart(scene: Scene, part: Span, cases: Sequence[CaseDraft]) -> list[tuple[CaseDraft, Span]]:
    """Each case over a name with the sentences from that in which it begins to that of the next case.

    Nothing where two begin in one sentence; beside cases of other kinds, one over a name needs a number of its own.
    """
    if not any(case.forum_kind == PANEL for case in cases):
        return []
    cases = [case for case in cases if case.forum or case.claimants or case.respondents]
    ordered = sorted(cases, key=lambda case: case.born)
    places = [bisect_right(scene.sentences, case.born, key=lambda s: s.start) - 1 for case in ordered]
    starts = [scene.sentences[at].start if at >= 0 else part.start for at in places]
    if len(set(starts)) != len(starts):
        return []
    alone = all(case.forum_kind == PANEL for case in cases)
    starts = _items(scene, starts) if alone else starts
    begins = [part.start, *starts[1:]] if alone else starts
    told = zip(ordered, begins, [*starts[1:], part.end], strict=True)
    return [
        (case, Span(a, b))
        for case, a, b in told
        if case.forum_kind == PANEL and (alone or case.case_number is not None)
    ]


def _items(scene: Scene, starts: list[int]) -> list[int]:
    """The beginnings of the paragraphs in which cases begin, where no two begin in one."""
    opens = [p.start for p in scene.version.paragraphs]
    items = [opens[max(0, bisect_right(opens, at) - 1)] for at in starts] if opens else starts
    return items if len(set(items)) == len(items) else starts


def _fill(case: CaseDraft, scene: Scene, mentions: list[Mention]) -> None:
    named = dict.fromkeys(p for m in mentions for p in m.parties if is_private(p))
    content, words = scene.content, _WORDS[scene.language]
    complained = {
        p for m in mentions if words.goes_to.search(content, max(0, m.start - _BACK), m.start) for p in m.parties
    }
    for mention in mentions:
        parties = [p for p in mention.parties if p in named]
        floor = max(0, mention.start - _BACK)
        from_ = words.from_.search(content, floor, mention.start)
        if from_ and parties and set(parties) == set(case.claimants) and case.respondents:
            case.claimants, case.respondents = case.respondents, case.claimants  # who registered it has not complained
            continue
        has_it = from_ or words.has.match(content, mention.end)
        if has_it and not set(case.respondents) - set(parties) - complained:
            case.respondents = {p: fact for p, fact in case.respondents.items() if p in parties}
            case.claimants = {p: fact for p, fact in case.claimants.items() if p not in parties}
            _add(case, "respondents", parties, mention)
        elif not set(case.claimants) & set(named) and (
            words.goes_to.search(content, floor, mention.start) or words.wants.match(content, mention.end)
        ):
            if words.wants.match(content, mention.end):
                case.respondents = {p: fact for p, fact in case.respondents.items() if p not in parties}
            if parties and not set(parties) & set(case.respondents):
                case.claimants = {}
            _add(case, "claimants", parties, mention)
    for mine, theirs in (("claimants", "respondents"), ("respondents", "claimants")):
        left = [p for p in named if p not in getattr(case, theirs) and p not in case.others]
        if getattr(case, theirs) and not getattr(case, mine) and len(left) == 1:
            place = next(m for m in mentions if left[0] in m.parties)
            case.add_side(mine, left, place.span, RULE)


def _add(case: CaseDraft, side: str, parties: Iterable[PartyDraft], mention: Mention) -> None:
    other = case.respondents if side == "claimants" else case.claimants
    if not set(parties) & set(other):
        case.add_side(side, parties, mention.span, RULE)


def _no_party(scene: Scene, mention: Mention) -> bool:
    """Whether words tell that somebody decides the case or speaks for a party."""
    return _WORDS[scene.language].no_party.search(scene.content, max(0, mention.start - 40), mention.start) is not None


_RESULTS = ("order", "won", "lost", "dismiss", "withdraw", "settle", "pending", "affirm", "reverse")


def _tell_result(case: CaseDraft, scene: Scene, part: Span) -> None:
    """What the panel did with the name, and when, where no step told it; nothing where both could be meant."""
    content, words = scene.content, _WORDS[scene.language]
    given, kept = (each.search(content, part.start, part.end) for each in (words.handed_over, words.kept))
    hijacked = _hijacked(content, words, part)
    kept = kept or hijacked
    if not case.said(*_RESULTS) and (given is None) != (kept is None):
        match = given or kept
        if match is not None:
            case.verdicts.append(Fact("order" if given else "dismiss", Span(*match.span()), RULE))
    if case.said("order") and given is not None and "ancel" not in given.group():
        case.remedies.setdefault("transfer-of-right", Fact("transfer-of-right", Span(*given.span()), RULE))
    for cause, match, told in (
        ("bad-faith", words.in_bad_faith.search(content, part.start, part.end), case.said("order")),
        ("abuse", hijacked, case.said("dismiss", "lost")),
    ):
        if match is not None and told:
            case.findings.setdefault(cause, Fact("found", Span(*match.span()), RULE))
    if case.decided is None and case.said("order", "dismiss", "won", "lost"):
        days = [d for d in scene.dates.within(part) if not d.is_range and len(d.value) == _DAY]
        days = [d for d in days if not words.another_day.search(content, max(part.start, d.start - 40), d.start)]
        days = [d for d in days if scene.published is None or d.value <= scene.published]
        if len({d.value for d in days}) == 1:
            case.decided = Fact(days[0].value, Span(days[0].start, days[0].end), RULE)


def _hijacked(content: str, words: _Words, part: Span) -> re.Match[str] | None:
    """Where a panel says that a complaint was an abuse, and does not deny it."""
    for match in words.hijacked.finditer(content, part.start, part.end):
        denied = words.not_hijacked and words.not_hijacked.search(
            content, max(part.start, match.start() - _BACK), match.start()
        )
        if not denied:
            return match
    return None


_DAY = len("2024-05-03")
