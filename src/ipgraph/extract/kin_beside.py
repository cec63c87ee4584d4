"""Nobody sues the company that owns him: a parent told only to say whose unit a party is faces it in no case."""

from ipgraph.extract.draft import Draft, Fact
from ipgraph.extract.party import TieDraft

SUBSIDIARY = "subsidiary-of"
_OF_VERBS = ("en-", "zh-")
"""How the rules are called that name sides by a verb itself: "Rayn sued its parent Bexa"."""


_NEAR = 60
"""How far from the verb of suing a party stands that it names."""


def part_kin(draft: Draft, content: str) -> None:
    """Take a parent off the side that its own subsidiary faces: "Rayn, a unit of Bexa, sued" after a word on Bexa.

    One that a verb of suing names apart from the words that tell the tie stays: "Rayn sued its parent Bexa".
    """
    ties = [tie for tie in draft.ties if tie.relation == SUBSIDIARY]
    told = {(tie.party, tie.other) for tie in ties}
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
