"""The ready-made questions as forms, with their answers as tables and files."""

import codecs
import io
import shlex
from collections.abc import Mapping
from importlib.util import find_spec
from typing import Any
from urllib.parse import quote, urlencode

from msgspec import Struct
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from ipgraph import __version__
from ipgraph.errors import EndpointError, QueryError
from ipgraph.query.catalogue import Question, find_question
from ipgraph.query.formats import write_file
from ipgraph.query.formats.cells import YES_NO
from ipgraph.query.parameters import bind, check_values
from ipgraph.query.table import Table
from ipgraph.serve.pages.answered import answer
from ipgraph.serve.pages.answers import articles_of, shown_table
from ipgraph.serve.pages.fields import fields_of, missing, taken
from ipgraph.serve.pages.grouping import grouped
from ipgraph.serve.pages.lists import find_questions, said
from ipgraph.serve.pages.look import Look, look_of
from ipgraph.serve.pages.respond import respond, security_headers
from ipgraph.serve.pages.texts import text
from ipgraph.serve.pages.titles import titles_of
from ipgraph.serve.site import Site


class File(Struct, frozen=True):
    """A file that an answer is given as: what it is called, its media type, its format, the library that writes it."""

    label: str
    media: str
    format: str
    library: str = ""

    @property
    def can_be_written(self) -> bool:
        """Whether the library that writes it is installed."""
        return not self.library or find_spec(self.library) is not None


FILES = {
    "csv": File("CSV", "text/csv; charset=utf-8", "csv"),
    "xlsx": File("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "xlsxwriter"),
    "json": File("JSON", "application/json", "json"),
    "md": File("Markdown", "text/markdown; charset=utf-8", "markdown"),
    "parquet": File("Parquet", "application/vnd.apache.parquet", "parquet", "pyarrow"),
    "rq": File("SPARQL", "application/sparql-query; charset=utf-8", "rq"),
}
"""The files by the end of their address."""


def questions(request: Request) -> Response:
    """The list of the questions by theme; with ``q`` those that mention the words."""
    words = request.query_params.get("q", "").strip()[:200]

    def make(look: Look) -> Mapping[str, Any]:
        found = find_questions(words)
        return {"words": words, "count": len(found), "groups": grouped(found), "said": said}

    return respond(request, "questions.html.jinja", make)


def question(request: Request) -> Response:
    """A question as a form with its answer; with ``.csv`` and the like at the end, the answer as a file."""
    name, _, ending = request.path_params["name"].partition(".")
    try:
        asked = find_question(name)
    except QueryError as error:
        raise HTTPException(404, str(error)) from error
    if asked.name != name:
        raise HTTPException(404, f"{name}: {asked.name}")
    if ending:
        return _file(request, asked, ending)
    site: Site = request.app.state.site
    values = dict(request.query_params)
    try:
        return respond(request, "question.html.jinja", lambda look: _shown(site, look, asked, values))
    except EndpointError:
        raise
    except QueryError as error:
        problem = str(error)
        return respond(
            request, "question.html.jinja", lambda look: _shown(site, look, asked, values, problem), status=400
        )


def bound_text(site: Site, asked: Question, values: Mapping[str, str]) -> str:
    """The SPARQL text of a question with its values in it."""
    return bind(asked.text, asked.header, check_values(asked.header, values, site.source))


def _shown(site: Site, look: Look, asked: Question, values: Mapping[str, str], problem: str = "") -> Mapping[str, Any]:
    language = look.language
    given = taken(asked, values, language)
    lacking = missing(asked, values)
    table = None if problem or lacking else answer(site, asked, given)
    own = {name: value for name, value in values.items() if name in asked.parameters and value.strip()}
    return {
        "asked": asked,
        "fields": fields_of(asked, values, language, YES_NO[language]),
        "table": shown_table(table, titles_of(site, articles_of(table), language)) if table is not None else None,
        "notes": table.notes if table is not None else (),
        "problem": problem,
        "lacking": lacking,
        "examples": _examples(asked),
        "files": _files(asked, given) if table is not None else [],
        "sparql": bound_text(site, asked, given) if table is not None else asked.text,
        "editor": f"/editor#query={quote(bound_text(site, asked, given) if table is not None else asked.text)}",
        "command": _command(asked, own, language),
    }


def _examples(asked: Question) -> list[tuple[str, str]]:
    """Addresses that ask with the examples of the parameters, one at a time; with those that are needed always."""
    needed = {name: parameter.example for name, parameter in asked.parameters.items() if parameter.required}
    found = []
    for name, parameter in asked.parameters.items():
        if parameter.type != "language":
            values = needed | {name: parameter.example}
            label = " · ".join(f"{key} = {value}" for key, value in values.items())
            found.append((label, f"/questions/{asked.name}?{urlencode(values)}"))
    return list(dict.fromkeys(found))


def _files(asked: Question, given: Mapping[str, str]) -> list[tuple[str, str]]:
    return [
        (file.label, f"/questions/{asked.name}.{ending}?{urlencode(given)}")
        for ending, file in FILES.items()
        if file.can_be_written
    ]


def _command(asked: Question, own: Mapping[str, str], language: str) -> str:
    given = dict(own) | ({"language": "zh"} if language == "zh" and "language" in asked.parameters else {})
    values = [word for name, value in given.items() for word in ("-p", f"{name}={value}")]
    return shlex.join(["ipgraph", "query", asked.name, *values])


def _file(request: Request, asked: Question, ending: str) -> Response:
    site: Site = request.app.state.site
    if ending not in FILES or not FILES[ending].can_be_written:
        raise HTTPException(404, text("no-such-file", look_of(request).language, ending=ending))
    look = look_of(request)
    values = dict(request.query_params)
    headers = security_headers() | {
        "ETag": site.etag(__version__, str(request.url.path), repr(look.query), look.language),
        "Cache-Control": "no-cache",
        "Content-Disposition": f'attachment; filename="{asked.name}.{ending}"',
    }
    if headers["ETag"] in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    given = taken(asked, values, look.language)
    if ending == "rq":
        content = (bound_text(site, asked, given) if not missing(asked, given) else asked.text).encode()
    else:
        content = _written(answer(site, asked, given), FILES[ending].format)
    return Response(content, media_type=FILES[ending].media, headers=headers)


def _written(table: Table, format_: str) -> bytes:
    out = io.BytesIO()
    write_file(table, format_, out)
    # Excel reads a CSV file as UTF-8 only behind a byte order mark.
    return codecs.BOM_UTF8 + out.getvalue() if format_ == "csv" else out.getvalue()
