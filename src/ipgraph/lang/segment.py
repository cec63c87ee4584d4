"""Cut a stretch of text into sentences and clauses, as spans into the unaltered text.

Chinese sentences end at 。！？； and at line ends; an ASCII full stop or comma inside Chinese text ends nothing.
English sentences end at a full stop, question or exclamation mark before white space, unless the word before it is a
known abbreviation (``lang/en/segment.toml``), an initial, or the next word goes on in lower case. What runs on beyond
all measure is cut, since rules compare what stands in one sentence.
"""

from functools import cache, lru_cache
from importlib.resources import files

from msgspec import Struct

from ipgraph.lang.kept_tables import read_toml
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

# One set of signs comes first in each pattern, which makes the search for them several times faster.
_ZH_END = lazy(r"[。！？；!?\r\n;](?:(?<=[。！？；!?])[。！？；!?]*[”’」』）)\"]*|(?<=[\r\n])[\r\n]*|(?<=;)(?=\D|$))")
_EN_END = lazy(r"[.!?。！？\r\n](?:(?<=[\r\n])[\r\n]*|(?<=[.!?。！？])[.!?。！？]*[\"”’')\]]*(?=\s|$))")
_ZH_CLAUSE = lazy(r"[，,；;：:](?!\d)|——|—")
_EN_CLAUSE = lazy(r"[,;:](?=\s)|\s[–—-]\s|—")
_NOT_IN_WORD = lazy(r"[^\w.’'&-]")
_NEXT_WORD = lazy(r"\s+[\"“‘'(\[]*(\S+)")
_DOTTED = lazy(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,3}")
"""A word with stops within, as legal forms and countries are shortened: S.p.A, e.V, U.S."""
_LEGAL_FORM = lazy(r"\s*(?:Ltd|Limited|Inc|Corp|LLC|LLP)\b")

_LEGAL = frozenset({"Co", "Ltd", "Inc", "Corp", "LLC", "Pvt", "Pty", "Pte", "Bhd", "Sdn", "S.A", "N.V", "B.V"})
_NEW_SUBJECT = lazy(
    r" (?!(?:Co|Ltd|Limited|Inc|Corp|LLC|LLP|AG|SA|SE|Pvt|Pte|Pty|Chief|Vice|Senior|General|Executive|Managing"
    r"|President|Chairman|Chairwoman|Director|Founder|Spokes\w+|Counsel|Partner|Judge|Justice|CEO|CFO|CTO|GC|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|January|February|March|April|May|June|July|August|September|October|November|December)\b)"
    r"(?:(?!Branch|Subsidiary|Division|Office|Unit)[A-Z][\w&’'-]*(?: (?:of|and|&))? ){1,4}?"
    r"(?:has|had|have|is|was|were|will|would|did|does|said|says|sued|sues|then|also|now|later|must|may|can|could"
    r"|denied|denies|argued|argues|claimed|accused|accuses|won|lost|wins|loses|asked|asks|seeks|sought|faces|faced|brought"
    r"|appealed|filed|files|responded|countered|settled|withdrew|paid|plans|wants|sells|sold|makes|made|owns|holds)\b"
)
"""A name with its verb behind the full stop of a legal form: "a patent of Beta LLC. Alpha now faces a suit"."""
_SUBJECT_REACH = 80
LONGEST = 1500
"""The most characters of a sentence, several times those of the longest that people write."""


class _Abbreviations(Struct, frozen=True):
    never: frozenset[str]
    before_capital: frozenset[str]
    openers: frozenset[str]


@cache
def _abbreviations() -> _Abbreviations:
    table = read_toml(files("ipgraph.lang").joinpath("en", "segment.toml").read_text(encoding="utf-8"))
    return _Abbreviations(*(frozenset(table[key]) for key in ("never", "before_capital", "openers")))


@lru_cache(maxsize=256)
def sentences(content: str, language: Language, within: Span) -> tuple[Span, ...]:
    """The sentences of ``within``, trimmed of white space; together they hold all of its words, in order.

    Kept for the last few stretches, since every stage cuts the same ones.

    >>> [span.of("A won. B lost.") for span in sentences("A won. B lost.", "en", Span(0, 14))]
    ['A won.', 'B lost.']
    """
    ends = _ZH_END if language == "zh" else _EN_END
    found: list[Span] = []
    start = within.start
    for match in ends.finditer(content, within.start, within.end):
        if language == "en" and not _closes(content, match.start(), match.end(), start, within.end):
            continue
        _add_sentence(found, content, start, match.end())
        start = match.end()
    _add_sentence(found, content, start, within.end)
    return tuple(found)


def clauses(content: str, language: Language, within: Span) -> tuple[Span, ...]:
    """The clauses of a sentence: cut after commas, colons, semicolons and dashes, not inside numbers and company names.

    >>> text = "Alpha Co., Ltd. sued, and Beta paid RMB 1,000."
    >>> [span.of(text) for span in clauses(text, "en", Span(0, len(text)))]
    ['Alpha Co., Ltd. sued,', 'and Beta paid RMB 1,000.']
    """
    cuts = _ZH_CLAUSE if language == "zh" else _EN_CLAUSE
    found: list[Span] = []
    start = within.start
    for match in cuts.finditer(content, within.start, within.end):
        if match.group() == "," and _LEGAL_FORM.match(content, match.end(), within.end):
            continue
        _add(found, content, start, match.end())
        start = match.end()
    _add(found, content, start, within.end)
    return tuple(found)


def _add_sentence(found: list[Span], content: str, start: int, end: int) -> None:
    while end - start > LONGEST:
        limit = start + LONGEST
        cut = max(content.rfind(mark, start + LONGEST // 2, limit) for mark in " ,，、：") + 1 or limit
        _add(found, content, start, cut)
        start = cut
    _add(found, content, start, end)


def _add(found: list[Span], content: str, start: int, end: int) -> None:
    if start < end and not (content[start].isspace() or content[end - 1].isspace()):
        found.append(Span(start, end))
        return
    while start < end and content[start].isspace():
        start += 1
    while end > start and content[end - 1].isspace():
        end -= 1
    if end > start:
        found.append(Span(start, end))


def sentences_around(content: str, language: Language, span: Span) -> Span:
    """The sentences that a stretch touches, as one stretch that holds it; those of its lines only.

    >>> sentences_around("A won. B lost.", "en", Span(9, 13)).of("A won. B lost.")
    'B lost.'
    """
    line = content.rfind("\n", 0, span.start) + 1
    after = content.find("\n", max(span.start, span.end - 1))
    cut = sentences(content, language, Span(line, len(content) if after < 0 else after))
    touched = [sentence for sentence in cut if sentence.start < span.end and span.start < sentence.end]
    if not touched:
        return span
    return Span(min(span.start, touched[0].start), max(span.end, touched[-1].end))


def _closes(content: str, mark: int, end: int, start: int, limit: int) -> bool:
    """Whether a full stop at ``mark`` ends an English sentence."""
    if content[mark] != "." or content[mark] in "\r\n":
        return True
    following = _NEXT_WORD.match(content, end, min(limit, end + 60))
    if following is None:
        return True
    opener = following.group(1)
    word = _NOT_IN_WORD.split(content[max(start, mark - 24) : mark])[-1]
    table = _abbreviations()
    if closing := content[mark + 1 : end].strip("."):
        return closing.strip(")]") != "" or not opener[:1].islower()  # "(Ann Gray, J.) refused the request"
    if word in table.never:
        return False
    if word in table.before_capital or _DOTTED.fullmatch(word):
        # "Alpha S.p.A. (“Alpha”)": what a bracket says of a name belongs to its sentence.
        bracket = content[end : following.start(1)].lstrip()[:1] in ("(", "[")
        if bracket:
            return False
        if opener.strip("\"“’',") in table.openers:
            return True
        return word in _LEGAL and _NEW_SUBJECT.match(content, end, min(limit, end + _SUBJECT_REACH)) is not None
    if len(word) == 1 and word.isupper():
        return opener in table.openers and not opener[:1].islower()
    return not opener[:1].islower()
