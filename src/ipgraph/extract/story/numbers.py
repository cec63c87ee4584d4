"""Give cases the numbers that a text tells."""

import re
from collections.abc import Iterable

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.forums import ForumMention
from ipgraph.model.article import Span
from ipgraph.vocab.forums import instance_of_case_number

_NUMBER = re.compile(r"案号(?:为|是|系)?[：:]?\s*[“\"]?$")


def number_case(docket: Docket, case: CaseDraft, stretch: Span, origins: Iterable[ForumMention]) -> None:
    """Give a case the number that a stretch holds, unless it is that of the decision under review."""
    for identifier in docket.scene.identifiers.within(stretch):
        if identifier.kind != "case" or case.case_number is not None:
            continue
        if not any(0 <= identifier.start - origin.end < 8 for origin in origins):
            case.case_number = Fact(identifier.value, Span(identifier.start, identifier.end), "case-number")


def number_alone(docket: Docket, sentence: Span) -> None:
    """Give the case spoken of the number that a sentence tells beside nothing else."""
    case = docket.case
    if docket.scene.language != "zh" or case is None:
        return
    for identifier in docket.scene.identifiers.within(sentence):
        if identifier.kind != "case" or not _NUMBER.search(
            docket.scene.content, max(sentence.start, identifier.start - 6), identifier.start
        ):
            continue
        value = instance_of_case_number(identifier.value)
        stands = case.instance is None or value is None or case.instance.value == value
        if stands and case.case_number is None:
            case.case_number = Fact(identifier.value, Span(identifier.start, identifier.end), "case-number")
        return
