"""The court of a suit that only its place tells: "Alpha sued Beta in Delaware", where no word of the text names it."""

from collections.abc import Sequence

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.party import Form
from ipgraph.extract.scene import Scene
from ipgraph.lang.en.suit_places import suit_places
from ipgraph.model.article import Span

RULE = "sued-in-place"
_NEAR = 20
"""How much before a place is looked at for the word that tells a suit in return."""
_BEFORE = 24
"""How far before "sued" or "suit" the step begins that tells it: "has sued", "filed a patent suit"."""


def name_places_of_suits(cases: Sequence[CaseDraft], scene: Scene) -> None:
    """Give the suits of first instance that name no court the place where they were brought in the United States."""
    if scene.language != "en":
        return
    for case in cases:
        first = case.instance is not None and case.instance.value == "first"
        if case.role not in ("main", "counterclaim") or case.after is not None or not first:
            continue
        told = [
            fact.span.start for fact in case.verdicts if fact.value in ("sue", "filed", "suit", "ask", "counterclaim")
        ]
        told += [fact.span.start for side in (case.claimants, case.respondents) for fact in side.values()]
        for sentence in scene.sentences:
            here = [at for at in told if sentence.start <= at < sentence.end]
            places = suit_places(scene.content, sentence.start, sentence.end) if here else ()
            near = ((words.start - _BEFORE, words.end, at) for words, at in places)
            place = next((at for start, end, at in near if any(start <= each < end for each in here)), None)
            if place is not None and (not case.forum or _elsewhere(case, scene, place)):
                name = scene.words(place)
                case.forum_key, case.forum_kind, case.rank = f"~{name.casefold()}", "court", 1
                case.forum = [Form(name, place, RULE)]
                break


def _elsewhere(case: CaseDraft, scene: Scene, place: Span) -> bool:
    """Whether a suit brought in return was brought in another place than before the court it was taken to be at."""
    before = scene.content[max(0, place.start - _NEAR) : place.start]
    told_before = all(form.span.end < place.start for form in case.forum)
    return before.endswith("countersued in ") and told_before and scene.words(place) not in case.forum[0].text
