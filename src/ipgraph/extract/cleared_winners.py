"""Who is told to have won because nothing was infringed was sued: "Beta prevailed when a jury found that its pump did
not infringe Alpha's patent"."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.scene import Scene
from ipgraph.lang.patterns import lazy

_CLEARED = lazy(
    r"(?:(?!\b(?:although|though|but|while|one of|some of|except|declarat\w+|(?:its|his|her|their|the) (?:[\w-]+ ){0,3}"
    r"(?:suits?|lawsuits?|case|action))\b)[^.;]){0,70}?\b(?:when|after|as|because) "
    r"(?:(?!\b(?:although|though|but|while|one of|some of|except)\b)[^.;]){0,60}?"
    r"\b(?:found|ruled|held|decided|concluded|said|agreed|determined)(?: on \w+)?(?: that)? "
    r"(?:(?!\b(?:although|though|but|while|one of|some of|except)\b)[^.;]){0,60}?"
    r"\b(?:did|does|do|had|has|have|was|were) not (?:infring|cop|violat|misappropriat|stole|steal|plagiari)\w*\b"
    r"(?! (?:(?:the|an?|its|his|any|their|antitrust|competition|court|federal|state) )?(?:[\w-]+ )?"
    r"(?:laws?|orders?|agreements?|contracts?|acts?|terms)\b)(?! [^.;]{0,60}?\bbut\b)"
)
"""What follows on the words for winning."""
_OVER = lazy(r" (?:an? |the )?(?:[\w-]+ ){0,3}?(?:over|against) (?!its\b)")
"""Who was beaten, right behind the words for winning: "won a victory over Alpha"."""


def turn_to_cleared(scene: Scene, case: CaseDraft) -> None:
    """Say that a suit was lost where who won it is told to have done so because nothing was infringed.

    Whoever wins over another for this reason was sued by him, though words for a victory alone tell the reverse.
    """
    if scene.language != "en" or case.role != "main" or case.awarded or case.remedies:
        return
    cleared = [v for v in case.verdicts if v.value == "won" and _CLEARED.match(scene.content, v.span.end)]
    case.verdicts = [Fact("lost", v.span, v.rule) if v in cleared else v for v in case.verdicts]
    beaten = [v for v in cleared if _OVER.match(scene.content, v.span.end)]
    if beaten and case.after is None and all(f.span.start <= beaten[0].span.start for f in case.claimants.values()):
        case.claimants, case.respondents = case.respondents, case.claimants
