"""What a browser is shown when something is wrong; a program gets one line of text."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from ipgraph.errors import EndpointError, IPGraphError, RequestError
from ipgraph.serve.pages.look import Look
from ipgraph.serve.pages.respond import respond, security_headers
from ipgraph.serve.pages.texts import load_texts, text

BAD, BAD_GATEWAY, BUSY, LATE = 400, 502, 503, 504


def http_error(request: Request, error: Exception) -> Response:
    """An answer with a status that says what is wrong, in the language of the page."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    detail = error.detail if isinstance(error, HTTPException) else ""
    headers = dict(error.headers or {}) if isinstance(error, HTTPException) else {}
    return _answer(request, status, detail, headers)


def ipgraph_error(request: Request, error: Exception) -> Response:
    """What ipgraph itself says is wrong with what was asked."""
    if isinstance(error, RequestError):
        return _answer(request, error.status, str(error), {"Retry-After": "5"} if error.status == BUSY else {})
    if isinstance(error, EndpointError):
        return _answer(request, LATE if error.late else BAD_GATEWAY, str(error), {})
    return _answer(request, BAD, str(error), {})


def wants_page(request: Request) -> bool:
    """Whether a browser asks, and not a program."""
    return "text/html" in request.headers.get("accept", "") and not request.url.path.startswith(("/sparql", "/names"))


def _answer(request: Request, status: int, detail: str, headers: dict[str, str]) -> Response:
    key = f"error-{status}" if f"error-{status}" in load_texts() else "error-other"
    if not wants_page(request):
        line = detail or text(key, "en")
        return PlainTextResponse(f"{line}\n", status, headers=headers | security_headers())

    def make(look: Look) -> dict[str, str]:
        said = text(key, look.language)
        heading, _, what = said.partition("\n")
        known = detail not in ("", "Not Found", "Method Not Allowed")
        return {"heading": heading, "what": what, "detail": detail if known else ""}

    response = respond(request, "error.html.jinja", make, status=status)
    response.headers.update(headers)
    return response


HANDLERS = {HTTPException: http_error, IPGraphError: ipgraph_error, Exception: http_error}
"""What the application does with errors, by their class."""
