"""Who speaks in a Chinese text that is no announcement by its title: a release of one's own, a company that answers."""

from collections.abc import Iterator

from ipgraph.extract.parties_zh.reading import Reading
from ipgraph.extract.party import PartyDraft
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

HEAD = 400
"""Characters at the head of a text in which whoever announces is named."""
_ANNOUNCES = lazy(
    r"(?:[（(][^（）()]{1,40}[）)]){0,2}(?:董事会)?(?:今日|今天|谨此|谨|欣然|兹|特此|昨日|日前|近日|昨晚|今晚|晚间|盘后|(?:\d{1,2}月)?\d{1,2}日|发布|披露)*(?:宣布|公告|公布|宣告)"
)
_OF_ITSELF = lazy(
    r"(?:称|显示|表示|披露|如下)?[，：:,](?:[^。\n，]{0,16}，)?(?:近日|日前|此前|目前)?公司(?![㐀-鿿]{0,10}公司)"
)
"""What stands behind the word for an announcement where its writer goes on to call itself 公司."""
_SERVED = lazy(
    r"(?:[（(][^（）()]{1,40}[）)])?(?:于[^，。；\n]{2,14}|近日|日前|今日)*收到[^。\n]{2,40}?(?:应诉|起诉状|传票|举证通知)"
)
_AGAINST_IT = lazy(r"(?:诉|起诉|状告)公司(?=侵[害犯权]|不正当|专利|商标|著作权|关于|[（(，。；、])")
"""A summons that somebody got, in a suit against 公司: 甲公司收到应诉通知书，法院受理乙公司诉公司侵权一案."""
_SOURCE = lazy(
    r"(?:资料来源|消息来源|信息来源|新闻来源|来源)[：:]\s*(?P<name>[^\n]{2,40}?)(?:公告|新闻稿|官方网站|官网|投资者关系|新闻中心)"
)
_HOSTS = lazy(
    r"(?:[（(][^（）()]{1,40}[）)]){0,2}[^。\n]{0,20}?(?:网上路演|路演|业绩说明会|投资者(?:说明会|接待日|交流会|关系活动)|首次公开发行)"
)
_ANSWER = lazy(
    r"(?:^|\n)(?:[㐀-鿿·]{0,8})(?:董秘|董事会秘书|董事长|总经理|总裁|副总裁|财务总监|首席财务官|证券事务代表|发言人|答|公司回复|公司)"
    r"[^\n：:，。]{0,10}[：:][^\n]+"
)
_WE = lazy(r"我们")


def announcing(r: Reading) -> PartyDraft | None:
    """The company that announces at the head of a text, or that the line of its source names as the author."""
    source = _SOURCE.search(r.content, max(0, len(r.content) - HEAD))
    if source is not None:
        named = {id(p): p for form, p in r.by_form.items() if form == source["name"] or form.startswith(source["name"])}
        if len(named) == 1:
            return next(iter(named.values()))
    told = [(span, party) for span, party in r.spans if span.start < HEAD]
    return next((p for span, p in sorted(told, key=_start) if _ANNOUNCES.match(r.content, span.end)), None)


def announces_itself(r: Reading) -> PartyDraft | None:
    """The company that announces something about 公司, which is itself: 甲公司公告称，公司收到判决书."""
    for span, party in sorted(((s, p) for s, p in r.spans if s.start < HEAD), key=_start):
        told = _ANNOUNCES.match(r.content, span.end)
        if told is not None and _OF_ITSELF.match(r.content, told.end()):
            return party
        if _SERVED.match(r.content, span.end) and _AGAINST_IT.search(r.content, span.end):
            return party
    return None


def _start(found: tuple[Span, PartyDraft]) -> int:
    return found[0].start


def find_answers(r: Reading) -> Iterator[tuple[Span, PartyDraft]]:
    """The places of 我们 in the answers of a company's own people, where the text says whose investors they answer."""
    answers = list(_ANSWER.finditer(r.content))
    if not answers:
        return
    hosting = {id(p): p for span, p in r.spans if span.start < HEAD and _HOSTS.match(r.content, span.end)}
    if len(hosting) != 1:
        return
    party = next(iter(hosting.values()))
    for answer in answers:
        for match in _WE.finditer(r.content, answer.start(), answer.end()):
            yield Span(match.start(), match.end()), party
