"""Who asked a court to declare that nothing is infringed: whoever is said not to infringe, against the right's owner.

"Beta won its suit for a declaration that it does not infringe Alpha's patent": Beta sued, though who owns the right and
who is cleared would tell the other way round in any other suit.
"""

from ipgraph.extract.draft import CaseDraft, Draft, Fact
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

RULE = "declared-not-to-infringe"
_TYPE = "non-infringement-declaration"
_WORDS = Beside("en", "declared_sides")
_CLEARS = _WORDS.within("clears")
_OWNER, _OWNED = _WORDS.behind("owner"), _WORDS.before("owned by")
_FACES = _WORDS.behind("faces a suit")
_REACH = 130
"""How far behind the words for a declaration it is told whose right is not infringed, in code points."""


def declared_sides(draft: Draft, scene: Scene) -> None:
    """Turn the sides of suits round whose claimants own the right that a court is to say is not infringed."""
    if scene.language == "zh":
        for case in draft.cases:
            _declared_zh(case, draft, scene)
        return
    for case in draft.cases:
        _asked_in_answer(case, scene)
        if case.role != "main" or case.after is not None or not (case.claimants or case.respondents):
            continue
        for fact in case.types or case.thread.types:
            if fact.value != _TYPE:
                continue
            owners = _owners(scene, fact.span)
            if not owners or set(owners) <= set(case.respondents):
                continue
            if set(case.claimants) <= set(owners) and not set(owners) & set(case.respondents):
                _turn(case, owners, fact)
                break


_HELD_ZH = "zh-type-nonin-held"
_NEXT = 12
"""How far behind the words for not infringing the owner of the right is named."""


def _declared_zh(case: CaseDraft, draft: Draft, scene: Scene) -> None:
    """Turn the sides where all that is told of a suit is that the court stated that nothing is infringed:
    判决确认乙公司的泵不侵害甲公司的专利权."""
    told = next((fact for fact in case.types if fact.rule == _HELD_ZH), None)
    if told is None or case.role != "main" or case.after is not None or case.said("sue", "suit", "versus", "filed"):
        return
    cleared = {p for m in scene.parties.within(told.span) for p in m.parties}
    behind = next(iter(scene.parties.within(Span(told.span.end, told.span.end + _NEXT))), None)
    owners = behind.parties if behind is not None else ()
    if cleared and owners and set(case.claimants) == set(owners) and set(case.respondents) <= cleared:
        _turn(case, owners, told)
        if case.findings.pop("infringement", None) is not None:
            case.findings["non-infringement"] = Fact("found", told.span, told.rule)
        for above in (c for c in draft.cases if c.after is case):
            above.claimants, above.respondents = dict(case.claimants), dict(case.respondents)


def _asked_in_answer(case: CaseDraft, scene: Scene) -> None:
    """Leave out that a declaration was asked for where the one did who had been sued in a sentence before."""
    if case.role != "main" or case.after is not None:
        return
    for fact in [fact for fact in case.types if fact.value == _TYPE and fact.rule.startswith("en-type-nonin")]:
        sentence = next((s for s in scene.sentences if s.start <= fact.span.start < s.end), None)
        if sentence is not None and _answers(case, scene, Span(sentence.start, fact.span.start)):
            case.types.remove(fact)
            if fact in case.thread.types:
                case.thread.types.remove(fact)


def _answers(case: CaseDraft, scene: Scene, before: Span) -> bool:
    """Whether the one who asks for a declaration, told in what stands before it, had been sued."""
    named = scene.parties.within(before)
    if _FACES.match(scene.content, before.start):
        return len(named) > 1 and set(named[-1].parties) <= set(case.respondents)
    earlier = scene.sentence_before(before)
    if not named and earlier is not None and scene.content.startswith("It ", before.start):
        named = scene.parties.within(earlier)
    sides = (case.respondents, case.claimants)
    sued, suing = ({p for p, told in side.items() if told.span.start < before.start} for side in sides)
    return case.said("sue") and bool(sued and suing and named) and set(named[0].parties) <= sued


def _owners(scene: Scene, words: Span) -> tuple[PartyDraft, ...]:
    """Whose right is not infringed by the words of a declaration: "Alpha's patent", "a patent owned by Alpha"."""
    content = scene.content
    clears = _CLEARS.search(content, words.start, words.end + 60)
    if clears is None:
        return ()
    for mention in scene.parties.within(Span(clears.end(), clears.end() + _REACH)):
        between = content[clears.end() : mention.start]
        if "." in between.replace("U.S.", "") or ";" in between:
            return ()
        if _OWNED.search(content, clears.end(), mention.start) or _OWNER.match(content, mention.end):
            return mention.parties
    return ()


def _turn(case: CaseDraft, owners: tuple[PartyDraft, ...], fact: Fact) -> None:
    suing = {party: Fact(True, told.span, RULE) for party, told in case.respondents.items()}
    case.claimants, case.respondents = suing, {party: Fact(True, fact.span, RULE) for party in owners}
    won = [v.value == "lost" and v.rule.startswith("en-won") for v in case.verdicts]
    case.verdicts = [Fact("won", v.span, v.rule) if turn else v for v, turn in zip(case.verdicts, won, strict=True)]
