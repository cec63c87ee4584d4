"""Whether an article is about a law, a rule, a campaign or figures; what courts do in it is then no case of anybody."""

from collections.abc import Collection, Mapping

from ipgraph.extract.draft import CaseDraft, Draft
from ipgraph.lang.beside import Beside
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


def without_nobodys(drafts: Mapping[Language, Draft], contents: Mapping[Language, str]) -> None:
    """Drop the cases of an article about a law or figures of which no case names anybody, or has a number or a sum."""
    if not all(_names_nobody(draft.cases) for draft in drafts.values()):
        return
    opening = {language: content[:_OPENING] for language, content in contents.items()}
    if any(is_about_law(text, lang) or _COUNTED[lang].search(text) is not None for lang, text in opening.items()):
        for draft in drafts.values():
            draft.cases = []


def _names_nobody(cases: Collection[CaseDraft]) -> bool:
    people = {p for c in cases for p in (*c.claimants, *c.respondents, *c.others) if p.type != "government"}
    told = any(c.case_number is not None or c.awarded for c in cases)
    rights = any(right.number or right.titles for case in cases for right in case.rights)
    return not told and not rights and all(party.unnamed for party in people)
