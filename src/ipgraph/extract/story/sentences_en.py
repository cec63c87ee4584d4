"""What English bulletins of prosecutors tell: who was sentenced, to how long, and on which day.

They open with the crime of somebody ("An Ohio man was sentenced today to 30 months"), tell the plea or the verdict
behind it, and list the terms of all accused with one verb or none.
"""

import re

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.parties_en.legal_forms import has_legal_form
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.accused import sentenced_parties
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.terms_of_each import term_for, terms_in_turn, to_whom
from ipgraph.extract.values.durations import DurationMention
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "accused"
_AGED = r"(?:,? (?:aged |age )?\d\d(?:,? of [A-Z][^,;.]{2,30})?,|,? \(\d\d\))?"
_WHO = r"(?:,? who [^,;.]{3,60},)?"
_GETS = r"(?: (?:each|both|also|then|had|has|have|himself|herself|was|were|been|later|previously|earlier)){0,3}"
_VERB = r"(?: (?:got|gets|received|receives|drew|given|handed|sentenced to|jailed for|imprisoned for|served|to))?"
_TERM = r"(?: each| both)?(?: an?)?(?: \w+)?(?: (?:term|sentence|jail term|prison term|prison sentence) of)?,? $"
_TO_TERM = lazy(_AGED + _WHO + ",?" + _GETS + _VERB + _TERM)
"""What stands between a person and the term to serve: "Feldt, 44, received a sentence of", "Moss two years"."""


def opens_crime(docket: Docket, frame: Frame, actors: list[Actor]) -> bool:
    """Whether a text opens with the conviction of somebody who is named, or with the term that somebody got.

    A firm may be "found guilty" of infringing in a civil suit, and pleads guilty to crimes alone.
    """
    if docket.scene.language != "en" or "convict" not in frame.classes:
        return False
    here = [a for a in actors if _inside(frame, a)]
    named = any(p.type == "person" for a in here for p in a.parties if not p.unnamed)
    over_right = _OVER_A_RIGHT.search(docket.scene.content, frame.span.start, frame.span.end) is not None
    named = named or (over_right and any(_pleads(docket.scene, a) for a in here if a.parties))
    return named or bool(docket.scene.terms.within(frame.span))


_HIRED_BY = Beside("en", "crime_sides").before("employs")
_REACH = 90
"""How far before a name the words may begin that tell it for an employer."""


def without_employers(scene: Scene, sentence: Span, actors: list[Actor]) -> list[Actor]:
    """Those who act where somebody is convicted or cleared, without the firms for which the accused work or worked."""
    if scene.language != "en":
        return actors
    content, start = scene.content, sentence.start
    return [a for a in actors if not _HIRED_BY.search(content, max(start, a.start - _REACH), a.start)]


def _inside(frame: Frame, actor: Actor) -> bool:
    return frame.span.start <= actor.start < frame.span.end


_SENTENCED = lazy(r"\b(?:sentenced|sentences|sentence|jailed|imprisoned|prison|jail|imprisonment)\b")


def sentenced_later(docket: Docket, frame: Frame, case: CaseDraft, told: Fact) -> bool:
    """Whether the day told of a criminal case is that of a plea or a verdict, and this one that of the sentence."""
    scene = docket.scene
    if scene.language != "en" or case.role != "criminal":
        return False
    before = next((s for s in scene.sentences if s.start <= told.span.start < s.end), None)
    if before is None or before.start == frame.sentence.start:
        return False
    return bool(
        _SENTENCED.search(scene.content, frame.span.start, frame.span.end)
        and not _SENTENCED.search(scene.content, before.start, before.end)
    )


_OVER_A_RIGHT = lazy(
    r"\b(?:secrets?|counterfeit\w*|pirat\w+|copyright|trade ?marks?|infring\w+|fakes?|fake)\b", re.IGNORECASE
)
_PLEADS = lazy(
    r"(?: \([^()]*\))?,? (?:(?:has|had|also|later|then) )?(?:(?:plead(?:ed|s)?|pled) guilty"
    r"|(?:agreed|agrees) to plead guilty|[^.;]{0,60}? (?:after|when|as) it pleaded guilty)\b"
)
_PLEA_OF = lazy(r"\bguilty pleas? (?:of|by|from) (?:the )?\Z")
"""What stands around the name of one who pleads guilty."""


def _pleads(scene: Scene, actor: Actor) -> bool:
    before = max(0, actor.start - 30)
    pleads = _PLEADS.match(scene.content, actor.end) or _PLEA_OF.search(scene.content, before, actor.start)
    return pleads is not None


_PLEA = lazy(r"\b(?:plead(?:ed|s)?|pled|admitted|confessed)\b")


def only_plea(docket: Docket, frame: Frame, case: CaseDraft) -> bool:
    """Whether a decision is the plea behind a sentence that was told before it: "He pleaded guilty in January"."""
    if docket.scene.language != "en" or not case.sentences or "convict" not in frame.classes:
        return False
    content, (start, end) = docket.scene.content, (frame.span.start, frame.span.end)
    return bool(_PLEA.search(content, start, end)) and not _SENTENCED.search(content, start, end)


_COULD_BE = lazy(
    r"\b(?:fac(?:e|es|ed|ing)|maximum|punishable|carr(?:y|ies|ied)|up to|as (?:much|many|long) as"
    r"|sought|seeking|asked for|asking for|demanded|requested|recommended|called for)\b[^.;]{0,40}$"
    r"|\b(?:between|rang(?:ing|ed) from|varying from|anywhere from) (?:[\w-]+ (?:(?:months?|years?) )?(?:and|to) )?$"
)
"""What stands before a term that the law allows or that was asked for, or between which and another lie those given."""


def only_possible(scene: Scene, term: DurationMention, sentence: Span) -> bool:
    """Whether a term is the longest that somebody could get."""
    return scene.language == "en" and bool(
        _COULD_BE.search(scene.content, max(sentence.start, term.start - 60), term.start)
    )


def name_accused(docket: Docket) -> None:
    """Let the first whom the text names be the nameless one of whom its lead told: "An Ohio man was sentenced …"."""
    scene = docket.scene
    if scene.language != "en":
        return
    for case in docket.cases():
        accused = sorted(case.respondents, key=lambda p: p.first.span.start) if case.role == "criminal" else []
        named = [p for p in accused if not p.unnamed]
        nameless = accused[0] if named and accused[0].unnamed else None
        counted = _COUNTED.match(nameless.first.text) if nameless is not None else None
        if nameless is None or not (_ONE.match(nameless.first.text) or counted):
            continue
        if counted and _NUMBERS.index(counted["number"].casefold()) + PAIR != len(named):
            continue
        del case.respondents[nameless]
        if counted:
            continue
        told = next((s for s in scene.sentences if s.start <= nameless.first.span.start < s.end), None)
        terms = [t for t in scene.terms.within(told) if not only_possible(scene, t, told)] if told else []
        if len(terms) == 1 and not any(p is named[0] for p, _, _ in case.sentences):
            case.sentences.insert(0, (named[0], terms[0].months, Span(terms[0].start, terms[0].end)))


_ONE = lazy(r"(?:[Aa]n?|[Tt]he|[Oo]ne) (?!.*\b(?:group|gang|couple|pair|others?|company|firm)\b)")
"""What one person is called by who is not named yet."""
PAIR = 2
_NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_COUNTED = lazy(rf"(?i:(?P<number>{'|'.join(_NUMBERS)})) (?!other|more|further)")
"""What several are called by: "Four men"."""
_BEFORE_A_JUDGE = lazy(r"\b(?:before|in|at) (?:the )?$")


def read_terms(docket: Docket, frame: Frame, case: CaseDraft, actors: list[Actor]) -> None:
    """Read the terms of a decision in a criminal case, each with the one who must serve it, and before which court."""
    _tried_before(docket, frame, case)
    terms = [t for t in docket.scene.terms.within(frame.span) if not only_possible(docket.scene, t, frame.sentence)]
    in_turn = terms_in_turn(docket.scene, frame.sentence, terms, actors)
    for term in terms:
        told = in_turn.get(term.start) or to_whom(docket.scene, term, terms, actors)
        for party in told or sentenced_parties(docket.scene, term.start, actors, case):
            if party.type == "company" and not _may_be_jailed(party):
                continue
            if not any(p is party for p, _, _ in case.sentences):
                case.sentences.append((party, term.months, Span(term.start, term.end)))


def _tried_before(docket: Docket, frame: Frame, case: CaseDraft) -> None:
    """Give a criminal case told without its court the one before which somebody pleaded or was tried."""
    scene = docket.scene
    if scene.language != "en" or case.role != "criminal" or case.forum or frame.forum is not None:
        return
    for forum in scene.forums.within(frame.span):
        led = _BEFORE_A_JUDGE.search(scene.content, max(frame.span.start, forum.start - 12), forum.start)
        if led and forum.kind not in OFFICES and forum.key:
            docket.name_forum(case, forum)
            return


def list_terms(docket: Docket, sentence: Span, actors: list[Actor]) -> None:
    """Give the accused of the criminal case spoken of the terms that a sentence lists behind their names."""
    scene, case = docket.scene, docket.case
    if scene.language != "en" or case is None or case.role != "criminal":
        return
    durations = scene.durations.within(sentence)
    actors = without_employers(scene, sentence, actors)
    for i, actor in enumerate(actors):
        term = term_for(scene, actor, durations) or _term_of(scene, actor, durations)
        people = [p for p in actor.parties if _may_be_jailed(p)]
        if term is None or only_possible(scene, term, sentence) or not people or len(people) != len(actor.parties):
            continue
        people = [*_joined_before(scene, actors[:i], actor), *people]
        for party in people:
            party.type = "person"
            case.respondents.setdefault(party, Fact(True, actor.span, RULE))
            if not any(p is party for p, _, _ in case.sentences):
                case.sentences.append((party, term.months, Span(term.start, term.end)))


def _may_be_jailed(party: PartyDraft) -> bool:
    if party.unnamed or party.type == "government":
        return False
    return party.type == "person" or not has_legal_form(party.first.text)


def _term_of(scene: Scene, actor: Actor, durations: tuple[DurationMention, ...]) -> DurationMention | None:
    """The term behind a person's name."""
    behind = next((d for d in durations if d.start >= actor.end), None)
    if behind is None or not actor.parties or actor.role == "claimant" or actor.pronoun or behind.kind == "probation":
        return None
    if actor.mark in _ASIDE:
        return None
    if only_possible(scene, behind, Span(actor.start, behind.end)):
        return None
    return behind if _TO_TERM.match(scene.content, actor.end, behind.start) and _ends(scene, behind) else None


_ASIDE = ("of", "with", "by")
"""How somebody is marked whose name only tells who another is: "Feldt, a former engineer of Alpha, to two years"."""
_NO_TERM = lazy(r"(?: (?:of age|old|ago|later|after|before|earlier|in business|experience|to )|['’-])")


def _ends(scene: Scene, term: DurationMention) -> bool:
    return _NO_TERM.match(scene.content, term.end) is None


_AND = lazy(r",? and |, ")


def _joined_before(scene: Scene, before: list[Actor], actor: Actor) -> list[PartyDraft]:
    """Those named in one list with a person: "Garcia and Moss 49 months each"."""
    found: list[PartyDraft] = []
    at = actor.start
    for other in reversed(before):
        if not _AND.fullmatch(scene.content, other.end, at) or not all(map(_may_be_jailed, other.parties)):
            break
        found[:0] = other.parties
        at = other.start
    return found
