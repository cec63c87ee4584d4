"""Highest courts that a text names for what they hold of the law, and not for a case between those it tells of."""

from bisect import bisect_right
from collections.abc import Collection

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.scene import Scene
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_HIGHEST = frozenset({"supreme-court"})


def named_for_law(case: CaseDraft, cases: Collection[CaseDraft], scene: Scene) -> bool:
    """Whether a highest court is only said to have ruled: nobody is named beside it, and nothing comes of it.

    "In the meantime the Court of Justice had spoken on applied art" tells no case of the maker of the lamp.
    """
    if case.forum_kind not in _HIGHEST or case.role != "main" or case.after is not None:
        return False
    if case.outcome is not None and case.outcome.value != "unknown":
        return False
    if case.awarded or case.claimed or case.filed or case.appellants or case.case_number or case.findings:
        return False
    if any(other.after is case or other.beside is case for other in cases):
        return False
    if not any(other is not case and (other.claimants or other.respondents) for other in cases):
        return False
    sides = {*case.claimants, *case.respondents}
    told_in = _told_in(case, scene)
    if not sides or any(sides & set(m.parties) for sentence in told_in for m in scene.parties.within(sentence)):
        return False
    leant_on = any(_LEANT_ON[scene.language].search(scene.content, s.start, s.end) for s in told_in)
    return leant_on or case.forum_key == _JUSTICE


_LEANT_ON = {
    "en": lazy(
        r"\b(?:had|follow(?:s|ed|ing)|rel(?:y|ies|ied|ying) (?:up)?on|in (?:line|keeping) with|applying|citing|cited"
        r"|case law of|precedents?|according to)\b"
    ),
    "zh": lazy(r"曾|此前|依据|根据|援引|参照|沿用|遵循|判例"),
}
"""What tells that another court leans on what the highest one has held."""
_JUSTICE = "eu-cjeu"
_BELOW = ("eu-general", "eu-euipo", "eu-cpvo", "eu-commission", "eu-ema", "eu-efta")
"""Keys of those whose decisions come before the Court of Justice of the European Union."""
_BROUGHT = {
    "en": lazy(r"\b(?:refer\w*|questions?|preliminary|appeals?|appealed|sued|action|brought|seized|between)\b"),
    "zh": lazy(r"提交|提请|先决|上诉|诉至|起诉|移送|请求|诉"),
}
"""What tells that a case came before a court, and not only what the court said."""


def ruled_elsewhere(scene: Scene, sentence: Span, forum: ForumMention, cases: Collection[CaseDraft]) -> bool:
    """Whether the Court of Justice is named, in a story of other courts, for a ruling between others."""
    if forum.key != _JUSTICE or not cases or any(case.forum_key.startswith(_BELOW) for case in cases):
        return False
    if _BROUGHT[scene.language].search(scene.content, sentence.start, sentence.end):
        return False
    return not scene.parties.within(sentence)


def _told_in(case: CaseDraft, scene: Scene) -> list[Span]:
    """The sentences that name the court or tell what it did."""
    starts = [sentence.start for sentence in scene.sentences]
    places = {span.start for span in (*(f.span for f in case.forum), *(v.span for v in case.verdicts))}
    found = {bisect_right(starts, at) - 1 for at in places}
    return [scene.sentences[i] for i in sorted(found) if i >= 0]
