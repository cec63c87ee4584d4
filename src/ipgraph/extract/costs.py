"""Sums that a forum makes somebody pay for what the case itself has cost, which tell of no win in it."""

from ipgraph.extract.draft import CaseDraft, Fact, SumDraft
from ipgraph.extract.scene import Scene
from ipgraph.lang.patterns import lazy

_PAYS_COSTS = lazy(
    r"(?: (?!(?:and|but|or)\b)[\w.&'’-]+){0,5}?(?: to)?(?: (?:pay|bear|meet|cover|reimburse)"
    r"| (?:was|were|is|are) (?:also )?(?:ordered to )?pay)?"
    r"(?: (?!(?:and|but|damages|compensation|royalt\w+)\b)[\w'’%-]+){0,7}? "
    r"(?:costs|expenses|legal (?:fees|bills?)|attorneys?['’]?s?['’]? fees|lawyers['’] fees)\b"
)
"""What follows on words of an order that is one for costs and tells no sum: "ordered Beta to pay part of the costs"."""
_DECIDED = frozenset({"won", "lost", "dismiss", "affirm", "reverse"})


def is_for_costs(money: SumDraft) -> bool:
    """Whether a sum is one for costs."""
    return money.kind is not None and money.kind.value == "expenses"


def orders_costs(scene: Scene, verdict: Fact) -> bool:
    """Whether words of an order or an award tell only who has to pay what the case has cost, and no sum."""
    if scene.language != "en" or verdict.value not in ("order", "award"):
        return False
    return _PAYS_COSTS.match(scene.content, verdict.span.end) is not None


def only_costs(case: CaseDraft, said: dict[str, Fact]) -> bool:
    """Whether all that a forum made somebody pay are costs, and it decided nothing else."""
    paid = bool(case.awarded) and all(is_for_costs(money) for money in case.awarded)
    return paid and not case.findings and not said.keys() & _DECIDED


def had_no_case(case: CaseDraft, said: dict[str, Fact]) -> bool:
    """Whether words tell that whoever sued failed, or that nothing is infringed."""
    found = case.findings.get("infringement")
    return bool(said.keys() & {"lost", "dismiss"}) or (found is not None and found.value == "not-found")
