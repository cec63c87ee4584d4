"""Courts and offices: which forum of the authority table a name means, and the IRI of each."""

import re
from functools import cache

from pyoxigraph import NamedNode

from ipgraph.graph.identity import longest
from ipgraph.graph.iris import digest, fold, identified, slug
from ipgraph.model.record import Names
from ipgraph.vocab.forums import Forum, load_forums

# What may stand before a court's usual name: the country, and the province of a city's court (江苏省苏州市…).
_ABOVE = re.compile(r"^(?:中华人民共和国|中国)|^.{2,8}?(?:省|自治区)(?=.)")
# "a court in Texas", "the courts of Japan", "the trial court", 某法院.
_VAGUE = re.compile(
    r"某|^(?:a|an|one|another|two|several|lower|local) "
    r"|^(?:the )?courts? (?:of|in) |^(?:the )?(?:trial |appeal |appellate )?court$"
)
_BRIEF = {
    "high-court": ("高级人民法院", "高级法院", "高院"),
    "intermediate-court": ("中级人民法院", "中级法院", "中院"),
}


def forum_key(names: Names) -> str | None:
    """The key of the forum in the authority table that the names mean; ``None`` when they mean none, or several.

    >>> forum_key(Names(zh=("苏州中院",))), forum_key(Names(en=("Court of Nowhere",)))
    ('cn-suzhou-intermediate', None)
    """
    forms = sorted((*names.zh, *names.en), key=lambda form: -len(form))
    for form in forms:
        key = _find(fold(form).removeprefix("the "))
        if key is not None:
            return key
    return None


def forum_iri(names: Names) -> NamedNode | None:
    """The IRI of a forum: by its key in the authority table, else by its longest Chinese (else English) name.

    ``None`` when there is no name, or one that several courts may bear ("a court in Texas").
    """
    key = forum_key(names)
    if key is not None:
        return identified("forum", key)
    name = longest(names)
    if name is None or _VAGUE.search(fold(name)):
        return None
    return identified("forum", f"x-{slug(name)}-{digest(fold(name), 8)}")


def known_forum(iri: NamedNode) -> Forum | None:
    """The entry of the authority table behind an IRI, or ``None`` for a forum that is not in it."""
    return load_forums().find(iri.value.removeprefix(identified("forum", "").value))


def _find(form: str) -> str | None:
    index = _forms()
    if form in index:
        return index[form]
    shorter = _ABOVE.sub("", form, count=1)
    return _find(shorter) if shorter != form else None


@cache
def _forms() -> dict[str, str]:
    """The key of each form that means one forum alone.

    Where the seats of intermediate courts are spelt alike in English (苏州, 宿州), the table gives the chief one the
    shorter key.
    """
    keys: dict[str, set[str]] = {}
    for forum in load_forums().by_key.values():
        forms = {forum.zh, forum.en, *forum.forms_zh, *forum.forms_en}
        if not forum.forms_zh:
            forms |= {f"{forum.place}{name}" for name in _BRIEF.get(forum.kind, ()) if _plain(forum)}
        for form in forms - {""}:
            keys.setdefault(fold(form), set()).add(forum.key)
    chief = {form: sorted(found, key=lambda key: (len(key), key)) for form, found in keys.items()}
    return {form: found[0] for form, found in chief.items() if len(found) == 1 or found[0].endswith("-intermediate")}


def _plain(forum: Forum) -> bool:
    """Whether the place alone tells the court: a municipality has several intermediate courts."""
    return not re.search(r"-\d-intermediate$", forum.key)
