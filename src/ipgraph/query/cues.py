"""The words by which a question in a person's own words is told, from ``cues.toml``."""

import re
from functools import cache
from importlib.resources import files

import msgspec
from msgspec import Struct

from ipgraph.errors import DataError
from ipgraph.model.codes import Language

HAN = re.compile("[\u3400-\u9fff]")


class Cues(Struct, frozen=True, forbid_unknown_fields=True):
    """The cues of one question in each language, and the parameters that a cue brings with it."""

    en: tuple[str, ...]
    zh: tuple[str, ...]
    brings: dict[str, dict[str, str]] = {}


@cache
def load_cues() -> dict[str, Cues]:
    """Give the cues by the name of the question; raises :class:`DataError` when the table is wrong."""
    raw = (files("ipgraph.query") / "cues.toml").read_bytes()
    try:
        return msgspec.toml.decode(raw, type=dict[str, Cues])
    except msgspec.DecodeError as error:
        raise DataError(f"cues.toml: {error}") from error


def language_of(text: str) -> Language:
    """The language of a text: Chinese when it has Chinese characters beyond a name or two."""
    han = len(HAN.findall(text))
    return "zh" if han and han * 3 >= len(re.findall(r"[A-Za-z]+", text)) else "en"


def score(cues: Cues, text: str, language: Language) -> tuple[float, dict[str, str]]:
    """How well the cues of a question fit a text, and the parameters that the fitting ones bring.

    A cue weighs the more the more parts it has: each part beyond the first counts half as much again.
    """
    total = 0.0
    brought: dict[str, str] = {}
    for cue in cues.zh if language == "zh" else cues.en:
        if all(part.search(text) for part in _parts(cue)):
            total += 1.5 * len(_parts(cue)) - 0.5
            brought |= cues.brings.get(cue, {})
    return total, brought


@cache
def _parts(cue: str) -> tuple[re.Pattern[str], ...]:
    return tuple(_pattern(part.strip()) for part in cue.split("+"))


def _pattern(part: str) -> re.Pattern[str]:
    """``|`` stands between alternatives, ``*`` for the rest of a word, ``@party`` for the name of one."""
    written = "|".join(re.escape(one.strip()).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for one in part.split("|"))
    return re.compile(written if HAN.search(part) else rf"(?<!\w)(?:{written})(?!\w)", re.IGNORECASE)
