"""At which instance a forum decides: by case number, by words, by what it does to another decision, else by rank."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import SECOND_RANK, Fact
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.origin import is_top
from ipgraph.extract.story.retrial_refused_zh import retrial_refused
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span
from ipgraph.vocab.forums import instance_of_case_number

_TRIBUNALS = frozenset({"trade-commission", "domain-name-panel"})
_MARKS = (("retrial", "retrial"), ("instance-second", "second"), ("instance-first", "first"))


def instance_of_decision(scene: Scene, frame: Frame, role: str) -> Fact | None:
    """The instance at which the forum of a decision decides it; ``None`` where nothing tells."""
    forum = frame.forum
    if forum is not None and (forum.kind in OFFICES or forum.kind in _TRIBUNALS):
        return Fact("administrative", Span(forum.start, forum.end), "office")
    if role == "reconsideration" or (forum is not None and forum.kind == "arbitration"):
        return None
    reviewed = next((o for o in frame.origins if o.kind not in OFFICES), None)
    if role == "interim" and reviewed is not None and forum is not None and forum.key != reviewed.key:
        return Fact("second", Span(reviewed.start, reviewed.end), "origin")
    if role == "interim":
        heard = forum is not None and _OF_APPEAL.search(scene.content, forum.start, forum.end)
        appeal = _AN_APPEAL.search(scene.content, frame.predicate.start, frame.span.end)
        appeal = appeal or _ON_APPEAL.search(scene.content, frame.span.start, frame.predicate.start)
        appeal = appeal or _AN_ORDER.search(scene.content, frame.predicate.start, frame.span.end)
        if heard and appeal and frame.classes & set(REVIEW):
            return Fact("second", Span(*appeal.span()), frame.predicate.rule)
        above = scene.cues.within(Span(frame.sentence.start, frame.predicate.start), "instance-second")
        reviews = set(REVIEW) if forum is None else {"affirm"}  # a bench that lifts an order may be told before it
        if above and scene.language == "en" and frame.classes & reviews:
            return Fact("second", Span(above[0].start, above[0].end), above[0].rule)
        if heard and forum is not None and forum.key == _APPEALS_ALONE:
            return Fact("second", Span(*heard.span()), "court-of-appeal")
        return Fact("first", Span(forum.start, forum.end) if forum else frame.words, "interim")
    if forum is not None and forum.key == "eu-general" and role == "main" and "reverse" in frame.classes:
        return Fact(
            "first", Span(forum.start, forum.end), "office-review"
        )  # it hears nothing but suits against offices
    office = next((o for o in frame.origins if o.kind in OFFICES), None)
    below = next((o for o in frame.origins if o.kind not in OFFICES and o.key), None)
    if office is not None and below is not None and forum is not None and forum.key != below.key:
        return Fact("second", Span(below.start, below.end), "origin")
    if forum is not None and (twice := _judged_twice(scene, frame, forum)) is not None:
        return twice
    if office is not None and forum is not None and not _reviews_a_judgment(scene, frame, forum):
        told = _marked(scene, frame, forum) if scene.language == "zh" and forum.rank >= SECOND_RANK else None
        if told is not None and told.value != "first":
            return Fact(told.value, told.span, "office-review")  # 高院终审判决撤销某局的裁定: no court below it is told
        return Fact("first", Span(office.start, office.end), "office-review")
    if scene.language == "zh" and forum is not None and forum.rank == SECOND_RANK and frame.classes & set(REVIEW):
        sued = _DECISION_SUED_ZH.search(scene.content, frame.predicate.start, frame.span.end)
        if sued is not None:
            return Fact("first", Span(*sued.span()), "office-review")
    for identifier in scene.identifiers.within(frame.span):
        if identifier.kind == "case" and not _of_origin(frame, identifier.start):
            value = instance_of_case_number(identifier.value)
            if value in ("first", "second", "retrial"):
                return Fact(value, Span(identifier.start, identifier.end), "case-number")
    if (refused := retrial_refused(scene, frame)) is not None:
        return refused
    if scene.language == "zh" and forum is not None and forum.rank >= SECOND_RANK:
        heading = _SECOND_TOLD_ZH.search(scene.content, max(frame.sentence.start, forum.start - 24), forum.start)
        if heading is not None:
            return Fact("second", Span(*heading.span()), "zh-second-instance")
    marked = _marked(scene, frame, forum)
    if marked is not None:
        return marked
    if forum is None:
        return None
    if forum.rank >= SECOND_RANK and not scene.cues.has(frame.span, "interim"):
        marks = [c for c in frame.cues if c.cue_class in REVIEW and not _cuts_a_claim(scene, c)]
        mark = next(iter((*marks, *scene.cues.within(frame.span, "object-appeal"))), None)
        if mark is not None:
            third = scene.language == "zh" and role == "main" and is_top(forum.key)
            return Fact("retrial" if third else "second", Span(mark.start, mark.end), mark.rule)
    appeals = _OF_APPEAL.search(scene.content, forum.start, forum.end)
    if appeals is not None and forum.rank >= SECOND_RANK and not _SITS_ALONE.search(scene.words(forum)):
        return Fact("second", Span(*appeals.span()), "court-of-appeal")
    # "the Supreme Court's ruling in Alder" may only be relied on
    decided = frame.classes != {"rule"} or _HELD.fullmatch(scene.content, forum.end, frame.predicate.end) is not None
    value = "retrial" if scene.language == "en" and decided and is_top(forum.key) else "first"
    lowest = scene.language == "zh" and forum.rank == 1 and decided  # which hears no appeals
    return None if role == "criminal" and not lowest else Fact(value, Span(forum.start, forum.end), "rank")


_DECISION_SUED_ZH = lazy(r"(?:撤销|维持)(?:了)?被诉(?:行政)?(?:裁定|决定|行政行为)")
"""What is done to an office's decision by the court before which it is sued over."""
_SECOND_TOLD_ZH = lazy(
    r"案?(?:二审|终审)(?:公开|正式)?(?:宣判|落槌|落锤|审结|判决|改判|结果出炉|有果)[，,：:](?:[近日前今昨]{2}[，,])?$"
)
"""What a report says of a case right before the court that heard it: 甲公司诉乙公司案二审宣判，最高人民法院…."""
_HELD = lazy(
    r"(?: of (?:the )?[A-Z]\w+(?: [A-Z]\w+)?)?(?: \([^()]{2,24}\))?(?:,? (?:on|in) [^.;,]{3,24},?)?"
    r" (?:has |had |also |then |finally |unanimously |therefore |however ){0,2}(?:held|ruled|found|decided|concluded)"
)
"""What a court is told to have decided itself: "the Supreme Court on 4 May unanimously held"."""
_BOTH_JUDGMENTS = lazy(
    r"\b(?:set aside|sets aside|setting aside|quashed|annulled|overturned|reversed|vacated|revoked) "
    r"(?:(?:both|the two)(?: of the)?(?: earlier| lower| previous)? (?:judgments|rulings|decisions)\b"
    r"|the (?:judgments|rulings|decisions) of (?:both|the two)(?: lower)? (?:courts|instances)\b"
    r"|(?:the|that) (?:appeal|appellate|second-instance) (?:judge?ment|ruling|decision)\b"
    r"|(?:the|that) (?:judge?ment|ruling|decision) (?:of (?:the )?second instance|on appeal)\b)"
    r"|(?:撤销|废弃)(?:了)?(?:本案|该案|原)?(?:一、二审|一审、二审|一二审|两审|一审和二审|一审及二审)(?:行政|民事)?(?:判决|裁定)"
    r"|(?:撤销|废弃|推翻)(?:了)?(?:本案|该案|原)?(?:第?二审)(?:行政|民事)?(?:判决|裁定)"
)
"""What only a court of the third instance sets aside."""


_THIRD_RANK = 3
"""The least rank of a court above two others."""


def _judged_twice(scene: Scene, frame: Frame, forum: ForumMention) -> Fact | None:
    """The instance of a court that sets aside the judgments of two courts below it."""
    if forum.rank < _THIRD_RANK or not frame.classes & set(REVIEW):
        return None
    told = _BOTH_JUDGMENTS.search(scene.content, frame.span.start, frame.span.end)
    return Fact("retrial", Span(*told.span()), frame.predicate.rule) if told is not None else None


def _cuts_a_claim(scene: Scene, cue: Cue) -> bool:
    """Whether damages are reduced from what was asked for: the right was infringed, and no judgment was told before."""
    told = cue.cue_class == "modify" and scene.cues.within(Span(cue.start, cue.end), "part")
    before = Span(0, cue.start)
    return bool(told) and not scene.cues.has(before, "appeal", "award", "order", "instance-second", "retrial")


_APPEALS_ALONE = "eu-upc-ca"
"""A court that orders nothing but on appeal."""
_AN_ORDER = lazy(
    r"\b(?:the|that|this) (?:(?:[\w-]+ ){0,2}(?:order|injunction)) (?:of|by|from|granted|made|issued|against)\b"
)
"""What a court of appeal sets aside was another's."""
_ON_APPEAL = lazy(r"\b[Oo]n (?:the |an |its |his |her |their |both |[A-Z][\w.’'-]*['’]s )?(?:[\w-]+ ){0,2}?appeals?\b")
_AN_APPEAL = lazy(r"\bappeals?\b(?! (?:court|board|panel))|上诉(?!法院)")
_OF_APPEAL = lazy(
    r"\b(?:Courts? of Appeals?|[Aa]ppeals? [Cc]ourt|Court of Cassation|Appellate|appellate court)\b|上诉法院|上诉法庭"
)
_SITS_ALONE = lazy(r"\bUnified Patent Court\b|\bUPC\b|Federal Circuit")


def _marked(scene: Scene, frame: Frame, forum: ForumMention | None) -> Fact | None:
    for name, value in _MARKS:
        marks = [m for m in scene.cues.within(frame.span, name) if not _marks_origin(scene, m, frame)]
        marks = [m for m in marks if not _speaks_of_below(scene, m, frame, forum)]
        if scene.language == "en" and name == "instance-second":
            marks = [m for m in marks if not _LATER.search(scene.content, frame.predicate.end, m.start)]
        if scene.language == "zh" and name == "instance-second":
            marks = [m for m in marks if m.start < frame.predicate.end or not _GOES_ON_ZH.match(scene.content, m.end)]
        if name == "instance-first" and _reviews_a_judgment(scene, frame, forum):
            continue
        if not marks or (forum is not None and name == "retrial" and forum.rank < SECOND_RANK):
            continue
        if scene.language == "en" and name == "retrial" and forum is not None and not is_top(forum.key):
            marks = [m for m in marks if not _THEN_SOUGHT.search(scene.content, frame.predicate.end, m.end)]
            if not marks:
                continue
        if forum is not None and name == "instance-second" and forum.rank == 1:
            continue
        above = (
            forum is not None and _OF_APPEAL.search(scene.words(forum)) and not _SITS_ALONE.search(scene.words(forum))
        )
        if above and name == "instance-first":
            continue
        third = value == "second" and forum is not None and is_top(forum.key)  # 韩国大法院终审判决
        return Fact("retrial" if third else value, Span(marks[0].start, marks[0].end), marks[0].rule)
    return None


_THEN_SOUGHT = lazy(
    r"[,;] (?:(?:and|but|after|upon|whereupon) )?(?:[\w-]+ ){0,4}?"
    r"(?:petition(?:ed|s)|appl(?:ied|ies)|asked|filed|moved|sought)\b[^.;]{0,60}$"
)
"""What tells who sought a retrial once a court of appeal had decided: "which dismissed it, and then petitioned for"."""
_GOES_ON_ZH = lazy(r"(?:期间|阶段|程序|过程|审理|庭审|开庭|中(?!级|院)|尚|仍|正在)")
"""What tells of an appeal that goes on while nothing is said of its decision: 二审期间双方和解."""
_LATER = lazy(r"(?:;|,) (?:but|and|only|which|that|a|on) (?:(?!court\b)[\w’'-]+ ){0,6}?$")
"""What begins to tell of another decision behind that of a court: "found so, a decision that was upheld on appeal"."""
_A_JUDGMENT_ZH = lazy(
    r"驳回(?:[^，。；]{0,24}?)上诉|原判|原审|发回|(?:撤销|维持|变更)(?:了)?(?:[^，。；]{2,16}?法院的?)?一审"
)


def _reviews_a_judgment(scene: Scene, frame: Frame, forum: ForumMention | None) -> bool:
    """Whether a court of appeal reviews a judgment: the first instance that its words name is the one below."""
    if scene.language != "zh" or forum is None or forum.rank < SECOND_RANK or not frame.classes & set(REVIEW):
        return False
    return bool(_A_JUDGMENT_ZH.search(scene.content, frame.predicate.start, frame.span.end))


_COURT_OR_JUDGMENT = lazy(
    r"(?:、二审)?(?:法院|判决|裁定|认定)|[ -](?:court|judge|judgment|decision|ruling|award|panel|jury)"
)
_ATTRIBUTE_ZH = lazy(
    r"(?:、二审)?(?:法院|判决|裁定)(?:的|所|对|关于|未|遗漏|适用|认定(?!，)|确定|(?:作出|宣告)?(?:之)?后)|(?:的)?(?:判赔|赔偿)(?:数)?额?"
    r"(?:过高|过低|畸高|畸低|应予|并无|适当|得当|尚属)"
)


_BELOW = ("judge", "Judge", "judges", "court", "courts", "below")
"""How words for a first instance end that name the court or the judge below."""


_OF_THE_JUDGE = "-judge-"
"""What is in the name of a rule by which a court above says that the judge below was right or wrong."""


def _speaks_of_below(scene: Scene, mark: Cue, frame: Frame, forum: ForumMention | None) -> bool:
    """A mark that tells of the decision below: "that the first-instance court had erred", 一、二审判决的赔偿额畸高."""
    if mark.cue_class == "retrial":
        return False
    if scene.language == "zh" and _ATTRIBUTE_ZH.match(scene.content, mark.end) and frame.classes & {*REVIEW, "rule"}:
        return forum is not None or bool(frame.classes & set(REVIEW))
    if forum is None:
        return False
    said_of_it = any(_OF_THE_JUDGE in cue.rule and mark.end <= cue.start for cue in frame.cues)
    if mark.start < frame.predicate.end + 4 and not said_of_it:
        return False
    if scene.language == "en" and forum.rank >= SECOND_RANK and scene.words(mark).endswith(_BELOW):
        return True
    return bool(_COURT_OR_JUDGMENT.match(scene.content, mark.end))


def _of_origin(frame: Frame, at: int) -> bool:
    """Whether a case number at a place is that of the decision under review."""
    return any(0 <= at - origin.end < 8 for origin in frame.origins)


def _marks_origin(scene: Scene, mark: Cue, frame: Frame) -> bool:
    """A mark of instance that belongs to the decision under review: 撤销一审判决."""
    if mark.cue_class == "instance-second":
        behind = scene.content[mark.end : mark.end + 2]
        back = scene.cues.within(Span(max(frame.span.start, mark.start - 8), mark.start + 1), "reverse", "affirm")
        return behind in ("判决", "裁定", " j") and any(cue.start < mark.start for cue in back)
    back = scene.cues.within(Span(max(frame.span.start, mark.start - 40), mark.start + 1), *REVIEW)
    return any(cue.start <= mark.start and (cue.end >= mark.end or mark.start - cue.end < 22) for cue in back)
