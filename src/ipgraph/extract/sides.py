"""Read who sues whom around a verb of suing."""

import re

from ipgraph.extract.actors import Actor
from ipgraph.extract.cues import Cue
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.telling import Telling, who
from ipgraph.model.article import Span


def sides_of_filing(
    t: Telling, cue: Cue, s: Span, actors: list[Actor]
) -> tuple[tuple[PartyDraft, ...], tuple[PartyDraft, ...]]:
    """Who sues whom around a verb of suing."""
    scene = t.scene
    left = [a for a in actors if a.end <= cue.start + 1]
    right = [a for a in actors if a.start >= cue.end - 1 or cue.start < a.start < cue.end]
    passive = (
        bool(
            re.search(
                r"\b(?:was|were|been|being|is)\s(?:\w+ )?$", scene.content[max(s.start, cue.start - 14) : cue.start]
            )
        )
        and scene.language == "en"
    )
    if scene.language == "zh" and any(a.mark == "by" for a in left[-1:]):
        passive = True
    stop = min(
        (
            c.start
            for c in scene.cues.within(Span(cue.end, s.end), "award", "order", "affirm", "appeal", "reverse")
            if c.start > cue.end
        ),
        default=s.end,
    )
    objects: tuple[PartyDraft, ...] = ()
    subjects: tuple[PartyDraft, ...] = ()
    against = [a for a in right if a.mark == "against" and a.start < stop]
    if against:
        objects = who(t, against[0])
        for more in against[1:2]:
            objects += tuple(p for p in who(t, more) if p not in objects)
    if not objects:
        marked = [a for a in left if a.mark == "against" and a.start >= clause_start(t, s, cue.start)]
        if scene.language == "zh" and marked and cue.cue_class != "versus":
            objects = who(t, marked[-1])
            left = [a for a in left if a is not marked[-1]]
    if not objects:
        direct = [
            a
            for a in right
            if a.mark in ("", "against")
            and a.start < stop
            and a.start - cue.end < (8 if scene.language == "zh" else 30)
        ]
        if direct and direct[0].role != "subject":
            objects = who(t, direct[0])
    plain = [a for a in left if a.mark in ("", "by") and (a.parties or a.role)]
    if not plain and scene.language == "zh":
        plain = [a for a in left if a.mark == "with"][:1]
    if cue.cue_class == "versus":
        plain = left[-1:]
    if plain:
        subjects = who(t, plain[-1])
        if passive:
            by = [
                a
                for a in actors
                if (a.mark == "by" and a.start > cue.start) or (scene.language == "zh" and a.mark == "by")
            ]
            if scene.language == "zh":
                return who(t, by[-1]) if by else (), tuple(p for a in plain if a.mark == "" for p in who(t, a))
            return who(t, by[0]) if by else (), subjects
    elif cue.cue_class != "versus":
        subjects = t.subject
    if scene.language == "zh" and cue.cue_class == "sue" and not objects and not plain:
        subjects = t.subject
    subjects = tuple(p for p in subjects if p not in objects)
    return subjects, objects


def clause_start(t: Telling, s: Span, at: int) -> int:
    """Where the clause around a place begins."""
    for clause in t.scene.clauses(s):
        if clause.start <= at < clause.end:
            return max(s.start, clause.start - 40) if t.scene.language == "zh" else clause.start
    return s.start


def discovered_party(
    t: Telling, claimants: tuple[PartyDraft, ...], cue: Cue, s: Span, actors: list[Actor]
) -> tuple[PartyDraft, ...]:
    """Whom somebody caught infringing, and then sued."""
    for found in t.scene.cues.within(Span(s.start, cue.start), "discover"):
        after = [
            a for a in actors if found.end <= a.start < cue.start and a.parties and not set(a.parties) & set(claimants)
        ]
        if after:
            return after[0].parties
    return ()


def opponents_of(
    t: Telling, claimants: tuple[PartyDraft, ...], cue: Cue, s: Span, actors: list[Actor]
) -> tuple[PartyDraft, ...]:
    """Whom an unnamed attack is aimed at: the holder whose rights the request is about, else the other side so far."""
    owner = [
        a
        for a in actors
        if a.start > cue.end and a.mark in ("of", "with") and a.parties and not set(a.parties) & set(claimants)
    ]
    if owner and t.scene.cues.has(s, "type"):
        return owner[0].parties
    for thread in [each for each in (t.thread, *reversed(t.threads)) if each is not None]:
        opponents = thread.opponents(claimants[0])
        if opponents:
            return opponents
    named = [party for party in t.scene.parties.parties if not party.unnamed and party.type != "government"]
    if len(named) == 2 and len(claimants) == 1 and claimants[0] in named:
        return tuple(party for party in named if party is not claimants[0])
    return ()
