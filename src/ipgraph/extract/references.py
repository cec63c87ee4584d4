"""What a national court asks the Court of Justice of the Union, which decides no dispute between two firms itself.

It says how the law is to be read and hands the case back: nobody has appealed to it, won or lost there, and the court
that had asked reviews nothing of it when it goes on.
"""

from ipgraph.extract.draft import CaseDraft, Draft, Fact
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "reference"
_KEY, _BELOW = "eu-cjeu", "eu-general"
_WORDS = Beside("en", "references")
_BEFORE, _BEHIND, _ASKED = _WORDS.before("answered"), _WORDS.behind("answered"), _WORDS.within("asked")
_REACH = 60
_OWN_APPEAL = lazy(r"(?:dismiss|reject)\w* (?:[^.;,]{0,24}? )?appeals?\b")
_NOT_YET, _NEAR = lazy(r"\b(?:until|till|once|when|if|unless|pending)(?: the)? $"), 14
_OF_OFFICES = frozenset({"administrative-litigation", "trademark-opposition", "trademark-invalidation"})


def settle_references(draft: Draft, scene: Scene) -> None:
    """Take from the cases before the Court of Justice what no reference can bring, and say whether it has answered."""
    if scene.language != "en":
        return
    for part, told in draft.cases_by_part(len(scene.content)):
        for case in told:
            if _is_reference(case, scene, part):
                _settle(case, scene, part)
                for other in told:
                    if other.after is case:
                        other.after, other.after_span = None, None


def _is_reference(case: CaseDraft, scene: Scene, part: Span) -> bool:
    if case.forum_key != _KEY or (case.after is not None and case.after.forum_key == _BELOW):
        return False
    if case.type is not None and case.type.value in _OF_OFFICES:
        return False
    if any(_OWN_APPEAL.match(scene.content, v.span.start, part.end) for v in case.verdicts if v.value == "affirm"):
        return False
    reviews = case.said("affirm", "reverse", "appeal")
    return not reviews or _ASKED.search(scene.content, part.start, part.end) is not None


def _settle(case: CaseDraft, scene: Scene, part: Span) -> None:
    case.after, case.after_span, case.outcome = None, None, None
    case.instance = Fact("none", case.anchor(), RULE)
    for told in (case.appellants, case.findings, case.remedies, case.awarded, case.claimed):
        told.clear()
    answered = next(
        (
            Span(forum.start, forum.end)
            for forum in scene.forums.within(part)
            if forum.key == _KEY
            and not _NOT_YET.search(scene.content, max(part.start, forum.start - _NEAR), forum.start)
            and (
                _BEHIND.match(scene.content, forum.end)
                or _BEFORE.search(scene.content, max(part.start, forum.start - _REACH), forum.start)
            )
        ),
        None,
    )
    case.status = Fact("decided" if answered or case.decided else "pending", answered or case.anchor(), RULE)
