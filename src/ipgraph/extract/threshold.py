"""Leave out of a record the facts that fall short of a confidence."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ipgraph.model.record import Record

DEFAULT_CONFIDENCE = 0.55
"""The least confidence of a fact that the program tells unless it is asked for less: what is hardly right more often
than wrong stays out."""


def above(record: "Record", least: float) -> "Record":
    """The record without the facts whose confidence is below ``least``; facts of unknown confidence stay."""
    # Here and not above: every verb takes the default from this module, and few extract.
    from ipgraph.extract.traits import fact_of
    from ipgraph.model.pruning import pruned

    return pruned(
        record, {fact_of(e.path) for e in record.evidence if e.confidence is not None and e.confidence < least}
    )
