"""What an office did to a right, where a court names only its decision: "annulled the CNIPA's decision to keep it"."""

from ipgraph.extract.draft import Fact
from ipgraph.extract.scene import Scene
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "origin"
_ITS = r"['’]?s? (?:[\w-]+ ){0,3}?(?:decision|ruling|finding|determination)s?"
_OF_THE_RIGHT = (
    r"(?:(?:the|a|an|this|that|its|[A-Z][\w.&-]*['’]s?)\b )?(?:[\w’'-]+ ){0,4}?"
    r"(?:trade ?marks?|marks?|patents?|registrations?|designs?|utility models?|validity)\b"
)
_OVER_A_RIGHT = {
    "en": lazy(
        r"['’]?s? (?:[\w-]+ ){0,3}?decisions? [^.;]{0,80}?"
        r"\b(?:invalid\w*|cancel\w*|revok\w*|void|opposition|registration|stripped|deprived)"
    ),
    "zh": lazy(r"[^，。；]{0,60}?(?:无效|撤销|异议|核准注册|驳回申请|复审)"),
}


_DECIDED = {
    "en": lazy(
        r"['’]?s? (?:[\w-]+ ){0,3}?decisions? (?:to|that) (?:[\w-]+ ){0,6}?(invalidat\w+|cancel\w*|revok\w+|annul\w*)"
    ),
    "zh": lazy(
        r"(?:作出的)?(宣告[^，。；]{0,40}?(?:全部)?无效|撤销[^，。；]{0,30}?(?:商标|专利|注册))[^，。；]{0,6}?(?:裁定|决定)"
    ),
}
"""What took a right away: "the CNIPA's decision to invalidate the mark"."""
_KEPT = lazy(
    rf"{_ITS} (?:to |that (?:had )?|which (?:had )?)?"
    rf"((?:maintain|uphold|keep|sustain)(?:ing|ed)?|upheld|kept|upholding|keeping|confirming the validity of)"
    rf"(?: in force| valid| on the register)? {_OF_THE_RIGHT}(?! application)"
)
"""What let it stand: "the CNIPA's decision to maintain the registration", "a CNIPA ruling that kept the mark"."""


_STRUCK_BY = lazy(
    r"\b(invalidation|cancellation|revocation|nullity) (?:trial )?(?:rulings?|decisions?|verdicts?|orders?)"
    r" (?:of|by|from) (?:the )?$"
)
"""What took it away, before the office's name: "upheld an invalidation ruling of the board"."""
_BACK = 60


def is_over_a_right(scene: Scene, office: ForumMention) -> bool:
    """Whether the words behind an office's name tell of a decision over a right."""
    kept = scene.language == "en" and _KEPT.match(scene.content, office.end) is not None
    return kept or _OVER_A_RIGHT[scene.language].match(scene.content, office.end) is not None


def made_of_right(scene: Scene, office: ForumMention) -> Fact | None:
    """What an office made of a right, by the words behind its name; ``None`` where they tell nothing."""
    kept = _KEPT.match(scene.content, office.end) if scene.language == "en" else None
    if kept is not None:
        return Fact("maintained", Span(*kept.span(1)), RULE)
    back = _STRUCK_BY.search(scene.content, max(0, office.start - _BACK), office.start)
    if back is not None and scene.language == "en":
        return Fact("invalidated", Span(*back.span(1)), RULE)
    made = _DECIDED[scene.language].match(scene.content, office.end)
    return Fact("invalidated", Span(*made.span(1)), RULE) if made is not None else None
