"""Who brought the case that a sentence names a court for, and against whom, where no step tells it."""

from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.motions import tells_no_claimant
from ipgraph.extract.only_suit import sides_told
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.case_before import BROUGHT, OF_WHOM, WHOSE
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.summons import is_served
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_PAYS = {
    "en": lazy(
        r"\b(?:pay|pays|paid|paying|settled?|settling|agreed|accused|sued by|charged|convicted|fined|lost|cleared)\b"
    ),
    "zh": lazy(r"支付|赔偿|和解|被|败诉"),
}
"""What tells that somebody named before a court is the one who answers there: "agreed to pay to end a suit in"."""
_PROTESTS_ZH = lazy(r"检察(?:院|机关)[^，。；]{0,10}?[就对]$")
"""What stands before the sides of a case over which prosecutors protest: 检察院就甲公司与乙公司一案提出抗诉."""
_RECEIVES_ZH = lazy(r"[^，。；]{0,12}?(?:收到|收悉|签收|接到)")
"""What tells that somebody was sent what a court or office did, whoever had asked for it."""
LISTED = 2
"""How many semicolons a sentence has at least that lists cases."""


def item_of(content: str, sentence: Span, forum: ForumMention) -> Span:
    """The item of a list that names a court, where semicolons part the items; else the whole sentence."""
    if sum(content.count(mark, sentence.start, sentence.end) for mark in ";；") < LISTED:
        return sentence
    start = max(content.rfind(mark, sentence.start, forum.start) for mark in ";；")
    ends = [at for mark in ";；" if (at := content.find(mark, forum.end, sentence.end)) >= 0]
    return Span(start + 1 if start >= 0 else sentence.start, min(ends, default=sentence.end))


_ASKS_IT = lazy(
    r"(?:\s?\([^()]*\))?(?: has| have| had| is| also| then| now| again)* "
    r"(?:asked|asking|asks|petitioned|petitions|urged|urges)"
    r"(?: the| a| an)?(?: \w+)?\s*"
)
"""Between a name and the court that its bearer turns to: "Alpha has asked the Supreme Court"."""


def heard_sides(
    docket: Docket, sentence: Span, forum: ForumMention, actors: list[Actor]
) -> tuple[tuple[PartyDraft, ...], tuple[PartyDraft, ...]]:
    """Who brought the case and against whom, by the small words beside their names; nobody where it is not plain."""
    content, before = docket.scene.content, docket.case
    item = item_of(content, sentence, forum)
    named = [a for a in actors if a.parties and not a.pronoun and not any(p.type == "government" for p in a.parties)]
    named = [a for a in named if item.start <= a.start < item.end]
    against = [a for a in named if a.mark == "against" and a.role != "claimant"]
    nearest = [a for a in against if a.end <= forum.start][-1:]
    facing = docket.all_of(nearest if len(against) > 1 and nearest else against)
    left = [a for a in named if a not in against]
    asking = [
        a
        for a in left
        if a.role == "claimant"
        or ((whose := WHOSE.match(content, a.end, item.end)) and not tells_no_claimant(docket.scene, whose.end()))
        or OF_WHOM.search(content, max(item.start, a.start - 120), a.start)
        or BROUGHT.search(content, max(sentence.start, a.start - 20), a.start)
    ]
    turning = [a for a in left if a.mark == "" and _ASKS_IT.fullmatch(content, a.end, forum.start)]
    asking = turning or asking
    if not asking:
        before_court = [a for a in left if a.end <= forum.start and a.mark == ""][:1]
        asking = [a for a in before_court if not _PAYS[docket.scene.language].search(content, a.end, forum.start)]
    found = docket.all_of(asking[:1])
    if asking and (_answers(content, asking[0]) or (not facing and is_served(docket.scene, sentence))):
        return facing, found
    if asking and _PROTESTS_ZH.search(content, sentence.start, asking[0].start):
        return (), facing
    if asking and _RECEIVES_ZH.match(content, asking[0].end, forum.start):
        return (), facing
    if before is not None and set(found) & set(before.claimants) and set(found) & set(before.respondents):
        return (), facing
    return found, facing


def _answers(content: str, actor: Actor) -> bool:
    """Whether the words beside a name tell that its bearer is the one who was sued: "has been defending itself"."""
    return sides_told(content, actor.start, actor.end) == {"respondents"}
