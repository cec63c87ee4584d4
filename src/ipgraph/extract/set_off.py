"""Set off, in an English text, what only says where somebody sits or what he makes: "Alpha, a Boston-based brewer,".

The rules read what stands behind a name, and may find such words in brackets there; between commas the same words would
part the name from its verb. Brackets take the place of the comma and the blank before the words and of the comma behind
them, so that every place of the text keeps its number, and the words shown for a fact are those of the article.
"""

from ipgraph.extract.parties_en.word_lists import table
from ipgraph.lang.patterns import lazy

_TABLE = table("descriptions")
TRADES = "|".join(_TABLE["trades"])
BEFORE_NAME = "|".join((*_TABLE["trades"], *_TABLE["before_name"]))
"""What somebody is told to be behind his name, and before it."""
_WHERE = r"(?:in|near|outside) [A-Z][^,.;()]{1,40}"
_WHAT = (
    rf"(?:(?:which|who) (?:is|was|are|were) (?:now |also )?)?(?:based|headquartered|located|domiciled) {_WHERE}"
    r"|(?:which|who) (?:makes?|sells?|produces?|runs?|operates?|develops?|designs?|manufactures?|publish(?:es)?"
    r"|distributes?|supplies) (?:[a-z-]+ ){0,4}(?:[a-z-]+|(?:[A-Z][\w’'-]*)(?: [A-Z][\w’'-]*)?)"
    rf"|(?:an?|the) (?:(?!former\b|sister\b|related\b|shell\b)[\w.'’-]+ ){{0,5}}?(?:{TRADES})"
    rf"(?: (?:of|for) (?:[a-z-]+ ){{0,4}}[a-z-]+| (?:based |headquartered )?{_WHERE}"
    r"| that (?:makes?|sells?|runs?|develops?|produces?) (?:[a-z-]+ ){0,4}[a-z-]+)?"
)
_ASIDE = lazy(
    r"(?P<name>\b(?!Plaintiff|Defendant|Claimant|Respondent|Appellant|Appellee|Petitioner|Applicant|Complainant|Company\b)"
    rf"[A-Z][\w&'’-]*\.?), (?P<what>{_WHAT}),(?= [a-z])"
)
_BRACKETED = lazy(rf" \((?:{_WHAT})\)")


def set_off(content: str) -> str:
    """The text with such words in brackets, as long as before.

    >>> set_off("Alpha Inc, a Boston-based brewer, sued Beta.")
    'Alpha Inc (a Boston-based brewer) sued Beta.'
    """
    return _ASIDE.sub(lambda m: f"{m['name']} ({m['what']})", content)


def bracketed(content: str, at: int) -> int:
    """Where such words in brackets end that begin at a place; the place itself where there are none."""
    told = _BRACKETED.match(content, at)
    return told.end() if told else at
