"""What one request may cost; whatever costs more is refused with a clear status."""

from msgspec import Struct

MEBIBYTE = 1024 * 1024


class Limits(Struct, frozen=True, kw_only=True):
    """How much of the machine a request may take.

    Of one query: ``time`` in seconds, ``memory`` in bytes beyond what an idle worker holds, ``rows`` (or triples) of
    its result and ``result``, the bytes of it. ``concurrency`` is how many long queries run at once, ``stalled`` how
    many answers may wait for clients that read slowly. ``request`` is bytes of a request's body, ``url`` those of its
    address, ``connections`` are open at once. ``patience`` is how many seconds a client may take to send a request, or
    to take the next part of an answer.
    """

    time: float = 30.0
    memory: int = 1024 * MEBIBYTE
    rows: int = 1_000_000
    result: int = 512 * MEBIBYTE
    concurrency: int = 4
    stalled: int = 64
    request: int = 10 * MEBIBYTE
    url: int = 16 * 1024
    connections: int = 1000
    patience: float = 20.0
