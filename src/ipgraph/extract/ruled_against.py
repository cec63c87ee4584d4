"""Whom a court ruled against, once the sides are known: "found against the young writer Beta" wins the case for Alpha
where Beta is the one who was sued."""

from collections.abc import Iterable

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_AGAINST = Beside("en", "favoured").behind("against")
_WHAT_HE_IS = lazy(r"(?: the| both| its| his)?(?: [A-Z][a-z]+(?=(?: [a-z]| [A-Z])))?(?: [a-z][\w-]*){0,4} ?")
"""What may stand between "ruled against" and the name: "the young writer", "the Danish pump maker"."""
_REACH = 60


def turn_rulings(cases: Iterable[CaseDraft], scene: Scene) -> None:
    """Let an English ruling against the one who is sued be one for the claimant."""
    if scene.language != "en":
        return
    for case in cases:
        if case.role != "main" or case.after is not None or not case.respondents:
            continue
        for at, told in enumerate(case.verdicts):
            if told.value == "lost" and _AGAINST.match(scene.content, told.span.start, told.span.end):
                named = next(iter(scene.parties.within(Span(told.span.end, told.span.end + _REACH))), None)
                sued = named is not None and bool(set(named.parties) & (set(case.respondents) - set(case.claimants)))
                if named is not None and sued and _WHAT_HE_IS.fullmatch(scene.content, told.span.end, named.start):
                    case.verdicts[at] = Fact("won", told.span, told.rule)
