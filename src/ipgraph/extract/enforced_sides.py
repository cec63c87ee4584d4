"""Whom an office punishes, upon whose report and for what, where an English text tells it, beside the fine or apart.

"Beta has been fined EUR 2 million", "a penalty on Beta", "inspectors acted on a complaint from Alpha".
"""

from collections.abc import Sequence

from ipgraph.extract.draft import CaseDraft, Draft, Fact
from ipgraph.extract.frames.actors import find_actors
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.told_where import is_private
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "enforced"
_WHO = r"(?:(?!(?:of|by|from|for|that|which|who|whose)\b)[\w'’-]+,? ){0,8}"
_FINE = r"(?:[Ff]ines?|[Pp]enalt(?:y|ies)|[Ss]anctions?)"
_PUNISHES = lazy(
    rf"\b(?:[Ff]in(?:ed|es|ing)|[Pp]enali[sz](?:ed|es|ing)|[Ss]anction(?:ed|s|ing)) {_WHO}$"
    rf"|\b[Ii]mpos(?:ed|es|ing) (?:on|upon) {_WHO}$"
    rf"|\b{_FINE}\b(?:[^.;]|\.(?=\d)){{0,70}}? (?:on|upon|against) {_WHO}$"
)
"""What stands before the name of whoever is punished: "fined the trader", "a fine of EUR 3 million on"."""
_IS_PUNISHED = lazy(
    r"(?: \([^()]{1,40}\))?(?:, [^.;]{3,60},)? (?:(?:was|were|is|are|has been|have been|had been|got|must pay)"
    rf"(?: also| now| then)? (?:[Ff]ined|penali[sz]ed|sanctioned|hit with|slapped with|handed|a {_FINE})"
    rf"|(?:must|has to|had to|will have to|was told to|was ordered to) pay (?:a |an )?(?:[\w-]+ )?{_FINE}"
    rf"|(?:received|incurred) (?:a |an )?(?:[\w-]+ )?{_FINE})\b"
)
"""What stands behind it."""
_REPORTED = lazy(
    r"\b(?:[Cc]omplaints?|[Rr]eports?|[Ii]nformation|[Tt]ip-?offs?|[Dd]enunciations?|[Pp]etitions?"
    r"|[Aa]t the (?:request|instance))"
    rf"(?: (?:lodged|filed|made|brought|received))? (?:of|by|from) {_WHO}$"
)
_REPORTS = lazy(
    r"(?: \([^()]{1,40}\))?(?:, [^.;]{3,60},)? (?:had |has )?(?:complained|reported|tipped off|alerted|informed)\b"
    r"|['’]s? (?:[\w-]+ ){0,2}?(?:complaint|report|tip-?off)\b"
)
_GROUNDS = (
    ("abuse", lazy(r"\b(?:abus(?:ed|e|ing|ive)|misus(?:ed|e|ing)|dominan(?:t|ce))\b")),
    (
        "infringement",
        lazy(
            r"\b(?:counterfeits?|fakes?|infring\w+|knock-?offs?|pirated|imitation\w*|look-?alikes?)\b",
        ),
    ),
    ("unfair-competition", lazy(r"\b[Uu]nfair competition\b")),
    ("infringement", lazy(r"\bbear(?:ing|s) (?:the |its |a |an )?(?:[\w'’-]+ ){0,3}(?:mark|trade ?mark|logo)\b")),
)
_BACK = 130


def name_enforced(draft: Draft, scene: Scene) -> None:
    """Fill the sides and the grounds of the one case of a part of an English text, in which an office punishes."""
    if scene.language != "en":
        return
    for part, cases in draft.cases_by_part(len(scene.content)):
        if len(cases) == 1 and cases[0].role == "enforcement" and cases[0].said("penalise"):
            _name(cases[0], scene, [s for s in scene.sentences if part.start <= s.start < part.end])
            _tell_grounds(cases[0], scene, part)


def _name(case: CaseDraft, scene: Scene, sentences: Sequence[Span]) -> None:
    for sentence in sentences:
        for actor in find_actors(scene, sentence):
            parties = tuple(p for p in actor.parties if is_private(p))
            before, floor = scene.content, max(sentence.start, actor.start - _BACK)
            if not parties or actor.pronoun:
                continue
            if not set(case.respondents) - set(parties) and (
                _PUNISHES.search(before, floor, actor.start) or _IS_PUNISHED.match(before, actor.end, sentence.end)
            ):
                _add(case, "respondents", parties, actor.span)
            elif not case.claimants and (
                _REPORTED.search(before, floor, actor.start) or _REPORTS.match(before, actor.end, sentence.end)
            ):
                _add(case, "claimants", parties, actor.span)


def _add(case: CaseDraft, side: str, parties: Sequence[PartyDraft], at: Span) -> None:
    if side == "respondents":
        for party in parties:
            case.claimants.pop(party, None)
    if not set(parties) & set(case.respondents):
        case.add_side(side, parties, at, RULE)


def _tell_grounds(case: CaseDraft, scene: Scene, part: Span) -> None:
    """For what somebody was punished."""
    if case.findings:
        return
    for cause, words in _GROUNDS:
        if (match := words.search(scene.content, part.start, part.end)) is not None:
            case.findings[cause] = Fact("found", Span(*match.span()), RULE)
            return
