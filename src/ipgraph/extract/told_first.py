"""Reviews that are told before what they review: the verdict of a jury, an interim injunction."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.twice_told import folk
from ipgraph.lang.patterns import lazy

_ANOTHER = lazy(r"\b(?:another|separate|unrelated|different|similar|other|second)\b[^.;]{0,60}\Z")
_FROM = lazy(
    r"\b(?:found|awarded|ruled|sided|ordered)\b[^.;]*?(?:\b(?:from|against) (?:the )?[A-Z]| over an? )|\bordered [A-Z]"
)
"""What tells that a verdict was against somebody, whom the review would have to name, or over another right."""
_BACK_THEN = lazy(r"\bhad\b|\bin (?:[A-Z][a-z]+ )?(?:19|20)\d\d\b")
_TELLING = 90
"""How far before a case is told of the words stand that it is another."""


def each_one_side(review: CaseDraft, lower: CaseDraft, cases: list[CaseDraft], content: str) -> bool:
    """Whether a review names the one side, and the only court told of behind it the other: "upheld a verdict against
    Beta. A jury had found for Alpha"."""
    if review.language != "en" or lower.born < review.born or not review.respondents or not lower.claimants:
        return False
    if review.claimants or lower.respondents or lower.filed or review.said("reverse", "modify"):
        return False
    if _ANOTHER.search(content, max(review.born, lower.born - _TELLING), lower.born):
        return False
    told = content[max(review.born, lower.born - _TELLING) : lower.born + _TELLING]
    if _FROM.search(told) or not _BACK_THEN.search(told):
        return False
    return not any(c.forum and c is not review and c is not lower and c.role == lower.role for c in cases)


def over_injunction(case: CaseDraft, cases: list[CaseDraft]) -> None:
    """Tie an appeal told first to the only decision told below it, where that is on an interim injunction."""
    if case.instance is None or case.instance.value != "second" or case.role != "main" or case.awarded or case.filed:
        return
    others = [c for c in cases if c is not case and c.role in ("main", "interim", "counterclaim", "nullity")]
    if len(others) != 1 or others[0].role != "interim" or not others[0].said("grant", "dismiss"):
        return
    below = others[0]
    mine = folk(case)
    judged = below.forum and case.forum and below.rank < case.rank and below.forum_key[:3] == case.forum_key[:3]
    if judged and below.after is None and (not mine or not folk(below) or mine & folk(below)):
        case.role, case.after, case.after_span = "interim", below, case.instance.span
