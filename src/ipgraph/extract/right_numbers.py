"""Rights with a number, and the titles that stand beside the numbers."""

import re

from ipgraph.extract.party import Form
from ipgraph.extract.right_reading import RightReading, kind_near
from ipgraph.extract.rights import RightDraft, RightMention
from ipgraph.extract.values.identifiers import IdentifierMention
from ipgraph.model.article import Span


def find_numbered(r: RightReading) -> None:
    """Find rights by their numbers, with titles beside them."""
    for identifier in r.identifiers:
        family = {"patent": "patent", "application": "patent", "trademark": "trademark", "variety": "plant"}.get(
            identifier.kind
        )
        if family is None:
            continue
        known = next((each for each in r.rights if each.number and each.number.text == identifier.value), None)
        if known is None:
            kind, span = kind_near(r, identifier.start, identifier.end, family)
            known = RightDraft(r.language, kind, span, f"{r.language}-right-{identifier.kind}")
            known.number = Form(identifier.value, Span(identifier.start, identifier.end), known.type_rule)
            r.rights.append(known)
        r.mentions.append(RightMention(identifier.start, identifier.end, known))
        title = _title_of_number(r, identifier)
        if title and not any(form.text == title.of(r.content) for form in known.titles):
            known.titles.append(Form(title.of(r.content), title, f"{r.language}-right-title"))
            r.used.add(title)
            r.mentions.append(RightMention(title.start, title.end, known))


def _title_of_number(r: RightReading, identifier: IdentifierMention) -> Span | None:
    after = next((q for q in r.quotes if q.start >= identifier.end), None)
    if after and after.start - identifier.end <= 16:
        between = r.content[identifier.end : after.start]
        if re.fullmatch(r"(?:号|、|,|，|\)|）|\s|for|and|\"|“|第?[\d,.]+X?号?|发明|专利|商标|的|名为)*", between):
            return after
    if identifier.kind == "trademark":
        chain = next((q for q in r.quotes if q.start >= identifier.end), None)
        if chain and re.fullmatch(
            r"(?:[\d、,，和第号及 ]|Nos?\.|and|for|\"|“)*", r.content[identifier.end : chain.start]
        ):
            return chain
    before = [q for q in r.quotes if q.end <= identifier.start]
    if before and identifier.start - before[-1].end <= (14 if identifier.kind != "trademark" else 60):
        between = r.content[before[-1].end : identifier.start]
        if re.fullmatch(
            r"[”\"」》,，]*(?:商标|的|[（(]|第|注册号|\s|,|，|No\.|Nos\.|专利号?|为|is|and|及|和|号|\d|、|专利)*",
            between,
        ):
            return before[-1]
    return None


def merge_told_twice(r: RightReading) -> None:
    """One patent told by title in one place and by number in another: join them where there is only one of each."""
    for family in ("patent", "plant", "layout"):
        bare = [each for each in r.rights if each.family == family and each.number and not each.titles]
        named = [each for each in r.rights if each.family == family and each.titles and not each.number]
        if len(bare) == len(named) == 1:
            keep, gone = bare[0], named[0]
            keep.titles = gone.titles
            if keep.type == "patent":
                keep.type, keep.type_span, keep.type_rule = gone.type, gone.type_span, gone.type_rule
            r.rights.remove(gone)
            r.mentions = [RightMention(m.start, m.end, keep) if m.right is gone else m for m in r.mentions]
