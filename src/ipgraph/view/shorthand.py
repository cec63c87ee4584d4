"""Words that come back in many texts, written as one letter each, where this makes the texts smaller.

The compression of the page sees only what stands within 32,768 bytes before; it finds no word that comes back later.
"""

import re
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain

_TOKEN = re.compile(r"[A-Za-z]{2,} ?|[^A-Za-z]+|[A-Za-z]")
_WORD = re.compile(r"[A-Za-z]{2,} ?")
_OFTEN = 3
_LETTERS = (range(0xA1, 0x800), range(0xE000, 0xF900))
"""What stands for words: letters of two bytes first, then those that no text uses."""


def shorten(texts: Sequence[str]) -> tuple[list[str], list[str]]:
    """What the letters stand for, as letter and word in turn, and the texts written so; nothing where it is no gain."""
    counts = Counter(word for text in texts for word in _WORD.findall(text) if len(word) > 2)
    often = sorted((word for word, count in counts.items() if count >= _OFTEN), key=lambda word: (-counts[word], word))
    code = dict(zip(often, _free(texts), strict=False))
    short = ["".join(code.get(token, token) for token in _TOKEN.findall(text)) for text in texts]
    words = [*chain.from_iterable((letter, word) for word, letter in code.items())]
    return (words, short) if _size(words) + _size(short) < _size(texts) else ([], list(texts))


def _free(texts: Sequence[str]) -> Iterator[str]:
    """Letters that no text has."""
    used = set(chain.from_iterable(texts))
    return (letter for letter in map(chr, chain.from_iterable(_LETTERS)) if letter not in used)


def _size(texts: Sequence[str]) -> int:
    return len(zlib.compress("\n".join(texts).encode("utf-8"), 6))
