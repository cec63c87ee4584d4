"""Who else is sued in the suit spoken of: "The complaint also names Ada Orr, Beta's founder, as a defendant"."""

from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "named-defendants"
_WORDS = Beside("en", "named_defendants")
_BEFORE, _BEHIND = _WORDS.within("before them"), _WORDS.within("behind them")
_NO_DEFENDANT, _OF_ITS_OWN = _WORDS.before("no defendant"), _WORDS.within("of its own")
_AS_DEFENDANTS = lazy(r" as (?:an? )?(?:additional |co-)?defendants?\b")
_ITS_MAN = lazy(r"['’]s?\b")
"""Behind one that only tells whose somebody is: "Beta's founder"."""
_BACK = 30


def read_defendants(docket: Docket, sentence: Span) -> None:
    """Add those whom a sentence names as sued too to the suit of first instance that is spoken of."""
    scene, case = docket.scene, docket.case
    if scene.language != "en" or case is None or case.role != "main" or case.after is not None or not case.claimants:
        return
    if case.instance is None or case.instance.value != "first" or not case.respondents:
        return
    words = _named_in(docket, sentence)
    if words is None or _OF_ITS_OWN.search(scene.content, sentence.start, sentence.end):
        return
    known = {*case.claimants, *case.respondents, *case.others}
    named: list[PartyDraft] = []
    for mention in scene.parties.within(words):
        if _ITS_MAN.match(scene.content, mention.end) or _NO_DEFENDANT.search(
            scene.content, max(words.start, mention.start - _BACK), mention.start
        ):
            continue
        named += [p for p in mention.parties if p not in known and p.type != "government"]
    for side in (case, case.thread):
        side.add_side("respondents", tuple(named), sentence, RULE)


def _named_in(docket: Docket, sentence: Span) -> Span | None:
    """The stretch of a sentence that names them."""
    content = docket.scene.content
    if (before := _BEFORE.search(content, sentence.start, sentence.end)) is not None:
        ends = _AS_DEFENDANTS.search(content, before.end(), sentence.end)
        return Span(before.end(), ends.start() if ends is not None else sentence.end)
    behind = _BEHIND.search(content, sentence.start, sentence.end)
    return Span(sentence.start, behind.start()) if behind is not None else None
