"""Which case is taken to a court above where the suit spoken of is not decided yet: the interim order in it."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.matching import ended


def order_appealed(docket: Docket, lower: CaseDraft | None) -> CaseDraft | None:
    """The last decision over an interim order beside a suit that has not ended, else the case itself."""
    if docket.scene.language != "en" or lower is None or lower.role != "main" or lower.after is not None:
        return lower
    ruled = lower.decided is not None and bool(lower.findings)
    if ended(lower) or ruled or lower.instance is None or lower.instance.value != "first":
        return lower
    orders = [c for c in lower.thread.cases if c.role == "interim" and ended(c)]
    top = [c for c in orders if not any(above.after is c for above in docket.cases())]
    return top[-1] if top else lower
