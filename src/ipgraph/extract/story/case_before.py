"""Whether a sentence tells that a case is or was before a court that it names, and does not only speak of that court.

"Its appeal to the Federal Circuit", "took it to the High Court", "the High Court dismissed it" tell of a case; "under
Federal Circuit precedent", "a popular venue", 北京知识产权法院成立于2014年 tell of none.
"""

from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.triggers import DECISION
from ipgraph.extract.panel_binding import DOMAIN, PANEL
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.court_day import has_its_day
from ipgraph.lang.beside import Beside
from ipgraph.lang.forums import ForumMention
from ipgraph.model.article import Span

NOUN = (
    r"(?P<what>(?:law)?suits?|actions?|claims?|complaints?|cases?|proceedings|petitions?|requests?|applications?|appeals?"
    r"|challenges?|attempts?|oppositions?|matters?|disputes?|trial|settlement)\b"
)
_EN = Beside("en", "case_before")
_ZH = Beside("zh", "case_before")
WHOSE = _EN.behind("whose")
OF_WHOM = _EN.before("of whom")
BROUGHT = _EN.before("brought")
PENDING = {
    "en": _EN.within("pending"),
    "zh": _ZH.within("pending"),
}
_CASE = r"(?:(?:law)?suit|action|claim|case|dispute|matter|appeal)"
_BEFORE = _EN.before("before")
"""A certain suit before the court: "a second suit in the", "that case to the"."""
_TAKEN = _EN.before("taken")
_PUT_TO = _EN.before("put to")
"""Papers that went to the court: "a writ was lodged at the", "had them summoned before the"."""
_HEARS = _EN.behind("hears")
"""What a court does to a case: "the High Court, which heard it", "has dealt with it"."""
_WHERE = _EN.behind("where")
_NEAR = 20
"""How far behind "where" the name of somebody who did something there stands at the most."""
_HELD_UP = _EN.before("held up")
_IN_SUIT = _EN.within("in suit")
_STEP_ZH = _ZH.within("step")
_SPOKEN_OF_ZH = _ZH.within("spoken of")
DAY = 10
"""How long an ISO date is that tells the day."""


def case_before(scene: Scene, sentence: Span, forum: ForumMention, actors: list[Actor], *, alone: bool = False) -> bool:
    """Whether a sentence tells of a case before ``forum``, which may be ``alone`` in a text without other cases."""
    content = scene.content
    if scene.language == "zh":
        spoken_of = _SPOKEN_OF_ZH.search(content, sentence.start, sentence.end)
        return not spoken_of and _STEP_ZH.search(content, sentence.start, sentence.end) is not None
    if any(d.start < sentence.end and len(d.value) == DAY and not d.is_range for d in scene.dates.within(sentence)):
        return True
    if forum.kind == PANEL and (scene.cues.has(sentence, *DECISION) or DOMAIN.search(content, *_bounds(sentence))):
        return True
    if has_its_day(scene, sentence, forum, close=True):
        return True
    if any(i.kind == "case" for i in scene.identifiers.within(sentence)):
        return True
    if any(_tells_whose(content, sentence, actor) for actor in actors if actor.parties):
        return True
    left = max(sentence.start, forum.start - 160)
    if any(pattern.search(content, left, forum.start) for pattern in (_BEFORE, _TAKEN, _PUT_TO, _HELD_UP)):
        return True
    if _HEARS.match(content, forum.end, sentence.end):
        return True
    if alone and actors and _IN_SUIT.search(content, sentence.start, sentence.end):
        return True
    if (where := _WHERE.match(content, forum.end, sentence.end)) and any(
        a.parties and where.end() <= a.start <= where.end() + _NEAR for a in actors
    ):
        return True
    behind = Span(forum.end, sentence.end)
    return bool(scene.cues.within(behind, *DECISION)) or PENDING["en"].search(content, *_bounds(behind)) is not None


def _bounds(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _tells_whose(content: str, sentence: Span, actor: Actor) -> bool:
    """Whether the words beside a party say that a suit is its own or is against it."""
    return bool(
        actor.mark == "against"
        or WHOSE.match(content, actor.end, sentence.end)
        or OF_WHOM.search(content, max(sentence.start, actor.start - 120), actor.start)
        or BROUGHT.search(content, max(sentence.start, actor.start - 20), actor.start)
    )
