"""What may stand within a name besides capitals: small words, numbers, months, possessives, "and"."""

import re
from functools import cache

from ipgraph.extract.parties_en.legal_forms import match_suffix
from ipgraph.extract.parties_en.reading import Reading
from ipgraph.extract.parties_en.tokens import Token
from ipgraph.extract.parties_en.word_lists import bare, heads, is_geographic, person_words, pinyin_name, table, words
from ipgraph.lang.patterns import lazy
from ipgraph.vocab.firms import firm_of

_BODIES = frozenset(
    ("Bank", "Estate", "Regents", "Trustees", "State", "City", "County", "House", "Order", "Kingdom", "Friends", "Sons")
)
_NEXT_CAPITAL = lazy(r" [A-Z][\w-]*")
_NEXT_WORD = lazy(r" ([A-Z]\w+)")
_WORD_BEFORE = lazy(r"\b([A-Z][\w’'-]*) $")
_NAME_BEFORE = lazy(r"\b[A-Z][\w’'-]* ([A-Z][\w-]*) $")
_BRACKET = lazy(r" ?\([“\"]?([^()“”\"]{2,40})[”\"]?\)")
SHORTEST_BRAND = 3
"""How many letters a brand has at least that is written small."""


def firm_behind(r: Reading, token: Token) -> bool:
    """Whether a possessive is part of a firm's name: lines of business or places, then a legal form, follow it."""
    end = token.end
    while not is_geographic(token.text) and (match := _NEXT_WORD.match(r.content, end, end + 40)):
        word, end = match.group(1), match.end()
        if word not in heads("company") and not is_geographic(word):
            return False
        if match_suffix(r.content, end, word) is not None:
            return True
    return False


def is_given_name(r: Reading, before: Token, token: Token) -> bool:
    """Whether a month is a Chinese given name: "Liu Jun", without a number behind."""
    return (
        before.text in person_words("surname")
        and pinyin_name().fullmatch(token.text) is not None
        and not re.match(r",? \d", r.content[token.end : token.end + 3])
    )


def is_small_in_name(r: Reading, before: Token, token: Token) -> bool:
    """Whether a name writes its second word small, right before its legal form: "TK orvia Co., Ltd."."""
    if bare(token.text) in words("function") or any(bare(token.text) in words(name) for name in ("kind", "common")):
        return False
    form = match_suffix(r.content, token.end, token.text)
    return form is not None and r.content[token.end : form].strip(" ,")[:1].isupper() and before.text[0].isupper()


def legal_form_behind(r: Reading, token: Token) -> bool:
    """Whether a legal form follows within a few capitals, so that a number before them is part of the name."""
    end = token.end
    for _ in range(6):
        word = r.content[max(token.start, r.content.rfind(" ", 0, end) + 1) : end]
        if match_suffix(r.content, end, word) is not None:
            return True
        match = _NEXT_CAPITAL.match(r.content, end)
        if match is None:
            return False
        end = match.end()
    return False


def links(r: Reading, token: Token, kept: list[Token]) -> bool:
    """Whether a small word can stand within the name: "of" only behind a word for a body, "the" only behind "of".

    Before a legal form "of" may stand behind any word: "Alpha of Paris, Inc.".
    """
    if token.text == "the":
        return kept[-1].text == "of"
    if token.text not in ("of", "for"):
        return True
    bodies = heads("association") | heads("other") | heads("government")
    firm = re.match(r" ([A-Z]\w+)(?=,? [A-Z])", r.content[token.end : token.end + 40])
    if token.text == "of" and firm and match_suffix(r.content, token.end + firm.end(), firm.group(1)) is not None:
        return match_suffix(r.content, kept[-1].end, kept[-1].text) is None
    return any(word.text in bodies or word.text in _BODIES for word in kept)


def capital_behind(r: Reading, token: Token) -> bool:
    """Whether a capital follows, perhaps in brackets."""
    return bool(re.match(r" (?:[A-Z]|\([A-Z])", r.content[token.end : token.end + 3]))


def _initials_behind(r: Reading, token: Token, word: str, end: int) -> bool:
    """Whether a bracket behind the legal form joins both initials, or the text both words: "Ada and Lund plc (A&L)"."""
    form = match_suffix(r.content, end, word)
    before = _WORD_BEFORE.search(r.content, max(0, token.start - 30), token.start)
    if form is None or before is None:
        return False
    called = _BRACKET.match(r.content, form)
    if called and called[1].replace(" ", "") in (f"{before[1][0]}&{word[0]}", f"{before[1]}&{word}"):
        return True
    return f"{before[1]} & {word}" in r.content


def _known_firm(r: Reading, token: Token, behind: str) -> bool:
    """Whether a well-known firm is called by the words on both sides: "Johnson and Johnson"."""
    before = _WORD_BEFORE.search(r.content, max(0, token.start - 30), token.start)
    if before is None:
        return False
    parts = [part.rstrip(",.") for part in behind.split()]
    names = (" ".join([before[1], "and", *parts[:count]]) for count in range(len(parts), 0, -1))
    return any(firm_of(name, sure=True) for name in names)


@cache
def _small_words() -> frozenset[str]:
    """Words that are no brand though they are written small."""
    return frozenset().union(*map(words, ("function", "kind", "common", "trade", "role_before", "demonym")))


def is_small_brand(r: Reading, token: Token) -> bool:
    """Whether a brand written small bears a legal form: "trivela AG"."""
    if len(token.text) < SHORTEST_BRAND or not token.text.isalpha() or not token.text.islower():
        return False
    if token.text in _small_words():
        return False
    form = match_suffix(r.content, token.end, token.text)
    if form is None and (place := _NEXT_WORD.match(r.content, token.end)) and is_geographic(place[1]):
        form = match_suffix(r.content, place.end(), place[1])  # "trivela America, Inc."
    return form is not None and r.content[token.end : form].strip(" ,")[:1].isupper()


def _is_line_of_business(word: str) -> bool:
    return word in heads("company") or bare(word) in words("trade")


def _two_lines_of_business(r: Reading, token: Token, behind: list[str], at: int) -> bool:
    """Whether "and" joins two lines of business and a legal form follows: "Alpha Science and Technology Trade Ltd"."""
    before = _WORD_BEFORE.search(r.content, max(0, token.start - 30), token.start)
    if before is None or not _is_line_of_business(before[1]) or not _is_line_of_business(behind[0].rstrip(",.")):
        return False
    for part in behind:
        word = part.rstrip(",.")
        if match_suffix(r.content, at + len(word), word) is not None:
            return True
        at += len(part) + 1
    return False


def _joined_lines(r: Reading, token: Token, word: str) -> bool:
    """Whether "and" joins what belongs together behind a name: "Alpha Literature and Art Publishing House"."""
    before = _NAME_BEFORE.search(r.content, max(0, token.start - 60), token.start)
    return before is not None and f"{before[1]} and {word.rstrip('.,')}" in _pairs()


@cache
def _pairs() -> frozenset[str]:
    return frozenset(table("parties")["joined"]["pairs"])


def company_behind(r: Reading, token: Token) -> bool:
    """Whether "and" joins two words of one company's name: a legal form follows, and none stands before."""
    match = re.match(r"((?: (?!and )[A-Z&][\w.&’'-]*){1,3})", r.content[token.end : token.end + 80])
    if not match:
        return False
    word = match.group(1).split()[0]
    end = token.end + 1 + len(word.rstrip(",."))
    if _initials_behind(r, token, word, end) or _known_firm(r, token, match.group(1)):
        return True
    if _two_lines_of_business(r, token, match.group(1).split(), token.end + 1) or _joined_lines(r, token, word):
        return True
    joins = word in heads("company") or any(bare(word) in words(name) for name in ("kind", "trade")) or word == "Co"
    return joins and match_suffix(r.content, end, word) is not None
