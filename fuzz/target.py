"""What a fuzzer drives: a function that takes bytes and raises when a promise is broken."""

import time
from collections.abc import Callable, Sequence

from hypothesis.strategies import SearchStrategy
from msgspec import Struct

BASE = 2.0
"""Seconds of computing that any input may take: tables are loaded, libraries imported."""


class BrokenError(AssertionError):
    """A promise was broken by an input; the message says which."""


class Target(Struct, frozen=True, kw_only=True):
    """What is fuzzed.

    ``check`` raises for an input that breaks a promise, which ``holds`` tells in words. ``seeds`` gives good input,
    ``words`` what good input is made of, ``made`` input that is nearly good. ``pace`` is how many seconds of computing
    a thousand bytes may take, far more than they do; ``longest`` how many bytes an input may have.
    """

    name: str
    holds: str
    check: Callable[[bytes], None]
    seeds: Callable[[], Sequence[bytes]]
    made: SearchStrategy[bytes]
    words: tuple[str, ...] = ()
    pace: float = 0.3
    longest: int = 8192

    def run(self, data: bytes) -> None:
        """Check an input, and that it takes no more than its time, measured twice."""
        for _ in range(2):
            began = time.process_time()
            self.check(data)
            taken = time.process_time() - began
            if taken <= BASE + self.pace * len(data) / 1000:
                return
        raise BrokenError(f"takes {taken:.1f} s for {len(data)} bytes")


def must(holds: bool, message: str) -> None:
    """Raise :class:`BrokenError` unless it holds."""
    if not holds:
        raise BrokenError(message)
