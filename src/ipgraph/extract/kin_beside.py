"""Nobody sues the company that owns him: a parent told only to say whose unit a party is faces it in no case."""

from ipgraph.extract.draft import Draft, Fact
from ipgraph.extract.party import PartyDraft, TieDraft
from ipgraph.extract.scene import Scene
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

SUBSIDIARY = "subsidiary-of"
_OF_VERBS = ("en-", "zh-")
"""How the rules are called that name sides by a verb itself: "Rayn sued its parent Bexa"."""


_NEAR = 60
"""How far from the verb of suing a party stands that it names."""


_FACED = lazy(
    r"\b(?:sue[ds]?|suing|against|(?:sued|accused|request|application|brought|filed) (?:of|by)|pay|infringe|parent)"
    r"(?: (?:its|his|the)(?: own)?(?: [a-z]+){0,2}?)? $"
)
_FACES = lazy(r"(?: (?:has|had|was|were|been|also|then|later|itself))* su(?:ed|es)\b")
"""What stands around one who takes his own unit to court or is taken there: "sued Bexa", "Bexa was also sued"."""
_BACK = 40


def part_kin(draft: Draft, scene: Scene) -> None:
    """Take a parent off the side that its own subsidiary faces: "Rayn, a unit of Bexa, sued" after a word on Bexa.

    One that a verb of suing names apart from the words that tell the tie stays: "Rayn sued its parent Bexa".
    """
    content = scene.content
    ties = [tie for tie in draft.ties if tie.relation == SUBSIDIARY and not _quarrels(scene, tie.other)]
    told = {(tie.party, tie.other) for tie in draft.ties if tie.relation == SUBSIDIARY}
    for case in draft.cases if ties else ():
        for mine, theirs in ((case.claimants, case.respondents), (case.respondents, case.claimants)):
            for tie in ties:
                fact = theirs.get(tie.other)
                if fact is None or tie.party not in mine or (tie.other, tie.party) in told:
                    continue
                if not (fact.rule.startswith(_OF_VERBS) and _named_beside(content, tie, fact)):
                    del theirs[tie.other]


def _named_beside(content: str, tie: TieDraft, fact: Fact) -> bool:
    """Whether a parent is named beside the verb that makes it a side, and not only where the tie is told."""
    for start, end in (
        (max(0, fact.span.start - _NEAR, min(tie.span.end, fact.span.start)), fact.span.start),
        (fact.span.end, min(len(content), fact.span.end + _NEAR)),
    ):
        for form in tie.other.forms:
            at = content.find(form.text, start, end)
            if at >= 0 and not content[at + len(form.text) :].lstrip(" ")[:1].isupper():
                return True
    return False


def _quarrels(scene: Scene, parent: PartyDraft) -> bool:
    """Whether words around a parent tell that it sues, or is sued itself."""
    content = scene.content
    return scene.language == "en" and any(
        _FACED.search(content, max(0, m.start - _BACK), m.start) or _FACES.match(content, m.end)
        for m in scene.parties.within(Span(0, len(content)))
        if parent in m.parties
    )
