"""The caption of a Chinese judgment on review, which names both sides, the decision below and the court above at once:

上诉人甲公司因与被上诉人乙公司侵害商标权纠纷一案，不服杭州中院于2023年3月14日作出的（2022）浙01民初88号民事判决，向浙江高院提起上诉。
"""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import OFFICES
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span
from ipgraph.vocab.forums import instance_of_case_number

_CAPTION = lazy(
    r"(?:(?:上诉人|再审申请人|申请再审人)[^。]{2,160}?(?P<against>因(?:其)?(?:与)?)|[^，。；：]{2,40}?(?P<bare>因(?:其)?与))"
    r"[^。]{0,200}?(?:纠纷|争议|案件)?(?:一案|案)[，,]"
    r"(?:均|皆|都)?(?P<below>不服)[^。]{4,120}?(?:判决|裁定)[，,](?:均|分别|依法)?(?P<above>(?:向[^。]{3,30}?)?"
    r"(?:提起上诉|提出上诉|上诉|申请再审|提起再审|提出再审申请))"
)
_FIRST_SUED = {"claimants": lazy(r"(?:原审|一审)原告"), "respondents": lazy(r"(?:原审|一审)被告")}
_GOES_ON, _SEVERAL = lazy("，"), lazy("[和与、]")
_THIRD = lazy(r"第三人")
_ON_APPEAL = lazy(r"二审|终审")
"""What tells that a decision was one on appeal: 不服浙江高院二审判决."""
_NAME_REACH = 16
"""How far before a name the roles stand that it had at first instance: 上诉人（原审被告、反诉原告）乙公司."""


def read_caption(docket: Docket, sentence: Span, actors: list[Actor]) -> bool:
    """Open the review that a caption names and the case below it; whether the sentence was one."""
    scene = docket.scene
    match = _CAPTION.match(scene.content, sentence.start, sentence.end) if scene.language == "zh" else None
    if match is None:
        return False
    goes_on = match["bare"] and _GOES_ON.match(scene.content, match.end())
    if goes_on and not _SEVERAL.search(scene.content, match.start(), match.start("bare")):
        return False  # what the court above made of it is told in the same sentence
    against = max(match.start("against"), match.start("bare"))
    below, above = match.start("below"), match.start("above")
    courts = [f for f in scene.forums.within(Span(below, match.end())) if f.kind not in OFFICES]
    decided = next((f for f in courts if f.start < above), None)
    hearing = next((f for f in courts if f.start >= above), None)
    named = [a for a in actors if a.parties and match.start() <= a.start < below]
    if decided is None or not named:
        return False
    lower = _case_below(docket, decided, Span(below, above))
    review = docket.open(lower.thread, lower.role, above, hearing)
    words = Span(below, match.end())
    again = lower.instance is not None and lower.instance.value == "second"
    retrial = again or "再审" in scene.content[above : match.end()]
    review.instance = Fact("retrial" if retrial else "second", words, "caption")
    review.after, review.after_span = lower, words
    appealing = [a for a in named if a.start < against]
    facing = [a for a in named if a.start >= against and not _is_third(docket, sentence, a)]
    offices = [docket.office_party(f) for f in scene.forums.within(Span(match.start(), below)) if f.kind in OFFICES]
    asking = [docket.office_party(f) for f in scene.forums.within(Span(match.start(), against)) if f.kind in OFFICES]
    review.add_side("appellants", (*docket.all_of(appealing), *asking), words, "caption")
    _sides(docket, lower, sentence, appealing, facing, offices)
    thirds = docket.all_of(a for a in named if _is_third(docket, sentence, a))
    lower.others = {party: Fact(True, words, "caption") for party in thirds}
    lower.tentative = review.tentative = False
    docket.speak_of(review)
    docket.appeal = review
    return True


def _case_below(docket: Docket, forum: ForumMention, stretch: Span) -> CaseDraft:
    """The case whose decision is attacked, with its number and the day of the decision."""
    scene = docket.scene
    number = next((i for i in scene.identifiers.within(stretch) if i.kind == "case"), None)
    criminal = number is not None and "刑" in number.value
    case = docket.open(docket.new_thread(forum.start), "criminal" if criminal else "main", forum.start, forum)
    value = instance_of_case_number(number.value) if number is not None else None
    if value not in ("first", "second"):
        value = "second" if _ON_APPEAL.search(scene.content, stretch.start, stretch.end) else "first"
    case.instance = Fact(value, Span(forum.start, forum.end), "caption")
    if number is not None:
        case.case_number = Fact(number.value, Span(number.start, number.end), "case-number")
    dates = [d for d in scene.dates.within(stretch) if not d.is_range]
    if dates:
        case.decided = Fact(dates[0].value, Span(dates[0].start, dates[0].end), "caption")
    return case


def _sides(
    docket: Docket,
    lower: CaseDraft,
    sentence: Span,
    appealing: list[Actor],
    facing: list[Actor],
    offices: list[PartyDraft],
) -> None:
    """Who sued whom at first instance: by roles in brackets, by the office that was sued, else only between whom."""
    span = Span(appealing[0].start, appealing[-1].end) if appealing else Span(sentence.start, sentence.start + 1)
    for actor in (*appealing, *facing):
        roles = docket.scene.content[max(sentence.start, actor.start - _NAME_REACH) : actor.end]
        for side, words in _FIRST_SUED.items():
            if words.search(roles):
                _add(lower, side, actor.parties, actor.span)
    mine, theirs = docket.all_of(appealing), docket.all_of(facing)
    if offices and not lower.respondents:
        _add(lower, "respondents", tuple(offices[:1]), span)
        if not lower.claimants:
            _add(lower, "claimants", mine or theirs, span)
    elif not lower.claimants and not lower.respondents and mine and theirs:
        lower.between = (mine, theirs)
    elif not lower.claimants:
        _add(lower, "claimants", tuple(p for p in (*mine, *theirs) if p not in lower.respondents), span)
    elif not lower.respondents:
        _add(lower, "respondents", tuple(p for p in (*mine, *theirs) if p not in lower.claimants), span)


def _add(case: CaseDraft, side: str, parties: tuple[PartyDraft, ...], span: Span) -> None:
    case.add_side(side, parties, span, "caption")
    case.thread.add_side(side, parties, span, "caption")


def _is_third(docket: Docket, sentence: Span, actor: Actor) -> bool:
    """Whether a name is that of a third party: 原审第三人丁公司."""
    before = docket.scene.content[max(sentence.start, actor.start - 6) : actor.start]
    return _THIRD.search(before) is not None
