"""Cut from a run what is no part of the name: roles, peoples, small words at its ends, words that open a sentence."""

from ipgraph.extract.parties_en.reading import Reading
from ipgraph.extract.parties_en.tokens import Token
from ipgraph.extract.parties_en.word_lists import bare, heads, is_no_name, person_words, words
from ipgraph.lang.patterns import lazy

LINKS = frozenset(
    ("of", "for", "de", "du", "des", "da", "do", "dos", "della", "di", "del", "van", "von", "der", "la", "le", "el")
)
LINKS |= {"und", "the", "&", "+"} | {"bin", "ibn", "binti", "zu", "ter", "den", "af"}
"""Small words that stand within names."""

OF_FIRMS = ("-based", "-backed", "-owned", "-listed", "-headquartered", "-controlled", "-led", "-born", "-made")
"""What makes a word that only describes the name behind it: "Nasdaq-listed"."""


def drops_before_legal(word: str, opens: bool) -> bool:
    """Whether a first word is no part of a name that ends in a legal form."""
    lower = bare(word)
    return (
        lower.endswith(OF_FIRMS)
        or lower in words("function")
        or lower in words("role_before")
        or (opens and (lower in words("kind") or _ADVERB.fullmatch(lower) is not None))
    )


_ADVERB = lazy("[a-z]{7,}ly")
"""A long word in -ly that opens a sentence: "Conversely Alpha Ltd sued"; Emily and Beverly are shorter."""
_OPENS_IN = lazy(r"(?:^|[.!?;:]\s|\n)In (?:the )?$")


def tells_where(r: Reading, kept: list[Token]) -> bool:
    """Whether the first word before a name with a legal form only tells where: "In Germany Alpha Ltd sued"."""
    if len(kept) < LEAST_WITH_PLACE or bare(kept[0].text) not in words("place"):
        return False
    return _OPENS_IN.search(r.content, max(0, kept[0].start - 9), kept[0].start) is not None


LEAST_WITH_PLACE = 2


_DEED = lazy(
    r"(?!(?:Corpora|Associa|Founda|Federa|Confedera|Organi[sz]a|Institu|Administra|Delega|Sta|Collec|Na|Educa)tions?\b"
    r"|(?:Depart|Govern|Parlia|Regi|Establish)ments?\b|(?:Commi|Mi)ssion|(?:Divi|Televi)sion|(?:Univer)sal)"
    r"[A-Z][a-z]+(?:tion|ment|sion|sal)s?|Sales?|Use|Denial|Approval|Withdrawal|Trial|Owners?|Holders?|Sellers?"
)


def without_deed(kept: list[Token], opens: bool) -> list[Token]:
    """The run without what is done to the one that it names, where it opens a sentence: "Revocation of Alpha AB's"."""
    if not opens or len(kept) < LEAST_WITH_DEED or kept[1].text != "of":
        return kept
    if kept[0].text in heads("association") | heads("other") | heads("company"):
        return kept
    told = bare(kept[0].text) in words("common") or _DEED.fullmatch(kept[0].text)
    return kept[2:] if told and kept[2].text[0].isupper() else kept


LEAST_WITH_DEED = 3
"""How many words a run has at least that tells what is done to somebody: a deed, "of" and a name."""


def trimmed(r: Reading, kept: list[Token], opens: bool) -> list[Token]:
    """The run without words before and after the name itself: roles, peoples, links, words that open a sentence."""
    while kept:
        lower = bare(kept[0].text)
        rest = kept[1:]
        common = lower in words("common") or lower in r.lower_words
        if kept[0].text in LINKS:
            kept = rest
        elif lower in words("role_before") or (opens and lower in words("kind")):
            # The word behind them has its capital of itself.
            kept, opens = rest, False
        elif lower.endswith(OF_FIRMS):
            kept, opens = rest, False
        elif lower in words("demonym") or lower in ("us", "u.s.", "uk", "eu", "u.k."):
            if len(kept) > 2 and kept[1].text in heads("association") | heads("other"):
                break
            if len(kept) > 2 and kept[-1].text in heads("company") | heads("association") | heads("other"):
                break
            kept = rest
        elif opens and rest and common and not (_is_title_word(kept) or _is_full_name(kept) or _begins_name(r, kept)):
            kept = rest
            opens = False
        else:
            break
    while kept and (
        kept[-1].text in LINKS
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


def _begins_name(r: Reading, kept: list[Token]) -> bool:
    """Whether a common word at the head of a sentence is part of the name behind it: "Blue Harbor has sued"."""
    behind, quoted = kept[1].text, r.content[max(0, kept[0].start - 1) : kept[0].start] in ('"', "“", "'", "‘")
    titled = behind.istitle() and bare(behind) not in words("common")
    return bare(kept[0].text) in words("begins_names") and titled and not quoted


def _is_full_name(kept: list[Token]) -> bool:
    """Whether a person's name opens with a given name that is a common word too ("Mark Weller", "Grace Holm")."""
    if len(kept) not in (2, 3) or kept[0].text not in person_words("given"):
        return False
    return all(part.text.istitle() and bare(part.text) not in words("common") for part in kept[1:])


def _is_title_word(kept: list[Token]) -> bool:
    """Whether the run is a company's name although it opens with a common word ("General Motors")."""
    return kept[-1].text in heads("company") and len(kept) == 2 and kept[0].text not in person_words("surname")
