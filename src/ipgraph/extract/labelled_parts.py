"""Paragraphs of an English digest that open alike, each with a label of its own: "KOREA - …", "PUMP WARS. …", "* …".

Where three or more open so, each tells of another dispute; those of the parts of one story ("THE FACTS.") are none.
"""

import re
from collections.abc import Sequence

from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

OF_ONE_STORY = lazy(
    r"(?:The |THE )?(?i:Background|Facts?|Decision|Ruling|Judgment|Outcome|Result|Comments?|Takeaways?|Key|Analysis|"
    r"Summary|"
    r"Conclusion|Issues?|Reasons?|Reasoning|Context|History|Impact|What|Why|How|Note|Next|Timeline|Appeal|Trial|"
    r"Claims?|Held|Holding|Practical|Implications?|Procedural|Proceedings|Dispute|Parties|Court|Case|Status|Remedies|"
    r"Damages|Infringement|Validity|Costs|Update|First|Second|Third|Finally)\b",
)
"""Labels of the parts of one story."""
LONG = 160
"""How long a paragraph is at the least that tells a case of its own."""
LEAST = 3
"""How many parts a digest has at the least."""

_WORD = r"[A-Z][\w’'&/.-]*"
_LABELS = (
    lazy(rf"{_WORD}(?: (?:{_WORD}|of|and|the)){{0,3}} [-–—] (?=[A-Z“\"‘])"),
    lazy(r"[A-Z][A-Z’'&/-]+(?: [A-Z’'&/-]+){0,4}[.:] (?=[A-Z“\"‘])"),
    lazy(r"[*•▪●■◆] ?(?=[A-Z“\"‘])"),
)


def labelled_parts(content: str, paragraphs: Sequence[Span]) -> list[int]:
    """Where the paragraphs begin that open with labels of one manner; none where fewer than three do."""
    for label in _LABELS:
        found = [p.start for p in paragraphs if p.end - p.start >= LONG and _opens(label, content, p)]
        if len(found) >= LEAST:
            return found
    return []


def _opens(label: re.Pattern[str], content: str, paragraph: Span) -> bool:
    opened = label.match(content, paragraph.start, paragraph.end) is not None
    return opened and OF_ONE_STORY.match(content, paragraph.start) is None
