"""Whether an article is about a law, a rule, a campaign or figures; what courts do in it is then no case of anybody."""

import re
from collections.abc import Collection, Mapping

from ipgraph.extract.draft import CaseDraft, Draft
from ipgraph.extract.told import ANYBODY
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.codes import Language

_EN, _ZH = Beside("en", "kind_of_article"), Beside("zh", "kind_of_article")
_LAW = {"en": _EN.within("law"), "zh": _ZH.within("law")}
_MADE = {"en": _EN.within("made"), "zh": _ZH.within("made")}
"""What tells of a law or a campaign, and that it is made, changed or in force."""
_COUNTED = {"en": _EN.within("counted"), "zh": _ZH.within("counted")}
"""What counts the cases of courts or offices."""
_OPENING = 800
"""How many characters of an article tell what it is about."""


def is_about_law(content: str, language: Language) -> bool:
    """Whether the opening of a text tells that a law, a rule or a campaign is made, changed or in force."""
    opening = content[:_OPENING]
    return _LAW[language].search(opening) is not None and _MADE[language].search(opening) is not None


_ROLE = lazy(
    rf"{ANYBODY}|(?:(?:the|an?|any|such|each|every) )?(?:alleged )?"
    r"(?:plaintiffs?|defendants?|claimants?|respondents?|applicants?|owners?|part(?:y|ies)|sellers?)"
    r"|(?:人民法院|被|原)?(?:侵权人|权利人|被告(?:人)?|原告|当事人|请求人|申请人|行为人|经营者|注册人)",
    re.IGNORECASE,
)
"""The same, and the parts that anybody plays in a suit."""
_SENTENCE = lazy(r"[^.。!?！？;；\n]+(?:\.(?=\w)[^.。!?！？;；\n]+)*")


def without_nobodys(drafts: Mapping[Language, Draft], contents: Mapping[Language, str]) -> None:
    """Drop the cases of an article that opens with a law or figures, where no case names or describes anybody.

    Nor may a case have a number, a sum or a right of its own.
    """
    if not all(_names_nobody(draft.cases) for draft in drafts.values()):
        return
    if any(_opens_so(contents[language], language, draft.cases) for language, draft in drafts.items()):
        for draft in drafts.values():
            draft.cases = []


def _opens_so(content: str, language: Language, cases: Collection[CaseDraft]) -> bool:
    """Whether a sentence before all cases, or the one that tells the first, is of a law that is made or of figures."""
    first = min((case.born for case in cases), default=len(content))
    for sentence in _SENTENCE.finditer(content, 0, min(_OPENING, len(content))):
        if sentence.start() > first:
            return False
        told = sentence.group()
        if _COUNTED[language].search(told) or (_LAW[language].search(told) and _MADE[language].search(told)):
            return True
    return False


def _names_nobody(cases: Collection[CaseDraft]) -> bool:
    people = {p for c in cases for p in (*c.claimants, *c.respondents, *c.others) if p.type != "government"}
    told = any(c.case_number is not None or c.awarded for c in cases)
    rights = any(right.number or right.titles for case in cases for right in case.rights)
    return not told and not rights and all(p.unnamed and _ROLE.fullmatch(p.first.text) for p in people)
