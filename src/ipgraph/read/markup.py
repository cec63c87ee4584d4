"""HTML to a tree of elements and words. What a browser would not show, and what would take it hours, is left out.

A tree is refused when it is nested deeper than browsers build one, or when unclosed formatting would multiply it.
"""

import re
from collections.abc import Iterator

from ipgraph.errors import ArticleError
from ipgraph.lang.patterns import lazy

DEEPEST = 512
"""Levels of nesting; browsers build no more."""

MOST_ELEMENTS = 2_000_000
"""Elements that a page may grow to; unclosed formatting is opened anew in every paragraph after it."""

_TAG = lazy(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]*)")
_OPAQUE = lazy(
    r"<!--(?:-?>|.*?(?:--!?>|\Z))|<(script|style|textarea|title|xmp|iframe|noembed|noframes)\b.*?(?:</\1\s*>|\Z)",
    re.DOTALL | re.IGNORECASE,
)
_NEVER_SHOWN = frozenset(
    (
        "style",
        "noscript",
        "template",
        "iframe",
        "svg",
        "math",
        "object",
        "canvas",
        "audio",
        "video",
        "select",
        "textarea",
        "button",
        "input",
    )
)
_CLOSED_BY_OTHERS = frozenset(
    (
        "p",
        "li",
        "td",
        "th",
        "tr",
        "dt",
        "dd",
        "option",
        "optgroup",
        "thead",
        "tbody",
        "tfoot",
        "colgroup",
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "html",
        "head",
        "body",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    )
)
_FORMATTING = frozenset(
    ("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u")
)
_SURROGATE = lazy(r"[\ud800-\udfff]")
_UNSEEN = lazy(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)", re.IGNORECASE)


class Element:
    """An element of a page: its tag, its attributes, and in order the words and elements inside it."""

    __slots__ = ("attributes", "children", "parent", "tag")

    def __init__(self, tag: str, attributes: dict[str, str], parent: "Element | None" = None) -> None:
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.children: list[Element | str] = []

    def elements(self) -> "Iterator[Element]":
        """This element and all below it, in the order of the page."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting.extend(child for child in reversed(element.children) if isinstance(child, Element))

    def words(self) -> str:
        """All words inside, as one line."""
        parts: list[str] = []
        waiting: list[Element | str] = [self]
        while waiting:
            node = waiting.pop()
            if isinstance(node, str):
                parts.append(node)
            else:
                waiting.extend(reversed(node.children))
        return " ".join("".join(parts).split())


class Markup:
    """A parsed page: the tree of what it shows, and what its head and its scripts say about it."""

    def __init__(self, root: Element, meta: list[dict[str, str]], title: str, scripts: list[str]) -> None:
        self.root = root
        self.meta = meta
        """The attributes of its meta and link elements."""
        self.title = title
        self.scripts = scripts
        """Its JSON-LD blocks."""


def parse_markup(html: str, path: str) -> Markup:
    """Parse a page or a piece of one. Raises :class:`ArticleError` where it is too deep to be an article."""
    # Here and not above: only pages, mails and feeds need it.
    from selectolax.lexbor import LexborHTMLParser

    _check_nesting(html, path)
    top = LexborHTMLParser(_SURROGATE.sub("\ufffd", html)).root
    markup = Markup(Element("html", {}), [], "", [])
    waiting = [(top, markup.root)] if top else []
    while waiting:
        node, into = waiting.pop()
        if node.is_text_node:
            into.children.append(node.text_content or "")
            continue
        if not node.is_element_node:
            continue
        tag = node.tag or ""
        attributes = {name: value or "" for name, value in node.attributes.items()}
        if tag in ("meta", "link", "title", "script"):
            _note(markup, tag, attributes, node.text(deep=True) if tag in ("title", "script") else "")
            continue
        # The head is looked through for what is said there, and is not shown.
        if tag in _NEVER_SHOWN or (_is_hidden(attributes) and tag not in ("html", "body")):
            continue
        element = Element(tag, attributes, into)
        if tag != "head":
            into.children.append(element)
        inside = []
        child = node.first_child
        while child is not None:
            inside.append((child, element))
            child = child.next
        waiting.extend(reversed(inside))
    return markup


def _note(markup: Markup, tag: str, attributes: dict[str, str], words: str) -> None:
    if tag == "title":
        markup.title = markup.title or " ".join(words.split())
    elif tag == "script":
        if attributes.get("type", "").strip().lower() == "application/ld+json":
            markup.scripts.append(words)
    else:
        markup.meta.append(attributes)


def _is_hidden(attributes: dict[str, str]) -> bool:
    return (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or bool(_UNSEEN.search(attributes.get("style", "")))
    )


def _check_nesting(html: str, path: str) -> None:
    """Refuse what would make the parser work for hours: it compares each tag with all that are open."""
    depth = deepest = formatting = most_formatting = tags = 0
    for match in _TAG.finditer(_OPAQUE.sub("", html)):
        tag = match.group(2).lower()
        tags += 1
        if tag in _CLOSED_BY_OTHERS:
            continue
        step = -1 if match.group(1) else 1
        depth = max(0, depth + step)
        deepest = max(deepest, depth)
        if tag in _FORMATTING:
            formatting = max(0, formatting + step)
            most_formatting = max(most_formatting, formatting)
    if deepest > DEEPEST:
        raise ArticleError(f"its markup is nested more than {DEEPEST} deep; no article is", path=path)
    if tags * (1 + most_formatting) > MOST_ELEMENTS:
        raise ArticleError("its markup is too large or leaves formatting unclosed; save the page anew", path=path)
