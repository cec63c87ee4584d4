"""Keep a query from asking other servers, by the parser itself and not by a look at its words."""

import re

from pyoxigraph import Store

from ipgraph.errors import QueryError
from ipgraph.graph.namespaces import PREFIXES

_SERVICE = re.compile("service", re.IGNORECASE)
_NO_KEYWORD = "servixe"


def check_asks_nobody(text: str, base: str | None = None) -> None:
    """Raise :class:`QueryError` when ``text``, a query that can be read, has a SERVICE in it.

    Words may hide: in an IRI with escapes, behind what looks like a comment. So each ``service`` in the text is spelt
    wrong and the text is read again, over an empty store: in a name, a string or a comment this changes nothing, and
    where it was the keyword the text can be read no longer.
    """
    if not _SERVICE.search(text):
        return
    try:
        Store().query(_SERVICE.sub(_NO_KEYWORD, text), base_iri=base, prefixes=PREFIXES)
    except SyntaxError as error:
        raise QueryError("SERVICE asks another server; a query runs on this graph alone") from error


def check_loads_nothing(text: str, base: str | None = None) -> None:
    """Raise :class:`QueryError` when an update has a LOAD or a SERVICE in it, in the way of the above."""
    for word, wrong in (("service", _NO_KEYWORD), ("load", "lxad")):
        if word not in text.lower():
            continue
        try:
            Store().update(re.sub(word, wrong, text, flags=re.IGNORECASE), base_iri=base, prefixes=PREFIXES)
        except SyntaxError as error:
            raise QueryError(f"{word.upper()} asks another server; an update changes this graph alone") from error
