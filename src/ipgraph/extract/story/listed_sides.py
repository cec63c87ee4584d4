"""Suits that a text tells by lines with labels, which name the sides: 原告：甲公司, "Defendant: Beta Ltd"."""

from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.summons import name_by_summons
from ipgraph.model.article import Span

RULE = "party-line"


def read_party_lines(docket: Docket, sentence: Span) -> None:
    """Open the suit whose sides lines with labels have named in full, or give them to the one told without them."""
    for lines in docket.lines:
        if not sentence.start <= lines.span.end - 1 < sentence.end:
            continue
        docket.roles.bind("claimant", lines.claimants, lines.span.start)
        docket.roles.bind("respondent", lines.respondents, lines.span.start)
        case = docket.case
        told = {party for each in docket.cases() for party in (*each.claimants, *each.respondents) if not party.unnamed}
        if case is None or case.role != "main" or case.after is not None:
            if told & {*lines.claimants, *lines.respondents}:
                return
            thread = docket.new_thread(lines.span.start)
            case = docket.open(thread, "main", lines.span.start, None)
            name_by_summons(docket, case)
            docket.speak_of(case)
        for side, parties in (("claimants", lines.claimants), ("respondents", lines.respondents)):
            other = case.respondents if side == "claimants" else case.claimants
            if not getattr(case, side) and not set(parties) & set(other):
                case.add_side(side, parties, lines.span, RULE)
                case.thread.add_side(side, parties, lines.span, RULE)
