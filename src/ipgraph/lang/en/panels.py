"""Bodies that name panels over domain names, where a text calls them by one word beside a panel: the Forum, WIPO."""

from collections.abc import Iterator

from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.patterns import lazy, rare

_FORUM = lazy(
    r"(?<=[Tt]he )Forum(?=(?:['’]s)? \(?(?:(?:Claim|Case) (?:No\.? ?|Number:? ?)?)?FA ?\d{10,13}"
    r"|['’]s (?:[\w-]+ ){0,2}[Pp]anell?(?:ist)?\b)"
    r"|(?<=[Pp]anel of the )Forum\b|(?<=[Pp]anelist of the )Forum\b|(?<=[Pp]anelist at the )Forum\b"
    r"|\bFORUM(?= (?:[Pp]anel|\(?FA ?\d{10,13}))"
)


_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*"
_FILED_WITH = lazy(
    r"(?:\b(?:[Cc]omplaints?|UDRP|URS)\b[^.;]{0,60}? (?:with|before|at) (?:the )?"
    rf"|\((?=Forum,? {_MONTH}\.? \d)|(?:FA ?\d{{10,13}},? \())(?P<name>Forum)\b(?! [A-Z][a-z]+ (?!\d))"
)
"""A complaint that is filed with it, and the way in which its decisions are cited: "(Forum May 3, 2024)"."""
_WIPO = rare(r"\bWIPO(?=(?:['’]s)? panell?ists?\b)")
_D = r"(?:(?:WIPO |UDRP )?[Cc]ase (?:No\. )?)?D(?:[A-Z]{2,3})?\d{4}-\d{4}"
_OF_NUMBER = lazy(
    rf"(?<=[Tt]he )(?:sole )?[Pp]anel(?:l?ist)?(?= in (?:the matter of )?\(?{_D})"
    rf"|\b[Ii]n (?:the matter of )?{_D},? the (?P<panel>(?:sole )?[Pp]anel(?:l?ist)?)\b"
)
"""A panel beside the number of its case: "the panel in D2024-0001", "In D2024-0001 the panel"."""


def read_panels(content: str, start: int, end: int) -> Iterator[ForumMention]:
    """The places between ``start`` and ``end`` where such a body is named beside its panel or its case's number."""
    for match in _WIPO.finditer(content, start, end):
        yield ForumMention(match.start(), match.end(), "wipo", "domain-name-panel", 0)
    if content.find("anel", start, end) >= 0:
        for match in _OF_NUMBER.finditer(content, start, end):
            yield ForumMention(*match.span("panel" if match["panel"] else 0), "wipo", "domain-name-panel", 0)
    if content.find("orum", start, end) < 0 and content.find("FORUM", start, end) < 0:
        return
    for match in _FORUM.finditer(content, start, end):
        yield ForumMention(match.start(), match.end(), "naf", "domain-name-panel", 0)
    for match in _FILED_WITH.finditer(content, start, end):
        yield ForumMention(*match.span("name"), "naf", "domain-name-panel", 0)
