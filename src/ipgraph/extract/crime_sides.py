"""Who stands where before a criminal court, by the words beside the names, where no step of the case says so.

Such reports name the accused, whoever prosecuted and those whose marks were copied wherever there is room for them.
"""

from collections.abc import Sequence

from ipgraph.extract.crime_sides_zh import name_victims_zh
from ipgraph.extract.draft import CaseDraft, Draft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.actors import find_actors
from ipgraph.extract.parties_en.legal_forms import has_legal_form
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.sentences_en import only_possible
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "crime-sides"
_WORDS = Beside("en", "crime_sides")
_BEFORE = {side: _WORDS.before(side) for side in ("accused", "prosecuted", "victim")}
_BEHIND = {side: _WORDS.behind(side) for side in ("accused", "prosecuted", "victim")}
_NO_PARTY = _WORDS.before("no party")
_ITS_PEOPLE = Beside("en", "actors").before("its people")
_EMPLOYER, _FORMER = _WORDS.before("former employer"), _WORDS.before("former")
_WORKER = _WORDS.behind("worker")
_SECRETS = _WORDS.within("secrets")
_CALLED = lazy(r"(?: [a-z-]+){1,3}(?: [A-Z][\w’-]+){1,2} (?P<name>[A-Z][\w’-]+)")
"""The name of one who worked for somebody: "the former Alpha engineer Ada Orr"."""
_ASKED = _WORDS.within("asked for")
_BACK = 110


def name_sides_of_crime(draft: Draft, scene: Scene) -> None:
    """Fill the sides of the only criminal trial, of no other kind beside it, that a part of an English text tells."""
    if scene.language != "en":
        name_victims_zh(draft, scene)
        return
    for part, cases in draft.cases_by_part(len(scene.content)):
        if cases and all(_of_trial(case, cases[0]) for case in cases):
            sentences = [s for s in scene.sentences if part.start <= s.start < part.end]
            _fill(cases[0], scene, sentences, {p for case in cases[1:] for p in case.respondents})
            if len(cases) == 1:
                _give_left_term(cases[0], scene, sentences)
            for freed in cases[1:]:
                _add(freed, "claimants", list(cases[0].claimants), freed.anchor())
                _add(freed, "others", list(cases[0].others), freed.anchor())


def _of_trial(case: CaseDraft, trial: CaseDraft) -> bool:
    """Whether a case is a criminal trial, or that of one who fared otherwise in the same, or was tried apart."""
    if case is trial:
        return case.role == "criminal" and case.after is None
    return case.thread is trial.thread and case.role == "criminal" and case.after is None


def _fill(case: CaseDraft, scene: Scene, sentences: Sequence[Span], elsewhere: set[PartyDraft]) -> None:
    """Fill the sides of a trial; those ``elsewhere`` are accused in a case of their own."""
    known = bool(case.respondents) and not all(p.unnamed for p in case.respondents)
    actors = [(s, a) for s in sentences for a in find_actors(scene, s) if a.parties and not a.pronoun]
    actors = [(s, a) for s, a in actors if not _no_party(scene, s, a)]
    for sentence, actor in actors:
        if not known and _called(scene, sentence, actor, "accused"):
            _add(case, "respondents", [p for p in actor.parties if may_be_tried(p) and p not in elsewhere], actor.span)
    for sentence, actor in actors:
        if not case.claimants and _called(scene, sentence, actor, "prosecuted"):
            _add(case, "claimants", [p for p in actor.parties if p.type != "person"], actor.span)
        elif _called(scene, sentence, actor, "victim"):
            _add(case, "others", [p for p in actor.parties if p.type not in ("person", "government")], actor.span)
    if not case.others:
        _name_former_employer(case, scene, sentences, actors)
    people = dict.fromkeys(p for _, a in actors for p in a.parties if p.type == "person" and not p.unnamed)
    _join_described(case)
    if not case.respondents and len(people) == 1:
        (alone,) = people
        _add(case, "respondents", [alone], alone.first.span)


_ONE_PERSON = lazy(r"(?i:an?|the|one) (?:[\w-]+ ){0,4}?(?:man|woman|person|student|resident|teenager|salesman|driver)")
"""One person whom a lead only describes: "a 53-year-old man"."""


def _join_described(case: CaseDraft) -> None:
    """Leave out the one accused whom the lead only describes where one is named behind it: he is that one."""
    described = [p for p in case.respondents if p.unnamed and _ONE_PERSON.fullmatch(p.first.text)]
    named = [p for p in case.respondents if not p.unnamed]
    if len(described) == 1 and len(named) == 1 and named[0].first.span.start > described[0].first.span.start:
        case.sentences = [(named[0] if p is described[0] else p, months, at) for p, months, at in case.sentences]
        del case.respondents[described[0]]


def _name_former_employer(
    case: CaseDraft, scene: Scene, sentences: Sequence[Span], actors: Sequence[tuple[Span, Actor]]
) -> None:
    """Make the one whom somebody worked for the victim of a theft of secrets, where nobody else is told to be."""
    stolen = any(_SECRETS.search(scene.content, s.start, s.end) for s in sentences)
    for sentence, actor in actors if stolen else ():
        people = [p for s, a in actors if s == sentence for p in a.parties if p.type == "person" and not p.unnamed]
        called = _CALLED.match(scene.content, actor.end, sentence.end)
        other = called is not None and not any(p.first.text.endswith(called["name"]) for p in case.respondents)
        if other or (people and not any(p in case.respondents for p in people)):
            continue  # who worked for it is not the one accused
        before = Span(max(sentence.start, actor.start - _BACK), actor.start)
        told = _EMPLOYER.search(scene.content, before.start, before.end) or (
            _FORMER.search(scene.content, before.start, before.end)
            and _WORKER.match(scene.content, actor.end, sentence.end)
        )
        if told:
            _add(case, "others", [p for p in actor.parties if p.type == "company" and not p.unnamed], actor.span)


def may_be_tried(party: PartyDraft) -> bool:
    """Whether a party can be accused: somebody who is named, and no authority."""
    return party.type != "government" and not party.unnamed


def _called(scene: Scene, sentence: Span, actor: Actor, side: str) -> bool:
    floor = max(sentence.start, actor.start - _BACK)
    if side == "accused" and _ITS_PEOPLE.search(scene.content, floor, actor.start):
        return False
    before = _BEFORE[side].search(scene.content, floor, actor.start)
    if side == "accused" and not before and actor.mark in _ASIDE:
        return False
    return bool(before or _BEHIND[side].match(scene.content, actor.end, sentence.end))


_ASIDE = ("of", "with", "by", "for")
"""How those are marked who only tell who another is: "Feldt, who worked for Alpha, was jailed"."""


def _no_party(scene: Scene, sentence: Span, actor: Actor) -> bool:
    return _NO_PARTY.search(scene.content, max(sentence.start, actor.start - _BACK), actor.start) is not None


def _add(case: CaseDraft, side: str, parties: Sequence[PartyDraft], at: Span) -> None:
    taken = {*case.claimants, *case.respondents, *case.others}
    for party in parties:
        if party not in taken:
            getattr(case, side)[party] = Fact(True, at, RULE)


def _give_left_term(case: CaseDraft, scene: Scene, sentences: Sequence[Span]) -> None:
    """Give the one accused who has no term yet the one term of prison that nobody has been given."""
    given = {months for _, months, _ in case.sentences}
    waiting = [p for p in case.respondents if not any(p is party for party, _, _ in case.sentences)]
    waiting = [p for p in waiting if p.type != "company" or not has_legal_form(p.first.text)]
    told = [(t, s) for s in sentences for t in scene.terms.within(s) if not only_possible(scene, t, s)]
    left = {
        t.months: t for t, s in told if t.months not in given and not _ASKED.search(scene.content, s.start, t.start)
    }
    if len(waiting) == 1 and len(left) == 1 and case.said("convict") and not waiting[0].unnamed:
        (term,) = left.values()
        case.sentences.append((waiting[0], term.months, Span(term.start, term.end)))
