"""Names in quotation marks and numbers that stand together: a right each, or several rights of one name.

A *run* is a stretch of names and numbers with nothing between them but commas, "and", "No." and words for kinds:
``marks "A" (No. 1) and "B" (Nos. 2 and 3)``. The words around the whole run say what its names are.
"""

from collections.abc import Iterator
from itertools import groupby

from ipgraph.extract.right_numbers import RightNumber
from ipgraph.extract.right_reading import RightReading
from ipgraph.extract.right_table import accused_row, title_rows, title_sieve
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_LINK = lazy(
    r"(?:[\s,、，;；:：()（）“”\"‘’「」《》]|第|号|和|与|及|或|名为|名称为|名称|的|为|注册|商标|专利权?|申请|发明"
    r"|实用新型|外观设计|美国|中国|欧洲|登记|\band\b|\bor\b|\bas well as\b"
    r"|\bNos?\b\.?|\bnumbers?\b|\bregistration\b|\bregistered\b|\bunder\b|\bfor\b"
    r"|\bentitled\b|\btitled\b|\bcalled\b|\bnamed\b|\bthe\b|\bits\b|\bmarks?\b|\btrade ?marks?\b|\bpatents?\b"
    r"|\butility models?\b|\bdesigns?\b|\binvention\b|\bUS\b|\bChinese\b|\bEuropean\b|\bin class(?:es)? \d+|第\d+类"
    r"|\b(?:which )?bear(?:s|ing)? the title\b|\bboth\b"
    r"|\bthe other\b|\bone\b|\bconcerned\b|[12]\d{3}年\d{1,2}月\d{1,2}日)*"
)
_LONGEST_LINK = 60
_NEXT = lazy(r"\band\b|\bor\b|[和与及、或]")
_ALIAS = lazy(r"(?:(?:简称|下称|合称|统称|(?<!名)称为)[为:：]?[“\"]?|[(（]\s?(?:the )?[“\"])\Z")
_LAW = lazy(
    r"(?:(?<![方做用制算疗打])法|条例|规定|解释|通知|办法|意见|协议|合同|报|公报|草案）|纲要|规划|公告|指南|报告|书|公约|状况|年报|通报|声明|纪要|指引|标准|判决|Law|Act|Agreement)(?:（[^（）]*）)?$"
)
_FIRM = lazy(r"(?:公司|集团|Co\., Ltd\.?|Co\.|Inc\.?|Ltd\.?|LLC|GmbH|Corporation|法院|大学)$")
_SPEECH = lazy(r"[。！？!?;；，]|[a-z]\. |[a-z], (?!and|or|base)")
_BOOK = frozenset("《")

Item = tuple[Span, RightNumber | None]
"""A name in quotation marks, or a number."""


def read_runs(r: RightReading) -> None:
    """Find the rights of all runs."""
    for run in list(_runs(r)):
        _read_run(r, run)


def _runs(r: RightReading) -> Iterator[list[Item]]:
    numbers: list[Item] = [(Span(i.start, i.end), i) for i in r.numbers if i.family != "domain"]
    names: list[Item] = [(quote, None) for quote in r.quotes if can_be_title(r, quote)]
    run: list[Item] = []
    for item in sorted(numbers + names, key=lambda each: (each[0].start, -each[0].end)):
        if run and item[0].start < run[-1][0].end:
            continue
        if run and not _linked(r, run[-1][0], item[0]):
            yield run
            run = []
        run.append(item)
    if run:
        yield run


def _linked(r: RightReading, left: Span, right: Span) -> bool:
    if right.start - left.end > _LONGEST_LINK:
        return False
    return _LINK.fullmatch(r.content, left.end, right.start) is not None


def can_be_title(r: RightReading, quote: Span) -> bool:
    """Whether words in quotation marks can be a title: no speech, no law, and not what a firm is called in short."""
    text = quote.of(r.content)
    if _ALIAS.search(r.content, max(0, quote.start - 12), quote.start) and not _titles_number(r, quote):
        return False
    if _SPEECH.search(text.rstrip(".")) and not _beside_number(r, quote):
        return False
    if (_LAW.search(text) and not _beside_number(r, quote)) or _FIRM.search(text):
        return False
    return len(text.split()) <= 25 and not (r.language == "zh" and len(text) > 45)


_BRACKET = lazy(r"号?\s?[(（]\s?[“\"]")
_SHORT_FORM = lazy(r"\d|(?i:\b(?:patents?|marks?|trademarks?|registrations?)\b|^the\b)|专利|商标")


def _titles_number(r: RightReading, quote: Span) -> bool:
    """Whether words in brackets right behind the number of a patent are its title, and no short form for it."""
    text = quote.of(r.content)
    if _SHORT_FORM.search(text) or (r.language == "en" and len(text.split()) < _TITLE_WORDS):
        return False
    behind = (i for i in r.numbers_near(quote) if i.family == "patent")
    return any(_BRACKET.fullmatch(r.content, i.end, quote.start) for i in behind)


_TITLE_WORDS = 3
"""How many words a title in brackets has at the least; fewer are the name of an inventor or owner."""


def _beside_number(r: RightReading, quote: Span) -> bool:
    """Whether a number stands right beside the words; titles of patents hold commas, too."""
    return any(
        (0 <= quote.start - i.end <= 24 and _linked(r, Span(i.start, i.end), quote))
        or (0 <= i.start - quote.end <= 24 and _linked(r, quote, Span(i.start, i.end)))
        for i in r.numbers_near(quote)
        if i.family != "domain"
    )


def _read_run(r: RightReading, run: list[Item]) -> None:
    families = {number.family for _, number in run if number}
    if len(families) > 1:
        for item in run:
            if item[1]:
                _right_of_number(r, item[1], None, item[0])
        return
    family = next(iter(families)) if families else family_of_names(r, run)
    if family is None:
        return
    whole = Span(run[0][0].start, run[-1][0].end)
    for numbers, name in _groups(r, run):
        if name is not None and (is_accused(r, name) or _too_short(r, name, family) or _is_clause(r, name, family)):
            name = None
        if numbers:
            for number in numbers:
                _right_of_number(r, number, name, whole)
        elif name is not None:
            right = r.known(family, name.of(r.content)) or r.add(family, f"{r.language}-right-titled", whole)
            r.title(right, name)


def _too_short(r: RightReading, name: Span, family: str) -> bool:
    return r.language == "zh" and family != "trademark" and name.end - name.start < 2


_CLAUSE = lazy(r"[a-z]\w*(?: [\w’'-]+){4,}|[是为系属][㐀-鿿]{7,}")


def _is_clause(r: RightReading, name: Span, family: str) -> bool:
    """Whether words in quotation marks are part of a sentence that is quoted, and no mark."""
    return family == "trademark" and _CLAUSE.fullmatch(r.content, name.start, name.end) is not None


def _right_of_number(r: RightReading, number: RightNumber, name: Span | None, run: Span) -> None:
    right = r.numbered(number.value)
    if right is None:
        right = r.add(number.family, f"{r.language}-right-{number.kind}", run)
    r.number(right, number)
    if name is not None:
        r.title(right, name)


def _groups(r: RightReading, run: list[Item]) -> Iterator[tuple[list[RightNumber], Span | None]]:
    """The numbers of a run, each with the name that it belongs to; names without numbers alone."""
    chunks = [(named, list(items)) for named, items in groupby(run, key=lambda item: item[1] is None)]
    taken: set[int] = set()
    for i, (named, items) in enumerate(chunks):
        if named:
            continue
        numbers = [number for _, number in items if number]
        sides: list[tuple[int, int, Span]] = []
        if i > 0:
            name = chunks[i - 1][1][-1][0]
            sides.append((_distance(r, name, items[0][0]), int(chunks[0][0] is False), name))
        if i + 1 < len(chunks):
            name = chunks[i + 1][1][0][0]
            sides.append((_distance(r, items[-1][0], name), int(chunks[0][0]), name))
        sides = [side for side in sides if side[2].start not in taken]
        best = min(sides)[2] if sides else None
        if best:
            taken.add(best.start)
        yield numbers, best
    for named, items in chunks:
        if named:
            yield from (([], span) for span, _ in items if span.start not in taken)


def _distance(r: RightReading, left: Span, right: Span) -> int:
    between = r.content[left.end : right.start]
    if "(" in between or "（" in between:
        return 0
    return 2 if _NEXT.search(between) else 1


def family_of_names(r: RightReading, run: list[Item]) -> str | None:
    """The family that the words around a run of quoted names say."""
    first, last = run[0][0], run[-1][0]
    left = r.content[max(0, first.start - 60) : first.start]
    right = r.content[last.end : last.end + 40]
    ahead = title_sieve(r.language).chances(r.content).within(first.start - len(left), first.start)
    best: tuple[int, str] | None = None
    for number, row in enumerate(title_rows(r.language)):
        if row.dominant and not dominates(r, row.family):
            continue
        if row.after and (behind := row.after.match(right)):
            best = max(best or (0, ""), (200 + len(behind.group()), row.family))
        elif row.before and number in ahead and (before := row.before.search(left)):
            best = max(best or (0, ""), (100 + len(before.group()), row.family))
    family = best[1] if best else None
    if r.content[first.start - 1] in _BOOK and family not in ("trademark", "patent"):
        family = "work"
    if family == "work" and not r.speaks_of_works:
        return None
    if family == "work" and r.language == "en" and first.of(r.content)[:1].islower():
        return None
    return family


def dominates(r: RightReading, family: str) -> bool:
    """Whether the text speaks more of a family of rights than of any other."""
    return bool(r.families) and max(r.families, key=lambda each: r.families[each]) == family


def is_accused(r: RightReading, name: Span) -> bool:
    """Whether a quoted name is that of the accused thing."""
    before, after = accused_row(r.language)
    return bool(
        before.search(r.content[max(0, name.start - 40) : name.start])
        or after.match(r.content[name.end : name.end + 30])
    )
