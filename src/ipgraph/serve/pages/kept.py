"""What is worked out once for each build of the graph and then kept."""

import threading
from collections.abc import Callable
from typing import TypeVar

from ipgraph.serve.site import Site

T = TypeVar("T")

_KEPT: dict[str, tuple[str, object]] = {}
_LOCKS: dict[str, threading.Lock] = {}


def kept(site: Site, name: str, make: Callable[[], T]) -> T:
    """What ``make`` gives for the build that is served; others who ask meanwhile wait for it.

    A build is named after what it holds, so what is kept under its name is true of every site that serves it.
    """
    with _LOCKS.setdefault(name, threading.Lock()):
        build, value = _KEPT.get(name, ("", None))
        if build != site.build:
            value = make()
            _KEPT[name] = (site.build, value)
        return value  # type: ignore[return-value]
