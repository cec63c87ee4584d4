"""One sentence that tells of suits in several courts: "sued Beta in Delaware and in Munich", 在某法院和某法院起诉."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.party import Form
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_LISTED = lazy(
    r"(?:\s?\([^()]{1,40}\))?(?:,| and|, and| as well as|,? then) (?:also )?(?:(?:in|at|before|with) )?(?:the |a )?"
)
"""What stands between two courts of a list of those where somebody sued."""
_ENDS = lazy(
    r"(?:\s?\([^()]{1,40}\))?"
    r"(?:[.;:]|,? (?:over|on|in|for|against|alleging|accusing|claiming|seeking|at|before|and|as)\b|,|$)"
)
"""What follows a court that is listed, and no verb of which it is the subject."""
_DECIDES = lazy(
    r"(?:\s?\([^()]{1,40}\))?,? (?:which |had |has |then |later )*(?:\w+(?:ed|s)|held|found|gave|threw|upheld|ruled)\b"
)
MOST = 6
"""How many further courts of one list are read."""


def also_sued_in(docket: Docket, frame: Frame, case: CaseDraft) -> None:
    """Open a suit of its own for every further court of the list that begins with the one where a case was brought."""
    first = frame.forum
    if frame.kind != "suit" or first is None or case.role != "main":
        return
    if first.kind in OFFICES or case.forum_key != first.key:
        return
    if docket.scene.language == "zh":
        for forum in _in_list_zh(docket, frame, first)[:MOST]:
            if not any(c.forum_key == forum.key and c.thread is case.thread for c in docket.cases()):
                _open_beside(docket, frame, case, forum)
        return
    last = first
    for forum in _further(docket, frame, first)[:MOST]:
        if not _LISTED.fullmatch(docket.scene.content, last.end, forum.start):
            return
        last = forum
        if forum.key != first.key and not any(
            c.forum_key == forum.key and c.thread is case.thread for c in docket.cases()
        ):
            _open_beside(docket, frame, case, forum)


_LISTED_ZH = lazy(
    r"(?:（[^（）]{1,24}）)?(?:(?:、|和|与|及|以及)|[，,]?(?:并|又|同时|以及)?[在向])(?:美国|德国|英国|法国)?"
)


_ONLY_PLANNED = lazy(
    r"(?:计划|打算|拟|考虑|准备|威胁|有意|扬言|可能|或将|将会?)(?:分别|同时)?(?:向|在|于|到|对)[^。；]{0,60}\Z"
)
"""What makes of a list of courts one where nobody has sued yet."""
_OF_PEOPLE = lazy(r"的?(?:法官|培训|代表|专家|官员|院长|座谈|研讨|网站|公告|做法|实践|统计)")
"""What stands behind courts whose people a sentence is about, and no suit there."""


def _in_list_zh(docket: Docket, frame: Frame, first: ForumMention) -> list[ForumMention]:
    """The other courts of a Chinese list in which the one stands where a suit was brought: 在某法院和某法院起诉."""
    content = docket.scene.content
    courts = [f for f in docket.scene.forums.within(frame.span) if f.kind not in OFFICES and f.key and not f.anaphor]
    if _ONLY_PLANNED.search(content, frame.span.start, frame.predicate.start):
        return []
    at = next((i for i, f in enumerate(courts) if f.start == first.start), None)
    if at is None:
        return []
    begin, end = at, at + 1
    while begin and _LISTED_ZH.fullmatch(content, courts[begin - 1].end, courts[begin].start):
        begin -= 1
    while end < len(courts) and _LISTED_ZH.fullmatch(content, courts[end - 1].end, courts[end].start):
        end += 1
    if _OF_PEOPLE.match(content, courts[end - 1].end):
        return []
    return [f for f in courts[begin:end] if f.key != first.key and f.rank <= max(first.rank, 1)]


_SHARED_NOUN = lazy(r"(?P<place>[㐀-鿿]{2,8}?)(?:等(?=地区|地方|高等)|等?[两二三四五]地的?|的(?=地区|地方|高等)).{2,8}")


def _by_place(form: Form) -> Form:
    """The name of the last court of a list without the noun that is not its own: 慕尼黑 of 曼海姆、慕尼黑等地区法院."""
    shared = _SHARED_NOUN.fullmatch(form.text)
    if shared is None:
        return form
    place = shared["place"]
    return Form(place, Span(form.span.start, form.span.start + len(place)), form.rule)


def _further(docket: Docket, frame: Frame, first: ForumMention) -> list[ForumMention]:
    """The courts of first instance that the sentence names behind the first, and that decide nothing there."""
    content, stop = docket.scene.content, frame.sentence.end
    found = []
    for forum in docket.scene.forums.within(Span(first.end, stop)):
        same = forum.kind not in OFFICES and bool(forum.key) and not forum.anaphor and forum.rank <= max(first.rank, 1)
        if not same or not _ENDS.match(content, forum.end, stop) or _DECIDES.match(content, forum.end, stop):
            break
        found.append(forum)
    return found


def _open_beside(docket: Docket, frame: Frame, case: CaseDraft, forum: ForumMention) -> None:
    beside = docket.open(case.thread, "main", forum.start, None)
    beside.instance = Fact("first", frame.words, frame.predicate.rule)
    docket.name_forum(beside, forum)
    for side in ("claimants", "respondents"):
        beside.add_side(side, getattr(case, side), frame.words, frame.predicate.rule)
    for told in (case, beside):
        told.forum[:] = [_by_place(form) for form in told.forum]
    beside.filed = case.filed
    beside.verdicts.append(Fact(frame.predicate.cue_class, frame.words, frame.predicate.rule))
