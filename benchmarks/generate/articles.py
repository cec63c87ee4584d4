"""One article as it is printed, in all its languages, with its gold record and who or what its entries are."""

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from random import Random

import msgspec
from msgspec import Struct, structs

from benchmarks.generate.draws import Two, choose
from benchmarks.generate.figures import draw_report, write_figures
from benchmarks.generate.figures import write_title as write_figures_title
from benchmarks.generate.gold import gold_record
from benchmarks.generate.noise import letters
from benchmarks.generate.rows import noise
from benchmarks.generate.telling import Told
from benchmarks.generate.version import Version
from benchmarks.generate.wording import date_forms
from benchmarks.generate.written import Mark, Piece, Text
from ipgraph.model.codes import Language
from ipgraph.model.evidence import Evidence
from ipgraph.model.record import ArticleInfo, Bilingual, Names, Record

_SLIPS = 0.03
"""How many articles give a sum in a wrong order of size in their English version."""


class Around(Struct, frozen=True, forbid_unknown_fields=True):
    """What stands around the paragraphs, as ``sentences/articles.toml`` has it."""

    sources: tuple[Two, ...]
    policies: tuple[Two, ...]
    themes: tuple[Two, ...]
    dates: dict[Language, tuple[str, ...]]


@cache
def around() -> Around:
    """The table ``sentences/articles.toml``."""
    path = Path(__file__).with_name("sentences") / "articles.toml"
    return msgspec.toml.decode(path.read_bytes(), type=Around)


class Printed(Struct, frozen=True):
    """An article: the text of each version, its gold record, and its entries' identities (none for other kinds)."""

    texts: tuple[tuple[Language, str], ...]
    record: Record
    told: Told | None = None

    def numbered(self, number: int) -> "Printed":
        """The article with a number before its title, as some newsletters have it."""
        before = f"{number}. "
        moved = tuple(
            structs.replace(one, start=one.start + len(before), end=one.end + len(before))
            for one in self.record.evidence
        )
        texts = tuple((language, before + text) for language, text in self.texts)
        return structs.replace(self, texts=texts, record=structs.replace(self.record, evidence=moved))


def print_dispute(told: Told, chance: Random) -> Printed:
    """An article that tells what a plan holds."""
    claims = [case.id for case in told.record.proceedings if case.claimed]
    slip = chance.choice(claims) if claims and chance.random() < _SLIPS else None
    table = letters() if told.traditional else None

    def write(language: Language, text: Text) -> None:
        version = Version(told, language, chance, text, slip)
        version.write_title()
        _date_line(chance, told.record.article.published or "", text)
        version.write_body()

    info, texts, marks = _versions(chance, told.record.article, write, table)
    record = gold_record(structs.replace(told, record=structs.replace(told.record, article=info)), marks)
    return Printed(texts, record, told)


def print_figures(name: str, published: str, chance: Random) -> Printed:
    """An article that reports official figures."""
    report = draw_report(chance, int(published[:4]))

    def write(language: Language, text: Text) -> None:
        write_figures_title(chance, report, text)
        _date_line(chance, published, text)
        write_figures(chance, report, text)
        _comment(chance, text)

    plan = ArticleInfo(id=name, published=published, languages=_languages(chance), kind="statistics")
    info, texts, marks = _versions(chance, plan, write, None)
    has: dict[Language, bool] = dict.fromkeys(info.languages, True)
    record = Record(article=info, statistics=report.statistics(has))
    return Printed(texts, structs.replace(record, evidence=tuple(map(_figure_evidence, _figures_of(marks)))))


def print_policy(name: str, published: str, chance: Random) -> Printed:
    """An article that reports neither a dispute nor figures."""
    titles, theme = chance.choice(around().policies), chance.choice(around().themes)

    def write(language: Language, text: Text) -> None:
        at = 0 if language == "en" else 1
        text.line([Piece(titles[at].format(theme[at]))])
        _date_line(chance, published, text)
        for _ in range(chance.randrange(1, 4)):
            _comment(chance, text)

    plan = ArticleInfo(id=name, published=published, languages=_languages(chance), kind="policy")
    info, texts, _ = _versions(chance, plan, write, None)
    return Printed(texts, Record(article=info))


def _versions(
    chance: Random, plan: ArticleInfo, write: Callable[[Language, Text], None], table: dict[int, str] | None
) -> tuple[ArticleInfo, tuple[tuple[Language, str], ...], list[Mark]]:
    """The text of each version with title, source and link, and what the article says of itself."""
    sources = chance.sample(around().sources, choose(chance, ((0, 0.25), (1, 0.55), (2, 0.2))))
    url = f"https://news.example.org/{plan.published}/{plan.id}" if chance.random() < 0.5 else None
    texts: list[tuple[Language, str]] = []
    marks: list[Mark] = []
    titles: dict[str, str] = {}
    for language in plan.languages:
        text = Text(language, table if language == "zh" else None)
        write(language, text)
        _tail(chance, text, sources, url)
        whole = text.whole()
        titles[language] = whole.partition("\n")[0]
        texts.append((language, whole))
        marks += text.marks
    given = {language: tuple(source[at] for source in sources) for at, language in enumerate(("en", "zh"))}
    told = Names(en=given["en"] if "en" in plan.languages else (), zh=given["zh"] if "zh" in plan.languages else ())
    if table:
        told = structs.replace(told, zh=tuple(name.translate(table) for name in told.zh))
    info = structs.replace(
        plan, title=Bilingual(en=titles.get("en"), zh=titles.get("zh")), source=told, urls=(url,) if url else ()
    )
    return info, tuple(texts), marks


def _date_line(chance: Random, published: str, text: Text) -> None:
    form = chance.choice(around().dates[text.language])
    words = published if chance.random() < 0.3 else chance.choice(date_forms(published, text.language))
    before, after = form.split("{}")
    text.line([Piece(before), Piece(words, (("published",),)), Piece(after)])
    text.end_paragraph()


def _tail(chance: Random, text: Text, sources: Sequence[tuple[str, str]], url: str | None) -> None:
    at = 0 if text.language == "en" else 1
    if sources:
        joined = ("; " if text.language == "en" else "、").join(source[at] for source in sources)
        text.line([Piece(("Source: ", "来源:")[at] + joined)])
    if url:
        text.line([Piece(url if text.language == "en" or chance.random() < 0.5 else f"链接:{url}")])


def _comment(chance: Random, text: Text) -> None:
    given = [row for row in noise(text.language, "comment") if not row.slots]
    for row in chance.sample(given, min(len(given), 3)):
        text.sentence([Piece(bit.words) for bit in row.bits])
    text.end_paragraph()


def _languages(chance: Random) -> tuple[Language, ...]:
    languages: tuple[tuple[tuple[Language, ...], float], ...] = ((("en", "zh"), 0.6), (("zh",), 0.25), (("en",), 0.15))
    return choose(chance, languages)


def _figures_of(marks: Sequence[Mark]) -> list[Mark]:
    return [mark for mark in marks if mark.key[0] in ("value", "period", "change")]


def _figure_evidence(mark: Mark) -> Evidence:
    field = {"value": "value", "period": "period", "change": "change_percent"}[mark.key[0]]
    path = f"statistics[{mark.key[1]}].{field}"
    return Evidence(path=path, language=mark.language, start=mark.start, end=mark.end, rule="gold", quote=mark.quote)
