"""For whom and against whom a forum finds: who beat whom, who was ruled against, what was granted against whom."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.agreed import agrees_with_office
from ipgraph.extract.story.as_defendant import found_for_accused
from ipgraph.extract.story.beaten import is_beaten
from ipgraph.extract.story.copied_goods import tell_copied
from ipgraph.extract.story.docket import Docket, root
from ipgraph.extract.story.payers import ITS_GOODS_INFRINGE
from ipgraph.extract.story.sides_reviewed import add_side, sued_below
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_NEAR = 12
"""How far behind a verb the name stands that it is for or against."""


def favours_respondent(docket: Docket, case: CaseDraft, cue: Cue, actors: list[Actor]) -> bool:
    """Whether a court found for the side that was sued: "found for Beta", where Alpha had sued; "Beta won"."""
    if case.role == "main" and found_for_accused(docket, cue, actors) is not None:
        return True
    if agrees_with_office(docket, case, cue):
        return True
    claimants = set(case.claimants) or set(root(case).claimants) or set(case.thread.claimants)
    if case.role == "main" and _won_itself(docket, case, cue, actors):
        return True
    if case.role == "main" and not claimants and docket.scene.content[cue.start : cue.end].endswith((" for", " with")):
        return any(0 <= a.start - cue.end < _NEAR and a.parties and sued_below(docket, case, a) for a in actors)
    if case.role != "main" or not claimants or _LIABLE.match(docket.scene.content, cue.start, cue.end + 80):
        return False
    ends = docket.scene.content[cue.start : cue.end]
    behind = next((a for a in actors if 0 <= a.start - cue.end < _NEAR), None)
    if behind is not None and behind.role == "respondent" and ends.endswith((" for", " with", " of", " judgment to")):
        return True  # "found for the defendant"
    if ends.endswith((" to", " for", " with")) and _is_office_sued(docket, case, cue):
        return True
    if ends.endswith((" for", " with", " of")) and _AUTHORITY.match(docket.scene.content, cue.end):
        return not any(party.type == "government" for party in claimants)
    marks: tuple[str, ...] = ("for", "", "with") if ends.endswith((" for", " with")) else ("for", "")
    if ends.endswith((" of", " in", "有利于", "站在了", "站在")):
        marks = ("for", "with", "", "of", "in")
    if ends.endswith(" to"):
        marks = ("to", "")
    favoured = next((a for a in actors if 0 <= a.start - cue.end < _NEAR and a.parties and a.mark in marks), None)
    if favoured is not None and _NEXT_CLAUSE.search(docket.scene.content, cue.end, favoured.start):
        return False  # 并获支持，乙公司上诉
    if favoured is None or is_beaten(docket, cue, favoured) or _SAYS_THAT.match(docket.scene.content, cue.end):
        return False
    winners = set(favoured.parties)
    if winners & claimants:
        return False
    add_side(case, "respondents", favoured.parties, favoured.span, cue.rule)
    over_office = any(party.type == "government" for party in case.respondents)
    return over_office or bool(winners & {*case.respondents, *root(case).respondents})


_NEXT_CLAUSE = lazy("[，；。]")
_WORDS = Beside("en", "favoured")
_AUTHORITY = _WORDS.behind("authority")
_LIABLE = _WORDS.behind("liable")
"""Words that name behind them the one who lost: "held Beta liable"."""


def _is_office_sued(docket: Docket, case: CaseDraft, cue: Cue) -> bool:
    """Whether the office that was sued stands right behind a word: "granted summary judgment to the FDA"."""
    sued = {party.office for party in case.respondents if party.type == "government" and party.office}
    behind = docket.scene.forums.within(Span(cue.end, cue.end + _NEAR))
    return bool(behind) and behind[0].key in sued


_WON = _WORDS.behind("won")
_HAD = lazy(r"(?:\s?\([^()]*\))?,? (?:had |has |have |also |\w+ly |eventually |then ){0,2}")


def _won_itself(docket: Docket, case: CaseDraft, cue: Cue, actors: list[Actor]) -> bool:
    """Whether the side that was sued is said to have won: "Beta won before a jury", where Alpha had sued."""
    if docket.scene.language != "en" or not _WON.match(docket.scene.content, cue.start, cue.end):
        return False
    left = [a for a in actors if a.end <= cue.start and a.mark == "" and a.parties and not a.pronoun]
    if not left or not _HAD.fullmatch(docket.scene.content, left[-1].end, cue.start):
        return False
    return set(left[-1].parties) <= set(case.respondents) - set(case.claimants)


_SAYS_THAT = lazy(r" that |(?<=said) (?!for|to|with)")
"""What is held of somebody is not held for him: "found that Beta had violated section 337"."""
_IN_FAVOUR = _WORDS.behind("in favour")


def favours_unknown(docket: Docket, cue: Cue, actors: list[Actor]) -> bool:
    """Whether a court found for one whom words only describe, who may be either side: "in the retailer's favour"."""
    if docket.scene.language != "en" or cue.cue_class != "won":
        return False
    told = _IN_FAVOUR.match(docket.scene.content, cue.start, cue.start + 80)
    return told is not None and not any(a.start <= told.start("who") < a.end and (a.parties or a.role) for a in actors)


_AGAINST = _WORDS.behind("against")


def against_respondent(docket: Docket, case: CaseDraft, cue: Cue, actors: list[Actor]) -> bool:
    """Whether a court found against the side that was sued: "ruled against Beta", where Alpha had sued."""
    if case.role != "main" or not _AGAINST.match(docket.scene.content, cue.start, cue.end):
        return False
    near = [a for a in actors if 0 <= a.start - cue.end < _NEAR]
    against = next((a for a in near if a.parties), None) or next(iter(near), None)
    if against is None:
        return False
    if not against.parties and against.role in ("claimant", "respondent"):
        return against.role == "respondent"
    return bool(set(against.parties or docket.who(against)) & set(case.respondents))


_OBTAINED = _WORDS.before("obtained")


def obtained_against(docket: Docket, frame: Frame, case: CaseDraft, here: list[Actor]) -> None:
    """Sides of a suit told by a judgment that one obtained: "obtained judgment from the Lyon court against Beta"."""
    if case.role != "main" or case.claimants or case.after is not None:
        return
    for cue in frame.cues:
        before = docket.scene.content[max(frame.span.start, cue.start - 40) : cue.start]
        if cue.cue_class != "rule" or not _OBTAINED.search(before):
            continue
        winner = [a for a in here if a.end <= cue.start and a.mark == ""]
        beaten = [a for a in here if a.start >= cue.end and a.mark == "against"]
        if winner and beaten and not set(winner[-1].parties) & set(beaten[0].parties):
            add_side(case, "claimants", winner[-1].parties, winner[-1].span, cue.rule)
            add_side(case, "respondents", beaten[0].parties, beaten[0].span, "against")


_PERSUADED = _WORDS.behind("persuaded")
_THAT = lazy(r"[^.;]{3,120}?\bthat(?: the)?(?: [a-z][\w-]*){0,3} ")
_DID_WRONG = _WORDS.behind("did wrong")
_ITS_ORDER = _WORDS.behind("its order")
"""What somebody wants to have, or to have back, against another."""
_NO_WRONG = _WORDS.behind("no wrong")


def persuaded_otherwise(docket: Docket, cue: Cue, frame: Frame) -> bool:
    """Whether a court was, or was not, persuaded of what the side that was sued says: "that the patent was void"."""
    said = _PERSUADED.match(docket.scene.content, cue.start, cue.end)
    return said is not None and _NO_WRONG.match(docket.scene.content, cue.end, frame.sentence.end) is not None


def persuaded_of(docket: Docket, frame: Frame, case: CaseDraft, here: list[Actor]) -> None:
    """Sides told by who wanted to persuade a court that somebody did wrong: he had sued, and they were sued."""
    if case.role not in ("main", "interim") or case.claimants or case.respondents or case.after is not None:
        return
    for cue in frame.cues:
        if not _PERSUADED.match(docket.scene.content, cue.start, cue.end):
            continue
        asking = [a for a in here if a.end <= cue.start and a.mark == "" and cue.start - a.end < _NEAR]
        accused = next((a for a in here if _THAT.fullmatch(docket.scene.content, cue.end, a.start)), None)
        if accused is None or not _DID_WRONG.match(docket.scene.content, accused.end):
            accused = next((a for a in here if _ITS_ORDER.fullmatch(docket.scene.content, cue.end, a.start)), None)
        if asking and accused is not None:
            add_side(case, "claimants", asking[-1].parties, asking[-1].span, cue.rule)
            add_side(case, "respondents", accused.parties, accused.span, cue.rule)


_THEIR_GOODS = _WORDS.before("their goods")
_INFRINGE = _WORDS.behind("infringe")
_BANS = _WORDS.behind("bans")
_OF_GOODS = lazy(r" (?:of|by|from)(?: the)?(?: [a-z][\w-]*){0,3} $")


_KEEPS = _WORDS.before("keeps")
_OFF_SHELVES = _WORDS.behind("off shelves")
"""What a ban does to the goods of somebody: "kept Beta's gin off the shelves"."""


_HOLDS_ZH = lazy(r"(?:认定|认为|判定|确认)[,，：:]?(?:被告)?$")
_GOODS_INFRINGE_ZH = lazy(
    r"(?:（[^（）]{1,24}）)?的(?:涉案|被诉|被控)?[^，。；的]{1,12}?(?:侵害|侵犯|侵权|构成侵|构成不正当竞争|抄袭|落入)"
)
"""What a court holds of somebody's goods: 认定甲公司的手游侵害改编权."""


def whose_goods(docket: Docket, frame: Frame, case: CaseDraft, here: list[Actor]) -> None:
    """Who is sued, told by whose goods are said to infringe or are banned: "that pumps made by Beta infringe",
    认定乙公司的水泵侵害专利权."""
    if case.respondents or case.after is not None or case.role not in ("main", "interim"):
        return
    content = docket.scene.content
    for actor in here:
        if set(actor.parties) & set(case.claimants):
            continue
        if docket.scene.language == "zh":
            told = _HOLDS_ZH.search(content, max(frame.span.start, actor.start - 8), actor.start)
            if told and _GOODS_INFRINGE_ZH.match(content, actor.end, frame.sentence.end):
                add_side(case, "respondents", actor.parties, actor.span, "whose-goods")
                return
            continue
        if tell_copied(docket, frame, case, actor):
            return
        before = content[max(frame.span.start, actor.start - 60) : actor.start]
        infringing = _INFRINGE.match(content, actor.end) and _THEIR_GOODS.search(before)
        kept_off = _KEEPS.search(before) and _OFF_SHELVES.match(content, actor.end)
        if infringing or kept_off or ITS_GOODS_INFRINGE.match(content, actor.end) or _banned(content, frame, actor):
            add_side(case, "respondents", actor.parties, actor.span, "whose-goods")
            return


def _banned(content: str, frame: Frame, actor: Actor) -> bool:
    """Whether a forum bans the goods of somebody, or is asked to: "declined to ban pumps of Beta"."""
    of = _OF_GOODS.search(content, max(frame.span.start, actor.start - 50), actor.start)
    return of is not None and any(
        cue.cue_class in ("order", "grant", "dismiss") and _BANS.fullmatch(content, cue.start, of.start())
        for cue in frame.cues
        if cue.start < of.start()
    )


_WAS = lazy(r"(?:\s?\([^()]*\))? (?:was|were|has been|had been|have been) (?:\w+ly )?")
_RELIEF = _WORDS.behind("relief")


_RELIEF_TO = lazy(
    r" (?:to grant )?(?:an? |any |the )?(?:ad[- ])?(?:interim |interlocutory |temporary |preliminary |provisional )?"
    r"(?:injunctions?|injunctive relief|relief|order|protection) "
    r"(?:to|in favou?r of|sought by|requested by|prayed for by) "
    r"(?:the )?(?:[a-z-]+ ){0,3}"
)
"""What stands between a refusal and who is refused: "refused to grant interim relief to Alpha"."""


def refused_to(docket: Docket, frame: Frame, case: CaseDraft, here: list[Actor]) -> None:
    """Who had asked for what a court refuses: "Alpha was denied an injunction against Beta"."""
    if case.claimants or case.after is not None or case.role not in ("main", "interim"):
        return
    content = docket.scene.content
    for cue in frame.cues:
        given = [a for a in here if a.parties and 0 < a.start - cue.end <= _NEXT and a.mark == ""]
        to = [a for a in here if a.parties and a.start > cue.end and _RELIEF_TO.fullmatch(content, cue.end, a.start)]
        if cue.cue_class == "dismiss" and to:
            add_side(case, "claimants", to[0].parties, to[0].span, cue.rule)
            return
        if cue.cue_class == "dismiss" and given and _RELIEF.match(content, given[0].end):
            add_side(case, "claimants", given[0].parties, given[0].span, cue.rule)
            return
        told = cue.cue_class in ("dismiss", "grant") and _RELIEF.match(content, cue.end)
        for actor in here:
            asked = (
                told and actor.mark == "" and actor.end <= cue.start and not set(actor.parties) & set(case.respondents)
            )
            if asked and _WAS.fullmatch(content, actor.end, cue.start):
                add_side(case, "claimants", actor.parties, actor.span, cue.rule)
                return


_NEXT = 12
"""How far behind "refused" or "would not" the one stands who is refused something."""
_AT_ONCE = 5
"""How far behind "awarded" the one stands who is given a sum."""


def turn_round(docket: Docket, frame: Frame, case: CaseDraft, here: list[Actor]) -> None:
    """Turn the sides of a name of a case round that is that of its appeal: a jury had awarded Beta a sum against Alpha
    in what is called "Alpha v. Beta", or Beta "had been awarded" one."""
    by_name = case.claimants and all(fact.rule == "en-versus" for fact in case.claimants.values())
    if case.role != "main" or case.after is not None or not by_name:
        return
    for cue in frame.cues:
        given = [a for a in here if 0 <= a.start - cue.end < _AT_ONCE and set(a.parties) & set(case.respondents)]
        owing = [a for a in here if a.mark == "against" and set(a.parties) & set(case.claimants)]
        got = [a for a in here if a.end <= cue.end and set(a.parties) <= set(case.respondents)][-1:]
        passive = bool(got) and _GOT.fullmatch(docket.scene.content, got[0].end, cue.end) is not None
        summed = bool(docket.scene.money.within(Span(cue.end, cue.end + _SUM_NEXT)))
        if cue.cue_class == "award" and ((given and owing) or (passive and summed)):
            case.claimants, case.respondents = case.respondents, case.claimants
            thread = case.thread
            thread.claimants, thread.respondents = thread.respondents, thread.claimants
            if owing:
                add_side(case, "respondents", owing[0].parties, owing[0].span, cue.rule)
            return


_GOT = lazy(r" (?:had |has )?(?:been|was|were) (?:originally |earlier |initially )?awarded")
_SUM_NEXT = 12
"""How far behind "had been awarded" the sum begins."""


_GIVEN = _WORDS.before("given against")


def given_against(docket: Docket, frame: Frame, case: CaseDraft, here: list[Actor]) -> None:
    """Against whom something was given to the one who asked for it: "granted Alpha an injunction against Beta"."""
    if case.respondents or not case.claimants or case.after is not None or case.role not in ("main", "interim"):
        return
    for actor in here:
        if actor.mark not in ("against", "with") or set(actor.parties) & set(case.claimants):
            continue
        if _GIVEN.search(docket.scene.content, max(frame.span.start, actor.start - 90), actor.start):
            add_side(case, "respondents", actor.parties, actor.span, "against")
            return
