"""Courts and offices: which forum the names that an article gives mean."""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.resources import files

import msgspec
from msgspec import Struct

from ipgraph.errors import DataError
from ipgraph.lang.forums import ForumMention, find_forums
from ipgraph.lang.zh.traditional import simplify
from ipgraph.model.codes import Language
from ipgraph.model.record import Names, Record
from ipgraph.resolve.names import fold_spaces, longest
from ipgraph.vocab.forums.authority import load_forums

# "a court in Texas", "the courts of Japan", "the trial court", 某法院.
_VAGUE = re.compile(
    r"某|^(?:a|an|one|another|two|several|lower|local) "
    r"|^(?:the )?courts? (?:of|in) |^(?:the )?(?:trial |appeal |appellate )?court$"
)
_UNLISTED = "xx-"
"""Keys of courts in places that no table lists begin so, and are not the same in both languages."""


class Bare(Struct, frozen=True, forbid_unknown_fields=True):
    """A name that courts of several countries bear: their keys, and the one that is meant where nothing tells."""

    keys: tuple[str, ...]
    otherwise: str | None = None


@cache
def load_bare_names() -> dict[str, Bare]:
    """The table ``bare_forums.toml``; raises :class:`DataError` when it is damaged."""
    text = (files("ipgraph.resolve") / "bare_forums.toml").read_bytes()
    try:
        return msgspec.toml.decode(text, type=dict[str, Bare])
    except msgspec.DecodeError as error:
        raise DataError(f"resolve/bare_forums.toml: {error}") from error


def forum_mention(names: Names) -> ForumMention | None:
    """What the names say of one forum, read as in a text; the longest form that is a forum's name as a whole decides.

    Chinese forms come first, because English ones may stand for several courts. ``None`` when no form tells which.
    """
    languages: tuple[Language, ...] = ("zh", "en")
    for language in languages:
        for form in sorted(names.forms(language), key=lambda form: (-len(form), form)):
            text = simplify(re.sub(r"^[Tt]he ", "", form.strip()))
            for mention in find_forums(text, language):
                if mention.key and (mention.start, mention.end) == (0, len(text)):
                    return mention
    return None


@lru_cache(maxsize=65536)
def forum_key(names: Names) -> str | None:
    """The key of the forum that the names mean by themselves, or ``None``: also for a place that no table lists.

    >>> forum_key(Names(zh=("苏州中院",))), forum_key(Names(en=("Court of Nowhere",)))
    ('cn-suzhou-intermediate', None)
    """
    mention = forum_mention(names)
    return None if mention is None or mention.key.startswith(_UNLISTED) else mention.key


def forum_name(names: Names) -> str | None:
    """The longest Chinese (else English) name of a forum that no table lists.

    ``None`` when there is no name, or one that several courts may bear ("a court in Texas", "Court of Appeal").
    """
    name = longest(names)
    if name is None or _VAGUE.search(fold_spaces(name)) or _bare(names) is not None:
        return None
    return name


def is_office(key: str) -> bool:
    """Whether a forum is an office for patents or marks, or of customs: one holder has many like cases there.

    >>> is_office("cn-cnipa"), is_office("cn-customs-pudong"), is_office("cn-beijing-ip"), is_office("name:窑镇法庭")
    (True, True, False, False)
    """
    forum = load_forums().find(key)
    return forum is not None and forum.kind in ("ip-office", "customs")


class RecordForums:
    """The forums of one record; a bare name is read in the light of the other forums of its case."""

    def __init__(self, record: Record) -> None:
        self._countries: dict[Names, set[str]] = defaultdict(set)
        everywhere = {country for case in record.proceedings if (country := _country(case.forum))}
        self._everywhere = everywhere
        if not any(_bare(case.forum) for case in record.proceedings):
            # Only a bare name asks what the other forums of its case are.
            return
        chains = _chains(record)
        for chain in chains:
            held = {country for names in chain if (country := _country(names))}
            for names in chain:
                self._countries[names] |= held or everywhere

    def key(self, names: Names) -> str | None:
        """The key of the forum that the names mean in this record, or ``None``."""
        bare = _bare(names)
        if bare is None:
            return forum_key(names)
        countries = self._countries.get(names, self._everywhere)
        fitting = [key for key in bare.keys if key.partition("-")[0] in countries]
        return fitting[0] if len(fitting) == 1 and not fitting[0].endswith("-") else bare.otherwise


def _chains(record: Record) -> Iterable[tuple[Names, ...]]:
    """The names of the forums of each case, from its first instance to its last."""
    first: dict[str, str] = {}
    after = {case.id: case.after for case in record.proceedings}
    for case in record.proceedings:
        root, seen = case.id, set[str]()
        while (below := after.get(root)) is not None and below in after and root not in seen:
            seen.add(root)
            root = below
        first[case.id] = root
    chains: dict[str, list[Names]] = defaultdict(list)
    for case in record.proceedings:
        chains[first[case.id]].append(case.forum)
    return [tuple(chain) for chain in chains.values()]


@lru_cache(maxsize=65536)
def _bare(names: Names) -> Bare | None:
    """The entry of a name that courts of several countries bear; a fuller form beside it says which is meant."""
    found = [_bare_form(form) for form in (*names.zh, *names.en)]
    return None if not found or None in found else found[0]


def _bare_form(form: str) -> Bare | None:
    return load_bare_names().get(re.sub(r"^the ", "", fold_spaces(simplify(form))))


def _country(names: Names) -> str | None:
    """The country of a forum that its names tell."""
    key = None if _bare(names) is not None else forum_key(names)
    return None if key is None else key.partition("-")[0]
