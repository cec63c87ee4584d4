"""Everything that is found in one language version before its story is read.

A scene holds the sentences of the body and, for each, what stands in it: forums, parties, rights, sums, dates, numbers
and cue words, all with their places. Later stages look things up by place and never search the text themselves.
"""

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Any, Generic, Protocol, TypeVar

import msgspec
from msgspec import Struct

from ipgraph.extract import parties_en, parties_zh
from ipgraph.extract.cues import Cues, find_cues
from ipgraph.extract.forum_aliases import with_aliases
from ipgraph.extract.forum_binding import bind_anaphors, bind_forums
from ipgraph.extract.judges import name_judges
from ipgraph.extract.labelled_parts import labelled_parts
from ipgraph.extract.named_like_firms import without_firms
from ipgraph.extract.office_parts_zh import with_office_parts
from ipgraph.extract.own_court import bind_own_court, says_our_court
from ipgraph.extract.party import PartyBook
from ipgraph.extract.right_finding import find_rights
from ipgraph.extract.right_words import find_quotes
from ipgraph.extract.rights import RightBook
from ipgraph.extract.set_off import set_off
from ipgraph.extract.that_court import bind_that_court
from ipgraph.extract.told_until import told_until
from ipgraph.extract.values.dates import DateMention, find_dates
from ipgraph.extract.values.durations import DurationMention, find_durations
from ipgraph.extract.values.identifiers import IdentifierMention, find_identifiers
from ipgraph.extract.values.money import MoneyMention, find_money
from ipgraph.lang.forums import ForumMention, find_forums
from ipgraph.lang.segment import clauses, sentences
from ipgraph.model.article import Span, Version
from ipgraph.model.codes import Language


class _HasPlace(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


P = TypeVar("P", bound=_HasPlace)


class Placed(Generic[P]):
    """Things in reading order, looked up by place."""

    def __init__(self, things: Sequence[P]) -> None:
        self.things = tuple(sorted(things, key=lambda thing: (thing.start, -thing.end)))
        self._starts = [thing.start for thing in self.things]

    def within(self, span: Span) -> tuple[P, ...]:
        """The things that begin inside ``span``."""
        return self.things[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]


class Scene(Struct, frozen=True, kw_only=True):
    """One language version with all that was found in it."""

    version: Version
    language: Language
    content: str
    """The text that all places point into."""
    published: str | None
    told_until: str | None
    sentences: tuple[Span, ...]
    cues: Cues
    forums: Placed[ForumMention]
    money: Placed[MoneyMention]
    dates: Placed[DateMention]
    identifiers: Placed[IdentifierMention]
    durations: Placed[DurationMention]
    terms: Placed[DurationMention]
    parties: PartyBook
    rights: RightBook
    memory: dict[Any, Any] = msgspec.field(default_factory=dict)
    """What was found in a stretch before (:func:`~ipgraph.extract.once.once`)."""

    def words(self, place: _HasPlace) -> str:
        """The words at a place."""
        return self.content[place.start : place.end]

    def sentence_before(self, sentence: Span) -> Span | None:
        """The sentence that stands before another; ``None`` before the first."""
        at = bisect_right(self.sentences, sentence.start, key=lambda each: each.start) - 2
        return self.sentences[at] if at >= 0 else None

    def clauses(self, sentence: Span) -> tuple[Span, ...]:
        """The clauses of one sentence."""
        return clauses(self.content, self.language, sentence)


def _names(forums: tuple[Span, ...], parties: PartyBook, rights: RightBook) -> list[Span]:
    """The places of names, whose words do nothing: "IP Application Development", the Trial and Appeal Board."""
    return [*forums, *(mention.span for mention in parties.mentions), *rights.titles]


def _heads(version: Version, date: DateMention) -> bool:
    """Whether a date is that of the wire's opening ("BEIJING, March 25 --"), which dates nothing that is told."""
    wire = version.published
    return wire is not None and wire.span.start <= date.start < wire.span.end


def _dates(version: Version, published: str | None, identifiers: Sequence[IdentifierMention]) -> list[DateMention]:
    """The dates that a version tells; the year in the number of a case ("No. 12 of 2020") dates nothing."""
    numbers = Placed([i for i in identifiers if i.kind == "case"])
    return [
        date
        for date in find_dates(version.content, version.language, published=published)
        if not _heads(version, date)
        and not any(i.end >= date.end for i in numbers.within(Span(max(0, date.start - LONGEST_NUMBER), date.start)))
    ]


LONGEST_NUMBER = 60
"""How many characters of the number of a case stand before the year in it at the most."""


def look(version: Version, published: str | None) -> Scene:
    """Find everything in ``version``; ``published`` (ISO) dates what the text dates only by day or month."""
    if version.language == "en":
        version = msgspec.structs.replace(version, content=set_off(version.content))
    content, language = version.content, version.language
    limits = _limits(version)
    named = with_office_parts(with_aliases(_forums(version), content, language), content, language)
    bound = bind_own_court(bind_anaphors(named, content, language), version)
    bound = bind_that_court(bound, content, language)
    told_in = (*limits, *(version.sources if says_our_court(version) else ()))
    forums = [
        forum
        for forum in name_judges(bound, content, language)
        if any(limit.start <= forum.start < limit.end for limit in told_in)
    ]
    forums = without_firms(forums, content) if language == "en" else forums
    identifiers = find_identifiers(content, language)
    parties, rights = _books(version, forums, identifiers)
    taken = tuple(Span(forum.start, forum.end) for forum in forums)
    durations = find_durations(content, language)
    dates = _dates(version, published, identifiers)
    body = [s for paragraph in version.paragraphs for s in sentences(content, language, paragraph)]
    return Scene(
        version=version,
        language=language,
        content=content,
        published=published,
        told_until=told_until(content, language, dates, published),
        sentences=tuple(body),
        cues=find_cues(content, language, _names(taken, parties, rights)),
        forums=Placed(forums),
        money=Placed(find_money(content, language)),
        dates=Placed(dates),
        identifiers=Placed(identifiers),
        durations=Placed(durations),
        terms=Placed([d for d in durations if d.kind == "prison"]),
        parties=parties,
        rights=rights,
    )


_MOST_PARTS = 20
"""Of how many parts at the most each is searched by itself for the courts that it names."""


def _forums(version: Version) -> list[ForumMention]:
    """The forums that a version names; in a digest those that each part means by itself."""
    content, language = version.content, version.language
    parts = labelled_parts(content, version.paragraphs) if language == "en" else []
    if not parts or len(parts) > _MOST_PARTS:
        return bind_forums(find_forums(content, language), content)
    places = itertools.pairwise((0, *parts, len(content)))
    found = [forum for start, end in places for forum in find_forums(content, language, Span(start, end))]
    return bind_forums(found, content, parts)


def look_again(scene: Scene, bare: tuple[Span, ...] = ()) -> Scene:
    """The scene with books of parties and rights that no story has written into yet.

    In ``bare``, where sides are not named otherwise, names are taken for parties that nothing around them holds;
    without it the parties and rights are those of the stories told so far, whose drafts are void from then on.
    """
    if not bare:
        scene.parties.restore()
        scene.rights.restore()
        return scene
    parties, rights = _books(scene.version, scene.forums.things, scene.identifiers.things, bare)
    return msgspec.structs.replace(scene, parties=parties, rights=rights, memory={})


def _limits(version: Version) -> tuple[Span, ...]:
    return ((version.title,) if version.title else ()) + version.paragraphs


def _books(
    version: Version,
    forums: Sequence[ForumMention],
    identifiers: Sequence[IdentifierMention],
    bare: tuple[Span, ...] = (),
) -> tuple[PartyBook, RightBook]:
    """The parties and the rights of a version."""
    content, language, limits = version.content, version.language, _limits(version)
    rights = find_rights(content, language, limits, identifiers)
    taken = tuple(Span(forum.start, forum.end) for forum in forums)
    if language == "en":
        return parties_en.find_parties(content, limits, taken, tuple(find_quotes(content, limits)), bare), rights
    return parties_zh.find_parties(content, limits, taken), rights
