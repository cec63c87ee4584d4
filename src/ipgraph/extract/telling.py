"""The state of a story that is being read, and whom and which forum its words stand for."""

import re

from ipgraph.extract.actors import Actor
from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import CaseDraft, Fact, Thread
from ipgraph.extract.party import Form, PartyDraft
from ipgraph.extract.roles import RoleNouns
from ipgraph.extract.scene import Scene
from ipgraph.lang.forums import ForumMention
from ipgraph.model.article import Span

DECISION = (
    "rule",
    "order",
    "award",
    "won",
    "lost",
    "dismiss",
    "affirm",
    "reverse",
    "modify",
    "remand",
    "grant",
    "convict",
    "acquit",
    "invalidated",
    "partly-invalidated",
    "maintained",
    "penalise",
    "release",
    "settle",
)
REVIEW = ("affirm", "reverse", "modify", "remand")
OFFICES = frozenset(
    {"ip-office", "market-regulator", "customs", "procuratorate", "police", "copyright-office", "government"}
)
OFFICE_ROLES = frozenset({"office", "customs", "enforcement"})
TO_FORUM = {
    "en": re.compile(
        r"\b(?:in|before|to|at|with|into|from|by|asked|asks|asking|petitioned|requested|moved|had)(?: the| a)?\s*$"
    ),
    "zh": re.compile(r"(?:向|在|诉至|至|于|到|诉诸|诉到|往)\s*$"),
}


class Telling:
    """Where the story stands: the threads told so far, who was spoken of last, and which court."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.threads: list[Thread] = []
        self.thread: Thread | None = None
        self.case: CaseDraft | None = None
        self.subject: tuple[PartyDraft, ...] = ()
        self.court: ForumMention | None = None
        self.roles = RoleNouns(scene)
        self.targets: set[int] = set()
        """Where the forums stand to which somebody goes in the sentence that is read now."""
        self.early: list[Span] = []
        """Sentences before the first case: their words for rights count for its thread."""
        self.settlement: tuple[Fact, set[PartyDraft]] | None = None
        """A settlement that the text tells before the suits that it ends."""

    def thread_claimants(self) -> tuple[PartyDraft, ...]:
        """Those who bring the cases of the thread spoken of."""
        return tuple(self.thread.claimants) if self.thread else ()


def resolve_pronouns(t: Telling, actors: list[Actor]) -> list[Actor]:
    """Pronouns bound to the party before them in the sentence, else to the one that acted last."""
    found: list[Actor] = []
    last: tuple[PartyDraft, ...] = t.subject
    for actor in actors:
        if actor.role in ("claimant", "respondent") and actor.parties:
            t.roles.bind(actor.role, actor.parties, actor.start)
        if actor.role == "subject":
            found.append(Actor(actor.start, actor.end, last, None if last else "subject", actor.mark))
            continue
        if actor.parties and actor.mark in ("", "by"):
            last = actor.parties
        found.append(actor)
    return found


def forums_in(t: Telling, s: Span) -> list[ForumMention]:
    """The forums of the sentence; a form that a bracket introduces for the one before it is not named again."""
    found: list[ForumMention] = []
    for forum in t.scene.forums.within(s):
        if found and found[-1].key == forum.key and forum.key:
            between = t.scene.content[found[-1].end : forum.start]
            if between.lstrip()[:1] in ("(", "（") and len(between) <= 12:
                continue
        found.append(forum)
    return found


def who(t: Telling, actor: Actor) -> tuple[PartyDraft, ...]:
    """The parties that an actor stands for."""
    if actor.parties:
        return actor.parties
    case, thread = t.case, t.thread
    if actor.role == "subject":
        return t.subject
    if actor.role == "appellant" and case and case.appellants:
        return tuple(case.appellants)
    if actor.role in ("claimant", "respondent") and thread:
        side = "claimants" if actor.role == "claimant" else "respondents"
        if case and case.role in ("main", "criminal") and getattr(case, side):
            return tuple(getattr(case, side))
        if getattr(thread, side):
            return tuple(getattr(thread, side))
    return t.roles.party(actor.role, actor.start) if actor.role in ("claimant", "respondent") else ()


def all_sides(t: Telling) -> list[PartyDraft]:
    """Everyone on either side of the thread spoken of."""
    thread = t.thread
    return [*thread.claimants, *thread.respondents] if thread else []


def new_thread(t: Telling, at: int) -> Thread:
    """A new thread that begins at a place."""
    thread = Thread(t.scene.language, at)
    t.threads.append(thread)
    return thread


def name_forum(t: Telling, case: CaseDraft, forum: ForumMention) -> None:
    """Add the words for a forum to a case."""
    text = t.scene.words(Span(forum.start, forum.end))
    if not case.forum or (not case.forum_key and forum.key):
        case.forum_key, case.forum_kind, case.rank = forum.key, forum.kind, forum.rank
    if not any(form.text == text for form in case.forum):
        case.forum.append(Form(text, Span(forum.start, forum.end), "forum"))


def office_party(t: Telling, forum: ForumMention) -> PartyDraft:
    """The office as a party (a prosecutor, or an office whose decision is attacked)."""
    name = t.scene.words(Span(forum.start, forum.end))
    for party in t.scene.parties.parties:
        if party.type == "government" and any(form.text == name for form in party.forms):
            return party
    party = PartyDraft(t.scene.language, "government")
    for other in t.scene.forums.things:
        if other.key and other.key == forum.key and other.key:
            text = t.scene.words(Span(other.start, other.end))
            party.add(Form(text, Span(other.start, other.end), "office-as-party"))
    party.add(Form(name, Span(forum.start, forum.end), "office-as-party"))
    t.scene.parties.parties.append(party)
    return party


def forum_after(t: Telling, cue: Cue, forums: list[ForumMention], s: Span) -> ForumMention | None:
    """The forum behind a verb to which somebody goes."""
    for forum in forums:
        if forum.start >= cue.start and forum.kind != "procuratorate":
            before = t.scene.content[max(s.start, forum.start - 20) : forum.start]
            if (
                TO_FORUM[t.scene.language].search(before)
                or cue.end <= forum.start <= cue.end + 3
                or re.search(r"\b(?:asked|of|petitioned|applied to|turned to)(?: the| a)?\s*$", before)
            ):
                return forum
    return None


def forum_before(t: Telling, cue: Cue, forums: list[ForumMention]) -> ForumMention | None:
    """The forum before a verb at which somebody sues, or which takes the case."""
    for forum in reversed(forums):
        if forum.end <= cue.start and forum.kind != "procuratorate":
            before = t.scene.content[max(0, forum.start - 16) : forum.start]
            after = t.scene.content[forum.end : forum.end + 16]
            if (
                TO_FORUM[t.scene.language].search(before)
                or re.match(r"\s?(?:had |has )?accepted|受理|（下称[^）]*）已?受理", after)
                or re.search(r"受理", after)
            ):
                return forum
    return None


def compatible(a: str, b: str) -> bool:
    """Whether two ISO dates of any precision can be the same day."""
    size = min(len(a), len(b))
    return a[:size] == b[:size]
