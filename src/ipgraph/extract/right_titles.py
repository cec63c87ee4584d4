"""Marks, works and other rights that a text names by a title without a number."""

import re

from ipgraph.extract.party import Form
from ipgraph.extract.right_reading import RightReading, kind_near
from ipgraph.extract.rights import FAMILY, TYPE_OF_FAMILY, RightDraft, RightMention
from ipgraph.model.article import Span

_LAW = re.compile(r"(?:法|条例|规定|解释|通知|办法|意见|协议|合同|报|公报|草案）|纲要|规划)$")
_WORK_NAME_EN = re.compile(
    r"\b(?:television series|tv series|series|game|film|movie|novel|drama|animated series|"
    r"television hero|show) ([A-Z][\w’'-]*(?: (?:of |the |and )?[A-Z][\w’'-]*){0,4})"
)
_WORK_BEFORE_EN = re.compile(
    r"\bthe ([A-Z][\w’'-]*(?: (?:of |the )?[A-Z][\w’'-]*){0,4}) (?:film and television "
    r"work|television series|series|images|image|character|film)\b"
)
_WORK_NAME_ZH = re.compile(r"(?<![㐀-鿿])(?:[^。，、]{0,6}[系是的涉持有])?([㐀-鿿]{2,6})(?:系列)?形象")
_CALLED_ZH = re.compile(r"(?:名为|名称为|所起的名字|题为)$")


def find_titled(r: RightReading) -> None:
    """Find rights by a title in quotation marks."""
    for quote in r.quotes:
        if quote in r.used or _sentence_like(r, quote):
            continue
        family = _family_of_quote(r, quote)
        if family is None:
            continue
        text = quote.of(r.content)
        known = next(
            (
                right
                for right in r.rights
                if right.family == FAMILY[TYPE_OF_FAMILY[family]] and any(f.text == text for f in right.titles)
            ),
            None,
        )
        if known is None:
            kind, span = kind_near(r, quote.start, quote.end, FAMILY[TYPE_OF_FAMILY[family]])
            if FAMILY[kind] != FAMILY[TYPE_OF_FAMILY[family]]:
                kind, span = TYPE_OF_FAMILY[family], quote
            known = RightDraft(r.language, kind, span, f"{r.language}-right-titled")
            known.titles.append(Form(text, quote, f"{r.language}-right-title"))
            r.rights.append(known)
        for right in r.rights:
            if right.family == known.family and any(f.text == text for f in right.titles):
                r.mentions.append(RightMention(quote.start, quote.end, right))


def _sentence_like(r: RightReading, quote: Span) -> bool:
    text = quote.of(r.content)
    before = r.content[max(0, quote.start - 8) : quote.start]
    if re.search(r"(?:简称|下称|合称|统称)[为:：]?[“\"]?$", before) or re.search(r"\([“\"]$", before):
        return True
    if re.search(r"[。！？!?;；，]|[a-z]\. |[a-z], ", text) or _LAW.search(text):
        return True
    if re.search(r"(?:公司|Co\., Ltd\.?|Inc\.|Ltd\.)$", text):
        return True
    return len(text.split()) > 20 or (r.language == "zh" and len(text) > 40)


def _family_of_quote(r: RightReading, quote: Span) -> str | None:
    reach_left, reach_right = (10, 8) if r.language == "zh" else (32, 28)
    if r.content[quote.start - 1] == "《":
        return "work" if _work_context(r, quote) else None
    best: tuple[int, str] | None = None
    for start, end, family in r.title_words:
        if end <= quote.start:
            distance = quote.start - end
            between = r.content[end : quote.start]
            limit, penalty = reach_left, 3
        elif start >= quote.end:
            distance = start - quote.end
            between = r.content[quote.end : start]
            limit, penalty = reach_right, 0
        else:
            continue
        if distance > limit or re.search(r"[。；;:：]|\. ", between):
            continue
        if "," in between.strip('",” ') or "，" in between.strip('”"，'):
            penalty += 12
        if best is None or distance + penalty < best[0]:
            best = (distance + penalty, family)
    if best is None or best[0] > 30:
        return None
    if best[1] == "work" and not (_work_context(r, quote) and names_work(r, quote, best[0])):
        return None
    return best[1]


def names_work(r: RightReading, quote: Span, distance: int) -> bool:
    """Whether quotation marks hold the name of a work and not a quoted word."""
    if r.language == "en":
        return not quote.of(r.content)[:1].islower()
    called = _CALLED_ZH.search(r.content[max(0, quote.start - 10) : quote.start].rstrip('“"「'))
    return distance <= 4 or called is not None


def _work_context(r: RightReading, quote: Span) -> bool:
    return any(
        (mark.kind == "branch" and mark.value != "well-known-mark") or FAMILY.get(mark.value) == "work"
        for mark in r.marks
    )


def find_named_works(r: RightReading) -> None:
    """Works that are named without quotation marks: the television series Joy of Spring."""
    if not _work_context(r, Span(0, 0)):
        return
    patterns = (_WORK_NAME_EN, _WORK_BEFORE_EN) if r.language == "en" else (_WORK_NAME_ZH,)
    for limit in r.limits:
        for pattern in patterns:
            for match in pattern.finditer(r.content, limit.start, limit.end):
                text, span = match.group(1), Span(match.start(1), match.end(1))
                if r.language == "zh" and (
                    r.content.count(text) < 2 or re.search(r"[的了和与将对]|角色|人物|企业|公司|品牌|其|该", text)
                ):
                    continue
                if r.language == "en" and r.content.count(text) < 2:
                    continue
                known = next(
                    (each for each in r.rights if each.family == "work" and any(f.text == text for f in each.titles)),
                    None,
                )
                if known is None:
                    kind, where = kind_near(r, span.start, span.end, "work")
                    known = RightDraft(r.language, kind, where, f"{r.language}-right-work")
                    known.titles.append(Form(text, span, f"{r.language}-right-title"))
                    r.rights.append(known)
                r.mentions.append(RightMention(span.start, span.end, known))
