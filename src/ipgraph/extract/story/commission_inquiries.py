"""Complaints over imports that a trade commission took up: "The ITC instituted an investigation into Beta's watches".

An investigation that was opened is pending, of one that was ended other words tell how; the sentence or the next ones
tell who complained, and of whom.
"""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

RULE = "commission-inquiry"
_KIND = "trade-commission"
_WORDS = Beside("en", "commission_inquiries")
_TAKEN_UP, _ENDED = _WORDS.within("taken up"), _WORDS.within("ended")
_COMPLAINED, _COMPLAINED_OF = _WORDS.before("complained"), _WORDS.before("complained of")
_COMPLAINT_OF = _WORDS.behind("complained")
_BACK = 110


def read_inquiry(docket: Docket, sentence: Span, actors: list[Actor]) -> None:
    """Open the case of a complaint that a trade commission is told to have taken up, or ended, and speak of it."""
    scene = docket.scene
    if scene.language != "en":
        return
    forum = next((f for f in scene.forums.within(sentence) if f.kind == _KIND), None)
    if forum is None:
        return
    ended = _ENDED.search(scene.content, sentence.start, sentence.end)
    told = ended or _TAKEN_UP.search(scene.content, sentence.start, sentence.end)
    if told is None:
        return
    case = next((c for c in docket.cases() if c.forum_key == forum.key and c.role == "main"), None)
    if case is None:
        words = Span(*told.span())
        case = docket.open(docket.new_thread(sentence.start), "main", sentence.start, forum)
        case.instance = Fact("administrative", words, RULE)
    if ended is None and not case.verdicts:
        case.verdicts.append(Fact("pending", Span(*told.span()), RULE))
    _name_sides(docket, sentence, actors, case)
    docket.speak_of(case)


def _name_sides(docket: Docket, sentence: Span, actors: list[Actor], case: CaseDraft) -> None:
    content, floor = docket.scene.content, sentence.start
    for actor in actors:
        parties = [p for p in docket.who(actor) if p.type != "government"]
        since = max(floor, actor.start - _BACK)
        floor = actor.end
        if not parties:
            continue
        of_it = _COMPLAINT_OF.match(content, actor.end, sentence.end)
        for side, told in (
            ("claimants", of_it or _COMPLAINED.search(content, since, actor.start)),
            ("respondents", _COMPLAINED_OF.search(content, since, actor.start)),
        ):
            other = case.respondents if side == "claimants" else case.claimants
            if told:
                if not getattr(case, side) and not set(parties) & set(other):
                    case.add_side(side, parties, actor.span, RULE)
                    case.thread.add_side(side, parties, actor.span, RULE)
                break
