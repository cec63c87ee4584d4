"""The decision of a division of an office that one of its boards reviews, told in the sentence on the review:
"dismissed the appeal against the decision of the Opposition Division to maintain the patent",
维持了异议部撤销该专利的决定."""

import msgspec

from ipgraph.extract.boards_reviewing import BOARDS
from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.asked import owner_of_right
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.matching import span_of
from ipgraph.lang.beside import Beside
from ipgraph.lang.forums import ForumMention
from ipgraph.model.article import Span

RULE = "division-below"
_WORDS = {language: Beside(language, "division_below") for language in ("en", "zh")}
_UNDER_REVIEW = {language: words.before("under review") for language, words in _WORDS.items()}
_ITS_DECISION = {language: words.behind("its decision") for language, words in _WORDS.items()}
_STANDS = {language: words.behind("stands") for language, words in _WORDS.items()}
_FALLS = {language: words.behind("falls") for language, words in _WORDS.items()}
_BACK = 40


def division_below(docket: Docket, frame: Frame, case: CaseDraft | None, forum: ForumMention) -> None:
    """Put the decision of the division below the case before the board, with what the words say that it held."""
    language = docket.scene.language
    if case is None or case.role != "office" or case.after is not None:
        return
    if not forum.key.endswith(BOARDS):
        return
    content, division = docket.scene.content, forum.key.removesuffix(BOARDS)
    for origin in docket.scene.forums.within(frame.sentence):
        if origin.key != division:
            continue
        stands, falls = (
            p.match(content, origin.end, frame.sentence.end) for p in (_STANDS[language], _FALLS[language])
        )
        near = max(frame.sentence.start, origin.start - _BACK)
        reviewed = _UNDER_REVIEW[language].search(content, near, origin.start)
        if not (stands or falls or reviewed or _ITS_DECISION[language].match(content, origin.end, frame.sentence.end)):
            continue
        lower = _lower(docket, case, origin)
        held = "maintained" if stands else "invalidated" if falls else ""
        if held and not lower.verdicts:
            lower.verdicts.append(Fact(held, span_of(origin), RULE))
        case.after, case.after_span = lower, span_of(origin)
        return


def division_appealed(docket: Docket, frame: Frame, actors: list[Actor]) -> None:
    """Open the case before a division whose decision over a patent somebody is told to appeal against, where nothing
    before told of it: "Beta appealed against the Opposition Division's decision to maintain the patent"."""
    content = docket.scene.content
    if docket.scene.language != "en" or frame.kind != "appeal" or frame.forum is not None:
        return
    origin = next((f for f in docket.scene.forums.within(frame.sentence) if f.key in _OF_PATENTS), None)
    if origin is None or any(c.forum_key.startswith(origin.key) for c in docket.cases()):
        return
    stands, falls = (p.match(content, origin.end, frame.sentence.end) for p in (_STANDS["en"], _FALLS["en"]))
    appealing = docket.all_of(frame.agents) or docket.all_of(frame.owners("appeal"))
    if not (stands or falls) or not appealing:
        return
    words = span_of(origin)
    case = docket.open(docket.new_thread(frame.sentence.start), "office", origin.start, origin)
    case.instance = Fact("administrative", words, RULE)
    case.verdicts.append(Fact("maintained" if stands else "invalidated", words, RULE))
    whole = msgspec.structs.replace(frame, span=Span(frame.span.start, frame.sentence.end))
    owner = tuple(p for p in owner_of_right(docket, whole, actors) if p not in appealing)
    case.add_side("claimants" if stands else "respondents", appealing, words, RULE)
    if stands:
        case.add_side("respondents", owner, words, RULE)
    docket.speak_of(case)


_OF_PATENTS = frozenset({"eu-epo"})


def _lower(docket: Docket, case: CaseDraft, origin: ForumMention) -> CaseDraft:
    """The case before the division: told before and reviewed by nobody, or opened."""
    cases = list(docket.cases())
    reviewed = {id(each.after) for each in cases}
    for told in reversed(cases):
        same = told.role == "office" and told.forum_key == origin.key and told.thread is case.thread
        if same and id(told) not in reviewed:
            return told
    lower = docket.open(case.thread, "office", origin.start, origin)
    lower.instance = Fact("administrative", span_of(origin), RULE)
    lower.claimants, lower.respondents = dict(case.claimants), dict(case.respondents)
    return lower
