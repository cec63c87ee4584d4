"""The words of the report in English and Chinese: what a fact is called and what its value is, for a person."""

import re
from functools import cache
from importlib.resources import files
from typing import Any

import msgspec
from msgspec import Struct

from ipgraph.errors import DataError
from ipgraph.extract.traits import kind_of
from ipgraph.model.codes import Language
from ipgraph.model.record import Bilingual, Disagreement, Finding, GroupTie, Names, Record, Right, Sentence
from ipgraph.vocab.terms import load_schemes

_STEP = re.compile(r"([a-z_]+)|\[(\d+)\]")
_THING = re.compile(r"([a-z]+)(?:\[(\d+)\])?")
_BETWEEN = " / "


class Label(Struct, frozen=True, forbid_unknown_fields=True):
    """A label in both languages; ``codes`` names the scheme of the values."""

    en: str
    zh: str
    codes: str | None = None

    def text(self, language: Language) -> str:
        """The label in one language."""
        return self.en if language == "en" else self.zh


class _Labels(Struct, frozen=True, forbid_unknown_fields=True):
    things: dict[str, Label]
    kinds: dict[str, Label]
    texts: dict[str, Label]


@cache
def labels() -> _Labels:
    """The table of labels."""
    try:
        return msgspec.toml.decode(files("ipgraph.explain").joinpath("labels.toml").read_bytes(), type=_Labels)
    except msgspec.DecodeError as error:
        raise DataError(f"explain/labels.toml: {error}") from error


def text(key: str, language: Language) -> str:
    """One of the report's own words."""
    return labels().texts[key].text(language)


def fact_label(fact: str, language: Language) -> str:
    """What a fact is called.

    >>> fact_label("proceedings[1].claimed[0].amount", "en"), fact_label("article.title", "zh")
    ('Case 2, claimed', '文章，标题')
    """
    kind = labels().kinds.get(kind_of(fact))
    named = kind.text(language) if kind else fact.partition(".")[2] or fact
    return f"{_thing(fact, language)}{', ' if language == 'en' else '，'}{named}"


def fact_value(fact: str, record: Record, language: Language, *, brief: bool = False) -> str:
    """The value of a fact, in words; ``brief`` gives one form of a name only."""
    holder: Any = None
    value: Any = record
    for name, number in _STEP.findall(fact):
        holder, value = (value, getattr(value, name)) if name else (holder, value[int(number)])
    kind = labels().kinds.get(kind_of(fact))
    if kind and kind.codes:
        return _code(kind.codes, value, language)
    if isinstance(value, Bilingual | Names):
        forms = tuple(dict.fromkeys(_forms(value, language)))
        return _BETWEEN.join(forms[:1] if brief else forms)
    if isinstance(value, Finding):
        return f"{_code('cause', value.cause, language)}: {_code('result', value.result, language)}"
    if isinstance(value, Sentence):
        party = _referred(value.party, record, language)
        return text("months", language).format(party=party, months=value.months)
    if isinstance(value, GroupTie):
        party, other = (_referred(end, record, language) for end in (value.party, value.other))
        return text(value.relation, language).format(party=party, other=other)
    if isinstance(value, Disagreement):
        about = fact_label(value.about, language)
        return text("versus", language).format(about=about, en=_plain(value.en), zh=_plain(value.zh))
    if fact.endswith(".amount"):
        return f"{_plain(value)} {holder.currency}"
    return _referred(value, record, language) if isinstance(value, str) else _plain(value)


def _thing(fact: str, language: Language) -> str:
    match = _THING.match(fact)
    name, number = match.groups() if match else (fact, None)
    label = labels().things.get(name)
    named = label.text(language) if label else name
    if number is None:
        return named
    return f"{named}{' ' if language == 'en' else ''}{int(number) + 1}"


def _code(scheme: str, value: str, language: Language) -> str:
    term = load_schemes()[scheme].codes.get(value)
    return value if term is None else term.en if language == "en" else term.zh


def _forms(value: Bilingual | Names, language: Language) -> tuple[str, ...]:
    """The forms, those of the reader's language first."""
    both = (value.en, value.zh) if language == "en" else (value.zh, value.en)
    return tuple(form for forms in both for form in ((forms,) if isinstance(forms, str) else forms or ()))


def _referred(value: str, record: Record, language: Language) -> str:
    """What an id of the record stands for; any other text as it is."""
    for party in record.parties:
        if party.id == value:
            return next(iter(_forms(party.name, language)), value)
    for right in record.rights:
        if right.id == value:
            return _right(right, language)
    for i, proceeding in enumerate(record.proceedings):
        if proceeding.id == value:
            return _thing(f"proceedings[{i}]", language)
    return value


def _right(right: Right, language: Language) -> str:
    kind = _code("right", right.type, language)
    named = next(iter(_forms(right.title, language)), None) or right.number
    if not named:
        return kind
    return f"{kind} {named}" if language == "en" else f"{kind}{named}"


def _plain(value: object) -> str:
    if isinstance(value, int | float):
        return f"{value:,.15g}"
    return "–" if value is None else str(value)
