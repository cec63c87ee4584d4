"""Signs that are titles of other rights than trademarks: a get-up, and the name that a name right protects."""

from ipgraph.extract.right_reading import RightReading
from ipgraph.extract.right_runs import can_be_title
from ipgraph.extract.rights import RightDraft
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_LONGEST_SIGN = 20
_A_SIDE = lazy(r"[”」』\"](?:一方|方面|品牌方|公司)")
"""What stands behind a sign by which a text calls those who use it: “海月”一方的行为."""


def dress_of_signs(r: RightReading) -> None:
    """A sign in quotation marks that the same sentence calls a decoration, and not a trademark, is the trade dress."""
    if not any(mark.value == "trade-dress" for mark in r.marks):
        return
    named = {span: right for right in r.rights for span in right.mentions}
    for quote in r.quotes:
        kinds = {mark.value for mark in r.marks_in(r.sentence(quote.start)) if mark.kind == "right"}
        if "trade-dress" not in kinds or "trademark" in kinds or not _can_be_sign(r, quote):
            continue
        right = named.get(quote)
        if right is not None and right.family != "trademark":
            continue
        if right is not None:
            right.mentions.remove(quote)
        r.title(r.known("dress", quote.of(r.content)) or r.add("dress", f"{r.language}-right-titled", quote), quote)
    r.rights = [right for right in r.rights if right.mentions]


def _can_be_sign(r: RightReading, quote: Span) -> bool:
    text = quote.of(r.content)
    if not can_be_title(r, quote) or _A_SIDE.match(r.content, quote.end):
        return False
    return len(text) <= _LONGEST_SIGN and not any(c in text for c in ",，。;；")


def name_rights(r: RightReading) -> None:
    """A name right is titled by the name: the mark in quotation marks that stands nearest before the words for it."""
    if any(right.family == "name" for right in r.rights):
        return
    marks = [mark for mark in r.marks if mark.value == "personality-right"]
    named: list[tuple[Span, RightDraft]] = sorted(
        (
            (span, right)
            for right in r.rights
            if right.family == "trademark" and right.titles
            for span in right.mentions
        ),
        key=lambda each: each[0].start,
    )
    for mark in marks:
        before = [each for each in named if each[0].end <= mark.start]
        if before and "\n" not in r.content[before[-1][0].end : mark.start]:
            span, source = before[-1]
            right = r.add("name", f"{r.language}-right-titled", mark.span)
            right.name(source.titles[0].text, span, source.titles[0].rule)
            for each in marks:
                r.mention(right, each.span)
            return
