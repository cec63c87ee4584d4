"""Who attacked a right, told beside what became of the attack: "the patent, challenged by Beta, was invalid",
驳回甲公司的无效请求, 该异议由甲公司提出."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import Mention, PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "attacked-by"
_WORDS = Beside("zh", "who_attacked")
_ANSWERED, _ITS_ATTACK = _WORDS.before("answered"), _WORDS.behind("its attack")
_THAT_ATTACK, _MADE = _WORDS.before("that attack"), _WORDS.behind("made")
_ATTACKS = ("invalidated", "partly-invalidated", "maintained", "affirm", "reverse")
_ON_IT = frozenset({"invalidated", "partly-invalidated", "maintained"})
_BACK = 24
_FOLLOWING = 2
"""So many sentences behind what became of it tell at the most who had made an attack."""


_CHALLENGED_BY = lazy(r"\b(?:challenged|attacked|opposed|contested) by(?: the)? $")


def challenging(docket: Docket, frame: Frame, actors: list[Actor]) -> tuple[PartyDraft, ...]:
    """Who attacked the right that an office decides on, by the words of the sentence."""
    content = docket.scene.content
    if docket.scene.language == "zh":
        told = _beside(docket, frame.sentence, frame.predicate.start) if frame.classes & _ON_IT else None
        return tuple(p for p in told.parties if p.type != "government") if told is not None else ()
    here = [a for a in actors if frame.span.start <= a.start < frame.span.end and a.mark == "by" and a.parties]
    by = [a for a in here if _CHALLENGED_BY.search(content, max(frame.span.start, a.start - 24), a.start)]
    return docket.all_of(by[:1])


def name_attackers(docket: Docket) -> None:
    """Name those who attacked a right in the cases over it that show no claimant."""
    scene = docket.scene
    if scene.language != "zh":
        return
    for case in docket.cases():
        if case.role not in ("office", "nullity"):
            continue
        _name_others(docket, case)
        if case.claimants or not case.verdicts:
            continue
        at = min(v.span.start for v in case.verdicts)
        which = next((i for i, s in enumerate(scene.sentences) if s.start <= at < s.end), None)
        if which is None:
            continue
        told = _beside(docket, scene.sentences[which], at) if case.said(*_ATTACKS) else None
        for sentence in scene.sentences[which : which + 1 + _FOLLOWING]:
            told = told or _told_behind(docket, sentence)
        _put(case, [told] if told is not None else [])


_OTHER_ATTACK, _ATTACKERS = _WORDS.before("other attack"), _WORDS.before("attackers")
_AND = lazy(r"[、和与及]|以及|(?:以及|[、和与及])自然人")
_AROUND = 2
"""So many sentences before and behind the attack tell at the most who else has made it."""


def _name_others(docket: Docket, case: CaseDraft) -> None:
    """Add those whom the sentences around an attack list as its makers, or say to have made another."""
    content, sentences = docket.scene.content, docket.scene.sentences
    places = [v.span.start for v in case.verdicts]
    alike = [c for c in docket.cases() if c is not case and c.role == case.role and c.after is None]
    if not places or case.after is not None or alike:
        return
    told = [i for i, s in enumerate(sentences) if any(s.start <= at < s.end for at in places)]
    for sentence in sentences[max(0, min(told, default=0) - _AROUND) : max(told, default=-1) + _AROUND + 1]:
        named = docket.scene.parties.within(sentence)
        if "被请求人" in docket.scene.words(sentence):
            continue  # whoever asks an office to act against an infringer owns the right
        for i, mention in enumerate(named):
            floor = max(sentence.start, mention.start - _FAR)
            other = bool(case.claimants) and _OTHER_ATTACK.search(content, floor, mention.start)
            other = other and _MADE.match(content, mention.end, sentence.end)
            if not other and not _ATTACKERS.search(content, floor, mention.start):
                continue
            listed = [mention]
            for more in named[i + 1 :]:
                if not _AND.fullmatch(content, listed[-1].end, more.start):
                    break
                listed.append(more)
            _let_answer(docket, case, {p for each in listed for p in each.parties})
            if _COUNTED.search(content, floor, mention.start):
                case.claimants = {p: f for p, f in case.claimants.items() if not _GROUP.fullmatch(p.first.text)}
            _put(case, listed)


_COUNTED = lazy("分别(?:为|是|系)$")
_GROUP = lazy("[两二三四五六七八九多]家[^，。；]{0,6}")
"""Several who are counted before they are named: 两家公司."""
_OWNED_ZH = lazy("的?[^，。；]{0,8}?(?:专利|商标|注册)")


def _let_answer(docket: Docket, case: CaseDraft, attacking: set[PartyDraft]) -> None:
    """Let whoever owns the right, by the words of what became of it, answer for it and not attack it."""
    for verdict in (v for v in case.verdicts if v.value in _ON_IT):
        for mention in docket.scene.parties.within(verdict.span):
            owns = _OWNED_ZH.match(docket.scene.content, mention.end, verdict.span.end)
            for owner in set(mention.parties) & case.claimants.keys() - attacking if owns else ():
                case.respondents[owner] = case.claimants.pop(owner)


_FAR = 60


def _beside(docket: Docket, sentence: Span, at: int) -> Mention | None:
    """Who is named in a sentence with an attack that was answered, by no other forum than what stands at a place."""
    content = docket.scene.content
    for mention in docket.scene.parties.within(sentence):
        before = _ANSWERED.search(content, max(sentence.start, mention.start - _BACK), mention.start)
        other = docket.scene.forums.within(Span(*sorted((mention.start, at))))
        if before and not other and _ITS_ATTACK.match(content, mention.end, sentence.end):
            return mention
    return None


def _told_behind(docket: Docket, sentence: Span) -> Mention | None:
    content = docket.scene.content
    for mention in docket.scene.parties.within(sentence):
        before = _THAT_ATTACK.search(content, max(sentence.start, mention.start - _BACK), mention.start)
        if before and _MADE.match(content, mention.end, sentence.end):
            return mention
    return None


def _put(case: CaseDraft, told: list[Mention]) -> None:
    parties = [p for mention in told for p in mention.parties if p.type != "government"]
    if parties and not set(parties) & {*case.respondents}:
        case.add_side("claimants", parties, Span(told[0].start, told[-1].end), RULE)
