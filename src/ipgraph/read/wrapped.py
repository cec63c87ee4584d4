"""Put lines that were broken to fit a page or screen together again."""

import re

from ipgraph.lang.patterns import lazy

_CHINESE = lazy(r"[　-〿㐀-鿿＀-￯“”‘’…—]")
_ONLY_CHINESE = lazy(r"[　-〿㐀-鿿＀-￯]")
_PIECE = lazy(r"[㐀-鿿][^\s]?|[^\s㐀-鿿]+")
_CLOSED = lazy(r"[.!?。！？…:：;；][\"'”’）)]*$")
_ADDRESS = lazy(r"https?://[!-~]")
_NOT_OF_ADDRESS = lazy(r"[^!-~]")
_ADDRESS_REST = lazy(r"(?!https?:)(?=[!-~]*(?:[/_=%\d-]|\.\w))[!-~]+$")
# A paragraph may have very many lines, so that each looks at the end of those above it and no further.
_ADDRESS_REACH, _WORD_REACH, _SIGNS_REACH = 2000, 16, 100
_SYLLABLE = lazy(r"[^\W\d_]{2,}-$")
_COMPOUND = lazy(
    r"(?:^|\W)(?:anti|cross|ex|first|high|inter|joint|long|low|multi|non|second|self|semi|short|so|state|third|well)-$",
    re.IGNORECASE,
)


def join(above: str, below: str) -> str:
    """One line of two: Chinese with nothing between, other words with a space, a divided word whole again.

    >>> join("the court or-", "dered Oven to pay"), join("a well-", "known mark"), join("判令炉公司", "赔偿200万元")
    ('the court ordered Oven to pay', 'a well-known mark', '判令炉公司赔偿200万元')
    """
    if not above or not below or goes_on_address(above, below):
        return above + below
    end = above[-_WORD_REACH:]
    if _SYLLABLE.search(end) and below[:1].islower():
        return (above if _COMPOUND.search(end) else above[:-1]) + below
    if above[-1] in "-/" and below[:1].isalnum():
        return above + below
    last, first = above[-1], below[0]
    touching = _CHINESE.match(last) and _CHINESE.match(first)
    quoted = first in "”’" or last in "“‘"
    one = quoted or _ONLY_CHINESE.match(last) or _ONLY_CHINESE.match(first)
    return above + below if touching or one else f"{above} {below}"


def goes_on_address(above: str, below: str) -> bool:
    """Whether a line is the rest of a web address that did not fit on the line above."""
    if not _ADDRESS_REST.match(below):
        return False
    return bool(_ADDRESS.search(_NOT_OF_ADDRESS.split(above[-_ADDRESS_REACH:])[-1]))


def is_closed(line: str) -> bool:
    """Whether a line ends like a sentence."""
    return bool(_CLOSED.search(line, max(0, len(line) - _SIGNS_REACH)))


def first_piece(line: str) -> str:
    """What would have had to fit on the line above: the first word, or two Chinese characters, which may be a mark."""
    found = _PIECE.match(line)
    return found.group() if found else line[:1]


def unwrap(lines: list[str], width: int) -> list[str]:
    """The paragraphs of lines that were broken at ``width`` characters; an empty line ends one.

    Lines that are longer were never broken, so then nothing is joined.
    """
    if any(len(line) > width for line in lines):
        return [line for line in lines if line.strip()]
    longest = max(map(len, lines), default=0)
    paragraphs: list[str] = []
    above = ""
    for line in map(str.strip, lines):
        broken = above and len(above) + 1 + len(first_piece(line)) > min(longest, width) - 1
        if line and broken:
            paragraphs[-1] = join(paragraphs[-1], line)
        elif line:
            paragraphs.append(line)
        above = line
    return paragraphs
