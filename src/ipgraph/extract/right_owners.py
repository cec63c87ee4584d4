"""Where the text says who owns a right: words of owning between a name and the right."""

import itertools
import re
from bisect import bisect_left
from functools import cache

from ipgraph.extract.parties_zh.tables import party_table
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.right_reading import RightReading
from ipgraph.extract.right_table import LIST, owner_rows
from ipgraph.extract.rights import OwnerPlace, RightDraft
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.patterns import lazy
from ipgraph.lang.sieve import Sieve
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

_REACH = 90
_MOST = 6
"""How many names of a list are passed over to find the owner of the first."""
_KIND = lazy(
    r"[”\"’」》\s号)）]*(?:word |figurative |registered |注册|系列|文字|图形)*"
    r"(?:trade ?marks?|marks?|registrations?|patents?"
    r"|utility models?|series|works?|games?"
    r"|variety|layout designs?|商标|专利权?|作品|植物新品种|玉米自交系|自交系|品种权?)?"
)
_THE = lazy(r"(?:\s|the |The |原告|被告|权利人|案外人|上诉人|被上诉人|[“\"(（])*")
_AND = lazy(r"(?:,? and |, |、|和|与|及)\Z")
_AND_THEN = lazy(r"(?:,? and |, |、|和|与|及)(?:the )?")
_ROLE_BEFORE = lazy(r"[\s,，(（）)”\"]*\Z")


@cache
def _described() -> re.Pattern[str]:
    """What an owner is, or where it is from, before its name: the French company X, 瑞士X公司."""
    countries = "|".join(party_table()["edge"]["countries"])
    return PATTERNS.compiled(rf"[㐀-鿿]{{1,4}}?(?:企业|公司|集团)(?=[㐀-鿿])|(?:{countries})(?=[㐀-鿿A-Z])")


def read_owners(r: RightReading) -> None:
    """Note the places where the text puts the owners of rights."""
    placed = sorted({m for right in r.rights if not right.bare for m in right.mentions}, key=lambda m: m.start)
    starts = [m.start for m in placed]
    for right in r.rights:
        for mention in right.mentions:
            at = bisect_left(starts, mention.end)
            tail = _end_of_words(r, mention, placed[at : at + _MOST])
            at = bisect_left(starts, mention.start)
            head = _start_of_list(r, mention, placed[max(0, at - _MOST) : at])
            right.owner_places += [
                place
                for place in _owner_places(r, mention, head, tail) + _fronted(r, mention, head, tail)
                if not (right.bare and place.side == "subject" and _is_named(r, mention, placed))
            ]
            kind = _NUMBERED_AS.search(r.content, max(0, head - 60), head) if r.language == "en" else None
            if kind is not None:
                right.owner_places += _owner_places(r, mention, kind.start(), tail)
    _lend_in_lists(r)


_NEAR = 40


def _is_named(r: RightReading, mention: Span, placed: list[Span]) -> bool:
    """Whether a word for a kind of right stands before the name of one: "its earlier trade mark STARLUX"."""
    at = bisect_left(placed, mention.end, key=lambda span: span.start)
    near = min(mention.end + _NEAR, r.sentence(mention.start).end)
    return at < len(placed) and placed[at].start < near


_NUMBERED_AS = lazy(
    r"\b(?:[A-Z][\w.]+ ){0,2}(?:[Pp]atents?|[Tt]rade ?[Mm]arks?|[Dd]esigns?)(?: [Rr]egistrations?)? [Nn]os?\.? ?\Z"
)
"""Words for the kind of a right before its number: "holds Japanese Patent No. 6,111,111"."""
_OWNER_OF = lazy(
    r"\b(?:[Oo]wner|[Hh]older|[Pp]roprietor|[Aa]ssignee|[Rr]egistrant)s? of (?:(?:the|a|an|two|three|four|several) )?"
    r"(?:(?!and |or )[\w.-]+ ){0,4}?[“\"(]?\Z"
)
_THEN_OWNER = lazy(
    r"[”\"’)]?(?:\s?\([^()]{1,80}\))?"
    r"(?:,?\s?(?:for|since|in|on|over|covering|from|issued|granted|registered) [^,.;()]{2,60}?)?"
    r"(?:,|\s?(?:is|was)|:) (?:the )?(?=[A-Z])"
)
"""What stands around a right and before its owner: "Owner of the mark Orlen since 2012, Alpha had sued"."""


def _fronted(r: RightReading, mention: Span, head: int, tail: int) -> list[OwnerPlace]:
    """The place of the owner whose name follows what he owns: "The owner of patent 1 for pumps, Alpha, sued"."""
    sentence = r.sentence(mention.start)
    if r.language != "en" or not _OWNER_OF.search(r.content, max(sentence.start, head - 80), head):
        return []
    for end in (mention.end, tail):
        found = _THEN_OWNER.match(r.content, end, min(sentence.end, end + 2 * _REACH))
        if found:
            return [OwnerPlace(found.end(), "right")]
    return []


_AND_NUMBERS = lazy(r"(?:,|,? and) [Nn]os?\. ?\Z")


def _lend_in_lists(r: RightReading) -> None:
    """Let further numbers of a sentence have the owner of the first: "holds Patent No. 1 for pumps and Nos. 2, 3"."""
    if r.language != "en":
        return
    placed = sorted(
        ((m, right) for right in r.rights if right.number for m in right.mentions), key=lambda p: p[0].start
    )
    for (before, lender), (mention, right) in itertools.pairwise(placed):
        start = _start_of_list(r, mention, [before])
        listed = start == before.start or _AND_NUMBERS.search(r.content, max(0, start - 12), start)
        if listed and right is not lender and r.sentence(before.start) == r.sentence(mention.start):
            right.owner_places += [place for place in lender.owner_places if place not in right.owner_places]


def _owner_places(r: RightReading, mention: Span, head: int, tail: int) -> list[OwnerPlace]:
    sentence = r.sentence(mention.start)
    left = r.content[max(sentence.start, head - _REACH) : head]
    if r.language == "zh" and _OF_BOTH_ZH.search(left) and _DISPUTE_ZH.match(r.content, tail, sentence.end):
        return []
    if r.language == "zh" and _AIMED_AT_ZH.search(left) and _INFRINGED_ZH.match(r.content, head, sentence.end):
        return []
    found: list[OwnerPlace] = []
    ahead, behind = (sieve.chances(r.content) for sieve in _sieves(r.language))
    possible = behind.within(mention.end, min(sentence.end, tail + _REACH))
    for number in ahead.within(head - len(left), head):
        if number not in possible:
            continue
        row = owner_rows(r.language)[number]
        before = row.left.search(left) if row.left else None
        if row.left and not before:
            continue
        if row.along and not row.along.match(r.content[mention.end : min(sentence.end, mention.end + _REACH)]):
            continue
        if before:
            at = head - len(left) + before.start()
            found.append(OwnerPlace(at, "subject" if row.subject else "left", row.then, sentence.start))
        elif row.right:
            for end in dict.fromkeys((mention.end, tail)):
                match = row.right.match(r.content[end : min(sentence.end, end + _REACH)])
                if match:
                    found.append(OwnerPlace(end + match.end(), "right", row.then))
                    break
    return found


_OF_BOTH_ZH = lazy(r"[与和][^，。；、与和]{2,24}(?:的|之间的?)\Z")
_DISPUTE_ZH = lazy(r"(?:侵权)?(?:及|和|与|、)?(?:不正当竞争)?(?:纠纷|之争|争议|官司|诉讼|大?战|案)")
"""甲公司与乙公司的商标纠纷: whose the mark is, that does not say."""
_AIMED_AT_ZH = lazy(r"(?:针对|对|(?:起|状告|控告|(?<![起上应胜败申投公反自])诉))[^，。；、的]{2,24}的?\Z")
_INFRINGED_ZH = lazy(
    r"[㐀-鿿]{2,8}?侵权(?:之|案|诉|起诉|指控|处理|请求|索赔|纠纷|行为|争议)|[㐀-鿿]{2,4}?(?:诉讼|官司|之诉|大战)"
)
"""甲公司对乙公司的专利侵权诉讼: it is not the patent of the one who is sued."""


@cache
def _sieves(language: Language) -> tuple[Sieve, Sieve]:
    """The rows by what stands before a right, and by what stands behind it."""
    rows = owner_rows(language)
    return (
        Sieve([row.left for row in rows]),
        Sieve([row.along or (None if row.left else row.right) for row in rows]),
    )


def _start_of_list(r: RightReading, mention: Span, before: list[Span]) -> int:
    """Where the list begins in which a right is named."""
    start, first = mention.start, r.sentence(mention.start).start
    for other in reversed(before):
        if first <= other.start and other.end <= start and LIST.fullmatch(r.content, other.end, start):
            start = other.start
    return start


def _end_of_words(r: RightReading, mention: Span, behind: list[Span]) -> int:
    """Where the words about a right end: behind others of its list, and behind the word for its kind."""
    end, stop = mention.end, r.sentence(mention.start).end
    for other in behind:
        if end <= other.start < stop and LIST.fullmatch(r.content, end, other.start):
            end = other.end
    kind = _KIND.match(r.content, end, stop)
    return kind.end() if kind else end


def owners(right: RightDraft, place: OwnerPlace, parties: list[PartyDraft]) -> dict[PartyDraft, Span]:
    """The parties that stand at a place where the text puts an owner."""
    if right.book is None:
        return {}
    content = right.book.content
    forms = [(form.text, party) for party in parties for form in party.forms]
    if place.side == "left":
        held = _owners_before(content, place.at, forms)
        start = min((span.start for span in held.values()), default=0)
        back = max(0, start - _REACH)
        return held if not place.then or PATTERNS.compiled(place.then + r"\Z").search(content, back, start) else {}
    if place.side == "subject":
        return _first_named(content, place, forms)
    return _owners_behind(content, place, forms)


_LONGEST_SENTENCE = 400
"""How far before "its" the name that it means is looked for."""


def _first_named(content: str, place: OwnerPlace, forms: list[tuple[str, PartyDraft]]) -> dict[PartyDraft, Span]:
    """The party named first in a sentence, where "its" means what the sentence is about."""
    since = max(place.since, place.at - _LONGEST_SENTENCE)
    found = [
        (start, -len(text), party)
        for text, party in forms
        if (start := content.find(text, since, place.at)) >= 0 and _whole(content, start, start + len(text))
    ]
    if not found:
        return {}
    start, length, party = min(found, key=lambda each: each[:2])
    return {party: Span(start, start - length)}


_CALLED = lazy(r"\s?\((?:the |together,? |collectively,? )?[“\"][^()“”\"]{1,40}[”\"]\)\Z")
"""The short form of a name, in brackets behind it."""


def _owners_before(content: str, at: int, forms: list[tuple[str, PartyDraft]]) -> dict[PartyDraft, Span]:
    found: dict[PartyDraft, Span] = {}
    end = at
    called = _CALLED.search(content, max(0, end - 60), end) if content.endswith(")", 0, end) else None
    end = called.start() if called else end
    while len(found) < 6:
        gap = _ROLE_BEFORE.search(content, max(0, end - 8), end)
        end = gap.start() if gap else end
        here = [t for t, _ in forms if content.endswith(t, 0, end) and _whole(content, end - len(t), end)]
        text = max(here, key=len) if here else None
        if text is None:
            break
        start = end - len(text)
        found.update({p: Span(start, end) for t, p in reversed(forms) if t == text and p not in found})
        more = _AND.search(content, max(0, start - 6), start)
        if more is None:
            break
        end = more.start()
    return found


_CLAUSE = ", and "
_ACTS = lazy(
    r" (?:(?:has|have|had|then|later|also) )*(?:\w{2,}ed|is|was|will|sought|took|brought|went|won|lost|filed)\b"
)


def _owners_behind(content: str, place: OwnerPlace, forms: list[tuple[str, PartyDraft]]) -> dict[PartyDraft, Span]:
    found: dict[PartyDraft, Span] = {}
    start = place.at
    while len(found) < 6:
        skip = _THE.match(content, start)
        start = skip.end() if skip else start
        here = [t for t, _ in forms if content.startswith(t, start) and _whole(content, start, start + len(t))]
        text = max(here, key=len) if here else None
        what = _described().match(content, start) if text is None and not found else None
        if what:
            place = OwnerPlace(what.end(), "right", place.then)
            return _owners_behind(content, place, forms)
        if text is None:
            break
        end = start + len(text)
        if found and content.endswith(_CLAUSE, 0, start) and _ACTS.match(content, end):
            start -= len(_CLAUSE)
            break  # "the mark owned by Alpha, and Beta sued"
        found.update({p: Span(start, end) for t, p in reversed(forms) if t == text and p not in found})
        more = _AND_THEN.match(content, end)
        if more is None or place.then:
            start = end
            break
        start = more.end()
    if place.then and not PATTERNS.compiled(place.then).match(content, start):
        return {}
    return found


def _whole(content: str, start: int, end: int) -> bool:
    """Whether a name is not part of a longer word in Latin letters."""
    return not (
        (start > 0 and content[start - 1].isascii() and content[start - 1].isalnum() and content[start].isalnum())
        or (
            end < len(content)
            and content[end].isascii()
            and content[end].isalnum()
            and content[end - 1].isascii()
            and content[end - 1].isalnum()
        )
    )
