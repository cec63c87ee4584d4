"""Runs of capitalised words that could be a name, cut at courts, titles, possessives and common words."""

import re

from ipgraph.extract.parties_en.legal_forms import legal_prefix, match_suffix, without_suffix
from ipgraph.extract.parties_en.reading import Reading, Run
from ipgraph.extract.parties_en.tokens import Token, is_capital, opens_with_number, tokens_of
from ipgraph.extract.parties_en.trimming import LINKS, drops_before_legal, tells_where, trimmed, without_deed
from ipgraph.extract.parties_en.within_names import (
    capital_behind,
    company_behind,
    firm_behind,
    is_given_name,
    is_small_brand,
    is_small_in_name,
    legal_form_behind,
    links,
)
from ipgraph.extract.parties_en.word_lists import bare, heads, is_geographic, person_words, words
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_ARTICLE = lazy(
    r"(?:\b(the|a|an|two|three|four|five|several|its|his|her|their|these|this|new)|[\w).]['’]s|s['’])\s$", re.IGNORECASE
)
_CASE_NUMBER = lazy(r"[TC][-‑–]\d{1,4}/\d{2}(?: P)?,?")
"""The number of a case before the courts of the Union, which no name begins with."""
_LETTERED = lazy(r"(?:Company|Firm|Party|Corporation|Manufacturer|Seller) [A-Z]\.?")
_POSSESSIVE = lazy(r"['’]s$")
_OFFICES = lazy(
    r"(?:Board of )?(?:President|Chancellor|Provost|Masters?|Warden|Dean|Rector|Regents|Trustees|Administrators|"
    r"Governors|Curators|Overseers)(?:(?:,? and|,) (?:Fellows|Masters|Scholars|Trustees|Directors|Governors|Council|"
    r"Presidents?|Wardens))* of (?:the )?(?=[A-Z])"
    r"|(?:[A-Z][a-z]+ ){0,3}(?:Society|Association|Federation|Alliance|Guild|Institute|Confederation|Union)"
    r" (?:for|of)(?: the)? (?:[A-Z][a-z]+ (?:of|in) )?[A-Z][a-z]+s(?:, [A-Z][a-z]+s)*,? and (?=[A-Z][a-z]+s\b)"
)
"""Offices whose holders are the body itself in law, the Chancellor, Masters and Scholars of a university; and bodies of
several trades: the Society of Authors, Composers and Publishers."""
_COUNTED = lazy(r" \d{1,4} ")
_CAPITAL = lazy(r" [A-Z][a-z]")
_WORD_BEFORE = lazy(r"\b([A-Z][a-z]+) $")
_PLACE_BRACKET = lazy(r" \(([A-Z][\w .\-&]{1,24})\)")


_CODE = lazy(r"(?:[A-Z]{3}|Rs|RM|Rp|Rmb)\.?\s?[$¥￥€£]?\s?\d")
_SUM = lazy(
    r"(?:RMB|Rmb|CNY|USD|EUR|GBP|HKD|JPY|KRW|INR|TWD|SGD|AUD|CAD|NZD|CHF|SEK|DKK|NOK|BRL|MXN|PLN|CZK|THB|IDR|MYR|PHP|VND"
    r"|TRY|ZAR|ILS|RUB|AED|KES|NGN|Rs|RM|Rp|Euros?|Yuan|US|HK|NT|NZ|CN|S|A|C|R)"
    r"\.?\s?[$¥￥€£]?\s?\d"
)
"""A sum of money, which no name goes on with: "to pay Alpha RMB 3 million"."""
_NUMBER_BEHIND = lazy(r" \d{1,3}(?!\d)")
_AND_OTHERS = frozenset({"Ors", "Anor", "Anr", "Ano", "Another", "Others"})
"""What the name of a case writes for those whom it leaves out."""
LONGEST = 16
"""How many words a name has at most."""


def is_held_by_offices(name: str) -> bool:
    """Whether a name lists the offices that hold it in law.

    >>> is_held_by_offices("Regents of the University of Westmark"), is_held_by_offices("University of Westmark")
    (True, False)
    """
    return _OFFICES.match(name) is not None


def collect_runs(r: Reading) -> None:
    """All runs of the body that could be a name."""
    for limit in r.body:
        tokens = list(tokens_of(r.content, limit))
        at = 0
        while at < len(tokens):
            at = _read_run(r, tokens, at, limit) if _opens_name(r, tokens[at]) else at + 1
    _restore_openings(r)


def _restore_openings(r: Reading) -> None:
    """Give back the first words of a run that opens a sentence, where the text writes them elsewhere too."""
    known = {run.text for run in r.runs if not run.opens}
    titled = {without_suffix(text) for text in known if bare(text.split()[0]) in words("function")}
    for i, run in enumerate(r.runs):
        before = _WORD_BEFORE.search(r.content, max(0, run.start - 16), run.start) if titled else None
        if before and f"{before.group(1)} {run.text}" in titled:
            start = before.start(1)
            r.runs[i] = Run(start, run.end, r.content[start : run.end], run.legal, r.opens(start), "", start)
            continue
        whole = r.content[run.whole : run.start + len(run.text)]
        if run.whole < run.start and whole in known:
            r.runs[i] = Run(run.whole, run.end, whole, run.legal, True, "", run.whole)


def _opens_name(r: Reading, token: Token) -> bool:
    # "10x Genomics": a number with a letter opens a name where a capital follows.
    if opens_with_number(token.text):
        return _CAPITAL.match(r.content, token.end) is not None
    return is_capital(token.text) or is_small_brand(r, token)


def _blocked(r: Reading, token: Token) -> bool:
    return r.taken.around(token.start, token.end) is not None or r.titles.around(token.start, token.end) is not None


def _is_currency(r: Reading, token: Token) -> bool:
    """Whether a word is the code of a currency before a sum: "pay NZD 13 million"."""
    return _CODE.match(r.content, token.start) is not None and _SUM.match(r.content, token.start) is not None


def _read_run(r: Reading, tokens: list[Token], at: int, limit: Span) -> int:
    """Read the run that token ``at`` may begin; the place of the token to go on with."""
    first = tokens[at]
    if _blocked(r, first) or first.text in "&+" or _is_currency(r, first):
        return at + 1
    if _CASE_NUMBER.fullmatch(first.text):
        return at + 1
    prefix = legal_prefix().match(r.content, first.start)
    if (
        bare(first.text) in words("function") or bare(first.text) in words("month") or _is_title(first)
    ) and not _is_titled(r, tokens, at):
        return at + 1
    offices = _OFFICES.match(r.content, first.start, limit.end)
    kept = [token for token in tokens[at : at + 12] if token.end <= offices.end()] if offices else [first]
    while len(kept) < LONGEST and not _ends(r, kept[-1]):
        step = _next(r, tokens, at + len(kept), kept, limit)
        if not step:
            break
        kept.extend(step)
    end = _add_run(r, kept, limit, bool(prefix and len(kept) > 1))
    at += len(kept)
    while at < len(tokens) and tokens[at].start < end:
        at += 1
    return at


def _is_title(token: Token) -> bool:
    return any(token.text + stop in person_words(name) for name in ("title", "honorific") for stop in ("", "."))


_DATES = lazy(
    r"(?:\b(?:in|on|since|until|till|last|this|next|early|late|mid|during|throughout)|\d(?:st|nd|rd|th)?)[ -]$",
    re.IGNORECASE,
)
"""What tells that a month or a weekday behind it is one, and begins no name: "On 29 July Alpha Ltd sued"."""


def _is_titled(r: Reading, tokens: list[Token], at: int) -> bool:
    # "For Eyes Ltd.": a word of grammar opens a name only where a legal form ends it and no sentence begins.
    if r.opens(tokens[at].start) or _COUNTED.match(r.content, tokens[at].end):
        return False
    if bare(tokens[at].text) in words("month") and _DATES.search(
        r.content[max(0, tokens[at].start - 12) : tokens[at].start]
    ):
        return False
    end = at + 1
    while end < len(tokens) and end < at + 4 and tokens[end].text[0].isupper():
        if match_suffix(r.content, tokens[end].end, tokens[end].text) is not None:
            return tokens[at].text not in ("In", "The", "A", "An", "May")
        end += 1
    return False


def _ends(r: Reading, token: Token) -> bool:
    """Whether a name can't go on behind this word."""
    if _POSSESSIVE.search(token.text) and firm_behind(r, token):
        return False
    end = token.end + (r.content[token.end : token.end + 1] == ")")
    return (
        bool(_POSSESSIVE.search(token.text))
        or r.content[token.end : token.end + 1] in ("’", "'")
        or match_suffix(r.content, end, token.text) is not None
    )


def _next(r: Reading, tokens: list[Token], at: int, kept: list[Token], limit: Span) -> list[Token]:
    """The tokens that the run takes next, none where it ends."""
    found: list[Token] = []
    end = kept[-1].end
    for token in tokens[at : at + 4]:
        gap = r.content[end : token.start]
        closes = gap == ") " and not found and "(" in r.content[kept[0].start : end]
        counted = _COUNTED.fullmatch(gap) is not None and legal_form_behind(r, token)
        if gap not in (" ", "\u00a0") and not (closes or counted) and not (gap == "\n" and end > limit.start):
            if not found and gap == " (":
                return _bracketed(r, tokens, at, kept)
            return []
        if _blocked(r, token) or _SUM.match(r.content, token.start):
            return []
        lower = bare(token.text)
        if token.text in LINKS and not found and _is_mark(r, kept):
            return []
        if (token.text in LINKS and links(r, token, [*kept, *found])) or (
            token.text == "and" and company_behind(r, token)
        ):
            found.append(token)
            end = token.end
            continue
        if lower in words("month") and not is_given_name(r, kept[-1], token):
            return []
        if not is_capital(token.text):
            return [token] if not found and is_small_in_name(r, kept[-1], token) else []
        if lower in words("function") and not (
            (found and found[-1].text == "&") or (not found and not r.opens(kept[0].start) and capital_behind(r, token))
        ):
            return []
        return [*found, token]
    return []


_A_MARK = lazy(r"\b(?:trade ?mark|mark|brand|registration|sign)s? $", re.IGNORECASE)


def _is_mark(r: Reading, kept: list[Token]) -> bool:
    """Whether words in capitals are a mark, behind which its owner is told: "the mark CASA LUNA of Beta Ltda"."""
    capitals = all(token.text.isupper() for token in kept) and len(kept[0].text) > 1
    return capitals and _A_MARK.search(r.content, max(0, kept[0].start - 14), kept[0].start) is not None


def _bracketed(r: Reading, tokens: list[Token], at: int, kept: list[Token]) -> list[Token]:
    """A place in brackets within a name ("Alpha (Shanghai) Co., Ltd.") or at its end."""
    match = _PLACE_BRACKET.match(r.content, kept[-1].end)
    if not match:
        return []
    inside = [token for token in tokens[at : at + 5] if token.end < match.end()]
    geographic = all(is_geographic(token.text) or bare(token.text) in words("region") for token in inside)
    goes_on = match_suffix(r.content, match.end(), "x") is not None or bool(
        re.match(
            r" (?:(?:[A-Z][\w-]+|&|and|of) ){0,6}(?:Co\b|Ltd|Limited|Inc\b|Corp|LLC|GmbH|Company|Pte|Pvt)",
            r.content[match.end() : match.end() + 60],
        )
    )
    if not inside or not (goes_on or (geographic and len(kept) > 1)):
        return []
    return inside


def _add_run(r: Reading, kept: list[Token], limit: Span, prefixed: bool) -> int:
    """Add the run of these tokens; where its words end."""
    if len(kept) > 2 and kept[-1].text.rstrip(".") in _AND_OTHERS and kept[-2].text in ("&", "and"):
        kept = kept[:-2]  # "Alpha & Ors v Beta"
    start, end = kept[0].start, kept[-1].end
    if r.content.find("(", start, end) >= 0 and r.content[end : end + 1] == ")":
        end += 1
    legal_end = match_suffix(r.content, end, kept[-1].text)
    whole, kept = start, without_deed(kept, r.opens(start))
    start = kept[0].start
    opens, titled = r.opens(whole) and start == whole, bare(kept[0].text) in words("function")
    if legal_end is None:
        kept = trimmed(r, kept, opens)
        if not kept:
            return end
        start = kept[0].start
        end = end if r.content[end - 1] == ")" and kept[-1].end == end - 1 else kept[-1].end
        number = _NUMBER_BEHIND.match(r.content, end)
        if number is not None and kept[-1].text + number.group() in r.numbered:
            end = number.end()
    else:
        end = min(legal_end, limit.end)
        # A word of grammar comes this far at the head of a name only where the name is titled so.
        # "Driver Software Ltd." keeps its first word, since a line of business alone is no name.
        while (
            len(kept) > 1
            and not titled
            and (drops_before_legal(kept[0].text, opens) or tells_where(r, kept))
            and not (len(kept) == 2 and bare(kept[0].text) in words("kind") and kept[1].text in heads("company"))
        ):
            kept = kept[1:]
        start = kept[0].start
    text = r.content[start:end]
    text = text if kept[-1].text in r.branded else _POSSESSIVE.sub("", text)
    if r.content.startswith("_", end):
        return end  # the head of a file number: UPC_CFI_12/2024
    if len(text) >= 2 and not _LETTERED.fullmatch(text):
        article = _ARTICLE.search(r.content[max(0, start - 9) : start])
        r.runs.append(
            Run(
                start,
                start + len(text),
                text,
                legal_end is not None or prefixed,
                opens and start == kept[0].start and r.opens(start),
                ("'s" if article.group(1) is None else article.group(1).lower()) if article else "",
                whole,
            )
        )
    return end
