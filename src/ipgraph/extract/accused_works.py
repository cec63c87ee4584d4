"""Works and signs that are accused of copying another: no rights of the case in which they are fought over.

A work is accused where the text says that its sale or showing is to stop, that it is like another work, or that it is
by the one who is sued. Where all works of a case are such, they are what was copied whole, and stay.
"""

import re
from collections.abc import Iterable, Mapping
from typing import TypeVar

from ipgraph.extract.party import PartyDraft
from ipgraph.extract.rights import RightDraft
from ipgraph.lang.patterns import lazy
from ipgraph.model.codes import Language

T = TypeVar("T")
_SIGN_BEFORE: dict[Language, re.Pattern[str]] = {
    "en": lazy(r"\b(?:the sign|the signs|labell?ed|branded|under the name)[ “\"]{1,2}$", re.IGNORECASE),
    "zh": lazy(r"(?:诉|标有|带有|突出使用(?:了)?|标注(?:了)?)“?$"),
}
_SIGN_BEHIND: dict[Language, re.Pattern[str]] = {
    "en": lazy(r"[”\"]? (?:is|was|are|were) (?:confusingly |deceptively )?similar to\b"),
    "zh": lazy(
        r"”?(?:标识|标志|字样|商标|文字)?(?:与|和)[^，。；“]{0,14}“[^”\n]{1,20}”[^，。；]{0,10}(?:近似|相似|混淆)"
    ),
}
"""What stands around the sign of the one who is sued: “海鸥”标识与“海星”商标近似."""
_REACH = 48
_BEFORE: dict[Language, re.Pattern[str]] = {
    "en": lazy(
        r"\b(?:stop|cease|halt|discontinue|recall|infringing|accused|copycat|pirated)\b[^.;,]{0,40}$"
        r"|\b(?:sale|distribution|release|broadcast|screening|publication|reprinting) of [^.;,]{0,24}$",
        re.IGNORECASE,
    ),
    "zh": lazy(r"(?:停止|不得|禁止)[^，。；;《》]{0,26}《?$|(?:被诉|被控|侵权|涉嫌抄袭的?)[^，。；;《》]{0,6}《?$"),
}
_BEHIND: dict[Language, re.Pattern[str]] = {
    "en": lazy(r"[”\"’]? (?:copie[sd]|plagiari[sz]e[sd]|borrowed from|was a copy of|resembles?)\b"),
    "zh": lazy(
        r"》?(?:一书|一剧|一片)?(?:与|同|和)(?:自己|其|本人|原告)[^，。；;]{0,12}《|》?[^，。；;《》]{0,8}(?:抄袭|剽窃)(?:了)?"
        r"|》?[^，。；;《》]{0,8}(?:侵犯|侵害)(?:了)?[^，。；;《》]{0,10}《"
    ),
}


def without_accused(
    rights: Mapping[RightDraft, T], content: str, language: Language, respondents: Iterable[PartyDraft]
) -> dict[RightDraft, T]:
    """The rights of one case without the works and signs that are accused in it."""
    sued = set(respondents)
    works = [right for right in rights if right.family == "work" and right.titles]
    accused = {right for right in works if _is_accused(right, content, language, sued)}
    marks = [right for right in rights if right.family == "trademark"]
    signs = {right for right in marks if not right.number and _is_sign(right, content, language)}
    if signs and len(signs) < len(marks):
        rights = {right: fact for right, fact in rights.items() if right not in signs}
    if not accused or len(accused) == len(works):
        return dict(rights)
    return {right: fact for right, fact in rights.items() if right not in accused}


def _is_accused(right: RightDraft, content: str, language: Language, sued: set[PartyDraft]) -> bool:
    holders = set(right.holders)
    if holders and holders <= sued:
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
