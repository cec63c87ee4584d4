"""What a page says about itself: its headline, the day of publication, its address, the text that a script shows."""

import re
from collections.abc import Iterator
from urllib.parse import quote, urlsplit

import msgspec

from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span
from ipgraph.read.dateline import find_date
from ipgraph.read.markup import Element, Markup
from ipgraph.read.page_noise import page_words
from ipgraph.read.story import same_words

LEAST_HEADLINE = 8
"""Characters that the first part of ``Headline | Site`` must have to be the headline; a Chinese one counts twice."""

_SITE = lazy(r"\s+[|｜·»]\s*|\s+[-–—]\s+|[_|｜]|(?<=[㐀-鿿”》])[-–—]+(?=[㐀-鿿])")
_COMPACT_DATE = lazy(r"(\d{4})(\d{2})(\d{2})(?:\D|\d{6}|$)")


class PageHead(msgspec.Struct, frozen=True):
    """What a page says about itself; ``None`` where it does not."""

    title: str | None
    published: str | None
    url: str | None
    body: str
    """The text that its JSON-LD gives, for pages that are written by scripts."""


def read_head(markup: Markup, body: Element) -> PageHead:
    """What a page says about itself, where ``body`` holds its article."""
    data = list(_linked_data(markup.scripts))
    meta = {
        (attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or "").lower(): value
        for attributes in reversed(markup.meta)
        if (value := attributes.get("content", "").strip())
    }
    return PageHead(
        title=_title(markup, meta, data, body),
        published=_published(markup, meta, data, body),
        url=_url(markup, meta, data),
        body=next((words for each in data if isinstance(words := each.get("articleBody"), str)), ""),
    )


def _linked_data(scripts: list[str]) -> Iterator[dict[str, object]]:
    """The articles that JSON-LD blocks describe."""
    types = page_words()["types"]
    for script in scripts:
        try:
            waiting: list[object] = [msgspec.json.decode(script)]
        except (msgspec.DecodeError, RecursionError, UnicodeError):
            continue
        while waiting:
            found = waiting.pop()
            if isinstance(found, list):
                waiting.extend(reversed(found))
            elif isinstance(found, dict):
                kinds = found.get("@type")
                if any(isinstance(kind, str) and kind.lower() in types for kind in _as_list(kinds)):
                    yield found
                waiting.extend(_as_list(found.get("@graph")))


def _as_list(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


# ── title ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def _title(markup: Markup, meta: dict[str, str], data: list[dict[str, object]], body: Element) -> str | None:
    said = [words for each in data if isinstance(words := each.get("headline"), str) and words.strip()]
    said += [meta[name] for name in ("og:title", *sorted(page_words()["titles"])) if name in meta]
    said += [markup.title] if markup.title else []
    headings = [words for element in markup.root.elements() if element.tag == "h1" and (words := element.words())]
    inside = [words for element in body.elements() if element.tag == "h1" and (words := element.words())]
    for heading in (*inside, *headings):
        if any(_holds(other, heading) for other in said):
            return heading
    if len(inside) == 1 or (inside and not said):
        return inside[0]
    if len(headings) == 1 and not said:
        return headings[0]
    return _without_site(said[0], meta.get("og:site_name", "")) if said else None


def _holds(whole: str, part: str) -> bool:
    whole, part = (re.sub(r"[\W_]+", "", words.casefold()) for words in (whole, part))
    return bool(part) and part in whole and len(part) > 3


def _without_site(title: str, site: str) -> str | None:
    """``Headline | Site`` without the site's name; ``None`` where no headline stands before it."""
    title = f" {title}"
    cut = _SITE.search(title)
    if cut is None:
        return title.strip()
    first, rest = title[: cut.start()].strip(), title[cut.end() :].strip()
    if not first:
        return None
    chinese = len(re.findall(r"[㐀-鿿]", first))
    if (site and same_words(rest, site)) or (len(first) + chinese >= LEAST_HEADLINE and len(first) > len(rest)):
        return first
    return title.strip()


# ── date ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def _published(markup: Markup, meta: dict[str, str], data: list[dict[str, object]], body: Element) -> str | None:
    said: list[object] = [each.get("datePublished") for each in data]
    said += [meta[name] for name in _DATES if name in meta]
    said += _times(markup.root, body)
    return next((date for value in said if isinstance(value, str) and (date := iso_date(value))), None)


_DATES = tuple(sorted(page_words()["dates"], key=lambda name: ("publi" not in name and "pubdate" not in name, name)))
"""The names of meta elements that give a date, those that speak of publication first."""


def _times(root: Element, body: Element) -> list[str]:
    """What time elements say: those that are marked as the publication, else the only one."""
    times = [element for element in root.elements() if element.tag == "time" and element.attributes.get("datetime")]
    marked = [
        element.attributes["datetime"]
        for element in times
        if "pubdate" in element.attributes
        or element.attributes.get("itemprop", "").lower() == "datepublished"
        or "published" in element.attributes.get("class", "")
    ]
    every = {element.attributes["datetime"] for element in times}
    inside = [e.attributes["datetime"] for e in body.elements() if e.tag == "time" and e.attributes.get("datetime")]
    return marked or inside[:1] or (list(every) if len(every) == 1 else [])


def iso_date(written: str) -> str | None:
    """The day of a time stamp, as written: no time zone moves it.

    >>> iso_date("2024-05-03T23:30:00+08:00"), iso_date("Fri, 03 May 2024 09:00:00 GMT"), iso_date("20240503")
    ('2024-05-03', '2024-05-03', '2024-05-03')
    """
    written = _COMPACT_DATE.sub(r"\1-\2-\3 ", written[:80])
    found = find_date(written, Span(0, len(written)))
    return found.value if found else None


# ── address ───────────────────────────────────────────────────────────────────────────────────────────────────────


def _url(markup: Markup, meta: dict[str, str], data: list[dict[str, object]]) -> str | None:
    said: list[object] = [each.get("href") for each in markup.meta if each.get("rel", "").lower() == "canonical"]
    said.append(meta.get("og:url"))
    for each in data:
        page = each.get("mainEntityOfPage")
        said += [each.get("url"), page.get("@id") if isinstance(page, dict) else page]
    return next((address for value in said if isinstance(value, str) and (address := web_address(value))), None)


def web_address(written: str) -> str | None:
    """An absolute address in ASCII; ``None`` for another, and for that of a whole site, which is no article's."""
    written = written.strip()
    try:
        parts = urlsplit(written)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not host or (parts.path in ("", "/") and not parts.query):
        return None
    # The library reads over control characters before the scheme and inside it.
    if not written.lower().startswith(f"{parts.scheme}://"):
        return None
    address = quote(written, safe="!#$%&'()*+,/:;=?@[]~", errors="replace")
    return address if len(address) <= 2000 else None
