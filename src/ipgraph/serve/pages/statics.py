"""The files of the pages: style, scripts and what is vendored, each with its hash as ETag."""

import hashlib
from functools import cache
from importlib.resources import files

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from ipgraph.serve.pages.respond import security_headers

TYPES = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8"}
FOLDERS = (("static",), ("vendor", "yasgui"))


def static(request: Request) -> Response:
    """One of the files of the pages; only names without a folder are known."""
    name = request.path_params["name"]
    if name not in _places():
        raise HTTPException(404)
    raw, tag = _read(name)
    headers = security_headers() | {"ETag": tag, "Cache-Control": "no-cache"}
    if tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    return Response(raw, media_type=TYPES[name[name.rindex(".") :]], headers=headers)


@cache
def _places() -> dict[str, tuple[str, ...]]:
    pages = files("ipgraph.serve.pages")
    return {
        file.name: folder
        for folder in FOLDERS
        for file in pages.joinpath(*folder).iterdir()
        if file.name.endswith(tuple(TYPES))
    }


@cache
def _read(name: str) -> tuple[bytes, str]:
    raw = files("ipgraph.serve.pages").joinpath(*_places()[name], name).read_bytes()
    return raw, f'"{hashlib.sha256(raw).hexdigest()[:32]}"'
