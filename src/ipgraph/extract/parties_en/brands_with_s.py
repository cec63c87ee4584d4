"""Names that end in an apostrophe and an s of their own: "Harry's", "Old Ned's Pty Ltd".

The s of a possessor is followed by what is possessed. That of a name shows where a legal form, a verb of its own or the
"v" of a case's name follows, or where the list of well-known firms has the name with it.
"""

from ipgraph.extract.parties_en.legal_forms import match_suffix
from ipgraph.extract.parties_en.word_lists import bare, is_geographic, words
from ipgraph.lang.patterns import lazy
from ipgraph.vocab.firms import firm_of

_WITH_S = lazy(r"(?P<last>[A-Z](?<!\w[A-Z])[\w-]+['’]s)(?![\w’'-])")
"""Begins with a letter, and looks behind after it, so that it is tried at such letters only."""
_NEXT = lazy(r" (?P<word>[A-Z]\w+)")
_OWN_VERB = lazy(
    r" (?:(?:has|had|have|will|would|must|could|did|does|may|might|sued|appealed|argued|asked|relied|began|won|went"
    r"|took|told|brought|sought|sells|makes|owns|wants|insists|replied|agreed|refused|failed|started|launched|opened)\b"
    r"|(?:v|vs)\.? )"
)
_FAR = 3
"""How many places may stand between a name and its legal form: "Harry's Asia Pacific LLC"."""


def brands_with_s(content: str) -> frozenset[str]:
    """The last words, with their s, of the names that end so.

    >>> sorted(brands_with_s("Harry's has won. Ned's Pty Ltd sells Alpha's pumps, Beta's too. It's gone. Who's won?"))
    ["Harry's", "Ned's"]
    """
    return frozenset(
        match["last"] for match in _WITH_S.finditer(content) if _is_name(content, match["last"], match.end())
    )


def _is_name(content: str, last: str, end: int) -> bool:
    if bare(last[:-2]) in words("function") or last[:-2] in ("It", "He", "She", "Who", "What", "Here", "There", "Let"):
        return False
    if firm_of(last, sure=True) or _OWN_VERB.match(content, end):
        return True
    word = last
    for _ in range(_FAR):
        if match_suffix(content, end, word) is not None:
            return True
        behind = _NEXT.match(content, end)
        if behind is None or not is_geographic(behind["word"]):
            return False
        word, end = behind["word"], behind.end()
    return match_suffix(content, end, word) is not None
