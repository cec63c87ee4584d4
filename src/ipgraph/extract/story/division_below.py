"""The decision of a division of an office that one of its boards reviews, told in the sentence on the review:
"dismissed the appeal against the decision of the Opposition Division to maintain the patent",
维持了异议部撤销该专利的决定."""

from ipgraph.extract.boards_reviewing import BOARDS
from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.matching import span_of
from ipgraph.lang.beside import Beside
from ipgraph.lang.forums import ForumMention

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
