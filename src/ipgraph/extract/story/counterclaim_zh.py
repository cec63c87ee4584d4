"""What a court decides on a counterclaim and on the suit beside it, told in one Chinese sentence.

驳回乙公司请求撤销该专利的反诉; 支持乙公司的反诉，撤销该专利，并驳回甲公司的侵权之诉. The words on the right are those
of the counterclaim, whoever is named before 反诉 was sued, and the suit is lost where its own claim is dismissed.
"""

import re

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.triggers import ON_A_RIGHT
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

RULE = "counterclaim-decided"
_WORDS = Beside("zh", "counterclaim_decided")
_REFUSED = _WORDS.within("refused")
_ALLOWED = _WORDS.within("allowed")
_ATTACK = _WORDS.within("attack")
_RIGHT_FELL = _WORDS.behind("right fell")
_SUIT_LOST = _WORDS.within("suit lost")


def counterclaim_decided_zh(docket: Docket, sentence: Span) -> None:
    """Give a counterclaim and its suit what a Chinese sentence tells that became of each."""
    content = docket.scene.content
    if docket.scene.language != "zh" or content.find("反诉", sentence.start, sentence.end) < 0:
        return
    told = next(((v, m) for v, p in _RESULTS if (m := p.search(content, sentence.start, sentence.end))), None)
    suit = _suit(docket, sentence)
    if told is None or suit is None:
        return
    won, words = told[0], Span(*told[1].span())
    counter = next((c for c in docket.cases() if c.role == "counterclaim" and c.beside is suit), None)
    against = _attacks(docket, counter, words, sentence, won=won)
    if counter is None and not against:
        return
    counter = counter or _open(docket, suit, words)
    lost = _SUIT_LOST.search(content, sentence.start, sentence.end)
    _name_sides(docket, suit, counter, words, lost)
    if against:
        counter.types.append(Fact("patent-invalidation", words, RULE))
        _settle(docket, suit, counter, sentence, words, won=won)
    if lost is not None and not any(v.value == "dismiss" and _inside(v.span, sentence) for v in suit.verdicts):
        suit.verdicts.append(Fact("dismiss", Span(*lost.span()), RULE))
    if won and not against:
        _move_sums(suit, counter, Span(words.end, sentence.end), lost)


_RESULTS: tuple[tuple[bool, re.Pattern[str]], ...] = ((False, _REFUSED), (True, _ALLOWED))


def _suit(docket: Docket, sentence: Span) -> CaseDraft | None:
    """The suit of first instance that is spoken of."""
    case = docket.case
    if case is not None and case.role == "nullity" and sentence.start <= case.born < sentence.end:
        case = next((c for c in docket.cases() if c.role == "main" and c.forum_key == case.forum_key), None)
    if case is not None and case.role == "counterclaim":
        case = case.beside
    if case is None or case.role != "main" or case.after is not None:
        return None
    keys = {forum.key for forum in docket.scene.forums.within(sentence) if forum.key}
    return case if not keys or not case.forum_key or case.forum_key in keys else None


def _attacks(docket: Docket, counter: CaseDraft | None, words: Span, sentence: Span, *, won: bool) -> bool:
    """Whether the counterclaim attacks the right: its own words say so, or the right falls behind them."""
    if counter is not None and any(t.value == "patent-invalidation" for t in counter.types):
        return True
    content = docket.scene.content
    if _ATTACK.search(content, words.start, words.end):
        return True
    return won and _RIGHT_FELL.match(content, words.end, sentence.end) is not None


def _open(docket: Docket, suit: CaseDraft, words: Span) -> CaseDraft:
    counter = docket.open(suit.thread, "counterclaim", words.start, None)
    counter.take_forum(suit)
    counter.beside = suit
    counter.instance = Fact("first", words, RULE)
    return counter


def _name_sides(docket: Docket, suit: CaseDraft, counter: CaseDraft, words: Span, lost: re.Match[str] | None) -> None:
    """Whoever claims in return was sued, and whose claim is dismissed sued."""
    claiming = _named(docket, words)
    suing = _named(docket, Span(*lost.span())) if lost is not None else ()
    if set(claiming) & set(suing):
        return
    turned = set(claiming) & set(suit.claimants) or set(suing) & set(suit.respondents)
    if claiming and turned:
        suit.claimants, suit.respondents = suit.respondents, suit.claimants
    suit.add_side("respondents", claiming if not suit.respondents else (), words, RULE)
    suit.add_side("claimants", suing if not suit.claimants else (), words, RULE)
    if suit.claimants and suit.respondents:
        counter.claimants = {p: Fact(True, words, RULE) for p in suit.respondents}
        counter.respondents = {p: Fact(True, words, RULE) for p in suit.claimants}


def _named(docket: Docket, span: Span) -> tuple[PartyDraft, ...]:
    """The first party that a stretch names."""
    mentions = [m for m in docket.scene.parties.within(span) if m.start >= span.start and m.end <= span.end]
    return tuple(mentions[0].parties) if mentions else ()


def _settle(docket: Docket, suit: CaseDraft, counter: CaseDraft, sentence: Span, words: Span, *, won: bool) -> None:
    """Leave to the suit what is its own, and to the counterclaim that the right fell or stands."""
    fell = [v for v in suit.verdicts if v.value in ON_A_RIGHT and _inside(v.span, sentence)]
    suit.verdicts = [v for v in suit.verdicts if v not in fell and not _inside(v.span, words)]
    counter.verdicts = [v for v in counter.verdicts if v.value == "counterclaim" or not _inside(v.span, sentence)]
    partly = [v for v in fell if v.value == "partly-invalidated"]
    value = partly[0].value if won and partly else "invalidated" if won else "maintained"
    counter.verdicts.append(Fact(value, words, RULE))
    counter.decided = counter.decided or suit.decided
    for case in [c for c in docket.cases() if c.role == "nullity" and sentence.start <= c.born < sentence.end]:
        if not case.claimants and not case.respondents and case.forum_key == suit.forum_key:
            case.thread.cases.remove(case)


def _move_sums(suit: CaseDraft, counter: CaseDraft, behind: Span, lost: re.Match[str] | None) -> None:
    """Give the counterclaim the sums that are granted behind the words that allow it, where the suit was lost."""
    if lost is None:
        return
    counter.awarded += [s for s in suit.awarded if _inside(s.span, behind)]
    suit.awarded = [s for s in suit.awarded if not _inside(s.span, behind)]
    moved = [v for v in suit.verdicts if _inside(v.span, behind)]
    counter.verdicts += moved
    suit.verdicts = [v for v in suit.verdicts if v not in moved]
    for name in [name for name, fact in suit.remedies.items() if _inside(fact.span, behind)]:
        counter.remedies[name] = suit.remedies.pop(name)


def _inside(span: Span, stretch: Span) -> bool:
    return stretch.start <= span.start < stretch.end
