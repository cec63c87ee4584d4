"""What registers give to one thing only: numbers of patents, marks and varieties, case numbers; and masked names."""

import re
import unicodedata
from functools import lru_cache

from ipgraph.lang.zh.romanised import romanise
from ipgraph.model.record import Party, Right

PATENTS = frozenset({"patent", "invention-patent", "utility-model", "design-patent"})
"""Kinds of rights that are patents; an article may not say which kind."""

# Masked or partial names, which several people or companies may bear: 李某, 金某公司, X公司, 甲公司, 第二分公司;
# "Li", "Mr Li", "Company A", "Second Branch".
_MASKED_ZH = re.compile(r"某|[*×＊]|^[a-z甲乙丙丁戊](?:公司|某)?$|^第?[一二三四五六七八九十\d]+分公司$")
_MASKED_EN = re.compile(r"(?:mr|ms|mrs|miss)\.? .+|company [a-z]|[a-z] company|\w+ (?:branch|subsidiary)|[a-z]\.?")
_SINGLE_WORD = re.compile(r"[\w.'’-]+")

# Chinese patents: the application number with its check digit, before which a granted patent has "ZL". Eight digits
# before October 2003, twelve since.
_CHINESE_PATENT = re.compile(r"(?:CN)?(?:ZL)?(\d{8}|\d{12})\.([\dX])")
_COUNTRY_NUMBER = re.compile(r"(US|EP|WO|IN|JP|KR|DE|GB|FR|CN)-?([A-Z]?\d[\d,/.]*?)(?:[A-C]\d?)?")
# Seven or eight digits in groups of three, as the United States write their patents.
_GROUPED = re.compile(r"\d{1,2},\d{3},\d{3}")
_CHINESE_VARIETY = re.compile(r"CNA?\d{6,10}(?:\.[\dX])?(?:\.\d)?")
# A registration number without a country is a Chinese one, as articles about Chinese disputes give it.
_REGISTRATION = re.compile(r"(?:第)?G?(\d{4,9})号?")

# The case number of a Chinese court: (year) court code, type, number 号; or the same in Latin letters.
_CASE_NUMBER = re.compile(r"\((?:19|20)\d{2}\)[^\s,;、，；#?]*\d+[^\s,;、，；#?]*")
_ROMANISED = re.compile(r"\(((?:19|20)\d{2})\)((?:[A-Z][a-z]{0,5}|\d{1,4}|No\.?)+)")
_READ_IN_COURT = {"行": ("xing",)}
"""Signs of case numbers that are not read in their commonest way: 行 is administrative."""
_FILLERS = ("字", "第", "号")
_ROMAN_FILLERS = re.compile(r"Zi|Di|Hao|No\.?")
_FOREIGN = re.compile(r"[A-Z0-9][A-Z0-9()/._:-]*\d[A-Z0-9()/._:-]*", re.IGNORECASE)


def is_masked(party: Party) -> bool:
    """Whether a party's name hides who it is, so that the same name in another article may mean someone else."""
    if any(_MASKED_ZH.search(_plain(form)) for form in party.name.zh):
        return True
    forms = [_plain(form) for form in party.name.en]
    if party.name.zh or not forms:
        return False
    if all(_MASKED_EN.fullmatch(form) for form in forms):
        return True
    return party.type == "person" and all(_SINGLE_WORD.fullmatch(form) or _MASKED_EN.fullmatch(form) for form in forms)


def right_number(right: Right, country: str | None = None) -> str | None:
    """A right's number in one spelling, with its kind and country; ``None`` for a number that stands for no one right.

    ``country`` is where its case is heard: a number in groups of three is one of the United States there.

    >>> right_number(Right(id="r1", type="patent", number="201110269715.3"))
    'patent/CN-ZL201110269715.3'
    >>> right_number(Right(id="r1", type="patent", number="9,722,104"), "US")
    'patent/US-9722104'
    """
    number = re.sub(r"\s+", "", unicodedata.normalize("NFKC", right.number or "")).upper()
    if right.type in PATENTS:
        if match := _CHINESE_PATENT.fullmatch(number):
            return f"patent/CN-ZL{match[1]}.{match[2]}"
        if match := _COUNTRY_NUMBER.fullmatch(number):
            return f"patent/{match[1]}-{match[2].replace(',', '')}"
        if country == "US" and _GROUPED.fullmatch(number):
            return f"patent/US-{number.replace(',', '')}"
    if right.type == "trademark":
        if match := _COUNTRY_NUMBER.fullmatch(number):
            return f"trademark/{match[1]}-{match[2].replace(',', '')}"
        if match := _REGISTRATION.fullmatch(number):
            return f"trademark/CN-{match[1]}"
    if right.type == "plant-variety" and _CHINESE_VARIETY.fullmatch(number):
        return f"variety/CN-{number}"
    return None


def case_key(number: str | None) -> str | None:
    """A case number in one spelling, or ``None`` when it is not one that stands for a single case everywhere.

    >>> case_key("（2024）苏民初 1号"), case_key("51688")
    ('(2024)苏民初1号', None)
    """
    folded = re.sub(r"\s+", "", unicodedata.normalize("NFKC", number or ""))
    return folded if _CASE_NUMBER.fullmatch(folded) else None


@lru_cache(maxsize=65536)
def roman_case_key(number: str | None) -> str | None:
    """A Chinese case number in Latin letters, by which both scripts compare; ``None`` for any other number.

    >>> roman_case_key("(2019) Zui Gao Fa Zhi Min Zhong No. 562"), roman_case_key("（2019）最高法知民终562号")
    ('2019zuigaofazhiminzhong562', '2019zuigaofazhiminzhong562')
    """
    folded = re.sub(r"\s+", "", unicodedata.normalize("NFKC", number or ""))
    if match := _ROMANISED.fullmatch(folded):
        return match[1] + _ROMAN_FILLERS.sub("", match[2]).casefold()
    if not _CASE_NUMBER.fullmatch(folded) or folded.isascii():
        return None
    letters = (
        char if char.isascii() else "".join(_READ_IN_COURT.get(char) or romanise(char))
        for char in folded
        if char not in "()" + "".join(_FILLERS)
    )
    return "".join(letters)


def is_latin(number: str | None) -> bool:
    """Whether a case number is written in Latin letters."""
    return (number or "").isascii()


def foreign_case_key(number: str | None, forum: str | None) -> str | None:
    """A number that a court outside China gave, together with the court; ``None`` when either is missing.

    >>> foreign_case_key("CS(COMM) 65/2016", "in-delhi-high"), foreign_case_key("51688", None)
    ('in-delhi-high:CS(COMM)65/2016', None)
    """
    folded = re.sub(r"\s+", "", unicodedata.normalize("NFKC", number or "")).upper()
    if forum is None or case_key(number) or not _FOREIGN.fullmatch(folded):
        return None
    return f"{forum}:{folded}"


def _plain(form: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", form).casefold().split())
