"""Works and signs that are accused of copying another: no rights of the case in which they are fought over.

A work is accused where the text says that its sale or showing is to stop, that it is like another work, or that it is
by the one who is sued. Where all works of a case are such, they are what was copied whole, and stay; of what is said
to copy another, only its kind stays.
"""

import re
from collections.abc import Iterable, Mapping
from typing import TypeVar

from ipgraph.extract.party import PartyDraft
from ipgraph.extract.rights import RightDraft
from ipgraph.lang.beside import Beside
from ipgraph.model.codes import Language

T = TypeVar("T")
_EN = Beside("en", "accused_works")
_ZH = Beside("zh", "accused_works")
_SIGN_BEFORE: dict[Language, re.Pattern[str]] = {
    "en": _EN.before("sign"),
    "zh": _ZH.before("sign"),
}
_SIGN_BEHIND: dict[Language, re.Pattern[str]] = {
    "en": _EN.behind("sign"),
    "zh": _ZH.behind("sign"),
}
"""What stands around the sign of the one who is sued: “海鸥”标识与“海星”商标近似."""
_REACH = 48
RULE = "what-was-copied"
_COPY = _EN.behind("copy")
_BEFORE: dict[Language, re.Pattern[str]] = {
    "en": _EN.before("work"),
    "zh": _ZH.before("work"),
}
_BEHIND: dict[Language, re.Pattern[str]] = {
    "en": _EN.behind("work"),
    "zh": _ZH.behind("work"),
}


def without_accused(
    rights: Mapping[RightDraft, T],
    content: str,
    language: Language,
    respondents: Iterable[PartyDraft],
    known: list[RightDraft],
) -> dict[RightDraft, T]:
    """The rights of one case without the works and signs that are accused in it.

    A right of which only the kind is left is added to those ``known`` of the text.
    """
    sued = set(respondents)
    works = [right for right in rights if right.family == "work" and right.titles]
    accused = {right for right in works if _is_accused(right, content, language, sued)}
    marks = [right for right in rights if right.family == "trademark"]
    signs = {right for right in marks if not right.number and _is_sign(right, content, language)}
    if signs and len(signs) < len(marks):
        rights = {right: fact for right, fact in rights.items() if right not in signs}
    if not accused:
        return dict(rights)
    if len(accused) == len(works):
        copies = {right: _untitled(right, known) for right in accused if _copies(right, content, language)}
        return {copies.get(right, right): fact for right, fact in rights.items()}
    return {right: fact for right, fact in rights.items() if right not in accused}


def _copies(right: RightDraft, content: str, language: Language) -> bool:
    """Whether a work is said to copy another, which the text need not name."""
    if language != "en" or right.family != "work" or right.number or not right.titles:
        return False
    return any(_COPY.match(content, mention.end, mention.end + 2 * _REACH) for mention in right.mentions)


def _untitled(right: RightDraft, known: list[RightDraft]) -> RightDraft:
    """The right of the same kind and holders without a name, one for all cases."""
    for each in known:
        if each.type_rule == RULE and each.type_span == right.type_span and each.holders == right.holders:
            return each
    bare = RightDraft(right.language, right.type, right.type_span, RULE)
    bare.holders = dict(right.holders)
    known.append(bare)
    return bare


def _is_accused(right: RightDraft, content: str, language: Language, sued: set[PartyDraft]) -> bool:
    holders = set(right.holders)
    if holders and holders <= sued:
        return True
    if _copies(right, content, language):
        return True
    return any(
        _BEFORE[language].search(content[max(0, mention.start - _REACH) : mention.start])
        or _BEHIND[language].match(content, mention.end, mention.end + _REACH)
        for mention in right.mentions
    )


def _is_sign(right: RightDraft, content: str, language: Language) -> bool:
    """Whether a mark is the sign that somebody is sued for."""
    return any(
        _SIGN_BEFORE[language].search(content[max(0, mention.start - _REACH) : mention.start])
        or _SIGN_BEHIND[language].match(content, mention.end, mention.end + _REACH)
        for mention in right.mentions
    )
