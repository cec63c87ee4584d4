"""What a court found and what it ordered besides money, as far as an article tells of it."""

from collections.abc import Iterator, Sequence
from random import Random

from benchmarks.generate.steps import Step
from ipgraph.model.codes import Cause, Remedy
from ipgraph.model.record import Finding, Sum

_WON = ("claimant-won", "claimant-partly-won")


def findings(chance: Random, step: Step) -> tuple[Finding, ...]:
    """What the forum found on the main point; who grants a claim has found what it rests on."""
    if step.type.endswith("invalidation"):
        return (Finding(cause="invalidity", result="not-found" if step.outcome == "maintained" else "found"),)
    if step.type == "customs-seizure" and step.outcome == "penalised":
        return (Finding(cause="infringement", result="found"),)
    if step.type not in ("civil-infringement", "unfair-competition") or step.instance != "first":
        return ()
    cause: Cause = "infringement" if step.type == "civil-infringement" else "unfair-competition"
    if step.outcome in _WON:
        return (Finding(cause=cause, result="found"),)
    if step.outcome == "respondent-won" and chance.random() < 0.55:
        return (Finding(cause=cause, result="not-found"),)
    return ()


def remedies(chance: Random, step: Step, awarded: Sequence[Sum]) -> tuple[Remedy, ...]:
    """What was ordered; sums of money that are awarded are among it."""
    return tuple(_remedies(chance, step, awarded))


def _remedies(chance: Random, step: Step, awarded: Sequence[Sum]) -> Iterator[Remedy]:
    for kind, remedy in (("damages", "damages"), ("fine", "fine")):
        if any(one.kind == kind for one in awarded):
            yield remedy  # type: ignore[misc]
    if step.type == "customs-seizure" and step.outcome == "penalised":
        yield "confiscation"
    if step.type not in ("civil-infringement", "unfair-competition") or step.outcome not in _WON:
        return
    if step.instance != "first":
        return
    types = {right.type for right in step.rights}
    if chance.random() < 0.65:
        yield "cease-infringement"
    if types & {"trademark", "copyright", "fair-competition"} and chance.random() < 0.2:
        yield "apology" if "copyright" in types else "eliminate-effects"
    if types & {"trademark", "plant-variety"} and chance.random() < 0.12:
        yield "destroy-goods"
