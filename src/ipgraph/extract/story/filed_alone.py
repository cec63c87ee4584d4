"""The day of filing told in a sentence of its own: "The case was accepted in July 2020.", 该案于2020年7月立案。"""

from ipgraph.extract.draft import Fact
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.matching import ended
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


def filed_alone(docket: Docket, sentence: Span) -> None:
    """Give the case spoken of the date at which the sentence, and nothing else in it, says that it was brought."""
    scene, case = docket.scene, docket.case
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
