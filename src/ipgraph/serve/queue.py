"""Who waits for a worker, and who is next."""

import asyncio
import re
from collections import deque

from ipgraph.serve.crew import Worker

VARIABLES_BEYOND_TERMS = 3
_VARIABLE = re.compile(r"[?$]\w+")
_TERM = re.compile(r"<[^<>\s]*>|\w*:\w|\"[^\"]*\"|'[^']*'")
_PREFIX = re.compile(r"\bPREFIX\s+\S*\s*<[^<>\s]*>", re.IGNORECASE)


class Queue:
    """Those who wait: first those whose query looks like little work, each kind in the order in which it came."""

    def __init__(self) -> None:
        self._light: deque[asyncio.Future[Worker]] = deque()
        self._heavy: deque[asyncio.Future[Worker]] = deque()

    def __len__(self) -> int:
        return len(self._light) + len(self._heavy)

    def join(self, *, heavy: bool) -> asyncio.Future[Worker]:
        """Wait; the result is the worker."""
        waiter: asyncio.Future[Worker] = asyncio.get_running_loop().create_future()
        (self._heavy if heavy else self._light).append(waiter)
        return waiter

    def give(self, worker: Worker, *, heavy: bool) -> bool:
        """Give a worker to the next who still waits, to a ``heavy`` one if that may be; false when nobody does."""
        for line in (self._light, self._heavy) if heavy else (self._light,):
            while line:
                waiter = line.popleft()
                if not waiter.done():
                    waiter.set_result(worker)
                    return True
        return False


def looks_heavy(text: str) -> bool:
    """Whether a query has many more variables than terms that bind them; only the order of waiting depends on it.

    >>> looks_heavy("SELECT * { <urn:a> ?p ?o }"), looks_heavy("SELECT * { ?a ?b ?c . ?d ?e ?f }")
    (False, True)
    """
    terms = len(_TERM.findall(text)) - 2 * len(_PREFIX.findall(text))
    return len(set(_VARIABLE.findall(text))) - terms > VARIABLES_BEYOND_TERMS
