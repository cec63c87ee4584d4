"""Refuse a PDF whose streams unpack to more than any article needs, before they are unpacked in memory."""

import re
import zlib
from collections.abc import Iterator

from ipgraph.errors import ArticleError
from ipgraph.lang.patterns import lazy

LARGEST_STREAM = 32_000_000
"""Bytes that one stream may unpack to; an embedded Chinese font has up to 20 million."""

LARGEST_WHOLE = 400_000_000
"""Bytes that all streams together may unpack to, pictures left out."""

_STREAM = lazy(rb"(?<!end)stream\r?\n")
_DICTIONARY = 1500
"""Bytes before a stream in which its dictionary is looked for."""

_STEP = 1_000_000


def check_streams(data: bytes, path: str) -> None:
    """Raises :class:`ArticleError` for a stream that unpacks to too much. Pictures are never unpacked, so they pass."""
    whole = 0
    for match in _STREAM.finditer(data):
        dictionary = data[max(0, match.start() - _DICTIONARY) : match.start()].rpartition(b" obj")[2]
        layers = len(re.findall(rb"/(?:FlateDecode|Fl)\b", dictionary))
        if not layers or re.search(rb"/Subtype\s*/Image\b", dictionary):
            continue
        size = _unpacked_size(data, match.end(), layers)
        whole += size
        if size > LARGEST_STREAM or whole > LARGEST_WHOLE:
            raise ArticleError(
                "unpacks to far more than an article needs; save it anew, or its words as plain text", path=path
            )


def _unpacked_size(data: bytes, start: int, layers: int) -> int:
    size = 0
    for piece in _unpacked(data, start, layers):
        size += len(piece)
        if size > LARGEST_STREAM:
            break
    return size


def _unpacked(data: bytes, start: int, layers: int) -> Iterator[bytes]:
    """What the innermost layer unpacks to, piece by piece; ends quietly where the stream is damaged."""
    unpacker = zlib.decompressobj()
    packed: Iterator[bytes] = (
        _unpacked(data, start, layers - 1)
        if 1 < layers <= 8
        else (data[at : at + 65536] for at in range(start, len(data), 65536))
    )
    for piece in packed:
        waiting = piece
        while waiting and not unpacker.eof:
            try:
                out = unpacker.decompress(waiting, _STEP)
            except zlib.error:
                return
            yield out
            waiting = unpacker.unconsumed_tail
        if unpacker.eof:
            return
