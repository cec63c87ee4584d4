"""At which instance the highest court of China decides where the text only names it.

It hears no suit in the first instance. Since 2019 its tribunal hears the appeals in technical cases, which are far more
than the petitions for a retrial that other suits bring before it (Provisions on Several Issues concerning the
Intellectual Property Tribunal, Fa Shi [2018] No. 22, art. 2).
"""

from collections.abc import Sequence

from ipgraph.extract.draft import CaseDraft, Fact

_KEY = "cn-supreme"


def settle_never_first(cases: Sequence[CaseDraft]) -> None:
    """Raise, in place, what that court was only guessed to have decided first.

    It hears the case the third time where another court of the same dispute has heard it on appeal, else the second.
    """
    for case in cases:
        told = case.instance
        if case.forum_key != _KEY or case.role != "main" or told is None:
            continue
        if (told.value, told.rule) != ("first", "rank"):
            continue
        appeals = any(
            c.thread is case.thread and c.forum_key != _KEY and c.instance is not None and c.instance.value == "second"
            for c in cases
        )
        case.instance = Fact("retrial" if appeals else "second", told.span, told.rule)
