"""Runs of capitalised words that could be a name, cut at courts, titles, possessives and common words."""

import re

from msgspec import Struct

from ipgraph.extract.parties_en.legal_forms import legal_prefix, match_suffix
from ipgraph.extract.parties_en.reading import Reading, Run
from ipgraph.extract.parties_en.word_lists import bare, heads, is_geographic, is_no_name, person_words, words
from ipgraph.model.article import Span

_L = "A-Za-zÀ-ÖØ-öø-ɏ"
_TOKEN = re.compile(
    rf"(?:[A-Z]\.){{2,}}(?![{_L}])|[A-Z]\.(?= [A-Z])|(?:[{_L}]|\d(?=[\d-]{{0,6}}[{_L}]))[{_L}\d]*"
    rf"(?:(?:[’'&/+\-]|\.(?=[{_L}]))[{_L}\d]+)*!?|[&+]",
)
_LINKS = frozenset(
    (
        "of",
        "for",
        "de",
        "du",
        "des",
        "da",
        "do",
        "dos",
        "della",
        "di",
        "del",
        "van",
        "von",
        "der",
        "la",
        "le",
        "el",
        "und",
    )
)
_LINKS |= {"the", "&", "+"}
_BODIES = frozenset(
    ("Bank", "Estate", "Regents", "Trustees", "State", "City", "County", "House", "Order", "Kingdom", "Friends", "Sons")
)
_ARTICLE = re.compile(
    r"(?:\b(the|a|an|two|three|four|five|several|its|his|her|their|these|this|new)|[\w).]['’]s|s['’])\s$", re.IGNORECASE
)
_LETTERED = re.compile(r"(?:Company|Firm|Party|Corporation|Manufacturer|Seller) [A-Z]\.?")
_POSSESSIVE = re.compile(r"['’]s$")
_PLACE_BRACKET = re.compile(r" \(([A-Z][\w .\-&]{1,24})\)")


LONGEST = 16
"""How many words a name has at most."""


class _Token(Struct, frozen=True):
    start: int
    end: int
    text: str


def collect_runs(r: Reading) -> None:
    """All runs of the body that could be a name."""
    for limit in r.body:
        tokens = [_Token(m.start(), m.end(), m.group()) for m in _TOKEN.finditer(r.content, limit.start, limit.end)]
        at = 0
        while at < len(tokens):
            at = _read_run(r, tokens, at, limit)
    _restore_openings(r)


def _restore_openings(r: Reading) -> None:
    """Give back the first words of a run that opens a sentence, where the text writes them elsewhere too."""
    known = {run.text for run in r.runs if not run.opens}
    for i, run in enumerate(r.runs):
        whole = r.content[run.whole : run.start + len(run.text)]
        if run.whole < run.start and whole in known:
            r.runs[i] = Run(run.whole, run.end, whole, run.legal, True, "", run.whole)


def is_capital(text: str) -> bool:
    """Whether a word is written as a name is: a capital first, or one within (iRobot, 3M, eOne, i4i)."""
    if text[0].isupper():
        return True
    if "-" in text:
        return False
    return any(letter.isupper() for letter in text[1:]) or re.fullmatch(r"[a-z]\d[a-z]", text) is not None


def _opens_name(r: Reading, token: _Token) -> bool:
    # "10x Genomics": a number with a letter opens a name where a capital follows.
    numbered = re.fullmatch(r"\d{1,3}[a-z]", token.text) and re.match(
        r" [A-Z][a-z]", r.content[token.end : token.end + 3]
    )
    return is_capital(token.text) or bool(numbered)


def _blocked(r: Reading, token: _Token) -> bool:
    return r.taken.around(token.start, token.end) is not None or r.titles.around(token.start, token.end) is not None


def _read_run(r: Reading, tokens: list[_Token], at: int, limit: Span) -> int:
    """Read the run that begins at token ``at``; the place of the token to go on with."""
    first = tokens[at]
    if not _opens_name(r, first) or _blocked(r, first) or first.text in "&+":
        return at + 1
    prefix = legal_prefix().match(r.content, first.start)
    if (
        bare(first.text) in words("function") or bare(first.text) in words("month") or _is_title(first)
    ) and not _is_titled(r, tokens, at):
        return at + 1
    kept = [first]
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


def _is_title(token: _Token) -> bool:
    return token.text in person_words("title") or token.text + "." in person_words("title")


def _is_titled(r: Reading, tokens: list[_Token], at: int) -> bool:
    # "For Eyes Ltd.": a word of grammar opens a name only where a legal form ends it and no sentence begins.
    if r.opens(tokens[at].start):
        return False
    end = at + 1
    while end < len(tokens) and end < at + 4 and tokens[end].text[0].isupper():
        if match_suffix(r.content, tokens[end].end, tokens[end].text) is not None:
            return tokens[at].text not in ("In", "The", "A", "An", "May")
        end += 1
    return False


def _ends(r: Reading, token: _Token) -> bool:
    """Whether a name can't go on behind this word."""
    end = token.end + (r.content[token.end : token.end + 1] == ")")
    return (
        bool(_POSSESSIVE.search(token.text))
        or r.content[token.end : token.end + 1] in ("’", "'")
        or match_suffix(r.content, end, token.text) is not None
    )


def _next(r: Reading, tokens: list[_Token], at: int, kept: list[_Token], limit: Span) -> list[_Token]:
    """The tokens that the run takes next, none where it ends."""
    found: list[_Token] = []
    end = kept[-1].end
    for token in tokens[at : at + 4]:
        gap = r.content[end : token.start]
        closes = gap == ") " and not found and "(" in r.content[kept[0].start : end]
        if gap not in (" ", "\u00a0") and not closes and not (gap == "\n" and end > limit.start):
            if not found and gap == " (":
                return _bracketed(r, tokens, at, kept)
            return []
        if _blocked(r, token):
            return []
        lower = bare(token.text)
        if (token.text in _LINKS and _links(token, [*kept, *found])) or (
            token.text == "and" and _company_behind(r, token)
        ):
            found.append(token)
            end = token.end
            continue
        if not is_capital(token.text) or lower in words("month"):
            return []
        if lower in words("function") and not (
            (found and found[-1].text == "&")
            or (not found and not r.opens(kept[0].start) and _capital_behind(r, token))
        ):
            return []
        return [*found, token]
    return []


def _links(token: _Token, kept: list[_Token]) -> bool:
    """Whether a small word can stand within the name: "of" only behind a word for a body, "the" only behind "of"."""
    if token.text == "the":
        return kept[-1].text == "of"
    if token.text not in ("of", "for"):
        return True
    bodies = heads("association") | heads("other") | heads("government")
    return any(word.text in bodies or word.text in _BODIES for word in kept)


def _capital_behind(r: Reading, token: _Token) -> bool:
    return bool(re.match(r" (?:[A-Z]|\([A-Z])", r.content[token.end : token.end + 3]))


def _company_behind(r: Reading, token: _Token) -> bool:
    """Whether "and" joins two words of one company's name: a legal form follows, and none stands before."""
    match = re.match(r"((?: (?!and )[A-Z&][\w.&’'-]*){1,3})", r.content[token.end : token.end + 80])
    if not match:
        return False
    word = match.group(1).split()[0]
    end = token.end + 1 + len(word.rstrip(",."))
    joins = word in heads("company") or bare(word) in words("kind") or word in ("Sons", "Co")
    return joins and match_suffix(r.content, end, word) is not None


def _bracketed(r: Reading, tokens: list[_Token], at: int, kept: list[_Token]) -> list[_Token]:
    """A place in brackets within a name ("Alpha (Shanghai) Co., Ltd.") or at its end."""
    match = _PLACE_BRACKET.match(r.content, kept[-1].end)
    if not match:
        return []
    inside = [token for token in tokens[at : at + 5] if token.end < match.end()]
    geographic = all(is_geographic(token.text) or bare(token.text) in words("region") for token in inside)
    goes_on = match_suffix(r.content, match.end(), "x") is not None or bool(
        re.match(
            r" (?:[A-Z]\w+ ){0,4}(?:Co\b|Ltd|Limited|Inc\b|Corp|LLC|GmbH|Company|Pte|Pvt)",
            r.content[match.end() : match.end() + 60],
        )
    )
    if not inside or not (goes_on or (geographic and len(kept) > 1)):
        return []
    return inside


def _add_run(r: Reading, kept: list[_Token], limit: Span, prefixed: bool) -> int:
    """Add the run of these tokens; where its words end."""
    start, end = kept[0].start, kept[-1].end
    if r.content.find("(", start, end) >= 0 and r.content[end : end + 1] == ")":
        end += 1
    legal_end = match_suffix(r.content, end, kept[-1].text)
    opens, whole = r.opens(start), start
    if legal_end is None:
        kept = _trimmed(r, kept, opens)
        if not kept:
            return end
        start = kept[0].start
        end = end if r.content[end - 1] == ")" and kept[-1].end == end - 1 else kept[-1].end
    else:
        end = min(legal_end, limit.end)
        while len(kept) > 1 and _drops_before_legal(kept[0].text, opens):
            kept = kept[1:]
        start = kept[0].start
    text = r.content[start:end]
    text = _POSSESSIVE.sub("", text)
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


def _drops_before_legal(word: str, opens: bool) -> bool:
    lower = bare(word)
    return lower in words("function") or lower in words("role_before") or (opens and lower in words("kind"))


def _trimmed(r: Reading, kept: list[_Token], opens: bool) -> list[_Token]:
    """The run without words before and after the name itself: roles, peoples, links, words that open a sentence."""
    while kept:
        lower = bare(kept[0].text)
        rest = kept[1:]
        common = lower in words("common") or lower in r.lower_words
        if kept[0].text in _LINKS or lower in words("role_before") or (opens and lower in words("kind")):
            kept = rest
        elif lower in words("demonym") or lower.endswith("-based") or lower in ("us", "u.s.", "uk", "eu", "u.k."):
            if len(kept) > 2 and kept[-1].text in heads("company") | heads("association") | heads("other"):
                break
            kept = rest
        elif opens and rest and common and not _is_title_word(kept):
            kept = rest
            opens = False
        else:
            break
    while kept and (
        kept[-1].text in _LINKS
        or (
            len(kept) > 1
            and bare(kept[-1].text) in words("function")
            and not kept[-1].text.isupper()
            and kept[-2].text != "&"
        )
    ):
        kept = kept[:-1]
    if kept and len(kept) == 1 and is_no_name(kept[0].text):
        return []
    return kept


def _is_title_word(kept: list[_Token]) -> bool:
    """Whether the run is a company's name although it opens with a common word ("General Motors")."""
    return kept[-1].text in heads("company") and len(kept) == 2 and kept[0].text not in person_words("surname")
