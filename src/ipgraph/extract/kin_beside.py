"""Nobody sues the company that owns him: a parent told only to say whose unit a party is faces it in no case."""

from ipgraph.extract.draft import Draft

SUBSIDIARY = "subsidiary-of"


def part_kin(draft: Draft) -> None:
    """Take a parent off the side that its own subsidiary faces: "Rayn, a unit of Bexa, sued" after a word on Bexa."""
    told = {(tie.party, tie.other) for tie in draft.ties if tie.relation == SUBSIDIARY}
    ties = [(unit, parent) for unit, parent in told if (parent, unit) not in told]
    for case in draft.cases if ties else ():
        for mine, theirs in ((case.claimants, case.respondents), (case.respondents, case.claimants)):
            for unit, parent in ties:
                if unit in mine and parent in theirs:
                    del theirs[parent]
