"""The forum whose decision a relative clause tells: of a court where somebody sued, or of the court under review."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.frames.frame import OFFICES
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.scene import Scene
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_WHICH = lazy(
    r"(?: I{1,3})?,? (?:which|where (?:the |a )?(?:judges?|jury|court|panel|bench|court))"
    r"(?:,? (?:on|in) (?:\w+,? ){0,3}?\d{4}(?=[, ]),?)?"
    r"(?: (?:then|later|also|duly|promptly|has|had|subsequently|\w+ly))* $"
)


def which_court(scene: Scene, sentence: Span, cue: Cue) -> ForumMention | None:
    """The forum that a relative clause tells more of: "sued in the Munich court, which found infringement"."""
    if scene.language != "en":
        return None
    before = [f for f in scene.forums.within(Span(sentence.start, cue.start)) if cue.start - f.end < _RELATIVE_REACH]
    if not before or (before[-1].kind in OFFICES and before[-1].kind != "ip-office"):
        return None
    reached = _WHICH.match(scene.content[before[-1].end : cue.start])
    if reached:
        return before[-1]
    linked = _WHICH_AND.match(scene.content[before[-1].end : cue.start])
    return before[-1] if linked else None


_WHICH_AND = lazy(r"(?: I{1,3})?,? which [^.;,]{3,60}? and $")
_ITS_DECISION = lazy(
    r"\b(?:(?:judg(?:e)?ments?|decisions?|rulings?|orders?|verdicts?|refusals?|injunctions?)"
    r"(?: [a-z][\w-]*){0,3}? (?:of|by|from)|appeals? (?:against|from))(?: the| a)? $"
)
_DATED = r"(?: (?:of|dated|from|on|in) (?:\w+,? ){0,3}\d{4})?"
_WHICH_BELOW = lazy(
    rf"{_DATED},? which (?:(?:on|in) (?:\w+,? ){{0,3}}\d{{4}},? |had |has |later |then |also |\w+ly ){{0,4}}"
    r"(?:[^.;,]{3,70}? and (?:had |also |then ){0,2})?"
    r"(?:(?:ordered|directed|required|told|obliged) (?:[\w.&’'-]+ ){1,6})?$"
)


def court_below(scene: Scene, sentence: Span, cue: Cue) -> ForumMention | None:
    """The court under review, of which a relative clause tells what it did: "upheld the order of the Indore court of
    3 May 2020, which had refused an injunction"."""
    if scene.language != "en":
        return None
    before = [f for f in scene.forums.within(Span(sentence.start, cue.start)) if cue.start - f.end < _FAR_RELATIVE]
    if not before or before[-1].kind in OFFICES or not before[-1].key:
        return None
    court = before[-1]
    if cue.cue_class in REVIEW and _ITS_RULING.fullmatch(scene.content, court.end, cue.start):
        return court if scene.cues.has(Span(sentence.start, court.start), *REVIEW) else None
    if not _ITS_DECISION.search(scene.content, max(sentence.start, court.start - 60), court.start):
        return None
    return court if _WHICH_BELOW.match(scene.content[court.end : cue.start]) else None


_ITS_RULING = lazy(
    r"(?:['’]s?)?(?: (?!and\b)[\w-]+){0,2} (?:rulings?|judg(?:e)?ments?|decisions?|orders?)"
    r"(?: (?:of|from|in|on) (?:[A-Z]?[\w]+,? ){1,3}?\d{4},?)? (?:that|which) (?:had |has )?(?:\w+ly )?"
)
"""What leads from the court under review to what it did: "let stand a Federal Circuit ruling that reversed"."""
_FAR_RELATIVE = 140
_RELATIVE_REACH = 90
