"""What undoes a judgment in a suit over an office's decision."""

from collections.abc import Mapping

from ipgraph.extract.draft import CaseDraft, Fact, faces_other


def undone(case: CaseDraft, said: Mapping[str, Fact]) -> Fact | None:
    """The words by which a court above undoes such a judgment; ``None`` where it stands or goes back.

    Where the office is not sued, the court above sends the suit back to the court below, and not to the office.
    """
    if "remand" in said and (faces_other(case.forum_key) or case.forum_key.startswith("eu-")):
        return None
    below = case.after
    over_right = below is not None and below.after is not None and below.after.role == "office"
    return said.get("reverse") or (said.get("modify") if over_right else None)
