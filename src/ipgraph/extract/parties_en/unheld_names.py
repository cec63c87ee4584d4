"""Names that nothing around them holds, in short stretches that tell of a suit and do not name its sides otherwise.

"Nobody at Alpha Pictures had expected a writ" tells neither that Alpha Pictures sues nor that it is sued. Where a short
text tells of a suit and leaves one side of it empty, a name that is built as those of firms, bodies and persons are is
most often one of the sides; so is a
single word that owns something, is told more of, or follows the word for what it is.
"""

import re
from collections.abc import Collection, Mapping
from functools import cache

from ipgraph.extract.parties_en.exclusions import is_counsel, is_medium
from ipgraph.extract.parties_en.legal_forms import is_person
from ipgraph.extract.parties_en.reading import Reading, Run, Spans
from ipgraph.extract.parties_en.word_lists import bare, heads, is_geographic, table, words
from ipgraph.lang.patterns import lazy
from ipgraph.vocab.firms import firm_of

_PLACED = lazy(r"\b(?:in|at|near|on|under|like|into|around|outside)(?: the)? $", re.IGNORECASE)
_GOVERNED = lazy(r"\b(?:in|at|near|on|under|like|into|of|from|to|around|outside|between)(?: the)? $", re.IGNORECASE)
_BESIDE_PLACE = lazy(
    r",? (?:City|County|Province|District|Bay|River|Road|Street)\b|, (?:[A-Z]{2}|[A-Z][a-z]{2,4}\.)[ ,)]"
)
_OFFICIAL = lazy(
    r"(?:Lord|Lady|Judge|Justice|Commissioner|Registrar|ALJ|CEO|CFO|Registered|World|International) .*"
    r"|.* (?:C?J|LJ|JA|AJ|KC|QC|SC)"
)
"""Judges, counsel and officers, and what is registered or of the whole world."""
_WORK_BEHIND = lazy(r"['’]s? (?:\w+ ){0,3}[“\"‘']")
"""The title of a work behind its maker's name, which tells whose work it is and not who sues."""
_OWNS = lazy(
    r"['’]s (?!(?:\w+ ){0,2}?(?:courts?|tribunal|jury|judges?|regional|district|high|federal|office)\b)", re.IGNORECASE
)
_ITS_RIGHT = lazy(r" (?:patents?|copyrights?)\b")
"""What a name with an article before it owns: "three Alpha patents"."""
_TOLD_OF = lazy(r"(?: \([^()]{1,60}\))?, (?:whose|which|who|(?:the|a|an|its|his|her|their) [a-z])")
_PART_OF_NAME = lazy(r"(?:\d|\b(?!(?:Dr|Prof|Professor|Mr|Ms|Mrs|Mx)\b)[A-Z][\w.]*) $")
"""A number or a capital right before a name, of which it is only the end."""
_SPEAKER = lazy(r"([\w’'-]+)(?:,| was| is| were| are|:)? $")
"""The word for what somebody is to a case right before a name: "the panelist was", "counsel,"."""
_KIND = lazy(r"(?:^|[\s(“\"])([\w’'-]+),? $")
_LITTLE, _HALF, _ENOUGH = 0.01, 0.5, 1.0
_BEFORE = 40
"""How far before a name is looked for what governs it."""


def unheld_names(r: Reading, sums: Mapping[str, float], places: Mapping[str, list[Run]]) -> set[str]:
    """The names inside ``r.bare`` that no frame holds and that may still be names of sides.

    ``sums`` are what speaks for and against each name, ``places`` where it stands.
    """
    here, body = Spans(r.bare), Spans(r.body)
    parts = {part for text in places if " " in text for part in text.split()}

    def lies_bare(run: Run) -> bool:
        at = (run.start, run.end)
        return bool(here.around(*at) and body.around(*at)) and not r.titles.around(*at)

    return {
        text
        for text, total in sums.items()
        if -_LITTLE < total < _ENOUGH
        and any(_may_name_side(r, run, total, parts) for run in places[text] if lies_bare(run))
    }


def _may_name_side(r: Reading, run: Run, total: float, parts_of_names: Collection[str]) -> bool:
    text, parts = run.text, run.text.split()
    before = r.content[max(0, run.start - _BEFORE) : run.start]
    firm = firm_of(text, sure=True) is not None
    if _is_other(r, run, before) or (text.isupper() and not firm):
        return False
    if len(parts) > 1 and (parts[-1] in heads("company") or {parts[0], parts[-1]} & _bodies()):
        return True
    if is_person(text) or firm:
        return _PLACED.search(before) is None
    if any(part in heads("government") for part in parts) or is_geographic(parts[-1]):
        return False
    if len(parts) > 1:
        sign = all(part.isupper() for part in parts[:-1])
        return not sign and not _is_plain(r, parts[-1]) and _PLACED.search(before) is None
    if any(char.isdigit() for char in text) or "-" in text or text in parts_of_names:
        return False
    if run.article and not _ITS_RIGHT.match(r.content, run.end):
        return False
    if _names_kind(before):
        return True
    if _GOVERNED.search(before):
        return False
    return (total >= _HALF and not run.opens) or bool(
        _OWNS.match(r.content, run.end) or _TOLD_OF.match(r.content, run.end)
    )


def _is_other(r: Reading, run: Run, before: str) -> bool:
    """Whether a name is that of a judge, a medium, a place or a thing, or only the end of one."""
    text, parts = run.text, run.text.split()
    return (
        _OFFICIAL.fullmatch(text) is not None
        or is_medium(text)
        or is_counsel(text)
        or _WORK_BEHIND.match(r.content, run.end) is not None
        or _BESIDE_PLACE.match(r.content, run.end) is not None
        or _PART_OF_NAME.search(before) is not None
        or _names_bystander(before)
        or bare(parts[0]) in words("region")
        or all(_is_plain(r, part) for part in parts)
    )


def _names_bystander(before: str) -> bool:
    found = _SPEAKER.search(before)
    return found is not None and bare(found.group(1)) in words("bystander")


def _is_plain(r: Reading, part: str) -> bool:
    """Whether a word is one of the language, which with others like it names a thing: a division, a register."""
    lower = bare(part)
    return lower in words("common") or lower in words("law") or lower in r.lower_words


@cache
def _bodies() -> frozenset[str]:
    return heads("association") | heads("other")


def _names_kind(before: str) -> bool:
    """Whether the word right before a name tells of what kind its bearer is: "the agency", "its employer,"."""
    found = _KIND.search(before)
    return found is not None and bare(found.group(1)) in words("kind") | _described()


@cache
def _described() -> frozenset[str]:
    told = table("descriptions")
    return frozenset((*told["heads"], *told["wide"]))
