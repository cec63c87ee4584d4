"""Sentences of each language with the forums that they name, as they are bound; marks as in the files."""

import re
from pathlib import Path

import pytest

from ipgraph.extract.forum_binding import bind_forums
from ipgraph.lang.forums import find_forums
from ipgraph.model.codes import Language

_MARK = re.compile(r"\[([^|\]]+)\|([^|\]]+)\]")


def marked(language: str) -> list[str]:
    """The sentences of a language with their marks."""
    text = Path(__file__).with_name(f"forum_sentences_{language}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


@pytest.mark.parametrize(("language", "line"), [(code, line) for code in ("en", "zh") for line in marked(code)])
def test_forums_of_a_sentence(language: Language, line: str) -> None:
    text = _MARK.sub(r"\1", line)
    bound = bind_forums(find_forums(text, language), text)
    assert [(text[m.start : m.end], m.key) for m in bound if m.key and not m.generic] == _MARK.findall(line)
