"""Whom pronouns and counted groups of a sentence stand for: "it", "the company", 该公司, 上述两家企业."""

from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.counted_before import counted_before
from ipgraph.extract.story.docket import COUNTED, NUMBERS, Docket
from ipgraph.extract.story.headings import under_heading
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span


def resolve_pronouns(docket: Docket, sentence: Span, actors: list[Actor]) -> list[Actor]:
    """Pronouns bound to the party before them in the sentence, else to the one that acted last."""
    found: list[Actor] = []
    last = docket.subject
    for actor in actors:
        if actor.role in ("claimant", "respondent") and actor.parties:
            docket.roles.bind(actor.role, _with_those_before(docket, actor), actor.start)
        if actor.role == "latter":
            meant = docket.named_last
            found.append(Actor(actor.start, actor.end, meant, None if meant else "subject", actor.mark, pronoun=True))
            continue
        counted = _group_meant(docket, actor)
        if counted:
            found.append(Actor(actor.start, actor.end, counted, None, actor.mark, pronoun=True))
            continue
        if actor.role == "subject" and (person := _person_meant(docket, actor, last)) is not None:
            found.append(Actor(actor.start, actor.end, person, None if person else "subject", actor.mark, pronoun=True))
            continue
        if actor.role == "subject" and not (
            _agrees_in_number(docket, actor, last) and _agrees_in_kind(docket, actor, last)
        ):
            found.append(Actor(actor.start, actor.end, (), "subject", actor.mark, pronoun=True))
            continue
        if actor.role == "subject" and (meant := _sued_by(docket, found, actor)):
            found.append(Actor(actor.start, actor.end, meant, None, actor.mark, pronoun=True))
            continue
        if actor.role == "subject" and (meant := _sues_on(docket, found, actors, actor)):
            found.append(Actor(actor.start, actor.end, meant, None, actor.mark, pronoun=True))
            continue
        if actor.role == "subject":
            meant = docket.subject if _goes_on_about(docket, sentence, actors, actor) else last
            found.append(Actor(actor.start, actor.end, meant, None if meant else "subject", actor.mark, pronoun=True))
            continue
        actor = under_heading(docket.heading, docket.scene, _several_meant(docket, actor))
        if actor.parties and actor.mark in ("", "by"):
            last = actor.parties
        if actor.parties:
            docket.named_last = actor.parties if all(p.type != "government" for p in actor.parties) else ()
        if len(actor.parties) > 1:
            docket.groups.append(actor.parties)
        found.append(actor)
    return _with_those_beside(docket, sentence, found) if docket.scene.language == "en" else found


_OPENS = lazy(r"(?:^|[,;:] (?:and |but )?|\d |\b(?:that|when|then|where|after|before|as|and|but) )$")
"""What stands before a pronoun that is a subject, and not somebody to whom something is done."""
_AND_NAME = lazy(r",? (?:and|together with|along with|as well as) (?:the |(?:its|his|her) (?:[a-z-]+ ){0,3})?")


def _with_those_beside(docket: Docket, sentence: Span, actors: list[Actor]) -> list[Actor]:
    """The actors with a pronoun and the name joined to it made one: "In May it and Gamma sued Beta"."""
    content, told = docket.scene.content, list[Actor]()
    for actor in actors:
        last = told[-1] if told else None
        if last is not None and last.pronoun and last.parties and actor.parties and not actor.mark and not last.mark:
            opens = _OPENS.search(content, max(sentence.start, last.start - 12), last.start) or (
                last.start == sentence.start
            )
            if opens and _AND_NAME.fullmatch(content, last.end, actor.start):
                both = tuple(dict.fromkeys((*last.parties, *actor.parties)))
                told[-1] = Actor(last.start, actor.end, both, None, "", pronoun=True)
                continue
        told.append(actor)
    return told


_SUES = lazy(
    r"(?:\s?\([^()]*\))?(?:, (?:which|who|whose) [^;.]{3,120},)?(?: \w+ly)?(?: has| had| have)?(?: \w+ly)? "
    r"(?:(?:also |then )?(?:sued|sues|sue)|accused|accuses|challenged"
    r"|(?:brought|filed|lodged|launched|initiated|started|commenced|instituted|issued)"
    r"(?: (?:an?|the|its|two|several)(?: [\w-]+){1,4}| (?:(?:legal|court|patent|infringement) ){0,2}"
    r"(?:suits?|proceedings|actions?|litigation|claims?|complaints?|lawsuits?))?"
    r"(?: (?:in|with|at|before) [^,;.]{2,50}?)? against) "
)


def _sued_by(docket: Docket, found: list[Actor], actor: Actor) -> tuple[PartyDraft, ...]:
    """Whom a pronoun right behind a verb of suing stands for: not the one who sues, but the one told of before."""
    if docket.scene.language == "zh":
        return _taken_to_court(docket, found, actor)
    if not found:
        return ()
    content, near = docket.scene.content, [a for a in found[-4:] if a.parties and not a.mark]
    suing = next((a for a in reversed(near) if _SUES.fullmatch(content, a.end, actor.start)), None)
    if suing is None or (suing is not found[-1] and not content.startswith(",", suing.end)):
        return ()
    before = [a.parties for a in found if a is not suing and a.parties and not set(a.parties) & set(suing.parties)]
    told = before[-1] if before else tuple(p for p in docket.subject if p not in suing.parties)
    return tuple(p for p in told if p.type != "government")


_TAKES_ZH = lazy(r"(?:将|把|起诉|状告)(?:了)?$")


def _taken_to_court(docket: Docket, found: list[Actor], actor: Actor) -> tuple[PartyDraft, ...]:
    """Whom 该公司 stands for where it is sued: the one of whom the sentence tells last, and not the one who sues."""
    if not _TAKES_ZH.search(docket.scene.content, max(0, actor.start - 3), actor.start):
        return ()
    suing = next((a.parties for a in found if a.parties and not a.mark and not a.pronoun), ())
    told = [a.parties for a in found if a.parties and not set(a.parties) & set(suing)]
    return told[-1] if suing and told else ()


_TWO = 2
_ANOTHER_CLAUSE = lazy(r"[^.;]{0,120}?(?:, and|; and|;|, then|, but) (?:[^.;,]{0,30} )?")


def _sues_on(docket: Docket, found: list[Actor], actors: list[Actor], actor: Actor) -> tuple[PartyDraft, ...]:
    """Who goes on to sue a third one: "Alpha sued Beta in Ulm, and in March it brought a suit against Gamma"."""
    content, named = docket.scene.content, [a for a in found[-2:] if a.parties and not a.pronoun]
    third = next((a for a in actors if a.start >= actor.end), None)
    if docket.scene.language != "en" or len(named) < _TWO or third is None:
        return ()
    suing, sued = named
    if not third.parties or set(third.parties) & {*suing.parties, *sued.parties}:
        return ()
    told = _SUES.fullmatch(content, suing.end, sued.start) and _SUES.fullmatch(content, actor.end, third.start)
    return suing.parties if told and _ANOTHER_CLAUSE.fullmatch(content, sued.end, actor.start) else ()


_WITHOUT_SUBJECT = lazy(
    r"(?:(?:After|Before|While|When|Upon|On|By|Since|Despite) )?"
    r"(?:[Hh]aving (?:\w+ly |first )?\w+|[A-Za-z][a-z]+ing)\b[^.;:]*,\s$"
)
"""An opening clause without a subject of its own: "Having heard that Beta would sell, it sued"."""


def _goes_on_about(docket: Docket, sentence: Span, actors: list[Actor], actor: Actor) -> bool:
    """Whether a pronoun is the subject of a sentence that opens with a clause without one: whoever that names is
    another, and the pronoun goes on about the one that acted before."""
    if docket.scene.language != "en" or not docket.subject or actor.mark:
        return False
    named = any(a.parties for a in actors if a.start < actor.start)
    return named and _WITHOUT_SUBJECT.fullmatch(docket.scene.content, sentence.start, actor.start) is not None


_NUMBERED = lazy(r"(?:被告|原告|第三人)[一二三四五六七八九十\d]{1,2}[：:]")


def _with_those_before(docket: Docket, actor: Actor) -> tuple[PartyDraft, ...]:
    """The parties of a numbered line (被告二：乙公司) with those of the lines before it: 两被告 are all of them."""
    bound = docket.roles.bound[actor.role or ""]
    if not bound or not _NUMBERED.match(docket.scene.content, actor.start):
        return actor.parties
    before, parties = bound[-1]
    if not _NUMBERED.match(docket.scene.content, before) or actor.start - before > LINE:
        return actor.parties
    return tuple(dict.fromkeys((*parties, *actor.parties)))


LINE = 200
"""The most characters between two numbered lines of one list."""
_THESE = lazy(r"^(?:上述|前述|该|这)?([两二三四])(?:家|名|个|位)?(?:企业|公司|被告|人|单位|自然人)")


def _group_meant(docket: Docket, actor: Actor) -> tuple[PartyDraft, ...]:
    """The parties named together that "the three of them" or 上述三者 stands for."""
    words = docket.scene.words(actor.span)
    match = COUNTED.search(words) if actor.role in ("subject", "claimant") and len(words) > 1 else None
    if match is None:
        return ()
    if actor.role == "claimant":
        told = actor.parties or docket.roles.bound["claimant"]
        return () if told else _named_before(docket, actor, NUMBERS[match.group().casefold()])
    number = NUMBERS[match.group().casefold()]
    group = next((group for group in reversed(docket.groups) if len(group) == number), ())
    return group or _named_before(docket, actor, number) or counted_before(docket, actor, number)


_SUE = lazy(
    r"(?:遂|即|便|随后|认为[^，。；]{2,20}，)?(?:共同|一并|联合)?(?:向[^，。；]{2,20}?(?:起诉|提起|提出)|诉至|诉诸|起诉|将)"
)
"""What a counted group does that is no side yet: 两公司遂诉至法院."""
_SENTENCES_BACK = 2


def _named_before(docket: Docket, actor: Actor, number: int) -> tuple[PartyDraft, ...]:
    """So many parties as 两公司遂诉至… counts, which the sentences before name and its own does not."""
    scene = docket.scene
    if scene.language != "zh" or not _SUE.match(scene.content, actor.end):
        return ()
    at = next((i for i, s in enumerate(scene.sentences) if s.start <= actor.start < s.end), 0)
    own = {p for m in scene.parties.within(scene.sentences[at]) for p in m.parties}
    for back in range(1, _SENTENCES_BACK + 1):
        if at < back:
            break
        told = scene.parties.within(Span(scene.sentences[at - back].start, scene.sentences[at].start))
        named = dict.fromkeys(p for m in told for p in m.parties if p not in own and p.type != "government")
        if len(named) == number:
            return tuple(named)
    return ()


def _agrees_in_number(docket: Docket, actor: Actor, last: tuple[PartyDraft, ...]) -> bool:
    """Whether 两公司 can stand for those who acted last."""
    match = COUNTED.search(docket.scene.words(actor.span))
    return match is None or len(last) == NUMBERS[match.group().casefold()]


_A_COMPANY = lazy(
    r"^(?:[Tt]he|[Tt]hat|[Tt]his) (?:company|firm|manufacturer|maker|start-?up)$|^[该这](?:家)?(?:公司|企业)$"
)


def _agrees_in_kind(docket: Docket, actor: Actor, last: tuple[PartyDraft, ...]) -> bool:
    """Whether "the company" can stand for those who acted last: not for a person or a society."""
    if not last or not _A_COMPANY.match(docket.scene.words(actor.span)):
        return True
    return any(party.type in ("company", "other") for party in last)


_HE = frozenset({"he", "she", "him", "her", "他", "她"})
_HEARD = 300
"""So many characters back a person is looked for whom "he" stands for."""
_OTHER_PERSON = lazy(
    r"\b(?:Judge|Justice|Lord|Lady|Sir|Dame|Professor|Advocate General|[Jj]udge|lawyer|attorney|counsel)\b|法官|律师"
)


def _person_meant(docket: Docket, actor: Actor, last: tuple[PartyDraft, ...]) -> tuple[PartyDraft, ...] | None:
    """Whom "he" and 她 stand for where no person acted last: the person named last, no one where that may be a judge.

    ``None`` for every other word, and where a person did act.
    """
    if docket.scene.words(actor.span).casefold() not in _HE or any(party.type == "person" for party in last):
        return None
    back = Span(max(0, actor.start - _HEARD), actor.start)
    named = [m for m in docket.scene.parties.within(back) if any(party.type == "person" for party in m.parties)]
    if not named or _OTHER_PERSON.search(docket.scene.content, named[-1].end, actor.start):
        return ()
    return named[-1].parties


def _several_meant(docket: Docket, actor: Actor) -> Actor:
    """Named parties in place of a description that only counts them: 上述两家企业."""
    kept: list[PartyDraft] = []
    for party in actor.parties:
        match = _THESE.match(party.first.text) if party.unnamed and party.forms else None
        number = NUMBERS[match.group(1)] if match else 0
        meant = next((g for g in reversed(docket.groups) if len(g) == number and g != docket.subject), None)
        kept.extend(meant or counted_before(docket, actor, number) or (party,))
    if tuple(kept) == actor.parties:
        return actor
    return Actor(actor.start, actor.end, tuple(dict.fromkeys(kept)), actor.role, actor.mark, actor.pronoun)
