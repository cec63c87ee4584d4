"""Sides of the one suit of a text that no step names, by the words beside the names: who owns, asks or is paid had
sued; who must stop or pay, copied or is cleared was sued. Who is left alone stands on the other side."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from ipgraph.extract.draft import CaseDraft, Draft, Fact
from ipgraph.extract.frames.actors import find_actors
from ipgraph.extract.frames.in_words import described_from
from ipgraph.extract.party import Mention, PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.set_off import bracketed
from ipgraph.extract.story.docket import chain
from ipgraph.extract.story.shown_before import owners_of_rights
from ipgraph.extract.told_where import is_private, mentions_in, private_in, sentences_in
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.kept_tables import read_toml
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

RULE = "only-suit"
LAST_RESORT = "last-resort"
"""The rule by which the case of a text was opened of which no step tells any."""
_SUITS = frozenset({"main", "interim"})
_FEW = 7
"""How many parties a text names at the most that tells of one suit."""
_AHEAD, _BACK = 140, 120
"""How far behind and before a name the words are looked for."""


def name_by_words(draft: Draft, scene: Scene) -> None:
    """Fill the empty sides of the only suit of a text, with an order or with reviews, by the words beside the names.

    Each part of a digest is such a text by itself.
    """
    for part, cases in draft.cases_by_part(len(scene.content)):
        _name_in(cases, scene, part)


def _name_in(cases: Sequence[CaseDraft], scene: Scene, part: Span) -> None:
    if not cases or any(case.role not in _SUITS for case in cases):
        return
    first = min(cases, key=lambda case: len(chain(case)))
    known = _known(first)
    courtless = first.instance is not None and first.instance.rule == LAST_RESORT
    if (
        not (first.forum_key or courtless)
        or all(known)
        or any(_known(case) != known for case in cases if case is not first)
    ):
        return
    if not (_suit_and_order(cases) or _one_chain(cases)):
        return
    if any(not is_private(p) and not _by_role(p) for p in (*first.claimants, *first.respondents)):
        return
    sides = _sides(known, scene, part, {party for case in cases for party in case.others})
    for case in cases:
        for side, parties in zip(_SIDES, sides, strict=True):
            if parties and not any(is_private(p) for p in getattr(case, side)):
                setattr(case, side, {p: Fact(True, p.first.span, RULE) for p in parties})


_SIDES = ("claimants", "respondents")
_ROLE = lazy(
    r"(?:[Tt]he |[Bb]oth |[Tt]wo |[Tt]hree )*"
    r"(?:plaintiff|defendant|claimant|respondent|applicant|petitioner)(?: company)?s?"
)


def _by_role(party: PartyDraft) -> bool:
    """Whether a party is called by nothing but its role: "the plaintiff"."""
    return party.unnamed and all(_ROLE.fullmatch(form.text) for form in party.forms)


def _suit_and_order(cases: Sequence[CaseDraft]) -> bool:
    """Whether cases are one suit before one court, or such a suit and the order in it."""
    first = cases[0]
    alike = all(c.thread is first.thread and c.forum_key == first.forum_key and c.after is None for c in cases)
    return alike and len({case.role for case in cases}) == len(cases)


def _one_chain(cases: Sequence[CaseDraft]) -> bool:
    """Whether each of some cases but the first reviews the one before it."""
    longest = chain(max(cases, key=lambda case: len(chain(case))))
    return len(longest) == len(cases) and all(case in longest for case in cases)


def _known(case: CaseDraft) -> tuple[list[PartyDraft], list[PartyDraft]]:
    """Those whom a case names on either side."""
    asking, facing = ([p for p in side if not _by_role(p)] for side in (case.claimants, case.respondents))
    return asking, facing


def _sides(
    known: tuple[list[PartyDraft], list[PartyDraft]], scene: Scene, part: Span, aside: set[PartyDraft]
) -> tuple[list[PartyDraft], list[PartyDraft]]:
    """Who sued and who was sued, as far as the words beside the names tell it of one side at the least.

    Those who stand ``aside`` take part on neither.
    """
    mentions = [m for m in mentions_in([part], scene) if any(is_private(p) and p not in aside for p in m.parties)]
    named = [party for party in private_in(mentions) if party not in aside]
    if not 0 < len(named) < _FEW:
        return [], []
    leaning = _leanings(mentions, scene, part)
    for sign, side in zip((1, -1), known, strict=True):
        leaning.update(dict.fromkeys(side, sign * _FEW))
    order = sorted(named, key=lambda p: p.first.span.start)
    asking, facing = ([p for p in order if leaning[p] * sign > 0] for sign in (1, -1))
    left = [p for p in order if not leaning[p]]
    if left and bool(asking) != bool(facing) and (len(left) == 1 or _listed(left, scene, part)):
        asking, facing = asking or left, facing or left
    return (asking, facing) if (asking and facing) or len(named) == 1 else ([], [])


def _listed(parties: list[PartyDraft], scene: Scene, part: Span) -> bool:
    """Whether one list of the text names just these, and does not go on behind them."""
    lists = (a for s in sentences_in([part], scene) for a in find_actors(scene, s) if set(a.parties) == set(parties))
    return any(not scene.content.startswith("、", a.end) for a in lists)


def _sides_beside(scene: Scene, place: Span) -> set[str]:
    """The sides that the words beside a name tell, or those beside the words that say what its bearer is."""
    told = sides_told(scene.content, place.start, place.end, scene.language)
    if told or scene.language != "en":
        return told
    start, end = described_from(scene.content, place.start), bracketed(scene.content, place.end)
    wider = (start, end) != (place.start, place.end)
    return sides_told(scene.content, start, end, scene.language) if wider else told


def _leanings(mentions: list[Mention], scene: Scene, part: Span) -> Counter[PartyDraft]:
    """For each party how much more often the words beside its name tell that it sued than that it was sued."""
    found: Counter[PartyDraft] = Counter()
    here = sentences_in([part], scene)
    lists = [a for s in here for a in find_actors(scene, s) if len(a.parties) > 1 and not a.pronoun]
    places = [(m.span, m.parties) for m in mentions] + [(a.span, a.parties) for a in lists]
    for place, parties in places:
        for side in _sides_beside(scene, place):
            found.update(dict.fromkeys(parties, 1 if side == "claimants" else -1))
    if not found and scene.language == "en":
        found.update(dict.fromkeys((p for p in owners_of_rights(scene) if is_private(p)), 1))
    return found


@cache
def _rows(language: Language) -> tuple[tuple[str, re.Pattern[str] | None, re.Pattern[str] | None], ...]:
    table = read_toml(files("ipgraph.lang").joinpath(language, "side_words.toml").read_text(encoding="utf-8"))

    def pattern(row: dict[str, str], name: str) -> re.Pattern[str] | None:
        words = row.get(name)
        for key, forms in table["words"].items():
            words = words and words.replace(f"{{{key}}}", forms)
        return PATTERNS.compiled(words) if words else None

    return tuple((row["side"], pattern(row, "before"), pattern(row, "behind")) for row in table["row"])


def sides_told(content: str, start: int, end: int, language: Language = "en") -> set[str]:
    """The sides on which the words beside the name at a place put its bearer."""
    floor = max(content.rfind("\n", 0, start) + 1, start - _BACK)
    line = content.find("\n", end)
    ceiling = min(line if line >= 0 else len(content), end + _AHEAD)
    return {
        side
        for side, before, behind in _rows(language)
        if (before is None or before.search(content, floor, start))
        and (behind is None or behind.match(content, end, ceiling))
    }
