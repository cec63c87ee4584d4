"""Courts that a lead only describes ("a German court", "a court in Shanghai") and that the text then names.

Such words stand for the one court of first instance of that country or place that the text names behind them; where it
names two, or none, they keep a key of their own.
"""

from collections.abc import Sequence
from functools import cache

import msgspec

from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.vocab.forums.abroad import load_countries

_VAGUE = lazy(r"[Aa]n? (?:(?P<of>[A-Z]\w+) court|court in (?P<place>[A-Z]\w+))")
_HEARS_APPEALS = lazy(r"appeal|higher|high$|-ca$|cafc|supreme|cassation|^(?:de-bgh|eu-general|eu-cjeu)$")
_REVIEWS = lazy(
    r"[^.;]{0,24}?\b(?:overturn|overrul|wip(?:ed|es) out|revers|annul|set(?:s|ting)? aside|quash|lift|upheld|uphold"
    r"|struck down|cancel|revok|affirm|confirm|vacat|scrap)"
)
"""What a court does to a decision before it: the lead then tells a review, which its own words tie to that decision."""
_ANOTHER = lazy(
    r"\b(?:second|another|separate|different|other|new|earlier|similar|parallel|also|meanwhile|too|will|next|unrelated)\b"
)
"""What tells, around the court that is named, that it hears another case than the lead's."""
_AROUND = 110
_FIRST = 2
"""The highest rank of a court that is one of first instance."""


@cache
def _nations() -> dict[str, str]:
    """The code of each country by its adjectives, China's too."""
    return {name: country.code for country in load_countries() for name in country.adjectives} | {"Chinese": "CN"}


def bind_leads(mentions: Sequence[ForumMention], content: str, courts: frozenset[str]) -> list[ForumMention]:
    """The mentions with each described court bound to the one that the text then names; ``courts`` are their kinds."""
    named = [
        m for m in mentions
        if m.key and m.kind in courts and not (m.generic or m.anaphor) and m.rank <= _FIRST
    ]  # fmt: skip
    bound: list[ForumMention] = []
    for mention in mentions:
        vague = _VAGUE.fullmatch(content, mention.start, mention.end) if mention.generic and not mention.key else None
        meant = _meant(vague["of"] or "", vague["place"] or "", named, content) if vague is not None else None
        if meant is None or meant.start < mention.end or _REVIEWS.match(content, mention.end) or _apart(meant, content):
            bound.append(mention)
            continue
        bound.append(
            msgspec.structs.replace(
                mention, key=meant.key, kind=meant.kind, rank=meant.rank, country=meant.country,
                generic=False, anaphor=True, short=True, candidates=(),
            )
        )  # fmt: skip
    return bound


def _apart(meant: ForumMention, content: str) -> bool:
    """Whether the sentence that names a court tells of another case."""
    since = max(content.rfind(". ", 0, meant.start), content.rfind("\n", 0, meant.start), meant.start - _AROUND)
    return _ANOTHER.search(content, since + 1, meant.start + _AROUND) is not None


def _meant(nation: str, place: str, named: Sequence[ForumMention], content: str) -> ForumMention | None:
    country = _nations().get(nation, "")
    first = [
        m for m in named
        if not _HEARS_APPEALS.search(m.key)
        and (m.country == country if country else (nation or place) in content[m.start : m.end].split())
    ]  # fmt: skip
    return first[0] if len({m.key for m in first}) == 1 else None
