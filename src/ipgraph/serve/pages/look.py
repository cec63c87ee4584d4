"""How a person wants the pages: the language and the colours, from the address, the cookies or the browser."""

from typing import Literal, get_args
from urllib.parse import urlencode

from msgspec import Struct
from starlette.requests import Request
from starlette.responses import Response

from ipgraph.model.codes import Language

Theme = Literal["auto", "light", "dark"]

_A_YEAR = 365 * 24 * 3600
CHOICES: dict[str, tuple[str, ...]] = {"lang": get_args(Language), "theme": get_args(Theme)}
"""What the address of any page may choose: the name, and the values that it may have."""


class Look(Struct, frozen=True):
    """The language and the colours of a page; ``path`` and ``query`` are its address without a choice of them."""

    language: Language
    theme: Theme
    path: str
    query: tuple[tuple[str, str], ...]

    def address(self, **choice: str) -> str:
        """The address of the same page in another language or in other colours."""
        return f"{self.path}?{urlencode([*self.query, *choice.items()])}"


def look_of(request: Request) -> Look:
    """How the page that is asked for should look."""
    query = tuple((key, value) for key, value in request.query_params.multi_items() if key not in CHOICES)
    language = _chosen(request, "lang") or _preferred(request.headers.get("accept-language", ""))
    theme = _chosen(request, "theme") or "auto"
    return Look(
        language="zh" if language == "zh" else "en",
        theme="dark" if theme == "dark" else "light" if theme == "light" else "auto",
        path=request.scope.get("raw_path", b"").decode("ascii", "replace").partition("?")[0] or request.url.path,
        query=query,
    )


def keep_choice(request: Request, response: Response) -> None:
    """Have the browser keep what the address chose."""
    for name, allowed in CHOICES.items():
        value = request.query_params.get(name)
        if value in allowed:
            response.set_cookie(f"ipgraph-{name}", value, max_age=_A_YEAR, samesite="lax", httponly=True)


def _chosen(request: Request, name: str) -> str | None:
    for value in (request.query_params.get(name), request.cookies.get(f"ipgraph-{name}")):
        if value in CHOICES[name]:
            return value
    return None


def _preferred(header: str) -> str:
    """The language that comes first in the browser's list; English when neither is in it.

    >>> _preferred("zh-CN,zh;q=0.9,en;q=0.8"), _preferred("de, en;q=0.5, zh;q=0.7"), _preferred("")
    ('zh', 'zh', 'en')
    """
    ranked: list[tuple[float, int, str]] = []
    for place, item in enumerate(header.split(",")[:20]):
        tag, _, weight = item.partition(";q=")
        language = tag.strip().lower().partition("-")[0]
        if language in CHOICES["lang"]:
            try:
                ranked.append((-float(weight or 1), place, language))
            except ValueError:
                continue
    return min(ranked)[2] if ranked else "en"
