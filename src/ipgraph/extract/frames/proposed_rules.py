"""Sentences about a rule that an office or a lawmaker proposes: what it would do is no step of any case."""

from ipgraph.extract.scene import Scene
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_DRAFT = (
    r"(?:(?:new|latest|same) )?(?:(?:draft|proposed|planned) "
    r"(?:plans?|bill|package|reforms?|rules?|amendments?|legislation|changes|regulations?)|proposals?|draft|bill)"
)
_UNDER = lazy(
    rf"(?:But |And )?(?:[Uu]nder|[Ii]f adopted,?|[Aa]s drafted,?) (?:the|its|this|that|their) {_DRAFT}\b"
    r"(?: [^.;,]{0,60})?(?:, (?!which\b|who\b|the\b)[^.;,]{0,70})?,? (?!which\b|who\b)[^.;,]{0,80}?\b(?:would|could)\b"
)
"""How a sentence opens about what would hold: "Under the proposal, the board would refuse …"."""
_PROPOSES = lazy(
    r"(?!After\b|When\b|Once\b|Since\b|While\b|As\b|Although\b|Because\b|Following\b|Before\b)[^;,]{0,90}?\b(?:[Oo]ffice|[Mm]inist(?:ry|er)|[Gg]overnment|[Cc]ommission|[Aa]gency|[Ll]awmakers|[Ss]enators?|USPTO|EUIPO|CNIPA)"
    r"(?: \([A-Z]{2,8}\))?,?(?: (?:on|last|this|in) [\w ]{2,20}?,?)?(?: (?:has|have|had|also|\w+ly))?"
    r" (?:propos(?:ed|es|ing)|float(?:ed|s)|is consulting on|wants|put forward|unveiled|tabled)"
    r"(?: (?:on|last|this|yesterday|in) ?[\w ]{0,20}?,?)?"
    rf" (?:that (?:an?|any|every|all|no|parties|petitioners|applicants|owners)\b|(?:an? |the )?{_DRAFT}\b)"
)
"""Who proposes what is to hold for anybody: "The office proposed on Friday that a petitioner give up …"."""
_OPENING = 260


def only_proposed(scene: Scene, sentence: Span) -> bool:
    """Whether an English sentence tells what a rule would do that is only proposed."""
    if scene.language != "en":
        return False
    end = min(sentence.end, sentence.start + _OPENING)
    return any(pattern.match(scene.content, sentence.start, end) is not None for pattern in (_UNDER, _PROPOSES))
