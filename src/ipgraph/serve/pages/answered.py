"""The answers to questions, kept for a while: a page, its files and its next leaf ask the same."""

import threading
from collections import OrderedDict
from collections.abc import Mapping

from ipgraph.query.catalogue import Question
from ipgraph.query.run import run_query
from ipgraph.query.table import Table
from ipgraph.serve.pages.limited import limited_source
from ipgraph.serve.site import Site

MOST_KEPT = 16
MOST_ROWS = 4000

_Key = tuple[str, str, tuple[tuple[str, str], ...]]
_KEPT: OrderedDict[_Key, Table] = OrderedDict()
_LOCK = threading.Lock()


def answer(site: Site, asked: Question, values: Mapping[str, str]) -> Table:
    """The answer to a question, from the build that is served.

    Raises :class:`QueryError` for a value that is not right, :class:`RequestError` when the answer takes too much.
    """
    key = (site.build, asked.name, tuple(sorted(values.items())))
    with _LOCK:
        if (known := _KEPT.get(key)) is not None:
            _KEPT.move_to_end(key)
            return known
    table = run_query(limited_source(site), asked.text, values, whole=True)
    if len(table.rows) <= MOST_ROWS:
        with _LOCK:
            _KEPT[key] = table
            if len(_KEPT) > MOST_KEPT:
                _KEPT.popitem(last=False)
    return table
