"""Attacks on a right that are told first by the court above, and then by who brought them.

"The Federal Court of Justice dismissed an appeal against a judgment that declared the patent invalid. Alpha brought the
nullity action in 2019": the action is the one that was decided.
"""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.matching import Step
from ipgraph.lang.patterns import lazy

_GIVEN_UP = lazy(r"\b(?:withdrawn|withdrew|dropped|abandoned|settled|dismissed)\b")


def attack_told(docket: Docket, step: Step) -> CaseDraft | None:
    """The attack before a court of which the decision is told already, and by nobody, that a filing tells of."""
    if docket.scene.language != "en" or step.role != "office" or step.forum is not None or not step.claimants:
        return None
    sentence = next((s for s in docket.scene.sentences if s.start <= step.at < s.end), None)
    if sentence is not None and _GIVEN_UP.search(docket.scene.content, sentence.start, sentence.end):
        return None
    part = docket.part_at(step.at)
    told = [c for c in docket.cases() if c.role == "nullity" and c.after is None and docket.part_at(c.born) == part]
    if len(told) != 1 or told[0].claimants or told[0].filed is not None or not told[0].forum:
        return None
    if step.date and told[0].decided is not None and step.date >= told[0].decided.value:
        return None
    owners = {p for c in docket.cases() if c.after is told[0] or c is told[0] for p in (*c.appellants, *c.respondents)}
    if owners & set(step.claimants) or (owners and step.respondents and not owners & set(step.respondents)):
        return None
    return told[0]
