"""The docket of a story: the cases told so far, which one is spoken of, and whom its words stand for."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping

import msgspec
from msgspec import Struct

from ipgraph.extract.draft import CaseDraft, Fact, Settlement, Thread
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.holder_meant import of_a_request
from ipgraph.extract.party import Form, PartyDraft
from ipgraph.extract.roles import RoleNouns
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.headings import Heading
from ipgraph.extract.story.names_of_office import names_of_office
from ipgraph.extract.story.shown_before import shown_before
from ipgraph.lang.en.juries import by_its_place
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_BENCH = lazy(r"(?P<court>[A-Z][\w.'’]*(?: (?:[A-Z][\w.'’]*|of|the|for))*) (?:panel|judges?|bench)")
"""The judges of a court that their words name."""
OFFICE_ROLES = frozenset({"office", "customs", "enforcement"})
"""Roles of cases before an office and not before a court."""
_TWO_SIDED = frozenset({"main", "criminal", "interim"})

COUNTED = lazy(r"\b(?:two|both|three|four)\b|[两二三四五]", re.IGNORECASE)
NUMBERS = {"two": 2, "both": 2, "three": 3, "four": 4, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5}
MOST_MEANT = 4
"""How many named parties a role noun can stand for at the most."""


class Topic(Struct, frozen=True):
    """A forum that a sentence speaks of without telling what it does, with that sentence."""

    forum: ForumMention
    sentence: Span


class Docket:
    """The cases told so far."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.threads: list[Thread] = []  # those of the part of the text that is read
        self.told: list[Thread] = []  # those of the parts before it
        self.groups: list[tuple[PartyDraft, ...]] = []  # those named together: 上述两家企业 are the last of that number
        self.lost_below: dict[int, tuple[CaseDraft, tuple[PartyDraft, ...], Fact]] = {}  # reviews, with who lost below
        self.results_below: dict[int, tuple[CaseDraft, str, Fact]] = {}  # reviews, with the result told of below
        self.asking = False  # whether a list of what is asked for goes on
        self.numbers: list[Fact] = []  # case numbers told before their cases
        self.numbered: list[tuple[ForumMention, Fact]] = []  # courts that stand with a number of theirs, with it
        self.summons: tuple[ForumMention, Span] | None = None  # a court whose papers have come, and where it is told
        self.ordering = False  # whether the list of what a forum orders goes on
        self.labels: dict[str, CaseDraft] = {}  # the cases that the text gives short names: 专利案
        self.suits: dict[str, CaseDraft] = {}  # the suits that the text tells apart by number: 案件一
        self.next_suit: str | None = None  # a number whose suit is still to be told
        self.same_day: Fact | None = None  # the day on which the numbered suit of the clause before was decided
        self.label: str | None = None  # a short name whose case is still to be told
        self.unnamed_before: CaseDraft | None = None  # the case spoken of before it
        self.unheard: Mapping[int, ForumMention] = {}  # courts that get a case where they are named, by place
        self.case: CaseDraft | None = None  # the case spoken of last
        self.subject: tuple[PartyDraft, ...] = ()  # those who acted last
        self.named_last: tuple[PartyDraft, ...] = ()  # those named last: "the latter"
        self.court: ForumMention | None = None  # the court spoken of last
        self.topic: Topic | None = None
        """The forum that the sentence before was about, when it told no decision yet: "On retrial, the court …"."""
        self.against_office: tuple[PartyDraft, ...] = ()  # who sues an office, by the name of the case: "Alpha v EUIPO"
        self.appeal: CaseDraft | None = None  # one told without its court, whose decision is still to come
        self.to_board: tuple[CaseDraft, tuple[PartyDraft, ...], int] | None = None
        """An office's case that was taken to its boards, by whom, and where that is told; no decision is told yet."""
        self.heading: Heading | None = None  # whom the heading of the part that is read names
        self.heading_at = 0
        self.roles = RoleNouns(scene)
        self.bound_sides: dict[tuple[int, str], tuple[Span, tuple[PartyDraft, ...]]] = {}
        """For a suit and the name of a side whom the words for that side stood for where it was decided."""
        shown = shown_before(scene)
        self.owners = shown.owners
        """Those whom the text calls the owners of the rights that it speaks of."""
        self.acted: dict[PartyDraft, int] = {}
        """The named parties that have been the subject of a sentence, with the place where that was first."""
        self.early: list[Span] = []  # sentences before the first case: their words for rights count for it
        self.settlement: Settlement | None = None  # told before the suits that it ends
        self.items = shown.items
        """Where the paragraphs begin that turn to another case."""
        self.item_starts = shown.starts
        self.stories = shown.stories
        """Whether they are disputes apart, of which the first stands before all those places."""
        self.house: ForumMention | None = None
        """The court whose decisions a digest tells."""
        self.petitioned: tuple[CaseDraft, tuple[PartyDraft, ...]] | None = None  # the decision attacked above, by whom
        self.early_review: tuple[Frame, tuple[PartyDraft, ...]] | None = None
        """What a lead tells of an appeal before its court is named, and who had appealed."""
        self.lines = shown.lines  # the sides that lines with labels name
        self.settled_in: Span | None = None  # the last sentence that told a settlement

    @property
    def thread(self) -> Thread | None:
        """The thread of the case spoken of last."""
        return self.case.thread if self.case is not None else (self.threads[-1] if self.threads else None)

    def cases(self) -> Iterator[CaseDraft]:
        """Every case, in the order in which they were told."""
        for thread in self.threads:
            yield from thread.cases

    def turn_to(self, number: int) -> None:
        """Begin the story of another case, that shares nothing with those before ("Case 2: …", 案例二：…)."""
        if number and self.threads:
            self.told.extend(self.threads)
            self.threads = []
        self.case = self.appeal = self.court = self.topic = None
        self.subject = self.named_last = ()
        self.acted = {}
        self.groups = []
        self.roles.forget()
        self.heading = None

    def begin(self, heading: Heading, at: int) -> None:
        """Read on under a heading that names the sides of the case that it begins."""
        self.heading, self.heading_at = heading, at
        for role, parties in (("claimant", heading.claimants), ("respondent", heading.respondents)):
            if parties:
                self.roles.bind(role, parties, at)

    def forget_tentative(self) -> None:
        """Drop the cases of the part read so far that nothing came of."""
        for thread in list(self.threads):
            thread.cases[:] = [case for case in thread.cases if not case.tentative]
            if not thread.cases:
                self.threads.remove(thread)
        if self.case is not None and self.case.tentative:
            self.case = None

    def speak_of(self, case: CaseDraft) -> CaseDraft:
        """Make a case the one spoken of."""
        self.case = case
        return case

    def part_at(self, at: int) -> int:
        """The number of the item of a digest in which a place stands; 0 before the first."""
        return bisect_right(self.item_starts, at) + self.stories

    def new_thread(self, at: int) -> Thread:
        """A new thread that begins at a place."""
        thread = Thread(self.scene.language, at, part=self.part_at(at))
        self.threads.append(thread)
        return thread

    def open(self, thread: Thread, role: str, at: int, forum: ForumMention | None) -> CaseDraft:
        """A new case in a thread."""
        case = CaseDraft(self.scene.language, thread, role, at)
        thread.cases.append(case)
        if forum is not None:
            self.name_forum(case, forum)
        return case

    def name_forum(self, case: CaseDraft, forum: ForumMention) -> None:
        """Add the words for a forum to a case."""
        forum = by_its_place(forum, self.scene.content)
        text = self.scene.words(forum)
        if forum.anaphor:
            named = next((f for f in self.scene.forums.things if f.key == forum.key and not f.anaphor), None)
            if named is not None and not case.forum:
                self.name_forum(case, named)
            bench = _BENCH.fullmatch(text) if named is None and not case.forum and forum.key else None
            if bench is None:
                return
            text = bench["court"]  # "a Federal Circuit panel" is all that the text says of the court
            forum = msgspec.structs.replace(forum, end=forum.start + len(text))
        if case.forum_key.startswith("~") and not forum.generic and forum.key:
            case.forum.clear()  # "a Chinese court" is named now
        if not case.forum or (not case.forum_key and forum.key):
            case.forum_key, case.forum_kind, case.rank = forum.key, forum.kind, forum.rank
        if case.forum_kind == "trade-commission" and case.instance is not None and case.instance.value == "first":
            case.instance = Fact("administrative", Span(forum.start, forum.end), "rank")  # was told without its forum
        if not any(form.text == text for form in case.forum):
            case.forum.append(Form(text, Span(forum.start, forum.end), "forum"))

    def who(self, actor: Actor) -> tuple[PartyDraft, ...]:
        """The parties that an actor stands for."""
        if actor.parties:
            return actor.parties
        if actor.role == "subject":
            return self.subject
        case = self.case
        if actor.role == "appellant" and case is not None and case.appellants:
            return tuple(case.appellants)
        if actor.role not in ("claimant", "respondent"):
            return ()
        side = "claimants" if actor.role == "claimant" else "respondents"
        if case is not None:
            two_sided = _TWO_SIDED | ({"customs", "enforcement"} if of_a_request(self.scene, actor.span) else set())
            mine = getattr(case, side) if case.role in two_sided else ()
            if told := mine or getattr(case.thread, side):
                return tuple(told)
        return self._by_story(actor) or self.roles.party(actor.role, actor.start)

    def _by_story(self, actor: Actor) -> tuple[PartyDraft, ...]:
        """The named parties that a role noun stands for which no name ever stood beside.

        The plaintiffs are those who own the right that the text speaks of, the defendants the others who have acted so
        far; how many there are must agree with the noun.
        """
        role = actor.role or ""
        if self.roles.is_bound(role, actor.start) or self.roles.is_described(role):
            return ()
        owners = [p for p in self.owners if not p.unnamed]
        mine = set(self.case.claimants) if self.case is not None else set()
        if role == "claimant":
            found = tuple(dict.fromkeys(p for p in owners if p in self.acted))
            named = {p for _, parties in self.roles.bound["respondent"] for p in parties}
            if not found and named:
                found = tuple(p for p in self.acted if p not in named)
        else:
            against = mine or set(owners)
            found = tuple(p for p in self.acted if p not in against) if against else ()
            if not self._agrees(actor, len(found)) and COUNTED.search(self.scene.words(actor.span)):
                appealing = (tuple(c.appellants) for c in self.cases() if c.appellants and not c.claimants)
                so_far = next(appealing, ()) or self._named_so_far(actor.start, against)
                found = (
                    so_far if against or not set(so_far) - {p for c in self.cases() for p in c.appellants} else found
                )
        return found if self._agrees(actor, len(found)) else ()

    def _named_so_far(self, at: int, others: set[PartyDraft]) -> tuple[PartyDraft, ...]:
        """The parties that the part of the text has named before a place, without some of them."""
        part = bisect_right(self.item_starts, at)
        told = self.scene.parties.within(Span(self.item_starts[part - 1] if part else 0, at))
        named = dict.fromkeys(p for mention in told for p in mention.parties if p not in others)
        return tuple(p for p in named if not p.unnamed and p.type != "government")

    def _agrees(self, actor: Actor, number: int) -> bool:
        words = self.scene.words(actor.span)
        counted = COUNTED.search(words)
        if counted:
            return number == NUMBERS[counted.group().casefold()]
        if self.scene.language == "en":
            return number == 1 if not words.casefold().endswith("s") else 2 <= number <= MOST_MEANT
        return 1 <= number <= MOST_MEANT

    def all_of(self, actors: Iterable[Actor]) -> tuple[PartyDraft, ...]:
        """The parties that several actors stand for, each once."""
        return tuple(dict.fromkeys(party for actor in actors for party in self.who(actor)))

    def office_party(self, forum: ForumMention) -> PartyDraft:
        """An office as a party: a prosecutor, or an office whose decision is attacked."""
        name = self.scene.words(forum)
        book = self.scene.parties.parties
        for party in book:
            if party.type == "government" and any(form.text == name for form in party.forms):
                return party
        key = "" if forum.key.startswith("~") else forum.key
        party = PartyDraft(self.scene.language, "government", office=key)
        for place in names_of_office(self.scene, forum):
            party.add(Form(self.scene.content[place.start : place.end], place, "office-as-party"))
        if not party.forms:
            party.add(Form(name, Span(forum.start, forum.end), "office-as-party"))
        book.append(party)
        return party


def chain(case: CaseDraft) -> list[CaseDraft]:
    """A case and all that its decision reviews, the highest first."""
    found = [case]
    while found[-1].after is not None and found[-1].after not in found:
        found.append(found[-1].after)
    return found


def families(cases: Iterable[CaseDraft]) -> dict[int, list[CaseDraft]]:
    """For the id of each case the cases that review it at any remove, and itself, in the order given."""
    found: dict[int, list[CaseDraft]] = {}
    for case in cases:
        for below in chain(case):
            found.setdefault(id(below), []).append(case)
    return found


def root(case: CaseDraft) -> CaseDraft:
    """The case at the bottom of a chain of reviews."""
    return chain(case)[-1]


def people(case: CaseDraft) -> set[PartyDraft]:
    """Everyone who takes part in a case or in what it reviews, else everyone on a side of its thread."""
    found = {p for c in chain(case) for p in (*c.claimants, *c.respondents, *c.others)}
    if not found and case.between is not None:
        found = {*case.between[0], *case.between[1]}
    return found or case.thread.sides


def compatible(a: str, b: str) -> bool:
    """Whether two ISO dates of any precision can be the same day."""
    size = min(len(a), len(b))
    return a[:size] == b[:size]
