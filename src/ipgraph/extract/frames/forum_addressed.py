"""Whether somebody goes to a forum that a sentence names: "sued before the Wuhan court", 向武汉中院起诉."""

from ipgraph.extract.frames.triggers import ON_A_RIGHT, Trigger
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_PREPOSITION = lazy(r"\b([Ii]n|[Bb]efore|to|[Aa]t|with|into|from|by|of|for)(?: the| a| an)?(?: same)?\s*$")
_EN = Beside("en", "forum_addressed")
_ZH = Beside("zh", "forum_addressed")
_ASKED = _EN.before("asked")
_WON_THERE = _EN.before("won there")
_IN_AN_ACTION = _EN.before("in an action")
_FAR = 120
"""How far before a court the words begin that tell who had won something there."""
_TO_ZH = _ZH.before("to")
_HEARD_BY_ZH = _ZH.before("heard by")
_TAKES_ZH = _ZH.behind("takes")


def is_addressed(scene: Scene, sentence: Span, forum: ForumMention, triggers: list[Trigger]) -> bool:
    """Whether a forum is the one that somebody turns to, and has not decided in these words."""
    before = scene.content[max(sentence.start, forum.start - 40) : forum.start]
    left = [t for t in triggers if t.cue.start < forum.start]
    right = [t for t in triggers if t.cue.start >= forum.end]
    if scene.language == "zh":
        return _is_addressed_zh(scene, forum, before, left, right)
    if _ASKED.search(before):
        return not right or right[0].cue.rule not in _TALKED_INTO
    if heard_in_action(scene, sentence, forum):
        return True
    if _WON_THERE.search(scene.content, max(sentence.start, forum.start - _FAR), forum.start):
        return True
    preposition = _PREPOSITION.search(before)
    if preposition is None:
        return False
    word = preposition.group(1).lower()
    last = left[-1] if left else None
    if _decides_upon(scene, sentence, forum, right):
        return False
    if word in ("before", "to", "with", "into"):
        return last is None or last.kind != "decision" or last.cue.cue_class in ("rule",)
    if word == "of" and _AT_HEARING.search(before):
        return last is not None and last.kind != "decision"
    if word in ("by", "of", "for"):
        return last is not None and last.kind != "decision" and word == "of" and last.cue.cue_class == "ask"
    if last is not None and last.kind != "decision" and not new_clause(scene, last.cue.end, forum.start):
        return True
    following = right[0] if right else None
    return last is None and following is not None and following.kind != "decision"


def heard_in_action(scene: Scene, sentence: Span, forum: ForumMention) -> bool:
    """Whether a court is told behind what a judge did to a right: "revoked it in an action brought by Beta in the High
    Court"."""
    if not scene.cues.within(Span(sentence.start, forum.start), *ON_A_RIGHT):
        return False
    return _IN_AN_ACTION.search(scene.content, max(sentence.start, forum.start - _FAR), forum.start) is not None


_TALKED_INTO = frozenset({"en-reverse-persuaded", "en-dismiss-persuaded", "en-grant-bar-persuaded"})
"""The rules of words by which a court is told to have done what somebody talked it into."""
_AT_HEARING = _EN.before("at hearing")
"""What somebody does in a court: "gave up its claims at a hearing of the Tokyo court"."""
_WHAT_IT_HEARS = _EN.before("what it hears")
_CAME_TO = _EN.behind("came to")
_UPON = frozenset({"dismiss", "lost", "won", "grant", "affirm", "reverse"})


def _decides_upon(scene: Scene, sentence: Span, forum: ForumMention, right: list[Trigger]) -> bool:
    """Whether a forum decided what is said to have been brought to it: "its action before the General Court failed"."""
    if not right or right[0].cue.cue_class not in _UPON:
        return False
    before = scene.content[max(sentence.start, forum.start - 110) : forum.start]
    return bool(_WHAT_IT_HEARS.search(before) and _CAME_TO.fullmatch(scene.content, forum.end, right[0].cue.start))


def _is_addressed_zh(scene: Scene, forum: ForumMention, before: str, left: list[Trigger], right: list[Trigger]) -> bool:
    following = right[0] if right else None
    if _TO_ZH.search(before):
        clause_end = _clause_end(scene, forum.end)
        if following is not None and following.cue.start <= clause_end and following.kind == "decision":
            return following.cue.cue_class in ("rule", "award") and bool(left) and left[-1].cue.end >= forum.start - 3
        return True
    if _HEARD_BY_ZH.search(before):
        return following is not None and following.cue.cue_class == "remand" and before.rstrip()[-1:] == "由"
    last = left[-1] if left else None
    directly = last is not None and scene.content[last.cue.end : forum.start].strip() == ""
    if last is not None and directly and last.kind != "decision":
        return True
    return bool(_TAKES_ZH.match(scene.content, forum.end)) and scene.content[forum.end : forum.end + 4] != "公开开庭"


_ORDERED_ZH = _ZH.before("ordered")
_ANEW_ZH = _ZH.behind("anew")
_ANEW_EN = _EN.behind("anew")


def must_decide_anew(scene: Scene, sentence: Span, forum: ForumMention) -> bool:
    """Whether a forum has to decide anew: "the Board must decide anew", 判令国家知识产权局重新作出决定."""
    if scene.language == "en":
        return bool(_ANEW_EN.match(scene.content, forum.end, sentence.end))
    ordered = _ORDERED_ZH.search(scene.content, max(sentence.start, forum.start - 4), forum.start)
    return bool(ordered and _ANEW_ZH.match(scene.content, forum.end, sentence.end))


_CLAUSE_END = lazy(r"[，,；;。]")


def _clause_end(scene: Scene, at: int) -> int:
    found = _CLAUSE_END.search(scene.content, at)
    return found.start() if found else len(scene.content)


_CLAUSE = lazy(r"; |, (?P<word>and|but|while|where|which|who|whereas)\b")
_ASIDE = lazy(r" [^,;]{3,90}(?=,)")
_THE = lazy(r" (?:the |also |its |their )?")


def new_clause(scene: Scene, start: int, end: int) -> bool:
    """Whether another clause begins between two places.

    The last name of a list begins none ("sued Alpha, Beta, and Gamma in"), nor does an aside that a comma closes
    ("sued Alpha, which sells pumps, in").
    """
    at = start
    while found := _CLAUSE.search(scene.content, at, end):
        word, at = found["word"], found.end()
        if word in ("which", "who") and (aside := _ASIDE.match(scene.content, at, end)):
            at = aside.end()
        elif word != "and" or not _names_one(scene, at, end):
            return True
    return False


def _names_one(scene: Scene, start: int, end: int) -> bool:
    """Whether a name stands at a place and no verb between it and another."""
    after = _THE.match(scene.content, start, end)
    at = after.end() if after else start
    named = next((m for m in scene.parties.within(Span(at, end)) if m.start == at), None)
    return named is not None and _TO_COURT.fullmatch(scene.content, named.end, end) is not None


_TO_COURT = lazy(
    r"(?: \([^()]{2,40}\))?(?:,? (?:an?|the|both|all|each|two|three) [^;.]{2,70},| of [A-Z][\w ]{2,30},?)?"
    r" (?:in|at|before|with) (?:the |an? )?"
)
"""What stands between the last of those who are sued and the court: ", a maker of pumps, in the"."""
