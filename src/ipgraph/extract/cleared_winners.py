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
    r"\b(?:did|does|do|had|has|have|was|were) not (?:infring|cop|violat|misappropriat|stole|steal|plagiari)\w*"
    r"(?! (?:(?:the|an?|its|his|any|their|antitrust|competition|court|federal|state) )?(?:[\w-]+ )?"
    r"(?:laws?|orders?|agreements?|contracts?|acts?|terms)\b)(?! [^.;]{0,60}?\bbut\b)"
)
"""What follows on the words for winning."""


def turn_to_cleared(scene: Scene, case: CaseDraft) -> None:
    """Say that a suit was lost where who won it is told to have done so because nothing was infringed."""
    if scene.language != "en" or case.role != "main" or case.awarded or case.remedies:
        return
    case.verdicts = [
        Fact("lost", verdict.span, verdict.rule)
        if verdict.value == "won" and _CLEARED.match(scene.content, verdict.span.end)
        else verdict
        for verdict in case.verdicts
    ]
