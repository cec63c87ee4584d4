"""A suit told by the place where it was brought is none that a court of another country decides: "sued Beta in London;
a court in Munich granted it an injunction"."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.en.court_places import country_names
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy

_PLACE = r"(?:the )?(?P<place>[A-Z][\w.]+(?: [A-Z][\w.]+)?)"
_SUED_IN = lazy(rf"\b(?:sued|suing|suit|lawsuit|action|complaint|proceedings)\b[^.;]{{0,90}}? in {_PLACE}")
_SITS_IN = lazy(rf"\b(?:in|at|of) {_PLACE}$")


def sued_elsewhere(docket: Docket, case: CaseDraft, forum: ForumMention) -> bool:
    """Whether the sentence that opened a case without a court puts it into another country than that of ``forum``."""
    scene = docket.scene
    if scene.language != "en" or case.forum or case.born >= forum.start:
        return False
    told = next((s for s in scene.sentences if s.start <= case.born < s.end), None)
    if told is None or told.start <= forum.start < told.end:
        return False
    sits = _SITS_IN.search(scene.words(forum))
    country = forum.country or (country_names().get(sits["place"], "") if sits else "")
    if not country or country in _OF_MANY:
        return False
    named = (match["place"] for match in _SUED_IN.finditer(scene.content, told.start, told.end))
    places = {country_names().get(name, "") for name in named} - {""}
    return bool(places) and country not in places


_OF_MANY = frozenset({"EU", "WO", "XX"})
"""What stands for a country where a court sits for several."""
