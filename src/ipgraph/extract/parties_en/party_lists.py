"""Lists of names: those that stand in one list with a party are parties too."""

from collections.abc import Callable
from itertools import pairwise

from ipgraph.extract.parties_en.reading import Reading, Run
from ipgraph.extract.parties_en.word_lists import bare, list_kin, words
from ipgraph.lang.patterns import lazy

_JOIN = lazy(
    r"\s*(?:,? and also|,? and|,? or|,? &|,? as well as|,? together with|,? along with|,)"
    r"(?: (?:the|its|his|her|their|a|an|(?:one|two|three|four|five|several|some) of (?:its|his|her|their)))?"
    r"(?P<words>(?: [\w’'-]+){0,5}?),?"
    r"(?: (?:Mr|Mrs|Ms|Dr|Prof|Sir|Shri|Smt|Messrs)\.?)?\s*"
)
_BRACKET = lazy(r"\s?[(（][^()（）]{0,120}[)）]")
_CLOSES = lazy(r"\b(?:and|or|as well as|with)\b|&")
_GOES_ON = lazy(r"(?:\s?\([^()]*\))?,? (?:and|as well as) ")


def spread_over_lists(r: Reading, accepted: set[str], may_join: Callable[[Run], bool]) -> None:
    """Add to ``accepted`` the names that are listed with an accepted one and for which ``may_join`` speaks."""
    chains = _chains(r)
    for _ in range(3):
        grown = {
            run.text
            for chain in chains
            if any(run.text in accepted for run in chain)
            for run in chain
            if run.text not in accepted and may_join(run)
        }
        if not grown:
            return
        accepted |= grown


def _chains(r: Reading) -> list[list[Run]]:
    """Runs joined by commas and at least one "and"."""
    chains: list[list[Run]] = []
    chain: list[Run] = []
    closed = False
    for left, right in pairwise(r.runs):
        between = r.content[left.end : right.start] if right.start - left.end < 200 else "."
        match = _JOIN.fullmatch(_BRACKET.sub("", between)) if between[:1] not in ("’", "'") else None
        if match is None or not _describes(match.group("words")):
            if closed:
                chains.append(chain)
            chain, closed = [], False
            continue
        chain = [*(chain or [left]), right]
        closed = closed or bool(_CLOSES.search(between)) or bool(_GOES_ON.match(r.content, right.end))
    if closed:
        chains.append(chain)
    return chains


def _describes(text: str) -> bool:
    """Whether the words between two names only say what the second is ("its dealer")."""
    parts = text.split()
    return not parts or (
        (bare(parts[-1]) in words("kind") or bare(parts[-1]) in list_kin())
        and not any(part in ("that", "which", "in", "to", "was", "were") for part in parts)
    )
