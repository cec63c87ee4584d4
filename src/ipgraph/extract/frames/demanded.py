"""Orders that a suit only demands, and findings that it only asserts: "The complaint requests an order compelling Beta
to hand over its source code", "Alpha sued Beta. It says the pumps infringe"."""

from bisect import bisect_left

from ipgraph.extract.cues import Cue
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_EN = Beside("en", "unreal")
_DEMANDS, _ENDS = _EN.within("demands"), _EN.within("demand ends")
_BY_COURT, _DECIDED = _EN.before("a court demands"), _EN.behind("was decided")
_ORDERS = frozenset({"order", "award", "modify", "grant", "find"})
_REACH = 220
"""How far back the verb may stand, in code points: lists of what is demanded are long."""


def only_demanded(scene: Scene, sentence: Span, cue: Cue) -> bool:
    """Whether a word for an order stands in the object of a verb by which a party demands something.

    Words that tell of a decision made ("ordered") never do, nor any that follow a decision told before the verb in the
    same sentence: "The court ordered Beta, which had sought a stay, to pay".
    """
    if scene.language != "en":
        return False
    if cue.cue_class not in _ORDERS:
        return cue.cue_class == "rule" and _goes_on_to_say(scene, sentence, cue)
    if _DECIDED.match(scene.content, cue.start, cue.end):
        return False
    since = max(sentence.start, cue.start - _REACH)
    demands = list(_DEMANDS.finditer(scene.content, since, min(cue.end, cue.start + len("requesting"))))
    if not demands:
        return False
    first = demands[0]
    if _ENDS.search(scene.content, min(demands[-1].end(), cue.start), cue.start):
        return False
    if any(_BY_COURT.search(scene.content, max(sentence.start, d.start() - 60), d.start()) for d in demands):
        return False
    told = scene.cues.within(Span(sentence.start, first.start()), *_ORDERS, "dismiss", "affirm", "reverse")
    return not any(_DECIDED.match(scene.content, made.start, made.end) for made in told)


_IT_SAYS = lazy(r"(?:It|They|He|She) (?:also |further |now )?(?:says?|said)\b")
_BY_A_COURT = lazy(
    r"(?:[Cc]ourts?|[Jj]udges?|[Jj]ury|[Jj]urors|[Jj]ustices?|[Pp]anel|[Tt]ribunal|[Bb]oard|[Cc]ommission)\b"
)
_ENDS_IT = (*_ORDERS, "rule", "dismiss", "affirm", "reverse", "remand", "won", "lost")
_TO = lazy(r"\bto $")


def _goes_on_to_say(scene: Scene, sentence: Span, cue: Cue) -> bool:
    """Whether a pronoun that says something is the party that sued or asked for something in the sentence before:
    "Alpha sued Beta in Munich. It says the pumps infringe two patents"."""
    if not _IT_SAYS.match(scene.content, sentence.start, cue.end):
        return False
    at = bisect_left(scene.sentences, sentence.start, key=lambda told: told.start)
    before = scene.sentences[at - 1] if at else sentence
    named = scene.parties.within(before)
    if not named or not scene.cues.has(before, "sue", "filed", "ask", "claim"):
        return False
    decided = [c for c in scene.cues.within(before, *_ENDS_IT) if not _TO.search(scene.content, c.start - 3, c.start)]
    return not decided and _BY_A_COURT.search(scene.content, before.start, named[0].start) is None
