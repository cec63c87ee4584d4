"""Rights that are attacked: before an office the one of the other side; in a suit none that its claimant attacks."""

from collections.abc import Iterable
from functools import lru_cache

from ipgraph.extract.right_holders import Holding
from ipgraph.extract.right_matters import OFFICES, OTHERS_RIGHT, Matter, akin
from ipgraph.extract.rights import RightBook
from ipgraph.lang.patterns import rare

_SUITS_ELSEWHERE = rare(r"禁诉|[Aa]nti-?suit|[Aa]nti-?anti-?suit")


@lru_cache(maxsize=4)
def _speaks_of_other_suits(content: str) -> bool:
    """Whether a text holds a word that the pattern needs: most texts hold none."""
    return "禁诉" in content or "nti-suit" in content or "ntisuit" in content


def keep_attacked(matter: Matter, matters: Iterable[Matter], types: set[str], holding: Holding) -> None:
    """Take from a matter the rights that it cannot be about.

    Before an office and in the suits over its decision those stay that the text gives to the side that is attacked, and
    not the earlier marks on which the attack rests, unless the text says so of an opposition. Who attacks a right
    before an office does not sue on it.
    """
    if matter.first.role in OFFICES:
        earlier = [r for r in matter.own if holding.opposed_with(matter, r)]
        attacked = [r for r in matter.own if akin(holding.stated(r), matter.first.respondents)]
        if attacked:
            matter.own = {right: fact for right, fact in matter.own.items() if right in (*attacked, *earlier)}
            return
        attacking = set(matter.first.claimants)
        theirs = [r for r in matter.own if attacking and akin(holding.known(r), attacking) and r not in earlier]
        if len(theirs) < len(matter.own):
            matter.own = {right: fact for right, fact in matter.own.items() if right not in theirs}
        return
    if matter.first.role != "main" or types & (OTHERS_RIGHT | {"ownership"}):
        return
    suing = set(matter.first.claimants)
    for other in matters:
        if other.first.role not in OFFICES or not suing & set(other.first.claimants):
            continue
        attacked = [r for r in matter.own if r in other.own and not akin(holding.stated(r), suing)]
        left = {r.family for r in matter.own if r not in attacked}
        for right in attacked:
            # Of a suit whose every right is attacked the sides before the office were read the wrong way round.
            if right.family in left:
                del matter.own[right]


def stops_other_suits(matter: Matter, book: RightBook) -> bool:
    """Whether an injunction forbids to sue elsewhere, by the sentences that tell what its court did."""
    return _speaks_of_other_suits(book.content) and any(
        _SUITS_ELSEWHERE.search(book.content, sentence.start, sentence.end)
        for case in matter.cases
        for fact in case.verdicts
        for sentence in [book.sentences[book.sentence_at(fact.span.start)]]
    )
