"""Runs of capitalised words that could be a name, cut at courts, titles and common words."""

import re
from collections.abc import Iterator

from ipgraph.extract.parties_en.reading import Reading, Run, legal_form, party_table, stop_words, word_set

_WORD = r"[A-ZÀ-ÖØ-Þ][\w’'&./\-]*"
_LINK = r"(?:of|de|du|des|van|von|der|la|&|the)"
_RUN = re.compile(
    rf"{_WORD}(?: (?:{_LINK} (?:the )?)?{_WORD}| and {_WORD}(?=,? (?:LLP|LLC|Ltd|Limited|"
    rf"Inc|Co\.|Corp)\b)| \([A-Z][\w .\-]{{2,24}}\)(?= (?:Co|Inc|Ltd|Limited|LLC|Corp|"
    rf"Investment|Technology)\b))*"
)


def collect_runs(r: Reading) -> None:
    """All capitalised runs that could be a name, cut at stop words and at courts, offices and titles."""
    for limit in r.limits:
        position = limit.start
        while True:
            match = _RUN.search(r.content, position, limit.end)
            if not match:
                break
            position = match.end()
            for start, end in _cut_run(r, match.start(), match.end()):
                legal = False
                suffix = legal_form().match(r.content, end)
                if suffix and r.content[start:end]:
                    end, legal = suffix.end(), True
                    position = max(position, end)
                else:
                    text = r.content[start:end]
                    inner = legal_form().search(text)
                    if inner:
                        end, legal = start + inner.end(), True
                if r.content[end - 1] in "." and not legal:
                    end -= 1
                text = r.content[start:end]
                for possessive in ("’s", "'s", "’", "'"):
                    if text.endswith(possessive):
                        text = text.removesuffix(possessive)
                        break
                if len(text) >= 2 and text not in party_table()["stop"]["phrases"]:
                    r.runs.append(Run(start, start + len(text), text, legal))


def _cut_run(r: Reading, start: int, end: int) -> Iterator[tuple[int, int]]:
    for taken in (*r.taken, *r.titles):
        if taken.start < end and start < taken.end:
            if start < taken.start:
                yield from _cut_run(r, start, len(r.content[: taken.start].rstrip()))
            if taken.end < end:
                rest = taken.end + (len(r.content[taken.end : end]) - len(r.content[taken.end : end].lstrip()))
                if rest < end and r.content[rest].isupper():
                    yield from _cut_run(r, rest, end)
            return
    words = [(m.start() + start, m.end() + start) for m in re.finditer(r"\S+", r.content[start:end])]
    stops = stop_words()
    if legal_form().match(r.content, end) or legal_form().search(r.content[start:end]):
        while len(words) > 1 and r.content[words[0][0] : words[0][1]] in word_set("opening"):
            words.pop(0)
        yield words[0][0], words[-1][1]
        return
    kept: list[tuple[int, int]] = []
    for left, right in words:
        word = r.content[left:right].strip("’'.,")
        base = re.sub(r"[’']s?$", "", word)
        if (
            base in ("IP", "AI", "PV", "US", "UK", "EU")
            and right < end
            and re.match(r" [A-Z][a-z]+(?! Court| Office)", r.content[right : right + 24])
        ):
            kept.append((left, right))
            continue
        if (
            base in stops
            and not (kept and r.content[left:right] in ("Club", "US"))
            and not (kept and base in ("China", "Hong", "Kong", "Intellectual", "Property", "High", "Top"))
        ):
            if kept:
                yield kept[0][0], kept[-1][1]
            kept = []
            continue
        if word in ("of", "de", "du", "des", "van", "von", "der", "la", "&", "the") and not kept:
            continue
        kept.append((left, right))
        if word != base and word.endswith(("’s", "'s", "s’", "s'")):
            yield kept[0][0], kept[-1][1]
            kept = []
    while kept and r.content[kept[-1][0] : kept[-1][1]] in ("of", "de", "the", "&", "la", "der"):
        kept.pop()
    if kept:
        yield kept[0][0], kept[-1][1]
