"""From whom the accused of a Chinese text took secrets, by the words beside the names: 窃取甲公司的商业秘密."""

from bisect import bisect_right
from collections.abc import Sequence

from ipgraph.extract.draft import CaseDraft, Draft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.actors import find_actors
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "crime-sides"
_WORDS = Beside("zh", "crime_sides")
_TOOK, _OF_WHOSE = _WORDS.before("took from"), _WORDS.behind("of whose")
_FROM, _THERE = _WORDS.before("taken from"), _WORDS.behind("taken there")
_FORMER, _SECRETS = _WORDS.behind("former worker"), _WORDS.within("secrets")
_WITNESS = lazy(r"作证|证言|证人|举报|出庭")
"""What somebody does whose former employer nothing was taken from."""
_BACK = 20


def name_victims_zh(draft: Draft, scene: Scene) -> None:
    """Let those from whom somebody took secrets be the victims of the criminal trials of a part; and give a term left.

    Where a part tells of several trials, a victim belongs to the one told last before the sentence that names it.
    """
    for part, cases in draft.cases_by_part(len(scene.content)):
        trials = sorted((c for c in cases if c.role == "criminal" and c.after is None), key=lambda c: c.born)
        sentences = [s for s in scene.sentences if part.start <= s.start < part.end]
        if not trials or not any(_SECRETS.search(scene.content, s.start, s.end) for s in sentences):
            continue
        for sentence in sentences:
            at = bisect_right(trials, sentence.end, key=lambda c: c.born)
            _take(trials[max(0, at - 1)], scene, sentence)
        if len(trials) == len(cases) == 1 and not trials[0].others:
            _name_former_employer(trials[0], scene, sentences)
        if len(trials) == 1:
            _give_left_term(trials[0], scene, sentences)


def _take(case: CaseDraft, scene: Scene, sentence: Span) -> None:
    for actor in find_actors(scene, sentence):
        before = max(sentence.start, actor.start - _BACK)
        took = _TOOK.search(scene.content, before, actor.start) and _OF_WHOSE.match(
            scene.content, actor.end, sentence.end
        )
        if took or (
            _FROM.search(scene.content, before, actor.start) and _THERE.match(scene.content, actor.end, sentence.end)
        ):
            _add(case, actor)


def _name_former_employer(case: CaseDraft, scene: Scene, sentences: Sequence[Span]) -> None:
    for sentence in sentences:
        here = find_actors(scene, sentence)
        for actor in here:
            told = _FORMER.match(scene.content, actor.end, sentence.end)
            if case.others or told is None or _WITNESS.search(scene.content, told.end(), sentence.end):
                continue
            named = [a for a in here if told.end() <= a.start <= told.end() + 1 and a.parties]
            if not named or set(named[0].parties) & set(case.respondents):
                _add(case, actor)


def _add(case: CaseDraft, actor: Actor) -> None:
    taken = {*case.claimants, *case.respondents}
    for party in actor.parties:
        if party not in taken and party.type == "company" and not party.unnamed:
            case.others.setdefault(party, Fact(True, actor.span, RULE))


_ASKED = lazy(r"(?:建议|最高|可|求|求处|要求|请求|面临|至多)[^，。；]{0,12}\Z")


def _give_left_term(case: CaseDraft, scene: Scene, sentences: Sequence[Span]) -> None:
    """Give the one person accused who has no term yet the only term of prison that a part tells: 现正服刑29个月."""
    waiting = [p for p in case.respondents if p.type == "person"]
    told = [t for s in sentences for t in scene.terms.within(s)]
    told = [t for t in told if not _ASKED.search(scene.content, max(0, t.start - _BACK), t.start)]
    if len(waiting) == 1 and len({t.months for t in told}) == 1 and not case.sentences and case.said("convict"):
        case.sentences.append((waiting[0], told[0].months, Span(told[0].start, told[0].end)))
