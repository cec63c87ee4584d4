"""Whether a sentence tells that a case is or was before a court that it names, and does not only speak of that court.

"Its appeal to the Federal Circuit", "took it to the High Court", "the High Court dismissed it" tell of a case; "under
Federal Circuit precedent", "a popular venue", 北京知识产权法院成立于2014年 tell of none.
"""

from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.triggers import DECISION
from ipgraph.extract.scene import Scene
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

NOUN = (
    r"(?P<what>(?:law)?suits?|actions?|claims?|complaints?|cases?|proceedings|petitions?|requests?|applications?|appeals?"
    r"|challenges?|attempts?|oppositions?|matters?|disputes?|trial|settlement)\b"
)
WHOSE = lazy(rf"(?:['’]s?|s['’]|(?<=\b[Oo]ur)) (?:own )?(?:[\w-]+ ){{0,4}}?{NOUN}")
OF_WHOM = lazy(
    rf"\b{NOUN}(?: (?:in|before) [^.;,]{{3,60}}?)? (?:of|by|from|brought by|filed by|launched by)"
    r"(?: the [a-z]+(?: [a-z]+)?,)?(?: the)? $"
)
BROUGHT = lazy(r"\b(?:brought|filed|launched|initiated|lodged|started) by (?:the )?$")
PENDING = {
    "en": lazy(
        r"\b(?:pending|yet to (?:decide|rule|be decided|be heard)|stayed|awaits?|awaiting|heard argument|still open"
        r"|still to come"
        r"|(?:not|n't|never) (?:yet )?(?:been )?(?:decided|heard|ruled|resolved|set a date))\b"
    ),
    "zh": lazy(r"尚未|未决|审理中|待审|中止审理|未定"),
}
_CASE = r"(?:(?:law)?suit|action|claim|case|dispute|matter|appeal)"
_BEFORE = lazy(
    rf"(?:\b(?:its|his|her|their|our|the|that|this|those|these|an?|another|both|two|second|third|own|separate|related)"
    rf"|['’]s?) (?:[\w-]+ ){{0,4}}?{NOUN}(?:[^.;]{{0,60}}? )?(?:before|in|at|to|with|by|seized)(?: the)? $"
    rf"|\b(?:The|That|This|Its|His|Her|Their) (?:[\w-]+ ){{0,2}}?{_CASE} (?:is|was|are|were|has been|remains|lies|rests"
    r"|came|went|goes)(?: [\w-]+){{0,3}} (?:before|in|at|with|to)(?: the)? $"
)
"""A certain suit before the court: "a second suit in the", "that case to the"."""
_TAKEN = lazy(
    r"\b(?:took|taken?|takes|brought|bring|went|gone|goes|turned|applied|complained|dragged|hauled|sued|met|won|lost"
    r"|petitioned|asked|moved|failed|opened it|handed|challenged|challenging|contested|appealed"
    r"|fought)\b[^.;]{0,90}? (?:to|before|in|at|from|by)(?: the)? $"
    r"|\b(?:petitioned|asked)(?: the)? $"
)
_PUT_TO = lazy(
    r"\b(?:[Ii]ssued|[Ll]odged|filed|entered|addressed|submitted|put|begun|commenced|instituted|initiated|summoned|haled|served"
    r"|docketed|registered|sued)\b[^.;]{0,60}? (?:to|before|in|at|with|out of)(?: the)? $"
)
"""Papers that went to the court: "a writ was lodged at the", "had them summoned before the"."""
_HEARS = lazy(
    r"(?:,? (?:which|that))? (?:has |had |have |is |was )?(?:also |since |now |then |first |later |had to |to )?"
    r"(?:decided?|heard|hears|dealt|deals?|tried|tries|read it|seized|took up|taken up|in charge|agreed|backed"
    r"|confirmed|allowed|enjoined|granted|that had)\b"
)
"""What a court does to a case: "the High Court, which heard it", "has dealt with it"."""
_HELD_UP = lazy(
    r"\b(?:said|says|found|ruled|held) (?:(?:by|in|at|before) )?(?:the )?$"
    r"|\b(?:It was|heard by|decided by|tried by) (?:the )?$"
)
_STEP_ZH = lazy(
    r"审理本案|本案|该案|一案|此案|案件由|受理|立案|诉至|起诉|上诉|提起|申请|判决|裁定|判令|驳回|维持|撤销|改判|判处|认罪"
    r"|败诉|胜诉|调解|撤诉|支持|禁令|无效"
)
_SPOKEN_OF_ZH = lazy(
    r"类似|此类|大量|思路|司法解释|指南|任职|曾任|供职|成立|设立|入选|十大|典型|近年来|一贯|约定|规定|规则|观点|先例|指导意见|法官"
)
DAY = 10
"""How long an ISO date is that tells the day."""


def case_before(scene: Scene, sentence: Span, forum: ForumMention, actors: list[Actor]) -> bool:
    """Whether a sentence tells of a case before ``forum``."""
    content = scene.content
    if scene.language == "zh":
        spoken_of = _SPOKEN_OF_ZH.search(content, sentence.start, sentence.end)
        return not spoken_of and _STEP_ZH.search(content, sentence.start, sentence.end) is not None
    if any(d.start < sentence.end and len(d.value) == DAY and not d.is_range for d in scene.dates.within(sentence)):
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
