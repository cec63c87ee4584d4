"""The suit that a Chinese sentence names by the city of its court: 上海案涉及布图设计，杭州案则涉及发明专利."""

from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.matching import ended
from ipgraph.extract.story.the_other import open_second
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_BY_CITY = lazy(
    r"\s*(?:而|其中|至于|在)?(?P<city>[㐀-鿿]{2,3}?)一?(?:案件|案|诉讼|官司)(?=的|则|中|，|方面|于|已|还|仍|涉及|是|系|为|索赔|请求|主张|目前|尚|一审)"
)
_BACK = 400
"""How far before a sentence the courts stand that it means by their cities."""


def turn_to_suit_by_city(docket: Docket, sentence: Span) -> None:
    """Speak of the suit whose court lies in the city that opens a sentence, opened where only its court was named."""
    scene, case = docket.scene, docket.case
    named = _BY_CITY.match(scene.content, sentence.start, sentence.end) if scene.language == "zh" else None
    if named is None or case is None or case.role != "main" or case.after is not None:
        return
    city = named["city"]
    suits = [c for c in docket.cases() if c.role == "main" and any(form.text.startswith(city) for form in c.forum)]
    if len(suits) == 1:
        docket.speak_of(suits[0])
        return
    taken = {c.forum_key for c in docket.cases()}
    before = scene.forums.within(Span(max(0, sentence.start - _BACK), sentence.start))
    courts = [f for f in before if f.key and f.kind.endswith("court") and scene.words(f).startswith(city)]
    if suits or len({f.key for f in courts}) != 1 or courts[0].key in taken or ended(case):
        return
    open_second(docket, case, Span(named.start("city"), named.end("city")))
    if docket.case is not None:
        docket.case.forum, docket.case.forum_key, docket.case.filed = [], "", None
        docket.name_forum(docket.case, courts[0])
