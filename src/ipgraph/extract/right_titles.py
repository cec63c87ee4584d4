"""Titles without quotation marks, and one right told by its title in one place and by its number in another."""

import itertools
from collections import Counter
from functools import cache

from ipgraph.extract.parties_en.word_lists import words
from ipgraph.extract.right_number_kinds import can_be, numbers_a_design
from ipgraph.extract.right_reading import RightReading, title_key
from ipgraph.extract.right_runs import is_accused
from ipgraph.extract.right_table import named_rows, right_table
from ipgraph.extract.rights import RightDraft
from ipgraph.lang.patterns import lazy
from ipgraph.lang.sieve import Sieve
from ipgraph.lang.words import WordFinder
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

NUMBERED = ("patent", "plant", "layout", "trademark")
BARE = ("work", "plant", "layout")
"""Families whose titles are looked for also where they stand without quotation marks."""


def read_named(r: RightReading) -> None:
    """Find titles that stand without quotation marks, by the words around them."""
    stop = _stop_words(r.language)
    chances = _sieve(r.language).chances(r.content)
    tried = [(sentence, chances.within(sentence.start, sentence.end)) for sentence in r.sentences]
    for number, row in enumerate(named_rows(r.language)):
        if row.family == "work" and not r.speaks_of_works:
            continue
        for sentence in (sentence for sentence, numbers in tried if number in numbers):
            for match in row.pattern.finditer(r.content, sentence.start, sentence.end):
                for group in range(1, match.re.groups + 1):
                    span = _trimmed(r, Span(*match.span(group)), stop) if match.group(group) else None
                    if span and not r.covers(span) and (not row.twice or _twice(r, span)):
                        right = r.known(row.family, span.of(r.content))
                        r.title(right or r.add(row.family, f"{r.language}-right-named", span), span)


@cache
def _stop_words(language: Language) -> frozenset[str]:
    """Words that begin or make up no title; in English the peoples by whose name a right is called, too."""
    rows = right_table(language)["named_stop"]
    peoples = {word.title() for word in words("demonym")} if language == "en" else set()
    return frozenset({*rows["words"], *rows.get("whole", ()), *peoples})


@cache
def _sieve(language: Language) -> Sieve:
    return Sieve([row.pattern for row in named_rows(language)])


def _twice(r: RightReading, span: Span) -> bool:
    first = r.content.find(span.of(r.content))
    return r.content.find(span.of(r.content), first + 1) >= 0


_OWNED = lazy(r"((?=\S*[A-Z]{2})[^a-z]+) (?:of|in|and)(?: the)? [A-ZÀ-Þ][a-zà-ÿ]")
"""A mark in capitals with the name of its owner behind it: "SOL DE ORO of Beta"."""


def _trimmed(r: RightReading, span: Span, stop: frozenset[str]) -> Span | None:
    """A name without leading words that are no part of it; none where such words are all of it."""
    text, start = span.of(r.content), span.start
    if r.language == "zh":
        return None if any(word in text for word in stop) else span
    while text and text.split()[0] in stop:
        start += len(text.split()[0]) + 1
        text = r.content[start : span.end] if start < span.end else ""
    if (owned := _OWNED.match(text)) is not None:
        return Span(start, start + owned.end(1))
    capitals = text.isupper() and " " in text  # TOYS R US is a mark, and no country stands at its end
    if not text or text in stop or (text.split()[-1] in stop and not capitals) or not any(c.isalpha() for c in text):
        return None
    return Span(start, span.end)


def other_names(r: RightReading) -> None:
    """Find every other place where a known title stands in quotation marks, and join works with their short names."""
    taken = {m for right in r.rights for m in right.mentions}
    for quote in r.quotes:
        same = r.titled(quote.of(r.content)) if quote not in taken else []
        if len({right.family for right in same}) == 1 and not (same[0].family == "trademark" and is_accused(r, quote)):
            for right in same:
                r.mention(right, quote)
    for right in r.rights:
        if right.family == "work" and right.titles:
            words = right.titles[0].text.split()
            for n in range(1, len(words)):
                short = r.known("work", " ".join(words[:n]))
                if short and short is not right and len(title_key(short.titles[0].text)) >= 4:
                    r.join(right, short)
    _join_translations(r)
    _join_capitals(r)
    r.rights = [right for right in r.rights if right.mentions]


_TRANSLATED = lazy(r"》[（(](?:又译|又名|亦名|也译|原名|也称)(?:为|作)?《")
"""Another name of a work behind its name: 《青山行》（又译《绿山行》）."""


def _join_translations(r: RightReading) -> None:
    works = sorted(
        ((span, right) for right in r.rights if right.family == "work" for span in right.mentions),
        key=lambda each: each[0].start,
    )
    for (left, keep), (right, gone) in itertools.pairwise(works):
        if (
            keep is not gone
            and gone.mentions
            and keep.mentions
            and _TRANSLATED.fullmatch(r.content, left.end, right.start)
        ):
            r.join(keep, gone)


def _join_capitals(r: RightReading) -> None:
    """Join marks that differ in capital letters alone, unless one sentence tells them apart or a number does."""
    first: dict[str, tuple[RightDraft, set[Span]]] = {}
    for right in [x for x in r.rights if x.family == "trademark" and x.titles and not x.number]:
        places = {r.sentence(span.start) for span in right.mentions}
        keep, known = first.setdefault(title_key(right.titles[0].text), (right, places))
        if keep is not right and not known & places:
            r.join(keep, right)
            known |= places


def merge_told_twice(r: RightReading) -> None:
    """Join a right told by its title alone with one told by its number alone, where nothing else can be meant."""
    _join_beside(r)
    for family in NUMBERED:
        for told in r.by_sentence(family).values():
            mine = list(dict.fromkeys(right for right, _ in told if right.mentions))
            if len(mine) == 2 and (family != "trademark" or _only_here(told)):
                _join_two(r, mine)
            _give_title(r, told)
        mine = [right for right in r.rights if right.family == family and right.mentions]
        numbered = sum(bool(right.number and not right.titles) for right in mine)
        if numbered == 1 and (family != "trademark" or len(mine) == 2):
            _join_two(r, [right for right in mine if bool(right.number) != bool(right.titles)])
    if r.language == "zh":
        _join_one_name(r)
    r.rights = [right for right in r.rights if right.mentions]


_NUMBER_BEHIND = lazy(
    r"[”\"’']?(?: \(|, )(?:(?:UK|EU|EUTM|UKTM|[Ii]nternational|[Tt]rade ?[Mm]ark|[Rr]eg(?:istration|istered|n|d)?\.?"
    r"|under) ){0,3}(?:[Nn]os?\.? ?|[Nn]umber )?"
)
_TITLE_BEHIND = lazy(r"(?:,| \(|\)?,? for(?: the (?:word )?(?:mark|sign))?) ?[“\"‘']?")
"""What parts a title from the number behind it, and a number from its title."""


def _join_beside(r: RightReading) -> None:
    """Join a mark told by its title with the number that stands in brackets right behind it, or right before."""
    marks = [right for right in r.rights if right.family == "trademark" and right.mentions]
    places = sorted(((span, right) for right in marks for span in right.mentions), key=lambda each: each[0].start)
    for (left, one), (right, other) in itertools.pairwise(places):
        if not (one.mentions and other.mentions and one is not other):
            continue
        if one.titles and not one.number and other.number and not other.titles:
            pattern, keep, gone = _NUMBER_BEHIND, other, one
        elif one.number and not one.titles and other.titles and not other.number:
            pattern, keep, gone = _TITLE_BEHIND, one, other
        else:
            continue
        if r.language == "en" and pattern.fullmatch(r.content, left.end, right.start):
            r.join(keep, gone)


def _join_one_name(r: RightReading) -> None:
    """Join a mark named without its number with the only numbered one of that name."""
    for right in [right for right in r.rights if right.family == "trademark" and right.titles and not right.number]:
        names = {form.text for form in right.titles}
        numbered = [
            other
            for other in r.rights
            if other.family == "trademark" and other.number and names & {form.text for form in other.titles}
        ]
        if len(numbered) == 1 and right.mentions:
            r.join(numbered[0], right)


def _only_here(told: list[tuple[RightDraft, Span]]) -> bool:
    """Whether the titles of a sentence stand nowhere else: a mark of that name elsewhere can be somebody else's."""
    here = Counter(id(right) for right, _ in told)
    return all(len(right.mentions) <= here[id(right)] for right, _ in told if right.titles)


def _join_two(r: RightReading, rights: list[RightDraft]) -> None:
    numbered = [right for right in rights if right.number and not right.titles]
    titled = [right for right in rights if right.titles and not right.number]
    if len(numbered) == len(titled) == 1:
        r.join(numbered[0], titled[0])


def _give_title(r: RightReading, told: list[tuple[RightDraft, Span]]) -> None:
    """Give the only number of a sentence the only title that stands in it, when the title stands elsewhere, too."""
    numbered = {id(right): right for right, _ in told if right.number and not right.titles and right.mentions}
    titled = [(right, span) for right, span in told if right.titles and right.mentions]
    if len(numbered) == len(titled) == 1 and not titled[0][0].number:
        right, span = titled[0]
        right.mentions.remove(span)
        r.title(next(iter(numbered.values())), span)


def settle_kinds(r: RightReading) -> None:
    """Give each right the narrowest kind that the words beside any of its mentions say and its number allows."""
    for right in r.rights:
        if not can_be(right, right.type):
            right.type = "patent"
        for mention in right.mentions:
            kind, span = r.kind_near(mention, right.family)
            if (
                right.type in ("patent", "trademark")
                and kind not in ("patent", right.type)
                and span != mention
                and can_be(right, kind)
            ):
                right.type, right.type_span = kind, span
                break
        if right.type == "patent" and right.number is not None and numbers_a_design(right.number.text):
            right.type, right.type_span = "design-patent", right.number.span


def unquoted_names(r: RightReading) -> None:
    """Find known titles of works, varieties and layouts also where they stand as they are."""
    least = 2 if r.language == "zh" else 4
    names = {form.text: right for right in r.rights if right.family in BARE for form in right.titles}
    finder = WordFinder(((text, text) for text in names if len(text) >= least), r.language, one_text=True)
    for start, end, text in finder.find(r.content):
        span = Span(start, end)
        if span.of(r.content) == text and r.sentence(start).end > start and not r.covers(span):
            r.mention(names[text], span)
