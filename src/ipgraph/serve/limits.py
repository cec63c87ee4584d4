"""What one request may cost; whatever costs more is refused with a clear status."""

from msgspec import Struct

MEBIBYTE = 1024 * 1024


class Limits(Struct, frozen=True, kw_only=True):
    """How much of the machine a request may take.

    ``time`` is seconds of one query, ``memory`` bytes of the process that answers it, ``rows`` the rows or triples of
    its result, ``concurrency`` how many long queries run at once. ``request`` is bytes of a request's body, ``url``
    those of its address. ``connections`` are open at once; ``patience`` is how many seconds a client may take to send a
    request, or to take the next part of an answer.
    """

    time: float = 30.0
    memory: int = 1024 * MEBIBYTE
    rows: int = 1_000_000
    concurrency: int = 4
    request: int = 10 * MEBIBYTE
    url: int = 16 * 1024
    connections: int = 1000
    patience: float = 20.0
