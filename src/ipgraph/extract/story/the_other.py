"""The second of two suits between the same sides, to which a sentence turns: "In the other (2 O 7/23) the court …"."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.story.another_day import THE_SECOND
from ipgraph.extract.story.docket import Docket, root
from ipgraph.extract.story.matching import ENDINGS, ended
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "the-other"
_SUIT = r"(?:cases?|actions?|suits?|lawsuits?|matters?|proceedings|complaints?|claims?)"
_TURNS = lazy(
    rf"(?:In the|The|As to the|As for the) (?:other|second|companion|parallel)(?: {_SUIT})?(?: \([^()]{{4,40}}\))?"
    r"(?:,| (?!(?:time|round|instance|paragraph|question|point|half|quarter|year|day|week|month|party|side|defendant"
    r"|claimant|patent|mark)\b))"
)
_COUNTED = lazy(
    rf"\b(?:two|both)(?: \w+){{0,2}}? {_SUIT}\b"
    rf"|\b(?:In the|The) (?:one|first) (?:{_SUIT}|concerning|over|about|\(|relating)"
)
_BACK = 1500
"""How far back the words stand that count two suits."""


def turn_to_the_other(docket: Docket, sentence: Span) -> None:
    """Open the second of two suits where a sentence turns to it, once the first has been decided."""
    content, case = docket.scene.content, docket.case
    if docket.scene.language != "en" or case is None:
        return
    turns = _TURNS.match(content, sentence.start, sentence.end)
    if turns is None or not _COUNTED.search(content, max(0, sentence.start - _BACK), sentence.start):
        return
    decided = docket.scene.cues.has(sentence, "rule", *ENDINGS)
    if decided and THE_SECOND.search(content, sentence.start, turns.end()):
        return  # the decision itself opens the other case
    first = root(case.beside if case.role == "counterclaim" and case.beside is not None else case)
    over = ended(first) or any(c.after is first and ended(c) for c in docket.cases())
    if first.role != "main" or not over or not first.forum or _told_twice(docket, first):
        return
    open_second(docket, first, Span(*turns.span()))


def open_second(docket: Docket, first: CaseDraft, turns: Span) -> None:
    """Open the suit beside ``first``, of the same sides in the same court, to which the words ``turns`` turn."""
    second = docket.open(first.thread, "main", turns.start, None)
    second.take_forum(first)
    second.instance = Fact("first", turns, RULE)
    second.filed = first.filed
    second.claimants, second.respondents = dict(first.claimants), dict(first.respondents)
    second.verdicts.append(Fact("suit", turns, RULE))
    docket.speak_of(second)


def _told_twice(docket: Docket, first: CaseDraft) -> bool:
    """Whether the text has told of another suit between two sides in the court of the first."""
    alike = [c for c in docket.cases() if c.role == "main" and c.after is None and c.forum_key == first.forum_key]
    return any(c is not first and c.claimants and c.respondents for c in alike)
