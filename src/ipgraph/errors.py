"""Every error that ipgraph raises on purpose, as one tree.

::

    IPGraphError
    ├── InputError        a file that a person gave cannot be used
    │   ├── ArticleError  an article file: unreadable, empty, binary, damaged
    │   ├── RecordError   a case-record file: not JSON, or a field that breaks the format
    │   └── DecisionError a file of decisions: not TOML, or a field that breaks the format
    ├── GraphError        a graph folder: missing, damaged, written by another version
    ├── QueryError        a question that is unknown, or a query that does not parse
    │   └── EndpointError a SPARQL endpoint elsewhere that cannot be asked or does not answer
    ├── WorkerError       a process that shared in the work ended before it was done
    ├── RequestError      a request over HTTP that is refused, with its status
    └── DataError         a table that ships with ipgraph is wrong (a defect, not the user's fault)

Library code raises these; the command line prints the message and maps it to an exit code.
"""

from pathlib import Path


class IPGraphError(Exception):
    """Root of the tree; its message says what is wrong and what to do about it."""


class InputError(IPGraphError):
    """A file that a person gave cannot be used; says which one and where."""

    def __init__(self, message: str, *, path: Path | str | None = None, line: int | None = None) -> None:
        place = "" if path is None else f"{path}: " if line is None else f"{path}:{line}: "
        super().__init__(f"{place}{message}")
        self.path = path
        self.line = line


class ArticleError(InputError):
    """An article file that cannot be read."""


class RecordError(InputError):
    """A case-record file that breaks the format."""


class DecisionError(InputError):
    """A file of decisions that breaks the format."""


class GraphError(IPGraphError):
    """A graph folder that is missing, damaged or written by another version."""


class QueryError(IPGraphError):
    """A question that is not known, a missing parameter, or a query that does not parse."""


class EndpointError(QueryError):
    """A SPARQL endpoint that gives no answer; ``late`` when it, or the way there, took too long."""

    def __init__(self, message: str, *, late: bool = False) -> None:
        super().__init__(message)
        self.late = late


class WorkerError(IPGraphError):
    """A process that shared in the work ended before it was done."""


class RequestError(IPGraphError):
    """A request over HTTP that is refused; ``status`` is the status that says so."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class DataError(IPGraphError):
    """A table that ships with ipgraph is wrong."""
