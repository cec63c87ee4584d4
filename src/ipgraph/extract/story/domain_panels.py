"""Cases about domain names that a report tells by their numbers, with the panel's centre named once for all."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.panel_binding import PANEL
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_NUMBER = lazy(r"D(?:[A-Z]{2,3})?\d{4}-\d{4}|[A-Z]{2,3}-?\d{4}-\d{4}")


def read_domain_case(docket: Docket, sentence: Span, actors: list[Actor]) -> None:
    """Open the case that a number begins: "In Case No. D2024-1234, decided on 3 May, the panel found …"."""
    scene = docket.scene
    if scene.language != "en":
        return
    panels = [f for f in scene.forums.things if f.kind == PANEL and f.key]
    if len({f.key for f in panels}) != 1:
        return
    case = docket.case
    if case is not None and case.forum_kind == PANEL:
        _name_sides(docket, case, actors)
    own = any(f.kind == PANEL for f in scene.forums.within(sentence))
    if own and not (_one_of_several(docket, sentence) if case is None else _numbered(docket, case, sentence)):
        return
    for number in scene.identifiers.within(sentence):
        if number.kind != "case" or not _NUMBER.fullmatch(number.value):
            continue
        if _CITED.search(scene.content, sentence.start, number.start):
            continue
        span = Span(number.start, number.end)
        if any(c.case_number is not None and c.case_number.value == number.value for c in docket.cases()):
            continue
        if case is not None and _numbers_case_told(docket, case, span):
            case.case_number = Fact(number.value, span, "case-number")
            continue
        opened = docket.open(docket.new_thread(number.start), "main", number.start, panels[0])
        opened.case_number = Fact(number.value, span, "case-number")
        opened.instance = Fact("administrative", span, "case-number")
        if not own:
            _name_complainant(docket, opened, actors)
        docket.speak_of(opened)
        return


_CITED = lazy(
    r"\b(?:reli(?:ed|es|ance) on|follow(?:ed|s|ing)|cit(?:ed|es|ing)|quot(?:ed|es|ing)|distinguish(?:ed|es)|[Uu]nlike"
    r"|[Aa]s in|[Ss]ee|earlier|previous|prior|precedents?)\b[^.;]{0,60}$"
)
"""Before the number of a case that is only cited."""


def _numbered(docket: Docket, case: CaseDraft, sentence: Span) -> bool:
    """Whether the case spoken of before a sentence has its number already, in words of the same paragraph."""
    if case.forum_kind != PANEL or case.born >= sentence.start:
        return False
    if "\n" in docket.scene.content[case.born : sentence.start]:
        return False
    before = docket.scene.identifiers.within(Span(max(0, case.born - _AROUND), sentence.start))
    return case.case_number is not None or any(n.kind == "case" and _NUMBER.fullmatch(n.value) for n in before)


def _numbers_case_told(docket: Docket, case: CaseDraft, number: Span) -> bool:
    """Whether a number in brackets ends the telling of one case: "He acted in bad faith (Case No. D2024-1234)"."""
    content = docket.scene.content
    return (
        case.forum_kind == PANEL
        and case.case_number is None
        and "\n" not in content[case.born : number.start]
        and _OPENS_BRACKET.search(content, case.born, number.start) is not None
        and content[number.end : number.end + 1] == ")"
    )


_OPENS_BRACKET = lazy(r"[\w’'”\"] \((?:[\w.&]+ ){0,4}$")


def _one_of_several(docket: Docket, sentence: Span) -> bool:
    """Whether a sentence tells what a panel did with a name, in a text that numbers several such cases."""
    scene = docket.scene
    if not any(each.search(scene.content, sentence.start, sentence.end) for each in _DONE):
        return False
    told = [n for n in scene.identifiers.things if n.kind == "case" and _NUMBER.fullmatch(n.value)]
    numbers = {n.value for n in told if not _CITED.search(scene.content, max(0, n.start - 80), n.start)}
    return len(numbers) > 1


_AROUND = 40
_TABLE = Beside("en", "domain_sides")
_DONE = (_TABLE.within("handed over"), _TABLE.within("kept"))


def _name_complainant(docket: Docket, case: CaseDraft, actors: list[Actor]) -> None:
    """The party that the sentence is about, or else the only one named before that belongs to no case yet."""
    named = next((a.parties for a in actors if a.mark == "" and a.parties and not a.pronoun and not a.role), ())
    others = {p for c in docket.cases() for p in (*c.claimants, *c.respondents)}
    free = tuple(p for p in docket.acted if p not in others and p.type != "person")
    parties = named or (free if len(free) == 1 else ())
    for told in (case, case.thread):
        told.add_side("claimants", parties, case.anchor(), "domain-case")


def _name_sides(docket: Docket, case: CaseDraft, actors: list[Actor]) -> None:
    """Whom "the Complainant, Alpha Ltd" and "the Respondent, Ada Orr" name, where no side is known yet."""
    for actor in actors:
        side = {"claimant": "claimants", "respondent": "respondents"}.get(actor.role or "")
        if side and actor.parties and not getattr(case, side):
            for told in (case, case.thread):
                told.add_side(side, actor.parties, actor.span, "role-noun")
        elif not case.respondents and _is_registrant(docket, case, actor):
            for told in (case, case.thread):
                told.add_side("respondents", actor.parties, actor.span, "registrant")


_HOLDS_NAME = lazy(
    r"(?: \([^()]{1,30}\))?(?:,| has| had| is| was| also)* (?:not (?:been )?(?:commonly )?known by"
    r"|(?:has |had )?no (?:rights|legitimate interests?)|lack(?:s|ed) (?:any )?(?:rights|legitimate)"
    r"|registered (?:the|it|this|both) |(?:had|got) (?:it|the (?:domain )?name) registered)\b"
)
"""What a panel says of whoever registered the name that is fought over."""


def _is_registrant(docket: Docket, case: CaseDraft, actor: Actor) -> bool:
    if actor.mark or not actor.parties or set(actor.parties) & set(case.claimants):
        return False
    return _HOLDS_NAME.match(docket.scene.content, actor.end) is not None
