"""Works and signs that are accused of copying another: no rights of the case in which they are fought over.

A work is accused where the text says that its sale or showing is to stop, that it is like another work, or that it is
by the one who is sued. Where all works of a case are such, they are what was copied whole, and stay; of what is said
to copy another, only its kind stays.
"""

import re
from collections.abc import Iterable, Mapping
from typing import TypeVar

from ipgraph.extract.party import PartyDraft
from ipgraph.extract.right_reading import title_key
from ipgraph.extract.rights import RightBook, RightDraft
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
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
_USED: dict[Language, re.Pattern[str]] = {"en": _EN.before("used"), "zh": _ZH.before("used")}
_OVER: dict[Language, re.Pattern[str]] = {"en": _EN.before("over"), "zh": _ZH.before("over")}
_OWN: dict[Language, re.Pattern[str]] = {"en": _EN.within("own"), "zh": _ZH.within("own")}
_INFRINGED_ZH = _ZH.behind("infringed by its use")
_THEIRS = _EN.within("theirs")
_WHICH = lazy(r"[^\"”]{1,60},?[\"”],? (?:which|that|as) ")
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
    claimants: Iterable[PartyDraft] = (),
) -> dict[RightDraft, T]:
    """The rights of one case without the works and signs that are accused in it.

    A right of which only the kind is left is added to those ``known`` of the text.
    """
    sued = set(respondents)
    used = _Used(content, language, sued, set(claimants))
    works = [right for right in rights if right.family == "work" and right.titles]
    accused = {right for right in works if _is_accused(right, content, language, sued)}
    marks = [right for right in rights if right.family == "trademark"]
    signs = {right for right in marks if not right.number and _is_sign(right, content, language)}
    if signs and len(signs) < len(marks):
        rights = {right: fact for right, fact in rights.items() if right not in signs}
        marks = [right for right in marks if right not in signs]
    signs = {right for right in marks if used.by_the_sued(right)}
    if signs:
        kept = {right: _untitled(right, known) for right in signs} if len(signs) == len(marks) else {}
        rights = {kept.get(right, right): fact for right, fact in rights.items() if right in kept or right not in signs}
    if not accused:
        return dict(rights)
    if len(accused) == len(works):
        copies = {right: _untitled(right, known) for right in accused if _copies(right, content, language)}
        return {copies.get(right, right): fact for right, fact in rights.items()}
    return {right: fact for right, fact in rights.items() if right not in accused}


class _Used:
    """Which marks are told as what the one who is sued put on goods: “Beta had sold lamps under the mark …”."""

    def __init__(self, content: str, language: Language, sued: set[PartyDraft], suing: set[PartyDraft]) -> None:
        self.content, self.language, self.sued = content, language, sued
        self.names = [(form.text, party) for party in sued | suing for form in party.forms]
        self.own = "".join(title_key(form.text) for party in suing - sued for form in party.forms)

    def by_the_sued(self, right: RightDraft) -> bool:
        """Whether a mark without a number is such, and is not in the name of the one who sues."""
        if right.number or not right.titles or not (self.sued and self.own):
            return False
        if any(title_key(form.text) in self.own for form in right.titles):
            return False
        titles = {form.text for form in right.titles}
        told = [mention for mention in right.mentions if mention.of(self.content) in titles]
        if self.language == "zh" and any(_INFRINGED_ZH.match(self.content, mention.end) for mention in told):
            return False
        named = [mention.start for mention in told]
        used = [self._used(at, right.book) for at in named]
        over = [_OVER[self.language].search(self._before(at)) is not None for at in named]
        return any(used) and all(one or other for one, other in zip(used, over, strict=True))

    def _before(self, at: int) -> str:
        return self.content[max(0, at - _REACH) : at]

    def _used(self, at: int, book: RightBook | None) -> bool:
        told = self.content[book.sentences[book.sentence_at(at)].start : at] if book is not None else ""
        if book is None or not _USED[self.language].search(told) or _OWN[self.language].search(told):
            return False
        if self._is_theirs(self.content[at : book.sentences[book.sentence_at(at)].end]):
            return False
        last = max(((told.rfind(text), len(text), party) for text, party in self.names), key=lambda each: each[:2])
        return last[0] >= 0 and last[2] in self.sued

    def _is_theirs(self, behind: str) -> bool:
        """Whether words behind a mark tell that it is the one of those who sue: "…”, which Alpha had used"."""
        if self.language != "en":
            return False
        which = _WHICH.match(behind)
        said = which is not None and any(
            behind.startswith(text, which.end()) for text, party in self.names if party not in self.sued
        )
        return said or _THEIRS.search(behind) is not None


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
        or _SIGN_BEHIND[language].match(content, mention.end, mention.end + 2 * _REACH)
        for mention in right.mentions
    )
