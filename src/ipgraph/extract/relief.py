"""Read what a forum orders, as against what is only asked for or refused."""

import re

from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.party_did import order_begun
from ipgraph.extract.scene import Scene
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_PUNISHING = frozenset({"customs", "enforcement", "criminal"})
_PUNISHMENTS = frozenset({"fine", "confiscation", "imprisonment"})
"""What those who punish impose in the very words that tell of the decision: 没收货物并处罚款."""


_BANNED = "zh-cease-banned"
"""The rule of words that tell of an order by themselves: 颁布禁令."""
_ENJOINED = frozenset({"en-cease-enjoined", "en-cease-goods", "en-cease-persuaded"})
"""The rule of the verb that is the order itself: "enjoined Beta and awarded Alpha"."""
_ASKED, _NEGATED = 40, 100
_NOT_ORDERED = {
    "en": lazy(
        r"\b(?:(?:did|does|has|have|had|was|were|will|would|could|is|are) not(?! (?:only|just|merely|simply)\b)"
        r"|never|declin\w+ to|refus\w+ to|without|stopp\w+ short of|instead of|rather than|no reason to|no need to)"
        r"(?: \w+){0,2}? (?:order|enjoin|grant|issu|impos|award|requir|forbid|forbad|bann|prohibit)\w*[^.;,:]{0,60}$"
        r"|\b(?:lift|overturn|revers|quash|vacat|dissolv|discharg|suspend|stay|annul|revok|set aside|wip(?:ed|es) out)"
        r"\w*"
        r" (?:an?|the|that|its) (?:[\w-]+ ){0,4}?(?:injunction|order|ban|ruling|judgment|decision)s?"
        r" (?:(?:that|which)\b(?: \w+){0,4}? ?)?$"
    ),
    "zh": lazy(
        r"(?:未|没有|没|(?<!不得)不|不予|不再|无须|无需|拒绝)(?:再|予|另行|同时|一并|直接)?"
        r"(?:判令|责令|判决|命令|要求|支持|判处)[^，。；]{0,24}$"
    ),
}
"""What stands before what a court does not order: 未判令停止侵权, "did not order it to stop", "lifted a ban that"."""


_INSTEAD = lazy(r"[^，。；]{0,16}[，；](?:(?!无[需须]|不|未|没有|撤|如果|若)[^，。；])*")
"""What stands between the judgment that is set aside and what is ordered in its place: 撤销一审判决，甲公司停止侵权."""
_UNDONE = lazy(
    r"[^，。；]*(?:请求|诉请|认定|判项|一项|主张|的判决|不当|有误|错误|不能|不成立|驳回|撤销)"
    r"|[^，。；]*，[^，。；]{0,6}驳回(?![^，。；]*其[他余它])"
)
"""What stands behind a remedy that is set aside or dismissed itself: 停止侵权的认定不当, 停止侵权的请求不能成立."""
_ITEMS = 200
"""How far before an item of a Chinese order the words stand that give it."""


def is_ordered(scene: Scene, cue: Cue, region: Span, case: CaseDraft) -> bool:
    """Whether a remedy is granted here and not merely asked for or refused."""
    far = max(region.start, cue.start - _NEGATED)
    if _NOT_ORDERED[scene.language].search(scene.content, far, cue.start):
        return False
    if case.role in _PUNISHING and cue.value in _PUNISHMENTS:
        near = Span(max(region.start, cue.start - 40), cue.start)
        return not scene.cues.has(near, "claim", "ask", "dismiss", "may-appeal")
    if cue.rule in _ENJOINED:
        near = Span(max(region.start, cue.start - _ASKED), cue.start)
        return not scene.cues.has(near, "claim", "ask", "dismiss", "may-appeal", "reverse")
    if scene.language == "zh":
        begun = order_begun(scene, region)
        back = Span(max(begun, cue.start - (60 if begun == region.start else _ITEMS)), cue.start)
        governing = scene.cues.within(back, "order", "claim", "dismiss", "rule", "ask", "affirm", "reverse")
    else:
        back = Span(max(region.start, cue.start - 160), cue.start)
        governing = scene.cues.within(
            back, "order", "claim", "ask", "dismiss", "rule", "grant", "affirm", "award", "may-appeal"
        )
        if not governing:
            behind = scene.content[cue.end : cue.end + 40]
            if re.match(r" (?:was|were|is) (?:issued|granted|imposed)", behind):
                return True
    if not governing and cue.value == "punitive-damages":
        return scene.language == "en" and scene.cues.has(region, "award")
    if not governing:
        return cue.rule == _BANNED
    last = governing[-1]
    if last.cue_class == "reverse":
        instead = _INSTEAD.fullmatch(scene.content, last.end, cue.start) is not None
        return instead and not _UNDONE.match(scene.content, cue.end)
    if last.cue_class in ("claim", "dismiss", "ask", "may-appeal", "affirm"):
        return False
    if last.cue_class == "rule" and scene.language == "zh":
        return (
            cue.rule == _BANNED
            or scene.content[last.start : last.end]
            in (
                "判决",
                "裁定",
                "一审判决",
                "终审判决",
                "二审判决",
            )
            or any(c.cue_class == "order" for c in governing)
        )
    if last.cue_class == "rule":
        return (
            any(c.cue_class in ("order", "grant") for c in governing)
            or cue.value in ("punitive-damages",)
            or bool(re.search(r"\b(?:granted|issued|imposed)\b", scene.content[back.start : cue.end]))
        )
    if cue.value == "cease-infringement" and case.role == "interim":
        return True
    return True
