"""What the nodes of the picture are called."""

import re
from urllib.parse import unquote

from ipgraph.model.codes import Language
from ipgraph.view.index import Index, expand
from ipgraph.view.values import Pair, Values

_NAMES: dict[str, tuple[str, ...]] = {
    "article": ("dct:title", "dct:identifier"),
    "statistic": (),
    "right": (),
    "dispute": (),
    "proceeding": (),
}
_OTHERS = ("skos:prefLabel", "ipg:name", "ipg:describedAs")
_NOT_STATED: Pair = ("not stated", "未载明")
_SHORTEST_NAME = {"en": 3, "zh": 2}
"""A form of a name with fewer characters stands for the whole in one article only."""


class Labels:
    """Gives each node the name it bears in lists and in the heading of its details."""

    def __init__(self, index: Index, values: Values) -> None:
        self._index = index
        self._values = values

    def name(self, kind: str, iri: str) -> Pair:
        """The name of a node of a kind."""
        match kind:
            case "dispute":
                return self._dispute(iri)
            case "proceeding":
                return self._proceeding(iri)
            case "right":
                return self._right(iri)
            case "statistic":
                metric = self._index.first(iri, "ipg:metric")
                return (metric and self._values.label(metric)) or _NOT_STATED
            case "other":
                return self._other(iri)
            case _:
                return self._values.label(iri, _NAMES.get(kind, _OTHERS)) or _NOT_STATED

    def _other(self, iri: str) -> Pair:
        """What is no thing of its own: a sum or a finding in words, a label, else the end of its IRI."""
        told = self._values.composite(iri) or self._values.code(iri) or self._values.label(iri)
        end = unquote(re.split(r"[/#]", iri.rstrip("/#"))[-1])
        return told or (end, end)

    def short(self, iri: str) -> Pair:
        """The shortest name of a party that tells it apart, for lists and titles."""
        pair = self._values.label(iri, _OTHERS) or _NOT_STATED
        return self._short(iri, "en", pair[0]), self._short(iri, "zh", pair[1])

    def _short(self, iri: str, language: Language, whole: str) -> str:
        forms = [
            form
            for form in self._index.words(iri, "ipg:name", language)
            if len(form) >= _SHORTEST_NAME[language] and len(form) < len(whole)
        ]
        # A form such as "PRC" beside "Kiln Company" may be shared; a part of the whole name is not.
        return min((form for form in forms if form in whole), key=lambda form: (len(form), form), default=whole)

    def main_proceeding(self, dispute: str) -> str | None:
        """The proceeding that gives a dispute its title: the first with both sides, else the first."""
        of = self._index.subjects("ipg:inDispute", dispute)

        def rank(iri: str) -> tuple[bool, bool, str, str]:
            sides = [bool(self._index.nodes(iri, f"ipg:{side}")) for side in ("claimant", "respondent")]
            reviews = bool(self._index.nodes(iri, "ipg:reviews"))
            since = self._index.first(iri, "ipg:filedNotBefore") or self._index.first(iri, "ipg:decidedNotBefore")
            return not all(sides), reviews, since or "9999", iri

        return min(of, key=rank, default=None)

    def _dispute(self, iri: str) -> Pair:
        main = self.main_proceeding(iri)
        if main is None:
            return _NOT_STATED
        claimants, respondents = (self._side(main, side) for side in ("claimant", "respondent"))
        if claimants and respondents:
            return f"{claimants[0]} v {respondents[0]}", f"{claimants[1]}诉{respondents[1]}"
        if respondents:
            return f"Case against {respondents[0]}", f"{respondents[1]}被诉案"
        if claimants:
            return f"Case of {claimants[0]}", f"{claimants[1]}提起的案件"
        return self._proceeding(main)

    def _side(self, proceeding: str, side: str) -> Pair | None:
        names = [self.short(iri) for iri in self.named_first(self._index.nodes(proceeding, f"ipg:{side}"))]
        if not names:
            return None
        more = len(names) - 1
        english, chinese = names[0]
        if more:
            return f"{english} and {more} other{'s' if more > 1 else ''}", f"{chinese}等{len(names)}方"
        return english, chinese

    def named_first(self, parties: list[str]) -> list[str]:
        """The parties in their order, those that the articles only describe behind the others."""
        unnamed = {iri for iri in parties if expand("ipg:UnnamedParty") in self._index.nodes(iri, "rdf:type")}
        return [*(iri for iri in parties if iri not in unnamed), *(iri for iri in parties if iri in unnamed)]

    def _proceeding(self, iri: str) -> Pair:
        kind = self._index.first(iri, "ipg:proceedingType")
        english, chinese = (kind and self._values.label(kind)) or _NOT_STATED
        forum = self._index.first(iri, "ipg:forum")
        before = self._values.label(forum) if forum else None
        return (f"{english}, {before[0]}", f"{chinese}，{before[1]}") if before else (english, chinese)

    def _right(self, iri: str) -> Pair:
        kind = self._index.first(iri, "ipg:rightType")
        english, chinese = (kind and self._values.label(kind)) or _NOT_STATED
        number = self._index.first(iri, "ipg:number")
        title = self._values.label(iri, ("ipg:title",))
        named = [(number, number)] if number else []
        named += [title] if title else []
        if not named:
            return english, chinese
        return (
            f"{english} {' '.join(pair[0] for pair in named)}",
            f"{chinese} {' '.join(pair[1] for pair in named)}",
        )
