"""The ready-made questions whose own words come nearest to a text."""

import math
from collections.abc import Iterable

from ipgraph.query.catalogue import Question
from ipgraph.query.cues import language_of, load_cues
from ipgraph.query.spelling import plain


def nearest_questions(text: str, questions: Iterable[Question], number: int = 3) -> list[Question]:
    """The questions that share the most pairs of letters with a text, whatever they share, the nearest first."""
    language = language_of(text)
    wanted = _pairs(text)

    def shared(question: Question) -> float:
        cues = load_cues()[question.name]
        own = cues.zh if language == "zh" else cues.en
        said = _pairs(" ".join([question.title.text(language), question.question.text(language), *own]))
        return len(wanted & said) / math.sqrt(1 + len(said))

    return sorted(questions, key=lambda question: (-shared(question), question.number))[:number]


def _pairs(text: str) -> set[str]:
    form = plain(text)
    return {form[i : i + 2] for i in range(len(form) - 1)}
