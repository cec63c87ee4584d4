"""Words that would tell a step, where they only name what was decided or cited: an appeal lodged, a case relied on."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.scene import Scene
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_CITED = lazy(
    r"\b(?:confines|meaning|spirit|teeth|test|principles?|ratio|guidance|standard|doctrine|criteria|dictum|parameters)"
    r" (?:of|in|from|laid down in|set out in|under) (?:the )?(?:[A-Z][\w.&'’-]* ){1,6}$"
    r"|\b(?:(?:years|decades?) (?:after|since)|[Ss]hades of|[Ee]ver since) (?:the )?(?:[A-Z][\w.&'’-]* ){1,6}$"
)
"""What stands before the name of a case that is only cited: "within the confines of Alpha v. Beta", "years after"."""
_SETTLED_LAW = lazy(
    r" ?(?:[A-Z][\w.&’'-]*,? ){1,5}(?:\([^()]{4,40}\) |decided in \d{4}, )?(?:had |has )?"
    r"(?:left (?:open|unresolved|undecided|unanswered|(?:the|that) (?:test|question|issue|matter|point))"
    r"|settled the (?:law|question|point)|teaches|taught|laid down|reshaped|changed the law"
    r"|remains? (?:the leading|good law)|set out the test|is (?:the leading|still good law))\b"
)
"""What stands behind "v." where a case has made the law: "Alpha v. Beta left the test to the lower courts"."""
_AN_APPEAL = lazy(r"\bappeals?\b(?:,? (?:that|which))?[^.;]{0,140}$")
_AGAINST = lazy(r" (?:against|from)\b")


def is_cited(scene: Scene, sentence: Span, cue: Cue) -> bool:
    """Whether the case that "v." names is one that a court relied upon."""
    before = max(sentence.start, cue.start - 90)
    if scene.language != "en":
        return False
    made_law = _SETTLED_LAW.match(scene.content, cue.end, min(sentence.end, cue.end + 160))
    return made_law is not None or _CITED.search(scene.content, before, cue.start) is not None


def lodges_appeal(scene: Scene, sentence: Span, cue: Cue) -> bool:
    """Whether what somebody lodged is an appeal against what is named behind: "the appeal that Beta lodged against"."""
    if scene.language != "en" or _AGAINST.match(scene.content, cue.end) is None:
        return False
    return _AN_APPEAL.search(scene.content, max(sentence.start, cue.start - 160), cue.start) is not None
