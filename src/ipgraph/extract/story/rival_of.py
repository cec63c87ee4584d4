"""Whose rival somebody is who was found to infringe: "found that Alpha's rival Beta had infringed its patent"."""

from itertools import pairwise

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.sides_reviewed import add_side
from ipgraph.lang.patterns import lazy

RULE = "rival-of"
_WHAT = r"(?:rivals?|competitors?|challenger|former (?:partner|supplier|distributor|licensee|employee|engineer))"
_HIS_RIVAL = lazy(rf"['’]s? (?:[\w-]+ ){{0,3}}?{_WHAT}\b")
_RIVAL_OF = lazy(rf", (?:an?|the) (?:[\w-]+ ){{0,3}}?{_WHAT} (?:of|to)\b")
_WRONGS = lazy(
    r",?(?: (?:has|had|did|does|not|also|wilfully|willfully|directly|deliberately|unlawfully|likely))*"
    r" (?:infring|copie[sd]|violat|misappropriat|stole|breach|dilut|plagiari)\w*(?: \w+ of)?"
    r" (?:its|his|her|their|the company['’]s)\b"
)
"""What follows on the one who did wrong, where it was done to the other: "had infringed its patent"."""


def rival_of(scene: Scene, case: CaseDraft, here: list[Actor]) -> None:
    """Name the sides where the one that was wronged is named only as the one whose rival did it."""
    if scene.language != "en" or case.role != "main" or case.claimants or case.respondents or case.after is not None:
        return
    named = [a for a in here if a.parties and not a.pronoun]
    for first, second in pairwise(named):
        content = scene.content
        if not _WRONGS.match(content, second.end) or set(first.parties) & set(second.parties):
            continue
        if _HIS_RIVAL.match(content, first.end):
            wronged, doer = first, second
        elif _RIVAL_OF.match(content, first.end):
            wronged, doer = second, first
        else:
            continue
        add_side(case, "respondents", doer.parties, doer.span, RULE)
        add_side(case, "claimants", wronged.parties, wronged.span, RULE)
        return
