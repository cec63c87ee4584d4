"""Who asked for an injunction, and when, told behind what became of it: "The application was made by Alpha on …"."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "asked-by"
_ASKED = {
    "en": lazy(
        r"\b(?:[Tt]he|[Tt]hat|[Ii]ts|[Tt]his) (?:application|request|motion|petition)"
        r"(?: for (?:an? |the )?(?:[a-z]+ )?(?:injunctions?|orders?|measures?|relief))?,?"
        r" (?:had been|has been|was) (?:made|lodged|filed|submitted|brought)\b"
    ),
    "zh": lazy(r"(?:该|上述|前述)(?:项)?(?:临时禁令|诉前禁令|行为保全|禁令)?申请(?=[^。；]{2,60}?(?:提出|提交|递交))"),
}
"""What tells of a request that the text has told before."""
_BY = {
    "en": lazy(r" (?:on [^.;,]{4,24}? )?by (?:[^.;,]{0,60} )?$"),
    "zh": lazy(r"(?:系由|是由|系|由)?[^。；，]{0,12}$"),
}
"""What stands between such words and the name of whoever asked."""
_REACH = 140
_FAR = 3
"""So many sentences behind the decision its request is told at the most."""


def tell_who_asked(docket: Docket) -> None:
    """Give an interim measure the day of its request and the one who made it, where the sentences behind tell them."""
    scene = docket.scene
    for case in docket.cases():
        if case.role == "interim" and case.filed is None and case.decided is not None:
            at = case.decided.span.start
            behind = [s for s in scene.sentences if s.end > at][: _FAR + 1]
            for sentence in behind:
                if _tell(scene, sentence, case):
                    break


_HANDED_IN = lazy(
    r"向(?:该院|法院|[^，。；]{2,20}?(?:法[院庭]|[中高]院))(?:提出|提交|递交)(?:了)?[^，。；]{0,14}?(?<!执行)申请(?=[，。；])"
)
"""What stands behind the day of a request in Chinese: 5月3日向该院提出申请."""


def _tell_handed_in(scene: Scene, sentence: Span, case: CaseDraft) -> bool:
    """Give an interim measure the day on which its request was handed in, not before whose decision that is told."""
    for day in scene.dates.within(sentence):
        told = _HANDED_IN.match(scene.content, day.end, sentence.end)
        if told and not day.is_range and case.decided is not None and day.value <= case.decided.value:
            case.filed = Fact(day.value, Span(day.start, day.end), RULE)
            return True
    return False


def _tell(scene: Scene, sentence: Span, case: CaseDraft) -> bool:
    if scene.language == "zh" and _tell_handed_in(scene, sentence, case):
        return True
    asked = _ASKED[scene.language].search(scene.content, sentence.start, sentence.end)
    if asked is None or scene.forums.within(Span(asked.start(), sentence.end)):
        return False
    near = Span(asked.end(), min(sentence.end, asked.end() + _REACH))
    days = [d for d in scene.dates.within(near) if not d.is_range]
    if not days or (case.decided is not None and days[0].value > case.decided.value):
        return False
    case.filed = Fact(days[0].value, Span(days[0].start, days[0].end), RULE)
    for mention in scene.parties.within(near):
        if _BY[scene.language].fullmatch(scene.content, asked.end(), mention.start) and len(mention.parties) == 1:
            party = mention.parties[0]
            if party in case.respondents:
                case.claimants, case.respondents = case.respondents, case.claimants
            case.claimants = {party: Fact(True, Span(mention.start, mention.end), RULE)}
            break
    return True
