"""Nobody sues the company that owns him: a parent told only to say whose unit a party is faces it in no case."""

from ipgraph.extract.draft import Draft

SUBSIDIARY = "subsidiary-of"
_OF_VERBS = ("en-", "zh-")
"""How the rules are called that name sides by a verb itself: "Rayn sued its parent Bexa"."""


def part_kin(draft: Draft) -> None:
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
                if not fact.rule.startswith(_OF_VERBS) or tie.span.start <= fact.span.start < tie.span.end:
                    del theirs[tie.other]
