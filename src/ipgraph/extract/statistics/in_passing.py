"""What an English text about something else says in passing of how much an authority had to do in a time.

"The board registered 9,310 marks in 2021, 40% of them foreign." "By the end of June 912 actions had been filed
with the UPC."
"""

from ipgraph.extract.statistics.figure import Figure
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

LEAST = 50
"""A count below this may be that of the acts in one case."""
_UNITS = frozenset({"cases", "lawsuits", "persons", "applications", "patents", "trademarks", "decisions", "designs"})
_AUTHORITY = (
    r"(?:(?:[Cc]ourt|[Tt]ribunal|[Oo]ffice|[Bb]oard|[Cc]hamber|[Dd]ivision|[Pp]rosecutor|[Pp]rocuratorate)s?|[Cc]ustoms"
    r"|[Aa]uthorities|[Pp]olice|[Aa]dministration|[Cc]ommission|[Cc]ent(?:er|re)|[Jj]udges|USPTO|EUIPO|EPO|CNIPA|JPO|KIPO|UKIPO"
    r"|WIPO|UPC|SPC|PTAB|TTAB|ITC|IPEC|DPMA|INPI)"
)
_ACTS = (
    r"(?:received|accepted|concluded|handled|closed|registered|granted|docketed|dealt with|disposed of|tried|opened"
    r"|recorded|counted|examined|heard|decided|prosecuted|indicted|issued|had|saw|took in|processed)"
)
_FILLED = r"(?:[^.;:\d]|(?:19|20)\d\d)"
_COUNTED = lazy(
    rf"\b{_AUTHORITY}\b(?: (?:{_FILLED}{{1,70}}? )?)(?:(?:had|has|have|also|together|already) )*{_ACTS}"
    r"(?: [^.;:\dA-Z]{0,50})? $"
)
"""What stands before a count: "the court had received some"."""
_BROUGHT = lazy(
    rf" (?:(?:[a-z-]+ ){{1,4}})?(?:were|had been|have been|was) (?:[a-z]+ly )?(?:filed|lodged|received|brought|docketed"
    r"|registered|concluded|decided|pending)(?: (?:with|at|in|before|by))(?: the| its)? "
    rf"(?:[A-Z][\w-]* ){{0,5}}?{_AUTHORITY}\b"
)
"""What stands behind a count: "cases had been filed with the court"."""
_OF_ONE = lazy(r"[a-z ]{0,40} (?:by|against|owned by|in the name of|from|of|to) (?!Chin|Germ|Europe|Japan|Korea)[A-Z]")
_OF_SUCH = lazy(r"\bof (?:all|the|them|these|those|which)\b")


def counted_in_passing(content: str, sentence: Span, inside: list[Figure]) -> list[Figure]:
    """The figures of a sentence that tells how many cases an authority had in a time, and what it goes on to count."""
    first = next((at for at, f in enumerate(inside) if _is_counted(content, sentence, f)), None)
    if first is None:
        return []
    period = inside[first].period
    more = [f for f in inside[first + 1 :] if f.unit in _UNITS or f.unit == "percent"]
    return [inside[first], *(f for f in more if f.period == period)]


def is_share_of_such(content: str, sentence: Span, inside: list[Figure]) -> bool:
    """Whether the sentence behind only gives a share of what was counted: "55% of all cases are in English"."""
    return (
        len(inside) == 1
        and inside[0].unit == "percent"
        and _OF_SUCH.search(content, sentence.start, sentence.end) is not None
    )


def _is_counted(content: str, sentence: Span, figure: Figure) -> bool:
    dated = figure.period is not None and not figure.period_inherited
    return dated and counts_for_authority(content, sentence, figure)


def counts_for_authority(content: str, sentence: Span, figure: Figure) -> bool:
    """Whether the words around a figure tell that an authority had so many cases."""
    if figure.unit not in _UNITS or figure.value < LEAST:
        return False
    end = figure.unit_span.end if figure.unit_span else figure.end
    if _OF_ONE.match(content, end, sentence.end):
        return False
    left = content[max(sentence.start, figure.start - 200) : figure.start]
    return _COUNTED.search(left) is not None or _BROUGHT.match(content, figure.end, sentence.end) is not None
