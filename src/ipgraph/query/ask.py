"""Find the ready-made question that a person means, and its parameters, by matching words; no model is asked."""

from msgspec import Struct

from ipgraph.model.codes import Language
from ipgraph.query.catalogue import InBoth, Question, load_questions
from ipgraph.query.cues import language_of, load_cues, score
from ipgraph.query.elsewhere import load_elsewhere
from ipgraph.query.mentions import mentions, values_for
from ipgraph.query.source import Source

LEAST = 1.0
"""A question that no cue fits is not taken."""


class Reading(Struct, frozen=True):
    """One way to understand a text: the name of a question or of another verb's, with how well it fits."""

    name: str
    score: float
    title: InBoth
    command: tuple[str, ...]
    question: Question | None
    values: dict[str, str]


def readings(source: Source, text: str) -> tuple[Reading, ...]:
    """All ways to understand a text in either language, the best first; what does not fit at all is left out."""
    language: Language = language_of(text)
    found = mentions(source, text)
    questions = {question.name: question for question in load_questions()}
    others = load_elsewhere()
    read = []
    for name, cues in load_cues().items():
        points, brought = score(cues, found.text, language)
        if points < LEAST:
            continue
        if name in questions:
            question = questions[name]
            values = values_for(question, found) | brought | ({"language": "zh"} if language == "zh" else {})
            given = [word for key, value in values.items() for word in ("-p", f"{key}={value}")]
            command = ("ipgraph", "query", name, *given)
            if any(parameter.required and key not in values for key, parameter in question.parameters.items()):
                points /= 2
            read.append(Reading(name, points, question.title, command, question, values))
        else:
            read.append(Reading(name, points, others[name].title, tuple(others[name].command.split()), None, {}))
    return tuple(sorted(read, key=lambda reading: -reading.score))
