"""The id of an article: readable, from its title and date alone, so that a corrected body keeps it."""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator

from ipgraph.model.article import Version

SLUG_LENGTH = 60
"""The longest readable part of an article id, in characters."""


def make_ids(articles: Iterable[tuple[Version, ...]]) -> Iterator[str]:
    """An id for each article of one text; the second of two with the same title and date gets ``-2``."""
    taken: dict[str, int] = {}
    for versions in articles:
        article_id = make_id(versions)
        taken[article_id] = taken.get(article_id, 0) + 1
        yield article_id if taken[article_id] == 1 else f"{article_id}-{taken[article_id]}"


def make_id(versions: tuple[Version, ...]) -> str:
    """A readable id from title and date: a corrected body keeps it.

    The slug comes from the English title, else the Chinese one, else the first words of the body; six characters of a
    hash over all titles and the date follow.
    """
    titles = {v.language: v.title.of(v.content) for v in versions if v.title}
    first = versions[0]
    words = titles.get("en") or titles.get("zh") or first.content[:80]
    date = next((v.published.value for v in versions if v.published), "")
    key = "|".join(unicodedata.normalize("NFKC", titles.get(language, "")) for language in ("en", "zh")) + f"|{date}"
    if not titles:
        key = unicodedata.normalize("NFKC", words) + key
    return f"{slug(words)}-{hashlib.sha256(key.encode('utf-8', 'replace')).hexdigest()[:6]}"


def slug(words: str) -> str:
    """Lower-case letters, digits and Chinese characters joined by hyphens, cut at a word.

    >>> slug("Alpha’s Suit: RMB 3 Million!")
    'alphas-suit-rmb-3-million'
    """
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", words).casefold())
    plain = "".join(character for character in folded if not unicodedata.combining(character))
    parts = re.findall(r"[a-z0-9㐀-鿿]+", plain.replace("’", "").replace("'", ""))
    kept: list[str] = []
    for part in parts:
        if len("-".join([*kept, part])) > SLUG_LENGTH:
            break
        kept.append(part)
    return "-".join(kept) or (parts[0][:SLUG_LENGTH] if parts else "article")
