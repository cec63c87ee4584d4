"""The day of filing told in a sentence of its own: "The case was accepted in July 2020.", 该案于2020年7月立案。"""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket, chain
from ipgraph.extract.story.matching import ended
from ipgraph.extract.story.origin import hears_appeals, is_top
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_BEFORE = {
    "en": lazy(
        r"\s*(?:(?:The|This|That) (?:case|action|suit|lawsuit|complaint|claim|matter) (?:was|had been|has been)"
        r" (?:formally |officially )?(?:accepted|filed|brought|lodged|registered|docketed)(?: by the court)?"
        r"|It was (?:filed|brought|lodged|accepted)"
        r"|The (?:application|request|complaint|claim|action) had (?:reached|arrived at) the (?:court|registry)"
        r"|(?:The )?(?:[Ss]uit|[Aa]ction|[Cc]omplaint|[Pp]roceedings) had been (?:brought|filed|lodged|commenced)"
        r"|The court (?:accepted|docketed|registered) the (?:case|suit|action|complaint)) (?:on|in) "
    ),
    "zh": lazy(r"\s*(?:(?:该案|本案|案件|此案|法院|该院)?(?:于)?|(?:起诉|立案|受理)(?:时间|日期)(?:为|是)?:?)"),
}
_BEHIND = {
    "en": lazy(r"(?:, (?:within|in|the day|when) [^.;,]{3,60})?\s*\.?\s*"),
    "zh": lazy(
        r"[,，]?(?:由|经)?(?:该案|本案|案件|此案)?(?:(?:法院|该院)(?:正式)?)?(?:立案受理|立案|受理)(?:了)?(?:该案|本案|此案)?\s*。?\s*"
    ),
}
_NAMED_ZH = lazy(r"\s*(?:起诉|立案|受理)(?:时间|日期)")
_ASKED = lazy(r"\s*The (?:application|request) had ")
_LOOKED_BACK = lazy(r"\s*(?:The )?\w+ had ")
"""How a story that has told the judgment goes back to the beginning."""
_LONGEST = 100
_CASE_ZH = lazy(r"\s*(?:该|本|此|涉案|整起|有关)?(?:案件?|诉讼|官司|争讼)(?:(?:早在|是在|始)?于|在|可追溯(?:至|到))?")
_STEP_ZH = lazy(r"(?:正式|首次|由其)?(?:向(?:法院|该院))?$")


_CASE_BEFORE_ZH = lazy(
    r"(?:^|[，,；;\s])(?:(?:该|本|此|上述|前述)(?:案件?|诉讼|起诉|官司)(?:系|是|最初|最早|早在|始|乃|起诉|提起|立案)*[于在]?"
    r"|(?:起诉|立案|受理)(?:时间|日期)(?:为|是)?)$"
)
_BROUGHT_ZH = lazy(
    r"(?:由[^，。；]{1,20})?(?:正式|首次)?(?:向(?:法院|该院))?(?:起诉|提起(?:诉讼)?|立案(?:受理)?|受理|提交|启动|诉至法院)(?=[，,。；;]|$)"
)
_BEGAN_ZH = lazy(r"(?:始|起诉|提起|立案|时间为|时间是|日期为|日期是)[于在]?$")


def brought_in_clause(docket: Docket, sentence: Span) -> None:
    """Give the suit spoken of the day at which a Chinese clause says that it was brought: …，该案系2022年8月1日起诉."""
    scene, case = docket.scene, docket.case
    if scene.language != "zh" or case is None or case.role != "main":
        return
    suit, day = chain(case)[-1], _day_in_clause(docket, sentence)
    if day is None or any(c.filed is not None and c.filed.span == day.span for c in docket.cases()):
        return
    here = scene.content.rfind("\n", 0, sentence.start) + 1
    told = [v.span.start for v in case.verdicts] + [f.span.start for f in case.forum]
    if not any(here <= at < sentence.end for at in told):
        return
    if suit.role == "main" and suit.filed is None and not _after(suit, day.value):
        suit.filed = day


def _day_in_clause(docket: Docket, sentence: Span) -> Fact | None:
    scene = docket.scene
    for date in scene.dates.within(sentence):
        before = scene.content[max(sentence.start, date.start - 20) : date.start]
        behind = _BROUGHT_ZH.match(scene.content, date.end)
        began = _BEGAN_ZH.search(before) and scene.content[date.end : date.end + 1] in tuple("，,。；;")
        if not date.is_range and _CASE_BEFORE_ZH.search(before) and (behind or began):
            return Fact(date.value, Span(date.start, date.end), "filed-alone")
    return None


def brought_then(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The suit spoken of, where a Chinese sentence only says when it was brought: 案件于2020年3月入禀。"""
    scene, case = docket.scene, docket.case
    if scene.language != "zh" or case is None or case.role != "main" or frame.kind != "suit":
        return None
    if frame.forum is not None or frame.agents or frame.patients:
        return None
    day = _day_in_clause(docket, Span(frame.sentence.start, frame.predicate.end))
    if day is not None and frame.predicate.start - day.span.end <= _NEAR:
        brought_in_clause(docket, frame.sentence)
        return case
    dates = [d for d in scene.dates.within(Span(frame.sentence.start, frame.predicate.start)) if not d.is_range]
    if len(dates) != 1 or not _CASE_ZH.fullmatch(scene.content, frame.sentence.start, dates[0].start):
        return None
    if not _STEP_ZH.match(scene.content, dates[0].end, frame.predicate.start):
        return None
    suit = chain(case)[-1] if chain(case)[-1].role == "main" else case
    suit.filed = suit.filed or Fact(dates[0].value, Span(dates[0].start, dates[0].end), "filed-alone")
    return case


def filed_alone(docket: Docket, sentence: Span) -> None:
    """Give the case spoken of the date at which the sentence, and nothing else in it, says that it was brought."""
    brought_in_clause(docket, sentence)
    scene, case = docket.scene, docket.case
    if case is not None and case.filed is None and case.role == "enforcement":
        _asked_then(docket, sentence, case)
    if case is not None and scene.language == "en":
        _in_aside(docket, sentence, chain(case)[-1])
    if (
        case is None
        or case.filed is not None
        or (case.role == "interim" and not _ASKED.match(scene.content, sentence.start))
        or (ended(case) and not _LOOKED_BACK.match(scene.content, sentence.start))
    ):
        return
    dates = scene.dates.within(sentence) if sentence.end - sentence.start <= _LONGEST else ()
    if len(dates) != 1 or dates[0].is_range:
        return
    date, content, language = dates[0], scene.content, scene.language
    named = language == "zh" and _NAMED_ZH.match(content, sentence.start, date.start)
    if not _BEFORE[language].fullmatch(content, sentence.start, date.start):
        return
    behind = content[date.end : sentence.end]
    if (behind.strip(" \n。") == "") if named else _BEHIND[language].fullmatch(behind):
        case.filed = Fact(date.value, Span(date.start, date.end), "filed-alone")


_SUIT = (
    r"\s*(?:The|This|That|Its|Their) (?:(?!(?:second|third|fourth|other|parallel|separate|new|later|earlier|first|last|"
    r"latter|former|same|criminal)\b)[a-z][\w-]* ){0,2}?(?:case|action|suit|lawsuit|litigation|proceedings)"
)
_NUMBERED = r"(?:,? \(?(?:which is |docketed as |numbered )?(?:[Cc]ase )?No\.? ?[\w:/.-]{2,30}\)?,?| \([^()]{3,60}\))"
_PAPER = r"\s*[Tt]he (?:claim form|writ|statement of claim|originating (?:summons|process)|plaint)"
_BROUGHT = "(?:filed|brought|begun|lodged|started|commenced|instituted|launched|initiated|opened)"
_ASIDE = lazy(
    rf"{_SUIT}(?:, (?:which (?:was|had been) )?(?:first )?{_BROUGHT} (?:there )?(?:on|in)"
    r"|,? (?:dates? (?:from|back to)|goes back to|began in|began on|started in|had begun in|had started in)"
    rf"|{_NUMBERED} (?:was|had been) (?:first )?{_BROUGHT} (?:there )?(?:on|in)) "
    rf"|{_PAPER} (?:was|had been) (?:issued|{_BROUGHT}) (?:on|in) "
)
"""How a sentence on a suit begins that says in passing when it was brought: "That suit, filed in"."""


def _in_aside(docket: Docket, sentence: Span, case: CaseDraft) -> None:
    """Give a suit the day on which a sentence that tells something else of it says in passing that it was brought."""
    scene = docket.scene
    above = hears_appeals(case.forum_key) or is_top(case.forum_key)
    if case.filed is not None or case.role != "main" or case.after is not None or above:
        return
    for date in scene.dates.within(sentence)[:1]:
        before = case.decided is None or date.value <= case.decided.value
        start = max(sentence.start, scene.content.rfind(";", sentence.start, date.start) + 1)
        if before and not date.is_range and _ASIDE.fullmatch(scene.content, start, date.start):
            case.filed = Fact(date.value, Span(date.start, date.end), "filed-alone")


def _asked_then(docket: Docket, sentence: Span, case: CaseDraft) -> None:
    """The day on which an office that acts was asked to, told in a sentence that names no office: 于5月提出裁决请求."""
    scene = docket.scene
    asked = [cue for cue in scene.cues.within(sentence, "ask") if cue.rule == "zh-ask"]
    if len(asked) != 1 or scene.forums.within(sentence):
        return
    dates = [d for d in scene.dates.within(sentence) if not d.is_range]
    if len(dates) == 1 and 0 <= asked[0].start - dates[0].end <= _NEAR and not _after(case, dates[0].value):
        case.filed = Fact(dates[0].value, Span(dates[0].start, dates[0].end), "filed-alone")


_NEAR = 12
"""How far before the word for a request its day stands at the most."""


def _after(case: CaseDraft, day: str) -> bool:
    return case.decided is not None and day > case.decided.value
