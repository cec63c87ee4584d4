"""What the decision under review was, by the words for it: "affirmed the dismissal", "threw out a $2 million award"."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket, root
from ipgraph.extract.story.matching import ended
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_EN = Beside("en", "result_below")
_VERDICTS = {
    "dismissed": "dismiss", "not infringed": "dismiss", "infringed": "won", "invalid": "invalidated", "granted": "won",
}  # fmt: skip
"""What is told of a result, with the class of words that tell it of the court below itself."""
_FINDINGS = {"not infringed": "not-found", "infringed": "found"}
_REVIEW = ("affirm", "reverse", "modify")
_REACH = 150
_OF_THE_JUDGE = "-judge-"
"""What is in the name of a rule by which a court above says that the judge below was right or wrong."""
_ITSELF = lazy(r"\b(?:who|which|that|judge|jury)(?: (?:then|later|himself|herself|itself))? (?:had )?$")
"""Who did away with a verdict at the same instance: "the judge who had thrown out the verdict"."""


def result_below(docket: Docket, frame: Frame, case: CaseDraft) -> None:
    """Note what the words behind the verb of a review tell of the result below."""
    reviewed = case.instance is not None and case.instance.value in ("second", "retrial")
    if docket.scene.language != "en" or case.role != "main" or not reviewed:
        return
    for cue in frame.cues:
        told = _told(docket, cue, frame.sentence.end) if cue.cue_class in _REVIEW else None
        if told is not None:
            docket.results_below.setdefault(id(case), (case, told, Fact(True, frame.words, cue.rule)))
            return


def _told(docket: Docket, cue: Cue, end: int) -> str | None:
    content = docket.scene.content
    reach = min(end, cue.end + _REACH)
    of_below = _OF_THE_JUDGE in cue.rule
    if not of_below and _ITSELF.search(content, max(0, cue.start - 30), cue.start):
        return None
    if _EN.behind("revived").match(content, cue.start, reach):
        return "dismissed"
    if cue.cue_class == "reverse" and _EN.behind("turned").match(content, cue.end, reach):
        return "granted"
    if cue.cue_class == "reverse" and _EN.behind("turned found").match(content, cue.end, reach):
        return "infringed"
    return next((told for told in _VERDICTS if _EN.behind(told).match(content, cue.end, reach)), None)


def won_below(docket: Docket, case: CaseDraft, winners: tuple[PartyDraft, ...], fact: Fact) -> None:
    """Note whom the decision under review was for: "affirmed a judgment in favour of Beta", whom Alpha had sued."""
    claimants, respondents = set(root(case).claimants), set(root(case).respondents)
    favoured = set(winners)
    if favoured & claimants and not favoured & respondents:
        docket.results_below.setdefault(id(case), (case, "granted", fact))
    elif favoured & respondents and not favoured & claimants:
        docket.results_below.setdefault(id(case), (case, "dismissed", fact))


def settle_results_below(docket: Docket) -> None:
    """Give suits of which nothing else tells how they ended the result that the review of them tells."""
    for case, told, fact in docket.results_below.values():
        lower = case.after
        if lower is None or lower.role != "main" or lower.instance is None or lower.instance.value != "first":
            continue
        if ended(lower) or any(
            finding.value != _FINDINGS.get(told, finding.value) for finding in lower.findings.values()
        ):
            continue
        span = fact.span if isinstance(fact.span, Span) else case.anchor()
        lower.verdicts.append(Fact(_VERDICTS[told], span, fact.rule))
        if told in _FINDINGS:
            lower.findings.setdefault("infringement", Fact(_FINDINGS[told], span, fact.rule))
