"""The part a forum plays in a sentence: it decides, somebody goes to it, its decision is reviewed, it publishes."""

import re
from bisect import bisect_right
from typing import Literal

from ipgraph.extract.draft import is_competition_authority
from ipgraph.extract.frames.forum_addressed import is_addressed, must_decide_anew
from ipgraph.extract.frames.frame import OFFICES
from ipgraph.extract.frames.leave import goes_there
from ipgraph.extract.frames.triggers import DECISION, REVIEW, Trigger
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

ForumRole = Literal["decides", "addressed", "origin", "publishes"]

_EN = Beside("en", "forum_roles")
_ZH = Beside("zh", "forum_roles")
_OF_ZH = _ZH.before("of")
_ITS_DECISION_ZH = _ZH.behind("its decision")
_ITS_DECISION_EN = _EN.before("its decision")
_AGAINST_EN = _EN.before("against")
_ITS_DECISION_BEHIND_EN = _EN.behind("its decision")
_REVIEWED_EN = _EN.behind("reviewed")
_BETWEEN_ZH = lazy(r"(?:了|就|对|于|作出的|维持|一审|二审|原|由|的|和|、|\s)*")
_BETWEEN_EN = lazy(
    r"(?:, in (?:[Jj]oined )?[Cc]ases? [^,;]{4,40},)?"
    r"(?:\s(?:a|an|the|its|those|that|both|these|this|first-instance|lower|judgments?|decisions?|rulings?|orders?|"
    r"awards?|verdicts?|made|given|rendered|handed|down|which|of|by|from|in|at|two|earlier|under|appeals?|against|"
    r"findings?|with|part))*\s?"
)


def role_of_forum(
    scene: Scene, sentence: Span, forum: ForumMention, forums: list[ForumMention], triggers: list[Trigger]
) -> ForumRole:
    """The part that ``forum`` plays in ``sentence``."""
    if any(t.cue.start < forum.start and forum.end < t.cue.end for t in triggers if t.kind == "decision"):
        # 驳回甲公司和国家知识产权局的上诉: it stands inside the words for what another forum does.
        return "publishes"
    if scene.language == "en" and _AGREED_WITH.search(
        scene.content, max(sentence.start, forum.start - 30), forum.start
    ):
        return "origin" if len(forums) > 1 and scene.cues.has(sentence, *REVIEW) else "decides"
    if scene.language == "en" and _RESTORED.search(scene.content, max(sentence.start, forum.start - 30), forum.start):
        return "publishes"  # whose decision holds again
    if any(c.start < forum.start and forum.end < c.end for c in scene.cues.within(sentence, "take-up")):
        return "decides"
    if (refused := goes_there(scene, sentence, forum)) is not None:
        return "decides" if refused else "addressed"
    if scene.language == "en" and forums[0] is not forum and _JUDGED.match(scene.content, forum.end):
        return "origin"
    if _is_origin(scene, sentence, forum) or _decision_is_sued_over(scene, sentence, forum):
        return "origin"
    if is_addressed(scene, sentence, forum, triggers):
        return "addressed"
    if _is_quoted(scene, sentence, forum) or is_sued(scene, forum):
        return "publishes"
    if scene.language == "en" and (
        _IS_ORDERED.match(scene.content, forum.end) or _ITS_COSTS.match(scene.content, forum.end)
    ):
        return "publishes"
    if _is_appellant(scene, sentence, forum):
        return "publishes"
    if forum.kind in OFFICES and must_decide_anew(scene, sentence, forum):
        return "publishes"
    if is_competition_authority(forum.key) and scene.cues.has(sentence, "penalise"):
        return "decides"
    if forum.kind == "government" and _LOOKS_AGAIN_ZH.match(scene.content, forum.end, sentence.end):
        return "decides"
    if forum.kind in ("procuratorate", "police", "government") or _publishes(scene, sentence, forum, forums):
        return "publishes"
    return "decides"


_LOOKS_AGAIN_ZH = lazy(
    r"[^，。；]{0,16}?(?:复议决定|(?:复议)?(?:维持|撤销|变更)了?(?:该|上述|原|前述|市|区|县|省|其|处罚|行政处罚|[，。；]))"
)
"""What a government says of a decision below that somebody asked it to look at again: 省人民政府维持该决定."""
_AGREED_WITH = _EN.before("agreed with")
_RESTORED = _EN.before("restored")
_JUDGED = _EN.behind("judged")
"""What a court above says of the one below: "the Supreme Court held that the High Court had been entitled to …"."""
_BY_IT = lazy(r" by (?:the |a )?")
"""The appeal "was dismissed by the High Court": it decides."""


_FOUGHT_IN = Beside("en", "deciders").behind("fought in")


_IN_WHICH = lazy(r"\b(?:in|by|with) which(?: the| a)? $")
_CONVICTS = lazy(r" (?:had |has )?(?:also )?(?:convicted|sentenced|jailed|found (?:him|her|them|[A-Z]\w+) guilty)\b")
"""What a court is told to have done itself: "appealed against a judgment in which the High Court convicted him"."""


def _is_origin(scene: Scene, sentence: Span, forum: ForumMention) -> bool:
    between_words = _BETWEEN_ZH if scene.language == "zh" else _BETWEEN_EN
    for cue in scene.cues.within(Span(max(sentence.start, forum.start - 90), forum.start), *REVIEW):
        if scene.language == "en" and _FOUGHT_IN.fullmatch(scene.content, cue.start, forum.start):
            return False  # "its appeal failed in the High Court"
        if cue.end <= forum.start and between_words.fullmatch(scene.content, cue.end, forum.start):
            return _BY_IT.fullmatch(scene.content, cue.end, forum.start) is None
    before = scene.content[max(sentence.start, forum.start - 60) : forum.start]
    if scene.language == "zh":
        following = scene.content[forum.end : forum.end + 16]
        if re.search(
            r"不服\s*$|(?:撤销|维持|推翻)(?:[^，。]{0,6}|[^，。；]{2,30}(?:判决|裁定|决定)(?:及|和|与|以及|、))$",
            before,
        ):
            return True
        if forum.kind in OFFICES and _WEIGHED_ZH.match(scene.content, forum.end, sentence.end):
            return True
        if _TO_CHANGE_ZH.search(before) and _WHAT_IT_SET_ZH.match(scene.content, forum.end, sentence.end):
            return True
        return bool(re.match(r"[^，。]{0,12}(?:判决|裁定|决定)", following)) and bool(
            re.search(r"(?:对|就)\s*$", before) and scene.cues.has(sentence, "appeal")
        )
    if _IN_WHICH.search(before) and _CONVICTS.match(scene.content, forum.end, sentence.end):
        return False
    if _AGAINST_EN.search(before):
        return True
    imposed = _THAT.search(before) and _IMPOSED.match(scene.content, forum.end, sentence.end)
    imposed = imposed or _IMPOSED_BY.search(before)
    if imposed and scene.cues.has(Span(sentence.start, forum.start), *REVIEW):
        return True
    if _RETURNED.search(scene.content, max(sentence.start, forum.start - 90), forum.start) and scene.cues.has(
        Span(sentence.start, forum.start), *REVIEW
    ):
        return True
    if _HANDED_BELOW.search(before) and scene.cues.has(Span(sentence.start, forum.start), *REVIEW):
        return True
    if _ITS_DECISION_EN.search(before) and scene.cues.has(sentence, *REVIEW, "appeal", "dismiss", "object-appeal"):
        decided = scene.cues.within(Span(sentence.start, forum.start), *REVIEW, "appeal", "object-appeal")
        if decided or _REVIEWED_EN.match(scene.content, forum.end, sentence.end):
            return True
    behind = _ITS_DECISION_BEHIND_EN.match(scene.content, forum.end, sentence.end)
    if behind and _AGAINST_ITS.search(before) and _FAVOURING.match(scene.content, behind.end(), sentence.end):
        back = Span(max(sentence.start, forum.start - _PETITION_BACK), forum.start)
        if scene.cues.within(back, *REVIEW, "dismiss", "object-appeal"):
            return True  # "dismissed a special leave petition of Beta against a High Court order"
    return bool(
        behind
        and (
            _REVIEWED_EN.match(scene.content, behind.end(), sentence.end)
            or scene.cues.within(Span(max(sentence.start, forum.start - 40), forum.start), *REVIEW)
        )
    )


_AGAINST_ITS = lazy(r"\b(?:petitions?|pleas?|appeals?|challenges?)\b[^.;]{0,50}? against (?:the |an? |that )?$")
_PETITION_BACK = 120
_FAVOURING = lazy(r" (?:of [^.;,]{2,24} )?(?:in favou?r of|favou?ring)\b")
_TO_CHANGE_ZH, _WHAT_IT_SET_ZH = lazy(r"[将把]$"), _ZH.behind("what it set")
_SUIT_AGAINST = _EN.before("suit against")
_OVER_ZH = lazy(r"(?:就|对|针对|不服)$")
_DECISION_SUED_ZH = _ZH.behind("decision sued over")


def _decision_is_sued_over(scene: Scene, sentence: Span, forum: ForumMention) -> bool:
    """Whether a suit is told by the decision it attacks: "the suit of Alpha against the CNIPA's decision"."""
    if forum.kind not in OFFICES:
        return False
    before = scene.content[max(sentence.start, forum.start - 90) : forum.start]
    if scene.language == "zh":
        attacked = _DECISION_SUED_ZH.match(scene.content, forum.end, sentence.end)
        return attacked is not None and _OVER_ZH.search(before) is not None
    attacked = _ITS_DECISION_BEHIND_EN.match(scene.content, forum.end, sentence.end)
    return attacked is not None and _SUIT_AGAINST.search(before) is not None


_IS_ORDERED = _EN.behind("is ordered")
"""An office that has to do something decides nothing: "EUIPO was ordered to pay the costs"."""
_ITS_COSTS = _EN.behind("its costs")
"""What somebody else bears is no decision of an office: "to pay the Office's costs"."""
_RETURNED = _EN.before("returned")
"""Where a reviewing court sends a case is where it came from."""
_THAT = lazy(r"\b(?:that|which)(?: the| a)? $")
_IMPOSED, _IMPOSED_BY = _EN.behind("imposed"), _EN.before("imposed by")
_HANDED_BELOW = _EN.before("handed below")
"""Words between what a reviewing court strikes down and the court that granted it."""
_SUED = lazy(
    r"\b(?:against|sued|suing|sues|v\.?|versus)(?: the)?\s*$|(?:起诉|诉|告|被告|上诉人|申请人)(?:（[^（）]{2,9}）)?$"
)


_TAKEN = lazy(r"\b(?:took|takes|taking|taken|hauled|dragged|brought)(?: the)?\s*$")
_TO_COURT = lazy(
    r" (?:to|before|into) (?:the )?(?:[\w.'’-]+ ){0,6}?(?:[Cc]ourts?|[Tt]ribunal|[Bb]ench|[Dd]istrict)\b"
    r"(?![^.;]*? after (?:it|the \w+) )"
)
"""What stands around an office that somebody takes to court."""
_NAMED_BESIDE_ZH = _ZH.before("named beside")
_ITS_CASE_ZH = _ZH.behind("its case")
_WEIGHED_ZH = _ZH.behind("weighed")
_MADE_DEFENDANT_ZH = _ZH.behind("made defendant")


def is_sued(scene: Scene, forum: ForumMention) -> bool:
    """Whether an office is named as the one that is sued: "an action against the Board", 诉国家知识产权局."""
    if forum.kind not in OFFICES:
        return False
    if _MADE_DEFENDANT_ZH.match(scene.content, forum.end) and scene.content[max(0, forum.start - 1) : forum.start] in (
        "以",
        "将",
        "把",
        "列",
    ):
        return True
    before = scene.content[max(0, forum.start - 16) : forum.start]
    if scene.language == "zh" and _NAMED_BESIDE_ZH.search(before) and _ITS_CASE_ZH.match(scene.content, forum.end):
        return True
    if not forum.anaphor and _TAKEN.search(before) and _TO_COURT.match(scene.content, forum.end):
        return True
    return bool(_SUED.search(before))


_APPEAL_OF = _EN.before("appeal of")


_ITS_APPEAL_ZH = _ZH.behind("its appeal")


def _is_appellant(scene: Scene, sentence: Span, forum: ForumMention) -> bool:
    """Whether an office is one of those who appealed: "on the appeal of Beta and the Board"."""
    if forum.kind not in OFFICES:
        return False
    if scene.language == "zh":
        return bool(_ITS_APPEAL_ZH.match(scene.content, forum.end))
    if _GOES_TO_COURT.match(scene.content, forum.end, sentence.end):
        # a court that undoes its decision in the same breath is told of as one that reviews it
        return forum.start - sentence.start < _AT_HEAD or bool(
            _APPEALED.search(scene.content, sentence.start, forum.start)
        )
    return bool(_APPEAL_OF.search(scene.content, max(sentence.start, forum.start - 80), forum.start))


_AT_HEAD = 12
_APPEALED = lazy(r"\bappeal|;")
_GOES_TO_COURT = lazy(
    r"(?:,? (?:and|as well as) (?:the )?[A-Z][\w.&’-]*(?: [A-Z][\w.&’-]*){0,3})?"
    r" (?:both |each |then |also |has |have |had )*(?:appealed|lodged (?:an )?appeals?|filed (?:an )?appeals?)\b"
)
"""What an office does before a court, alone or with the one that had won there: "the CNIPA and Beta appealed"."""


def _is_quoted(scene: Scene, sentence: Span, forum: ForumMention) -> bool:
    """Whether only its decision is spoken of: "to enforce the Wuhan order", 执行武汉中院的裁定."""
    if scene.language == "zh":
        before = scene.content[max(sentence.start, forum.start - 6) : forum.start]
        return bool(_OF_ZH.search(before)) and bool(_ITS_DECISION_ZH.match(scene.content, forum.end))
    return False


_ITS_OWN = lazy(
    r" (?:has |had )?(?:recently |now |today )?(?:published|released|announced|issued|handed down|made public) its"
    r"(?: [\w-]+){0,3} (?:judgment|decision|ruling|verdict)"
    r"|[^，。；]{0,8}(?:公布|发布|公开)[^，。；]{0,160}案的?(?:一审|二审|终审)?(?:判决|裁定)"
)
"""A court that publishes its own judgment decides."""


def _publishes(scene: Scene, sentence: Span, forum: ForumMention, forums: list[ForumMention]) -> bool:
    """A forum that only publishes, or is only named beside somebody else's verb, decides nothing."""
    following = bisect_right(forums, forum.start, key=lambda f: f.start)
    limit = forums[following].start if following < len(forums) else sentence.end
    behind = Span(forum.end, min(limit, forum.end + (30 if scene.language == "zh" else 90)))
    said = scene.cues.within(behind, "announce")
    if said and _ITS_OWN.match(scene.content, forum.end, limit):
        return False
    if not said or scene.cues.within(Span(forum.end, said[0].start), "rule", "order", "award"):
        return False
    rest = Span(forum.end, limit)
    strong = tuple(name for name in DECISION if name not in ("rule", "grant", "award"))
    if scene.cues.has(rest, *strong, "remedy", "award") or scene.cues.has(sentence, "settle"):
        return False
    return not any(number.kind == "case" for number in scene.identifiers.within(rest))
