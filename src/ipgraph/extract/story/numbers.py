"""Give cases the numbers that a text tells."""

from collections.abc import Iterable

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import OFFICES
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span
from ipgraph.vocab.forums import instance_of_case_number

_NUMBER = lazy(r"(?:案号|[一二]审|再审)[】\]]?(?:为|是|系)?[：:]?\s*[“\"]?$")


def number_case(docket: Docket, case: CaseDraft, stretch: Span, origins: Iterable[ForumMention]) -> None:
    """Give a case the number that a stretch holds, unless it is that of the decision under review."""
    for identifier in docket.scene.identifiers.within(stretch):
        if identifier.kind != "case" or case.case_number is not None:
            continue
        if not _stands_at(case, identifier.value):
            # The number of the decision on appeal, told beside the names of those who sued.
            docket.numbers.append(Fact(identifier.value, Span(identifier.start, identifier.end), "case-number"))
            continue
        if not any(0 <= identifier.start - origin.end < 8 for origin in origins):
            case.case_number = Fact(identifier.value, Span(identifier.start, identifier.end), "case-number")


def number_alone(docket: Docket, sentence: Span) -> None:
    """Give the case spoken of the number that a sentence tells beside nothing else, or keep it for one told later."""
    case = docket.case
    if docket.scene.language != "zh":
        _number_of_heading(docket, sentence)
        return
    for identifier in docket.scene.identifiers.within(sentence):
        told = _NUMBER.search(docket.scene.content, max(sentence.start, identifier.start - 8), identifier.start)
        alone = identifier.end - identifier.start >= len(sentence.of(docket.scene.content).strip())
        if identifier.kind != "case" or not (told or alone):
            continue
        number = Fact(identifier.value, Span(identifier.start, identifier.end), "case-number")
        if case is not None and case.case_number is None and _stands_at(case, identifier.value):
            case.case_number = number
        else:
            docket.numbers.append(number)


HEADING = 140
"""The most characters of a heading that ends with the number of its case."""


def _number_of_heading(docket: Docket, sentence: Span) -> None:
    """Keep the number with which a heading ends for the case told below it: "Certain Pumps, Inv. No. 337-TA-999".

    That of an investigation is kept wherever it stands: "The investigation has been assigned Inv. No. 337-TA-999."
    """
    for identifier in docket.scene.identifiers.within(sentence):
        ends = not docket.scene.content[identifier.end : sentence.end].strip(" )")
        ends = ends and docket.scene.content[sentence.end : sentence.end + 1] in ("", "\n")
        heads = ends and sentence.end - sentence.start <= HEADING
        if identifier.kind == "case" and (heads or _COMMISSION.match(identifier.value)):
            docket.numbers.append(Fact(identifier.value, Span(identifier.start, identifier.end), "case-number"))


def court_by_number(docket: Docket, sentence: Span) -> None:
    """Give a suit told without its court the one that stands right before its number: 苏州中院(2011)苏中民初字第4号.

    In English the number itself may begin with the court: "High Court Action No. 12 of 2017".
    """
    case = docket.case
    if docket.scene.language != "zh":
        _court_in_number(docket, sentence)
        return
    open_ = case is not None and case.role == "main" and not case.forum and not case.case_number
    for forum in docket.scene.forums.within(sentence):
        behind = Span(forum.end, min(sentence.end, forum.end + 2))
        number = next((n for n in docket.scene.identifiers.within(behind) if n.kind == "case"), None)
        if number is None:
            continue
        fact = Fact(number.value, Span(number.start, number.end), "case-number")
        if case is not None and open_ and _stands_at(case, number.value) and sentence.start <= case.born < forum.start:
            docket.name_forum(case, forum)
            case.case_number = fact
            return
        if _LABELLED.fullmatch(docket.scene.content, sentence.start, forum.start):
            docket.numbered.append((forum, fact))


def _court_in_number(docket: Docket, sentence: Span) -> None:
    """Give a suit told without its court the one with which the number of its sentence begins."""
    case, scene = docket.case, docket.scene
    if case is None or case.role != "main" or case.forum or not sentence.start <= case.born < sentence.end:
        return
    for number in scene.identifiers.within(sentence):
        forum, known = next((f for f in scene.forums.within(Span(number.start, number.end))), None), case.case_number
        if number.kind == "case" and forum is not None and (known is None or known.value == number.value):
            docket.name_forum(case, forum)
            case.case_number = Fact(number.value, Span(number.start, number.end), "case-number")
            return


_LABELLED = lazy(
    r"\s*(?:[【\[(（]?(?:案号|裁判文书|案件来源|文书字号|裁判文书字号)[】\])）]?[：:]?)?\s*(?:(?:[一二终]审|再审|原审)[】]?(?:法院|案号)?[：:]?)?\s*[【\[(（〔［]?"
)
"""What stands before a court that a line names with the number of its case: 【案号】一审：."""


def _settle_numbered(docket: Docket) -> None:
    """Give each court that a line names with a number of its own to the one case of the part that it can be of."""
    for forum, number in docket.numbered:
        cases = [c for c in docket.cases() if c.role in ("main", "criminal") and not c.tentative]
        open_ = [c for c in cases if not c.case_number and c.forum_kind not in OFFICES and _stands_at(c, number.value)]
        fitting = [c for c in open_ if c.forum_key == forum.key] or [c for c in open_ if not c.forum]
        if len(fitting) == 1 and not any(c.case_number and c.case_number.value == number.value for c in cases):
            docket.name_forum(fitting[0], forum)
            fitting[0].case_number = number
    docket.numbered.clear()


_US_APPEAL = lazy(r"20[0-9]{2}-[12][0-9]{3}")
"""The number of an appeal to the Federal Circuit."""

_US_COURT = lazy(r"[0-9]:[0-9]{2}-(?:cv|cr|mc)-.+")
"""The number of a suit before a district court, which no trade commission gives."""


_COMMISSION = lazy(r"337[-‐‑–]TA")
"""The beginning of the number of an investigation of the trade commission, which no court gives."""


_CITATION = lazy(r"\b(?P<court>UKSC|EWCA|EWHC)\b")
_LEVELS = {"UKSC": (4, 4), "EWCA": (3, 3), "EWHC": (0, 3)}
"""How low and how high the court stands whose judgment a neutral citation of England names."""


def _stands_at(case: CaseDraft, number: str) -> bool:
    if case.forum_kind == "trade-commission" and _US_COURT.match(number):
        return False
    if case.forum_kind not in ("trade-commission", "") and _COMMISSION.match(number):
        return False
    cited = _CITATION.search(number)
    if cited is not None and not _LEVELS[cited["court"]][0] <= case.rank <= _LEVELS[cited["court"]][1]:
        return False
    of_appeal = _US_APPEAL.fullmatch(number) or "EWCA" in number
    value = "second" if of_appeal else instance_of_case_number(number)
    return case.instance is None or value is None or case.instance.value == value


def settle_numbers(docket: Docket) -> None:
    """Give the numbers that stood before their cases to the one case of the part that each can be of."""
    _settle_numbered(docket)
    for number in docket.numbers:
        if any(case.case_number is not None and case.case_number.value == number.value for case in docket.cases()):
            continue
        open_ = [
            case
            for case in docket.cases()
            if case.role in ("main", "criminal") and not case.case_number and _stands_at(case, number.value)
        ]
        behind = [case for case in open_ if case.born > number.span.start]
        following = min((n.span.start for n in docket.numbers if n.span.start > number.span.end), default=None)
        if len(open_) == 1:
            open_[0].case_number = number
        elif behind and (following is None or behind[0].born < following) and docket.scene.language == "en":
            behind[0].case_number = number
    docket.numbers.clear()
