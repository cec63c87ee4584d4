"""Take out of a page what is not its article, such as navigation, banners and lists of links; find where it stands."""

import re
from functools import cache
from importlib.resources import files

from ipgraph.lang.kept_tables import read_toml
from ipgraph.lang.patterns import lazy
from ipgraph.read.markup import Element

MOST = 0.4
"""An element with this share of the page's prose is no banner or menu, whatever it is called."""

NEARLY_ALL = 0.9
"""The article stands in the innermost element that holds this share of the page's prose."""

MARKED = 0.3
"""An element that is marked as the article is taken for it from this share on."""

LEAST_PROSE = 25
"""Characters without links that a stretch of words must have to count as prose; a Chinese one counts thrice."""

_WORD = lazy(r"[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+")
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))

_CHINESE = lazy(r"[㐀-鿿]")
_KEPT = frozenset(("html", "body", "main", "article"))
_INLINE = frozenset(
    (
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "br",
        "cite",
        "code",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "mark",
        "nobr",
        "q",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "tt",
        "u",
        "var",
        "wbr",
        "time",
        "data",
        "rp",
        "rt",
    )
)


@cache
def page_words() -> dict[str, frozenset[str]]:
    """The word lists of ``page_words.toml``, in lower case."""
    table = read_toml(files("ipgraph.read").joinpath("page_words.toml").read_text(encoding="utf-8"))
    return {name: frozenset(word.lower() for word in words) for name, words in table.items()}


def is_inline(element: Element) -> bool:
    """Whether an element stands within a line."""
    return element.tag in _INLINE


def measure(root: Element) -> dict[Element, int]:
    """The amount of prose in each element: words outside links, in stretches long enough to be sentences."""
    order = list(root.elements())
    direct: dict[Element, int] = {}
    linked: set[Element] = set()
    for element in order:
        if element.tag == "a" or element.parent in linked:
            linked.add(element)
    for element in order:
        if element.tag in HEADINGS:
            continue
        holder = element
        while holder.tag in _INLINE and holder.parent is not None:
            holder = holder.parent
        if element in linked:
            continue
        weight = sum(
            len(words.strip()) + 2 * len(_CHINESE.findall(words))
            for words in element.children
            if isinstance(words, str)
        )
        direct[holder] = direct.get(holder, 0) + weight
    amounts = {element: amount if (amount := direct.get(element, 0)) >= LEAST_PROSE else 0 for element in order}
    for element in reversed(order):
        if element.parent is not None and element.parent in amounts:
            amounts[element.parent] += amounts[element]
    return amounts


def drop_noise(root: Element) -> None:
    """Take out of the tree what its tag, role or name marks as something else than an article."""
    words = page_words()
    amounts = measure(root)
    whole = max(1, amounts[root])
    waiting = [root]
    while waiting:
        element = waiting.pop()
        kept: list[Element | str] = []
        for child in element.children:
            if isinstance(child, Element):
                if _is_noise(child, words) and (child.tag in words["tags"] or amounts[child] < MOST * whole):
                    continue
                waiting.append(child)
            kept.append(child)
        element.children = kept


def _is_noise(element: Element, words: dict[str, frozenset[str]]) -> bool:
    if element.tag in _KEPT or is_inline(element):
        return False
    if element.tag == "form":
        # Some sites of government put the whole page into one form.
        return len(element.words()) < 400
    if element.tag in words["tags"] or element.attributes.get("role", "").lower() in words["roles"]:
        return True
    if element.tag in ("h1", "p", "table", "tr", "td", "tbody"):
        return False
    return not words["names"].isdisjoint(_names(element))


def _names(element: Element) -> list[str]:
    """The words of an element's class and id."""
    written = f"{element.attributes.get('class', '')} {element.attributes.get('id', '')}"
    return [word.lower() for word in _WORD.findall(written)]


def find_body(root: Element) -> Element:
    """The element that holds the article."""
    words = page_words()
    amounts = measure(root)
    whole = amounts[root]
    if not whole:
        return root
    marked = [
        element
        for element in root.elements()
        if element.tag == "article"
        or element.attributes.get("itemprop", "").lower() == "articlebody"
        or not words["article"].isdisjoint(_joined_names(element))
    ]
    # Of several the one with most; of nested ones the innermost that loses nothing.
    marked = [element for element in marked if amounts[element] >= MARKED * whole]
    if marked:
        root = max(marked, key=lambda element: amounts[element])
        whole = amounts[root]
    while True:
        inner = next(
            (
                child
                for child in root.children
                if isinstance(child, Element) and not is_inline(child) and amounts[child] >= NEARLY_ALL * whole
            ),
            None,
        )
        # A paragraph or cell is never all of an article: its title stands beside it.
        if inner is None or inner.tag in (
            "p",
            "tr",
            "td",
            "li",
            "tbody",
            "table",
            "blockquote",
            "pre",
            "dl",
            "dd",
            "ul",
        ):
            return root
        root = inner


def _joined_names(element: Element) -> set[str]:
    names = element.attributes.get("class", "").split() + element.attributes.get("id", "").split()
    return {re.sub(r"[\W_]+", "", name).lower() for name in names}
