"""What a court does to the award made before it: the judge trims the jury's verdict, or triples it, there."""

import re

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.sum_role import SumRole
from ipgraph.lang.patterns import lazy

_JUDGE = lazy(
    r"\b(?:(?:[Tt]he|[Aa]) (?:(?:trial|district|federal|same|first|presiding) )?(?:court|judge)"
    r"|(?:[Dd]istrict |[Cc]hief |[Ss]enior )*(?:Judge|Justice) [A-Z][\w.’'-]*)\b[^.;]{0,120}$"
)
_JUDGE_ZH = lazy(r"(?:^|[，；])(?:主审|初审|地区法院|联邦)?法官[^，。；]{0,16}$", re.MULTILINE)
JUDGMENT_FOR = "en-award-judgment-for"
"""The rule of a judgment that is told by its sum, in whose place that of the jury stood before."""
_ABOVE = lazy(r"\b(?:[Oo]n appeal|[Aa]ppeals? court|[Aa]ppellate|[Cc]ourts? of [Aa]ppeals?|[Cc]ircuit|[Aa]ppealed)\b")


def changes_own_award(docket: Docket, frame: Frame, case: CaseDraft | None) -> bool:
    """Whether the judge of a suit changes what was awarded in it: "In April the judge cut the award to $59 million"."""
    if case is None or case.role != "main" or case.after is not None:
        return False
    first = case.instance is not None and case.instance.value == "first"
    cues = [cue for cue in frame.cues if cue.cue_class == "modify" or cue.rule == JUDGMENT_FOR]
    if not first or not case.awarded or docket.appeal is not None or not cues:
        return False
    if frame.forum is not None:
        return frame.forum.key == case.forum_key and frame.forum.rank == 1
    if docket.scene.language == "zh":
        return _JUDGE_ZH.search(docket.scene.content, frame.sentence.start, frame.predicate.end) is not None
    content, at = docket.scene.content, cues[0].start
    if _ABOVE.search(content, frame.span.start, at):
        return False
    return _JUDGE.search(content, frame.sentence.start, at) is not None


def is_cut_there(docket: Docket, frame: Frame, role: SumRole, sums: list[SumRole]) -> bool:
    """Whether a sentence goes on with what the judge made of a sum: "awarded $9 million, but the judge cut it"."""
    if docket.scene.language != "en":
        return False
    cut = next((c for c in frame.cues if c.cue_class == "modify" and c.start >= role.money.end), None)
    if cut is None or not _JUDGE.search(docket.scene.content, role.money.end, cut.start):
        return False
    if _ABOVE.search(docket.scene.content, role.money.end, cut.start):
        return False
    awards = [s.money for s in sums if s.role == "awarded" and s.money.currency == role.money.currency]
    if sum(money.end <= cut.start for money in awards) != 1:
        return False  # the cut is told of one of several
    return any(money.start >= cut.start for money in awards)


def replace_award(case: CaseDraft, granted: list[SumRole]) -> None:
    """Drop the sums in whose place a court puts others of the same currency."""
    currencies = {role.money.currency for role in granted}
    case.awarded[:] = [known for known in case.awarded if known.currency not in currencies]
