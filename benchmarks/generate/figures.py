"""Articles that report official figures, with the statistics that they state."""

from functools import cache
from pathlib import Path
from random import Random

import msgspec
from msgspec import Struct

from benchmarks.generate.draws import Two
from benchmarks.generate.rows import noise
from benchmarks.generate.written import Piece, Text
from ipgraph.model.codes import Language
from ipgraph.model.record import Bilingual, Names, Statistic

_HALVES = (("{}-01/{}-06", "the first half of {}", "{}年上半年"), ("{}", "{}", "{}年"))


class Measure(Struct, frozen=True):
    """One thing that is counted."""

    by: str
    unit: str
    metric: Two
    en: tuple[str, ...]
    zh: tuple[str, ...]


class Figures(Struct, frozen=True):
    """The table ``sentences/figures.toml``."""

    reporter: dict[str, tuple[Two, ...]]
    measure: tuple[Measure, ...]
    frame: dict[str, dict[str, tuple[str, ...]]]
    counters: dict[str, str]


class Report(Struct, frozen=True):
    """What one article reports: by whom, of which period, and which figures of which measures."""

    reporter: Two
    period: str
    periods: Two
    figures: tuple[tuple[Measure, int, float | None], ...]

    def statistics(self, text_of: dict[Language, bool]) -> tuple[Statistic, ...]:
        """The entries of the record; names in the languages that the article has."""
        en, zh = text_of.get("en", False), text_of.get("zh", False)
        return tuple(
            Statistic(
                metric=Bilingual(en=measure.metric[0] if en else None, zh=measure.metric[1] if zh else None),
                value=value,
                unit=measure.unit,
                period=self.period,
                change_percent=change,
                reported_by=Names(
                    en=(self.reporter[0].removeprefix("the "),) if en else (), zh=(self.reporter[1],) if zh else ()
                ),
            )
            for measure, value, change in self.figures
        )


@cache
def table() -> Figures:
    """The table of figures."""
    return msgspec.toml.decode((Path(__file__).with_name("sentences") / "figures.toml").read_bytes(), type=Figures)


def draw_report(chance: Random, published: int) -> Report:
    """Some figures of one court or office, of one of the years before the article."""
    by = chance.choice(list(table().reporter))
    measures = [measure for measure in table().measure if measure.by == by]
    year = published - chance.randrange(1, 4)
    period, en, zh = _HALVES[0] if chance.random() < 0.2 else _HALVES[1]
    figures = []
    for measure in chance.sample(measures, min(len(measures), chance.randrange(2, 4))):
        change = round(chance.uniform(-25, 60), chance.choice((1, 2))) if chance.random() < 0.7 else None
        figures.append((measure, round(10 ** chance.uniform(2.2, 5.2)), change))
    return Report(
        chance.choice(table().reporter[by]),
        period.format(year, year),
        (en.format(year), zh.format(year)),
        tuple(figures),
    )


def write_figures(chance: Random, report: Report, text: Text) -> None:
    """The paragraph with the figures."""
    frame = table().frame[text.language]
    for place, (measure, value, change) in enumerate(report.figures):
        row = chance.choice(frame["first" if place == 0 else "next"])
        text.sentence(_pieces(chance, row, report, text.language, (place, measure, value, change)))
        if chance.random() < 0.2:
            given = [row for row in noise(text.language, "comment") if not row.slots]
            text.sentence([Piece(bit.words) for bit in chance.choice(given).bits])
    text.end_paragraph()


def write_title(chance: Random, report: Report, text: Text) -> None:
    """The headline."""
    row = chance.choice(table().frame[text.language]["title"])
    at = 0 if text.language == "en" else 1
    name = report.reporter[at]
    filled = row.format(period=report.periods[at], reporter=name, Reporter=name[:1].upper() + name[1:])
    text.line([Piece(filled[:1].upper() + filled[1:])])
    text.end_paragraph()


def _pieces(
    chance: Random, row: str, report: Report, language: Language, figure: tuple[int, Measure, int, float | None]
) -> list[Piece]:
    """A sentence cut at its facts: what fills a brace is a piece of its own."""
    place, measure, value, change = figure
    at = 0 if language == "en" else 1
    entry = str(place)
    told = chance.choice(measure.en if language == "en" else measure.zh)
    before, after = told.split("{value}")
    number = f"{value:,}" if language == "en" else f"{value}{table().counters[measure.unit]}"
    parts: dict[str, list[Piece]] = {
        "period": [Piece(report.periods[at], (("period", entry),))],
        "reporter": [Piece(report.reporter[at], (("reporter", entry),))],
        "Reporter": [Piece(report.reporter[at][:1].upper() + report.reporter[at][1:], (("reporter", entry),))],
        "told": [Piece(before), Piece(number, (("value", entry),)), Piece(after)],
        "change": [],
    }
    if change is not None:
        words = chance.choice(table().frame[language]["up" if change >= 0 else "down"])
        head, tail = words.split("{percent}")
        parts["change"] = [Piece(head), Piece(f"{abs(change):g}%", (("change", entry),)), Piece(tail.removeprefix("%"))]
    found: list[Piece] = []
    for number_of, part in enumerate(row.replace("{", "}").split("}")):
        found += parts[part] if number_of % 2 else [Piece(part)]
    return found
