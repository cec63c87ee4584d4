"""The checks: queries whose rows are what is wrong.

A check is a file ``checks/*.rq``: a header of TOML in comments, then a SELECT query. Its rows bind ``?this``, the node
at fault, and if they can ``?property`` and ``?value``, the statement at fault, and ``?detail``, words that go behind
the message. Rows that differ in property and value alone are one finding with the words behind each.

A check with ``scope = "article"`` is asked of each article by itself: it sees the facts and the evidence of one article
with the codes and forums that all share, and nothing of other articles. One with ``scope = "graph"`` sees the
union of all graphs once, and may bind ``?article``. ``judge`` names a function of :mod:`.judges` that looks at the rows
where SPARQL cannot.
"""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Literal as Choice
from typing import TypeAlias

import msgspec
from msgspec import Struct
from msgspec.structs import replace
from pyoxigraph import Literal, NamedNode, QuerySolutions, Store

from ipgraph.errors import DataError
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.graph.validation.articles import SHARED, ArticleGraphs
from ipgraph.graph.validation.findings import Severity

_MARK = "# ipgraph check"
VARIABLES = ("this", "article", "property", "value", "detail", "group", "number")

Row: TypeAlias = dict[str, NamedNode | Literal]
"""One row of a check's query: what of :data:`VARIABLES` it binds."""


class Check(Struct, frozen=True, forbid_unknown_fields=True):
    """A query whose rows are what is wrong; ``file`` is the name of its file without the ending."""

    name: str
    severity: Severity
    message: str
    advice: str
    scope: Choice["article", "graph"] = "article"
    judge: str = ""
    tolerance: float = 0.0
    query: str = ""
    file: str = ""


@cache
def load_checks() -> tuple[Check, ...]:
    """The checks in the order of their file names; raises :class:`DataError` when a header is wrong."""
    folder = files("ipgraph.graph") / "checks"
    names = sorted(file.name for file in folder.iterdir() if file.name.endswith(".rq"))
    return tuple(_load(name, (folder / name).read_text(encoding="utf-8")) for name in names)


def _load(name: str, query: str) -> Check:
    lines = query.splitlines()
    end = next((i for i, line in enumerate(lines) if i and not line.startswith("# ")), len(lines))
    try:
        check = msgspec.toml.decode("\n".join(line.removeprefix("# ") for line in lines[1:end]), type=Check)
    except msgspec.DecodeError as error:
        raise DataError(f"checks/{name}: {error}") from error
    if not lines or lines[0] != _MARK:
        raise DataError(f"checks/{name}: the first line must be {_MARK!r}")
    return replace(check, query=query, file=name.removesuffix(".rq"))


def ask(check: Check, store: Store, article: ArticleGraphs | None = None) -> Iterator[Row]:
    """The rows of a check for one article, or with none for the whole graph.

    Raises :class:`DataError` when the check is no SELECT query.
    """
    if article is None:
        answer = store.query(check.query, use_default_graph_as_union=True, prefixes=PREFIXES)
    else:
        graphs = [article.facts, article.evidence, *SHARED]
        answer = store.query(check.query, default_graph=list(graphs), named_graphs=list(graphs), prefixes=PREFIXES)
    if not isinstance(answer, QuerySolutions):
        raise DataError(f"checks/{check.file}.rq is not a SELECT query")
    bound = [variable.value for variable in answer.variables if variable.value in VARIABLES]
    for solution in answer:
        row: Row = {}
        for name in bound:
            term = solution[name]
            if isinstance(term, NamedNode | Literal):
                row[name] = term
        yield row
