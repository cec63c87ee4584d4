"""Which publication an article names beside its day or at its opening: "Trading Wire, 6 December 2024", 甲报讯."""

from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Dateline, Span
from ipgraph.model.codes import Language
from ipgraph.read.dateline import find_date

_PARTS = lazy(r"\s{0,4}[,|｜·•]\s{0,4}|\s{1,4}[–—-]{1,2}\s{1,4}")
_PUBLICATION = lazy(
    r"\b(?:Times|Post|Ledger|Journal|Herald|Tribune|Gazette|Chronicle|Telegraph|Guardian|Observer|Reporter|Courier|Sentinel|"
    r"Wire|Newswire|News|Press|Weekly|Daily|Monthly|Quarterly|Today|Insider|Review|Bulletin|Digest|Notes|Watch|Magazine|"
    r"Globe|Standard|Express|Mail|Record|Register|Independent|Briefing|Blog|Report)\b"
)
"""What names of publications have in them."""
_PLAIN = lazy(
    r"(?:The|Our|An?|For|Immediate|Press|Media|News|Release|Report|Update|Weekly|Daily|Monthly|Quarterly|Review|Bulletin|Digest|"
    r"Notes?|Briefing|Blog|Case|Client|Law|Legal|IP|Patents?|Trade|Marks?|Trademarks?|Copyright|Company|Court|Issue|Special|"
    r"Annual|Interim|Exchange|Stock|Record|Today|Register|Standard|Watch|and|&|of|\s)+"
)
"""Words that say what a piece of writing is, and not where it stood."""
_NAMED = lazy(r"(?:The )?[A-Z][\w&’'.-]*(?: (?:[A-Z&][\w&’'.-]*|of|and|for|the)){1,6}")
_WRITTEN = lazy(r"(?:[Bb]y|Posted|Published|Written|Edited|From)\b")
_NAME_ZH = r"[㐀-鿿]{1,10}?(?:日报|晚报|时报|早报|周刊|周报|杂志|通讯社|电视台|新闻网|法治网|在线|前沿|公众号|报|社|网)"
_ISSUER_ZH = "法院|检察院|知识产权局|监管局|海关|文摘|通讯|[快简资]讯|简报|评论|观察|动态|月刊|速递"
_BESIDE_ZH = lazy(rf"\s*[《「“【]?(?P<name>{_NAME_ZH}|[㐀-鿿]{{2,16}}(?:{_ISSUER_ZH}))[》」”】]?[ 　|｜·，,]*$")
_OPENING_ZH = lazy(
    rf"\s*(?:【(?!本|记者|编者)(?P<struck>{_NAME_ZH})[^】]{{0,16}}】"
    rf"|(?!本[报刊社网])(?P<name>{_NAME_ZH})(?:[㐀-鿿]{{2,6}})?(?:(?:\d{{4}}年)?\d{{1,2}}月\d{{1,2}}日)?(?:专?电|讯|消息)(?=[（(，：:\s]))"
)
"""The opening of a Chinese report: 乌报乌尔姆2月26日电（记者…, 甲报讯（记者…, 【甲周刊 记者某某】."""
_SIGNED = lazy(r"\s*[—–-]{1,2}\s*(?P<name>[A-Z][\w&’'. -]{2,40}?), ")
"""The last line of a report: "— The Ulm Press, Nov. 21, 2024"."""


def publisher_beside(text: str, line: Span, date: Dateline, language: Language) -> Span | None:
    """The publication that stands on one line with the day of an article."""
    if language == "zh":
        found = _BESIDE_ZH.match(text, line.start, date.span.start)
        return Span(*found.span("name")) if found else None
    for place in _parts(text, line, date):
        words = place.of(text)
        told = _PUBLICATION.search(words) and _NAMED.fullmatch(words) and not _PLAIN.fullmatch(words)
        if told and not _WRITTEN.match(words):
            return place
    return None


def _parts(text: str, line: Span, date: Dateline) -> list[Span]:
    """What the bars, commas and dashes of a line part, on either side of the day."""
    found: list[Span] = []
    for start, end in ((line.start, date.span.start), (date.span.end, line.end)):
        at = start
        for part in (*_PARTS.finditer(text, start, end), None):
            stop = part.start() if part else end
            words = text[at:stop]
            left = at + len(words) - len(words.lstrip())
            if words.strip():
                found.append(Span(left, left + len(words.strip())))
            at = part.end() if part else end
    return found


def publisher_at_opening(text: str, paragraph: Span) -> Span | None:
    """The news service or newspaper with which a Chinese report opens."""
    found = _OPENING_ZH.match(text, paragraph.start, paragraph.end)
    if found is None:
        return None
    return Span(*found.span("struck" if found["struck"] else "name"))


def signed_below(text: str, paragraph: Span) -> tuple[Span, Dateline] | None:
    """The publication and the day with which a report is signed on its last line."""
    found = _SIGNED.match(text, paragraph.start, paragraph.end)
    date = find_date(text, Span(found.end(), paragraph.end)) if found else None
    if (
        found is None
        or date is None
        or date.span.start != found.end()
        or text[date.span.end : paragraph.end].strip(" .")
    ):
        return None
    return Span(*found.span("name")), date
