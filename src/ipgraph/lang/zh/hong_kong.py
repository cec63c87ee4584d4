"""Courts of Hong Kong that a Chinese text calls by a word which other countries use too: 上诉法庭, 高等法院."""

from collections.abc import Iterable, Iterator

from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.patterns import lazy

_BARE = (
    ("cn-hk-ca", 3, lazy(r"(?<![巡回联院邦港国区洲坡])上诉(?:法庭|庭)")),
    ("cn-hk-cfi", 2, lazy(r"(?<![㐀-鿿])(?<!香港)高等法院(?!上诉|原讼|知识)")),
)


def read_hong_kong(content: str, start: int, end: int, named: Iterable[ForumMention]) -> Iterator[ForumMention]:
    """The bare names of Hong Kong's courts in a text that names one of them in full."""
    if not any(forum.key.startswith("cn-hk-c") for forum in named):
        return
    for key, rank, pattern in _BARE:
        for match in pattern.finditer(content, start, end):
            yield ForumMention(match.start(), match.end(), key, "high-court", rank, "HK")
